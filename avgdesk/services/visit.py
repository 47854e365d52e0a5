"""The visit at the counter: identity, inspection, receipt. Nothing is shown before a document was seen and matches."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from avgdesk.context import Context
from avgdesk.documents import receipt as document
from avgdesk.documents.receipt import Receipt
from avgdesk.domain import appointments as rules
from avgdesk.domain.appointments import Appointment, AppointmentState, ReceiptKind, Step
from avgdesk.domain.dossier import Dossier, Section, SectionCode, Stretch, blacked_out
from avgdesk.domain.identity import DocumentKind, IdentityCheck, IdentityMeans, guarded_note
from avgdesk.domain.opening import AMSTERDAM
from avgdesk.domain.requests import Channel, Effect, Request, RequestKind
from avgdesk.errors import InvalidInput, RuleViolated
from avgdesk.i18n import tr
from avgdesk.outcome import Outcome
from avgdesk.services import appointments, audit, dossier, request_effects, requests, settings
from avgdesk.services.appointments import CHANGED, load, subjects_of
from avgdesk.services.permissions import Permission, require
from avgdesk.services.requests import NewRequest
from avgdesk.store import appointments as rows
from avgdesk.store import attachments
from avgdesk.store.attachments import AttachmentInfo

PDF = "application/pdf"
# tell of the shop's own people and computers: handed over on paper, not shown
UNSEEN = frozenset({SectionCode.LOG, SectionCode.COURSE})


@dataclass(frozen=True, slots=True)
class Inspected:
    """`correction`: the request that the visitor's remarks became, if there were any."""

    appointment: Appointment
    correction: Request | None


@dataclass(frozen=True, slots=True)
class Signed:
    content: bytes
    info: AttachmentInfo


def check_identity(
    ctx: Context, uid: UUID, document_kind: DocumentKind, matches: bool, note: str = ""
) -> Outcome[Appointment]:
    """A document was shown. When it doesn't match the visit stops and nothing can be shown any more.

    There is no place for its number or a copy; a note that looks like one is refused (InvalidInput).
    """
    check = IdentityCheck(IdentityMeans.DOCUMENT, matches, ctx.actor.name, ctx.now(), document_kind, guarded_note(note))
    step = Step.IDENTITY_CHECKED if matches else Step.IDENTITY_REFUSED
    with ctx.store.transaction():
        outcome = appointments.take_step(
            ctx, uid, step, lambda it: rules.identify(it, check), document_kind.value, document=document_kind
        )
        request = outcome.value.request
        if request and requests.load(ctx, request).open:
            requests.establish_identity(ctx, request, IdentityMeans.DOCUMENT, matches, document_kind, note)
    return outcome


def to_be_shown(ctx: Context, uid: UUID) -> Dossier:
    """What the visitor will see, to be looked through for the data of others first. RuleViolated `identity_first`."""
    require(ctx, Permission.READ)
    appointment = _identified(load(ctx, uid))
    visitor = appointment.visitor
    found = (
        dossier.of_party(ctx, visitor.party)
        if visitor.party
        else dossier.of_outsider(ctx, visitor, appointment.request, uid)
    )
    return replace(found, sections=tuple(one for one in found.sections if one.code not in UNSEEN))


def show(ctx: Context, uid: UUID, stretches: Iterable[Stretch] = ()) -> Outcome[Dossier]:
    """What the screen shows now, without the stretches that tell of others; the trail says that it was shown."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        shown = blacked_out(to_be_shown(ctx, uid), stretches)
        appointment = load(ctx, uid)
        appointments.put_step(ctx, appointment, Step.INSPECTION_STARTED, " ".join(_codes(shown.sections)))
        audit.record(ctx, "inspection.shown", subjects=subjects_of(appointment))
    return Outcome(shown, CHANGED)


def finish(ctx: Context, uid: UUID, corrections: str = "", bsn_reviewed: bool = False) -> Outcome[Inspected]:
    """The visitor has seen it. What they want corrected becomes a request of today, with identity established."""
    require(ctx, Permission.EDIT)
    wanted = requests.checked_text(corrections, "corrections", bsn_reviewed)
    with ctx.store.transaction():
        after = rules.inspected(load(ctx, uid))
        correction = _correction(ctx, after, wanted) if wanted else None
        number = correction.number if correction else ""
        appointments.save_step(ctx, after, Step.INSPECTED, number, corrections=bool(correction))
        if after.request:
            request_effects.record(ctx, requests.load(ctx, after.request), Effect.INSPECTED)
    return Outcome(Inspected(after, correction), CHANGED)


def receipt(ctx: Context, uid: UUID, language: str) -> Outcome[bytes]:
    """The receipt to be signed with a pen, and the copy for the visitor. RuleViolated `identity_first`."""
    require(ctx, Permission.PRINT)
    with ctx.store.transaction():
        appointment = _identified(load(ctx, uid))
        content = document.render(_receipt(ctx, appointment), settings.load_company(ctx), language)
        appointments.put_step(ctx, appointment, Step.RECEIPT_MADE)
        audit.record(ctx, "print.receipt", subjects=subjects_of(appointment))
    return Outcome(content, CHANGED)


def receipt_preview(ctx: Context, uid: UUID, language: str) -> bytes:
    """The receipt on the screen, before it is printed or signed."""
    require(ctx, Permission.READ)
    return document.render(_receipt(ctx, _identified(load(ctx, uid))), settings.load_company(ctx), language)


def signed_on_paper(ctx: Context, uid: UUID, language: str) -> Outcome[Signed]:
    """Signed with a pen: the text is kept, the paper is in the binder."""
    return _sign(ctx, uid, language, ReceiptKind.PAPER, None)


def signed_on_screen(ctx: Context, uid: UUID, language: str, drawing: bytes) -> Outcome[Signed]:
    """Signed on the screen: `drawing` is a PNG, and stands in the file that is kept. InvalidInput `drawing_empty`."""
    if not drawing:
        raise InvalidInput("drawing_empty", field="signature")
    return _sign(ctx, uid, language, ReceiptKind.DRAWN, drawing)


def close(ctx: Context, uid: UUID) -> Outcome[Appointment]:
    """The visit is over. RuleViolated `identity_first`, `appointment_state`."""
    return appointments.take_step(ctx, uid, Step.CLOSED, rules.close)


def receipt_language(ctx: Context) -> str:
    """The language of the shop's papers."""
    return settings.load_company(ctx).language


def _identified(appointment: Appointment) -> Appointment:
    identity = appointment.identity
    if identity is None or not identity.matches or appointment.state is AppointmentState.IDENTITY_REFUSED:
        raise RuleViolated("identity_first", number=appointment.number)
    return appointment


def _codes(sections: Iterable[Section]) -> list[str]:
    return [section.code.value for section in sections]


def _correction(ctx: Context, appointment: Appointment, wanted: str) -> Request:
    new = NewRequest(
        RequestKind.RECTIFICATION, ctx.today(), appointment.visitor, Channel.COUNTER, details=wanted, bsn_reviewed=True
    )
    request = requests.register(ctx, new).value
    check = appointment.identity
    if check is not None:
        requests.establish_identity(ctx, request.uid, check.means, check.matches, check.document)
    return requests.load(ctx, request.uid)


def _receipt(ctx: Context, appointment: Appointment, drawing: bytes | None = None) -> Receipt:
    steps = rows.steps(ctx.store.db, appointment.uid)
    shown = next((one.text for one in reversed(steps) if one.step is Step.INSPECTION_STARTED), "")
    correction = next((one.text for one in reversed(steps) if one.step is Step.INSPECTED), "")
    identity = appointment.identity
    assert identity is not None and identity.document is not None  # `_identified` looked
    return Receipt(
        number=appointment.number,
        day=identity.at.astimezone(AMSTERDAM).date(),
        name=appointment.visitor.name,
        customer_number=appointment.visitor.party_number,
        checked_by=identity.checked_by,
        document=identity.document,
        shown=tuple(SectionCode(code) for code in shown.split()),
        correction=correction,
        drawing=drawing,
    )


def _sign(ctx: Context, uid: UUID, language: str, kind: ReceiptKind, drawing: bytes | None) -> Outcome[Signed]:
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        appointment = _identified(load(ctx, uid))
        content = document.render(_receipt(ctx, appointment, drawing), settings.load_company(ctx), language)
        name = f"{tr('Receipt', language=language)} {ctx.today()}.pdf"
        info = attachments.add(ctx.store.db, "appointment", uid, name, PDF, content, ctx.now())
        signed: dict[str, Any] = {"kind": kind}
        appointments.save_step(ctx, replace(appointment, receipt=kind), Step.RECEIPT_SIGNED, kind.value, **signed)
    return Outcome(Signed(content, info), CHANGED)
