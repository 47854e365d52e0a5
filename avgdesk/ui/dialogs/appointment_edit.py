"""The form of an appointment: who, and one of the free times. Also for moving one."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from avgdesk.domain.appointments import Appointment
from avgdesk.domain.opening import AMSTERDAM, Span
from avgdesk.domain.requests import Request, Requester
from avgdesk.i18n import tr
from avgdesk.services import appointments, opening
from avgdesk.services.appointments import NewAppointment
from avgdesk.ui import bsn_guard
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.widgets.dates import DateField
from avgdesk.ui.widgets.person_choice import PersonChoice
from avgdesk.words import formats, requests

MOST = 60  # free times of one day


class AppointmentDialog(FormDialog):
    """`saved` is the appointment, after it was accepted. With `moving` only its time is asked."""

    form = "appointment_edit"
    who_fixed: QLabel
    who: PersonChoice
    walk_in: QCheckBox
    time_part: QWidget
    day: DateField
    minutes: QSpinBox
    times: QListWidget
    earlier_day: QPushButton
    later_day: QPushButton
    closed: QLabel
    note: QPlainTextEdit
    bsn: QLabel

    def __init__(
        self,
        desk: Desk,
        *,
        party: UUID | None = None,
        request: Request | None = None,
        moving: Appointment | None = None,
        start: datetime | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self.request, self.moving = desk, request, moving
        self.saved: Appointment | None = None
        self.setWindowTitle(tr("Move the appointment") if moving else tr("New appointment"))
        self.name_button(tr("Move", "verb") if moving else tr("Make appointment", "verb"))
        self._show_who(party)
        self.minutes.setValue(moving.span.minutes if moving else opening.hours(desk.ctx).slot_minutes)
        self.walk_in.setVisible(moving is None)
        self._connect()
        first = start or (moving.span.start if moving else self._first_free())
        self._show_day(first.date())
        if start is not None:
            self._choose(start)

    def _show_who(self, party: UUID | None) -> None:
        known = self.request.requester if self.request else self.moving.visitor if self.moving else None
        self.who.attach(self.desk.ctx)
        if party is not None:
            self.who.choose(party)
        self.who.setVisible(known is None)
        self.who_fixed.setVisible(known is not None)
        if known is not None:
            asked = tr("for request {number}").format(number=self.request.number) if self.request else ""
            self.who_fixed.setText("\n".join(line for line in (known.name, *known.address.lines, asked) if line))
        self.note.setPlainText(self.moving.note if self.moving else "")
        self.note.setEnabled(self.moving is None)

    def _connect(self) -> None:
        self.day.changed.connect(self._fill)
        self.minutes.valueChanged.connect(lambda _: self._fill())
        self.walk_in.toggled.connect(self.time_part.setDisabled)
        self.earlier_day.clicked.connect(lambda: self._show_day(self._day() - timedelta(days=1)))
        self.later_day.clicked.connect(self._next_free_day)
        self.times.itemActivated.connect(lambda _: self.accept())
        self.note.textChanged.connect(lambda: self.bsn.setText(bsn_guard.warning(self.note.toPlainText())))

    def _day(self) -> date:
        return self.day.value() or self.desk.today

    def _show_day(self, day: date) -> None:
        self.day.set_value(max(day, self.desk.today))

    def _free(self, since: datetime, count: int) -> tuple[Span, ...]:
        own = self.moving.uid if self.moving else None
        return appointments.free(self.desk.ctx, since, self.minutes.value(), count, except_for=own)

    def _first_free(self) -> datetime:
        found = self._free(self.desk.ctx.now(), 1)
        return found[0].start if found else self.desk.ctx.now()

    def _fill(self) -> None:
        """The free times of the day, or why there are none."""
        day = self.day.value()
        self.times.clear()
        self.closed.setText("")
        if day is None:
            return
        for span in self._free(datetime.combine(day, time.min, AMSTERDAM), MOST):
            if span.start.date() != day:
                break
            item = QListWidgetItem(f"{span.start:%H:%M} – {span.end:%H:%M}")
            item.setData(Qt.ItemDataRole.UserRole, span.start)
            self.times.addItem(item)
        self.times.setCurrentRow(0)
        if not self.times.count():
            self.closed.setText(self._why_none(day))

    def _why_none(self, day: date) -> str:
        plan = appointments.plan(self.desk.ctx, day, day)[0]
        long = formats.long_day(day)
        if plan.holiday:
            return tr("{day} is a holiday: {holiday}.").format(day=long, holiday=requests.holiday(plan.holiday))
        if not plan.open_spans:
            return tr("The counter is closed on {day}.").format(day=long)
        return tr("There is no free time of this length left on {day}.").format(day=long)

    def _next_free_day(self) -> None:
        after = datetime.combine(self._day() + timedelta(days=1), time.min, AMSTERDAM)
        found = self._free(after, 1)
        if found:
            self._show_day(found[0].start.date())

    def _choose(self, start: datetime) -> None:
        for row in range(self.times.count()):
            if self.times.item(row).data(Qt.ItemDataRole.UserRole) == start:
                self.times.setCurrentRow(row)

    def _start(self) -> datetime | None:
        item = self.times.currentItem()
        found: datetime | None = item.data(Qt.ItemDataRole.UserRole) if item else None
        return found

    def _visitor(self) -> Requester | None:
        return self.request.requester if self.request else self.who.requester()

    def accept(self) -> None:
        """Book or move it; a refusal is told and leaves the form open."""
        start = self.desk.ctx.now() if self.walk_in.isChecked() else self._start()
        if start is None:
            self.desk.prompter.tell(self.windowTitle(), tr("Choose one of the free times."))
            return
        if self.moving is not None:
            run = self.desk.dispatcher.run
            self.saved = run(appointments.move, self.moving.uid, start, self.minutes.value())
        else:
            self.saved = self._book(start)
        if self.saved is not None:
            super().accept()
        else:
            self._fill()

    def _book(self, start: datetime) -> Appointment | None:
        visitor = self._visitor()
        if visitor is None:
            self.desk.prompter.tell(self.windowTitle(), tr("Choose a customer, or write the name of who comes."))
            return None
        note = self.note.toPlainText().strip()
        no_bsn = bsn_guard.reviewed(self.desk.prompter, note)
        if no_bsn is None:
            return None
        request = self.request.uid if self.request else None
        new = NewAppointment(start, visitor, self.minutes.value(), request, self.walk_in.isChecked(), note, no_bsn)
        return self.desk.dispatcher.run(appointments.book, new)
