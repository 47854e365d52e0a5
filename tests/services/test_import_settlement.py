"""Payments settle invoices: across book years, in any order, reversed and refunded, assumed and known."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from avgdesk.context import Context
from avgdesk.services import invoices
from tests.exchange.audit_file import Payment, Sale
from tests.exchange.ubl_file import document, party
from tests.services.import_files import bills, bring_in, counts, csv, everything, xaf

SOLD = Sale("D1", "2019-9", date(2019, 12, 20), 10_000)
FIRST_PART = Payment("D1", "2019-9", date(2020, 2, 1), 4_000)
LAST_PART = Payment("D1", "2019-9", date(2021, 1, 10), 6_000)
ITEMS = "Relatiecode;Relatie;Factuurnummer;Factuurdatum;Vervaldatum;Bedrag;Openstaand;Soort\n"


@pytest.mark.parametrize("order", list(permutations((2019, 2020, 2021))))
def test_book_years_come_in_any_order(ctx: Context, tmp_path: Path, order: tuple[int, ...]) -> None:
    files = {2019: xaf(tmp_path, 2019, [SOLD]), 2020: xaf(tmp_path, 2020, [], [FIRST_PART]),
             2021: xaf(tmp_path, 2021, [], [LAST_PART])}  # fmt: skip
    for year in order:
        bring_in(ctx, files[year])
    invoice = bills(ctx)["2019-9"]
    assert (invoice.paid_on, invoice.paid_cents, invoice.paid_assumed) == (date(2021, 1, 10), 10_000, False)


def test_all_book_years_at_once_give_the_same(ctx: Context, tmp_path: Path) -> None:
    files = [xaf(tmp_path, 2021, [], [LAST_PART]), xaf(tmp_path, 2020, [], [FIRST_PART]), xaf(tmp_path, 2019, [SOLD])]
    bring_in(ctx, *files)
    assert bills(ctx)["2019-9"].paid_on == date(2021, 1, 10)


def test_a_partly_paid_invoice_stays_open_with_what_was_paid(ctx: Context, tmp_path: Path) -> None:
    bring_in(ctx, xaf(tmp_path, 2019, [SOLD]), xaf(tmp_path, 2020, [], [FIRST_PART]))
    invoice = bills(ctx)["2019-9"]
    details = invoices.details(ctx, invoice.uid)
    assert (invoice.paid_on, invoice.paid_cents, details.terms.retain_until) == (None, 4_000, None)


def test_a_reversal_in_a_later_year_opens_the_invoice_again(ctx: Context, tmp_path: Path) -> None:
    bring_in(ctx, xaf(tmp_path, 2020, [SOLD], [Payment("D1", "2019-9", date(2020, 1, 5), 10_000)]))
    assert bills(ctx)["2019-9"].paid_on == date(2020, 1, 5)
    result = bring_in(ctx, xaf(tmp_path, 2021, [], [Payment("D1", "2019-9", date(2021, 1, 4), -10_000)]))
    assert (bills(ctx)["2019-9"].paid_on, result.invoices_updated) == (None, 1)


def test_one_booking_counts_once_however_often_it_comes_in(ctx: Context, tmp_path: Path) -> None:
    file = xaf(tmp_path, 2020, [SOLD], [FIRST_PART])
    for _ in range(3):
        bring_in(ctx, file)
    assert bills(ctx)["2019-9"].paid_cents == 4_000


def test_a_credit_note_is_settled_by_a_refund(ctx: Context, tmp_path: Path) -> None:
    credit = Sale("D2", "C-1", date(2020, 3, 1), -5_000)
    bring_in(ctx, xaf(tmp_path, 2020, [credit], [Payment("D2", "C-1", date(2020, 3, 9), -5_000)]))
    assert bills(ctx)["C-1"].paid_on == date(2020, 3, 9)


def test_a_credit_under_the_invoices_own_number_settles_it(ctx: Context, tmp_path: Path) -> None:
    file = xaf(tmp_path, 2020, [SOLD, Sale("D1", "2019-9", date(2020, 2, 2), -10_000)])
    bring_in(ctx, file)
    before = everything(ctx)
    invoice = bills(ctx)["2019-9"]
    assert (invoice.amount_cents, invoice.paid_on) == (10_000, date(2020, 2, 2))
    bring_in(ctx, file)
    assert everything(ctx) == before


def test_nothing_outstanding_is_settled_on_an_assumed_day(ctx: Context, tmp_path: Path) -> None:
    rows = (
        "D1;Berg;A;01-03-2024;31-03-2024;10,00;0,00;F\n"
        "D1;Berg;B;01-03-2024;;10,00;0,00;F\n"
        "D1;Berg;C;01-03-2024;;10,00;5,00;F\n"
    )
    bring_in(ctx, csv(tmp_path, ITEMS + rows))
    found = {number: (bill.paid_on, bill.paid_assumed) for number, bill in bills(ctx).items()}
    assert found == {"A": (date(2024, 3, 31), True), "B": (date(2024, 3, 1), True), "C": (None, False)}


def test_a_real_payment_replaces_an_assumed_one(ctx: Context, tmp_path: Path) -> None:
    bring_in(ctx, csv(tmp_path, ITEMS + "D1;Berg;2019-9;20-12-2019;19-01-2020;100,00;0,00;F\n"))
    assert bills(ctx)["2019-9"].paid_assumed is True
    bring_in(ctx, xaf(tmp_path, 2020, [SOLD], [Payment("D1", "2019-9", date(2020, 1, 5), 10_000)]))
    invoice = bills(ctx)["2019-9"]
    assert (invoice.paid_on, invoice.paid_assumed) == (date(2020, 1, 5), False)


def test_an_assumed_day_never_replaces_a_known_one(ctx: Context, tmp_path: Path) -> None:
    bring_in(ctx, xaf(tmp_path, 2020, [SOLD], [Payment("D1", "2019-9", date(2020, 1, 5), 10_000)]))
    result = bring_in(ctx, csv(tmp_path, ITEMS + "D1;Berg;2019-9;20-12-2019;;100,00;0,00;F\n"))
    invoice = bills(ctx)["2019-9"]
    assert (counts(result), invoice.paid_on, invoice.paid_assumed) == ((0, 0, 0, 0), date(2020, 1, 5), False)


def test_a_day_that_was_set_by_hand_stays_and_is_told(ctx: Context, tmp_path: Path) -> None:
    bring_in(ctx, xaf(tmp_path, 2019, [SOLD]))
    invoices.mark_paid(ctx, [bills(ctx)["2019-9"].uid], date(2020, 6, 6))
    result = bring_in(ctx, xaf(tmp_path, 2020, [], [Payment("D1", "2019-9", date(2020, 1, 5), 10_000)]))
    assert bills(ctx)["2019-9"].paid_on == date(2020, 6, 6)
    assert [(c.field, c.kept, c.offered) for c in result.conflicts] == [("paid_on", "2020-06-06", "2020-01-05")]


def test_an_invoice_over_nothing_is_settled_when_it_is_issued(ctx: Context, tmp_path: Path) -> None:
    bring_in(ctx, csv(tmp_path, ITEMS + "D1;Berg;NUL;01-03-2024;;0,00;;F\n"))
    assert bills(ctx)["NUL"].paid_on == date(2024, 3, 1)


def test_what_was_paid_beforehand_counts(ctx: Context, tmp_path: Path) -> None:
    totals = "<cbc:PrepaidAmount>100.00</cbc:PrepaidAmount><cbc:PayableAmount>21.00</cbc:PayableAmount>"
    bill = tmp_path / "a.xml"
    bill.write_text(document(number="2019-9", buyer=party("Fleur", number="D1"), totals=totals))
    bring_in(ctx, bill)
    assert (bills(ctx)["2019-9"].paid_cents, bills(ctx)["2019-9"].paid_on) == (10_000, None)
    bring_in(ctx, xaf(tmp_path, 2024, [], [Payment("D1", "2019-9", date(2024, 2, 9), 2_100)]))
    assert bills(ctx)["2019-9"].paid_on == date(2024, 2, 9)


def test_another_amount_or_day_of_issue_is_asked_about_not_taken(ctx: Context, tmp_path: Path) -> None:
    bring_in(ctx, xaf(tmp_path, 2019, [SOLD]))
    result = bring_in(ctx, csv(tmp_path, ITEMS + "D1;Berg;2019-9;21-12-2019;;99,00;99,00;F\n"))
    assert counts(result) == (0, 0, 0, 0)
    assert {(c.field, c.kept, c.offered) for c in result.conflicts} == {
        ("issued_on", "2019-12-20", "2019-12-21"),
        ("amount_cents", "10000", "9900"),
    }
