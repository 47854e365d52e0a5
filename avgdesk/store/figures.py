"""Counts for the overview, each from an index."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from avgdesk.store.party_lists import FAR, party_state_sql

_DOUBTFUL = "SELECT count(*) FROM party WHERE doubts <> ''"
_ENDS = f"ifnull(retain_until, '{FAR}') BETWEEN ? AND ?"  # the expression of an index


@dataclass(frozen=True, slots=True)
class Figures:
    customers: int
    suppliers: int
    invoices: int
    unpaid: int
    doubtful: int


def load(db: Any) -> Figures:
    """How much the administration holds; restricted parties are not counted among the customers."""
    customers, suppliers = "role IN ('customer', 'both')", "role IN ('supplier', 'both')"
    row = db.execute_sql(
        f"SELECT {_listed(customers)}, {_listed(suppliers)}, "
        "(SELECT count(*) FROM invoice), (SELECT count(*) FROM invoice WHERE paid_on IS NULL), "
        f"({_DOUBTFUL})"
    ).fetchone()
    return Figures(*map(int, row))


def _listed(role: str) -> str:
    """All of a role but the restricted ones: each from an index, which the two together don't have."""
    everybody = f"(SELECT count(*) FROM party WHERE {role})"
    return f"{everybody} - (SELECT count(*) FROM party WHERE restricted = 1 AND {role})"


def doubtful(db: Any) -> int:
    """How many parties have something that is to be checked."""
    return int(db.execute_sql(_DOUBTFUL).fetchone()[0])


def states(db: Any, today: date) -> dict[str, int]:
    """How many parties are in each state."""
    sql = f"SELECT {party_state_sql(today)}, count(*) FROM party GROUP BY 1"
    return {state: int(count) for state, count in db.execute_sql(sql).fetchall()}


def ends_per_year(db: Any, first: int, last: int) -> dict[int, int]:
    """How many parties and dated records end in each year; `first` also holds whatever ended before it."""
    parts, values = [], []
    for year in range(first, last + 1):
        since, until = "" if year == first else f"{year}-01-01", f"{year}-12-31"
        parts.append(" + ".join(f"(SELECT count(*) FROM {table} WHERE {_ENDS})" for table in ("party", "dated_record")))
        values += [since, until] * 2
    row = db.execute_sql(f"SELECT {', '.join(parts)}", values).fetchone()
    return {year: int(count) for year, count in zip(range(first, last + 1), row, strict=True)}


def unpaid_before(db: Any, day: date) -> tuple[int, str | None]:
    """How many invoices issued before `day` are unpaid, and the issue date of the oldest; as the list of unpaid ones,
    without those of parties that are held or restricted.
    """
    row = db.execute_sql(
        "SELECT count(*), min(issued_on) FROM invoice WHERE paid_on IS NULL AND issued_on < ? "
        "AND party_id NOT IN (SELECT id FROM party WHERE held = 1 OR restricted = 1)",
        (day.isoformat(),),
    ).fetchone()
    return int(row[0]), row[1]
