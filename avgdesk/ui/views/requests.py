"""Requests of data subjects: what is open by last day, what was closed, and the chosen one with its next steps."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QComboBox, QWidget

from avgdesk import words
from avgdesk.domain.folding import fold
from avgdesk.domain.requests import Request, RequestKind
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import requests
from avgdesk.services.permissions import Permission
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.request_edit import RequestDialog
from avgdesk.ui.page import Page
from avgdesk.ui.record_table import Column, ListSource, RecordTable
from avgdesk.ui.views.request_pane import RequestPane
from avgdesk.ui.ways import comes_back
from avgdesk.ui.widgets.buttons import ChipRow
from avgdesk.ui.widgets.card import Card
from avgdesk.ui.widgets.empty_list import EmptyList
from avgdesk.words import day
from avgdesk.words.requests import days_left_pill, kind

OPEN, CLOSED, EVERY = "open", "closed", "every"
KINDS = (None, *RequestKind)


class RequestsPage(Page):
    form = "requests"
    key = "requests"
    topics = frozenset({Topic.REQUESTS, Topic.CUSTOMERS, Topic.APPOINTMENTS, Topic.SETTINGS})
    live_search = True
    states: ChipRow
    kinds: QComboBox
    table: RecordTable
    empty: EmptyList
    detail_card: Card

    def build(self) -> None:
        self._state, self._text = OPEN, ""
        self._all: list[Request] = []
        self._set_columns()
        self.pane = RequestPane(self.desk)
        layout = self.detail_card.layout()
        assert layout is not None
        layout.addWidget(self.pane)
        for code in KINDS:
            self.kinds.addItem(kind(code).capitalize() if code else tr("Every kind"), code)
        self.states.chosen.connect(self._choose_state)
        self.kinds.currentIndexChanged.connect(lambda _: self._fill())
        self.table.chosen.connect(lambda row: self.pane.show_request(row.uid if row else None))
        self.table.opened.connect(lambda _: self.pane.take_first_step())
        if self.desk.may(Permission.EDIT):
            self.add_button(tr("New request"), self.add_new, "primary", "Ctrl+N")

    def _set_columns(self) -> None:
        today = self.desk.today
        self.table.set_columns(
            (
                Column("number", tr("Number"), lambda row: row.number, width=84),
                Column("name", tr("Name"), _name, width=150, stretch=True, hint=lambda row: kind(row.kind)),
                Column("received_on", tr("Received"), lambda row: day(row.received_on), width=92),
                Column("due_on", tr("Last day"), lambda row: day(row.due.due_on), width=92),
                Column(
                    "left", tr("State"), lambda row: "", width=128,
                    pill=lambda row: days_left_pill(row, row.days_left(today)),
                ),
            ),
            key=lambda row: row.uid,
        )  # fmt: skip

    def title(self) -> str:
        return tr("Requests")

    def count(self) -> int | None:
        return self.table.records.rowCount()

    def reload(self) -> None:
        self._all = requests.every(self.desk.ctx)
        still_open = sum(one.open for one in self._all)
        self.states.set_chips(
            [
                (OPEN, tr("Open", "requests"), still_open),
                (CLOSED, tr("Closed", "requests"), len(self._all) - still_open),
                (EVERY, tr("All"), None),
            ]
        )
        self._fill()

    def search(self, text: str) -> None:
        self._text = text
        self._fill()

    def select(self, ref: UUID) -> None:
        """Show the request `ref`, under wider filters when the present ones leave it out."""
        if not self.table.select_key(ref):
            self._state, self._text = EVERY, ""
            self.states.choose(EVERY)
            self.kinds.setCurrentIndex(0)
            self._fill()
            self.table.select_key(ref)

    def add_new(self) -> None:
        """Log a request that came in."""
        log_request(self.desk, None, self)

    def _choose_state(self, state: str) -> None:
        self._state = state
        self._fill()
        self.header_changed.emit()

    def _fill(self) -> None:
        shown = [one for one in self._all if self._wanted(one)]
        self.table.set_source(ListSource(shown))
        self.table.setVisible(bool(shown))
        self.empty.hide()
        if not shown:
            self._show_empty()
        if self.table.current() is None:
            self.table.select_first()

    def _show_empty(self) -> None:
        if self._text or self._kind():
            self.empty.show_why(tr("Nothing matches."))
            return
        note = tr(
            "Who asks what you keep about them, or wants it corrected or erased, must have an answer within a month. "
            "Log the request here on the day it comes in; AVGdesk counts the days and has the letters."
        )
        first = [(tr("New request"), self.add_new)] if self.desk.may(Permission.EDIT) else []
        nothing = tr("No request is open.") if self._state == OPEN and self._all else tr("No requests yet.")
        self.empty.show_why(nothing, "" if self._all else note, [] if self._all else first)

    def _kind(self) -> RequestKind | None:
        found: RequestKind | None = KINDS[self.kinds.currentIndex()]
        return found

    def _wanted(self, one: Request) -> bool:
        if self._state != EVERY and one.open != (self._state == OPEN):
            return False
        if self._kind() not in (None, one.kind):
            return False
        text = f"{one.number} {one.requester.name} {one.requester.party_number} {words.day(one.received_on)}"
        return all(word in fold(text) for word in fold(self._text).split())


@comes_back
def log_request(desk: Desk, party: UUID | None, parent: QWidget | None = None) -> None:
    """The form of a new request, for one customer when that is given; then the request itself."""
    dialog = RequestDialog(desk, party, parent)
    if desk.prompter.show(dialog) and dialog.saved is not None:
        desk.go("requests", dialog.saved.uid)


def _name(row: Request) -> str:
    return row.requester.name or tr("(erased)")
