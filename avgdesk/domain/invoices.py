"""Invoices and credit notes as far as retention needs them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class FiscalClass(StrEnum):
    ORDINARY = "ordinary"
    REAL_ESTATE = "real_estate"
    ONE_STOP_SHOP = "one_stop_shop"


@dataclass(frozen=True, slots=True)
class Invoice:
    """`amount_cents` is negative for a credit note. `paid_on` is the day on which it was wholly settled."""

    uid: UUID
    party: UUID
    number: str
    issued_on: date
    amount_cents: int
    due_on: date | None = None
    paid_on: date | None = None
    paid_assumed: bool = False
    paid_cents: int = 0  # what payments have reached so far; equals the amount once settled
    currency: str = "EUR"
    fiscal_class: FiscalClass = FiscalClass.ORDINARY
    first_used_on: date | None = None  # real estate only: the adjustment period counts from its first use
    description: str = ""
    source: str = ""

    @property
    def settled(self) -> bool:
        return self.paid_on is not None
