"""Imports as a whole: begun, kept, listed, taken back. And the profiles by which tables are read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from avgdesk.domain.import_results import BatchLine
from avgdesk.errors import NotFound
from avgdesk.store import cleanup, import_changes, merging, tables

_OF_IMPORTS = frozenset({"party_contact", "party_alias", "invoice", "payment"})


def begin(db: Any, uid: UUID, at: datetime, formats: Sequence[str], digest: str) -> int:
    """A new batch; gives its row id. File names are not kept: they may hold a name that is erased later."""
    batch = tables.ImportBatch
    return int(
        batch.insert(
            uid=uid,
            at=at.isoformat(),
            format=" ".join(dict.fromkeys(formats)),
            files=json.dumps(list(formats)),
            digest=digest,
            counts="{}",
        ).execute()
    )


def finish(db: Any, batch: int, counts: Mapping[str, int]) -> None:
    db.execute_sql("UPDATE import_batch SET counts = ? WHERE id = ?", (json.dumps(dict(counts)), batch))


def abandon(db: Any, batch: int) -> None:
    """Forget a batch that changed nothing."""
    db.execute_sql("UPDATE party_alias SET batch_id = NULL WHERE batch_id = ?", (batch,))
    db.execute_sql("DELETE FROM import_batch WHERE id = ?", (batch,))


def row_id(db: Any, uid: UUID) -> int:
    found = db.execute_sql("SELECT id FROM import_batch WHERE uid = ? AND undone_at IS NULL", (uid.bytes,)).fetchone()
    if found is None:
        raise NotFound("import_not_found", what="import")
    return int(found[0])


def earlier(db: Any, digest: str) -> datetime | None:
    """When these very files were imported last, unless that was undone."""
    sql = "SELECT max(at) FROM import_batch WHERE digest = ? AND undone_at IS NULL"
    found = db.execute_sql(sql, (digest,)).fetchone()[0]
    return datetime.fromisoformat(found) if found else None


def lines(db: Any, most: int = 50) -> list[BatchLine]:
    """The latest imports, newest first."""
    sql = "SELECT uid, at, files, counts, undone_at FROM import_batch ORDER BY id DESC LIMIT ?"
    return [_line(row) for row in db.execute_sql(sql, (most,)).fetchall()]


def parties_of(db: Any, batch: int) -> list[int]:
    """Row ids of the parties that a batch added, brought an invoice or a payment for, or changed."""
    sql = (
        "SELECT id FROM party WHERE batch_id = ?1 UNION SELECT party_id FROM invoice WHERE batch_id = ?1 UNION "
        "SELECT party_id FROM payment WHERE batch_id = ?1 UNION "
        "SELECT party.id FROM import_change JOIN party ON party.uid = record WHERE import_change.batch_id = ?1 UNION "
        "SELECT party_id FROM import_change JOIN invoice ON invoice.uid = record WHERE import_change.batch_id = ?1"
    )
    return [row[0] for row in db.execute_sql(sql, (batch,)).fetchall()]


def obstacles(db: Any, batch: int) -> dict[str, int]:
    """What stands in the way of undoing: code → how many records."""
    found = {
        "changed": _count(db, "SELECT count(*) FROM party WHERE batch_id = ? AND version > 1", batch)
        + _count(db, "SELECT count(*) FROM invoice WHERE batch_id = ? AND version > 1", batch)
        + _changed_since(db, batch),
        "in_use": _hanging(db, batch),
    }
    return {code: count for code, count in found.items() if count}


def take_back(db: Any, batch: int) -> None:
    """Remove what a batch added and put back what it changed."""
    for kind, record, before, _ in reversed(import_changes.changes(db, batch)):
        import_changes.put_back(db, kind, record, before)
    db.execute_sql("DELETE FROM attachment WHERE batch_id = ?", (batch,))
    db.execute_sql("DELETE FROM payment WHERE batch_id = ?", (batch,))
    db.execute_sql("DELETE FROM invoice WHERE batch_id = ?", (batch,))
    db.execute_sql("DELETE FROM party_alias WHERE batch_id = ?", (batch,))
    db.execute_sql("DELETE FROM party_search WHERE rowid IN (SELECT id FROM party WHERE batch_id = ?)", (batch,))
    db.execute_sql("DELETE FROM party WHERE batch_id = ?", (batch,))
    cleanup.mark_removed(db)


def mark_undone(db: Any, batch: int, at: datetime) -> None:
    import_changes.drop(db, batch)
    db.execute_sql("UPDATE import_batch SET undone_at = ? WHERE id = ?", (at.isoformat(), batch))


def save_profile(name: str, mapping: str) -> None:
    tables.ImportProfile.insert(name=name, mapping=mapping).on_conflict("REPLACE").execute()


def load_profile(name: str) -> str:
    found = tables.ImportProfile.get_or_none(tables.ImportProfile.name == name)
    if found is None:
        raise NotFound("profile_not_found", what="profile", number=name)
    return str(found.mapping)


def profiles() -> list[str]:
    return [row.name for row in tables.ImportProfile.select().order_by(tables.ImportProfile.name)]


def remove_profile(name: str) -> None:
    tables.ImportProfile.delete().where(tables.ImportProfile.name == name).execute()


def _changed_since(db: Any, batch: int) -> int:
    """Records that the batch changed and that were changed again, or are gone."""
    sql = (
        "SELECT count(*) FROM import_change LEFT JOIN {0} ON {0}.uid = record "
        "WHERE import_change.batch_id = ? AND import_change.kind = '{0}' AND {0}.version IS NOT version_after"
    )
    return sum(_count(db, sql.format(kind), batch) for kind in (import_changes.PARTY, import_changes.INVOICE))


def _hanging(db: Any, batch: int) -> int:
    """What hangs on the parties and invoices of the batch and did not come with it."""
    of_batch = "(SELECT id FROM party WHERE batch_id = ?)"
    found = 0
    for table, column in merging.referring_columns(db):
        if table == "party_contact":
            continue
        own = " AND batch_id IS NOT ?" if table in _OF_IMPORTS else ""
        values = (batch, batch) if own else (batch,)
        sql = f'SELECT count(*) FROM "{table}" WHERE {column} IN {of_batch}{own}'
        found += int(db.execute_sql(sql, values).fetchone()[0])
    sql = (
        "SELECT count(*) FROM attachment WHERE owner IN (SELECT uid FROM invoice WHERE batch_id = ?1 "
        "UNION SELECT uid FROM party WHERE batch_id = ?1) AND batch_id IS NOT ?1"
    )
    return found + int(db.execute_sql(sql, (batch,)).fetchone()[0])


def _count(db: Any, sql: str, batch: int) -> int:
    return int(db.execute_sql(sql, (batch,)).fetchone()[0])


def _line(row: Sequence[Any]) -> BatchLine:
    counts = json.loads(row[3])
    return BatchLine(
        uid=UUID(bytes=bytes(row[0])),
        at=datetime.fromisoformat(row[1]),
        formats=tuple(json.loads(row[2])),
        customers_added=counts.get("customers_added", 0),
        customers_updated=counts.get("customers_updated", 0),
        invoices_added=counts.get("invoices_added", 0),
        invoices_updated=counts.get("invoices_updated", 0),
        undone_at=datetime.fromisoformat(row[4]) if row[4] else None,
    )
