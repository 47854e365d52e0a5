"""A dossier as pages of large type: what a visitor can take in at once, one thing after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from avgdesk.domain.dossier import Dossier, Kept, Record, Section, SectionCode
from avgdesk.domain.purposes import Purpose
from avgdesk.i18n import language, tr
from avgdesk.words import dossier as words
from avgdesk.words import formats, purposes

TABLES = {SectionCode.INVOICES: 6, SectionCode.PAYMENTS: 10}  # shown as a table, so many lines on a page
# more columns than these don't fit in large type; the last day is that of the longer term, as on the last page
LEFT_OUT = {"pay_by", "statutory_until"}
PER_PAGE = 2  # records of which every field has a line of its own
LONG = 9  # lines from which a record stands in two columns
Lines = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ScreenPage:
    """Either `parts`, groups of (label, value) of which each is one record, or a table of `head` and `rows`."""

    title: str
    parts: tuple[Lines, ...] = ()
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def pages_of(dossier: Dossier) -> list[ScreenPage]:
    """The person's data first, then what they are used for and how long they are kept."""
    found = [page for section in dossier.sections for page in _section(section)]
    if dossier.empty:
        nothing = tr("Nothing is kept on you but what follows from your own request.")
        found.insert(0, ScreenPage(tr("Your data"), ((("", nothing),),)))
    found += _purposes(dossier)
    if dossier.kept:
        found.append(ScreenPage(tr("How long we keep your data"), tuple(_kept(one) for one in dossier.kept)))
    return found


def halves(part: Lines) -> tuple[Lines, Lines]:
    """A long record in two columns; a short one has an empty second."""
    middle = (len(part) + 1) // 2 if len(part) >= LONG else len(part)
    return part[:middle], part[middle:]


def _section(section: Section) -> Iterator[ScreenPage]:
    title, size = words.section(section.code, language()), TABLES.get(section.code, PER_PAGE)
    chunks = [section.records[at : at + size] for at in range(0, len(section.records), size)]
    for place, chunk in enumerate(chunks, 1):
        numbered = f"{title} ({place}/{len(chunks)})" if len(chunks) > 1 else title
        if section.code in TABLES:
            yield _table(numbered, chunk)
        else:
            yield ScreenPage(numbered, tuple(_lines(record) for record in chunk))


def _table(title: str, records: Sequence[Record]) -> ScreenPage:
    narrow = [_narrow(record) for record in records]
    head = tuple(words.field(field.name, language()) for field in narrow[0])
    rows = tuple(tuple(words.shown(field, language()) for field in record) for record in narrow)
    return ScreenPage(title, head=head, rows=rows)


def _narrow(record: Record) -> Record:
    days = [field.value for field in record if field.name in ("retain_until", "statutory_until")]
    last = max((day for day in days if isinstance(day, date)), default=None)
    kept = (field for field in record if field.name not in LEFT_OUT)
    return tuple(replace(field, value=last) if field.name == "retain_until" else field for field in kept)


def _lines(record: Record) -> Lines:
    filled = (field for field in record if field.value not in ("", None))
    return tuple((words.field(field.name, language()), words.shown(field, language())) for field in filled)


def _purposes(dossier: Dossier) -> Iterator[ScreenPage]:
    title = tr("What we use your data for")
    for one in dossier.purposes:
        yield ScreenPage(title, (_purpose(one, dossier),))


def _purpose(one: Purpose, dossier: Dossier) -> Lines:
    (_, goal), *rest = purposes.lines(one, dossier.processors, language())
    return ((one.activity.said(language()), goal), *rest)


def _kept(one: Kept) -> Lines:
    last = max(filter(None, (one.until, one.statutory_until)), default=None)
    until = formats.day(last) if last else tr("no end date yet")
    return ((words.word(one.what, language()), until),)
