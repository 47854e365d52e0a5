"""While someone types in the search box only the list follows each key; the rest follows the pauses."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE = 150  # milliseconds without a key: what stands beside the list is shown
REST = 450  # and then the search is done as a whole: a next key is not to wait for that


class TypingPause(QObject):
    """`note` at each key; `typing` until the pause; then `over` is emitted once, and later `rest`."""

    over = Signal()
    rest = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.over)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.rest)

    @property
    def typing(self) -> bool:
        return self._pause.isActive()

    def note(self) -> None:
        self._pause.start()
        self._rest.start()
