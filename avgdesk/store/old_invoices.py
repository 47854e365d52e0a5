"""Invoices whose term has ended while their customer stays: what the year-end tidy-up lists.

The shop's term is a whole number of years after the book year, so all invoices of one book year end on one day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

# an invoice of a customer whose own term has ended goes with the customer
_STAYS = "party_id NOT IN (SELECT id FROM party WHERE ifnull(retain_until, '9999-12-31') < ?)"


@dataclass(frozen=True, slots=True)
class OldInvoices:
    """Of one book year: all have `retain_until`. `statutory`: how many the law keeps longer. Euros only, in cents."""

    retain_until: date
    invoices: int
    statutory: int
    customers: int
    amount_cents: int


def per_end(db: Any, today: date) -> list[OldInvoices]:
    """One line per day on which terms ended, the oldest first.

    The table is read as it lies: half of the invoices may be old, and by an index that takes three times as long.
    """
    day = today.isoformat()
    rows = db.execute_sql(
        "SELECT retain_until, count(*), sum(statutory_until >= ?), count(DISTINCT party_id), "
        "sum(CASE currency WHEN 'EUR' THEN amount_cents ELSE 0 END) FROM invoice NOT INDEXED "
        f"WHERE retain_until < ? AND {_STAYS} GROUP BY 1 ORDER BY 1",
        (day, day, day),
    ).fetchall()
    return [OldInvoices(date.fromisoformat(row[0]), *map(int, row[1:])) for row in rows]


def uids(db: Any, today: date, retain_until: date) -> list[UUID]:
    """The invoices of one such line."""
    sql = f"SELECT uid FROM invoice WHERE ifnull(retain_until, '9999-12-31') = ? AND {_STAYS} ORDER BY id"
    rows = db.execute_sql(sql, (retain_until.isoformat(), today.isoformat())).fetchall()
    return [UUID(bytes=bytes(row[0])) for row in rows]
