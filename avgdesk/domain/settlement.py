"""When an invoice was wholly paid: the day on which its payments reach the amount, reversals and refunds included."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import NamedTuple


class Paid(NamedTuple):
    """`cents` is what the payments come to; `on` is None while that is less than the amount."""

    on: date | None
    cents: int


def paid_by(amount_cents: int, payments: Iterable[tuple[date, int]]) -> Paid:
    """The last day on which the sum of the payments came to reach the amount and stayed there.

    All payments of one day count together. A credit note is reached downwards. A direct debit that is reversed later
    makes the invoice open again until it is paid anew.
    """
    total, reached = 0, None
    for on, same_day in groupby(sorted(payments), key=lambda payment: payment[0]):
        total += sum(cents for _, cents in same_day)
        enough = total <= amount_cents if amount_cents < 0 else total >= amount_cents
        if not enough:
            reached = None
        elif reached is None:
            reached = on
    return Paid(reached, total)


def assumed_payment(issued_on: date, due_on: date | None) -> date:
    """The day that stands for a payment of which only the fact is known: the later of issue and due date."""
    return max(issued_on, due_on) if due_on else issued_on
