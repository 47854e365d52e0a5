"""Until when the fiscal records and the parties must be kept, and in which state that leaves them.

Two dates per record: the end of the shop's own term and the end of the statutory one, each the last day on which it is
kept. A term starts after the end of the book year in which the document lost its actuality (AWR art. 52(4)). How many
years defaults to `resources/legal_terms.toml`; `avgdesk.legal_terms.retention_policy` takes the numbers from there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import MAXYEAR, date
from enum import StrEnum
from functools import lru_cache

from avgdesk.domain.blockers import Blocker as Blocker
from avgdesk.domain.blockers import BlockerCode as BlockerCode
from avgdesk.domain.blockers import ErasureFacts as ErasureFacts
from avgdesk.domain.blockers import Terms as Terms
from avgdesk.domain.blockers import blockers as blockers
from avgdesk.domain.blockers import partial_blockers as partial_blockers
from avgdesk.domain.company import DEFAULT_RETENTION_YEARS, STATUTORY_RETENTION_YEARS, BookYear
from avgdesk.domain.invoices import FiscalClass
from avgdesk.domain.periods import CALENDAR_YEAR, years_after_book_year
from avgdesk.domain.periods import Term as Term
from avgdesk.domain.periods import book_year_end as book_year_end
from avgdesk.domain.periods import book_year_label as book_year_label
from avgdesk.domain.periods import book_year_start as book_year_start
from avgdesk.domain.periods import term_end as term_end

LONG_STATUTORY_YEARS = 10
YEARS_AFTER_FIRST_USE = 9  # Wet OB 1968 art. 34a: real estate, after the year of first use
NO_TERMS = Terms()


@dataclass(frozen=True, slots=True)
class RetentionPolicy:
    """The shop's book year and the lengths of the terms, in years."""

    book_year: BookYear = CALENDAR_YEAR
    shop_years: int = DEFAULT_RETENTION_YEARS
    statutory_years: int = STATUTORY_RETENTION_YEARS
    long_statutory_years: int = LONG_STATUTORY_YEARS

    @property
    def shorter_than_law(self) -> bool:
        """The shop's term ends before the ordinary statutory one: always shown, never refused."""
        return self.shop_years < self.statutory_years


def actuality(issued_on: date, paid_on: date | None, amount_cents: int = 1) -> date | None:
    """The day on which an invoice lost its actuality: the later of issue and full payment; None while unpaid.

    An invoice over nothing is settled when it is issued. One that is paid beforehand counts from its issue.
    """
    if paid_on is None:
        return None if amount_cents else issued_on
    return paid_on if paid_on > issued_on else issued_on


def invoice_terms(
    policy: RetentionPolicy,
    issued_on: date,
    paid_on: date | None,
    fiscal_class: FiscalClass = FiscalClass.ORDINARY,
    first_used_on: date | None = None,
    amount_cents: int = 1,
) -> Terms:
    """Both terms of an invoice or credit note; none while it is not wholly settled.

    `paid_on` is the day on which payments reached the amount, so a partly paid invoice has none. Real estate and
    one-stop-shop sales: ten years, and never less than what art. 34a Wet OB 1968 or art. 63c Reg. 282/2011 asks.
    """
    settled = actuality(issued_on, paid_on, amount_cents)
    if settled is None:
        return NO_TERMS
    month, day = policy.book_year.month, policy.book_year.day
    if fiscal_class == FiscalClass.ORDINARY:
        return _counted(settled, month, day, policy.shop_years, policy.statutory_years)
    terms = _counted(settled, month, day, policy.shop_years, policy.long_statutory_years)
    floor = special_floor(policy, issued_on, fiscal_class, first_used_on)
    return latest((terms, Terms(None, floor)))


@lru_cache(maxsize=1 << 16)
def _counted(day: date, month: int, start_day: int, shop_years: int, statutory_years: int) -> Terms:
    """Both terms counted from the book year of `day`. Remembered: a million invoices share a few thousand days."""
    return Terms(
        years_after_book_year(day, month, start_day, shop_years),
        years_after_book_year(day, month, start_day, statutory_years),
    )


def special_floor(
    policy: RetentionPolicy, issued_on: date, fiscal_class: FiscalClass, first_used_on: date | None
) -> date:
    """The day that the rules for real estate or one-stop-shop sales name by calendar year; else `date.min`.

    Real estate: nine years after the year of first use (Wet OB 1968 art. 34a). One-stop-shop: ten years after the
    calendar year of the sale (Reg. 282/2011 art. 63c).
    """
    if fiscal_class == FiscalClass.ONE_STOP_SHOP:
        year = issued_on.year + policy.long_statutory_years
    elif fiscal_class == FiscalClass.REAL_ESTATE and first_used_on is not None:
        year = first_used_on.year + YEARS_AFTER_FIRST_USE
    else:
        return date.min
    return date(min(year, MAXYEAR), 12, 31)


def contract_terms(policy: RetentionPolicy, ended_on: date | None) -> Terms:
    """Both terms of a contract (a lease, an agreement, a relation): counted from its end; none while it runs."""
    if ended_on is None:
        return NO_TERMS
    start = policy.book_year
    return _counted(ended_on, start.month, start.day, policy.shop_years, policy.statutory_years)


def relation_ended_on(relation_end: date | None, last_activity: date | None, created_on: date) -> date:
    """The day that counts as the relation's end: set by hand, else the last activity, else the record's making."""
    return relation_end or last_activity or created_on


def party_terms(
    policy: RetentionPolicy,
    relation_end: date | None,
    last_activity: date | None,
    created_on: date,
    continuing: bool,
    invoice_terms_max: Terms = NO_TERMS,
    unpaid: int = 0,
) -> Terms:
    """Both terms of a party: the later of its invoices' ends and its relation's end, counted like a contract.

    `continuing`: a subscription or agreement runs, or the party is marked as staying. `unpaid`: open invoices. Either
    means that there is no end date yet. `invoice_terms_max`: the latest dates among its settled invoices.
    """
    if unpaid or continuing:
        return NO_TERMS
    relation = contract_terms(policy, relation_ended_on(relation_end, last_activity, created_on))
    return latest((relation, invoice_terms_max))


def latest(terms: Iterable[Terms]) -> Terms:
    """The latest of each date; a missing date counts as the earliest: count unpaid invoices elsewhere."""
    shop: date | None = None
    statutory: date | None = None
    for each in terms:
        shop = _later(shop, each.retain_until)
        statutory = _later(statutory, each.statutory_until)
    return Terms(shop, statutory)


def _later(one: date | None, other: date | None) -> date | None:
    if one is None or other is None:
        return one or other
    return max(one, other)


class PartyState(StrEnum):
    """What a list shows. `ended`: both terms are over; `ended_shop_term`: the statutory one still runs."""

    RUNNING = "running"
    UNPAID = "unpaid"
    ENDED = "ended"
    ENDED_SHOP_TERM = "ended_shop_term"
    HELD = "held"
    RESTRICTED = "restricted"


def party_state(terms: Terms, today: date, unpaid: int = 0, held: bool = False, restricted: bool = False) -> PartyState:
    """The first that applies of held, restricted, unpaid, ended, ended for the shop, running."""
    if held:
        return PartyState.HELD
    if restricted:
        return PartyState.RESTRICTED
    if unpaid:
        return PartyState.UNPAID
    if not terms.shop_ended(today):
        return PartyState.RUNNING
    return PartyState.ENDED if terms.statutory_ended(today) else PartyState.ENDED_SHOP_TERM


def record_state(
    terms: Terms, today: date, settled: bool = True, held: bool = False, restricted: bool = False
) -> PartyState:
    """The same for one invoice or dated record; `held` and `restricted` are its party's; not `settled` is unpaid."""
    return party_state(terms, today, 0 if settled else 1, held, restricted)
