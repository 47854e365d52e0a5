"""A table out of a file: headers and rows of text, read again from the start whenever they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from avgdesk.exchange.limits import Watch, unwatched
from avgdesk.exchange.values import DateOrder, DecimalMark

SAMPLE_ROWS = 200
HEADER_SEARCH = 10  # titles and blank lines may stand above the headers


class Row(NamedTuple):
    """`number` is the line in the file on which the row begins, from 1; the headers count."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CsvShape:
    """How a CSV file is written; each part is detected and can be overruled."""

    encoding: str = "utf-8-sig"
    separator: str = ";"


@dataclass(frozen=True, slots=True)
class Notation:
    """How amounts and days are written in a table. `decimal` None: judged cell by cell."""

    decimal: DecimalMark | None = None
    dates: DateOrder = DateOrder.DAY_FIRST


@dataclass(frozen=True, slots=True)
class Table:
    """`read` starts over at every call and tells how many bytes it read. `shape` is None for a workbook."""

    file: str
    headers: tuple[str, ...]
    read: Callable[[Watch], Iterator[Row]]
    notation: Notation = Notation()
    shape: CsvShape | None = None

    def sample(self, size: int = SAMPLE_ROWS) -> list[Row]:
        rows = self.read(unwatched)
        return [row for row, _ in zip(rows, range(size), strict=False)]


def tidy_headers(cells: Sequence[str]) -> tuple[str, ...]:
    """Trimmed, and a repeated one numbered, so that each column has a name of its own."""
    seen: dict[str, int] = {}
    headers = []
    for cell in cells:
        name = " ".join(cell.replace("\ufeff", "").split())
        seen[name] = seen.get(name, 0) + 1
        headers.append(name if seen[name] == 1 or not name else f"{name} ({seen[name]})")
    return tuple(headers)


def is_blank(cells: Sequence[str]) -> bool:
    return not any(cell.strip() for cell in cells)
