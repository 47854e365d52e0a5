"""Files to import: what each is, and how its records are read."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from avgdesk.domain.company import Company
from avgdesk.domain.imports import Imported
from avgdesk.errors import InvalidInput
from avgdesk.exchange.csv_reader import read_csv
from avgdesk.exchange.detect import Format, detect
from avgdesk.exchange.limits import Watch, size_of, unwatched
from avgdesk.exchange.mapping import Mapping, guess_mapping
from avgdesk.exchange.table import Table
from avgdesk.exchange.table_rows import records as table_records
from avgdesk.exchange.ubl import read_ubl, read_ubl_zip
from avgdesk.exchange.vcard import read_vcard
from avgdesk.exchange.xaf import read_xaf
from avgdesk.exchange.xlsx_reader import read_xlsx

SUFFIXES = frozenset({".xaf", ".xml", ".csv", ".tsv", ".xlsx", ".vcf", ".vcard", ".zip", ".ubl"})
_CHOSEN = {"xaf": Format.XAF, "ubl": Format.UBL, "csv": Format.CSV, "xlsx": Format.XLSX, "vcard": Format.VCARD}
_ORDER = {Format.XAF: 0, Format.VCARD: 1, Format.CSV: 1, Format.XLSX: 1, Format.UBL: 3, Format.UBL_ZIP: 3}
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class ImportSource:
    """One file that was recognised. `table` and `mapping` for CSV and workbooks."""

    path: Path
    format: Format
    size: int
    table: Table | None = None
    mapping: Mapping | None = None

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def source(self) -> str:
        """As it is kept with the records: "xaf", "csv:exact"."""
        return f"{self.format}:{self.mapping.source}" if self.mapping else self.format.value.removesuffix("_zip")

    @property
    def holds_invoices(self) -> bool:
        return self.mapping.holds_invoices if self.mapping else self.format in (Format.XAF, Format.UBL, Format.UBL_ZIP)

    @property
    def order(self) -> int:
        """Parties before the invoices that name them."""
        return _ORDER[self.format] + bool(self.mapping and self.mapping.holds_invoices)


def open_source(path: Path, chosen: str = "auto", mapping: Mapping | None = None) -> ImportSource:
    """Recognise a file. `InvalidInput` when it can't be read or is not what `chosen` says ("file_other_format")."""
    found = detect(path)
    if chosen != "auto" and found is not _CHOSEN[chosen] and not (chosen == "ubl" and found is Format.UBL_ZIP):
        raise InvalidInput("file_other_format", file=path.name, expected=chosen, found=found.value)
    size = size_of(path)
    if found not in (Format.CSV, Format.XLSX):
        return ImportSource(path, found, size)
    table = read_table(path, found, mapping)
    return ImportSource(path, found, size, table, mapping or guess_mapping(table.headers))


def read_table(path: Path, kind: Format, mapping: Mapping | None) -> Table:
    """The table, in the shape and notation that the mapping prescribes, else as it is detected."""
    notation = mapping.notation if mapping else None
    if kind is Format.XLSX:
        return read_xlsx(path, notation)
    return read_csv(path, mapping.shape if mapping else None, notation)


def with_mapping(source: ImportSource, mapping: Mapping) -> ImportSource:
    """The same file, read under another mapping, shape or notation."""
    table = read_table(source.path, source.format, mapping)
    return replace(source, table=table, mapping=mapping)


def records_of(
    source: ImportSource, company: Company, watch: Watch = unwatched, seen: set[int] | None = None
) -> Iterator[Imported]:
    """Everything in the file; see `read_xaf` for `seen`. `InvalidInput` when it breaks off."""
    if source.table is not None and source.mapping is not None:
        return table_records(source.table, source.mapping, watch)
    readers = {
        Format.XAF: lambda: read_xaf(source.path, watch, seen),
        Format.VCARD: lambda: read_vcard(source.path, watch),
        Format.UBL: lambda: read_ubl(source.path, company),
        Format.UBL_ZIP: lambda: read_ubl_zip(source.path, company),
    }
    return readers[source.format]()


def files_of(paths: Sequence[Path]) -> list[Path]:
    """The files themselves; of a folder those whose name ends like something that can be imported, in order."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(f for f in path.iterdir() if f.is_file() and f.suffix.lower() in SUFFIXES)
        else:
            found.append(path)
    if not found:
        raise InvalidInput("folder_without_files", file=paths[0].name if paths else "")
    return found


def digest_of(sources: Sequence[ImportSource]) -> str:
    """SHA-256 over the files, whatever their names and order: by which the same files are known again."""
    each = sorted(_digest(source.path) for source in sources)
    return hashlib.sha256("".join(each).encode()).hexdigest()


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while block := stream.read(_BLOCK):
                digest.update(block)
    except OSError:
        raise InvalidInput("file_unreadable", file=path.name) from None
    return digest.hexdigest()
