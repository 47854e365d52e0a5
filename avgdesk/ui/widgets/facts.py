"""Particulars as lines of label and value, with a note under a value that says why it is so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from avgdesk.ui.forms import register

LABEL_WIDTH, GAP = 104, 12
SCROLL_BAR = 12
LEAST = 60  # pixels that a text asks for itself, whatever its longest word


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
    the values stand at the right, as figures do. A value with a word that does not fit beside its label (a mail
    address in a narrow pane) stands under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self._numbers = False
        self._lines: list[tuple[QLabel, _Value]] = []
        self._wide: list[bool] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[Fact], numbers: bool = False) -> None:
        self._empty()
        self._facts, self._numbers = tuple(facts), numbers
        self._grid.setColumnStretch(0, 1 if numbers else 0)
        self._grid.setColumnStretch(1, 0 if numbers else 1)
        for index, fact in enumerate(facts):
            label = _label(fact.label, "" if numbers else "small")
            self._lines.append((label, _Value(fact, label, numbers)))
            line = QFrame(self)
            line.setProperty("role", "hairline")
            self._grid.addWidget(line, index * 3 + 2, 0, 1, 2)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wide != self._which_are_wide():  # later: a layout at work does not see that it is changed
            QTimer.singleShot(0, self, self._arrange)

    def _which_are_wide(self) -> list[bool]:
        metrics, room = self.fontMetrics(), self._room() - LABEL_WIDTH - GAP
        words = [max(map(metrics.horizontalAdvance, fact.value.split()), default=0) for fact in self._facts]
        return [not self._numbers and word > room for word in words]

    def _room(self) -> int:
        """The width, whether the scroll bar beside it is there or not: else one line more moves all the others."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return min(self.width(), around.width() - SCROLL_BAR) if around is not None else self.width()

    def _arrange(self) -> None:
        self._wide = self._which_are_wide()
        for index, ((label, value), wide) in enumerate(zip(self._lines, self._wide, strict=True)):
            row = index * 3
            for part in (label, value):
                self._grid.removeWidget(part)
            label.setContentsMargins(0, 10, 0, 0 if wide else 10)
            value.stand(under=wide)
            if wide:
                self._grid.addWidget(label, row, 0, 1, 2)
                self._grid.addWidget(value, row + 1, 0, 1, 2)
            else:
                self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
                self._grid.addWidget(value, row, 1)

    def _empty(self) -> None:
        self._lines.clear()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class _Value(QWidget):
    def __init__(self, fact: Fact, label: QLabel, right: bool) -> None:
        super().__init__()
        self._grid = grid = QGridLayout(self)
        grid.setVerticalSpacing(2)
        value = _label(fact.value, "")
        value.setAccessibleName(f"{fact.label}: {fact.value}")
        value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setBuddy(value)
        if right:
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(value, 0, 0)
        if fact.note:
            grid.addWidget(_label(fact.note, "small"), 1, 0)
        if fact.doubt:
            grid.addWidget(_label(fact.doubt, "doubt"), 2, 0)

    def stand(self, *, under: bool) -> None:
        """Under its label, or beside it."""
        self._grid.setContentsMargins(0, 2 if under else 9, 0, 9)


class _Text(QLabel):
    """Qt would have the list as wide as its longest word, and then the pane scrolls sideways."""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(LEAST, hint.width()), hint.height())


def _label(text: str, kind: str) -> QLabel:
    label = _Text(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if kind:
        label.setProperty("type", kind)
    return label
