"""What an import changed on records that were there: kept as they were, so that the batch can be undone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from avgdesk.domain.folding import search_text
from avgdesk.store import bulk, parties, search

PARTY, INVOICE = "party", "invoice"


def keep_parties(db: Any, batch: int, uids: Iterable[UUID]) -> None:
    """Keep these parties as they are now; once per batch."""
    _keep(db, batch, PARTY, "party", uids)


def keep_invoices(db: Any, batch: int, uids: Iterable[UUID]) -> None:
    """Keep these invoices as they are now; once per batch."""
    _keep(db, batch, INVOICE, "invoice", uids)


def _keep(db: Any, batch: int, kind: str, table: str, uids: Iterable[UUID]) -> None:
    wanted = json.dumps([uid.hex for uid in uids])
    fields = ", ".join(f"'{name}', {_as_json(name)}" for name in _columns(db, table))
    contacts = (
        "'contacts', (SELECT json_group_array(json_array(kind, position, value)) FROM party_contact "
        "WHERE party_id = party.id)"
    )
    extra = f", {contacts}" if kind == PARTY else ""
    db.execute_sql(
        "INSERT INTO import_change (batch_id, kind, record, before, version_after) "
        f"SELECT ?, ?, uid, json_object({fields}{extra}), version + 1 FROM {table} "
        "WHERE uid IN (SELECT unhex(value) FROM json_each(?)) "
        "AND NOT EXISTS (SELECT 1 FROM import_change WHERE batch_id = ? AND record = uid)",
        (batch, kind, wanted, batch),
    )


def changes(db: Any, batch: int) -> list[tuple[str, UUID, dict[str, Any], int]]:
    """(kind, record, its former row, its version after the import) of everything that a batch changed."""
    sql = "SELECT kind, record, before, version_after FROM import_change WHERE batch_id = ? ORDER BY id"
    rows = db.execute_sql(sql, (batch,)).fetchall()
    return [(kind, UUID(bytes=bytes(record)), json.loads(before), version) for kind, record, before, version in rows]


def put_back(db: Any, kind: str, record: UUID, before: dict[str, Any]) -> None:
    """Make a record what it was before the import."""
    values = {name: value for name, value in before.items() if name not in ("id", "uid", "contacts")}
    assignments = ", ".join(f"{name} = ?" for name in values)
    db.execute_sql(f"UPDATE {kind} SET {assignments} WHERE uid = ?", (*values.values(), record.bytes))
    if kind == PARTY:
        _put_contacts_back(db, before["id"], before["contacts"])
        search.put_party(db, before["id"], search_text(parties.load(db, record)))


def _put_contacts_back(db: Any, party: int, contacts: Sequence[Sequence[Any]]) -> None:
    db.execute_sql("DELETE FROM party_contact WHERE party_id = ?", (party,))
    rows = [(party, *contact) for contact in contacts]
    bulk.insert_values(db, "INSERT INTO party_contact (party_id, kind, position, value) VALUES (?, ?, ?, ?)", rows)


def drop(db: Any, batch: int) -> None:
    db.execute_sql("DELETE FROM import_change WHERE batch_id = ?", (batch,))


def _columns(db: Any, table: str) -> list[str]:
    return [row[1] for row in db.execute_sql(f"PRAGMA table_info({table})").fetchall()]


def _as_json(column: str) -> str:
    """JSON holds no bytes: the uid is written in hexadecimal (and not read back)."""
    return f"hex({column})" if column == "uid" else column
