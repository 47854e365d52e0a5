"""The retention page's list and figures, held against the domain's own reckoning."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from avgdesk.context import Context
from avgdesk.domain.blockers import BlockerCode
from avgdesk.domain.erasure import Ground, Scope, TargetKind
from avgdesk.domain.explanations import ReasonCode
from avgdesk.domain.parties import PartyRole
from avgdesk.domain.records import DatedRecord
from avgdesk.domain.retention import PartyState
from avgdesk.domain.retention_list import MayGo, RetentionFilter, RetentionQuery, RetentionRow
from avgdesk.services import customers, holds, records, retention
from tests.services.erasing import erase
from tests.services.shop import customer, invoice

NOBODY = UUID(int=0)
PARTY = TargetKind.PARTY


def listed(ctx: Context, chosen: RetentionFilter = RetentionFilter.ALL, **more: object) -> list[RetentionRow]:
    query = RetentionQuery(chosen, **more)  # type: ignore[arg-type]
    return list(retention.page_source(ctx, query).every_row())


def names(rows: list[RetentionRow]) -> list[str]:
    return [row.name for row in rows]


def record(ctx: Context, category: str = "applicant", label: str = "P. Dijk", on: date | None = date(2026, 9, 16),
           **more: object) -> DatedRecord:  # fmt: skip
    return records.create(ctx, DatedRecord(NOBODY, "", category, label, on, **more)).value  # type: ignore[arg-type]


@pytest.fixture
def shop(ctx: Context) -> Context:
    """One of each: running, ended in the shop's term, wholly ended, unpaid, held, restricted, an applicant."""
    for name, paid in (("Loopt", date(2024, 3, 1)), ("Winkel", date(2020, 3, 1)), ("Voorbij", date(2014, 3, 1))):
        invoice(ctx, customer(ctx, name, relation_ended=paid), paid, paid)
    invoice(ctx, customer(ctx, "Open", relation_ended=date(2013, 1, 1)), date(2013, 1, 1))
    held = customer(ctx, "Geschil", relation_ended=date(2014, 3, 1))
    holds.hold(ctx, held.uid, "klacht", date(2027, 3, 1))
    less = customer(ctx, "Beperkt", relation_ended=date(2023, 3, 1))
    erase(ctx, less.uid, scope=Scope.PARTIAL, ground=Ground.NOT_NEEDED)
    record(ctx)
    return ctx


def test_each_line_tells_its_state_and_whether_it_may_go(shop: Context) -> None:
    told = {row.name: (row.state, row.may_go, [blocker.code for blocker in row.blockers]) for row in listed(shop)}
    assert told == {
        "Loopt": (PartyState.RUNNING, MayGo.NO, [BlockerCode.TERM_RUNNING]),
        "Winkel": (PartyState.ENDED_SHOP_TERM, MayGo.CONFIRM, [BlockerCode.STATUTORY_TERM_RUNNING]),
        "Voorbij": (PartyState.ENDED, MayGo.YES, []),
        "Open": (PartyState.UNPAID, MayGo.NO, [BlockerCode.UNPAID]),
        "Geschil": (PartyState.HELD, MayGo.NO, [BlockerCode.LEGAL_HOLD]),
        "Beperkt": (PartyState.RESTRICTED, MayGo.NO, [BlockerCode.TERM_RUNNING]),
        "P. Dijk": (PartyState.ENDED, MayGo.YES, []),
    }


def test_the_filters_hold_what_they_say(shop: Context) -> None:
    assert set(names(listed(shop, RetentionFilter.ENDED))) == {"Winkel", "Voorbij", "Geschil", "P. Dijk"}
    assert set(names(listed(shop, RetentionFilter.BLOCKED))) == {"Open", "Geschil"}
    assert names(listed(shop, RetentionFilter.RESTRICTED)) == ["Beperkt"]
    assert names(listed(shop, RetentionFilter.SOON)) == []
    assert len(listed(shop)) == 7


def test_the_figures_count_what_the_filters_list(shop: Context) -> None:
    figures = retention.figures(shop)
    for chosen in RetentionFilter:
        assert figures.counts[chosen] == len(listed(shop, chosen)), chosen
    rows = listed(shop)
    assert figures.may_go == sum(row.may_go in (MayGo.YES, MayGo.REVIEW) for row in rows)
    for year, count in figures.per_year.items():
        assert count == sum(row.retain_until is not None and row.retain_until.year == year for row in rows)
        assert count == len(listed(shop, year=year))
    assert figures.term_too_short and (figures.shop_years, figures.statutory_years) == (5, 7)


def test_a_later_day_judges_by_that_day(shop: Context) -> None:
    told = {row.name: row.state for row in listed(shop, on=date(2028, 1, 1))}
    assert told["Winkel"] is PartyState.ENDED and told["Loopt"] is PartyState.RUNNING


@pytest.mark.parametrize("sort", ["number", "name", "what", "retain_until", "statutory_until"])
@pytest.mark.parametrize("descending", [False, True])
def test_every_window_is_a_piece_of_the_whole_list(shop: Context, sort: str, descending: bool) -> None:
    query = RetentionQuery(RetentionFilter.ALL, sort=sort, descending=descending)
    source = retention.page_source(shop, query)
    whole = [row.uid for row in source.every_row()]
    assert len(set(whole)) == 7
    for first in range(7):
        assert [row.uid for row in source.rows(first, 3)] == whole[first : first + 3]
        assert source.position(whole[first]) == first
    forth = [row.uid for row in retention.page_source(shop, RetentionQuery(RetentionFilter.ALL, sort=sort)).every_row()]
    assert whole == (forth[::-1] if descending else forth)


def test_a_search_finds_customers_and_dated_records(shop: Context) -> None:
    assert names(listed(shop, search="dijk")) == ["P. Dijk"]
    assert names(listed(shop, search="S-0001")) == ["P. Dijk"]
    assert names(listed(shop, search="geschil")) == ["Geschil"]


def test_suppliers_are_named_as_such(ctx: Context) -> None:
    customer(ctx, "Levert", role=PartyRole.SUPPLIER)
    assert listed(ctx)[0].category == "supplier"


def test_a_rule_that_asks_for_a_look_says_so(ctx: Context) -> None:
    record(ctx, "service_contract", "Onderhoud 12", date(2015, 1, 1))
    assert listed(ctx)[0].may_go is MayGo.REVIEW


def test_what_wants_a_look_is_a_line_of_its_own_on_the_to_do_list(ctx: Context) -> None:
    record(ctx, "service_contract", "Onderhoud 12", date(2015, 1, 1))
    codes = {todo.code: todo.count for todo in retention.todos(ctx)}
    assert codes["records_to_review"] == 1 and "terms_ended" not in codes


def test_a_hold_on_the_customer_holds_the_customers_records(ctx: Context) -> None:
    party = customer(ctx)
    kept = record(ctx, "warranty", "Fiets", date(2020, 1, 1), party=party.uid)
    holds.hold(ctx, party.uid, "klacht")
    line = next(row for row in listed(ctx) if row.uid == kept.uid)
    assert [blocker.code for blocker in line.blockers] == [BlockerCode.LEGAL_HOLD]
    assert kept.uid in {row.uid for row in listed(ctx, RetentionFilter.BLOCKED)}


def test_a_running_subscription_keeps_its_customers_relation_running(ctx: Context) -> None:
    party = customer(ctx, relation_ended=date(2012, 1, 1))
    record(ctx, "subscription", "Onderhoud", None, party=party.uid)
    line = next(row for row in listed(ctx) if row.uid == party.uid)
    assert [blocker.code for blocker in line.blockers] == [BlockerCode.RELATION_RUNNING]
    details = customers.details(ctx, party.uid)
    assert details.terms.retain_until is None and details.explanation.shop.code is ReasonCode.CONTINUING


def test_the_to_do_list_names_what_retention_asks_for(shop: Context) -> None:
    found = {todo.code: todo for todo in retention.todos(shop)}
    assert found["terms_ended"].count == 2
    assert found["term_shorter_than_law"].facts == {"shop": 5, "law": 7}
    assert "hold_review" not in found


@pytest.mark.parametrize("chosen", RetentionFilter)
@pytest.mark.parametrize("descending", [False, True])
def test_every_order_is_that_of_a_plain_sort(shop: Context, chosen: RetentionFilter, descending: bool) -> None:
    def lines(sort: str) -> list[RetentionRow]:
        return list(retention.page_source(shop, RetentionQuery(chosen, sort=sort, descending=descending)).every_row())

    far = date.max
    by_term = lines("retain_until")
    assert [row.retain_until or far for row in by_term] == sorted(
        (row.retain_until or far for row in by_term), reverse=descending
    )
    by_law = [row.statutory_until or far for row in lines("statutory_until")]
    assert by_law == sorted(by_law, reverse=descending)
    whats = [(0, row.invoices, "") if row.target.kind is PARTY else (1, 0, row.category) for row in lines("what")]
    assert whats == sorted(whats, reverse=descending)
    for sort in ("name", "number", "what"):
        assert sorted(str(row.target.uid) for row in lines(sort)) == sorted(str(row.target.uid) for row in by_term)
