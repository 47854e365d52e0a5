"""Which party an incoming record is: by number, else by name and postcode, else by name and mail address.

Never by mail address alone; and two records with different numbers of one numbering are never taken for one unasked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from avgdesk.domain.folding import fold
from avgdesk.domain.import_results import DuplicateReason, RowKey
from avgdesk.domain.imports import ImportedParty
from avgdesk.domain.numberings import numbering_of
from avgdesk.domain.parties import Party
from avgdesk.store import import_parties


@dataclass(frozen=True, slots=True)
class Incoming:
    """A party out of a file. `source` as it is kept with a record: "xaf", "csv:shopify"."""

    record: ImportedParty
    file: str
    source: str

    @property
    def key(self) -> RowKey:
        return RowKey(self.file, self.record.row)

    @property
    def space(self) -> str:
        return numbering_of(self.source)


@dataclass(frozen=True, slots=True)
class Match:
    """`row` is the party that it is, None when it is new; `likely` are others that it may be, to be asked."""

    row: int | None
    likely: tuple[tuple[int, DuplicateReason], ...] = ()


@dataclass(slots=True)
class Candidates:
    """The parties that a chunk may mean, those that came earlier in the same chunk among them."""

    space: str
    numbers: dict[str, int] = field(default_factory=dict)  # of this numbering
    taken: set[str] = field(default_factory=set)  # numbers in use, in whatever numbering
    by_postcode: dict[tuple[str, str], list[int]] = field(default_factory=dict)  # (postcode, name) → rows
    by_email: dict[str, dict[str, list[int]]] = field(default_factory=dict)  # address → name → rows
    own_number: dict[int, str] = field(default_factory=dict)  # row → its number in this numbering

    def add(self, row: int, party: Party | ImportedParty, number: str) -> None:
        """A party that was just taken in."""
        name = name_of(party.name)
        if number:
            self.numbers[number] = row
            self.own_number[row] = number
        if party.address.postcode:
            self.by_postcode.setdefault((_bare(party.address.postcode), name), []).append(row)
        for address in party.emails:
            self.by_email.setdefault(address.lower(), {}).setdefault(name, []).append(row)

    def match(self, record: ImportedParty) -> Match:
        if record.number and (row := self.numbers.get(record.number)):
            return Match(row)
        name = name_of(record.name)
        postcode = self.by_postcode.get((_bare(record.address.postcode), name), []) if record.address.postcode else []
        email = [row for address in record.emails for row in self.by_email.get(address.lower(), {}).get(name, ())]
        for rows, reason in (
            (postcode, DuplicateReason.SAME_NAME_AND_POSTCODE),
            (email, DuplicateReason.SAME_NAME_AND_EMAIL),
        ):
            found = self._choose(record, list(dict.fromkeys(rows)), email, reason)
            if found is not None:
                return found
        return Match(None, self._others(record, name))

    def _choose(
        self, record: ImportedParty, rows: Sequence[int], email: Iterable[int], reason: DuplicateReason
    ) -> Match | None:
        """The one party of these that it is; a question when it carries another number; None when there is none."""
        if not rows:
            return None
        free = [row for row in rows if not self._other_number(row, record.number)]
        if len(free) > 1:
            free = [row for row in free if row in set(email)] or free
        if not free:
            return Match(None, tuple((row, reason) for row in rows[:1]))
        if len(free) == 1 or not record.number:
            return Match(free[0])
        return Match(None, tuple((row, reason) for row in free))

    def _other_number(self, row: int, number: str) -> bool:
        """Whether this party has a number in the same numbering, and it is another one."""
        own = self.own_number.get(row, "")
        return bool(own and number and own != number)

    def _others(self, record: ImportedParty, name: str) -> tuple[tuple[int, DuplicateReason], ...]:
        """Parties of another name with the same mail address."""
        named = (self.by_email.get(address.lower(), {}) for address in record.emails)
        rows = [row for names in named for other, found in names.items() if other != name for row in found]
        return tuple((row, DuplicateReason.SAME_EMAIL) for row in dict.fromkeys(rows))[:1]


def candidates(db: Any, chunk: Sequence[ImportedParty], space: str) -> Candidates:
    """Look up in a few questions whatever the records of a chunk may match."""
    found = Candidates(space)
    _note_numbers(db, found, [record.number for record in chunk if record.number])
    rest = [record for record in chunk if record.number not in found.numbers]
    _note_places(db, found, rest)
    _note_own_numbers(db, found)
    return found


def _note_numbers(db: Any, found: Candidates, numbers: Sequence[str]) -> None:
    for number, row, source in import_parties.by_number(db, numbers):
        found.taken.add(number)
        if numbering_of(source) == found.space:
            found.numbers[number] = row
    found.numbers.update(import_parties.by_alias(db, found.space, numbers))


def _note_places(db: Any, found: Candidates, records: Sequence[ImportedParty]) -> None:
    postcodes = {form for record in records for form in _forms(record.address.postcode)}
    for postcode, name, row in import_parties.by_postcode(db, postcodes) if postcodes else ():
        found.by_postcode.setdefault((_bare(postcode), name_of(name)), []).append(row)
    addresses = {form for record in records for mail in record.emails for form in (mail, mail.lower())}
    for address, name, row in import_parties.by_email(db, addresses) if addresses else ():
        found.by_email.setdefault(address.lower(), {}).setdefault(name_of(name), []).append(row)


def _note_own_numbers(db: Any, found: Candidates) -> None:
    """The numbers, in this numbering, of the parties that agree in name or mail address."""
    rows = {row for rows in found.by_postcode.values() for row in rows}
    rows.update(row for names in found.by_email.values() for rows in names.values() for row in rows)
    found.own_number.update(import_parties.numbers_in(db, rows, found.space) if rows else {})


@lru_cache(maxsize=1 << 14)
def name_of(name: str) -> str:
    """A name as it is compared: folded, without blanks and stops (`B.V.` is `BV`)."""
    return "".join(fold(name).replace(".", "").split())


def _bare(postcode: str) -> str:
    return "".join(postcode.upper().split())


def _forms(postcode: str) -> tuple[str, ...]:
    """The ways in which a postcode may stand in the administration: `1234 AB`, `1234AB`."""
    bare = _bare(postcode)
    return tuple({postcode, bare, f"{bare[:4]} {bare[4:]}"}) if bare else ()
