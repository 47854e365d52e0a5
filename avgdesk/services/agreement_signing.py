"""An agreement comes back signed, and the shop countersigns it: on paper, with a certificate, or drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from avgdesk.context import Context
from avgdesk.documents import picture_pages, same_text, sealing, signatures
from avgdesk.documents.sealing import OwnCertificate, SigningOrder
from avgdesk.documents.signature_blocks import signature_field_name
from avgdesk.domain.agreements import (
    Agreement,
    AgreementState,
    CountersignedAs,
    ReceivedAs,
    require_day,
    require_step,
)
from avgdesk.domain.signatures import Comparison, Examination, FileKind, SignatureFinding
from avgdesk.errors import InvalidInput, NotFound, RuleViolated
from avgdesk.i18n import tr
from avgdesk.outcome import Outcome
from avgdesk.services import audit, trusted_issuers
from avgdesk.services import settings as company_settings
from avgdesk.services.agreement_files import file_of, issued_file, media_type, step_file
from avgdesk.services.agreements import CHANGED, keep_file, put_step, refresh, subjects_of
from avgdesk.services.permissions import Permission, require
from avgdesk.store import agreements, attachments, settings
from avgdesk.words import formats

OWN_CERTIFICATE, OWN_KEY = "agreement.certificate", "agreement.certificate_key"


@dataclass(frozen=True, slots=True)
class Received:
    agreement: Agreement
    examination: Examination


def examine(ctx: Context, uid: UUID, content: bytes) -> Examination:
    """Look at a file that came back; nothing is kept.

    Raises InvalidInput: "file_kind", "file_empty", "file_too_large", "pdf_unreadable", "pdf_locked" or
    "picture_unreadable".
    """
    agreement = agreements.load(ctx.store.db, uid)
    kind = same_text.kind_of(content)
    if kind is not FileKind.PDF:
        return Examination(kind, Comparison(None), _signatures(ctx, content) if kind is FileKind.SCAN else ())
    issued = issued_file(ctx, agreement)
    compared = Comparison(None) if issued is None else same_text.compare(issued, content, agreement.number)
    return Examination(kind, compared, _signatures(ctx, content))


def _signatures(ctx: Context, content: bytes) -> tuple[SignatureFinding, ...]:
    return signatures.read_signatures(content, trusted_issuers.certificates(ctx))


def receive_file(ctx: Context, uid: UUID, content: bytes, signed_on: date | None = None) -> Outcome[Received]:
    """Register what came back. `signed_on`: the day that stands under it (default: of the signature, else today).

    Raises what `examine` raises; RuleViolated (fact `examination`): "agreement_other" (fact `found`),
    "agreement_text_differs" (facts `page`, `issued`, `received`, `count`), "agreement_signature_broken" (fact
    `signer`), "agreement_wrong_field", "agreement_not_signed"; "agreement_step", "agreement_day".
    """
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        before = agreements.load(ctx.store.db, uid)
        require_step(before.state, AgreementState.RECEIVED, before.number)
        examination = examine(ctx, uid, content)
        _require_acceptable(before, examination)
        scanned = examination.kind is not FileKind.PDF or examination.comparison.same is None
        after = replace(
            before,
            state=AgreementState.RECEIVED,
            received_on=ctx.today(),
            received_as=ReceivedAs.SCAN if scanned else ReceivedAs.SIGNED_PDF,
            same_text=examination.comparison.same,
            signed_on=_day_of(signed_on, examination, ctx.today()),
        )
        require_day(after.signed_on or ctx.today(), before.issued_on, ctx.today())
        file = keep_file(
            ctx, after, tr("-received", "file name", language=after.language), content, media_type(content)
        )
        _settle_receipt(ctx, after, file)
    return Outcome(Received(after, examination), CHANGED)


def receive_paper(ctx: Context, uid: UUID, signed_on: date | None = None, place: str = "") -> Outcome[Agreement]:
    """The signed paper is in the binder; `place` says which. RuleViolated("agreement_step", "agreement_day")."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        before = agreements.load(ctx.store.db, uid)
        require_step(before.state, AgreementState.RECEIVED, before.number)
        today = ctx.today()
        after = replace(
            before,
            state=AgreementState.RECEIVED,
            received_on=today,
            received_as=ReceivedAs.PAPER,
            same_text=None,
            signed_on=signed_on or today,
        )
        require_day(after.signed_on or today, before.issued_on, today)
        _settle_receipt(ctx, after, None, place)
    return Outcome(after, CHANGED)


def _settle_receipt(ctx: Context, after: Agreement, file: UUID | None, note: str = "") -> None:
    agreements.save(ctx.store.db, after, after.received_on)
    how = str(after.received_as)
    put_step(ctx, after, AgreementState.RECEIVED, after.received_on or ctx.today(), how, note, file)
    audit.record(
        ctx, "agreement.received", subjects=subjects_of(ctx, after), received_as=how, same_text=after.same_text
    )


def undo_receipt(ctx: Context, uid: UUID) -> Outcome[Agreement]:
    """What was registered as received was a mistake: its file goes and the agreement waits again."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        before = agreements.load(ctx.store.db, uid)
        require_step(before.state, AgreementState.ISSUED, before.number)
        if (file := step_file(ctx, uid, AgreementState.RECEIVED)) is not None:
            attachments.remove(ctx.store.db, file)
        after = replace(
            before, state=AgreementState.ISSUED, received_on=None, received_as=None, same_text=None, signed_on=None
        )
        agreements.save(ctx.store.db, after, ctx.today())
        put_step(ctx, after, AgreementState.ISSUED, ctx.today(), "undone")
        audit.record(ctx, "agreement.receipt_undone", subjects=subjects_of(ctx, after))
    return Outcome(after, CHANGED)


def _require_acceptable(agreement: Agreement, found: Examination) -> None:
    def refuse(code: str, **facts: object) -> RuleViolated:
        return RuleViolated(code, (), number=agreement.number, examination=found, **facts)

    compared = found.comparison
    if compared.other_number:
        raise refuse("agreement_other", found=compared.other_number)
    if compared.same is False:
        first, count = compared.differences[0], len(compared.differences)
        issued, received = first.issued or "—", first.received or "—"
        raise refuse("agreement_text_differs", page=first.page, issued=issued, received=received, count=count)
    broken = next((signature for signature in found.signatures if not signature.sound), None)
    if broken:
        raise refuse("agreement_signature_broken", signer=broken.signer or "—")
    if found.kind is FileKind.PDF and (code := _not_signed(agreement, found)):
        raise refuse(code)


def _not_signed(agreement: Agreement, found: Examination) -> str:
    """Why a PDF doesn't count as signed by the other party; "" when it does."""
    ours = signature_field_name(agreement.our_side)
    if found.signatures and all(signature.field == ours for signature in found.signatures):
        return "agreement_wrong_field"
    return "" if found.signatures or found.comparison.marked else "agreement_not_signed"


def _day_of(given: date | None, found: Examination, today: date) -> date:
    moments = [signature.signed_at for signature in found.signatures if signature.signed_at]
    return given or (min(max(moments).astimezone().date(), today) if moments else today)


# --- countersigning -------------------------------------------------------------------------------------------------


def countersign_on_paper(
    ctx: Context, uid: UUID, on: date | None = None, scan: bytes | None = None
) -> Outcome[Agreement]:
    """Signed with a pen; `scan` (PDF, JPEG, PNG) of the paper with both signatures may be kept with it."""
    if scan is not None:
        same_text.kind_of(scan)
    return _countersign(ctx, uid, CountersignedAs.PAPER, lambda agreement: scan, on)


def countersign_with_file(ctx: Context, uid: UUID, p12: bytes, password: str) -> Outcome[Agreement]:
    """Sign with a certificate file. WrongPassword("certificate_password"), InvalidInput("certificate_file")."""

    def sealed(agreement: Agreement) -> bytes:
        order = _order(ctx, agreement, tr("Signed with a certificate", language=agreement.language))
        return sealing.sign_with_file(_to_sign(ctx, agreement), order, p12, password, ctx.now())

    return _countersign(ctx, uid, CountersignedAs.CERTIFICATE, sealed)


def countersign_drawn(ctx: Context, uid: UUID, picture: bytes) -> Outcome[Agreement]:
    """Put the drawn signature (PNG) into its field and seal the file with a certificate made here."""
    if same_text.kind_of(picture) is not FileKind.PICTURE:
        raise InvalidInput("picture_unreadable")

    def sealed(agreement: Agreement) -> bytes:
        order = _order(ctx, agreement, tr("Signed on the screen", language=agreement.language), picture)
        return sealing.sign_with_own(_to_sign(ctx, agreement), order, own_certificate(ctx))

    return _countersign(ctx, uid, CountersignedAs.DRAWN, sealed)


def _countersign(
    ctx: Context, uid: UUID, how: CountersignedAs, make: Callable[[Agreement], bytes | None], on: date | None = None
) -> Outcome[Agreement]:
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        before = agreements.load(ctx.store.db, uid)
        require_step(before.state, AgreementState.COUNTERSIGNED, before.number)
        day = on or ctx.today()
        require_day(day, before.issued_on, ctx.today())
        content = make(before)
        after = replace(before, state=AgreementState.COUNTERSIGNED, countersigned_on=day, countersigned_as=how)
        agreements.save(ctx.store.db, after, day)
        suffix = tr("-countersigned", "file name", language=after.language)
        file = keep_file(ctx, after, suffix, content, media_type(content)) if content else None
        put_step(ctx, after, AgreementState.COUNTERSIGNED, day, str(how), file=file)
        refresh(ctx, [after.party])
        audit.record(ctx, "agreement.countersigned", subjects=subjects_of(ctx, after), countersigned_as=how)
    return Outcome(after, CHANGED)


def _order(ctx: Context, agreement: Agreement, reason: str, picture: bytes | None = None) -> SigningOrder:
    company = company_settings.load_company(ctx)
    when = f"{formats.day(ctx.today())} {ctx.now():%H:%M}"
    lines = (ctx.actor.name, company.name, f"{reason}, {when}")
    return SigningOrder(signature_field_name(agreement.our_side), reason, lines, picture)


def _to_sign(ctx: Context, agreement: Agreement) -> bytes:
    """The file that the shop signs in: what came back, made a PDF when it is a picture; else the issued one."""
    content = file_of(ctx, agreement, AgreementState.RECEIVED) or issued_file(ctx, agreement)
    if content is None:
        raise NotFound("agreement_file_missing", number=agreement.number)
    if same_text.kind_of(content) is not FileKind.PICTURE:
        return content
    return picture_pages.render(content, agreement.label, ctx.today(), agreement.language)


def own_certificate(ctx: Context) -> OwnCertificate:
    """The shop's own, made when it is needed first; inside a transaction."""
    certificate, key = (settings.get(ctx.store.db, name) for name in (OWN_CERTIFICATE, OWN_KEY))
    if certificate and key:
        return OwnCertificate(certificate.encode("ascii"), key.encode("ascii"))
    made = sealing.new_certificate(company_settings.load_company(ctx).name, ctx.now())
    settings.put(ctx.store.db, OWN_CERTIFICATE, made.certificate.decode("ascii"))
    settings.put(ctx.store.db, OWN_KEY, made.key.decode("ascii"))
    return made
