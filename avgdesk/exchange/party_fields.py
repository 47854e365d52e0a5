"""Loose fields of a source → one party: whole names and street lines taken apart, values tidied, kind judged."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from avgdesk.domain.imports import ImportedParty
from avgdesk.domain.names import kind_of_name, split_person_name
from avgdesk.domain.parties import Address, PartyKind, PartyRole
from avgdesk.domain.streets import split_street

_POSTCODE = re.compile(r"([1-9]\d{3})\s*([A-Za-z]{2})", re.ASCII)
_COUNTRIES = {
    "nederland": "NL", "netherlands": "NL", "the netherlands": "NL", "holland": "NL", "nld": "NL", "niederlande": "NL",
    "belgië": "BE", "belgie": "BE", "belgium": "BE", "belgique": "BE", "bel": "BE", "duitsland": "DE", "germany": "DE",
    "deutschland": "DE", "deu": "DE", "frankrijk": "FR", "france": "FR", "fra": "FR", "luxemburg": "LU",
    "luxembourg": "LU",
    "verenigd koninkrijk": "GB", "united kingdom": "GB", "great britain": "GB", "uk": "GB", "engeland": "GB",
    "spanje": "ES", "spain": "ES", "italië": "IT", "italie": "IT", "italy": "IT", "oostenrijk": "AT", "austria": "AT",
    "zwitserland": "CH", "switzerland": "CH", "denemarken": "DK", "denmark": "DK", "zweden": "SE", "sweden": "SE",
    "polen": "PL", "poland": "PL", "portugal": "PT", "ierland": "IE", "ireland": "IE", "verenigde staten": "US",
    "united states": "US", "usa": "US",
}  # fmt: skip
_SPLIT_LIST = re.compile(r"[;|\n]+|,\s*(?=\S+@)")


@dataclass(slots=True)
class PartyFields:
    """What a source says of one party, as text; `name` is a whole name of which nobody said what it is."""

    number: str = ""
    name: str = ""
    organisation: str = ""
    first_name: str = ""
    infix: str = ""
    last_name: str = ""
    contact_person: str = ""
    street_line: str = ""
    street: str = ""
    house_number: str = ""
    addition: str = ""
    postcode: str = ""
    town: str = ""
    country: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    coc_number: str = ""
    vat_number: str = ""
    role: PartyRole | None = None
    kind: PartyKind | None = None
    relation_began: date | None = None
    relation_ended: date | None = None
    newsletter: bool | None = None
    notes: str = ""

    @property
    def nameless(self) -> bool:
        return not (self.name or self.organisation or self.last_name or self.first_name)

    def party(self, row: int) -> ImportedParty:
        """The record. A person's contact that merely repeats the name is left out."""
        kind, organisation, (first, infix, last) = self._named()
        person = " ".join(part for part in (first, infix, last) if part)
        contact = self.contact_person if self.contact_person not in (organisation, person) else ""
        return ImportedParty(
            number=self.number,
            kind=kind,
            organisation=organisation,
            first_name=first,
            infix=infix,
            last_name=last,
            contact_person=contact,
            role=self.role,
            address=self._address(),
            emails=distinct(self.emails),
            phones=distinct(self.phones),
            coc_number=self.coc_number,
            vat_number=self.vat_number,
            relation_began=self.relation_began,
            relation_ended=self.relation_ended,
            newsletter=self.newsletter,
            notes=self.notes,
            row=row,
        )

    def _named(self) -> tuple[PartyKind, str, tuple[str, str, str]]:
        """Kind, organisation and name parts. A business keeps no name parts: its person is the contact."""
        parts = (self.first_name, self.infix, self.last_name)
        if self.organisation:
            return self._organisation(self.organisation, " ".join(part for part in parts if part))
        if any(parts):
            return self.kind or PartyKind.PERSON, "", _respelt(*parts)
        kind = self.kind or self._kind_of(self.name)
        if kind is PartyKind.PERSON:
            return kind, "", split_person_name(self.name)
        return kind, self.name, ("", "", "")

    def _organisation(self, name: str, person: str) -> tuple[PartyKind, str, tuple[str, str, str]]:
        kind = self.kind or kind_of_name(name)
        if self.kind is PartyKind.PERSON:
            return kind, "", split_person_name(person or name)
        if person and not self.contact_person:
            self.contact_person = person
        return (PartyKind.BUSINESS if kind is PartyKind.PERSON else kind), name, ("", "", "")

    def _kind_of(self, name: str) -> PartyKind:
        """By the name itself; else a chamber of commerce number, or a contact of another name, makes a business."""
        kind = kind_of_name(name)
        if kind is PartyKind.PERSON and (self.coc_number or (self.contact_person and self.contact_person != name)):
            return PartyKind.BUSINESS
        return kind

    def _address(self) -> Address:
        street, number, addition = self.street, self.house_number, self.addition
        if not street:
            street, number, addition = _from_line(self.street_line, number, addition)
        elif not number:
            street, number, addition = _from_line(street, "", addition)
        country = country_code(self.country)
        return Address(
            street, number, addition.strip(" -/."), tidy_postcode(self.postcode, country), self.town, country
        )


def _from_line(line: str, number: str, addition: str) -> tuple[str, str, str]:
    """A street line, unless its number stands in a column of its own."""
    if number or not line:
        return line, number, addition
    street, number, own = split_street(line)
    return street, number, " ".join(part for part in (own, addition) if part)


def _respelt(first: str, infix: str, last: str) -> tuple[str, str, str]:
    """An infix that was written with the last name (`van der`, `Wal` in one cell) gets its place."""
    if infix or not first or " " not in last:
        return first, infix, last
    lead, own_infix, own_last = split_person_name(last)
    return (first, own_infix, own_last) if own_infix and not lead else (first, infix, last)


@lru_cache(maxsize=4096)
def tidy_postcode(text: str, country: str = "NL") -> str:
    """`1234ab` → `1234 AB` in the Netherlands; elsewhere only blanks are tidied."""
    text = " ".join(text.split())
    found = _POSTCODE.fullmatch(text) if country == "NL" else None
    return f"{found[1]} {found[2].upper()}" if found else text


@lru_cache(maxsize=512)
def country_code(text: str) -> str:
    """ISO 3166-1 alpha-2; empty is the Netherlands, an unknown name stays as it is."""
    text = text.strip()
    if len(text) == 2 and text.isalpha():
        return text.upper()
    return _COUNTRIES.get(text.lower(), text) if text else "NL"


def distinct(values: Iterable[str]) -> tuple[str, ...]:
    """Without blanks and repetitions, in order; capitals in a mail address make no difference."""
    kept: dict[str, str] = {}
    for value in values:
        value = value.strip()
        if value:
            kept.setdefault(value.lower(), value)
    return tuple(kept.values())


def split_list(text: str) -> tuple[str, ...]:
    """Several mail addresses or telephone numbers in one cell."""
    return distinct(_SPLIT_LIST.split(text))
