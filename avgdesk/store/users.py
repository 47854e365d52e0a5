"""Users of the shop: rows ↔ actors."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from avgdesk.context import Actor, UserRole
from avgdesk.store.connection import Database
from avgdesk.store.tables import User


@dataclass(frozen=True, slots=True)
class UserRecord:
    """`removed_at` is set when the user may no longer enter; the name stays for the audit trail."""

    actor: Actor
    created_at: str
    removed_at: str | None = None


def load(db: Database, uid: UUID) -> UserRecord | None:
    row = User.get_or_none(User.uid == uid)
    return None if row is None else _record(row)


def everyone(db: Database) -> list[UserRecord]:
    """Removed ones too, oldest first."""
    return [_record(row) for row in User.select().order_by(User.id)]


def active(db: Database) -> list[UserRecord]:
    return [user for user in everyone(db) if user.removed_at is None]


def insert(db: Database, actor: Actor, at: str) -> None:
    User.create(uid=actor.uid, name=actor.name, role=str(actor.role), created_at=at)


def update(db: Database, actor: Actor) -> None:
    """Name and role."""
    User.update(name=actor.name, role=str(actor.role)).where(User.uid == actor.uid).execute()


def remove(db: Database, uid: UUID, at: str) -> None:
    User.update(removed_at=at).where(User.uid == uid).execute()


def _record(row: User) -> UserRecord:
    actor = Actor(row.uid, str(row.name), UserRole(str(row.role)))
    return UserRecord(actor, str(row.created_at), None if row.removed_at is None else str(row.removed_at))
