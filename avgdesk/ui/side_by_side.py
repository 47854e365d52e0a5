"""Records beside one another in a grid: labels that show text as it is, and a grid emptied for the next record."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel


def plain_label(text: str, kind: str = "") -> QLabel:
    """`text` is never read as HTML; `kind` is its look ("small", "muted", "subject")."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if kind:
        label.setProperty("type", kind)
    return label


def empty(grid: QGridLayout) -> None:
    """Take every widget out."""
    while (item := grid.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
