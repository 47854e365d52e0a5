"""What stands where a list would be: why there is nothing, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from avgdesk.ui.forms import register
from avgdesk.ui.widgets.buttons import push

Offer = tuple[str, Callable[[], object]]


@register
class EmptyList(QWidget):
    """Hidden until `show_why`; each offer becomes a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why, self._note = _line("subject"), _line("muted")
        self._offers = QHBoxLayout()
        self._offers.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._why)
        column.addWidget(self._note)
        column.addSpacing(8)
        column.addLayout(self._offers)
        column.addStretch(3)
        self.hide()

    def show_why(self, why: str, note: str = "", offers: Sequence[Offer] = ()) -> None:
        self._why.setText(why)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        while (item := self._offers.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._offers.addStretch(1)
        for text, do in offers:
            self._offers.addWidget(push(text, do))
        self._offers.addStretch(1)
        self.show()

    def text(self) -> str:
        """Why there is nothing."""
        return self._why.text()


def _line(kind: str) -> QLabel:
    label = QLabel()
    label.setProperty("type", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label
