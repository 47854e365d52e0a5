"""The erasure ledger: append-only, without names; a restore erases by it again, so that nobody comes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from avgdesk.domain.erasure import PARTIAL_ITEM, Counts, Ground, LedgerEntry, LedgerItem, Scope, TargetKind
from avgdesk.domain.retention import RetentionPolicy
from avgdesk.outcome import Progress, no_progress
from avgdesk.store import cleanup, derived, erasing, numbering, settings
from avgdesk.store.retention_tables import Erasure

PREFIX = "WIS"
CHUNK = 500


def next_reference(db: Any, year: int) -> str:
    """WIS-2026-0001; inside the erasure's transaction."""
    return numbering.next_number(db, PREFIX, year)


def write(db: Any, entry: LedgerEntry) -> None:
    """Add an erasure with its items; inside the transaction that erases them."""
    row = int(
        Erasure.insert(
            uid=entry.uid,
            reference=entry.reference,
            at=entry.at.isoformat(),
            scope=entry.scope.value,
            ground=entry.ground.value,
            reason=entry.reason,
            within_statutory=entry.within_statutory,
            customers=entry.erased.customers,
            invoices=entry.erased.invoices,
            other=entry.erased.other,
            digest=entry.digest,
            audit_serial=entry.audit_serial,
        ).execute()
    )
    sql = "INSERT INTO erased_item (erasure_id, kind, uid) VALUES (?, ?, ?)"
    db.connection().executemany(sql, ((row, item.kind, item.uid.bytes) for item in entry.items))


def entries(db: Any, with_items: bool = True) -> list[LedgerEntry]:
    """The whole ledger, the oldest first. Without items it is what a page lists."""
    items = _items(db) if with_items else {}
    return [_entry(row, items.get(row.id, ())) for row in Erasure.select().order_by(Erasure.id)]


def authors(db: Any) -> dict[str, str]:
    """Reference → who erased it, by the audit trail's own entry on it."""
    return dict(
        db.execute_sql(
            "SELECT erasure.reference, audit.user_name FROM erasure JOIN audit ON audit.serial = erasure.audit_serial "
            "WHERE EXISTS (SELECT 1 FROM json_each(audit.facts) WHERE json_extract(value, '$[0]') = 'reference' "
            "AND json_extract(value, '$[1]') = erasure.reference)"
        ).fetchall()
    )


def find(db: Any, reference: str) -> LedgerEntry | None:
    """The erasure with this reference, without its items."""
    row = Erasure.get_or_none(Erasure.reference == reference)
    return None if row is None else _entry(row, ())


def damaged(db: Any) -> list[str]:
    """References of erasures whose items no longer agree with their digest; none in a whole ledger."""
    stored = {row.reference: row.digest for row in Erasure.select(Erasure.reference, Erasure.digest)}
    return [entry.reference for entry in entries(db) if entry.digest != stored[entry.reference]]


def reapply(db: Any, rows: Sequence[LedgerEntry], policy: RetentionPolicy, progress: Progress = no_progress) -> Counts:
    """Erase again, in a restored file, whatever `rows` name that it doesn't know of, and take their lines over.

    Inside the caller's transaction. Gives what was there to erase; the clean-up is due afterwards, as after any
    erasure.
    """
    known = {row.uid for row in Erasure.select(Erasure.uid)}
    new = [entry for entry in rows if entry.uid not in known]
    wanted = _by_kind(new)
    found = erasing.parties(db, _ids(db, "party", wanted[TargetKind.PARTY]), progress)
    found += erasing.records(db, _ids(db, "dated_record", wanted[TargetKind.RECORD]))
    invoices, owners = erasing.invoices(db, _ids(db, "invoice", wanted[TargetKind.INVOICE]), progress)
    reduced = _ids(db, "party", wanted[PARTIAL_ITEM])
    for row in reduced:
        erasing.reduce(db, row)
    derived.refresh(db, owners | {_uid(db, row) for row in reduced}, policy)
    for entry in new:
        write(db, entry)
        _raise_series(db, entry.reference)
    cleanup.mark(db)
    return found + invoices


def _by_kind(rows: Iterable[LedgerEntry]) -> dict[str, list[UUID]]:
    wanted: dict[str, list[UUID]] = {kind: [] for kind in (*TargetKind, PARTIAL_ITEM)}
    for entry in rows:
        for item in entry.items:
            wanted[item.kind].append(item.uid)
    return wanted


def _raise_series(db: Any, reference: str) -> None:
    """References are given once: the series goes on after the highest that was ever given."""
    prefix, year, serial = reference.rsplit("-", 2)
    name = f"series:{prefix}:{year}"
    if int(settings.get(db, name) or 0) < int(serial):
        settings.put(db, name, str(int(serial)))


def _ids(db: Any, table: str, uids: Sequence[UUID]) -> list[int]:
    found: list[int] = []
    for chunk in _chunks(uids):
        marks = ",".join("?" * len(chunk))
        sql = f"SELECT id FROM {table} WHERE uid IN ({marks})"
        found += [int(row[0]) for row in db.execute_sql(sql, [uid.bytes for uid in chunk]).fetchall()]
    return found


def _uid(db: Any, row: int) -> UUID:
    return UUID(bytes=bytes(db.execute_sql("SELECT uid FROM party WHERE id = ?", (row,)).fetchone()[0]))


def _chunks(uids: Sequence[UUID]) -> Iterator[Sequence[UUID]]:
    for first in range(0, len(uids), CHUNK):
        yield uids[first : first + CHUNK]


def _items(db: Any) -> dict[int, tuple[LedgerItem, ...]]:
    found: dict[int, list[LedgerItem]] = {}
    rows = db.execute_sql("SELECT erasure_id, kind, uid FROM erased_item ORDER BY id")
    for erasure, kind, uid in rows.fetchall():
        found.setdefault(erasure, []).append(LedgerItem(kind, UUID(bytes=bytes(uid))))
    return {erasure: tuple(items) for erasure, items in found.items()}


def _entry(row: Any, items: tuple[LedgerItem, ...]) -> LedgerEntry:
    return LedgerEntry(
        uid=row.uid,
        reference=row.reference,
        at=datetime.fromisoformat(row.at),
        scope=Scope(row.scope),
        ground=Ground(row.ground),
        reason=row.reason,
        within_statutory=bool(row.within_statutory),
        erased=Counts(row.customers, row.invoices, row.other),
        audit_serial=row.audit_serial,
        items=items,
    )


def last_day(db: Any) -> date | None:
    """The day of the newest erasure: how far a ledger reaches."""
    found = db.execute_sql("SELECT max(at) FROM erasure").fetchone()[0]
    return datetime.fromisoformat(found).date() if found else None
