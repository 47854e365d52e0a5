"""Why a record is kept until when, as codes and facts; `avgdesk.words` makes sentences of them.

"5 jaar; laatste factuur betaald in 2020" is `Reason(LAST_INVOICE, years=5, label="2020", until=31-12-2025)`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from avgdesk.domain.invoices import FiscalClass
from avgdesk.domain.legal import AWR, ONE_STOP_SHOP, REAL_ESTATE
from avgdesk.domain.periods import book_year_label
from avgdesk.domain.retention import (
    NO_TERMS,
    YEARS_AFTER_FIRST_USE,
    RetentionPolicy,
    Terms,
    actuality,
    contract_terms,
    invoice_terms,
    relation_ended_on,
    special_floor,
)


class ReasonCode(StrEnum):
    """`label` is a book year, except where a calendar year is named here."""

    UNPAID = "unpaid"  # no end date yet; `count` open invoices
    CONTINUING = "continuing"  # no end date yet: a subscription or agreement runs, or marked as staying
    PAID_IN_BOOK_YEAR = "paid_in_book_year"
    ISSUED_IN_BOOK_YEAR = "issued_in_book_year"  # paid beforehand, or nothing to pay
    FIRST_USED = "first_used"  # `label`: the calendar year of first use
    SOLD_IN_YEAR = "sold_in_year"  # one-stop-shop; `label`: the calendar year of issue
    LAST_INVOICE = "last_invoice"  # `label`: the book year in which the last one was settled
    LONGER_INVOICE_TERM = "longer_invoice_term"  # an invoice with a term of its own: real estate, one-stop-shop
    RELATION_ENDED = "relation_ended"  # `on`: the day set by hand
    LAST_ACTIVITY = "last_activity"  # `on`: that day
    CREATED = "created"  # `on`: never any activity


@dataclass(frozen=True, slots=True)
class Reason:
    """`years` after `label`; `until` is the last day kept; `source`: the law's article, "" for the shop's own term."""

    code: ReasonCode
    years: int = 0
    label: str = ""
    on: date | None = None
    until: date | None = None
    source: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why the shop keeps it, and why the law asks it."""

    shop: Reason
    statutory: Reason


def explain_invoice(
    policy: RetentionPolicy,
    issued_on: date,
    paid_on: date | None,
    fiscal_class: FiscalClass = FiscalClass.ORDINARY,
    first_used_on: date | None = None,
    amount_cents: int = 1,
) -> Explanation:
    """The reasons behind `invoice_terms` of the same arguments."""
    settled = actuality(issued_on, paid_on, amount_cents)
    if settled is None:
        return _both(Reason(ReasonCode.UNPAID, count=1))
    terms = invoice_terms(policy, issued_on, paid_on, fiscal_class, first_used_on, amount_cents)
    code = ReasonCode.PAID_IN_BOOK_YEAR if settled == paid_on else ReasonCode.ISSUED_IN_BOOK_YEAR
    label = book_year_label(settled, policy.book_year)
    shop = Reason(code, policy.shop_years, label, settled, terms.retain_until)
    floor = special_floor(policy, issued_on, fiscal_class, first_used_on)
    if fiscal_class == FiscalClass.ORDINARY:
        return Explanation(shop, Reason(code, policy.statutory_years, label, settled, terms.statutory_until, AWR))
    if terms.statutory_until == floor:
        return Explanation(shop, _special(policy, issued_on, fiscal_class, first_used_on, floor))
    source = _SOURCES[fiscal_class]
    return Explanation(shop, Reason(code, policy.long_statutory_years, label, settled, terms.statutory_until, source))


_SOURCES = {FiscalClass.REAL_ESTATE: REAL_ESTATE, FiscalClass.ONE_STOP_SHOP: ONE_STOP_SHOP}


def _special(
    policy: RetentionPolicy, issued_on: date, fiscal_class: FiscalClass, first_used_on: date | None, until: date
) -> Reason:
    if fiscal_class == FiscalClass.REAL_ESTATE and first_used_on is not None:
        year = str(first_used_on.year)
        return Reason(ReasonCode.FIRST_USED, YEARS_AFTER_FIRST_USE, year, first_used_on, until, REAL_ESTATE)
    year = str(issued_on.year)
    return Reason(ReasonCode.SOLD_IN_YEAR, policy.long_statutory_years, year, issued_on, until, ONE_STOP_SHOP)


def explain_party(
    policy: RetentionPolicy,
    relation_end: date | None,
    last_activity: date | None,
    created_on: date,
    continuing: bool,
    invoices: Terms = NO_TERMS,
    unpaid: int = 0,
    last_settled: date | None = None,
) -> Explanation:
    """The reasons behind `party_terms` of the same arguments; `last_settled`: the latest actuality among its invoices.

    Where invoices and relation end on the same day, the invoices are named: they are what the tax office asks for.
    """
    if unpaid:
        return _both(Reason(ReasonCode.UNPAID, count=unpaid))
    if continuing:
        return _both(Reason(ReasonCode.CONTINUING))
    ended_on = relation_ended_on(relation_end, last_activity, created_on)
    code = _relation_code(relation_end, last_activity)
    relation = contract_terms(policy, ended_on)
    label = book_year_label(ended_on, policy.book_year)
    settled = contract_terms(policy, last_settled)
    invoice_label = book_year_label(last_settled, policy.book_year) if last_settled else ""

    def reason(
        by_invoice: date | None, by_relation: date | None, ordinary: date | None, years: int, law: str
    ) -> Reason:
        if by_invoice is None or (by_relation is not None and by_relation > by_invoice):
            return Reason(code, years, label, ended_on, by_relation, law)
        if by_invoice == ordinary:
            return Reason(ReasonCode.LAST_INVOICE, years, invoice_label, last_settled, by_invoice, law)
        return Reason(ReasonCode.LONGER_INVOICE_TERM, until=by_invoice)

    return Explanation(
        reason(invoices.retain_until, relation.retain_until, settled.retain_until, policy.shop_years, ""),
        reason(
            invoices.statutory_until, relation.statutory_until, settled.statutory_until, policy.statutory_years, AWR
        ),
    )


def _relation_code(relation_end: date | None, last_activity: date | None) -> ReasonCode:
    if relation_end:
        return ReasonCode.RELATION_ENDED
    return ReasonCode.LAST_ACTIVITY if last_activity else ReasonCode.CREATED


def _both(reason: Reason) -> Explanation:
    return Explanation(reason, reason)
