"""CSV as shop software writes it: encoding, separator and header line found by looking at the file."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from avgdesk.errors import InvalidInput
from avgdesk.exchange.aliases import known_headers
from avgdesk.exchange.limits import MAX_STREAMED, MEGA, Watch, check_size, open_for_reading, unwatched
from avgdesk.exchange.notation import notation_of
from avgdesk.exchange.table import HEADER_SEARCH, SAMPLE_ROWS, CsvShape, Notation, Row, Table, is_blank, tidy_headers

SEPARATORS = (";", ",", "\t", "|")
ENCODINGS = ("utf-8-sig", "cp1252", "cp850", "mac_roman", "utf-16")
_HEAD = 256 * 1024
_CHUNK = 4 * MEGA
_OLDER = ("cp850", "mac_roman")  # DOS and old Macs: tried only where Windows can't have written the bytes
_LETTERS = frozenset("áàâäãåçéèêëíìîïñóòôöõúùûüýÿøæœßÁÀÂÄÅÃÇÉÈÊËÍÎÏÑÓÔÖÕÚÜØÆ€")
_NOT_IN_CP1252 = bytes((0x81, 0x8D, 0x8F, 0x90, 0x9D))
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
MAX_CELL = 1_000_000


def read_csv(path: Path, shape: CsvShape | None = None, notation: Notation | None = None) -> Table:
    """The file as a table; what is not given is detected. `InvalidInput` when it is no table of text."""
    check_size(path, MAX_STREAMED)
    shape = shape or detect_shape(path)
    first = list(itertools.islice(_rows(path, shape), HEADER_SEARCH))
    if not first:
        raise InvalidInput("file_is_empty", file=path.name)
    at = _header_place(first)
    headers = tidy_headers(first[at].cells)
    start = first[at].number

    def read(watch: Watch = unwatched) -> Iterator[Row]:
        return (row for row in _rows(path, shape, watch) if row.number > start)

    return Table(path.name, headers, read, notation or notation_of(itertools.islice(read(), SAMPLE_ROWS)), shape)


def detect_shape(path: Path) -> CsvShape:
    """Encoding and separator. Reads the file once when it claims to be UTF-8, to be sure of it."""
    encoding = detect_encoding(path)
    with open_for_reading(path, MAX_STREAMED) as stream:
        text = codecs.getincrementaldecoder(encoding)("replace").decode(stream.read(_HEAD))
    return CsvShape(encoding, _separator(text))


def detect_encoding(path: Path) -> str:
    """By its mark, else UTF-8 when every byte fits, else what Windows writes, else a guess among the older ones."""
    with open_for_reading(path, MAX_STREAMED) as stream:
        head = stream.read(_HEAD)
    for mark, encoding in _BOMS:
        if head.startswith(mark):
            return encoding
    if b"\0" in head:
        raise InvalidInput("file_not_recognised", file=path.name)
    if _is_utf8(path):
        return "utf-8-sig"
    if not any(byte in head for byte in _NOT_IN_CP1252):
        return "cp1252"
    return max(_OLDER, key=lambda encoding: _plausible(head.decode(encoding)))


def _plausible(text: str) -> int:
    """How much more often its letters are those of names than other signs, or capitals inside a word."""
    odd = sum(1 for before, char in pairwise(text) if ord(char) > 127 and char.isupper() and before.islower())
    return sum(1 if char in _LETTERS else -1 for char in text if ord(char) > 127) - 2 * odd


def _is_utf8(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    with open_for_reading(path, MAX_STREAMED) as stream:
        try:
            while chunk := stream.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def _separator(text: str) -> str:
    """The one that gives the same number of columns (more than one) in most lines; Excel's `sep=;` line is believed."""
    first = text.lstrip("\ufeff").splitlines()[:1]
    if first and first[0].lower().startswith("sep=") and len(first[0]) == 5:
        return first[0][4]
    lines = text.splitlines(keepends=True)[:SAMPLE_ROWS]
    return max(SEPARATORS, key=lambda candidate: _regularity(lines, candidate))


def _regularity(lines: list[str], separator: str) -> tuple[int, int]:
    """(rows as wide as the commonest width above one, that width)."""
    try:
        widths = [len(row) for row in csv.reader(lines, delimiter=separator) if not is_blank(row)]
    except csv.Error:
        return (0, 0)
    wide = [width for width in widths if width > 1]
    if not wide:
        return (0, 0)
    commonest = max(set(wide), key=wide.count)
    return (wide.count(commonest), commonest)


def _rows(path: Path, shape: CsvShape, watch: Watch = unwatched) -> Iterator[Row]:
    """Every row that is not blank. `InvalidInput` with the row where the text stops being text."""
    csv.field_size_limit(MAX_CELL)
    number = 0
    opened = open_for_reading(path, MAX_STREAMED, watch)
    with opened as raw, io.TextIOWrapper(raw, shape.encoding, newline="") as stream:
        reader = csv.reader(stream, delimiter=shape.separator)
        try:
            for cells in reader:
                begin, number = number + 1, reader.line_num
                if begin == 1 and len(cells) <= 2 and cells and cells[0].lower().startswith("sep="):
                    continue
                if not is_blank(cells):
                    yield Row(begin, tuple(cells))
        except csv.Error:
            raise InvalidInput("cell_too_long", file=path.name, row=number + 1) from None
        except UnicodeError:
            raise InvalidInput("file_encoding", file=path.name, row=number + 1) from None


def _header_place(first: list[Row]) -> int:
    """The row with most headers that we know; the first one when none is known."""
    best = max(range(len(first)), key=lambda at: (known_headers(first[at].cells), -at))
    return best if known_headers(first[best].cells) > 1 else 0
