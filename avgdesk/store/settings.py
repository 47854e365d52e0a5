"""Named values of the administration, inside the encrypted file."""

from __future__ import annotations

from avgdesk.store.connection import Database


def get(db: Database, name: str) -> str | None:
    """The value under `name`, or None."""
    row = db.execute_sql("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def put(db: Database, name: str, value: str) -> None:
    """Set `name`; inside the caller's transaction."""
    db.execute_sql(
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )


def drop(db: Database, name: str) -> None:
    """Forget `name`."""
    db.execute_sql("DELETE FROM setting WHERE name = ?", (name,))


def everything(db: Database) -> list[tuple[str, str]]:
    """All names and values."""
    return [(str(name), str(value)) for name, value in db.execute_sql("SELECT name, value FROM setting").fetchall()]
