"""The dates computed in SQL are those of `domain.retention`, whatever the history and the book year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from avgdesk.context import Context
from avgdesk.domain.company import BookYear
from avgdesk.domain.invoices import FiscalClass
from avgdesk.domain.retention import RetentionPolicy, Terms, invoice_terms, latest, party_terms
from avgdesk.services import customers, invoices
from avgdesk.store import derived
from tests.services.shop import customer, invoice

DAYS = st.dates(date(2000, 1, 1), date(2026, 11, 1))
INVOICES = st.lists(
    st.tuples(DAYS, st.none() | st.integers(-40, 900), st.sampled_from(FiscalClass), st.none() | DAYS), max_size=4
)
BOOK_YEARS = st.sampled_from([BookYear(), BookYear(7, 1), BookYear(2, 28), BookYear(12, 31), BookYear(3, 15)])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(history=INVOICES, ended=st.none() | DAYS, continuing=st.booleans(), start=BOOK_YEARS, years=st.integers(1, 12))
def test_sql_and_domain_agree(
    ctx: Context,
    history: list[tuple[date, int | None, FiscalClass, date | None]],
    ended: date | None,
    continuing: bool,
    start: BookYear,
    years: int,
) -> None:
    policy = RetentionPolicy(start, years)
    party = customer(ctx, "Berg", relation_ended=ended, continuing=continuing)
    made = [
        invoice(ctx, party, issued, _paid(issued, delay), fiscal_class=kind, first_used_on=used)
        for issued, delay, kind, used in history
    ]
    derived.refresh_all(ctx.store.db, policy)
    ends = [
        invoice_terms(policy, one.issued_on, one.paid_on, one.fiscal_class, one.first_used_on, one.amount_cents)
        for one in made
    ]
    stored = {row.uid: Terms(row.retain_until, row.statutory_until) for row in _rows(ctx, party.uid)}
    assert stored == {one.uid: terms for one, terms in zip(made, ends, strict=True)}
    activity = max([one.issued_on for one in made] + [one.paid_on for one in made if one.paid_on], default=None)
    unpaid = sum(not one.settled for one in made)
    expected = party_terms(policy, ended, activity, ctx.today(), continuing, latest(ends), unpaid)
    assert customers.details(ctx, party.uid).terms == expected


def _paid(issued: date, delay: int | None) -> date | None:
    return None if delay is None else min(issued + timedelta(days=delay), date(2026, 11, 24))


def _rows(ctx: Context, party: object) -> list[invoices.InvoiceRow]:
    source = invoices.page_source(ctx, invoices.ListQuery(party=party))  # type: ignore[arg-type]
    return list(source.every_row())


def test_a_change_of_the_book_year_moves_every_date(make_ctx: Callable[..., Context]) -> None:
    ctx = make_ctx()
    party = customer(ctx, "Berg")
    invoice(ctx, party, date(2020, 7, 1), date(2020, 7, 15))
    derived.refresh_all(ctx.store.db, RetentionPolicy(BookYear(7, 1)))
    assert customers.details(ctx, party.uid).terms == Terms(date(2026, 6, 30), date(2028, 6, 30))
