"""The schema's versions: the scripts of `store/migrations`, applied in one transaction with the version's number."""

from __future__ import annotations

from pathlib import Path

from playhouse.migrations import Migration, Runner

import avgdesk
from avgdesk.store.connection import APPLICATION_ID, Database

SCRIPTS = Path(__file__).parent / "migrations"


def newest(scripts: Path = SCRIPTS) -> int:
    """The schema that this program writes: the number of the last script."""
    return max((int(migration.idx) for migration in Migration.load_directory(str(scripts))), default=0)


def current(db: Database) -> int:
    """The schema of the open file."""
    return db.pragma_number("user_version")


def upgrade(db: Database, scripts: Path = SCRIPTS) -> list[str]:
    """Apply what is pending, wholly or not at all; the names applied. Raises StorageUnavailable."""
    with db.atomic("IMMEDIATE"):
        applied: list[str] = Runner(db, str(scripts)).up()
        db.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute_sql(f"PRAGMA user_version = {newest(scripts)}")
        db.execute_sql(
            "INSERT INTO setting (name, value) VALUES ('program_version', ?) "
            "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (avgdesk.__version__,),
        )
    return applied
