"""Is what came back the text that was issued? Compares the PDFs page by page and names what differs."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from avgdesk.documents.pdf_reading import check_size, hanko_reader, page_reader, reading_pdf
from avgdesk.domain.signatures import Comparison, Difference, FileKind
from avgdesk.errors import InvalidInput

MOST_DIFFERENCES = 20
_NUMBER = re.compile(r"\bAGR-\d{4}-\d{4,}\b")
_SMALLEST_SCAN = 600  # pixels along the shorter side of a picture that fills a page
_HARMLESS = {"/Widget", "/Link", "/Popup"}


def kind_of(content: bytes) -> FileKind:
    """By the bytes themselves. Raises InvalidInput: "file_kind" for anything but a readable PDF, JPEG or PNG."""
    check_size(content)
    if content[:8] == b"\x89PNG\r\n\x1a\n" or content[:3] == b"\xff\xd8\xff":
        _check_picture(content)
        return FileKind.PICTURE
    if b"%PDF-" not in content[:1024]:
        raise InvalidInput("file_kind", expected="PDF, JPEG, PNG")
    with reading_pdf():
        pages = page_reader(content).pages
        return FileKind.SCAN if len(pages) and all(_is_scan(page) for page in pages) else FileKind.PDF


def _check_picture(content: bytes) -> None:
    from PIL import Image

    try:
        with Image.open(BytesIO(content)) as picture:
            picture.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as fault:
        raise InvalidInput("picture_unreadable") from fault


def _is_scan(page: Any) -> bool:
    """A page that is one large picture, with or without recognised text over it."""
    return any(min(width, height) >= _SMALLEST_SCAN for width, height in _pictures(page))


def _pictures(page: Any) -> Iterator[tuple[int, int]]:
    """Width and height in pixels of the pictures that a page draws directly."""
    resources: Any = page.get("/Resources")
    objects: Any = resources.get_object().get("/XObject") if resources else None
    for item in objects.get_object().values() if objects else ():
        drawn = item.get_object()
        if drawn.get("/Subtype") == "/Image":
            yield int(drawn.get("/Width", 0)), int(drawn.get("/Height", 0))


def compare(issued: bytes, received: bytes, number: str) -> Comparison:
    """Hold a PDF that is no scan against the issued one. Raises InvalidInput("pdf_unreadable", "pdf_locked").

    The text may be the same and something drawn over it all the same: then nobody but a reader can tell (`same` None).
    """
    with reading_pdf():
        exact = received.startswith(issued) and _only_filled_in(received)
        before, after = page_reader(issued), page_reader(received)
        differences = tuple(_differences(_texts(before), _texts(after)))
        covered = not exact and _covered(before, after)
        other = _other_number(_texts(after), number)
        marked = covered or _filled_in(after)
    same = False if differences or other else None if covered else True
    return Comparison(same, exact and same is True, marked, other, differences[:MOST_DIFFERENCES])


def _only_filled_in(received: bytes) -> bool:
    """Whether everything after the issued bytes is filling in, signing or looking after signatures."""
    from pyhanko.sign.diff_analysis import DEFAULT_DIFF_POLICY, DiffResult, ModificationLevel

    found = DEFAULT_DIFF_POLICY.review_file(hanko_reader(received), base_revision=0)
    return isinstance(found, DiffResult) and found.modification_level <= ModificationLevel.FORM_FILLING


def _texts(reader: Any) -> list[list[str]]:
    """The lines of each page, blanks folded."""
    pages = (page.extract_text().splitlines() for page in reader.pages)
    return [[" ".join(line.split()) for line in lines if line.strip()] for lines in pages]


def _differences(issued: list[list[str]], received: list[list[str]]) -> Iterator[Difference]:
    """Word by word within a page, so that a line broken elsewhere is no difference."""
    for number in range(max(len(issued), len(received))):
        before = issued[number] if number < len(issued) else []
        after = received[number] if number < len(received) else []
        if "".join(before).replace(" ", "") != "".join(after).replace(" ", ""):
            yield from _on_page(number + 1, " ".join(before).split(), " ".join(after).split())


def _on_page(page: int, before: list[str], after: list[str]) -> Iterator[Difference]:
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for tag, first, last, new_first, new_last in matcher.get_opcodes():
        if tag != "equal":
            yield Difference(page, _excerpt(before, first, last), _excerpt(after, new_first, new_last))


def _excerpt(words: list[str], first: int, last: int) -> str:
    """The words, with two of their neighbours on either side, at most some two hundred characters."""
    if first == last:
        return ""
    excerpt = " ".join(words[max(0, first - 2) : last + 2])
    return excerpt if len(excerpt) <= 200 else excerpt[:199] + "…"


def _filled_in(reader: Any) -> bool:
    """Whether something was typed into a field."""
    widgets = (item.get_object() for page in reader.pages for item in page.get("/Annots") or ())
    return any(found.get("/FT") == "/Tx" and str(found.get("/V") or "").strip() for found in widgets)


def _covered(before: Any, after: Any) -> bool:
    """Whether pictures or annotations lie on a page that could cover its text: a drawn signature, or worse."""
    for number, page in enumerate(after.pages):
        own = list(_pictures(before.pages[number])) if number < len(before.pages) else []
        kinds = {str(item.get_object().get("/Subtype")) for item in page.get("/Annots") or ()}
        if len(list(_pictures(page))) > len(own) or kinds - _HARMLESS:
            return True
    return False


def _other_number(texts: list[list[str]], number: str) -> str:
    """Another agreement's number that the file bears instead of this one's."""
    found = set(_NUMBER.findall("\n".join(line for page in texts for line in page)))
    return min(found) if found and number not in found else ""
