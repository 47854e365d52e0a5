"""Appointments for inspection: a calendar by day, week and month, and the chosen one with its three steps."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton

from avgdesk.i18n import language, tr
from avgdesk.outcome import Topic
from avgdesk.services import appointments, opening
from avgdesk.services.permissions import Permission
from avgdesk.ui.dialogs.opening_hours import OpeningHoursDialog
from avgdesk.ui.page import Page
from avgdesk.ui.views.appointment_pane import AppointmentPane
from avgdesk.ui.views.appointment_steps import make_appointment
from avgdesk.ui.ways import comes_back
from avgdesk.ui.widgets.buttons import ChipRow
from avgdesk.ui.widgets.calendar_layout import CalendarMode, period, step
from avgdesk.ui.widgets.calendar_view import CalendarView
from avgdesk.ui.widgets.card import Card
from avgdesk.words import formats


class AppointmentsPage(Page):
    form = "appointments"
    key = "appointments"
    topics = frozenset({Topic.APPOINTMENTS, Topic.REQUESTS, Topic.CUSTOMERS, Topic.SETTINGS})
    views: ChipRow
    earlier: QPushButton
    period: QLabel
    later: QPushButton
    today: QPushButton
    calendar: CalendarView
    detail_card: Card

    def build(self) -> None:
        self._mode, self._day = CalendarMode.WEEK, self.desk.today
        self.pane = AppointmentPane(self.desk)
        layout = self.detail_card.layout()
        assert layout is not None
        layout.addWidget(self.pane)
        names = {CalendarMode.DAY: tr("Day"), CalendarMode.WEEK: tr("Week"), CalendarMode.MONTH: tr("Month")}
        self.views.set_chips([(str(mode), name, None) for mode, name in names.items()])
        self.views.choose(CalendarMode.WEEK)
        self.views.chosen.connect(lambda mode: self.show_days(CalendarMode(mode), self._day))
        for button, key, by in ((self.earlier, "Alt+Left", -1), (self.later, "Alt+Right", 1)):
            button.clicked.connect(partial(self.turn, by))
            QShortcut(QKeySequence(key), self, partial(self.turn, by))
        self.today.clicked.connect(lambda: self.show_days(self._mode, self.desk.today))
        self.calendar.chosen.connect(self.pane.show_appointment)
        self.calendar.opened.connect(lambda _: self.pane.take_first_step())
        self.calendar.slot_picked.connect(self._book_at)
        self.calendar.day_picked.connect(lambda day: self._show_day(day))
        if self.desk.may(Permission.SETTINGS):
            self.add_button(tr("Opening hours…"), self._edit_hours)
        if self.desk.may(Permission.EDIT):
            self.add_button(tr("New appointment"), self.add_new, "primary", "Ctrl+N")

    def title(self) -> str:
        return tr("Appointments")

    def reload(self) -> None:
        self._fill()
        if self.calendar.selected is None:
            self._select_next()
        self.pane.show_appointment(self.calendar.selected)

    def _select_next(self) -> None:
        """The visit that is at hand: what is unfinished first, else the last one."""
        shown = self.calendar.appointments()
        found = next((one for one in shown if one.unfinished), shown[-1] if shown else None)
        if found is not None:
            self.calendar.select(found.uid)

    def select(self, ref: UUID) -> None:
        """Show the days of the appointment `ref`, and the appointment."""
        found = appointments.load(self.desk.ctx, ref)
        self._day = found.span.start.date()
        self._fill()
        self.calendar.select(ref)
        self.pane.show_appointment(ref)

    def selected(self) -> UUID | None:
        return self.calendar.selected

    def show_days(self, mode: CalendarMode, day: date) -> None:
        """The day, week or month around `day`."""
        self._mode, self._day = mode, day
        self.views.choose(mode)
        self.reload()

    def turn(self, by: int) -> None:
        """One day, week or month on or back."""
        self.show_days(self._mode, step(self._mode, self._day, by))

    def add_new(self) -> None:
        """The form of a new appointment."""
        make_appointment(self.desk, parent=self)

    def _show_day(self, day: date) -> None:
        self.show_days(CalendarMode.DAY, day)

    def _book_at(self, start: datetime) -> None:
        if self.desk.may(Permission.EDIT) and start >= self.desk.ctx.now():
            make_appointment(self.desk, start=start, parent=self)

    @comes_back
    def _edit_hours(self) -> None:
        self.desk.prompter.show(OpeningHoursDialog(self.desk, self))

    def _fill(self) -> None:
        ctx = self.desk.ctx
        first, last = period(self._mode, self._day)
        plan = appointments.plan(ctx, first, last)
        slot = opening.hours(ctx).slot_minutes
        self.calendar.show_plan(self._mode, plan, self.desk.today, slot, self._day.month)
        self.period.setText(self._title(first, last))

    def _title(self, first: date, last: date) -> str:
        """monday 23 november 2026; week 48 · 23–29 nov 2026; november 2026."""
        if self._mode is CalendarMode.DAY:
            return formats.long_day(first)
        if self._mode is CalendarMode.MONTH:
            return f"{_month(self._day)} {self._day.year}"
        week = tr("week {number}").format(number=first.isocalendar().week)
        end = f"{last.day} {_month(last)[:3]} {last.year}"
        if first.month == last.month:
            return f"{week} · {first.day}–{end}"
        return f"{week} · {first.day} {_month(first)[:3]} – {end}"


def _month(day: date) -> str:
    return formats.MONTHS[language()].split()[day.month - 1]
