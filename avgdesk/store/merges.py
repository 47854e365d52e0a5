"""Records that became part of another, as the audit trail remembers them, and the owners of invoices."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

MERGED = "customer.merged"
CHUNK = 500


def into(db: Any, kept: set[UUID]) -> set[UUID]:
    """The parties that were merged into one of `kept`, directly or by way of another.

    An older backup still has them.
    """
    pairs = _pairs(db)
    found: set[UUID] = set()
    reach = set(kept)
    while new := {dropped for keeper, dropped in pairs if keeper in reach} - found:
        found |= new
        reach |= new
    return found - kept


def _pairs(db: Any) -> list[tuple[UUID, UUID]]:
    """(kept, dropped) of every merge; the entry names the kept one first."""
    rows = db.execute_sql(
        "SELECT serial, uid FROM audit_subject WHERE serial IN (SELECT serial FROM audit WHERE action = ?) "
        "ORDER BY serial, rowid",
        (MERGED,),
    ).fetchall()
    uids: dict[int, list[UUID]] = {}
    for serial, uid in rows:
        uids.setdefault(serial, []).append(UUID(bytes=bytes(uid)))
    return [(pair[0], pair[1]) for pair in uids.values() if len(pair) > 1]


def owners(db: Any, invoices: Sequence[int]) -> list[tuple[UUID, str]]:
    """(UUID, number) of each party that has one of these invoices, by row id."""
    found: dict[UUID, str] = {}
    for first in range(0, len(invoices), CHUNK):
        wanted = ",".join(map(str, invoices[first : first + CHUNK]))
        rows = db.execute_sql(
            "SELECT DISTINCT party.uid, party.number FROM invoice JOIN party ON party.id = invoice.party_id "
            f"WHERE invoice.id IN ({wanted})"
        ).fetchall()
        found |= {UUID(bytes=bytes(uid)): number for uid, number in rows}
    return list(found.items())
