"""Files kept inside the encrypted administration: never on disk beside it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from avgdesk.errors import NotFound
from avgdesk.store import tables


@dataclass(frozen=True, slots=True)
class AttachmentInfo:
    """A file without its bytes. `size` in bytes."""

    uid: UUID
    owner_kind: str
    owner: UUID
    name: str
    media_type: str
    sha256: str
    size: int
    added_at: datetime


def add(
    db: Any,
    owner_kind: str,
    owner: UUID,
    name: str,
    media_type: str,
    content: bytes,
    at: datetime,
    batch: int | None = None,
) -> AttachmentInfo:
    """Keep a file with the record that it belongs to."""
    digest = hashlib.sha256(content).hexdigest()
    info = AttachmentInfo(uuid4(), owner_kind, owner, name, media_type, digest, len(content), at)
    tables.Attachment.insert(
        uid=info.uid,
        owner_kind=owner_kind,
        owner=owner,
        name=name,
        media_type=media_type,
        sha256=digest,
        size=len(content),
        content=content,
        added_at=at.isoformat(),
        batch=batch,
    ).execute()
    return info


def of_owner(db: Any, owner: UUID) -> list[AttachmentInfo]:
    """The files of one record, in the order in which they came."""
    table = tables.Attachment
    fields = (
        table.uid,
        table.owner_kind,
        table.owner,
        table.name,
        table.media_type,
        table.sha256,
        table.size,
        table.added_at,
    )
    rows = table.select(*fields).where(table.owner == owner).order_by(table.id)
    return [
        AttachmentInfo(
            row.uid,
            row.owner_kind,
            row.owner,
            row.name,
            row.media_type,
            row.sha256,
            row.size,
            datetime.fromisoformat(row.added_at),
        )
        for row in rows
    ]


def has(db: Any, owner: UUID, content: bytes) -> bool:
    """Whether a record has this very file already."""
    digest = hashlib.sha256(content).hexdigest()
    found = db.execute_sql("SELECT 1 FROM attachment WHERE owner = ? AND sha256 = ?", (owner.bytes, digest))
    return found.fetchone() is not None


def content(db: Any, uid: UUID) -> bytes:
    """The bytes of one file; `NotFound`."""
    row = db.execute_sql("SELECT content FROM attachment WHERE uid = ?", (uid.bytes,)).fetchone()
    if row is None:
        raise NotFound("attachment_not_found")
    return bytes(row[0])


def remove(db: Any, uid: UUID) -> None:
    tables.Attachment.delete().where(tables.Attachment.uid == uid).execute()


def remove_of_owner(db: Any, owner: UUID) -> int:
    """Delete every file of a record; gives how many."""
    return int(tables.Attachment.delete().where(tables.Attachment.owner == owner).execute())


def damaged(db: Any) -> list[str]:
    """UUIDs of files whose bytes no longer agree with their SHA-256; one file in memory at a time."""
    found = []
    for row in db.execute_sql("SELECT id FROM attachment ORDER BY id").fetchall():
        sql = "SELECT uid, sha256, content FROM attachment WHERE id = ?"
        uid, digest, content = db.execute_sql(sql, row).fetchone()
        if hashlib.sha256(bytes(content)).hexdigest() != digest:
            found.append(str(UUID(bytes=bytes(uid))))
    return found
