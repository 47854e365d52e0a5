"""Visible numbers that are given once and never again, even after the record is erased."""

from __future__ import annotations

from typing import Any

from avgdesk.store.tables import Party, Setting


def next_number(db: Any, prefix: str, year: int, digits: int = 4) -> str:
    """The next of its series: `AGR-2026-0007`; without a prefix `2026-0007`. Inside the transaction that uses it."""
    series = f"series:{prefix}:{year}"
    row = db.execute_sql("SELECT value FROM setting WHERE name = ?", (series,)).fetchone()
    serial = int(row[0]) + 1 if row else 1
    Setting.replace(name=series, value=str(serial)).execute()
    return "-".join(part for part in (prefix, str(year), f"{serial:0{digits}d}") if part)


def next_party_number(db: Any) -> str:
    """One above the highest customer number, in the shop's own style: `10041`, `D10041`; 10001 to begin with."""
    row = Party.select(Party.number).order_by(Party.number_key.desc()).limit(1).tuples().first()
    highest = row[0] if row else "10000"
    head = highest.rstrip("0123456789")
    tail = highest[len(head) :] or "0"
    candidate = int(tail) + 1
    while Party.select().where(Party.number == f"{head}{candidate:0{len(tail)}d}").exists():
        candidate += 1
    return f"{head}{candidate:0{len(tail)}d}"
