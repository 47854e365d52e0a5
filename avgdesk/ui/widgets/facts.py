"""Particulars as lines of label and value, with a note under a value that says why it is so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from avgdesk.ui.forms import register

LABEL_WIDTH = 104


@dataclass(frozen=True, slots=True)
class Fact:
    """`value` may have several lines; `note` is small and grey, `doubt` says what looks wrong."""

    label: str
    value: str
    note: str = ""
    doubt: str = ""


@register
class FactList(QWidget):
    """`show_facts` replaces the lines; values can be selected and copied, and are never read as HTML. With `numbers`
    the values stand at the right, as figures do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact], numbers: bool = False) -> None:
        self._empty()
        self._grid.setColumnStretch(0, 1 if numbers else 0)
        self._grid.setColumnStretch(1, 0 if numbers else 1)
        for index, fact in enumerate(facts):
            row = index * 2
            label = _label(fact.label, "" if numbers else "small", 10)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(_Value(fact, label, numbers), row, 1)
            line = QFrame(self)
            line.setProperty("role", "hairline")
            self._grid.addWidget(line, row + 1, 0, 1, 2)

    def _empty(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class _Value(QWidget):
    def __init__(self, fact: Fact, label: QLabel, right: bool) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 9, 0, 9)
        grid.setVerticalSpacing(2)
        value = _label(fact.value, "", 0)
        value.setAccessibleName(f"{fact.label}: {fact.value}")
        value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setBuddy(value)
        if right:
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.setContentsMargins(0, 9, 8, 9)
        grid.addWidget(value, 0, 0)
        if fact.note:
            grid.addWidget(_label(fact.note, "small", 0), 1, 0)
        if fact.doubt:
            grid.addWidget(_label(fact.doubt, "doubt", 0), 2, 0)


def _label(text: str, kind: str, margin: int) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(8 if margin else 0, margin, 0, margin)
    if kind:
        label.setProperty("type", kind)
    return label
