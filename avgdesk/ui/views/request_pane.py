"""One request: what was asked, until when, what was done, and what can be done now."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QLabel, QStackedWidget, QTabWidget, QWidget

from avgdesk import words
from avgdesk.domain.requests import EventCode, Request, RequestEvent
from avgdesk.errors import NotFound
from avgdesk.i18n import tr
from avgdesk.services import request_letters, requests
from avgdesk.services.attachments import AttachmentInfo
from avgdesk.services.request_letters import LetterKind
from avgdesk.services.requests import RequestDetails
from avgdesk.ui import attachment_files
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormWidget
from avgdesk.ui.record_table import ListSource, RecordTable
from avgdesk.ui.views import course_columns, request_steps
from avgdesk.ui.widgets.buttons import push
from avgdesk.ui.widgets.card import FlowPanel
from avgdesk.ui.widgets.facts import Fact, FactList
from avgdesk.ui.widgets.pill import StatePill
from avgdesk.words import day, moment
from avgdesk.words import dossier as dossier_words
from avgdesk.words import requests as request_words
from avgdesk.words.formats import dutch_moment

NOBODY, SOMEBODY = 0, 1


class RequestPane(FormWidget):
    form = "request_pane"
    pane: QStackedWidget
    name: QLabel
    state: StatePill
    subtitle: QLabel
    tabs: QTabWidget
    facts: FactList
    next_label: QLabel
    steps: FlowPanel
    more: FlowPanel
    course: RecordTable
    files: RecordTable
    no_files: QLabel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.details: RequestDetails | None = None
        self._first: request_steps.Step | None = None
        self.course.set_columns(
            (course_columns.happened(event_words, moment),),
            key=lambda row: (row.at, row.code, row.text),
        )
        self.files.set_columns(
            (course_columns.paper(tr("Letter or file"), moment),),
            key=lambda row: row.uid,
        )
        self.files.opened.connect(self._open_file)

    def show_request(self, uid: UUID | None) -> None:
        """Read and show one request; None, or one that is gone, shows the empty pane."""
        self.details = self._read(uid)
        self.pane.setCurrentIndex(SOMEBODY if self.details else NOBODY)
        if self.details is None:
            return
        request = self.details.request
        self.name.setText(request.requester.name or tr("(erased)"))
        self.state.show_pill(request_words.days_left_pill(request, request.days_left(self.desk.today)))
        self.subtitle.setText(f"{request_words.kind(request.kind).capitalize()} · {request.number}")
        self.facts.show_facts(facts_of(self.details))
        self.course.set_source(ListSource(self.details.events[::-1]))
        self.files.set_source(ListSource(self.details.files))
        self.files.setVisible(bool(self.details.files))
        self.no_files.setVisible(not self.details.files)
        self.tabs.setTabText(2, f"{tr('Letters')} {len(self.details.files) or ''}".strip())
        self._show_steps(self.details)

    def take_first_step(self) -> None:
        """What the primary button does: Enter or a double click in the list."""
        if self._first is not None and self.details is not None:
            self._first.do(self.desk, self.details)

    def _read(self, uid: UUID | None) -> RequestDetails | None:
        try:
            return requests.details(self.desk.ctx, uid) if uid else None
        except NotFound:
            return None

    def _show_steps(self, details: RequestDetails) -> None:
        now, later = request_steps.of(self.desk, details)
        self._first = now[0] if now else None
        self.next_label.setVisible(bool(now or later))
        for panel, found in ((self.steps, now), (self.more, later)):
            panel.clear()
            for place, one in enumerate(found):
                role = one.role or ("primary" if panel is self.steps and not place else "")
                panel.add(push(one.title, partial(one.do, self.desk, details), role))

    def _open_file(self, info: AttachmentInfo) -> None:
        if self.details is not None:
            attachment_files.open_one(self.desk, requests.subjects_of(self.details.request)[0], info)


def facts_of(details: RequestDetails) -> list[Fact]:
    """The lines of the pane; what is not there is left out."""
    request = details.request
    found = [
        Fact(tr("Received"), day(request.received_on), dossier_words.channel(request.channel)),
        _last_day(request),
        _requester(request),
        Fact(tr("Asked"), _asked(request)),
    ]
    found += [_identity(request)]
    if request.extension:
        found.append(Fact(tr("Extended"), day(request.extension.told_on), request.extension.reason))
    if request.excess:
        title = {"repeated": tr("Repeated"), "excessive": tr("Excessive")}[request.excess.burden]
        found.append(Fact(tr("Marked"), title, request.excess.reasons))
    if request.verdict:
        decided = f"{dossier_words.decision(request.verdict.decision)}, {day(request.verdict.decided_on)}"
        found.append(Fact(tr("Decision"), decided, request.verdict.ground))
    if request.closing:
        how = dossier_words.channel(request.closing.sent_by) if request.closing.sent_by else ""
        closed = " ".join(part for part in (day(request.closing.closed_on), how) if part)
        found.append(Fact(tr("Closed"), closed, request.closing.sent))
    return found


def _last_day(request: Request) -> Fact:
    due = request.due
    note = request_words.shift(due)
    if due.shifted_by:
        note = tr("Aim at {day}; {reasons}").format(day=day(due.strict_due_on), reasons=note)
    return Fact(tr("Last day"), words.long_day(due.due_on), note)


def _requester(request: Request) -> Fact:
    who = request.requester
    place = "\n".join(line for line in (*who.address.lines, who.email) if line)
    if who.party:
        return Fact(tr("Customer"), who.party_number, place)
    outside = tr("Not in the administration") if not request.anonymous else tr("Erased")
    return Fact(tr("Person"), outside, place)


def _asked(request: Request) -> str:
    if request.marketing:
        return "\n".join(part for part in (tr("No more advertising"), request.details) if part)
    return request.details or request_words.kind(request.kind)


def _identity(request: Request) -> Fact:
    check = request.identity
    if check is None:
        return Fact(tr("Identity"), tr("not looked at; needed only when in doubt"))
    means = dossier_words.document(check.document) if check.document else dossier_words.means(check.means)
    found = tr("established: {means}") if check.matches else tr("not established: {means}")
    note = tr("{user}, {when}").format(user=check.checked_by, when=dutch_moment(check.at))
    return Fact(tr("Identity"), found.format(means=means), " · ".join(part for part in (note, check.note) if part))


def event_words(event: RequestEvent) -> str:
    """One line of the course."""
    first, _, rest = event.text.partition(" ")
    if event.code == EventCode.EFFECT:
        return " ".join(part for part in (words.action(f"request.{first}"), rest) if part)
    if event.code == EventCode.LETTER:
        return tr("Letter: {title}").format(title=request_letters.title(LetterKind(event.text)))
    if event.code == EventCode.DECIDED and event.text in dossier_words.CODES["decision"]:
        return tr("Decision: {decision}").format(decision=dossier_words.decision(event.text))
    if event.code in (EventCode.IDENTITY_ESTABLISHED, EventCode.IDENTITY_DOUBTED) and event.text in dossier_words.MEANS:
        return f"{words.action(f'request.{event.code}')} ({dossier_words.means(event.text)})"
    known = {EventCode.RECEIVED: "registered"}.get(EventCode(event.code), event.code)
    told = words.action(f"request.{known}")
    return f"{told}: {event.text}" if event.text and event.code in (EventCode.EXTENDED, EventCode.CLOSED) else told
