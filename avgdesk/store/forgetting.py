"""The subjects that keep something of a party besides the party's own rows: each forgets it when the party is erased.

A store module of a subject has `forget_party(db, party_id) -> int` (rows removed or made anonymous), and, where it
keeps something that the tax office does not need, `forget_optional(db, party_id) -> int` for a partial erasure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from avgdesk.store import agreements, appointments, requests
from avgdesk.store.merging import referring_columns

Forget = Callable[[Any, int], int]

WHOLE: tuple[Forget, ...] = (requests.forget_party, appointments.forget_party, agreements.forget_party)
OPTIONAL: tuple[Forget, ...] = ()

# what `erasing` removes by itself
OWN = {"party_alias", "party_contact", "invoice", "payment", "dated_record", "legal_hold"}


def forget_parties(db: Any, ids: Iterable[int]) -> int:
    """Let every subject forget these parties; only those that a subject knows at all cost anything."""
    known = _known(db, list(ids))
    return sum(forget(db, party_id) for party_id in known for forget in WHOLE)


def forget_optional(db: Any, party_id: int) -> int:
    """Let every subject forget what the tax office does not need of one party."""
    return sum(forget(db, party_id) for forget in OPTIONAL)


def rows_per_table(db: Any, party_id: int) -> dict[str, int]:
    """How many rows each other subject's table holds of one party: what a preview tells."""
    found: dict[str, int] = {}
    for table, column in _columns(db):
        sql = f'SELECT count(*) FROM "{table}" WHERE {column} = ?'
        found[table] = found.get(table, 0) + int(db.execute_sql(sql, (party_id,)).fetchone()[0])
    return {table: count for table, count in found.items() if count}


def _known(db: Any, ids: list[int]) -> list[int]:
    wanted = ",".join(map(str, ids))
    found: set[int] = set()
    for table, column in _columns(db):
        sql = f'SELECT DISTINCT {column} FROM "{table}" WHERE {column} IN ({wanted})'
        found.update(row[0] for row in db.execute_sql(sql).fetchall())
    return sorted(found)


def _columns(db: Any) -> list[tuple[str, str]]:
    return [(table, column) for table, column in referring_columns(db) if table not in OWN]
