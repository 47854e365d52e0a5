"""What a file adds to a party that is there: empty fields are filled, filled ones stay unless the user says so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from datetime import date

from avgdesk.domain.folding import fold, national_phone
from avgdesk.domain.imports import ImportedParty
from avgdesk.domain.parties import Address, Party, PartyRole

Accept = Callable[[str], bool]  # whether the user chose the file's value for this field


@dataclass(frozen=True, slots=True)
class Difference:
    """A filled field that the file has otherwise."""

    field: str
    kept: str
    offered: str


def merged(there: Party, incoming: ImportedParty, accept: Accept, untouched: bool) -> tuple[Party, list[Difference]]:
    """The party after the import, and where the two disagree. `untouched`: nobody changed it since it was made."""
    merging = _Merging(there, incoming, accept)
    merging.name()
    merging.text("contact_person", there.contact_person, incoming.contact_person)
    merging.text("coc_number", there.coc_number, incoming.coc_number)
    merging.text("vat_number", there.vat_number, incoming.vat_number)
    merging.text("notes", there.notes, incoming.notes)
    merging.address()
    merging.contacts()
    merging.day("relation_began", there.relation_began, incoming.relation_began)
    merging.day("relation_ended", there.relation_ended, incoming.relation_ended)
    merging.newsletter(untouched)
    merging.role()
    return merging.after, merging.differences


class _Merging:
    def __init__(self, there: Party, incoming: ImportedParty, accept: Accept) -> None:
        self.after, self.incoming, self.accept = there, incoming, accept
        self.differences: list[Difference] = []

    def text(self, field: str, kept: str, offered: str) -> None:
        if not offered or same(kept, offered):
            return
        if not kept or self._chosen(field, kept, offered):
            self.after = replace(self.after, **{field: offered})  # type: ignore[arg-type]

    def day(self, field: str, kept: date | None, offered: date | None) -> None:
        if offered is None or kept == offered:
            return
        if kept is None or self._chosen(field, kept.isoformat(), offered.isoformat()):
            self.after = replace(self.after, **{field: offered})  # type: ignore[arg-type]

    def name(self) -> None:
        """A name that reads the same keeps the parts into which it was divided here."""
        there, incoming = self.after, self.incoming
        if same(there.name, incoming.name) or not incoming.name:
            return
        if not there.name or self._chosen("name", there.name, incoming.name):
            self.after = replace(
                there,
                kind=incoming.kind,
                organisation=incoming.organisation,
                first_name=incoming.first_name,
                infix=incoming.infix,
                last_name=incoming.last_name,
            )

    def address(self) -> None:
        """An address is one thing: gaps are filled only from an address that agrees with what is there."""
        there, offered = self.after.address, self.incoming.address
        if not _written(offered):
            return
        if not _written(there):
            self.after = replace(self.after, address=offered)
        elif _agree(there, offered):
            self.after = replace(self.after, address=_filled(there, offered))
        elif self._chosen("address", ", ".join(there.lines), ", ".join(offered.lines)):
            self.after = replace(self.after, address=offered)

    def contacts(self) -> None:
        there, incoming = self.after, self.incoming
        emails = _several(there.emails, incoming.emails, str.casefold)
        phones = _several(there.phones, incoming.phones, national_phone)
        if emails and (not there.emails or self._chosen("emails", "; ".join(there.emails), "; ".join(incoming.emails))):
            self.after = replace(self.after, emails=emails)
        if phones and (not there.phones or self._chosen("phones", "; ".join(there.phones), "; ".join(incoming.phones))):
            self.after = replace(self.after, phones=phones)

    def newsletter(self, untouched: bool) -> None:
        """A yes is taken over while nobody decided here; a consent that was withdrawn is never brought back unasked."""
        offered = self.incoming.newsletter
        if offered is None or offered == self.after.newsletter:
            return
        if (offered and untouched) or self._chosen("newsletter", _yes(self.after.newsletter), _yes(offered)):
            self.after = replace(self.after, newsletter=offered)

    def role(self) -> None:
        """A customer who turns out to supply as well is both."""
        if self.incoming.role not in (None, self.after.role) and self.after.role is not PartyRole.BOTH:
            self.after = replace(self.after, role=PartyRole.BOTH)

    def _chosen(self, field: str, kept: str, offered: str) -> bool:
        if self.accept(field):
            return True
        self.differences.append(Difference(field, kept, offered))
        return False


def same(kept: str, offered: str) -> bool:
    """Equal but for capitals, diacritics and blanks, or as far as the letters go that the file lost (`M?ller`)."""
    first, second = _bare(kept), _bare(offered)
    if first == second:
        return True
    return "?" in second and re.fullmatch(re.escape(second).replace(r"\?", "."), first) is not None


def _bare(text: str) -> str:
    return "".join(fold(text).replace(".", "").split())


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _written(address: Address) -> bool:
    return bool(address.street or address.postcode or address.town)


def _agree(there: Address, offered: Address) -> bool:
    """No part is filled on both sides and different."""
    pairs = ((getattr(there, part.name), getattr(offered, part.name)) for part in fields(Address))
    return all(not kept or not new or same(kept, new) for kept, new in pairs)


def _filled(there: Address, offered: Address) -> Address:
    gaps = {p.name: getattr(offered, p.name) for p in fields(Address) if not getattr(there, p.name)}
    return replace(there, **gaps)


def _several(there: Iterable[str], offered: Iterable[str], key: Callable[[str], str]) -> tuple[str, ...]:
    """Both lists together, those there first; empty when the file brings nothing new."""
    known = {key(value) for value in there}
    new = [value for value in offered if key(value) not in known]
    return (*there, *new) if new else ()
