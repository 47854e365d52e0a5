"""`customers`, `invoices` and `set` as issue-stable JSON."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from avgdesk.context import Context
from avgdesk.domain.invoices import Invoice
from avgdesk.domain.parties import Address, Party, PartyKind, PartyRole
from avgdesk.services import administration, customers, invoices
from tests.cli.conftest import Run

NOBODY = UUID(int=0)
FLEUR = Party(
    NOBODY,
    "1001",
    first_name="Fleur",
    infix="van den",
    last_name="Berg",
    address=Address("Kade", "112", "bis", "3511 AB", "Utrecht"),
    emails=("fleur@example.nl", "f.berg@example.nl"),
    phones=("+31 30 123 45 67",),
)
BAKERY = Party(NOBODY, "1002", kind=PartyKind.BUSINESS, organisation="Bakkerij Smit", coc_number="12345678")
MILL = Party(NOBODY, "2001", kind=PartyKind.BUSINESS, role=PartyRole.SUPPLIER, organisation="Molen De Ooievaar")


@pytest.fixture
def shop(ctx: Context) -> Path:
    """Two customers, a supplier and three invoices; closed."""
    fleur, bakery, _ = (customers.create(ctx, party).value for party in (FLEUR, BAKERY, MILL))
    paid = Invoice(
        NOBODY, fleur.uid, "2020-0001", date(2020, 1, 2), 12_345, paid_on=date(2020, 1, 16), paid_cents=12_345
    )
    late = replace(paid, number="2020-0300", issued_on=date(2020, 12, 20), paid_on=date(2021, 1, 10))
    unpaid = Invoice(NOBODY, bakery.uid, "2026-0007", date(2026, 10, 1), -500)
    for invoice in (paid, late, unpaid):
        invoices.create(ctx, invoice)
    administration.close(ctx)
    return ctx.store.folder


def test_customers_are_listed_with_every_field(run: Run, shop: Path) -> None:
    listed = {line["number"]: line for line in run("customers", shop, "--json").json}
    assert set(listed) == {"1001", "1002", "2001"}
    assert listed["1001"] == {
        "number": "1001",
        "kind": "person",
        "name": "Fleur van den Berg",
        "street": "Kade",
        "house_number": "112",
        "addition": "bis",
        "postcode": "3511 AB",
        "town": "Utrecht",
        "country": "NL",
        "emails": ["fleur@example.nl", "f.berg@example.nl"],
        "phones": ["+31 30 123 45 67"],
        "coc_number": "",
        "relation_ended": None,
        "invoices": 2,
        "retain_until": "2026-12-31",
        "statutory_until": "2028-12-31",
        "state": "running",
    }


def test_customers_can_be_searched_filtered_and_limited(run: Run, shop: Path) -> None:
    def numbers(*options: object) -> list[str]:
        return [line["number"] for line in run("customers", shop, "--json", *options).json]

    assert numbers("--search", "berg") == ["1001"]
    assert numbers("--search", "3511ab") == ["1001"]
    assert numbers("--state", "unpaid") == ["1002"]
    assert numbers("--state", "held") == []
    assert len(numbers("--limit", "2")) == 2


def test_customers_with_something_to_check(run: Run, ctx: Context) -> None:
    for party in (FLEUR, replace(BAKERY, coc_number="1234"), replace(MILL, emails=("molen@",))):
        customers.create(ctx, party)
    administration.close(ctx)

    def numbers(*options: object) -> list[str]:
        return [line["number"] for line in run("customers", ctx.store.folder, "--json", "--to-check", *options).json]

    assert numbers() == ["1002", "2001"]
    assert numbers("--search", "molen") == ["2001"]


def test_an_unknown_state_is_refused_with_the_states_that_exist(run: Run, shop: Path) -> None:
    ran = run("customers", shop, "--state", "verlopen")
    assert ran.status == 2
    assert "ended_shop_term" in ran.err


def test_invoices_are_listed_newest_first(run: Run, shop: Path) -> None:
    listed = run("invoices", shop, "--json").json
    assert [line["number"] for line in listed] == ["2026-0007", "2020-0300", "2020-0001"]
    assert listed[2] == {
        "number": "2020-0001",
        "customer_number": "1001",
        "issued_on": "2020-01-02",
        "paid_on": "2020-01-16",
        "paid_assumed": False,
        "amount_cents": 12345,
        "currency": "EUR",
        "retain_until": "2025-12-31",
        "statutory_until": "2027-12-31",
    }
    assert listed[0]["amount_cents"] == -500
    assert listed[0]["retain_until"] is None


def test_invoices_of_one_customer_and_by_search(run: Run, shop: Path) -> None:
    assert len(run("invoices", shop, "--json", "--customer", "1001").json) == 2
    assert [line["number"] for line in run("invoices", shop, "--json", "--search", "2026-0007").json] == ["2026-0007"]
    assert run("invoices", shop, "--customer", "9999").status == 2


def test_a_customer_is_changed_and_shown(run: Run, shop: Path) -> None:
    changed = run("set", shop, "customer", "1001", "town=Breda", "emails=new@example.nl;old@example.nl", "--json").json
    assert changed["town"] == "Breda"
    assert changed["emails"] == ["new@example.nl", "old@example.nl"]
    assert changed["street"] == "Kade"
    assert run("customers", shop, "--json", "--search", "breda").json == [changed]


def test_a_whole_name_is_taken_apart_for_a_person_only(run: Run, shop: Path) -> None:
    assert (
        run("set", shop, "customer", "1001", "name=Jan Peter van der Meer", "--json").json["name"]
        == "Jan Peter van der Meer"
    )
    assert [line["number"] for line in run("customers", shop, "--json").json].index("1001") == 1  # among the M's
    assert run("set", shop, "customer", "1002", "name=De Groot en Zn.", "--json").json["name"] == "De Groot en Zn."


def test_ending_a_relation_moves_its_term(run: Run, shop: Path) -> None:
    assert (
        run("set", shop, "customer", "2001", "relation_ended=2019-06-30", "--json").json["state"] == "ended_shop_term"
    )


def test_paying_an_invoice_gives_it_an_end_date(run: Run, shop: Path) -> None:
    paid = run("set", shop, "invoice", "2026-0007", "paid_on=2026-11-01", "--json").json
    assert (paid["paid_on"], paid["retain_until"]) == ("2026-11-01", "2031-12-31")
    reopened = run("set", shop, "invoice", "2026-0007", "paid_on=", "--json").json
    assert (reopened["paid_on"], reopened["retain_until"]) == (None, None)


def test_an_invoice_can_move_to_its_real_customer(run: Run, shop: Path) -> None:
    assert run("set", shop, "invoice", "2026-0007", "customer_number=1001", "--json").json["customer_number"] == "1001"
    assert len(run("invoices", shop, "--json", "--customer", "1001").json) == 3


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["customer", "1001", "town"], "town"),
        (["customer", "1001", "stad=Breda"], "stad"),
        (["customer", "1001", "town=Breda", "town=Ede"], "town"),
        (["customer", "1001", "state=ended"], "state"),
        (["customer", "1001", "invoices=3"], "invoices"),
        (["customer", "1001", "relation_ended=31-12-2020"], "relation_ended"),
        (["customer", "1001", "relation_ended=2021-02-29"], "2021-02-29"),
        (["customer", "1001", "kind=firm"], "association"),
        (["customer", "1001", "number=1002"], ""),
        (["customer", "1001", "name="], ""),
        (["customer", "9999", "town=Breda"], "9999"),
        (["invoice", "2026-0007", "amount_cents=12,50"], "12,50"),
        (["invoice", "2026-0007", "paid_on=gisteren"], "gisteren"),
        (["invoice", "2026-0007", "paid_on=2099-01-01"], ""),
        (["invoice", "2026-0007", "paid_assumed=true"], "paid_on"),
        (["invoice", "2026-0007", "fiscal_class=boat"], "real_estate"),
        (["invoice", "nr", "paid_on=2026-11-01"], "nr"),
    ],
)
def test_a_bad_value_is_status_2_says_what_and_changes_nothing(
    run: Run, shop: Path, words: list[str], named: str
) -> None:
    before = run("customers", shop, "--json").out, run("invoices", shop, "--json").out
    ran = run("set", shop, *words)
    assert ran.status == 2
    assert named in ran.err
    assert (run("customers", shop, "--json").out, run("invoices", shop, "--json").out) == before


def test_lists_can_be_read_by_people(run: Run, shop: Path) -> None:
    shown = run("invoices", shop, "--customer", "1001").out.splitlines()
    assert shown[0].startswith("nummer")
    assert len(shown) == 3
