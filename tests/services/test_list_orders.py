"""Every order of every long list is that of a plain sort, both ways, whatever windows are read in which sequence."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from avgdesk.context import Context
from avgdesk.domain.listing import STATES, CustomerRow, InvoiceRow, ListQuery
from avgdesk.domain.parties import PartyRole
from avgdesk.domain.retention import PartyState
from avgdesk.services import customers, invoices, policy
from avgdesk.services.listing import PageSource
from avgdesk.store import derived, lists
from tests.services.shop import address, customer, invoice

TODAY = date(2026, 11, 24)
FAR = date.max
NAMES = ("Berg", "Bakker", "Özdemir", "Berg", "de Vries", "Smit")
TOWNS = ("Utrecht", "Tiel", "Goes")
WINDOWS = st.lists(st.tuples(st.integers(0, 150), st.integers(1, 40)), min_size=1, max_size=8)
CUSTOMER_SORTS = ("number", "name", "town", "invoices", "retain_until", "statutory_until", "state")
INVOICE_SORTS = ("number", "customer", "issued_on", "amount", "paid_on", "retain_until", "state")


@pytest.fixture(params=["short", "long"])
def shop(ctx: Context, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Context]:
    """Every state there is, with many that are equal; read as a short list and as one that is too long to sort."""
    monkeypatch.setattr(lists, "DENSE", 4000 if request.param == "short" else 0)
    dice = random.Random(20261124)
    with ctx.store.transaction():
        for place in range(40):
            _somebody(ctx, dice, place)
        ctx.store.db.execute_sql("UPDATE party SET restricted = 1 WHERE id % 11 = 3")
        ctx.store.db.execute_sql(
            "INSERT INTO legal_hold (uid, party_id, reason, started_on) SELECT randomblob(16), id, 'x', '2026-01-01' "
            "FROM party WHERE id % 13 = 3"
        )
        derived.refresh_all(ctx.store.db, replace(policy.current(ctx), shop_years=5))
    yield ctx


def _somebody(ctx: Context, dice: random.Random, place: int) -> None:
    ended = dice.choice((None, None, date(2012, 5, 1), date(2020, 2, 1)))
    role = PartyRole.SUPPLIER if place % 9 == 0 else PartyRole.CUSTOMER
    at = address(town=dice.choice(TOWNS))
    phones = ("12",) if place % 3 == 0 else ()  # something to check
    party = customer(
        ctx, dice.choice(NAMES), number=str(90 + place), relation_ended=ended, address=at, role=role, phones=phones
    )
    for _ in range(dice.choice((0, 1, 2, 5))):
        issued = TODAY - timedelta(days=dice.choice((20, 400, 1500, 2300, 4000)))
        paid = issued + timedelta(days=dice.choice((0, 10))) if dice.random() < 0.85 else None
        invoice(ctx, party, issued, paid, amount_cents=dice.choice((100, 5000, -300)))


def facts(ctx: Context, table: str) -> dict[UUID, dict[str, Any]]:
    """Every column of every row by its UUID."""
    cursor = ctx.store.db.execute_sql(f"SELECT * FROM {table}")
    names = [column[0] for column in cursor.description]
    rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    return {UUID(bytes=bytes(row["uid"])): row for row in rows}


def party_key(row: CustomerRow, fact: dict[str, Any], sort: str) -> tuple[Any, ...]:
    law = row.statutory_until or FAR
    until = row.retain_until or FAR
    keys = {
        "number": (fact["number_key"],),
        "name": (fact["name_key"],),
        "town": (fact["town_key"],),
        "invoices": (row.invoices,),
        "retain_until": (until,),
        "statutory_until": (law,),
        "state": (STATES.index(row.state), fact["restricted"], row.unpaid, until, law),
    }
    return (*keys[sort], fact["id"])


def invoice_key(row: InvoiceRow, fact: dict[str, Any], owner: dict[str, Any], sort: str) -> tuple[Any, ...]:
    terms = (row.retain_until or FAR, row.statutory_until or FAR)
    keys = {
        "number": (fact["number_key"],),
        "customer": (owner["name_key"], owner["id"]),
        "issued_on": (row.issued_on,),
        "amount": (row.amount_cents,),
        "paid_on": (row.paid_on or FAR,),
        "retain_until": terms,
        "state": (STATES.index(row.state), *terms),
    }
    return (*keys[sort], fact["id"])


def holds(source: PageSource[Any], expected: list[UUID], windows: list[tuple[int, int]]) -> None:
    assert source.count() == len(expected)
    for first, size in windows:
        assert [row.uid for row in source.rows(first, size)] == expected[first : first + size]
    for uid in expected[:: max(1, len(expected) // 5)]:
        assert source.position(uid) == expected.index(uid)
    assert [row.uid for row in source.every_row()] == expected


PROPERTY = settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True
)


@PROPERTY
@given(
    sort=st.sampled_from(CUSTOMER_SORTS),
    down=st.booleans(),
    state=st.none() | st.sampled_from(STATES),
    role=st.sampled_from((None, *PartyRole)),
    to_check=st.booleans(),
    search=st.sampled_from(("", "", "berg")),
    live=st.booleans(),
    windows=WINDOWS,
)
def test_customers(
    shop: Context,
    sort: str,
    down: bool,
    state: PartyState | None,
    role: PartyRole | None,
    to_check: bool,
    search: str,
    live: bool,
    windows: list[tuple[int, int]],
) -> None:
    found = facts(shop, "party")
    every = {row.uid: row for each in STATES for row in customers.page_source(shop, ListQuery(state=each)).every_row()}
    assert every.keys() == found.keys()
    expected = sorted(
        (
            row
            for row in every.values()
            if (row.state is state if state else to_check or not found[row.uid]["restricted"])
            and (not to_check or found[row.uid]["doubts"])
            and (role is None or row.role in (role, PartyRole.BOTH))
            and search in found[row.uid]["name_key"]
        ),
        key=lambda row: party_key(row, found[row.uid], sort),
        reverse=down,
    )
    query = ListQuery(search=search, state=state, role=role, to_check=to_check, sort=sort, descending=down)
    source = customers.page_source(shop, query, live=live)
    if source.more:  # of too many matches only the first are listed
        return
    holds(source, [row.uid for row in expected], windows)


@PROPERTY
@given(
    sort=st.sampled_from(INVOICE_SORTS),
    down=st.booleans(),
    state=st.none() | st.sampled_from(STATES),
    search=st.sampled_from(("", "", "berg")),
    live=st.booleans(),
    of_one=st.booleans(),
    windows=WINDOWS,
)
def test_invoices(
    shop: Context,
    sort: str,
    down: bool,
    state: PartyState | None,
    search: str,
    live: bool,
    of_one: bool,
    windows: list[tuple[int, int]],
) -> None:
    found, owners = facts(shop, "invoice"), facts(shop, "party")
    every = {row.uid: row for each in STATES for row in invoices.page_source(shop, ListQuery(state=each)).every_row()}
    assert every.keys() == found.keys()
    party = max(owners, key=lambda uid: int(owners[uid]["invoice_count"])) if of_one else None
    hidden = [uid for uid, fact in owners.items() if fact["restricted"] and party is None]
    expected = sorted(
        (
            row
            for row in every.values()
            if (row.state is state if state else row.party not in hidden)
            and (party is None or row.party == party)
            and search in owners[row.party]["name_key"]
        ),
        key=lambda row: invoice_key(row, found[row.uid], owners[row.party], sort),
        reverse=down,
    )
    query = ListQuery(search=search, state=state, sort=sort, descending=down, party=party)
    source = invoices.page_source(shop, query, live=live)
    if source.more:
        return
    holds(source, [row.uid for row in expected], windows)


def test_a_record_that_is_not_in_the_list_has_no_place(shop: Context) -> None:
    unpaid = next(iter(invoices.page_source(shop, ListQuery(state=PartyState.UNPAID)).every_row())).uid
    for sort in INVOICE_SORTS:
        assert invoices.page_source(shop, ListQuery(state=PartyState.RUNNING, sort=sort)).position(unpaid) is None
    hidden = next(iter(customers.page_source(shop, ListQuery(state=PartyState.RESTRICTED)).every_row())).uid
    for sort in CUSTOMER_SORTS:
        assert customers.page_source(shop, ListQuery(sort=sort)).position(hidden) is None
