"""What can be done with an appointment now: the visit's three steps, and what surrounds them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtWidgets import QWidget

from avgdesk.domain.appointments import AHEAD, Appointment, AppointmentState, may_inspect
from avgdesk.domain.dossier import Stretch, free_texts
from avgdesk.domain.requests import Request
from avgdesk.i18n import tr
from avgdesk.services import appointment_papers, appointments, visit
from avgdesk.services.permissions import Permission
from avgdesk.ui import bsn_guard, printing
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.appointment_edit import AppointmentDialog
from avgdesk.ui.dialogs.blackout import BlackoutDialog
from avgdesk.ui.dialogs.identity import IdentityDialog
from avgdesk.ui.dialogs.letter import LetterDialog
from avgdesk.ui.dialogs.receipt import ReceiptDialog
from avgdesk.ui.prompter import FileKind
from avgdesk.ui.ways import comes_back

Do = Callable[[Desk, Appointment], None]
ICS = FileKind("iCalendar", "ics")


@dataclass(frozen=True, slots=True)
class Action:
    """A button: its words, what it does, and its look ("" leaves the first one primary)."""

    title: str
    do: Do
    role: str = ""


def of(desk: Desk, one: Appointment) -> tuple[list[Action], list[Action]]:
    """The next steps, the likeliest first; then what is also possible."""
    if not desk.may(Permission.EDIT):
        return [], []
    now, later = _visit(desk, one), []
    if one.state in AHEAD:
        later = [Action(tr("Move…"), move), Action(tr("Cancel appointment…"), cancel)]
        if desk.ctx.now() >= one.span.start:
            later.append(Action(tr("Did not come"), _no_show))
    if one.state in AHEAD or one.state is AppointmentState.CANCELLED:
        later.append(Action(tr("Into calendar (.ics)…"), save_ics))
    if one.visitor.party:
        later.append(Action(tr("To the customer"), lambda desk, one: desk.go("customers", one.visitor.party)))
    if one.request:
        later.append(Action(tr("To the request"), lambda desk, one: desk.go("requests", one.request)))
    return now, later


def _visit(desk: Desk, one: Appointment) -> list[Action]:
    confirmation = Action(tr("Confirmation (PDF)…"), confirm_by_letter)
    if one.state in AHEAD:
        identity = Action(tr("Identity…"), check_identity)
        today = one.span.start.date() <= desk.today
        confirmed = [Action(tr("Mark as confirmed"), _confirm)] if one.state is AppointmentState.PLANNED else []
        return [identity, confirmation, *confirmed] if today else [confirmation, *confirmed, identity]
    if not may_inspect(one):
        return []
    first = one.state is AppointmentState.IDENTITY_CHECKED
    show = Action(tr("Start inspection") if first else tr("Show again"), inspect)
    receipt, close = Action(tr("Receipt…"), make_receipt), Action(tr("Close visit"), _close)
    if first:
        return [show, close]
    return [close, receipt, show] if one.receipt else [receipt, show, close]


@comes_back
def make_appointment(
    desk: Desk,
    *,
    party: UUID | None = None,
    request: Request | None = None,
    start: datetime | None = None,
    parent: QWidget | None = None,
) -> None:
    """The form of a new appointment; then the appointment itself in the calendar."""
    dialog = AppointmentDialog(desk, party=party, request=request, start=start, parent=parent)
    if desk.prompter.show(dialog) and dialog.saved is not None:
        desk.go("appointments", dialog.saved.uid)


@comes_back
def move(desk: Desk, one: Appointment) -> None:
    """To one of the free times."""
    dialog = AppointmentDialog(desk, moving=one)
    if desk.prompter.show(dialog) and dialog.saved is not None:
        desk.go("appointments", dialog.saved.uid)


@comes_back
def cancel(desk: Desk, one: Appointment) -> None:
    """With a reason, if there is one; the time is free again."""
    label = tr("The time is free again. Why is it cancelled? (may stay empty)")
    reason = desk.prompter.ask_text(tr("Cancel the appointment"), label, verb=tr("Cancel appointment"), needed=False)
    if reason is not None:
        desk.dispatcher.run(appointments.cancel, one.uid, reason)


def save_ics(desk: Desk, one: Appointment) -> None:
    """The file for the visitor's calendar: puts it in, moves it, or takes it out."""
    target = desk.prompter.save_file(tr("Into calendar (.ics)…"), appointment_papers.ics_name(one), (ICS,))
    if target is None:
        return
    content = desk.dispatcher.run(appointment_papers.ics, one.uid, appointment_papers.language_of(desk.ctx))
    if content is not None:
        printing.write_whole(target, content, desk.prompter)


@comes_back
def confirm_by_letter(desk: Desk, one: Appointment) -> None:
    """The letter that says when, where and what to bring; it confirms a planned appointment."""
    dialog = LetterDialog.of_appointment(desk, one)
    if desk.prompter.show(dialog) and dialog.kept is not None and one.state is AppointmentState.PLANNED:
        _confirm(desk, one)


@comes_back
def check_identity(desk: Desk, one: Appointment) -> None:
    """A document is shown. A mismatch is asked about once more, for it ends the visit."""
    dialog = IdentityDialog(desk, one.visitor.name, at_counter=True)
    if not desk.prompter.show(dialog) or dialog.document is None:
        return
    if not dialog.matches and not _sure_of_mismatch(desk):
        return
    after = desk.dispatcher.run(visit.check_identity, one.uid, dialog.document, dialog.matches, dialog.note_text)
    if after is not None and not dialog.matches:
        desk.prompter.tell(tr("The visit has been stopped"), tr("Nothing was shown. It stands in the audit trail."))


def _sure_of_mismatch(desk: Desk) -> bool:
    return desk.prompter.confirm(
        tr("The document does not match"),
        tr("The visit stops here: nothing is shown, and this appointment can't be used any more."),
        verb=tr("Stop the visit"),
        destructive=True,
    )


@comes_back
def inspect(desk: Desk, one: Appointment) -> None:
    """Look through the texts first, then hand the screen over; what is wrong becomes a request."""
    from avgdesk.ui.inspection import InspectionScreen

    found = desk.dispatcher.read(visit.to_be_shown, one.uid)
    if found is None:
        return
    stretches: list[Stretch] = []
    if any(True for _ in free_texts(found)):
        look = BlackoutDialog(found, (), tr("Show to the visitor"))
        if not desk.prompter.show(look):
            return
        stretches = look.stretches
    shown = desk.dispatcher.run(visit.show, one.uid, stretches)
    if shown is None:
        return
    screen = InspectionScreen(desk, shown, taken_out=stretches)
    if desk.prompter.show(screen):
        _finish(desk, one, screen.corrections_text)


def _finish(desk: Desk, one: Appointment, corrections: str) -> None:
    no_bsn = bsn_guard.reviewed(desk.prompter, corrections)
    while no_bsn is None:
        again = desk.prompter.ask_text(
            tr("What is wrong"),
            tr("Take the number out."),
            verb=tr("Continue"),
            value=corrections,
            lines=True,
            needed=False,
        )
        corrections = again or ""
        no_bsn = bsn_guard.reviewed(desk.prompter, corrections)
    ended = desk.dispatcher.run(visit.finish, one.uid, corrections, no_bsn)
    if ended is not None and ended.correction is not None:
        told = tr("What the visitor wants corrected is request {number}, to be answered by {day}.")
        due = ended.correction.due.due_on
        desk.prompter.tell(tr("Correction asked"), told.format(number=ended.correction.number, day=f"{due:%d-%m-%Y}"))


@comes_back
def make_receipt(desk: Desk, one: Appointment) -> None:
    """Signed on paper or on the screen."""
    desk.prompter.show(ReceiptDialog(desk, one))


def _confirm(desk: Desk, one: Appointment) -> None:
    desk.dispatcher.run(appointments.confirm, one.uid)


def _no_show(desk: Desk, one: Appointment) -> None:
    desk.dispatcher.run(appointments.no_show, one.uid)


def _close(desk: Desk, one: Appointment) -> None:
    desk.dispatcher.run(visit.close, one.uid)
