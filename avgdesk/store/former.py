"""What a party had before: numbers of other programs, and rows that an import changed and that are kept to undo it."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from uuid import UUID


def other_numbers(db: Any, party_id: int) -> list[str]:
    """The numbers by which other programs know a party."""
    sql = "SELECT number FROM party_alias WHERE party_id = ? ORDER BY id"
    return [str(number) for (number,) in db.execute_sql(sql, (party_id,)).fetchall()]


def rows(db: Any, party_id: int) -> list[tuple[str, datetime, dict[str, Any]]]:
    """(kind, when the import was, the row before it) of a party and its invoices, oldest first."""
    sql = (
        "SELECT import_change.kind, import_batch.at, import_change.before FROM import_change "
        "JOIN import_batch ON import_batch.id = import_change.batch_id "
        "WHERE import_change.record IN (SELECT uid FROM party WHERE id = ? "
        "UNION ALL SELECT uid FROM invoice WHERE party_id = ?) ORDER BY import_change.id"
    )
    found = db.execute_sql(sql, (party_id, party_id)).fetchall()
    return [(kind, datetime.fromisoformat(at), json.loads(before)) for kind, at, before in found]


def recorded_on(db: Any, record: UUID) -> str:
    """The day, ISO, on which a dated record was entered."""
    return str(db.execute_sql("SELECT created_on FROM dated_record WHERE uid = ?", (record.bytes,)).fetchone()[0])
