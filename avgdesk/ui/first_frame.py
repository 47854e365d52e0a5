"""The window that stands at once: empty, until the door that it is for has been read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

WIDTH, HEIGHT = 960, 640


class FirstFrame(QWidget):
    """`closed`: by its user."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._leaving = False
        self.setWindowTitle("AVGdesk")
        self.resize(WIDTH, HEIGHT)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def hold(self, door: QWidget) -> None:
        """Show the door in it."""
        self._layout.addWidget(door)
        door.show()

    def leave(self) -> None:
        """Go away without `closed`: another window takes over."""
        self._leaving = True
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._leaving:
            self.closed.emit()


def show() -> FirstFrame:
    """Painted when this returns."""
    frame = FirstFrame()
    frame.show()
    QApplication.processEvents()
    return frame
