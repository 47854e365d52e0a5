"""The access dossier on paper: who, what, why, how long, with whom, and which rights there are (AVG art. 15(1))."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from avgdesk import assets
from avgdesk.documents import markdown, page, tables
from avgdesk.documents.style import Style, gap, heading, missing_characters, text
from avgdesk.domain.company import Company
from avgdesk.domain.dossier import (
    REMOVED,
    Dossier,
    Kept,
    Record,
    Section,
    SectionCode,
    free_texts,
)
from avgdesk.domain.purposes import TEXTS
from avgdesk.i18n import tr
from avgdesk.words import dossier as words
from avgdesk.words import formats, purposes

LABEL = 48 * mm
# how much of the width each column takes, of sections that are a table; the others are pairs of label and value
COLUMNS: dict[SectionCode, tuple[float, ...]] = {
    SectionCode.INVOICES: (13, 12, 12, 12, 12, 15, 12, 12),
    SectionCode.PAYMENTS: (30, 20, 20, 30),
    SectionCode.FILES: (46, 20, 14, 20),
    SectionCode.COURSE: (18, 18, 26, 14, 24),
    SectionCode.LOG: (18, 30, 18, 24, 10),
}
TEMPLATES = ("dossier_opening", "dossier_rights")


def render(dossier: Dossier, company: Company, language: str) -> bytes:
    """The dossier as PDF. Deterministic for the same dossier."""
    title = tr("Your personal data", language=language)
    foot = " · ".join(part for part in (company.name, title) if part)
    sheet = page.Sheet(title, dossier.made_on, language, foot=foot, letterhead=company)
    return page.build(sheet, list(_flowables(dossier, company, sheet, language)))


def missing(dossier: Dossier) -> tuple[str, ...]:
    """Characters that can't be printed, each once."""
    typed = [str(field.value) for section in dossier.sections for record in section.records for field in record]
    typed += [
        text for one in dossier.purposes for name in TEXTS for text in (getattr(one, name).nl, getattr(one, name).en)
    ]
    return missing_characters(dossier.name, *typed, *(one.name for one in dossier.processors))


@cache
def template(name: str, language: str) -> str:
    """One of the texts that stand in every dossier."""
    return assets.resource("templates", "letters", language, f"{name}.md").read_text("utf-8")


def _flowables(dossier: Dossier, company: Company, sheet: page.Sheet, language: str) -> Iterable[Flowable]:
    width = sheet.text_width
    yield heading(sheet.title, Style.TITLE)
    yield from markdown.flowables(
        template("dossier_opening", language), _values(dossier, company, language), width=width
    )
    if dossier.empty:
        yield text(tr("Nothing is kept on you but what follows from your own request.", language=language))
    for section in dossier.sections:
        yield from _section(section, width, language)
    if _something_removed(dossier):
        yield gap(2)
        note = tr(
            "{mark} stands for what was left out because it is about somebody else (AVG art. 15(4)).", language=language
        )
        yield text(note.format(mark=REMOVED), Style.SMALL)
    yield from _purposes(dossier, width, language)
    yield from _kept(dossier.kept, width, language)
    yield from markdown.flowables(
        template("dossier_rights", language), _values(dossier, company, language), width=width
    )


def _values(dossier: Dossier, company: Company, language: str) -> dict[str, str]:
    contact = company.privacy_contact or company.name
    reach = company.privacy_email or company.email or company.phone or ", ".join(company.address.lines)
    number = tr("customer number {number}", language=language).format(number=dossier.number) if dossier.number else ""
    return {
        "name": dossier.name,
        "person": ", ".join(part for part in (dossier.name, number) if part),
        "made_on": formats.long_day(dossier.made_on, language),
        "company": company.name,
        "contact": contact,
        "reach": reach or company.name,
        "source": words.word(dossier.source, language),
    }


def _section(section: Section, width: float, language: str) -> Iterable[Flowable]:
    yield heading(words.section(section.code, language))
    shares = COLUMNS.get(section.code)
    if shares is None:
        for place, record in enumerate(section.records):
            if place:
                yield gap(2)
            yield tables.pairs(_pairs(record, language), width, LABEL)
        return
    head = [words.field(field.name, language) for field in section.records[0]]
    rows = [[words.shown(field, language) for field in record] for record in section.records]
    yield tables.table(rows, [width * share / sum(shares) for share in shares], head)


def _pairs(record: Record, language: str) -> list[tuple[str, str]]:
    """Labels and values; what is empty is left out."""
    filled = (field for field in record if field.value not in ("", None))
    return [(words.field(field.name, language), words.shown(field, language)) for field in filled]


def _purposes(dossier: Dossier, width: float, language: str) -> Iterable[Flowable]:
    if not dossier.purposes:
        return
    yield heading(tr("What we use your data for", language=language))
    for one in dossier.purposes:
        yield heading(one.activity.said(language), Style.SUBHEADING, level=1)
        yield tables.pairs(list(purposes.lines(one, dossier.processors, language)), width, LABEL)


def _kept(kept: tuple[Kept, ...], width: float, language: str) -> Iterable[Flowable]:
    if not kept:
        return
    yield heading(tr("How long we keep your data", language=language))
    head = [tr("What", language=language), tr("Last day", language=language), tr("Why", language=language)]
    rows = [[words.word(one.what, language), _until(one, language), _why(one, language)] for one in kept]
    yield tables.table(rows, [width * 0.28, width * 0.2, width * 0.52], head)


def _until(one: Kept, language: str) -> str:
    if one.until is None:
        return tr("no end date yet", language=language)
    return formats.day(max(one.until, one.statutory_until) if one.statutory_until else one.until)


def _why(one: Kept, language: str) -> str:
    """The reason of the later date, for that is the last day."""
    by_law = one.statutory_until is not None and (one.until is None or one.statutory_until > one.until)
    reason = one.statutory_reason if by_law and one.statutory_reason else one.reason
    if reason is not None:
        return words.why(reason, language)
    return tr("until you withdraw your consent", language=language) if one.rule == "newsletter" else ""


def _something_removed(dossier: Dossier) -> bool:
    return any(REMOVED in found.text for found in free_texts(dossier))
