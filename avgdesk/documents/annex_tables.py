"""Annexes 1–4 of a processor agreement as they are printed."""

from __future__ import annotations

from collections.abc import Iterable

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from avgdesk.documents import tables
from avgdesk.documents.style import Span, Style, gap, spans, text
from avgdesk.domain.annexes import Annexes, Contact, Item, SubProcessor
from avgdesk.domain.countries import in_eea
from avgdesk.i18n import tr
from avgdesk.words import annexes as words
from avgdesk.words import countries

_LABEL = 42 * mm


def titles(language: str) -> tuple[str, str, str, str]:
    """For a template that leaves the annexes out."""
    return (
        tr("Annex 1: the processing", language=language),
        tr("Annex 2: security", language=language),
        tr("Annex 3: sub-processors", language=language),
        tr("Annex 4: contacts for breaches", language=language),
    )


def processing(annexes: Annexes, duration: str, language: str, width: float) -> list[Flowable]:
    """Subject, purpose, nature, data, people, duration, end (art. 28(3), first sentence)."""
    rows = [
        (tr("Service", language=language), annexes.service),
        (tr("Purpose", language=language), annexes.purposes),
        (tr("What is done with the data", language=language), _lines(annexes.nature, language)),
        (tr("Kinds of personal data", language=language), _lines(annexes.data, language)),
        (tr("People concerned", language=language), _lines(annexes.people, language)),
        (tr("Duration", language=language), duration),
        (tr("At the end", language=language), words.at_end(annexes.at_end, language)),
    ]
    made: list[Flowable] = [tables.pairs(rows, width, _LABEL)]
    if annexes.special:
        special = tr(
            "Among these are special categories of personal data (article 9 GDPR): they get extra protection.",
            language=language,
        )
        made += [gap(2), text(special)]
    return made


def security(annexes: Annexes, language: str) -> list[Flowable]:
    """The measures, numbered, so that an audit can refer to them."""
    lines = enumerate((words.item(line, language) for line in annexes.measures), start=1)
    return [spans([Span(line)], indent=22, bullet=f"{number}.") for number, line in lines]


def sub_processors(annexes: Annexes, language: str, width: float) -> list[Flowable]:
    if not annexes.sub_processors:
        return [text(tr("The processor engages no sub-processors.", language=language))]
    head = (
        tr("Name", language=language),
        tr("Place and country", language=language),
        tr("Task", language=language),
        tr("Safeguard outside the EEA", language=language),
    )
    rows = [_sub_processor(sub, language) for sub in annexes.sub_processors]
    return [tables.table(rows, [width * share for share in (0.22, 0.21, 0.25, 0.32)], head)]


def _sub_processor(sub: SubProcessor, language: str) -> tuple[str, str, str, str]:
    country = countries.name(sub.country, language) if sub.country else tr("country not known", language=language)
    return sub.name, ", ".join(part for part in (sub.place, country) if part), sub.task, _safeguard(sub, language)


def _safeguard(sub: SubProcessor, language: str) -> str:
    if not sub.country:
        return "—"
    if in_eea(sub.country):
        return tr("not needed", language=language)
    if sub.safeguard is None:
        return "—"
    named = words.safeguard(sub.safeguard, language)
    return f"{named}: {sub.safeguard_note}" if sub.safeguard_note else named


def contacts(annexes: Annexes, controller: str, processor: str, language: str, width: float) -> list[Flowable]:
    """Whom to tell, and who tells."""
    head = (
        tr("Party", "to an agreement", language=language),
        tr("Contact", language=language),
        tr("E-mail", language=language),
        tr("Telephone", language=language),
    )
    rows = [_contact(controller, annexes.controller), _contact(processor, annexes.processor)]
    return [tables.table(rows, [width * share for share in (0.27, 0.18, 0.38, 0.17)], head)]


def _contact(party: str, contact: Contact) -> tuple[str, str, str, str]:
    return party, contact.name or "—", contact.email or "—", contact.phone or "—"


def _lines(items: Iterable[Item], language: str) -> Flowable | str:
    said = [words.item(line, language) for line in items]
    return text("\n".join(f"• {line}" for line in said), Style.TABLE) if said else "—"
