"""Two records of one party made one: whatever hangs on the second moves to the first."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from avgdesk.store import parties

OWN = {"party_contact"}  # the merged particulars hold these already


def clashing_invoices(db: Any, keep: UUID, drop: UUID) -> list[str]:
    """Invoice numbers that both have with a different date or amount: these can't become one."""
    rows = db.execute_sql(
        "SELECT a.number FROM invoice a JOIN invoice b ON b.number = a.number AND b.party_id = ? "
        "WHERE a.party_id = ? AND (a.issued_on <> b.issued_on OR a.amount_cents <> b.amount_cents) ORDER BY a.number",
        (parties.row_id(db, drop), parties.row_id(db, keep)),
    ).fetchall()
    return [row[0] for row in rows]


def move_everything(db: Any, keep: UUID, drop: UUID) -> int:
    """Re-point every row that refers to `drop`; what `keep` has already stays behind with `drop`. Gives a count."""
    old, new = parties.row_id(db, drop), parties.row_id(db, keep)
    moved = 0
    for table, column in referring_columns(db):
        if table not in OWN:
            moved += int(
                db.execute_sql(f"UPDATE OR IGNORE {table} SET {column} = ? WHERE {column} = ?", (new, old)).rowcount
            )
    return moved


def referring_columns(db: Any) -> list[tuple[str, str]]:
    """Every (table, column) with a foreign key to `party`, whichever subject made it."""
    found = []
    for (table,) in db.execute_sql("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall():
        for key in db.execute_sql(f'PRAGMA foreign_key_list("{table}")').fetchall():
            if key[2] == "party":
                found.append((table, key[3]))
    return found


def likely_duplicates(db: Any, uid: UUID, limit: int) -> list[int]:
    """Row ids of parties with the same folded name, or with a mail address in common."""
    me = parties.row_id(db, uid)
    rows = db.execute_sql(
        "SELECT other.id FROM party me JOIN party other ON other.id <> me.id AND other.name_key = me.name_key "
        "WHERE me.id = ? UNION SELECT theirs.party_id FROM party_contact mine JOIN party_contact theirs "
        "ON theirs.value = mine.value AND theirs.kind = 'email' AND theirs.party_id <> mine.party_id "
        "WHERE mine.party_id = ? AND mine.kind = 'email' LIMIT ?",
        (me, me, limit),
    ).fetchall()
    return [row[0] for row in rows]


def keep_hold(db: Any, uid: UUID) -> None:
    """A hold on either record stands on the merged one."""
    db.execute_sql("UPDATE party SET held = 1 WHERE uid = ?", (uid.bytes,))
