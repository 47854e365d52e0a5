"""Standard lines to tick, and lines of one's own below them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from avgdesk.domain.annexes import Item
from avgdesk.i18n import tr
from avgdesk.ui.forms import register
from avgdesk.ui.widgets.buttons import push

CODE = Qt.ItemDataRole.UserRole


@register
class TickList(QWidget):
    """`set_choices` once, then `set_items`; `items` are the ticked standard lines, then the ticked own ones, in order.

    `changed` after every tick and every line added.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = QListWidget()
        self.lines.setProperty("role", "ticks")
        self.lines.setWordWrap(True)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.own = QLineEdit()
        self.own.setPlaceholderText(tr("A line of your own"))
        self.own.returnPressed.connect(self.add_own)
        self.add = push(tr("Add", "a line"), self.add_own)
        self.add.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self.own, 1)
        foot.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.lines, 1)
        layout.addLayout(foot)
        self.lines.itemChanged.connect(lambda _: self.changed.emit())

    def name(self, words: str) -> None:
        """What a screen reader calls the list and its field."""
        self.lines.setAccessibleName(words)
        self.own.setAccessibleName(f"{words}: {self.own.placeholderText()}")

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """(code, words) of each standard line."""
        self.lines.clear()
        for code, words in choices:
            self._put(words, code, ticked=False)

    def set_items(self, items: Sequence[Item]) -> None:
        """Tick these; own lines that were there go."""
        codes = {item.code for item in items if item.code}
        for place in reversed(range(self.lines.count())):
            line = self.lines.item(place)
            if not line.data(CODE):
                self.lines.takeItem(place)
            else:
                line.setCheckState(Qt.CheckState.Checked if line.data(CODE) in codes else Qt.CheckState.Unchecked)
        for item in items:
            if not item.code:
                self._put(item.text, "", ticked=True)

    def items(self) -> tuple[Item, ...]:
        lines = (self.lines.item(place) for place in range(self.lines.count()))
        ticked = [line for line in lines if line.checkState() == Qt.CheckState.Checked]
        return tuple(Item(code=line.data(CODE)) if line.data(CODE) else Item(text=line.text()) for line in ticked)

    def kept(self) -> dict[str, Any]:
        """For a draft: every line with its tick, and what stands in the field."""
        lines = (self.lines.item(place) for place in range(self.lines.count()))
        told = [[line.data(CODE), line.text(), line.checkState() == Qt.CheckState.Checked] for line in lines]
        return {"lines": told, "own": self.own.text()}

    def take_kept(self, kept: dict[str, Any]) -> None:
        self.set_items([Item(code=code) for code, _, ticked in kept["lines"] if code and ticked])
        for code, words, ticked in kept["lines"]:
            if not code:
                self._put(words, "", ticked)
        self.own.setText(kept["own"])
        self.changed.emit()

    def add_own(self) -> None:
        """Put what was typed below the list, ticked."""
        if words := " ".join(self.own.text().split()):
            self._put(words, "", ticked=True)
            self.own.clear()
            self.lines.scrollToBottom()
            self.changed.emit()

    def _put(self, words: str, code: str, ticked: bool) -> None:
        line = QListWidgetItem(words)
        line.setData(CODE, code)
        line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        line.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.lines.addItem(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field adds the line and does not press the dialog's button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.own.hasFocus():
            event.accept()
        else:
            super().keyPressEvent(event)
