"""The access dossier: everything that is kept on one person, as sections of records of fields, and what the law wants
told beside it (AVG art. 15(1)).

Free text in it may tell of others (art. 15(4)): `blacked_out` takes such stretches out before anything is printed or
shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from avgdesk.domain.explanations import Reason
from avgdesk.domain.purposes import Processor, Purpose
from avgdesk.errors import InvalidInput

REMOVED = "■■■■■"  # always as long, so that its length tells nothing


class SectionCode(StrEnum):
    PARTICULARS = "particulars"
    INVOICES = "invoices"
    PAYMENTS = "payments"
    AGREEMENTS = "agreements"
    CONSENTS = "consents"
    RECORDS = "records"
    HOLDS = "holds"
    REQUESTS = "requests"
    APPOINTMENTS = "appointments"
    INSTRUCTIONS = "instructions"
    COURSE = "course"
    EARLIER = "earlier"
    FILES = "files"
    LOG = "log"


# what somebody gave themselves, or that arose from the contract: what portability is about (art. 20(1))
PORTABLE = (
    SectionCode.PARTICULARS,
    SectionCode.INVOICES,
    SectionCode.PAYMENTS,
    SectionCode.AGREEMENTS,
    SectionCode.CONSENTS,
    SectionCode.REQUESTS,
    SectionCode.APPOINTMENTS,
    SectionCode.INSTRUCTIONS,
)


@dataclass(frozen=True, slots=True)
class Money:
    cents: int
    currency: str = "EUR"


@dataclass(frozen=True, slots=True)
class Word:
    """A code that is put into words where it is read, and stays a code in a file for machines."""

    group: str
    code: str


Value = str | int | bool | date | datetime | Money | Word | None


@dataclass(frozen=True, slots=True)
class Field:
    """`free`: text that somebody typed and that may tell of others."""

    name: str
    value: Value
    free: bool = False


Record = tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Section:
    code: SectionCode
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """The last day on which something is kept, and why; None while there is no end date yet.

    `rule` is the code of a category of records, where that says why.
    """

    what: Word
    until: date | None
    reason: Reason | None = None
    statutory_until: date | None = None
    statutory_reason: Reason | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Dossier:
    """`number` is the customer number, "" for somebody who is not in the administration. `processors` work for the shop
    now; a purpose says whether they receive its data.
    """

    made_on: date
    name: str
    number: str
    sections: tuple[Section, ...]
    purposes: tuple[Purpose, ...] = ()
    processors: tuple[Processor, ...] = ()
    kept: tuple[Kept, ...] = ()
    source: Word = Word("source", "manual")
    party: UUID | None = None

    @property
    def empty(self) -> bool:
        """Nothing is kept on this person but that they asked or came."""
        own = {SectionCode.REQUESTS, SectionCode.APPOINTMENTS, SectionCode.COURSE, SectionCode.LOG}
        if self.party is None:  # the name and address with which they asked, and the letters to them
            own |= {SectionCode.PARTICULARS, SectionCode.FILES}
        return all(section.code in own for section in self.sections)

    def section(self, code: SectionCode) -> Section | None:
        return next((section for section in self.sections if section.code is code), None)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a piece of free text stands in a dossier."""

    section: SectionCode
    record: int
    field: str


@dataclass(frozen=True, slots=True)
class FreeText:
    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `start` … `end - 1` of the free text at `place`."""

    place: Place
    start: int
    end: int


def free_texts(dossier: Dossier) -> Iterator[FreeText]:
    """Every text that somebody typed, to be looked through for the data of others."""
    for section in dossier.sections:
        for number, record in enumerate(section.records):
            for field in record:
                if field.free and isinstance(field.value, str) and field.value:
                    yield FreeText(Place(section.code, number, field.name), field.value)


def blacked_out(dossier: Dossier, stretches: Iterable[Stretch]) -> Dossier:
    """`dossier` without these stretches: the text itself is gone and a mark of fixed length stands there.

    Raises InvalidInput `no_such_text` for a stretch that is not in the dossier.
    """
    by_place: dict[Place, list[tuple[int, int]]] = {}
    for stretch in stretches:
        by_place.setdefault(stretch.place, []).append((stretch.start, stretch.end))
    texts = {found.place: found.text for found in free_texts(dossier)}
    if any(place not in texts for place in by_place):
        raise InvalidInput("no_such_text")
    changed = {place: without(texts[place], spans) for place, spans in by_place.items()}
    return replace(dossier, sections=tuple(_with_texts(section, changed) for section in dossier.sections))


def without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """`text` with a mark in place of each span; spans that touch or overlap get one mark."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted((max(0, start), min(len(text), end)) for start, end in spans):
        if start >= end:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    parts, at = [], 0
    for start, end in joined:
        parts += [text[at:start], REMOVED]
        at = end
    return "".join([*parts, text[at:]])


def portable(dossier: Dossier) -> Dossier:
    """Only what the right to portability covers (art. 20)."""
    sections = tuple(section for section in dossier.sections if section.code in PORTABLE)
    return replace(dossier, sections=sections, purposes=(), processors=(), kept=())


def _with_texts(section: Section, changed: dict[Place, str]) -> Section:
    records = tuple(
        tuple(
            replace(field, value=changed.get(Place(section.code, number, field.name), field.value)) for field in record
        )
        for number, record in enumerate(section.records)
    )
    return replace(section, records=records)
