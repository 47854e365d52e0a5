"""Administrations as older schemas left them: made by the very scripts of then, one after the other."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from avgdesk.context import Actor, Workstation
from avgdesk.domain.audit import AuditEntry
from avgdesk.domain.company import Company
from avgdesk.services import settings
from avgdesk.services.administration import utc_text
from avgdesk.store import audit, keyslots, migrate, users
from avgdesk.store.administration import DATA, Store
from avgdesk.store.connection import Database
from avgdesk.store.folder_lock import FolderLock
from avgdesk.store.keyslots import Password, Unlocked
from tests.conftest import CHEAP, PASSWORD

NUMBERS = sorted(int(path.name[:4]) for path in migrate.SCRIPTS.glob("[0-9]*.py"))
OLD = NUMBERS[:-1]
MIRJAM = Actor(UUID(int=5), "Mirjam")
CUSTOMER = UUID(int=77)


def administration_of(schema: int, folder: Path) -> Path:
    """A closed administration at `schema`, with its owner, one customer and one audit entry."""
    scripts = folder.with_name(f"scripts-{schema}")
    scripts.mkdir(parents=True)
    for path in migrate.SCRIPTS.glob("[0-9]*.py"):
        if int(path.name[:4]) <= schema:
            shutil.copy(path, scripts)
    folder.mkdir()
    unlocked = _keys(folder)
    db = Database(folder / DATA, unlocked.key, "rwc")
    db.connect()
    migrate.upgrade(db, scripts)
    db.close()
    _fill(folder, unlocked)
    return folder


def _keys(folder: Path) -> Unlocked:
    key = keyslots.new_data_key()
    slot = keyslots.new_slot(key, Password(PASSWORD), MIRJAM.uid, "2026-01-02T09:00:00+00:00", CHEAP)
    file = keyslots.new_key_file(key, (slot,))
    keyslots.write(folder, file)
    return Unlocked(key, slot, file)


def _fill(folder: Path, unlocked: Unlocked) -> None:
    store = Store(folder, unlocked, FolderLock(folder))
    now = datetime(2026, 1, 2, 9, tzinfo=UTC)
    here = Workstation("kassa", "192.0.2.7")
    entry = AuditEntry(
        0, now, now.isoformat(), MIRJAM.uid, MIRJAM.name, here.host, here.ip, "administration.created", 1
    )  # fmt: skip
    with store.transaction():
        users.insert(store.db, MIRJAM, utc_text(now))
        settings.write_company(store, Company("Lamp & Kade"))
        store.db.execute_sql(
            "INSERT INTO party (uid, number, kind, role, last_name, name, created_on, " + _blank(store) + ") "
            "VALUES (?, '10001', 'person', 'customer', 'Berg', 'Berg', '2026-01-02', " + _values(store) + ")",
            (CUSTOMER.bytes,),
        )
        audit.append(store.db, audit.chain_key(store), entry)
    store.close()


GIVEN = {"id", "uid", "number", "kind", "role", "last_name", "name", "created_on"}


def _needed(store: Store) -> list[tuple[str, str]]:
    """Columns of `party` that may not be left out in this schema, with a blank value for each."""
    rows = store.db.execute_sql("PRAGMA table_info(party)").fetchall()
    return [
        (name, "0" if kind in ("INTEGER", "BOOL", "SMALLINT") else "''")
        for _, name, kind, required, default, _ in rows
        if required and default is None and name not in GIVEN
    ]


def _blank(store: Store) -> str:
    return ", ".join(name for name, _ in _needed(store))


def _values(store: Store) -> str:
    return ", ".join(value for _, value in _needed(store))
