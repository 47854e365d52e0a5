"""Dated records from a CSV file.

One line each, with the person or reference, the day its term counts from, and a note.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from avgdesk.domain.folding import fold
from avgdesk.domain.imports import Refusal
from avgdesk.errors import InvalidInput
from avgdesk.exchange.csv_reader import read_csv
from avgdesk.exchange.table import Row, Table
from avgdesk.exchange.values import day

LABEL, CATEGORY, TRIGGER, NOTE, CUSTOMER = "label", "category", "trigger", "note", "customer"

_HEADERS: dict[str, frozenset[str]] = {
    LABEL: frozenset(
        ("naam", "name", "persoon", "person", "referentie", "reference", "kenmerk", "omschrijving", "apparaat", "label")
    ),
    CATEGORY: frozenset(["soort", "categorie", "category", "kind", "type"]),
    TRIGGER: frozenset(["datum", "date", "begindatum", "ingangsdatum", "trigger", "trigger_on", "vanaf", "since"]),
    NOTE: frozenset(["notitie", "note", "opmerking", "remark", "toelichting", "memo"]),
    CUSTOMER: frozenset(("klant", "klantnummer", "customer", "customer number", "customer_number", "debiteurnummer")),
}
EXPECTED = "naam; soort; datum; notitie; klantnummer"


@dataclass(frozen=True, slots=True)
class ImportedRecord:
    """One line. `category` is a code; `customer_number` "" when it belongs to nobody in particular."""

    label: str
    category: str
    trigger_on: date | None
    note: str
    customer_number: str
    row: int
    cells: tuple[str, ...]
    headers: tuple[str, ...]


def read_records(path: Path, categories: Mapping[str, str], category: str = "") -> Iterator[ImportedRecord | Refusal]:
    """The lines of a file. `categories`: folded name or code → code; `category` is for a file without such a column.

    Raises InvalidInput when the file is no table or has no column for the person or reference.
    """
    table = read_csv(path)
    places = _places(table.headers)
    if LABEL not in places:
        raise InvalidInput("records_file_columns", file=table.file, expected=EXPECTED)
    for row in table.read(lambda size: None):
        yield _record(table, row, places, categories, category)


def _places(headers: Sequence[str]) -> dict[str, int]:
    """Field → column; the first that fits."""
    found: dict[str, int] = {}
    for place, header in enumerate(headers):
        name = fold(header)
        for field, names in _HEADERS.items():
            if name in names and field not in found:
                found[field] = place
    return found


def _record(
    table: Table, row: Row, places: Mapping[str, int], categories: Mapping[str, str], category: str
) -> ImportedRecord | Refusal:
    def cell(field: str) -> str:
        place = places.get(field)
        return row.cells[place].strip() if place is not None and place < len(row.cells) else ""

    def refused(field: str, reason: str) -> Refusal:
        column = table.headers[places[field]] if field in places else field
        return Refusal(table.file, row.number, column, reason, cell(field), row.cells, table.headers)

    if not cell(LABEL):
        return refused(LABEL, "value_missing")
    code = categories.get(fold(cell(CATEGORY)), "") if cell(CATEGORY) else category
    if not code:
        return refused(CATEGORY, "unknown_category" if cell(CATEGORY) else "value_missing")
    try:
        trigger = day(cell(TRIGGER), table.notation.dates) if cell(TRIGGER) else None
    except ValueError:
        return refused(TRIGGER, "not_a_date")
    return ImportedRecord(cell(LABEL), code, trigger, cell(NOTE), cell(CUSTOMER), row.number, row.cells, table.headers)
