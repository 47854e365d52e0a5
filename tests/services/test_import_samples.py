"""A whole folder of generated books, as bookkeeping packages export them: the numbers agree with the generator's.

Runs where the generator lies beside the checkout (`../shared/samples`).
"""

from __future__ import annotations

import importlib.util
import random
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from avgdesk.context import Context
from avgdesk.domain.company import Company
from avgdesk.domain.listing import ListQuery
from avgdesk.services import customers, imports, invoices
from tests.services.import_files import bills, bring_in, counts, everything, parties

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "samples"
GENERATOR = SAMPLES / "make_samples.py"
FIRST, LAST, PEOPLE = 2014, 2025, 40

pytestmark = pytest.mark.skipif(not GENERATOR.is_file(), reason="the generator of samples is not here")


@dataclass(frozen=True)
class Books:
    folder: Path
    customers: dict[str, Any]
    invoices: dict[str, tuple[str, date, int, date | None]]  # number → customer, issued, cents, paid within the files

    def files(self, pattern: str) -> list[Path]:
        return sorted(self.folder.glob(pattern))


def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_samples", GENERATOR)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Books:
    folder, make = tmp_path_factory.mktemp("boeken"), generator()
    before = sys.argv
    sys.argv = ["make_samples.py", str(folder), "--customers", str(PEOPLE), "--years", f"{FIRST}-{LAST}"]
    try:
        make.main()
    finally:
        sys.argv = before
    dice = random.Random(1)
    people = [make.Customer(dice, number) for number in range(PEOPLE)]
    rows = make.invoices(dice, people, range(FIRST, LAST + 1), 6)
    known = {
        number: (who.id, issued, cents, paid if paid and paid.year <= LAST else None)
        for who, number, issued, cents, paid in rows
    }
    return Books(folder, {person.id: person for person in people}, known)


@pytest.fixture
def shop(make_ctx: Callable[..., Context]) -> Context:
    return make_ctx("vlier", Company("Webwinkel De Vlier"))


def agrees(shop: Context, books: Books) -> None:
    """Customers, invoices, amounts and days of payment are those of the generator."""
    found = parties(shop)
    assert {number: party.name for number, party in found.items()} == {
        number: person.name for number, person in books.customers.items()
    }
    whose = {row.number: row.customer_number for row in invoices.page_source(shop, ListQuery()).every_row()}
    kept = {
        number: (whose[number], bill.issued_on, bill.amount_cents, bill.paid_on) for number, bill in bills(shop).items()
    }
    assert kept == books.invoices
    assert not any(bill.paid_assumed for bill in bills(shop).values())


@pytest.mark.parametrize("backwards", [False, True])
def test_every_book_year_one_after_another_in_either_order(shop: Context, books: Books, backwards: bool) -> None:
    for file in sorted(books.files("*.xaf"), reverse=backwards):
        bring_in(shop, file)
    agrees(shop, books)


def test_all_audit_files_at_once(shop: Context, books: Books) -> None:
    result = bring_in(shop, *books.files("*.xaf"))
    assert counts(result) == (PEOPLE, 0, len(books.invoices), 0)
    assert (result.refused, result.conflicts, result.duplicates) == ((), (), ())
    agrees(shop, books)


def test_the_whole_folder_brings_nothing_twice(shop: Context, books: Books) -> None:
    result = bring_in(shop, books.folder)
    assert counts(result)[0::2] == (PEOPLE, len(books.invoices))
    agrees(shop, books)
    before = everything(shop)
    assert not bring_in(shop, books.folder).changed
    assert everything(shop) == before


def test_the_tables_after_the_audit_files_only_fill_gaps(shop: Context, books: Books) -> None:
    bring_in(shop, *books.files("*.xaf"))
    for file in (*books.files("*.csv"), *books.files("*.xml")):
        result = bring_in(shop, file)
        assert (result.customers_added, result.invoices_added, result.refused) == (0, 0, ())
    agrees(shop, books)


def test_the_tables_alone_give_the_same_customers(shop: Context, books: Books) -> None:
    """The shop's export first: the bookkeeping then recognises its customers by name and postcode."""
    for name in ("customers-shopify", "relaties-eboekhouden", "contacts-exact", "facturen-eboekhouden"):
        bring_in(shop, books.folder / f"{name}.csv")
    found = parties(shop)
    lost = sum("?" in str(party.name) for party in found.values())
    assert len(found) == PEOPLE + lost
    assert len(bills(shop)) == len(books.invoices)
    assert all(bill.paid_assumed for bill in bills(shop).values() if bill.paid_on)


def test_every_date_is_computed(shop: Context, books: Books) -> None:
    bring_in(shop, *books.files("*.xaf"))
    for row in invoices.page_source(shop, ListQuery()).every_row():
        assert (row.retain_until is None) == (row.paid_on is None)
    unpaid = {who for who, _, _, paid in books.invoices.values() if paid is None}
    for line in customers.page_source(shop, ListQuery()).every_row():
        assert (line.retain_until is None) == (line.number in unpaid)


def test_invoices_of_the_european_validation_project(shop: Context) -> None:
    bring_in(shop, SAMPLES / "ubl-tc434-example1.xml", SAMPLES / "ubl-tc434-creditnote1.xml")
    amounts = {number: bill.amount_cents for number, bill in bills(shop).items()}
    assert amounts == {"12115118": 25_033, "018304 / 28865": -10_011}
    assert {party.name for party in parties(shop).values()} == {"ODIN 59", "My Customer Company"}


def test_what_was_imported_can_be_undone(shop: Context, books: Books) -> None:
    before = everything(shop)
    batch = bring_in(shop, books.folder).batch
    assert batch is not None
    imports.undo_import(shop, batch)
    assert everything(shop) == before
