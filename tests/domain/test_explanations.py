"""The reason beside each date, and that it never tells another date than the computation."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from avgdesk.domain.company import BookYear
from avgdesk.domain.explanations import Explanation, Reason, ReasonCode, explain_invoice, explain_party
from avgdesk.domain.invoices import FiscalClass
from avgdesk.domain.legal import AWR, ONE_STOP_SHOP, REAL_ESTATE
from avgdesk.domain.retention import RetentionPolicy, Terms, actuality, contract_terms, invoice_terms, party_terms

POLICY = RetentionPolicy()
JULY = RetentionPolicy(BookYear(7, 1))


def test_paid_invoice_names_years_book_year_and_article() -> None:
    paid = date(2020, 7, 15)
    found = explain_invoice(JULY, date(2020, 7, 1), paid)
    code = ReasonCode.PAID_IN_BOOK_YEAR
    assert found.shop == Reason(code, 5, "2020/2021", paid, date(2026, 6, 30))
    assert found.statutory == Reason(code, 7, "2020/2021", paid, date(2028, 6, 30), AWR)


def test_unpaid_invoice_says_so_twice() -> None:
    unpaid = Reason(ReasonCode.UNPAID, count=1)
    assert explain_invoice(POLICY, date(2020, 1, 2), None) == Explanation(unpaid, unpaid)


def test_prepaid_or_empty_invoice_counts_from_its_issue() -> None:
    issued = date(2021, 1, 5)
    assert explain_invoice(POLICY, issued, date(2020, 12, 20)).shop.code is ReasonCode.ISSUED_IN_BOOK_YEAR
    assert explain_invoice(POLICY, issued, None, amount_cents=0).shop.label == "2021"


def test_real_estate_names_its_first_use_only_when_that_decides() -> None:
    issued, estate = date(2020, 1, 2), FiscalClass.REAL_ESTATE
    late = explain_invoice(POLICY, issued, issued, estate, date(2025, 3, 1)).statutory
    assert late == Reason(ReasonCode.FIRST_USED, 9, "2025", date(2025, 3, 1), date(2034, 12, 31), REAL_ESTATE)
    early = explain_invoice(POLICY, issued, issued, estate, date(2019, 3, 1)).statutory
    assert (early.code, early.years, early.source) == (ReasonCode.PAID_IN_BOOK_YEAR, 10, REAL_ESTATE)


def test_one_stop_shop_names_the_year_of_sale_when_that_decides() -> None:
    issued, sold = date(2020, 1, 2), FiscalClass.ONE_STOP_SHOP
    found = explain_invoice(JULY, issued, issued, sold).statutory
    assert found == Reason(ReasonCode.SOLD_IN_YEAR, 10, "2020", issued, date(2030, 12, 31), ONE_STOP_SHOP)
    later = explain_invoice(POLICY, issued, date(2021, 1, 5), sold).statutory
    assert (later.code, later.label) == (ReasonCode.PAID_IN_BOOK_YEAR, "2021")


def test_party_names_its_last_paid_invoice() -> None:
    paid = date(2020, 1, 16)
    found = explain_party(POLICY, None, paid, date(2015, 1, 1), False, contract_terms(POLICY, paid), 0, paid)
    assert found.shop == Reason(ReasonCode.LAST_INVOICE, 5, "2020", paid, date(2025, 12, 31))
    assert found.statutory == Reason(ReasonCode.LAST_INVOICE, 7, "2020", paid, date(2027, 12, 31), AWR)


def test_party_names_what_ended_its_relation() -> None:
    made, active, ended = date(2015, 1, 1), date(2019, 5, 1), date(2022, 6, 30)
    assert explain_party(POLICY, ended, active, made, False).shop == Reason(
        ReasonCode.RELATION_ENDED, 5, "2022", ended, date(2027, 12, 31)
    )
    assert explain_party(POLICY, None, active, made, False).shop.code is ReasonCode.LAST_ACTIVITY
    assert explain_party(POLICY, None, None, made, False).shop.code is ReasonCode.CREATED


def test_party_with_a_longer_invoice_says_that_an_invoice_keeps_it() -> None:
    paid = date(2020, 1, 16)
    invoices = Terms(date(2025, 12, 31), date(2034, 12, 31))
    found = explain_party(POLICY, None, paid, paid, False, invoices, 0, paid)
    assert found.statutory == Reason(ReasonCode.LONGER_INVOICE_TERM, until=date(2034, 12, 31))


def test_party_that_has_no_end_date_says_why() -> None:
    day = date(2020, 1, 1)
    assert explain_party(POLICY, None, day, day, True).shop == Reason(ReasonCode.CONTINUING)
    assert explain_party(POLICY, None, day, day, True, unpaid=3).shop == Reason(ReasonCode.UNPAID, count=3)


days = st.dates(date(2000, 1, 1), date(2030, 12, 31))
policies = st.builds(
    RetentionPolicy,
    st.dates(date(2023, 1, 1), date(2023, 12, 31)).map(lambda day: BookYear(day.month, day.day)),
    st.integers(1, 12),
)


@given(
    policies, days, st.none() | days, st.sampled_from(FiscalClass), st.none() | days, st.sampled_from((0, 100, -100))
)
def test_reason_of_an_invoice_names_the_computed_dates(
    policy: RetentionPolicy,
    issued: date,
    paid: date | None,
    fiscal_class: FiscalClass,
    first_used: date | None,
    amount: int,
) -> None:
    terms = invoice_terms(policy, issued, paid, fiscal_class, first_used, amount)
    found = explain_invoice(policy, issued, paid, fiscal_class, first_used, amount)
    assert Terms(found.shop.until, found.statutory.until) == terms


@given(
    policies,
    st.none() | days,
    st.none() | days,
    days,
    st.booleans(),
    st.integers(0, 2),
    st.lists(st.tuples(days, st.sampled_from(FiscalClass)), max_size=3),
)
def test_reason_of_a_party_names_the_computed_dates(
    policy: RetentionPolicy,
    ended: date | None,
    activity: date | None,
    made: date,
    continuing: bool,
    unpaid: int,
    invoices: list[tuple[date, FiscalClass]],
) -> None:
    each = [invoice_terms(policy, day, day, fiscal_class) for day, fiscal_class in invoices]
    settled = [last for day, _ in invoices if (last := actuality(day, day))]
    latest = Terms(
        max((terms.retain_until for terms in each if terms.retain_until), default=None),
        max((terms.statutory_until for terms in each if terms.statutory_until), default=None),
    )
    terms = party_terms(policy, ended, activity, made, continuing, latest, unpaid)
    found = explain_party(policy, ended, activity, made, continuing, latest, unpaid, max(settled, default=None))
    assert Terms(found.shop.until, found.statutory.until) == terms
