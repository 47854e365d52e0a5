"""When payments have settled an invoice: tables first, then what holds for any run of payments."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avgdesk.domain.settlement import assumed_payment, paid_by


def day(number: int) -> date:
    return date(2024, 1, number)


@pytest.mark.parametrize(
    ("amount", "payments", "on", "cents"),
    [
        (10_000, [], None, 0),
        (10_000, [(day(5), 10_000)], day(5), 10_000),
        (10_000, [(day(5), 4_000), (day(9), 6_000)], day(9), 10_000),
        (10_000, [(day(9), 6_000), (day(5), 4_000)], day(9), 10_000),
        (10_000, [(day(5), 9_999)], None, 9_999),
        (10_000, [(day(5), 12_000)], day(5), 12_000),
        (10_000, [(day(5), 10_000), (day(7), -10_000)], None, 0),
        (10_000, [(day(5), 10_000), (day(7), -10_000), (day(20), 10_000)], day(20), 10_000),
        (10_000, [(day(5), 10_000), (day(5), -10_000), (day(5), 10_000)], day(5), 10_000),
        (10_000, [(day(5), 15_000), (day(7), -5_000)], day(5), 10_000),
        (-5_000, [(day(3), -5_000)], day(3), -5_000),
        (-5_000, [(day(3), -2_000)], None, -2_000),
        (-5_000, [(day(3), 5_000)], None, 5_000),
    ],
)
def test_paid_on_the_day_on_which_the_payments_reach_the_amount(
    amount: int, payments: list[tuple[date, int]], on: date | None, cents: int
) -> None:
    assert paid_by(amount, payments) == (on, cents)


payments = st.lists(st.tuples(st.dates(date(2020, 1, 1), date(2021, 1, 1)), st.integers(-500, 500)), max_size=12)


@given(st.integers(1, 1_000), payments)
def test_the_order_in_which_payments_come_in_makes_no_difference(amount: int, paid: list[tuple[date, int]]) -> None:
    assert paid_by(amount, paid) == paid_by(amount, paid[::-1]) == paid_by(amount, sorted(paid))


@given(st.integers(1, 1_000), payments)
def test_a_credit_note_mirrors_an_invoice(amount: int, paid: list[tuple[date, int]]) -> None:
    on, cents = paid_by(amount, paid)
    assert paid_by(-amount, [(when, -part) for when, part in paid]) == (on, -cents)


@given(st.integers(1, 1_000), payments)
def test_settled_means_that_the_sum_is_there(amount: int, paid: list[tuple[date, int]]) -> None:
    on, cents = paid_by(amount, paid)
    assert cents == sum(part for _, part in paid)
    assert (on is not None) == (cents >= amount)


def test_a_payment_of_which_only_the_fact_is_known_counts_from_the_later_day() -> None:
    assert assumed_payment(day(1), None) == day(1)
    assert assumed_payment(day(1), day(15)) == day(15)
    assert assumed_payment(day(15), day(1)) == day(15)
