"""Small records for tests: a party and an invoice with as little said as possible."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID, uuid4

from avgdesk.context import Context
from avgdesk.domain.invoices import Invoice
from avgdesk.domain.parties import Address, Party
from avgdesk.services import customers, invoices

NOBODY = UUID(int=0)


def person(last_name: str, infix: str = "", first_name: str = "", number: str = "", **more: Any) -> Party:
    return Party(NOBODY, number, last_name=last_name, infix=infix, first_name=first_name, **more)


def customer(ctx: Context, last_name: str = "Berg", **more: Any) -> Party:
    """A customer in the administration."""
    return customers.create(ctx, person(last_name, **more)).value


def invoice(ctx: Context, party: Party, issued: date, paid: date | None = None, **more: Any) -> Invoice:
    """An invoice in the administration; € 121,00 unless told otherwise."""
    values = {"number": f"F{uuid4().hex[:8]}", "amount_cents": 12100, "paid_on": paid, **more}
    return invoices.create(ctx, Invoice(NOBODY, party.uid, issued_on=issued, **values)).value


def address(
    street: str = "Oudegracht", house: str = "112", postcode: str = "3511 AX", town: str = "Utrecht"
) -> Address:
    return Address(street, house, "", postcode, town)
