"""A customer's tab: their requests, appointments and instructions for after death."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QLabel

from avgdesk.domain.requests import Request
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import appointments, request_effects, requests
from avgdesk.services.permissions import Permission
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.dossier import DossierDialog
from avgdesk.ui.record_table import Column, ListSource, RecordTable
from avgdesk.ui.tabs import PartyTab
from avgdesk.ui.views.appointment_steps import make_appointment
from avgdesk.ui.views.requests import log_request
from avgdesk.ui.ways import comes_back
from avgdesk.ui.widgets.buttons import push
from avgdesk.ui.widgets.card import FlowPanel
from avgdesk.words import day
from avgdesk.words import requests as words

MOST_ROWS = 4  # of a list, before it scrolls


class RequestsTab(PartyTab):
    form = "party_requests"
    topics = frozenset({Topic.REQUESTS, Topic.APPOINTMENTS})
    requests: RecordTable
    no_requests: QLabel
    appointments: RecordTable
    no_appointments: QLabel
    instructions_title: QLabel
    instructions: QLabel
    buttons: FlowPanel

    def build(self) -> None:
        today = self.desk.today
        self.requests.set_columns(
            (
                Column(
                    "number",
                    tr("Number"),
                    lambda row: row.number,
                    stretch=True,
                    hint=lambda row: words.kind(row.kind),
                ),
                Column(
                    "left",
                    tr("State"),
                    lambda row: "",
                    width=124,
                    pill=lambda row: words.days_left_pill(row, row.days_left(today)),
                ),
            ),
            key=lambda row: row.uid,
        )
        self.appointments.set_columns(
            (
                Column("day", tr("Day"), lambda row: day(row.span.start.date()), width=92),
                Column("time", tr("Time"), lambda row: f"{row.span.start:%H:%M}", width=60, stretch=True),
                Column(
                    "state", tr("State"), lambda row: "", width=124, pill=lambda row: words.appointment_pill(row.state)
                ),
            ),
            key=lambda row: row.uid,
        )
        self.requests.opened.connect(lambda row: self.desk.go("requests", row.uid))
        self.appointments.opened.connect(lambda row: self.desk.go("appointments", row.uid))

    def title(self) -> str:
        return tr("Requests")

    def show_party(self, uid: UUID | None) -> None:
        ctx = self.desk.ctx
        asked: list[Request] = requests.every(ctx, party=uid) if uid else []
        visits = appointments.of_party(ctx, uid) if uid else []
        kept = request_effects.instructions(ctx, uid) if uid else ()
        self.requests.set_source(ListSource(asked))
        self.appointments.set_source(ListSource(visits))
        for table, nothing, count in (
            (self.requests, self.no_requests, len(asked)),
            (self.appointments, self.no_appointments, len(visits)),
        ):
            table.setVisible(bool(count))
            rows = min(count, MOST_ROWS) * table.verticalHeader().defaultSectionSize()
            table.setFixedHeight(table.horizontalHeader().sizeHint().height() + rows + 1)
            nothing.setVisible(not count)
        self.instructions.setText("\n".join(f"{day(one.recorded_on)}: {one.text}" for one in kept))
        self.instructions_title.setVisible(bool(kept))
        self.instructions.setVisible(bool(kept))
        self._show_buttons(uid)

    def _show_buttons(self, uid: UUID | None) -> None:
        self.buttons.clear()
        if uid is None:
            return
        if self.desk.may(Permission.EDIT):
            self.buttons.add(push(tr("New request…"), partial(log_request, self.desk, uid)))
            self.buttons.add(push(tr("Make appointment…"), partial(make_appointment, self.desk, party=uid)))
        self.buttons.add(push(tr("Access dossier…"), partial(show_dossier, self.desk, uid)))


def book(desk: Desk, party: UUID) -> None:
    """The button under a customer's particulars."""
    make_appointment(desk, party=party)


@comes_back
def show_dossier(desk: Desk, party: UUID) -> None:
    """The button under a customer's particulars, and on this tab."""
    desk.prompter.show(DossierDialog.of_party(desk, party))
