"""What a restore takes along from the administration as it is now: who may enter, the trail, the ledger, the numbers.

A backup brings back records. It must not bring back people who were erased, users who left, or numbers given out since.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from avgdesk.domain.audit import AuditEntry
from avgdesk.domain.erasure import LedgerEntry
from avgdesk.store import audit, ledger, retention_tables, settings, users
from avgdesk.store.administration import Store
from avgdesk.store.audit import Head
from avgdesk.store.connection import Database, ReadOnlyDatabase
from avgdesk.store.users import UserRecord

KEPT = ("backup.", "recovery_sheet.", "clock.")
SERIES = "series:"
TABLE_OF = {"party": "party", "partial": "party", "invoice": "invoice", "record": "dated_record"}


@dataclass(frozen=True, slots=True)
class Ledger:
    """The erasures known to somewhere, up to `until`."""

    entries: tuple[LedgerEntry, ...]
    until: datetime


@dataclass(frozen=True, slots=True)
class Carried:
    """Read from the present administration before the backup's copy is opened; empty when there is none."""

    users: tuple[UserRecord, ...] = ()
    settings: tuple[tuple[str, str], ...] = ()
    trail: tuple[AuditEntry, ...] | None = None  # after the backup's head; None: the trails are not the same
    chain_key: bytes | None = field(default=None, repr=False)


def ledger_of(store: Store, until: datetime) -> Ledger:
    """The whole ledger of an open store. Raises Damaged."""
    return ledger_in(store.db, until)


def ledger_in_backup(path: Path, key: bytes, until: datetime) -> Ledger:
    """The ledger of a backup, read in place. Raises Damaged."""
    db = ReadOnlyDatabase(path, key)
    db.connect()
    try:
        return ledger_in(db, until)
    finally:
        db.close()


def ledger_in(db: Database, until: datetime) -> Ledger:
    with db.bind_ctx(retention_tables.TABLES):
        return Ledger(tuple(ledger.entries(db)), until)


def carried_from(store: Store, head: Head) -> Carried:
    """`head`: where the backup's trail ends. Raises Damaged."""
    key, rows = audit.chain_key(store), audit.after(store.db, head)
    return Carried(
        tuple(users.everyone(store.db)),
        tuple(settings.everything(store.db)),
        None if rows is None else tuple(rows),
        key,
    )


def carry_into(copy: Store, carried: Carried) -> int:
    """Inside the caller's transaction; gives how many audit entries were taken over."""
    for user in carried.users:
        users.put(copy.db, user)
    for name, value in carried.settings:
        if name.startswith(KEPT):
            settings.put(copy.db, name, value)
        elif name.startswith(SERIES):
            settings.put(copy.db, name, _higher(value, settings.get(copy.db, name)))
    key = audit.chain_key(copy)
    return audit.continue_with(copy.db, key, carried.trail) if carried.trail and carried.chain_key == key else 0


def count_named(db: Database, entries: Iterable[LedgerEntry]) -> int:
    """How many of the records that these erasures name are there."""
    found = 0
    for entry in entries:
        for item in entry.items:
            sql = f"SELECT count(*) FROM {TABLE_OF[item.kind]} WHERE uid = ?"
            found += int(db.execute_sql(sql, (item.uid.bytes,)).fetchone()[0])
    return found


def unknown_to(db: Database, rows: Iterable[LedgerEntry]) -> list[LedgerEntry]:
    """The erasures that this file doesn't know of."""
    known = {bytes(row[0]) for row in db.execute_sql("SELECT uid FROM erasure").fetchall()}
    return [entry for entry in rows if entry.uid.bytes not in known]


def _higher(one: str, other: str | None) -> str:
    """Of two serials the higher; the present one when they can't be compared."""
    return other if other is not None and one.isdigit() and other.isdigit() and int(other) > int(one) else one


def merged(ledgers: Iterable[Ledger]) -> Ledger | None:
    """All erasures of several ledgers, each once; it reaches as far as the one that reaches furthest."""
    known = {entry.uid: entry for each in ledgers for entry in each.entries}
    until = max((each.until for each in ledgers), default=None)
    return None if until is None else Ledger(tuple(sorted(known.values(), key=lambda e: e.at)), until)
