"""One appointment: identity, inspection, receipt, and what can be done now."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QLabel, QStackedWidget, QTabWidget, QWidget

from avgdesk import words
from avgdesk.domain.appointments import Appointment, AppointmentState, AppointmentStep, ReceiptKind, Step
from avgdesk.errors import NotFound
from avgdesk.i18n import tr
from avgdesk.services import appointments
from avgdesk.services.appointments import AppointmentDetails, subjects_of
from avgdesk.services.attachments import AttachmentInfo
from avgdesk.ui import attachment_files
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormWidget
from avgdesk.ui.record_table import ListSource, RecordTable
from avgdesk.ui.views import appointment_steps, course_columns
from avgdesk.ui.widgets.buttons import push
from avgdesk.ui.widgets.card import FlowPanel
from avgdesk.ui.widgets.pill import StatePill
from avgdesk.words import Pill, Tone
from avgdesk.words import dossier as dossier_words
from avgdesk.words import requests as request_words
from avgdesk.words.formats import dutch_moment

NOBODY, SOMEBODY = 0, 1
WAITING = Pill("")


class AppointmentPane(FormWidget):
    form = "appointment_pane"
    pane: QStackedWidget
    name: QLabel
    state: StatePill
    subtitle: QLabel
    tabs: QTabWidget
    step1_title: QLabel
    step1_state: StatePill
    step1_text: QLabel
    step2_title: QLabel
    step2_state: StatePill
    step2_text: QLabel
    step3_title: QLabel
    step3_state: StatePill
    step3_text: QLabel
    steps: FlowPanel
    more: FlowPanel
    note: QLabel
    history: RecordTable
    files: RecordTable
    no_files: QLabel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.details: AppointmentDetails | None = None
        self._first: appointment_steps.Action | None = None
        self.history.set_columns(
            (course_columns.happened(step_words, dutch_moment),),
            key=lambda row: (row.at, row.step, row.text),
        )
        self.files.set_columns(
            (course_columns.paper(tr("Paper"), dutch_moment),),
            key=lambda row: row.uid,
        )
        self.files.opened.connect(self._open_file)

    def show_appointment(self, uid: UUID | None) -> None:
        """Read and show one appointment; None, or one that is gone, shows the empty pane."""
        self.details = self._read(uid)
        self.pane.setCurrentIndex(SOMEBODY if self.details else NOBODY)
        if self.details is None:
            return
        one = self.details.appointment
        self.name.setText(one.visitor.name or tr("(erased)"))
        self.state.show_pill(request_words.appointment_pill(one.state))
        self.subtitle.setText(_subtitle(one))
        self._show_steps(one)
        self.note.setText(one.note)
        self.note.setVisible(bool(one.note))
        self.history.set_source(ListSource(self.details.steps[::-1]))
        self.files.set_source(ListSource(self.details.files))
        self.files.setVisible(bool(self.details.files))
        self.no_files.setVisible(not self.details.files)
        self.tabs.setTabText(2, f"{tr('Papers')} {len(self.details.files) or ''}".strip())
        self._show_actions(self.details)

    def take_first_step(self) -> None:
        """What the primary button does: Enter or a double click in the calendar."""
        if self._first is not None and self.details is not None:
            self._first.do(self.desk, self.details.appointment)

    def _read(self, uid: UUID | None) -> AppointmentDetails | None:
        try:
            return appointments.details(self.desk.ctx, uid) if uid else None
        except NotFound:
            return None

    def _show_steps(self, one: Appointment) -> None:
        rows = (
            (self.step1_title, self.step1_state, self.step1_text, _identity(one)),
            (self.step2_title, self.step2_state, self.step2_text, _inspection(one)),
            (self.step3_title, self.step3_state, self.step3_text, _receipt(one)),
        )
        for title, pill, text, (head, shown, below) in rows:
            title.setText(head)
            pill.show_pill(shown)
            text.setText(below)
            text.setVisible(bool(below))

    def _show_actions(self, details: AppointmentDetails) -> None:
        now, later = appointment_steps.of(self.desk, details.appointment)
        self._first = now[0] if now else None
        for panel, found in ((self.steps, now), (self.more, later)):
            panel.clear()
            for place, action in enumerate(found):
                role = action.role or ("primary" if panel is self.steps and not place else "")
                panel.add(push(action.title, partial(action.do, self.desk, details.appointment), role))

    def _open_file(self, info: AttachmentInfo) -> None:
        if self.details is not None:
            attachment_files.open_one(self.desk, subjects_of(self.details.appointment)[0], info)


Row = tuple[str, Pill, str]


def _subtitle(one: Appointment) -> str:
    parts = [
        f"{words.long_day(one.span.start.date())}, {one.span.start:%H:%M}–{one.span.end:%H:%M}".capitalize(),
        tr("request {number}").format(number=one.request_number) if one.request_number else "",
        tr("customer {number}").format(number=one.visitor.party_number) if one.visitor.party_number else "",
        one.number,
    ]
    return " · ".join(part for part in parts if part)


def _identity(one: Appointment) -> Row:
    title, check = tr("① Identity seen"), one.identity
    if check is None or check.document is None:
        told = tr(
            "Passport, identity card, driving licence or residence document. Only shown: no copy, no number, no BSN."
        )
        return title, WAITING, told
    seen = tr("{document}, seen by {user} on {when}").format(
        document=dossier_words.document(check.document).capitalize(), user=check.checked_by, when=dutch_moment(check.at)
    )
    pill = Pill(tr("matches"), Tone.OK) if check.matches else Pill(tr("does not match"), Tone.BAD)
    return title, pill, " · ".join(part for part in (seen, check.note) if part)


def _inspection(one: Appointment) -> Row:
    title = tr("② Data shown")
    if one.state is AppointmentState.INSPECTED or one.receipt:
        return title, Pill(tr("seen"), Tone.OK), ""
    return title, WAITING, tr("The inspection screen shows only this person; it is left with your password.")


def _receipt(one: Appointment) -> Row:
    title = tr("③ Receipt")
    if one.receipt is None:
        return title, WAITING, tr("Signed on paper or on the screen; a copy for the visitor.")
    paper = one.receipt is ReceiptKind.PAPER
    told = tr("Signed on paper; the paper is in the binder.") if paper else tr("Signed on the screen; it is kept here.")
    return title, Pill(tr("signed"), Tone.OK), told


def step_words(step: AppointmentStep) -> str:
    """One line of the history."""
    told = words.action(f"appointment.{step.step}")
    if step.step is Step.MOVED and step.was is not None:
        return tr("{what}; it was {when}").format(what=told, when=dutch_moment(step.was))
    if step.step is Step.INSPECTED and step.text:
        return tr("{what}; correction asked, request {number}").format(what=told, number=step.text)
    if step.step in (Step.IDENTITY_CHECKED, Step.IDENTITY_REFUSED) and step.text in dossier_words.DOCUMENTS:
        return f"{told} ({dossier_words.document(step.text)})"
    return f"{told}: {step.text}" if step.step is Step.CANCELLED and step.text else told
