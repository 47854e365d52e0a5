"""The files of an agreement: which belongs to which step; handing one out to be saved or printed, which is recorded."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from avgdesk.context import Context
from avgdesk.documents import agreement as document
from avgdesk.documents import picture_pages
from avgdesk.domain.agreements import Agreement, AgreementState, Origin
from avgdesk.errors import NotFound
from avgdesk.i18n import tr
from avgdesk.outcome import Outcome, Topic
from avgdesk.services import audit
from avgdesk.services.agreements import PDF, load, subjects_of, text_of
from avgdesk.services.permissions import Permission, require
from avgdesk.store import agreements, attachments

NEWEST_FIRST = (AgreementState.COUNTERSIGNED, AgreementState.RECEIVED, AgreementState.ISSUED)


@dataclass(frozen=True, slots=True)
class AgreementFile:
    """`name` holds no personal data: the number, the version, what it is."""

    uid: UUID
    name: str
    media_type: str
    content: bytes


def newest(ctx: Context, uid: UUID) -> AgreementFile | None:
    """The file that says most: with both signatures, else with one, else as issued; None for a draft or bare paper."""
    found = next((file for state in NEWEST_FIRST if (file := step_file(ctx, uid, state))), None)
    return _read(ctx, uid, found) if found else None


def read(ctx: Context, uid: UUID, file: UUID) -> AgreementFile:
    """One file of an agreement, to be shown on the page; `NotFound("agreement_file_missing")`."""
    require(ctx, Permission.READ)
    return _read(ctx, uid, file)


def export(ctx: Context, uid: UUID, file: UUID | None = None) -> Outcome[AgreementFile]:
    """A file to be saved outside the administration (default: the newest); recorded."""
    return _hand_out(ctx, uid, file, Permission.EXPORT, "agreement.exported")


def printed(ctx: Context, uid: UUID, file: UUID | None = None) -> Outcome[AgreementFile]:
    """A file to be printed; recorded."""
    return _hand_out(ctx, uid, file, Permission.PRINT, "agreement.printed")


def _hand_out(
    ctx: Context, uid: UUID, file: UUID | None, permission: Permission, action: str
) -> Outcome[AgreementFile]:
    require(ctx, permission)
    with ctx.store.transaction():
        agreement = load(ctx, uid)
        found = _read(ctx, uid, file) if file else newest(ctx, uid) or _draft(ctx, agreement)
        if found is None:
            raise NotFound("agreement_file_missing", number=agreement.number)
        audit.record(ctx, action, subjects=subjects_of(ctx, agreement), media_type=found.media_type)
    return Outcome(found, frozenset({Topic.AUDIT}))


def _draft(ctx: Context, agreement: Agreement) -> AgreementFile | None:
    """A draft as it would be issued now: it has no file yet."""
    if agreement.state is not AgreementState.DRAFT:
        return None
    name = f"{agreement.number}-v{agreement.version}-{tr('draft', language=agreement.language)}.pdf"
    return AgreementFile(agreement.uid, name, PDF, document.render(text_of(ctx, agreement), agreement.language))


def issued_file(ctx: Context, agreement: Agreement) -> bytes | None:
    """The frozen PDF; None for one of the other party's own making, or a draft."""
    return file_of(ctx, agreement, AgreementState.ISSUED) if agreement.origin is Origin.OWN else None


def file_of(ctx: Context, agreement: Agreement, state: AgreementState) -> bytes | None:
    """The file that came with the step to `state`, the latest one."""
    uid = step_file(ctx, agreement.uid, state)
    return attachments.content(ctx.store.db, uid) if uid else None


def step_file(ctx: Context, uid: UUID, state: AgreementState) -> UUID | None:
    """Which file came with the step to `state`; the latest that is still kept."""
    kept = {info.uid for info in attachments.of_owner(ctx.store.db, uid)}
    files = [step.file for step in agreements.steps(ctx.store.db, uid) if step.state is state and step.file in kept]
    return files[-1] if files else None


def media_type(content: bytes) -> str:
    """Of a PDF, PNG or JPEG, by its first bytes."""
    if content[:4] == b"\x89PNG":
        return "image/png"
    return "image/jpeg" if content[:3] == b"\xff\xd8\xff" else PDF


def _read(ctx: Context, uid: UUID, file: UUID) -> AgreementFile:
    for info in attachments.of_owner(ctx.store.db, uid):
        if info.uid == file:
            return AgreementFile(file, info.name, info.media_type, attachments.content(ctx.store.db, file))
    raise NotFound("agreement_file_missing", number="")


def viewable(ctx: Context, uid: UUID) -> bytes:
    """What the page shows: the newest file as PDF, of a draft what would be issued now.

    Raises InvalidInput for a draft that can't be printed; `NotFound("agreement_file_missing")` never for an issued one.
    """
    require(ctx, Permission.READ)
    agreement = load(ctx, uid)
    if agreement.state is AgreementState.DRAFT:
        return document.render(text_of(ctx, agreement), agreement.language)
    found = newest(ctx, uid)
    if found is None:
        raise NotFound("agreement_file_missing", number=agreement.number)
    if found.media_type == PDF:
        return found.content
    return picture_pages.render(found.content, agreement.label, ctx.today(), agreement.language)
