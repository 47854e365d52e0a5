"""`FIELD=VALUE` of the command `set`: which fields there are, how each is written, and what is wrong with a bad one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from avgdesk.context import Context
from avgdesk.domain.invoices import FiscalClass, Invoice
from avgdesk.domain.names import split_person_name
from avgdesk.domain.parties import Address, Party, PartyKind, PartyRole
from avgdesk.errors import InvalidInput
from avgdesk.services import customers

Values = Mapping[str, str]
Readers = Mapping[str, Callable[[str, str], object]]  # by field: (field, what was typed) → value
Code = TypeVar("Code", bound=StrEnum)

DERIVED = frozenset({"invoices", "retain_until", "statutory_until", "state"})  # they follow from the rest
ADDRESS = frozenset(field.name for field in fields(Address))


def pairs(words: Iterable[str]) -> dict[str, str]:
    """`["town=Breda"]` → `{"town": "Breda"}`; a field may be given once."""
    found: dict[str, str] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals or not name:
            raise InvalidInput("field_without_value", value=word)
        if name in found:
            raise InvalidInput("field_twice", field=name)
        found[name] = value.strip()
    return found


def changed_party(party: Party, values: Values) -> Party:
    """The party with the values filled in; `InvalidInput` names the field that is unknown or wrong."""
    _check_names(values, frozenset({*ADDRESS, *_PARTY_READERS, "name"}))
    place = replace(party.address, **{name: value for name, value in values.items() if name in ADDRESS})
    changed = replace(party, address=place, **_read(_PARTY_READERS, values))
    return _with_name(changed, values["name"]) if "name" in values else changed


def changed_invoice(ctx: Context, invoice: Invoice, values: Values) -> Invoice:
    """The invoice with the values filled in. A day of payment settles it wholly; an empty one reopens it."""
    _check_names(values, frozenset({*_INVOICE_READERS, "customer_number"}))
    changed = replace(invoice, **_read(_INVOICE_READERS, values))
    if "customer_number" in values:
        changed = replace(changed, party=customers.find(ctx, values["customer_number"]).uid)
    return _with_payment(changed, values)


def _with_payment(invoice: Invoice, values: Values) -> Invoice:
    if "paid_assumed" not in values and "paid_on" in values:
        invoice = replace(invoice, paid_assumed=False)
    if invoice.paid_assumed and not invoice.settled:
        raise InvalidInput("assumed_without_day", field="paid_assumed")
    if invoice.settled:
        return replace(invoice, paid_cents=invoice.amount_cents)
    return replace(invoice, paid_cents=0) if "paid_on" in values else invoice


def _check_names(values: Values, known: frozenset[str]) -> None:
    for name in values:
        if name in DERIVED:
            raise InvalidInput("field_derived", field=name)
        if name not in known:
            raise InvalidInput("field_unknown", field=name, expected=", ".join(sorted(known)))


def _with_name(party: Party, name: str) -> Party:
    """The whole name as it is read aloud: of an organisation as it stands, of a person in its parts."""
    if party.kind is not PartyKind.PERSON:
        return replace(party, organisation=name)
    first, infix, last = split_person_name(name)
    return replace(party, organisation="", first_name=first, infix=infix, last_name=last)


def _read(readers: Readers, values: Values) -> dict[str, Any]:
    return {name: read(name, values[name]) for name, read in readers.items() if name in values}


def _text(name: str, value: str) -> str:
    return value


def _texts(name: str, value: str) -> tuple[str, ...]:
    return tuple(part for part in re.split(r"\s*[,;]\s*", value) if part)


def _day(name: str, value: str) -> date:
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise InvalidInput("not_a_date", field=name, value=value)


def _day_or_none(name: str, value: str) -> date | None:
    return _day(name, value) if value else None


def _truth(name: str, value: str) -> bool:
    if value.casefold() in ("true", "yes", "ja", "1"):
        return True
    if value.casefold() in ("false", "no", "nee", "0"):
        return False
    raise InvalidInput("not_yes_or_no", field=name, value=value)


def _cents(name: str, value: str) -> int:
    if re.fullmatch(r"-?[0-9]{1,15}", value):
        return int(value)
    raise InvalidInput("not_cents", field=name, value=value)


def _code(kind: type[Code]) -> Callable[[str, str], Code]:
    def read(name: str, value: str) -> Code:
        if value in set(kind):
            return kind(value)
        raise InvalidInput("not_a_code", field=name, value=value, expected=", ".join(kind))

    return read


_PARTY_READERS: Readers = {
    "number": _text,
    "organisation": _text,
    "first_name": _text,
    "infix": _text,
    "last_name": _text,
    "contact_person": _text,
    "coc_number": _text,
    "vat_number": _text,
    "notes": _text,
    "kind": _code(PartyKind),
    "role": _code(PartyRole),
    "emails": _texts,
    "phones": _texts,
    "relation_began": _day_or_none,
    "relation_ended": _day_or_none,
    "continuing": _truth,
    "newsletter": _truth,
}
_INVOICE_READERS: Readers = {
    "number": _text,
    "issued_on": _day,
    "due_on": _day_or_none,
    "paid_on": _day_or_none,
    "paid_assumed": _truth,
    "amount_cents": _cents,
    "currency": _text,
    "fiscal_class": _code(FiscalClass),
    "first_used_on": _day_or_none,
    "description": _text,
}
