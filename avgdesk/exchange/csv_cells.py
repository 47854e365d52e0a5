"""The one place that writes CSV: no cell that a spreadsheet runs, `;` and a byte order mark for the Dutch Excel."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "|")


def harmless(text: str) -> str:
    """`text` as a cell that a spreadsheet shows and never executes.

    A leading apostrophe goes before whatever could start a formula (OWASP, CSV injection); a plain telephone number or
    negative amount keeps its shape.
    """
    if not text.lstrip().startswith(_DANGEROUS):
        return text
    if text[0] in "+-" and text[1:].translate(_OF_FIGURES).isdigit():
        return text
    return f"'{text}"


_OF_FIGURES = str.maketrans("", "", " .,")


def write_rows(stream: io.TextIOBase, headers: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Headers and rows on a text stream opened with `newline=""`; gives the number of rows."""
    writer = csv.writer(stream, delimiter=";")
    writer.writerow([harmless(header) for header in headers])
    written = 0
    for row in rows:
        writer.writerow([harmless(cell) for cell in row])
        written += 1
    return written


def csv_bytes(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A small table as the bytes of a file."""
    stream = io.StringIO(newline="")
    write_rows(stream, headers, rows)
    return stream.getvalue().encode("utf-8-sig")
