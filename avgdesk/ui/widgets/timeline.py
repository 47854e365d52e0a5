"""Steps one under the other: a filled dot for what was done, an open one for what is to come, a button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from avgdesk.i18n import tr
from avgdesk.ui.forms import register
from avgdesk.ui.widgets.buttons import push

DONE, OPEN = "●", "○"


@dataclass(frozen=True, slots=True)
class TimelineStep:
    """`detail` is small and grey: when, by whom, how. `button` and `press` belong together."""

    title: str
    detail: str = ""
    done: bool = False
    button: str = ""
    press: Callable[[], object] | None = None
    role: str = ""


@register
class Timeline(QWidget):
    """`show_steps` replaces them all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)

    def show_steps(self, steps: Sequence[TimelineStep]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for step in steps:
            self._rows.addWidget(_Row(step, self))

    def texts(self) -> list[str]:
        """What stands there, line by line, for tests and screen readers."""
        rows = (self._rows.itemAt(place) for place in range(self._rows.count()))
        widgets = (row.widget() for row in rows if row is not None)
        return [widget.accessibleName() for widget in widgets if widget is not None]


class _Row(QWidget):
    def __init__(self, step: TimelineStep, parent: QWidget) -> None:
        super().__init__(parent)
        state = tr("done", "a step") if step.done else tr("to do", "a step")
        self.setAccessibleName(f"{step.title}: {step.detail or state}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        dot = QLabel(DONE if step.done else OPEN)
        dot.setAccessibleName(state)
        row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop if step.detail else Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(_words(step), 1)
        if step.button and step.press is not None:
            row.addWidget(push(step.button, step.press, step.role), 0, Qt.AlignmentFlag.AlignVCenter)


def _words(step: TimelineStep) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(1)
    title = QLabel(step.title)
    title.setTextFormat(Qt.TextFormat.PlainText)
    title.setWordWrap(True)
    if not step.done and not step.button:
        title.setProperty("type", "muted")
    column.addWidget(title)
    if step.detail:
        detail = QLabel(step.detail)
        detail.setTextFormat(Qt.TextFormat.PlainText)
        detail.setWordWrap(True)
        detail.setProperty("type", "small")
        column.addWidget(detail)
    return column
