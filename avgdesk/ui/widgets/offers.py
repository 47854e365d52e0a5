"""The lines that are offered under a field while somebody types in it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QStringListModel
from PySide6.QtWidgets import QCompleter, QStyledItemDelegate


def offer(lines: QStringListModel, most: int, parent: QObject) -> QCompleter:
    """A completer that shows all of `lines`, `most` at once: whoever fills them has searched already."""
    completer = QCompleter(lines, parent)
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    completer.setMaxVisibleItems(most)
    popup = completer.popup()
    assert popup is not None
    popup.setObjectName("offers")
    popup.setItemDelegate(QStyledItemDelegate(popup))  # Qt's own for this list ignores the style sheet
    return completer
