"""A date that may be left empty, typed as dd-mm-jjjj (also 1-2-2026, 01022026) or picked from a calendar."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QPoint, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from avgdesk.i18n import tr
from avgdesk.ui import theme
from avgdesk.ui.forms import register
from avgdesk.words import day

_TYPED = re.compile(r"^\s*(\d{1,2})[-./ ]?(\d{1,2})[-./ ]?(\d{4})\s*$")


def parsed(text: str) -> date | None:
    """The day that was typed; None for anything else."""
    found = _TYPED.match(text)
    if not found:
        return None
    d, m, y = (int(part) for part in found.groups())
    try:
        return date(y, m, d)
    except ValueError:
        return None


@register
class DateField(QLineEdit):
    """`value()` is a day or None; `is_valid()` is False while something else than a day stands there."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("dd-mm-yyyy"))
        self.setMaximumWidth(160)
        pick = QAction(QIcon(theme.icon_file("calendar")), tr("Choose from calendar"), self)
        pick.setShortcut(QKeySequence("Alt+Down"))
        pick.triggered.connect(self._pick)
        self.addAction(pick, QLineEdit.ActionPosition.TrailingPosition)
        self.editingFinished.connect(self._tidy)
        self.textChanged.connect(lambda: self.changed.emit())

    def value(self) -> date | None:
        return parsed(self.text())

    def is_valid(self) -> bool:
        return not self.text().strip() or self.value() is not None

    def set_value(self, value: date | None) -> None:
        self.setText(day(value) if value else "")

    def _tidy(self) -> None:
        if (value := self.value()) is not None:
            self.set_value(value)

    def _pick(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if (value := self.value()) is not None:
            calendar.setSelectedDate(QDate(value.year, value.month, value.day))
        calendar.activated.connect(lambda chosen: self._picked(chosen, menu))
        calendar.clicked.connect(lambda chosen: self._picked(chosen, menu))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()

    def _picked(self, chosen: QDate, menu: QMenu) -> None:
        self.set_value(date(chosen.year(), chosen.month(), chosen.day()))
        menu.close()
