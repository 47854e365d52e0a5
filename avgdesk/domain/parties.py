"""Customers and suppliers: the particulars that a small shop keeps (NAW)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID


class PartyKind(StrEnum):
    PERSON = "person"
    BUSINESS = "business"
    ASSOCIATION = "association"


class PartyRole(StrEnum):
    CUSTOMER = "customer"
    SUPPLIER = "supplier"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Address:
    street: str = ""
    house_number: str = ""
    addition: str = ""
    postcode: str = ""
    town: str = ""
    country: str = "NL"  # ISO 3166-1 alpha-2

    @property
    def house(self) -> str:
        """House number with its addition as written on an envelope: `112-bis`, `12-3`, `8a`."""
        first = self.addition[:1]
        joint = "-" if first.isdigit() or (first.isalnum() and len(self.addition) > 1) else ""
        return f"{self.house_number}{joint}{self.addition}"

    @property
    def lines(self) -> tuple[str, ...]:
        """Street line, then postcode and town; empty parts are left out."""
        first = f"{self.street} {self.house}".strip()
        second = f"{self.postcode}  {self.town}".strip()
        abroad = self.country if self.country not in ("", "NL") else ""
        return tuple(line for line in (first, second, abroad) if line)


@dataclass(frozen=True, slots=True)
class Party:
    """One customer or supplier. A person has name parts; a business or association has `organisation`."""

    uid: UUID
    number: str
    kind: PartyKind = PartyKind.PERSON
    role: PartyRole = PartyRole.CUSTOMER
    organisation: str = ""
    first_name: str = ""
    infix: str = ""
    last_name: str = ""
    contact_person: str = ""
    address: Address = field(default_factory=Address)
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    coc_number: str = ""
    vat_number: str = ""
    relation_began: date | None = None
    relation_ended: date | None = None
    continuing: bool = False  # marked by hand: the relation runs on, whatever the last activity
    newsletter: bool = False
    notes: str = ""
    restricted: bool = False
    source: str = ""  # where the record came from: "manual", "xaf", "ubl", "csv:exact", …

    @property
    def name(self) -> str:
        """As it is read aloud: `Fleur van den Berg`, `Bakkerij Smit`."""
        person = " ".join(part for part in (self.first_name, self.infix, self.last_name) if part)
        return self.organisation or person
