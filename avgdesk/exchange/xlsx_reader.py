"""The first sheet of an Excel workbook (.xlsx) that holds a table."""

from __future__ import annotations

import itertools
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from avgdesk.errors import InvalidInput
from avgdesk.exchange.aliases import known_headers
from avgdesk.exchange.limits import Watch, unwatched
from avgdesk.exchange.notation import notation_of
from avgdesk.exchange.table import HEADER_SEARCH, SAMPLE_ROWS, Notation, Row, Table, tidy_headers
from avgdesk.exchange.values import as_text
from avgdesk.exchange.zip_guard import open_archive

# What openpyxl and the parsers under it raise on a workbook that is cut off or was tampered with.
_UNREADABLE = (
    BadZipFile, InvalidFileException, KeyError, ValueError, TypeError, AttributeError, IndexError, OSError, EOFError,
    SyntaxError, NotImplementedError, zlib.error, RuntimeError,
)  # fmt: skip
MAX_COLUMNS = 500


def read_xlsx(path: Path, notation: Notation | None = None) -> Table:
    """The sheet with the most headers that we know, else the first with anything in it."""
    open_archive(path).close()
    best: tuple[int, str, Row] | None = None
    for sheet in _sheet_names(path):
        for row in itertools.islice(_rows(path, sheet), HEADER_SEARCH):
            known = known_headers(row.cells)
            if best is None or known > best[0]:
                best = (known, sheet, row)
    if best is None:
        raise InvalidInput("file_is_empty", file=path.name)
    _, sheet, header = best

    def read(watch: Watch = unwatched) -> Iterator[Row]:
        return (row for row in _rows(path, sheet) if row.number > header.number)

    found = notation or Notation(None, notation_of(itertools.islice(read(), SAMPLE_ROWS)).dates)
    return Table(path.name, tidy_headers(header.cells), read, found)


def _sheet_names(path: Path) -> list[str]:
    book = _open(path)
    try:
        return [sheet.title for sheet in book.worksheets]
    finally:
        book.close()


def _rows(path: Path, sheet: str) -> Iterator[Row]:
    """Rows that are not blank, as text. `InvalidInput` when the workbook breaks off."""
    book = _open(path)
    try:
        lines = book[sheet]
        lines.reset_dimensions()
        for number, values in enumerate(lines.iter_rows(values_only=True, max_col=MAX_COLUMNS), 1):
            cells = [as_text(value) for value in values]
            while cells and not cells[-1]:
                cells.pop()
            if cells:
                yield Row(number, tuple(cells))
    except _UNREADABLE:
        raise InvalidInput("file_damaged", file=path.name) from None
    finally:
        book.close()


def _open(path: Path) -> Any:
    try:
        return load_workbook(path, read_only=True, data_only=True, keep_links=False)
    except _UNREADABLE:
        raise InvalidInput("file_damaged", file=path.name) from None
