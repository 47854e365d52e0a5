"""A retention rule before and after a change, and the records whose state that changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from avgdesk.domain.categories import Category

MOST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Affected:
    """A record that ends, or no longer ends, by the change."""

    number: str
    name: str
    before: date | None
    after: date | None


@dataclass(frozen=True, slots=True)
class RuleChange:
    """`records`: how many get another date. `ended`: those whose term is then over; `revived`: those whose no longer
    is.

    `shown` names at most `MOST_SHOWN` of the last two. `invoices_ended` and `invoices_revived`: the same of invoices,
    under the fiscal rule.
    """

    before: Category
    after: Category
    records: int
    ended: int
    revived: int
    invoices_ended: int = 0
    invoices_revived: int = 0
    shown: tuple[Affected, ...] = ()

    @property
    def changes_nothing(self) -> bool:
        return self.before == self.after
