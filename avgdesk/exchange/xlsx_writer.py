"""A workbook with one sheet: real dates and amounts, text that stays text, headers that stay in view."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font

from avgdesk.exchange.atomic import written_whole
from avgdesk.exchange.sheets import Cell

_DATE, _AMOUNT, _TEXT = "DD-MM-YYYY", "#,##0.00", "@"
_WIDTH = 20


def write_xlsx(target: Path, title: str, headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    """Write the table; gives the number of rows. Text is stored as text, so that `=1+1` is shown and never computed."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title[:31])
    sheet.freeze_panes = "A2"
    for place in range(len(headers)):
        sheet.column_dimensions[_letter(place)].width = _WIDTH
    sheet.append([_cell(sheet, header, bold=True) for header in headers])
    written = 0
    for row in rows:
        sheet.append([_cell(sheet, value) for value in row])
        written += 1
    with written_whole(target) as stream:
        book.save(stream)
    return written


def _cell(sheet: Any, value: Cell, bold: bool = False) -> Any:
    if isinstance(value, str):
        cell = WriteOnlyCell(sheet, value=ILLEGAL_CHARACTERS_RE.sub("", value))
        cell.data_type = "s"
        cell.number_format = _TEXT
    else:
        cell = WriteOnlyCell(sheet, value=value)  # type: ignore[arg-type]
        if isinstance(value, Decimal):
            cell.number_format = _AMOUNT
        elif value is not None and not isinstance(value, (int, bool)):
            cell.number_format = _DATE
    if bold:
        cell.font = Font(bold=True)
    return cell


def _letter(place: int) -> str:
    """0 → A, 26 → AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
