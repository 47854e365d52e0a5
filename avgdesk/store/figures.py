"""Counts for the overview, each from an index."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from avgdesk.store.party_lists import party_state_sql


@dataclass(frozen=True, slots=True)
class Figures:
    customers: int
    suppliers: int
    invoices: int
    unpaid: int
    doubtful: int


def load(db: Any) -> Figures:
    """How much the administration holds; restricted parties are not counted among the customers."""
    row = db.execute_sql(
        "SELECT (SELECT count(*) FROM party WHERE role IN ('customer', 'both') AND NOT restricted), "
        "(SELECT count(*) FROM party WHERE role IN ('supplier', 'both') AND NOT restricted), "
        "(SELECT count(*) FROM invoice), (SELECT count(*) FROM invoice WHERE paid_on IS NULL), "
        "(SELECT count(*) FROM party WHERE doubts <> '')"
    ).fetchone()
    return Figures(*map(int, row))


def states(db: Any, today: date) -> dict[str, int]:
    """How many parties are in each state."""
    sql = f"SELECT {party_state_sql(today)}, count(*) FROM party GROUP BY 1"
    return {state: int(count) for state, count in db.execute_sql(sql).fetchall()}


def ends_per_year(db: Any, first: int, last: int) -> dict[int, int]:
    """How many parties and dated records end in each year; `first` also holds whatever ended before it."""
    found = Counter[int]()
    for table in ("party", "dated_record"):
        rows = db.execute_sql(
            f"SELECT max(CAST(substr(retain_until, 1, 4) AS INTEGER), ?), count(*) FROM {table} "
            "WHERE retain_until IS NOT NULL AND retain_until <= ? GROUP BY 1",
            (first, f"{last}-12-31"),
        ).fetchall()
        found.update({int(year): int(count) for year, count in rows})
    return {year: found[year] for year in range(first, last + 1)}


def unpaid_before(db: Any, day: date) -> tuple[int, str | None]:
    """How many invoices issued before `day` are unpaid, and the issue date of the oldest."""
    row = db.execute_sql(
        "SELECT count(*), min(issued_on) FROM invoice WHERE paid_on IS NULL AND issued_on < ?", (day.isoformat(),)
    ).fetchone()
    return int(row[0]), row[1]
