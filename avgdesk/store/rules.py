"""Retention rules that the shop changed or added: rows ↔ `domain.categories.Category`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from avgdesk.domain.categories import AtEnd, Category, LegalBasis, Trigger
from avgdesk.domain.periods import Term
from avgdesk.store.retention_tables import RetentionRule as Row


def changed(db: Any) -> dict[str, Category]:
    """By code; a code that is not here has the rule that the program came with."""
    return {row.code: _to_category(row) for row in Row.select()}


def save(db: Any, category: Category, at: datetime) -> None:
    """Keep a rule, new or changed."""
    term = category.term
    values = dict(
        code=category.code,
        title=category.name,
        years=term.years,
        months=term.months,
        weeks=term.weeks,
        days=term.days,
        from_book_year_end=category.from_book_year_end,
        trigger=category.trigger.value,
        legal_basis=category.basis.value,
        source=category.source,
        floor_years=category.floor.years if category.floor else 0,
        at_end=category.at_end.value,
        changed_at=at.isoformat(),
    )
    Row.insert(**values).on_conflict_replace().execute()


def remove(db: Any, code: str) -> None:
    """Back to the rule that the program came with, or gone when the shop had made it."""
    Row.delete().where(Row.code == code).execute()


def _to_category(row: Any) -> Category:
    return Category(
        code=row.code,
        term=Term(row.years, row.months, row.weeks, row.days),
        trigger=Trigger(row.trigger),
        basis=LegalBasis(row.legal_basis),
        source=row.source,
        at_end=AtEnd(row.at_end),
        floor=Term(row.floor_years) if row.floor_years else None,
        from_book_year_end=bool(row.from_book_year_end),
        name=row.title,
    )
