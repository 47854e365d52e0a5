"""XML from strangers, as a stream: no DTD, no entities, no network, bounded depth and text, and memory that stays flat.

The only place of the import that calls an XML parser (lxml).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import IO

from lxml import etree

from avgdesk.errors import InvalidInput

TAIL = 4096
_USUAL_TEXT = 9_000_000  # libxml2 refuses a text of ten million bytes unless told otherwise
_ENCODING = {
    etree.ErrorTypes.ERR_INVALID_ENCODING,
    etree.ErrorTypes.ERR_UNSUPPORTED_ENCODING,
    etree.ErrorTypes.ERR_UNKNOWN_ENCODING,
    etree.ErrorTypes.ERR_INVALID_CHAR,
    etree.ErrorTypes.I18N_CONV_FAILED,
}


class LocalNames(dict[str, str]):
    """Tag with namespace → local name, remembered: `{http://…}trLine` → `trLine`."""

    def __missing__(self, tag: str) -> str:
        name = self[tag] = tag.rpartition("}")[2]
        return name


@dataclass(frozen=True, slots=True)
class XmlSource:
    """An open file with the name under which a problem in it is told."""

    stream: IO[bytes]
    name: str


def elements(source: XmlSource, names: Collection[str]) -> Iterator[etree._Element]:
    """Each element whose local name is in `names`, in any namespace or none, when it is complete.

    An element lives until the next one is asked for. Raises `InvalidInput` with the line for anything that is not
    well-formed XML, and for a DTD, which no format of bookkeeping needs.
    """
    wanted = [f"{{*}}{name}" for name in names]
    parsing = etree.iterparse(
        source.stream,
        events=("end",),
        tag=wanted,
        remove_comments=True,
        remove_pis=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
    )
    checked = False
    try:
        for _, element in parsing:
            if not checked:
                checked = _refuse_dtd(element, source.name)
            yield element
            _drop(element)
    except etree.XMLSyntaxError as problem:
        raise InvalidInput(_code(problem, source.stream), file=source.name, row=problem.lineno or 0) from None


def parse(data: bytes, name: str) -> etree._Element:
    """A whole document of bounded size. Raises like `elements`.

    An invoice with a PDF in it has a text longer than the parser's usual bound; that bound is lifted only after the
    bytes were seen to name no document type, so that there is nothing to expand.
    """
    if _names_dtd(data):
        raise InvalidInput("file_has_dtd", file=name)
    parser = etree.XMLParser(
        remove_comments=True,
        remove_pis=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=len(data) > _USUAL_TEXT,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as problem:
        code = "file_encoding" if _kind(problem) in _ENCODING else "file_not_xml"
        raise InvalidInput(code, file=name, row=problem.lineno or 0) from None
    _refuse_dtd(root, name)
    return root


def _names_dtd(data: bytes) -> bool:
    """In UTF-8 or UTF-16."""
    return b"<!DOCTYPE" in data or (b"\0" in data[:8] and b"<!DOCTYPE" in data.replace(b"\0", b""))


def _refuse_dtd(element: etree._Element, name: str) -> bool:
    """True; `InvalidInput` when the document brings a DTD."""
    if element.getroottree().docinfo.internalDTD is not None:
        raise InvalidInput("file_has_dtd", file=name)
    return True


def _drop(element: etree._Element) -> None:
    """Forget an element that was dealt with and everything before it in the same parent."""
    element.clear()
    parent = element.getparent()
    if parent is not None:
        while element.getprevious() is not None:
            del parent[0]


def _code(problem: etree.XMLSyntaxError, stream: IO[bytes]) -> str:
    if _kind(problem) == etree.ErrorTypes.ERR_RESOURCE_LIMIT:
        return "file_hostile"
    if _is_cut_off(stream):
        return "file_truncated"
    return "file_encoding" if _kind(problem) in _ENCODING else "file_not_xml"


def _kind(problem: etree.XMLSyntaxError) -> int:
    """libxml2's number of the error."""
    return int(getattr(problem, "code", 0))


def _is_cut_off(stream: IO[bytes]) -> bool:
    """Whether the last thing in the file is something else than a closing tag (of UTF-16 as well)."""
    try:
        size = stream.seek(0, 2)
        stream.seek(max(0, size - TAIL))
        tail = stream.read(TAIL).replace(b"\0", b"").rstrip()
    except (OSError, ValueError):
        return False
    last = tail.rpartition(b"<")[2]
    return not (tail.endswith(b">") and last.startswith((b"/", b"!--")))
