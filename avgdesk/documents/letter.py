"""A letter of the shop: letterhead, address in the window, subject, text from a template, closing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from reportlab.platypus import Flowable

from avgdesk.documents import markdown, page, plain_text
from avgdesk.documents.style import Style, gap, heading, text
from avgdesk.domain.company import Company
from avgdesk.i18n import tr
from avgdesk.words import formats


@dataclass(frozen=True, slots=True)
class Letter:
    """`body` is a template text (Markdown); `values` fill its placeholders and are printed as they were typed. With
    `plain` it is text as a person types it (`documents.plain_text`).

    `addressee` are the lines of the window: name, perhaps a contact person, street, postcode and town.
    """

    sender: Company
    addressee: tuple[str, ...]
    dated: date
    subject: str
    body: str
    values: Mapping[str, str] = field(default_factory=dict)
    reference: str = ""
    plain: bool = False


def render(letter: Letter, language: str, enclosed: Sequence[Flowable] = ()) -> bytes:
    """The letter as PDF; `enclosed` follows under the text. Raises InvalidInput for an unknown placeholder."""
    foot = " · ".join(part for part in (letter.sender.name, letter.reference) if part)
    sheet = page.Sheet(
        letter.subject, letter.dated, language, foot=foot, letterhead=letter.sender, address=letter.addressee
    )
    if letter.plain:
        body = list(plain_text.flowables(letter.body, sheet.text_width))
    else:
        body = markdown.flowables(letter.body, letter.values, width=sheet.text_width)
    return page.build(sheet, [*_opening(letter, language), *body, *enclosed])


def _opening(letter: Letter, language: str) -> list[Flowable]:
    place = letter.sender.address.town
    written = formats.written_day(letter.dated, language)
    lines = [f"{place}, {written}" if place else written]
    if letter.reference:
        lines.append(tr("Our reference: {number}", language=language).format(number=letter.reference))
    return [text("\n".join(lines)), gap(3), heading(letter.subject, Style.HEADING), gap(2)]
