"""The receipt of an inspection: who saw what, how identity was established, and a signature."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Image

from avgdesk import assets
from avgdesk.documents import markdown, page, tables
from avgdesk.documents.figures import picture
from avgdesk.documents.style import Style, gap, heading, keep, text
from avgdesk.domain.company import Company
from avgdesk.domain.dossier import SectionCode
from avgdesk.domain.identity import DocumentKind
from avgdesk.i18n import tr
from avgdesk.words import dossier as words
from avgdesk.words import formats

SIGNATURE_WIDTH, SIGNATURE_HEIGHT = 70 * mm, 26 * mm


@dataclass(frozen=True, slots=True)
class Receipt:
    """`correction`: the number of the request that the visitor's remarks became. `drawing`: the signature as a PNG."""

    number: str
    day: date
    name: str
    customer_number: str
    checked_by: str
    document: DocumentKind
    shown: tuple[SectionCode, ...] = ()
    correction: str = ""
    drawing: bytes | None = None


def render(receipt: Receipt, company: Company, language: str) -> bytes:
    """One page; the same for the shop and for the visitor."""
    title = tr("Receipt of inspection", language=language)
    foot = " · ".join(part for part in (company.name, receipt.number) if part)
    sheet = page.Sheet(title, receipt.day, language, foot=foot, letterhead=company)
    source = assets.resource("templates", "letters", language, "receipt.md").read_text("utf-8")
    body = markdown.flowables(source, _values(receipt, company, language), width=sheet.text_width)
    blocks = keep([gap(6), *_signature(receipt, sheet.text_width, language)])
    return page.build(sheet, [heading(title, Style.TITLE), *body, blocks])


def _values(receipt: Receipt, company: Company, language: str) -> dict[str, str]:
    number = tr("customer number {number}", language=language).format(number=receipt.customer_number)
    names = [words.section(code, language) for code in receipt.shown]
    correction = tr("written down as request {number}", language=language).format(number=receipt.correction)
    return {
        "day": formats.long_day(receipt.day, language),
        "person": ", ".join((receipt.name, number)) if receipt.customer_number else receipt.name,
        "company": company.name,
        "checked_by": receipt.checked_by,
        "document": words.document(receipt.document, language),
        "shown": "; ".join(names) or tr("that nothing is kept", language=language),
        "corrections": correction if receipt.correction else tr("none", language=language),
    }


def _signature(receipt: Receipt, width: float, language: str) -> Iterable[Flowable]:
    """Two places to sign, each above a line of its own with who signs there."""
    visitor = _line(picture(receipt.drawing, SIGNATURE_WIDTH, SIGNATURE_HEIGHT) if receipt.drawing else None)
    visitor += [text(receipt.name), text(tr("Signature of the visitor", language=language), Style.SMALL)]
    shop = tr("For the shop: {name}", language=language).format(name=receipt.checked_by)
    yield tables.side_by_side([visitor, [*_line(), text(shop)]], [width / 2, width / 2])


def _line(drawn: Image | None = None) -> list[Flowable]:
    """Room for a pen, or what was drawn, on a line: equally far down in both."""
    room = SIGNATURE_HEIGHT - (drawn.drawHeight if drawn else 0)
    return [gap(room / mm), tables.table([[drawn or gap(0)]], [SIGNATURE_WIDTH]), gap(1)]
