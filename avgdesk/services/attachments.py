"""Files with an invoice or another record: put in, shown from memory, handed out."""

from __future__ import annotations

from uuid import UUID

from avgdesk.context import Context
from avgdesk.domain.audit import Subject
from avgdesk.errors import InvalidInput
from avgdesk.outcome import Outcome, Topic
from avgdesk.services import audit, invoices
from avgdesk.services.permissions import Permission, require
from avgdesk.store import attachments
from avgdesk.store.attachments import AttachmentInfo as AttachmentInfo

LARGEST = 50 * 1024 * 1024
PURPOSES = {"shown": Permission.READ, "exported": Permission.EXPORT, "printed": Permission.PRINT}
CHANGED = frozenset({Topic.INVOICES, Topic.AUDIT})

MEDIA_TYPES = {
    ".pdf": "application/pdf",
    ".xml": "application/xml",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".txt": "text/plain",
    ".csv": "text/csv",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".eml": "message/rfc822",
}


def media_type_of(name: str) -> str:
    """By the end of the file's name; a plain run of bytes when it is unknown."""
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    return MEDIA_TYPES.get(ending, "application/octet-stream")


def whom(ctx: Context, subject: Subject) -> tuple[Subject, ...]:
    """The record, and of an invoice the customer: so that the trail of a person tells of their invoices' files too."""
    return invoices.subjects_of(ctx, subject.uid) if subject.kind == "invoice" else (subject,)


def of(ctx: Context, owner: UUID) -> list[AttachmentInfo]:
    """The files kept with one record."""
    return attachments.of_owner(ctx.store.db, owner)


def add(ctx: Context, subject: Subject, name: str, content: bytes) -> Outcome[AttachmentInfo]:
    """Keep a file with a record. `InvalidInput` when it is empty or larger than 50 MB."""
    require(ctx, Permission.EDIT)
    if not content:
        raise InvalidInput("file_empty", file=name)
    if len(content) > LARGEST:
        raise InvalidInput("file_too_large", file=name, longest=LARGEST)
    with ctx.store.transaction():
        info = attachments.add(ctx.store.db, subject.kind, subject.uid, name, media_type_of(name), content, ctx.now())
        subjects = whom(ctx, subject)
        audit.record(ctx, "attachment.added", subjects=subjects, media_type=info.media_type, size=info.size)
    return Outcome(info, CHANGED)


def read(ctx: Context, subject: Subject, uid: UUID, purpose: str = "shown") -> Outcome[bytes]:
    """The bytes of a file, to be shown ("shown"), saved ("exported") or printed ("printed"); the trail says which."""
    require(ctx, PURPOSES[purpose])
    with ctx.store.transaction():
        content = attachments.content(ctx.store.db, uid)
        audit.record(ctx, f"attachment.{purpose}", subjects=whom(ctx, subject))
    return Outcome(content, frozenset({Topic.AUDIT}))


def remove(ctx: Context, subject: Subject, uid: UUID) -> Outcome[None]:
    """Throw a file away."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        attachments.remove(ctx.store.db, uid)
        audit.record(ctx, "attachment.removed", subjects=whom(ctx, subject))
    return Outcome(None, CHANGED)
