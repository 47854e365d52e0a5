"""The processor agreement as PDF: text from a template, four annexes, fields to fill in and to sign, a QR code."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import date

from reportlab.platypus import Flowable

from avgdesk.documents import annex_tables, markdown, page
from avgdesk.documents.signature_blocks import SignatureBlocks, Signer
from avgdesk.documents.style import Span, Style, gap, heading, new_page, require_printable, spans, stay_with_next
from avgdesk.domain.agreements import Side
from avgdesk.domain.annexes import Annexes, Duration
from avgdesk.domain.templates import placeholders
from avgdesk.i18n import tr
from avgdesk.words import annexes as words
from avgdesk.words import formats

VALUES = (
    "number", "version", "date", "service", "purposes", "duration", "at_end", "breach_hours",
    "controller_name", "controller_address", "controller_number", "controller_contact",
    "processor_name", "processor_address", "processor_number", "processor_contact",
)  # fmt: skip
ANNEX_BLOCKS = ("annex_processing", "annex_security", "annex_sub_processors", "annex_contacts")
BLOCKS = ("parties", "signatures", *ANNEX_BLOCKS)
PLACEHOLDERS = frozenset({*VALUES, *BLOCKS})


@dataclass(frozen=True, slots=True)
class Signatory:
    """One party as it stands in the text. `contact` is whom to ask for; who signs writes that at the signature."""

    name: str
    address: tuple[str, ...] = ()
    coc_number: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class AgreementText:
    """Everything that is printed. `template` is the template's text; `ends_on` belongs to `Duration.UNTIL`."""

    number: str
    version: int
    dated: date
    controller: Signatory
    processor: Signatory
    annexes: Annexes
    template: str
    ends_on: date | None = None


def seal(record: AgreementText, language: str) -> str:
    """Eight hexadecimal digits over all that is printed: the same text has the same seal, another one another."""
    content = json.dumps([asdict(record), language], default=str, ensure_ascii=False, sort_keys=True)
    digest = hashlib.sha256(content.encode("utf-8")).hexdigest()
    return f"{digest[:4]} {digest[4:8]}"


def render(record: AgreementText, language: str) -> bytes:
    """The PDF. The same record gives the same bytes.

    Raises InvalidInput: "unknown_placeholder" or "loose_braces" (fact `line`), "characters_not_printable".
    """
    require_printable(*_human_text(record))
    title = tr("Processor agreement {number}", language=language).format(number=record.number)
    version = record.version
    foot = f"{record.number} v{version} · {seal(record, language)}"
    sheet = page.Sheet(title, record.dated, language, subject=record.controller.name, foot=foot, code=record.number)
    return page.build(sheet, flowables(record, language, sheet.text_width))


def flowables(record: AgreementText, language: str, width: float) -> list[Flowable]:
    """The text with annexes and signatures; what the template leaves out of those is added at its end."""
    blocks = _blocks(record, language, width)
    source = record.template
    made = markdown.flowables(source, values(record, language), blocks, width=width, numbered=True)
    used = {placeholder.name for placeholder in placeholders(source)}
    if "signatures" not in used:
        made += [heading(tr("Signatures", language=language)), *blocks["signatures"]]
    if not used.intersection(ANNEX_BLOCKS):
        titles = annex_tables.titles(language)
        made.append(new_page())
        for block, title in zip(ANNEX_BLOCKS, titles, strict=True):
            made += [heading(title, Style.TITLE), *blocks[block]]
    return made


def values(record: AgreementText, language: str) -> dict[str, str]:
    """What stands in place of each placeholder of `VALUES`."""
    sides = {"controller": record.controller, "processor": record.processor}
    found = {
        "number": record.number,
        "version": str(record.version),
        "date": formats.written_day(record.dated, language),
        "service": record.annexes.service,
        "purposes": record.annexes.purposes,
        "duration": _duration(record, language),
        "at_end": words.at_end(record.annexes.at_end, language),
        "breach_hours": str(record.annexes.breach_hours),
    }
    for side, party in sides.items():
        found[f"{side}_name"] = party.name
        found[f"{side}_address"] = ", ".join(party.address)
        found[f"{side}_number"] = party.coc_number
        found[f"{side}_contact"] = party.contact
    return found


def _duration(record: AgreementText, language: str) -> str:
    chosen = record.annexes.duration if record.ends_on else Duration.SERVICE
    return words.duration(chosen, formats.written_day(record.ends_on, language) if record.ends_on else "", language)


def _blocks(record: AgreementText, language: str, width: float) -> dict[str, Sequence[Flowable]]:
    def said(source: str) -> str:
        return tr(source, language=language)

    duration = _duration(record, language)
    return {
        "parties": _parties(record, said),
        "signatures": _signatures(record, said),
        "annex_processing": annex_tables.processing(record.annexes, duration, language, width),
        "annex_security": annex_tables.security(record.annexes, language),
        "annex_sub_processors": annex_tables.sub_processors(record.annexes, language, width),
        "annex_contacts": annex_tables.contacts(
            record.annexes, record.controller.name, record.processor.name, language, width
        ),
    }


def _parties(record: AgreementText, said: Callable[[str], str]) -> list[Flowable]:
    both = ((record.controller, said("the controller")), (record.processor, said("the processor")))
    return [
        _party(party, role, said, last) for (party, role), last in zip(both, ("; " + said("and"), "."), strict=True)
    ]


def _party(party: Signatory, role: str, said: Callable[[str], str], last: str) -> Flowable:
    particulars = [*party.address]
    if party.coc_number:
        particulars.append(said("Chamber of Commerce {number}").format(number=party.coc_number))
    middle = "".join(f", {part}" for part in particulars)
    return spans(
        [Span(party.name, bold=True), Span(f"{middle}, {said('hereinafter')} "), Span(role, italic=True), Span(last)]
    )


def _signatures(record: AgreementText, said: Callable[[str], str]) -> list[Flowable]:
    """On the page of the heading above them."""
    left = Signer(Side.CONTROLLER, said("Controller"), record.controller.name)
    right = Signer(Side.PROCESSOR, said("Processor"), record.processor.name)
    between = gap(2)
    stay_with_next(between)
    return [between, SignatureBlocks(left, right, said)]


def _human_text(record: AgreementText) -> list[str]:
    parties = (record.controller, record.processor)
    named = [text for party in parties for text in (party.name, *party.address, party.contact, party.coc_number)]
    annexes = record.annexes
    lines = [item.text for group in (annexes.nature, annexes.data, annexes.people, annexes.measures) for item in group]
    subs = [text for sub in annexes.sub_processors for text in (sub.name, sub.place, sub.task, sub.safeguard_note)]
    contacts = [text for contact in (annexes.controller, annexes.processor) for text in (contact.name, contact.email)]
    return [record.template, annexes.service, annexes.purposes, *named, *lines, *subs, *contacts]
