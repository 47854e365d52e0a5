"""Visible numbers that are given once and never again, even after the record is erased."""

from __future__ import annotations

from typing import Any

from avgdesk.domain.folding import number_key
from avgdesk.store import settings
from avgdesk.store.tables import Party

ERASED = "series:party:erased"


def next_number(db: Any, prefix: str, year: int, digits: int = 4) -> str:
    """The next of its series: `AGR-2026-0007`; without a prefix `2026-0007`. Inside the transaction that uses it."""
    series = f"series:{prefix}:{year}"
    row = db.execute_sql("SELECT value FROM setting WHERE name = ?", (series,)).fetchone()
    serial = int(row[0]) + 1 if row else 1
    settings.put(db, series, str(serial))
    return "-".join(part for part in (prefix, str(year), f"{serial:0{digits}d}") if part)


def next_party_number(db: Any) -> str:
    """One above the highest customer number, in the shop's own style: `10041`, `D10041`; 10001 to begin with."""
    row = Party.select(Party.number).order_by(Party.number_key.desc()).limit(1).tuples().first()
    given = [number for number in (row[0] if row else "", _highest_erased(db)) if number]
    highest = max(given, key=number_key, default="10000")
    head = highest.rstrip("0123456789")
    tail = highest[len(head) :] or "0"
    candidate = int(tail) + 1
    while Party.select().where(Party.number == f"{head}{candidate:0{len(tail)}d}").exists():
        candidate += 1
    return f"{head}{candidate:0{len(tail)}d}"


def remember_erased(db: Any, number: str) -> None:
    """The number of a party that is erased: it is not given again to somebody else."""
    if number_key(number) > number_key(_highest_erased(db)):
        settings.put(db, ERASED, number)


def _highest_erased(db: Any) -> str:
    return settings.get(db, ERASED) or ""
