"""Anonymous totals of what was erased: per month and category, never of fewer than ten.

What does not make ten in its month is counted for its year; what does not make ten there either is not kept at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from avgdesk.domain.erasure import Total
from avgdesk.store.retention_tables import AnonymousTotal as Row

SMALLEST_GROUP = 10


def add(db: Any, found: Iterable[Total]) -> None:
    """Count these monthly groups in, as far as that leaves nobody recognisable."""
    years: dict[tuple[str, str, str], Total] = {}
    for total in summed(found):
        if not _kept(db, total):
            year = replace(total, period=total.period[:4])
            key = (year.period, year.category, year.currency)
            years[key] = _joined(years[key], year) if key in years else year
    for year in years.values():
        _kept(db, year)


def load(db: Any) -> list[Total]:
    """Every total, the newest period first."""
    rows = Row.select().order_by(Row.period.desc(), Row.category, Row.currency)
    return [Total(row.period, row.category, row.count, row.amount_cents, row.currency) for row in rows]


def summed(found: Iterable[Total]) -> list[Total]:
    """One total per period, category and currency."""
    counts: Counter[tuple[str, str, str]] = Counter()
    amounts: Counter[tuple[str, str, str]] = Counter()
    for total in found:
        key = (total.period, total.category, total.currency)
        counts[key] += total.count
        amounts[key] += total.amount_cents
    return [Total(period, category, counts[key], amounts[key], currency)
            for key in counts for period, category, currency in [key]]  # fmt: skip


def _kept(db: Any, total: Total) -> bool:
    """Whether the group was large enough, alone or with what was there, to be counted in."""
    where = (Row.period == total.period) & (Row.category == total.category) & (Row.currency == total.currency)
    there = Row.get_or_none(where)
    if there is None and total.count < SMALLEST_GROUP:
        return False
    if there is None:
        Row.insert(
            period=total.period,
            category=total.category,
            currency=total.currency,
            count=total.count,
            amount_cents=total.amount_cents,
        ).execute()
    else:
        Row.update(count=Row.count + total.count, amount_cents=Row.amount_cents + total.amount_cents).where(
            where
        ).execute()
    return True


def _joined(one: Total, other: Total) -> Total:
    return replace(one, count=one.count + other.count, amount_cents=one.amount_cents + other.amount_cents)
