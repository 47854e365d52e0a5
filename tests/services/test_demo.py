"""The demo administration shows every state, holds every invariant, and is the same on the same day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from avgdesk import paths
from avgdesk.context import Context, UserRole
from avgdesk.domain.agreements import AgreementFilter, AgreementState, Direction
from avgdesk.domain.appointments import AppointmentState
from avgdesk.domain.categories import CategoryCode
from avgdesk.domain.checks import DoubtCode
from avgdesk.domain.erasure import Scope
from avgdesk.domain.invoices import FiscalClass, Invoice
from avgdesk.domain.listing import CustomerRow, ListQuery
from avgdesk.domain.parties import PartyKind, PartyRole
from avgdesk.domain.records import RecordQuery
from avgdesk.domain.requests import Decision, RequestKind, RequestState
from avgdesk.domain.retention import PartyState
from avgdesk.errors import Cancelled, RuleViolated
from avgdesk.services import (
    administration,
    agreements,
    appointments,
    audit,
    customers,
    demo,
    erasure_register,
    invoices,
    records,
    requests,
    users,
)
from avgdesk.store import figures
from tests.conftest import CHEAP, PASSWORD, WORKSTATION, FixedClock


@pytest.fixture(scope="module")
def made_demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    """One demo for the tests that only look at it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(paths.STATE_VARIABLE, str(tmp_path_factory.mktemp("state")))
        clock = FixedClock(datetime(2026, 11, 24, 10, 30, tzinfo=timezone(timedelta(hours=1))))
        folder = tmp_path_factory.mktemp("demo") / "demo"
        ctx, _ = demo.create(folder, PASSWORD, "nl", clock=clock, workstation=WORKSTATION, cost=CHEAP)
        yield ctx
        administration.close(ctx)


@pytest.fixture
def demo_ctx(made_demo: Context) -> Context:
    """The same one in every test, whatever other administration a test before it had open."""
    made_demo.store.bind()
    return made_demo


def every_invoice(ctx: Context) -> list[Invoice]:
    rows = invoices.page_source(ctx, ListQuery()).every_row()
    return [invoices.load(ctx, row.uid) for row in rows]


def test_there_are_about_forty_customers_over_twelve_years(demo_ctx: Context) -> None:
    bills = every_invoice(demo_ctx)
    assert 35 <= customers.page_source(demo_ctx, ListQuery()).count() <= 45
    assert len(bills) > 150
    years = {invoice.issued_on.year for invoice in bills}
    assert years == set(range(2014, 2027))


@pytest.mark.parametrize("state", PartyState)
def test_every_state_is_there(demo_ctx: Context, state: PartyState) -> None:
    assert customers.page_source(demo_ctx, ListQuery(state=state)).count() > 0


def test_every_kind_of_party_and_invoice_is_there(demo_ctx: Context) -> None:
    parties = [party for _, party in customers.whole_records(demo_ctx, ListQuery())]
    assert {party.kind for party in parties} == set(PartyKind)
    assert {party.role for party in parties} == set(PartyRole)
    bills = every_invoice(demo_ctx)
    assert {bill.fiscal_class for bill in bills} == set(FiscalClass)
    assert any(bill.amount_cents < 0 for bill in bills)
    assert any(bill.paid_assumed for bill in bills)
    assert any(0 < bill.paid_cents < bill.amount_cents for bill in bills)
    assert any(bill.currency != "EUR" for bill in bills)
    assert any(bill.paid_on and bill.paid_on.year > bill.issued_on.year for bill in bills)


def test_there_is_questionable_data_to_mend(demo_ctx: Context) -> None:
    doubts = {
        code
        for row, _ in customers.whole_records(demo_ctx, ListQuery())
        for code in customers.details(demo_ctx, row.uid).doubts
    }
    assert {DoubtCode.POSTCODE, DoubtCode.EMAIL, DoubtCode.PHONE, DoubtCode.COC_NUMBER} <= doubts


def test_every_kind_and_state_of_request_is_there(demo_ctx: Context) -> None:
    asked = requests.every(demo_ctx)
    assert {one.kind for one in asked} == set(RequestKind)
    assert {one.state for one in asked} == set(RequestState)
    assert {one.verdict.decision for one in asked if one.verdict} >= {
        Decision.GRANTED,
        Decision.REFUSED,
        Decision.WITHDRAWN,
    }
    assert any(one.open and one.days_left(demo_ctx.today()) < 0 for one in asked)
    assert any(one.requester.party is None for one in asked)


def test_appointments_are_there_in_nearly_every_state(demo_ctx: Context) -> None:
    first, last = demo_ctx.today() - timedelta(days=90), demo_ctx.today() + timedelta(days=30)
    booked = [one for day in appointments.plan(demo_ctx, first, last) for one in day.appointments]
    states = {one.state for one in booked}
    lived_through = {AppointmentState.IDENTITY_CHECKED, AppointmentState.INSPECTED}  # on the way to closed
    assert states == set(AppointmentState) - lived_through
    assert any(one.span.start > demo_ctx.now() for one in booked)


def test_agreements_are_there_in_both_directions_and_nearly_every_state(demo_ctx: Context) -> None:
    made = list(agreements.page_source(demo_ctx).every_row())
    assert {row.direction for row in made} == set(Direction)
    assert {row.state for row in made} >= set(AgreementState) - {AgreementState.RETURNED}  # which is in force at once
    assert agreements.counts(demo_ctx)[AgreementFilter.EXPIRING] > 0


def test_every_category_of_record_is_there(demo_ctx: Context) -> None:
    assert set(records.counts(demo_ctx)) == set(CategoryCode) - {CategoryCode.FISCAL}


def test_something_was_erased_and_a_number_remains(demo_ctx: Context) -> None:
    assert [line.entry.scope for line in erasure_register.erasures(demo_ctx)] == [
        Scope.PARTIAL,
        Scope.WHOLE,
        Scope.WHOLE,
    ]
    assert [(total.category, total.count) for total in erasure_register.totals(demo_ctx)] == [
        ("remote_control_log", 12)
    ]


def test_every_role_is_there(demo_ctx: Context) -> None:
    assert {user.role for user in users.everyone(demo_ctx)} == set(UserRole)


def test_it_is_the_same_twice_on_the_same_day(make_ctx: Callable[..., Context], ctx: Context) -> None:
    def numbers(ctx: Context) -> list[tuple[str, int]]:
        demo.build(ctx)
        return [(invoice.number, invoice.amount_cents) for invoice in every_invoice(ctx)]

    first = numbers(ctx)
    administration.close(ctx)
    assert numbers(make_ctx("second")) == first


@pytest.mark.parametrize("days", [0, 36, 38, 200, 365 * 3])
def test_it_can_be_made_on_any_day(ctx: Context, clock: FixedClock, days: int) -> None:
    """The first days of a year and leap days included: dates count back from today."""
    clock.forward(days=days)
    demo.build(ctx)
    assert max(invoice.issued_on for invoice in every_invoice(ctx)) <= ctx.today()


def test_its_audit_trail_is_whole_and_goes_forward(demo_ctx: Context) -> None:
    moments = [entry.at for entry in audit.entries(demo_ctx, size=10_000)]
    assert len(moments) > 250
    assert audit.verify(demo_ctx).intact
    assert sorted(moments) in (moments, moments[::-1])
    assert max(moments) <= demo_ctx.now()


def test_a_cancelled_demo_leaves_no_folder(tmp_path: Path, clock: FixedClock) -> None:
    def stop(done: int, total: int | None) -> None:
        if done > 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        demo.create(tmp_path / "demo", PASSWORD, "nl", stop, clock=clock, workstation=WORKSTATION, cost=CHEAP)
    assert not (tmp_path / "demo").exists()


def test_an_administration_that_is_there_is_left_alone(ctx: Context, clock: FixedClock) -> None:
    with pytest.raises(RuleViolated):
        demo.create(ctx.store.folder, PASSWORD, "nl", clock=clock, workstation=WORKSTATION, cost=CHEAP)
    assert (ctx.store.folder / "data.db").exists()


def test_nothing_lies_in_the_future_of_an_earlier_clock(ctx: Context) -> None:
    earlier = replace(ctx, clock=lambda: ctx.now() - timedelta(days=400))
    demo.build(earlier)
    assert all(invoice.issued_on <= earlier.today() for invoice in every_invoice(ctx))


def everybody(ctx: Context) -> list[CustomerRow]:
    return [
        row
        for state in (None, PartyState.RESTRICTED)
        for row in customers.page_source(ctx, ListQuery(state=state)).every_row()
    ]


def test_the_figures_of_the_overview_are_those_of_the_lists(demo_ctx: Context) -> None:
    rows = everybody(demo_ctx)
    free = [row for row in rows if row.state is not PartyState.RESTRICTED]
    bills = [*invoices.page_source(demo_ctx, ListQuery()).every_row()]
    bills += invoices.page_source(demo_ctx, ListQuery(state=PartyState.RESTRICTED)).every_row()
    counted = figures.load(demo_ctx.store.db)
    assert len(free) < len(rows), "the demo has a restricted customer"
    assert counted.customers == sum(row.role is not PartyRole.SUPPLIER for row in free)
    assert counted.suppliers == sum(row.role is not PartyRole.CUSTOMER for row in free)
    assert (counted.invoices, counted.unpaid) == (len(bills), sum(bill.paid_on is None for bill in bills))
    assert counted.doubtful == figures.doubtful(demo_ctx.store.db) == sum(row.doubtful for row in rows) > 0


def test_the_bars_count_every_end_once_and_the_first_year_all_before_it(demo_ctx: Context) -> None:
    ends = [row.retain_until for row in everybody(demo_ctx)]
    ends += [row.retain_until for row in records.page_source(demo_ctx, RecordQuery()).every_row()]
    first, last = 2022, 2029
    wanted = Counter(max(day.year, first) for day in ends if day and day <= date(last, 12, 31))
    found = figures.ends_per_year(demo_ctx.store.db, first, last)
    assert found == {year: wanted[year] for year in range(first, last + 1)}
    assert sum(count > 0 for count in found.values()) > 3


def test_the_unpaid_invoices_that_are_told_are_those_of_their_list(demo_ctx: Context) -> None:
    day = demo_ctx.today()
    listed = invoices.page_source(demo_ctx, ListQuery(state=PartyState.UNPAID)).every_row()
    issued = sorted(row.issued_on for row in listed if row.issued_on < day)
    assert figures.unpaid_before(demo_ctx.store.db, day) == (len(issued), issued[0].isoformat())
