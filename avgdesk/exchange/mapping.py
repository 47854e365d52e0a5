"""Which column is what: guessed from the headers, corrected by hand, kept as a profile."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from collections.abc import Mapping as Dictionary
from dataclasses import dataclass

from avgdesk.errors import InvalidInput
from avgdesk.exchange.aliases import GENERAL, MANY, OF_INVOICES, VENDORS, Field, Vendor, header_key, vendor_of
from avgdesk.exchange.table import CsvShape, Notation
from avgdesk.exchange.values import DateOrder, DecimalMark

_VERSION = 1
GENERIC = "table"
_BARE_NUMBERS = frozenset({"nummer", "number", "id", "nr"})


@dataclass(frozen=True, slots=True)
class Mapping:
    """`columns`: header and what it is. `source`: the program that wrote it ("exact", "shopify", "table")."""

    columns: tuple[tuple[str, Field], ...]
    source: str = GENERIC
    notation: Notation | None = None  # None: as the file shows
    shape: CsvShape | None = None

    @property
    def fields(self) -> frozenset[Field]:
        return frozenset(kind for _, kind in self.columns)

    @property
    def holds_invoices(self) -> bool:
        return self.fields >= OF_INVOICES

    @property
    def holds_parties(self) -> bool:
        named = {Field.NAME, Field.ORGANISATION, Field.LAST_NAME, Field.FIRST_NAME}
        return bool(self.fields & named)

    @property
    def own_numbers(self) -> bool:
        return any(vendor.code == self.source and vendor.own_numbers for vendor in VENDORS)

    def places(self, headers: Sequence[str]) -> dict[Field, tuple[int, ...]]:
        """Field → the positions of its columns in a table with these headers."""
        at = {header_key(header): place for place, header in reversed(list(enumerate(headers)))}
        found: dict[Field, list[int]] = {}
        for header, kind in self.columns:
            place = at.get(header_key(header))
            if place is not None:
                found.setdefault(kind, []).append(place)
        return {kind: tuple(places) for kind, places in found.items()}


def guess_mapping(headers: Sequence[str]) -> Mapping:
    """The mapping that the headers suggest; a field that only one column may fill goes to the first that claims it."""
    vendor = vendor_of(headers)
    taken: set[Field] = set()
    columns = []
    for header in headers:
        kind = _field_of(header_key(header), vendor)
        if kind is not None and (kind in MANY or kind not in taken):
            taken.add(kind)
            columns.append((header, kind))
    return Mapping(tuple(_numbered(columns, taken)), vendor.code if vendor else GENERIC)


def _numbered(columns: list[tuple[str, Field]], taken: set[Field]) -> list[tuple[str, Field]]:
    """In a list of invoices a bare `Nummer` is the invoice's own."""
    if Field.INVOICE_NUMBER in taken or not {Field.ISSUED, Field.AMOUNT} <= taken:
        return columns
    bare = {header for header, kind in columns if kind is Field.NUMBER and header_key(header) in _BARE_NUMBERS}
    return [(header, Field.INVOICE_NUMBER if header in bare else kind) for header, kind in columns]


def check(mapping: Mapping, headers: Sequence[str], file: str) -> None:
    """`InvalidInput` ("columns_unknown", with the headers) when neither parties nor invoices can come out of it."""
    places = mapping.places(headers)
    present = Mapping(tuple(column for column in mapping.columns if column[1] in places))
    if not (present.holds_invoices or present.holds_parties):
        raise InvalidInput("columns_unknown", file=file)


def _field_of(key: str, vendor: Vendor | None) -> Field | None:
    if vendor is not None and key in vendor.special:
        return vendor.special[key]
    return GENERAL.get(key)


def to_json(mapping: Mapping) -> str:
    """A profile as it is kept."""
    notation, shape = mapping.notation, mapping.shape
    return json.dumps(
        {
            "version": _VERSION,
            "source": mapping.source,
            "columns": [[header, kind.value] for header, kind in mapping.columns],
            "decimal": notation.decimal.value if notation and notation.decimal else None,
            "dates": notation.dates.value if notation else None,
            "encoding": shape.encoding if shape else None,
            "separator": shape.separator if shape else None,
        },
        ensure_ascii=False,
    )


def from_json(text: str) -> Mapping:
    """A profile read back. `InvalidInput` ("profile_damaged") when it is none."""
    try:
        kept = json.loads(text)
        columns = tuple((str(header), Field(kind)) for header, kind in kept["columns"])
        shape = CsvShape(kept["encoding"], kept["separator"]) if kept["encoding"] and kept["separator"] else None
        return Mapping(columns, str(kept["source"]), _notation(kept), shape)
    except (ValueError, KeyError, TypeError):
        raise InvalidInput("profile_damaged") from None


def _notation(kept: Dictionary[str, str]) -> Notation | None:
    if not kept["dates"]:
        return None
    return Notation(DecimalMark(kept["decimal"]) if kept["decimal"] else None, DateOrder(kept["dates"]))


def assign(mapping: Mapping, header: str, kind: Field | None) -> Mapping:
    """The mapping with one column corrected; a field that only one column may fill leaves the column that had it."""
    columns: Iterable[tuple[str, Field]] = (column for column in mapping.columns if column[0] != header)
    if kind is not None:
        columns = (column for column in columns if column[1] != kind or kind in MANY)
        columns = (*columns, (header, kind))
    return Mapping(tuple(columns), mapping.source, mapping.notation, mapping.shape)
