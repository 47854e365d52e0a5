"""Which records a change of rule would end or revive, without changing anything.

The shop's term shifts every fiscal end date by whole years, so what ends then is what ended before another day.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from avgdesk.domain.categories import Category, category_terms
from avgdesk.domain.company import BookYear
from avgdesk.domain.periods import Term, add_months, term_end
from avgdesk.domain.rule_change import MOST_SHOWN, Affected
from avgdesk.store import records

_TERM = "ifnull(retain_until, '9999-12-31')"


def dated(db: Any, table: str) -> int:
    """How many rows of `party` or `invoice` have an end date."""
    sql = f"SELECT count(*) FROM {table} WHERE {_TERM} < '9999-12-31'"
    return int(db.execute_sql(sql).fetchone()[0])


def shifted(db: Any, table: str, on: date, years: int) -> tuple[int, int]:
    """(ended, revived) on a day when every end date of `party` or `invoice` moves by `years`, which may be negative."""
    sql = f"SELECT count(*) FROM {table} WHERE {_TERM} >= ? AND {_TERM} < ?"
    low, high = _between(on, years)
    found = int(db.execute_sql(sql, (low.isoformat(), high.isoformat())).fetchone()[0])
    return (found, 0) if years < 0 else (0, found)


def shifted_parties(db: Any, on: date, years: int) -> tuple[Affected, ...]:
    """The parties that `shifted` counts, as far as they are shown."""
    low, high = _between(on, years)
    rows = db.execute_sql(
        f"SELECT number, name, retain_until FROM party WHERE {_TERM} >= ? AND {_TERM} < ? ORDER BY {_TERM}, id LIMIT ?",
        (low.isoformat(), high.isoformat(), MOST_SHOWN),
    ).fetchall()
    return tuple(Affected(row[0], row[1], (day := date.fromisoformat(row[2])), moved(day, years)) for row in rows)


def moved(last_day: date, years: int) -> date:
    """The last day kept, `years` later; a book year's end stays a book year's end, also on 28 and 29 February."""
    start = term_end(last_day, Term(days=1))
    return term_end(add_months(start, 12 * years), Term(days=-1))


def _between(on: date, years: int) -> tuple[date, date]:
    """The old end dates, from the first to the second (not included), whose state changes."""
    other = add_months(on, -12 * years)
    return (on, other) if years < 0 else (other, on)


def category(db: Any, before: Category, after: Category, on: date, book_year: BookYear) -> tuple[int, int, int]:
    """(records with another date, ended, revived) of one category."""
    touched = ended = revived = 0
    for trigger, count in records.triggers(db, before.code):
        old = category_terms(before, trigger, book_year).retain_until
        new = category_terms(after, trigger, book_year).retain_until
        touched += count * (old != new)
        if old is not None and new is not None:
            ended += count * (new < on <= old)
            revived += count * (old < on <= new)
    return touched, ended, revived


def category_records(db: Any, before: Category, after: Category, on: date, book_year: BookYear) -> tuple[Affected, ...]:
    """The records that `category` counts as ended or revived, as far as they are shown."""
    found: list[Affected] = []
    rows = db.execute_sql(
        "SELECT number, label, trigger_on FROM dated_record WHERE category = ? AND trigger_on IS NOT NULL "
        "ORDER BY trigger_on, id",
        (before.code,),
    )
    for number, label, trigger in rows:
        old = category_terms(before, date.fromisoformat(trigger), book_year).retain_until
        new = category_terms(after, date.fromisoformat(trigger), book_year).retain_until
        if old and new and (old < on) != (new < on):
            found.append(Affected(number, label, old, new))
        if len(found) == MOST_SHOWN:
            break
    return tuple(found)
