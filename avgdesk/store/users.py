"""Users of the shop: rows ↔ actors."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from avgdesk.context import Actor, UserRole
from avgdesk.store.connection import Database


@dataclass(frozen=True, slots=True)
class UserRecord:
    """`removed_at` is set when the user may no longer enter; the name stays for the audit trail."""

    actor: Actor
    created_at: str
    removed_at: str | None = None


def load(db: Database, uid: UUID) -> UserRecord | None:
    found = _read(db, "WHERE uid = ?", uid.bytes)
    return found[0] if found else None


def everyone(db: Database) -> list[UserRecord]:
    """Removed ones too, oldest first."""
    return _read(db, "ORDER BY id")


def active(db: Database) -> list[UserRecord]:
    return _read(db, "WHERE removed_at IS NULL ORDER BY id")


def insert(db: Database, actor: Actor, at: str) -> None:
    values = (actor.uid.bytes, actor.name, str(actor.role), at)
    db.execute_sql("INSERT INTO user (uid, name, role, created_at) VALUES (?, ?, ?, ?)", values)


def update(db: Database, actor: Actor) -> None:
    """Name and role."""
    values = (actor.name, str(actor.role), actor.uid.bytes)
    db.execute_sql("UPDATE user SET name = ?, role = ? WHERE uid = ?", values)


def remove(db: Database, uid: UUID, at: str) -> None:
    db.execute_sql("UPDATE user SET removed_at = ? WHERE uid = ?", (at, uid.bytes))


def _read(db: Database, rest: str, *values: object) -> list[UserRecord]:
    rows = db.execute_sql(f"SELECT uid, name, role, created_at, removed_at FROM user {rest}", values).fetchall()
    return [UserRecord(Actor(UUID(bytes=row[0]), row[1], UserRole(row[2])), row[3], row[4]) for row in rows]


def put(db: Database, user: UserRecord) -> None:
    """As it stands elsewhere: added, or brought into agreement."""
    values = (user.actor.uid.bytes, user.actor.name, str(user.actor.role), user.created_at, user.removed_at)
    db.execute_sql(
        "INSERT INTO user (uid, name, role, created_at, removed_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (uid) DO UPDATE "
        "SET name = excluded.name, role = excluded.role, removed_at = excluded.removed_at",
        values,
    )
