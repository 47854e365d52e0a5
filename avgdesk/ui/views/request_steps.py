"""What can be done with a request now: each step with its words and what its button does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from avgdesk.domain.requests import TOLD_TO_RECIPIENTS, Request, RequestKind
from avgdesk.i18n import tr
from avgdesk.services import customers, purposes, request_effects, requests
from avgdesk.services.permissions import Permission
from avgdesk.services.requests import RequestDetails
from avgdesk.ui import erasing
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.customer_edit import CustomerDialog
from avgdesk.ui.dialogs.dossier import DossierDialog
from avgdesk.ui.dialogs.identity import IdentityDialog
from avgdesk.ui.dialogs.letter import LetterDialog
from avgdesk.ui.dialogs.request_outcome import (
    CloseDialog,
    DecideDialog,
    ExtendDialog,
    InstructionsDialog,
    MarkDialog,
)
from avgdesk.ui.ways import comes_back

Do = Callable[[Desk, RequestDetails], None]


@dataclass(frozen=True, slots=True)
class Step:
    """A button: its words, what it does, and its look ("" leaves the first one primary)."""

    title: str
    do: Do
    role: str = ""


def of(desk: Desk, details: RequestDetails) -> tuple[list[Step], list[Step]]:
    """The next steps, the likeliest first; then what is also possible."""
    request = details.request
    if not desk.may(Permission.EDIT):
        return [], []
    if not request.open:
        return _closed(desk, request), []
    now, later = list(_fulfil(request)), []
    letter = Step(tr("Letter…"), write_letter)
    decide = Step(tr("Decide…"), _decide)
    close = Step(tr("Close…", "request"), _close)
    if request.verdict:
        now = [close, letter, *now]
        later.append(decide)
    else:
        now = [letter, *now, decide] if not details.files else [*now, decide, letter]
    later += _besides(desk, details)
    return now, later


def _closed(desk: Desk, request: Request) -> list[Step]:
    found = []
    party = request.requester.party
    if request.kind is RequestKind.RESTRICTION and party and customers.load(desk.ctx, party).restricted:
        found.append(Step(tr("Lift the restriction…"), _release))
    if not party and not request.anonymous and desk.may(Permission.ERASE):
        found.append(Step(tr("Make anonymous…"), _forget, "destructive"))
    return found


def _fulfil(request: Request) -> list[Step]:
    """Doing what is asked; somebody who is not in the administration has nothing to be done."""
    seeing = [Step(tr("Access dossier…"), show_dossier), Step(tr("Make appointment…"), _appointment)]
    if request.requester.party is None:
        return seeing if request.kind is RequestKind.ACCESS else []
    found = {
        RequestKind.ACCESS: seeing,
        RequestKind.RECTIFICATION: [Step(tr("Correct the data…"), _rectify)],
        RequestKind.ERASURE: [Step(tr("Erase…"), _erase)],
        RequestKind.RESTRICTION: [Step(tr("Restrict…"), _restrict)],
        RequestKind.PORTABILITY: [Step(tr("Data to take along…"), show_dossier)],
        RequestKind.OBJECTION: [Step(tr("Restrict…"), _restrict)],
        RequestKind.WITHDRAWAL: [Step(tr("Stop newsletter"), _stop_marketing)],
        RequestKind.DEATH: [Step(tr("Keep instructions…"), _instructions)],
    }.get(request.kind, [])
    if request.marketing:
        found = []
    if request.kind in TOLD_TO_RECIPIENTS:
        found.append(Step(tr("Recipients told…"), _recipients))
    return found


def _besides(desk: Desk, details: RequestDetails) -> list[Step]:
    request = details.request
    found = [Step(tr("Identity…"), _identity)]
    if request.extension is None and desk.today <= details.last_day_to_extend:
        found.append(Step(tr("Extend…"), _extend))
    if request.excess is None:
        found.append(Step(tr("Repeated or excessive…"), _mark))
    if request.requester.party:
        found.append(Step(tr("To the customer"), _to_customer))
    return found


@comes_back
def write_letter(desk: Desk, details: RequestDetails) -> None:
    """Edit and make one of the letters that fit now."""
    desk.prompter.show(LetterDialog.of_request(desk, details.request))


@comes_back
def show_dossier(desk: Desk, details: RequestDetails) -> None:
    """Everything that is kept, to be looked through, printed and saved."""
    desk.prompter.show(DossierDialog.of_request(desk, details.request))


@comes_back
def _decide(desk: Desk, details: RequestDetails) -> None:
    desk.prompter.show(DecideDialog(desk, details.request))


@comes_back
def _close(desk: Desk, details: RequestDetails) -> None:
    desk.prompter.show(CloseDialog(desk, details))


@comes_back
def _extend(desk: Desk, details: RequestDetails) -> None:
    desk.prompter.show(ExtendDialog(desk, details))


@comes_back
def _mark(desk: Desk, details: RequestDetails) -> None:
    desk.prompter.show(MarkDialog(desk, details))


def _appointment(desk: Desk, details: RequestDetails) -> None:
    from avgdesk.ui.views.appointment_steps import make_appointment

    make_appointment(desk, request=details.request)


@comes_back
def _identity(desk: Desk, details: RequestDetails) -> None:
    request = details.request
    dialog = IdentityDialog(desk, request.requester.name, at_counter=False)
    if desk.prompter.show(dialog):
        desk.dispatcher.run(
            requests.establish_identity,
            request.uid,
            dialog.chosen_means,
            dialog.matches,
            dialog.document,
            dialog.note_text,
        )


@comes_back
def _rectify(desk: Desk, details: RequestDetails) -> None:
    """The customer's form; what was saved there is recorded with the request."""
    party = details.request.requester.party
    if party is None:
        return
    dialog = CustomerDialog(desk, customers.details(desk.ctx, party))
    if not desk.prompter.show(dialog) or dialog.edit is None:
        return
    if desk.dispatcher.run(request_effects.note_rectified, details.request.uid) is not None:
        told = tr("Who received the data from you must hear of the correction (GDPR art. 19):")
        desk.prompter.tell(tr("Corrected"), told, "\n".join(f"• {name}" for name in purposes.recipients(desk.ctx)))


@comes_back
def _erase(desk: Desk, details: RequestDetails) -> None:
    if details.request.requester.party is not None:
        erasing.answer(desk, details.request.requester.party, details.request.uid)


def _restrict(desk: Desk, details: RequestDetails) -> None:
    told = tr("The data are only kept from now on: out of the normal lists and search, and used for nothing else.")
    if desk.prompter.confirm(tr("Restrict"), told, verb=tr("Restrict", "verb")):
        desk.dispatcher.run(request_effects.restrict, details.request.uid)


def _release(desk: Desk, details: RequestDetails) -> None:
    told = tr("The person must be told before the restriction ends (GDPR art. 18(3)).")
    if desk.prompter.confirm(tr("Lift the restriction"), told, verb=tr("Lift", "verb")):
        desk.dispatcher.run(request_effects.release, details.request.uid)


def _stop_marketing(desk: Desk, details: RequestDetails) -> None:
    desk.dispatcher.run(request_effects.stop_marketing, details.request.uid)


@comes_back
def _instructions(desk: Desk, details: RequestDetails) -> None:
    desk.prompter.show(InstructionsDialog(desk, details.request))


@comes_back
def _recipients(desk: Desk, details: RequestDetails) -> None:
    label = tr(
        "Who received these data from you earlier and was told now? One on each line: your bookkeeper, a delivery "
        "service, another party. There is a letter for it."
    )
    known = "\n".join(purposes.recipients(desk.ctx))
    text = desk.prompter.ask_text(tr("Recipients told"), label, verb=tr("Record", "verb"), value=known, lines=True)
    if text:
        desk.dispatcher.run(request_effects.recipients_told, details.request.uid, tuple(text.splitlines()))


def _forget(desk: Desk, details: RequestDetails) -> None:
    told = tr("Name, address, texts and letters of request {number} are removed for good. Dates and decision stay.")
    sure = desk.prompter.confirm(
        tr("Make anonymous"),
        told.format(number=details.request.number),
        verb=tr("Make anonymous", "verb"),
        destructive=True,
    )
    if sure:
        desk.dispatcher.run(requests.forget, details.request.uid)


def _to_customer(desk: Desk, details: RequestDetails) -> None:
    desk.go("customers", details.request.requester.party)
