"""Push buttons with a role, and a row of chips that filters a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from avgdesk.ui.forms import register
from avgdesk.words import number


def push(text: str, do: Callable[[], object], role: str = "", shortcut: str = "") -> QPushButton:
    """A push button that calls `do` without arguments."""
    button = QPushButton(text)
    button.clicked.connect(lambda: do())
    if role:
        button.setProperty("role", role)
    if shortcut:
        button.setShortcut(QKeySequence(shortcut))
        shown = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{text.replace('&', '')} ({shown})")
    return button


@register
class ChipRow(QWidget):
    """Filters of which one is on: `set_chips([("ended", "Ended", 12), …])`; `chosen` gives its key."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._chips: dict[str, QPushButton] = {}

    def set_chips(self, chips: Sequence[tuple[str, str, int | None]]) -> None:
        """(key, text, count or None) each; the chip that was on stays on."""
        for key, text, count in chips:
            chip = self._chips.get(key) or self._add(key)
            chip.setText(text if count is None else f"{text} {number(count)}")
        for key in set(self._chips) - {key for key, _, _ in chips}:
            gone = self._chips.pop(key)
            self._group.removeButton(gone)
            gone.deleteLater()
        if self._chips and self._group.checkedButton() is None:
            next(iter(self._chips.values())).setChecked(True)

    def _add(self, key: str) -> QPushButton:
        chip = QPushButton()
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.clicked.connect(lambda: self.chosen.emit(key))
        self._chips[key] = chip
        self._group.addButton(chip)
        self._row.insertWidget(self._row.count() - 1, chip)
        return chip

    def current(self) -> str:
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def choose(self, key: str) -> None:
        """Put a chip on without emitting `chosen`."""
        if key in self._chips:
            self._chips[key].setChecked(True)
