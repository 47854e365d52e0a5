"""Named values of the administration, inside the encrypted file."""

from __future__ import annotations

from avgdesk.store.connection import Database
from avgdesk.store.tables import Setting


def get(db: Database, name: str) -> str | None:
    """The value under `name`, or None."""
    row = Setting.get_or_none(Setting.name == name)
    return None if row is None else str(row.value)


def put(db: Database, name: str, value: str) -> None:
    """Set `name`; inside the caller's transaction."""
    Setting.insert(name=name, value=value).on_conflict(
        conflict_target=[Setting.name], preserve=[Setting.value]
    ).execute(db)


def drop(db: Database, name: str) -> None:
    """Forget `name`."""
    Setting.delete().where(Setting.name == name).execute(db)
