"""A dossier as pages of large type: what a visitor can take in at once, one thing after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from avgdesk.domain.dossier import Dossier, Kept, Purpose, Record, Section, SectionCode
from avgdesk.i18n import language, tr
from avgdesk.words import dossier as words
from avgdesk.words import formats

# records on one page; particulars are one record of many lines
PER_PAGE = {SectionCode.INVOICES: 4, SectionCode.PAYMENTS: 8, SectionCode.FILES: 5}
OTHERWISE = 2
Lines = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ScreenPage:
    """`parts` are groups of (label, value); a group is one record."""

    title: str
    parts: tuple[Lines, ...]


def pages_of(dossier: Dossier) -> list[ScreenPage]:
    """The person's data first, then what they are used for and how long they are kept."""
    found = [page for section in dossier.sections for page in _section(section)]
    if dossier.empty:
        nothing = tr("Nothing is kept on you but what follows from your own request.")
        found.insert(0, ScreenPage(tr("Your data"), ((("", nothing),),)))
    found += _purposes(dossier.purposes)
    if dossier.kept:
        found.append(ScreenPage(tr("How long we keep your data"), tuple(_kept(one) for one in dossier.kept)))
    return found


def _section(section: Section) -> Iterator[ScreenPage]:
    title, size = words.section(section.code, language()), PER_PAGE.get(section.code, OTHERWISE)
    chunks = [section.records[at : at + size] for at in range(0, len(section.records), size)]
    for place, chunk in enumerate(chunks, 1):
        numbered = f"{title} ({place}/{len(chunks)})" if len(chunks) > 1 else title
        yield ScreenPage(numbered, tuple(_lines(record) for record in chunk))


def _lines(record: Record) -> Lines:
    filled = (field for field in record if field.value not in ("", None))
    return tuple((words.field(field.name, language()), words.value(field.value, language())) for field in filled)


def _purposes(purposes: Sequence[Purpose]) -> Iterator[ScreenPage]:
    title = tr("What we use your data for")
    for at in range(0, len(purposes), OTHERWISE):
        yield ScreenPage(title, tuple(_purpose(one) for one in purposes[at : at + OTHERWISE]))


def _purpose(one: Purpose) -> Lines:
    lines = (
        (one.activity, one.purpose),
        (tr("Legal basis"), one.legal_basis),
        (tr("Who receives them"), one.recipients),
        (tr("How long"), one.retention),
    )
    return tuple((label, value) for label, value in lines if value)


def _kept(one: Kept) -> Lines:
    last = max(filter(None, (one.until, one.statutory_until)), default=None)
    until = formats.day(last) if last else tr("no end date yet")
    return ((words.word(one.what, language()), until),)
