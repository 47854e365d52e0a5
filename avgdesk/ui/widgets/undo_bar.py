"""A line that says what was just changed, with a button that takes it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from avgdesk.i18n import tr
from avgdesk.ui.forms import register
from avgdesk.ui.widgets.buttons import push


@register
class UndoBar(QFrame):
    """Hidden until `offer`; `wanted` when its user takes the change back, which `forget` then hides."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(16)
        row.addWidget(self.text, 1)
        self.button = push(tr("Undo"), self.wanted.emit, "link")
        self.button.setToolTip(tr("Take this change back (Ctrl+Z)"))
        row.addWidget(self.button)
        self.hide()

    def offer(self, text: str) -> None:
        self.text.setText(text)
        self.show()

    def forget(self) -> None:
        self.hide()
