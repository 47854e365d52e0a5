"""A list as a CSV file for the Dutch Excel."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from avgdesk.exchange.atomic import written_whole
from avgdesk.exchange.csv_cells import write_rows
from avgdesk.exchange.sheets import Cell, dutch


def write_csv(target: Path, headers: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    """Write the table; gives the number of rows. The file appears whole or not at all."""
    with written_whole(target) as stream:
        text = io.TextIOWrapper(stream, "utf-8-sig", newline="")
        written = write_rows(text, headers, ([dutch(cell) for cell in row] for row in rows))
        text.flush()
        text.detach()
    return written
