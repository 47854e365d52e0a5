"""Opening hours of the counter, closed days, and the list of public holidays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QSpinBox, QWidget

from avgdesk import words
from avgdesk.domain.holidays import Holiday, HolidayCalendar
from avgdesk.domain.opening import Hours, OpeningHours, checked
from avgdesk.errors import InvalidInput
from avgdesk.i18n import tr
from avgdesk.services import opening
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.widgets.dates import DateField
from avgdesk.words import formats, requests

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
EDGES = 4  # from and until, twice


class OpeningHoursDialog(FormDialog):
    """Saves both lists when accepted."""

    form = "opening_hours"
    slot: QSpinBox
    closed_days: QListWidget
    closed_day: DateField
    add_closed: QPushButton
    remove_closed: QPushButton
    year: QSpinBox
    holidays: QListWidget
    holiday_day: DateField
    holiday_name: QLineEdit
    add_holiday: QPushButton
    remove_holiday: QPushButton
    problem: QLabel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.name_button(tr("Save"))
        self._fields = {(day, edge): self._field(f"{day}_{edge}") for day in DAYS for edge in range(1, EDGES + 1)}
        hours = opening.hours(desk.ctx)
        self._closed: set[date] = set(hours.closed_days)
        self._calendar = opening.holidays(desk.ctx)
        self.slot.setValue(hours.slot_minutes)
        self._show_hours(hours)
        self.year.setValue(desk.today.year)
        self._connect()
        self._show_closed()
        self._show_holidays()

    def _field(self, name: str) -> QLineEdit:
        found = self.findChild(QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found

    def _connect(self) -> None:
        self.add_closed.clicked.connect(self._add_closed)
        self.remove_closed.clicked.connect(self._remove_closed)
        self.year.valueChanged.connect(lambda _: self._show_holidays())
        self.add_holiday.clicked.connect(self._add_holiday)
        self.remove_holiday.clicked.connect(self._remove_holiday)

    def _show_hours(self, hours: OpeningHours) -> None:
        for day, spans in zip(DAYS, hours.week, strict=True):
            edges = [f"{edge:%H:%M}" for span in spans for edge in (span.opens, span.closes)]
            for edge, text in enumerate(edges[:EDGES], 1):
                self._fields[day, edge].setText(text)

    def hours(self) -> OpeningHours:
        """What is typed. InvalidInput `opening_hours` (fact `weekday`)."""
        week = tuple(self._hours_of(place, day) for place, day in enumerate(DAYS))
        return checked(OpeningHours(week, self.slot.value(), frozenset(self._closed)))

    def _hours_of(self, place: int, day: str) -> tuple[Hours, ...]:
        typed = [self._fields[day, edge].text().strip() for edge in range(1, EDGES + 1)]
        found = []
        for opens, closes in zip(typed[::2], typed[1::2], strict=True):
            if not opens and not closes:
                continue
            start, end = _time_of(opens), _time_of(closes)
            if start is None or end is None:
                raise InvalidInput("opening_hours", field="week", weekday=place)
            found.append(Hours(start, end))
        return tuple(found)

    def _show_closed(self) -> None:
        self.closed_days.clear()
        for day in sorted(self._closed):
            _add_item(self.closed_days, formats.long_day(day), day)

    def _add_closed(self) -> None:
        day = self.closed_day.value()
        if day is None:
            self.closed_day.setFocus()
            return
        self._closed.add(day)
        self.closed_day.clear()
        self._show_closed()

    def _remove_closed(self) -> None:
        day = _chosen(self.closed_days)
        if day is not None:
            self._closed.discard(day)
            self._show_closed()

    def _show_holidays(self) -> None:
        self.holidays.clear()
        for holiday in self._calendar.year(self.year.value()):
            name = requests.holiday(holiday.name)
            _add_item(self.holidays, f"{formats.long_day(holiday.day)} · {name}", holiday.day)

    def _add_holiday(self) -> None:
        day, name = self.holiday_day.value(), self.holiday_name.text().strip()
        if day is None or not name:
            (self.holiday_day if day is None else self.holiday_name).setFocus()
            return
        kept = tuple(one for one in self._calendar.added if one.day != day)
        self._calendar = HolidayCalendar((*kept, Holiday(day, name)), self._calendar.removed - {day})
        self.holiday_day.clear()
        self.holiday_name.clear()
        self.year.setValue(day.year)
        self._show_holidays()

    def _remove_holiday(self) -> None:
        day = _chosen(self.holidays)
        if day is None:
            return
        added = tuple(one for one in self._calendar.added if one.day != day)
        self._calendar = replace(self._calendar, added=added)
        if self._calendar.name(day):
            self._calendar = replace(self._calendar, removed=self._calendar.removed | {day})
        self._show_holidays()

    def kept_more(self) -> dict[str, Any]:
        added = [[one.day.isoformat(), one.name] for one in self._calendar.added]
        days = {"closed": self._closed, "removed": self._calendar.removed}
        return {"added": added, **{name: sorted(day.isoformat() for day in some) for name, some in days.items()}}

    def take_more(self, kept: dict[str, Any]) -> None:
        self._closed = {date.fromisoformat(day) for day in kept["closed"]}
        added = tuple(Holiday(date.fromisoformat(day), name) for day, name in kept["added"])
        self._calendar = HolidayCalendar(added, frozenset(date.fromisoformat(day) for day in kept["removed"]))
        self._show_closed()
        self._show_holidays()

    def accept(self) -> None:
        """Save what changed; a refusal is told below and leaves the form open."""
        try:
            hours = self.hours()
        except InvalidInput as wrong:
            place = wrong.facts.get("weekday")
            self.problem.setText(str(words.error(wrong)))
            if isinstance(place, int):
                self._fields[DAYS[place], 1].setFocus()
            return
        run, ctx = self.desk.dispatcher.run, self.desk.ctx
        saved = hours == opening.hours(ctx) or run(opening.save_hours, hours) is not None
        same = self._calendar == opening.holidays(ctx)
        if saved and (same or run(opening.save_holidays, self._calendar) is not None):
            super().accept()


def _time_of(text: str) -> time | None:
    """9, 9:30, 09.30 or 0930; None for anything else."""
    digits = text.replace(".", ":")
    if ":" not in digits and len(digits) in (3, 4):
        digits = f"{digits[:-2]}:{digits[-2:]}"
    hour, _, minute = digits.partition(":")
    try:
        return time(int(hour), int(minute or 0))
    except ValueError:
        return None


def _add_item(target: QListWidget, text: str, day: date) -> None:
    item = QListWidgetItem(text)
    item.setData(Qt.ItemDataRole.UserRole, day)
    target.addItem(item)


def _chosen(source: QListWidget) -> date | None:
    item = source.currentItem()
    found: date | None = item.data(Qt.ItemDataRole.UserRole) if item else None
    return found
