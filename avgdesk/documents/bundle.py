"""Our own PDFs one after another as one, to be printed in one go: pages only, without fields, bookmarks and titles.

Object by object, so that a thousand agreements need little more memory than their pages take. It reads what
`documents.page` writes (ISO 32000-1, 7.5: a plain cross-reference table), with or without signatures appended to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import BytesIO

from avgdesk.errors import InvalidInput

CATALOG, PAGES = 1, 2
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_SECTION = re.compile(rb"\s*(\d+) (\d+)[ \r\n]+")
_OBJECT = re.compile(rb"\s*(\d+) (\d+) obj\b")
_REFERENCE = re.compile(rb"\b(\d+) (\d+) R\b")
_LEFT_OUT = re.compile(rb"/(?:Annots|B)\s*(?:\[[^\]]*\]|\d+ \d+ R)|/Parent \d+ \d+ R")


def join(files: Iterable[bytes]) -> bytes:
    """One PDF with the pages of all. Raises InvalidInput("pdf_unreadable") for a file that was not made here."""
    made = _Bundle()
    for content in files:
        try:
            made.append(_Source(content))
        except (AttributeError, IndexError, KeyError, ValueError) as fault:
            raise InvalidInput("pdf_unreadable") from fault
    return made.finish()


class _Source:
    """One file: where each object stands, taken from its cross-reference table."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.places: dict[int, int] = {}
        self.trailer = b""
        found = _START.search(content[-64:])
        position: int | None = int(found.group(1)) if found else -1
        while position is not None:
            position = self._read_table(position)

    def _read_table(self, position: int) -> int | None:
        """Newer tables come first: what they say of an object counts. Gives the place of the one before it."""
        content = self.content
        if position < 0 or content[position : position + 4] != b"xref":
            raise ValueError("no cross-reference table")
        position += 4
        while (section := _SECTION.match(content, position)) is not None:
            first, count = int(section.group(1)), int(section.group(2))
            for number in range(count):
                line = content[section.end() + 20 * number : section.end() + 20 * number + 20]
                if line[17:18] == b"n":
                    self.places.setdefault(first + number, int(line[:10]))
            position = section.end() + 20 * count
        trailer = content[position : content.index(b"startxref", position)]
        self.trailer = self.trailer or trailer
        before = re.search(rb"/Prev (\d+)", trailer)
        return int(before.group(1)) if before else None

    def object(self, number: int) -> bytes:
        """The body of an object, between `obj` and `endobj`."""
        start = self.places[number]
        head = _OBJECT.match(self.content, start)
        if head is None or int(head.group(1)) != number:
            raise ValueError("an object is not where the table says")
        return self.content[head.end() : self.content.index(b"endobj", self._after_stream(head.end()))]

    def _after_stream(self, start: int) -> int:
        """Where to look for the end: behind the stream's bytes, which may hold anything."""
        end = self.content.index(b"endobj", start)
        stream = re.compile(rb">>\s*stream\r?\n").search(self.content, start, end)
        if stream is None:
            return start
        length = re.search(rb"/Length (\d+)(?! \d+ R)", self.content[start : stream.start()])
        if length is None:
            raise ValueError("a stream without length")
        return stream.end() + int(length.group(1))

    def pages(self) -> Iterator[int]:
        """The numbers of the page objects, in order."""
        catalog = self.object(_number(rb"/Root", self.trailer))
        yield from self._pages_under(_number(rb"/Pages", catalog))

    def _pages_under(self, number: int) -> Iterator[int]:
        body = self.object(number)
        if b"/Kids" not in body:
            yield number
            return
        kids = body[body.index(b"/Kids") :]
        for kid in _REFERENCE.findall(kids[: kids.index(b"]")]):
            yield from self._pages_under(int(kid[0]))


def _number(key: bytes, body: bytes) -> int:
    found = re.search(key + rb" (\d+) \d+ R", body)
    if found is None:
        raise KeyError(key)
    return int(found.group(1))


def _split(body: bytes) -> tuple[bytes, bytes]:
    """The dictionary of an object and, when it has one, its stream: only the first holds references."""
    place = body.find(b"stream")
    return (body, b"") if place < 0 else (body[:place], body[place:])


@dataclass(slots=True)
class _Bundle:
    """Objects 1 and 2 are the catalogue and the root of the pages; everything else follows as it comes."""

    out: BytesIO = field(default_factory=BytesIO)
    places: dict[int, int] = field(default_factory=dict)
    kids: list[int] = field(default_factory=list)
    following: int = PAGES + 1

    def append(self, source: _Source) -> None:
        numbers: dict[int, int] = {}
        for page in source.pages():
            self.kids.append(self._copy(source, page, numbers, is_page=True))

    def _copy(self, source: _Source, number: int, numbers: dict[int, int], is_page: bool = False) -> int:
        """Write an object under a new number, and first whatever it refers to."""
        if number in numbers:
            return numbers[number]
        numbers[number] = mine = self.following
        self.following += 1
        head, stream = _split(source.object(number))

        def renumbered(found: re.Match[bytes]) -> bytes:
            return b"%d 0 R" % self._copy(source, int(found.group(1)), numbers)

        head = _REFERENCE.sub(renumbered, _LEFT_OUT.sub(b"", head) if is_page else head)
        if is_page:
            head = head.replace(b"<<", b"<< /Parent %d 0 R" % PAGES, 1)
        self._write(mine, head + stream)
        return mine

    def _write(self, number: int, body: bytes) -> None:
        if not self.out.tell():
            self.out.write(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
        self.places[number] = self.out.tell()
        self.out.write(b"%d 0 obj%s\nendobj\n" % (number, body if body[:1].isspace() else b" " + body))

    def finish(self) -> bytes:
        kids = b" ".join(b"%d 0 R" % kid for kid in self.kids)
        self._write(PAGES, b"\n<< /Type /Pages /Count %d /Kids [ %s ] >>" % (len(self.kids), kids))
        self._write(CATALOG, b"\n<< /Type /Catalog /Pages %d 0 R >>" % PAGES)
        start = self.out.tell()
        self.out.write(b"xref\n0 %d\n0000000000 65535 f \n" % self.following)
        for number in range(1, self.following):
            self.out.write(b"%010d 00000 n \n" % self.places[number])
        self.out.write(b"trailer\n<< /Size %d /Root %d 0 R >>\n" % (self.following, CATALOG))
        self.out.write(b"startxref\n%d\n%%%%EOF\n" % start)
        return self.out.getvalue()
