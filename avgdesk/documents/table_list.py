"""A list as it is printed: title, what was selected, a table over as many pages as it takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable

from avgdesk.documents import page, tables
from avgdesk.documents.style import Style, heading, text
from avgdesk.domain.company import Company


@dataclass(frozen=True, slots=True)
class PrintedList:
    """`weights` share out the width among the columns (equal when empty); `note` says what was selected and when."""

    title: str
    head: tuple[str, ...]
    rows: Sequence[Sequence[str]]
    printed_on: date
    company: Company | None = None
    weights: tuple[float, ...] = ()
    note: str = ""


def render(record: PrintedList, language: str) -> bytes:
    """Landscape from six columns on."""
    sheet = page.Sheet(
        record.title,
        record.printed_on,
        language,
        foot=" · ".join(part for part in (record.company.name if record.company else "", record.title) if part),
        landscape=len(record.head) >= 6,
    )
    return page.build(sheet, _flowables(record, sheet.text_width))


def _flowables(record: PrintedList, width: float) -> list[Flowable]:
    weights = record.weights or (1.0,) * len(record.head)
    widths = [width * weight / sum(weights) for weight in weights]
    opening = [heading(record.title, Style.TITLE), *([text(record.note, Style.SMALL)] if record.note else [])]
    return [*opening, tables.table(record.rows, widths, record.head)]
