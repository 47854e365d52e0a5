"""While someone types in the search box only the list follows each key; what stands beside it follows the pause."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE = 150  # milliseconds without a key


class TypingPause(QObject):
    """`note` at each key; `typing` until the pause; then `over` is emitted once."""

    over = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.over)

    @property
    def typing(self) -> bool:
        return self._timer.isActive()

    def note(self) -> None:
        self._timer.start()
