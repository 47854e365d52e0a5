"""The to-do list of the overview, and the three first steps that an empty administration shows instead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from avgdesk import words
from avgdesk.domain.todo import Todo
from avgdesk.i18n import tr
from avgdesk.ui import theme
from avgdesk.ui.forms import register
from avgdesk.ui.painting import paint_pill
from avgdesk.ui.widgets.buttons import push
from avgdesk.words import Pill

PILL_WIDTH = 112


class _When(QWidget):
    """A pill of one width, so that the sentences stand under each other."""

    def __init__(self, pill: Pill) -> None:
        super().__init__()
        self._pill = pill
        self.setFixedSize(PILL_WIDTH, 22)
        self.setAccessibleName(pill.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pill(painter, QRectF(self.rect()), self._pill, theme.small_font(self.font()), centred=True)
        painter.end()


def _two_lines(first: str, second: str) -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(1)
    for text, kind in ((first, ""), (second, "small")):
        if text:
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("type", kind)
            lines.addWidget(label)
    return lines


class _Lines(QWidget):
    """Lines with a thin rule between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def _empty(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, first: QWidget | None, lines: QVBoxLayout, button: QPushButton, last: bool) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 11, 0, 11)
        row.setSpacing(14)
        if first is not None:
            row.addWidget(first)
        row.addLayout(lines, 1)
        row.addWidget(button)
        self._column.addWidget(line)
        if not last:
            rule = QFrame()
            rule.setProperty("role", "hairline")
            self._column.addWidget(rule)


@register
class TodoList(_Lines):
    """`chosen` gives the line whose button was pressed."""

    chosen = Signal(object)

    def show_todos(self, todos: Sequence[Todo], today: date, *, only_look: bool = False) -> None:
        """With `only_look` no button promises what its user may not do."""
        self._empty()
        for index, item in enumerate(todos):
            sentence, detail, verb = words.todo(item)
            verb = tr("View") if only_look else verb
            button = push(verb, partial(self.chosen.emit, item))
            button.setAccessibleName(f"{verb}: {sentence}")
            when = _When(words.due_pill(item, today))
            self._add(when, _two_lines(sentence, detail), button, last=index == len(todos) - 1)


@dataclass(frozen=True, slots=True)
class Step:
    text: str
    why: str
    verb: str
    do: Callable[[], object]


@register
class StepList(_Lines):
    """Numbered steps; the first one has the primary button."""

    def show_steps(self, steps: Sequence[Step]) -> None:
        self._empty()
        for index, step in enumerate(steps):
            button = push(step.verb, step.do, "primary" if index == 0 else "")
            number = QLabel(str(index + 1))
            number.setProperty("type", "heading")
            number.setFixedWidth(20)
            self._add(number, _two_lines(step.text, step.why), button, last=index == len(steps) - 1)
