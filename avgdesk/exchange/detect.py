"""What a file is, by what stands in it; its name is never believed. Reads a little of it, never the whole."""

from __future__ import annotations

import re
import zipfile
from enum import StrEnum
from pathlib import Path

from avgdesk.errors import InvalidInput
from avgdesk.exchange.limits import MAX_STREAMED, check_size, open_for_reading
from avgdesk.exchange.zip_guard import open_archive

HEAD = 64 * 1024


class Format(StrEnum):
    XAF = "xaf"
    UBL = "ubl"
    UBL_ZIP = "ubl_zip"
    CSV = "csv"
    XLSX = "xlsx"
    VCARD = "vcard"


_STRANGERS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "file_is_image"),
    (b"\x89PNG", "file_is_image"),
    (b"GIF8", "file_is_image"),
    (b"%PDF", "file_is_pdf"),
    (b"\xd0\xcf\x11\xe0", "file_is_old_excel"),
    (b"\x1f\x8b", "file_is_packed"),
    (b"7z\xbc\xaf", "file_is_packed"),
    (b"Rar!", "file_is_packed"),
)
_ROOT = re.compile(r"<(?![?!])(?:[\w.-]+:)?([\w.-]+)", re.ASCII)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_ROOTS = {
    "auditfile": Format.XAF,
    "Invoice": Format.UBL,
    "CreditNote": Format.UBL,
    "StandardBusinessDocument": Format.UBL,
}


def detect(path: Path) -> Format:
    """The format of a file; `InvalidInput` says what it seems to be when it is none that can be imported."""
    check_size(path, MAX_STREAMED)
    with open_for_reading(path, MAX_STREAMED) as stream:
        head = stream.read(HEAD)
    for mark, code in _STRANGERS:
        if head.startswith(mark):
            raise InvalidInput(code, file=path.name)
    if head.startswith(b"PK\x03\x04") or head.startswith(b"PK\x05\x06"):
        return _archive(path)
    text = _as_text(head, path.name)
    start = text.lstrip()[:1]
    if start == "<":
        return _xml(text, path.name)
    if text.lstrip()[:11].upper() == "BEGIN:VCARD":
        return Format.VCARD
    return Format.CSV


def _archive(path: Path) -> Format:
    with open_archive(path) as archive:
        names = [info.filename for info in archive.infolist() if isinstance(info, zipfile.ZipInfo)]
    if "xl/workbook.xml" in names or "[Content_Types].xml" in names:
        if any(name.startswith("xl/") for name in names):
            return Format.XLSX
        raise InvalidInput("file_not_recognised", file=path.name)
    if any(name.lower().endswith((".xml", ".ubl")) for name in names):
        return Format.UBL_ZIP
    raise InvalidInput("file_without_documents", file=path.name)


def _xml(text: str, file: str) -> Format:
    bare = _COMMENT.sub("", text)
    if "<!DOCTYPE" in bare or "<!ENTITY" in bare:
        raise InvalidInput("file_has_dtd", file=file)
    root = _ROOT.search(bare)
    if root is None:
        raise InvalidInput("file_truncated" if len(text) < HEAD // 2 else "file_not_recognised", file=file)
    name = root[1]
    if name in _ROOTS:
        return _ROOTS[name]
    if name.lower() == "auditfile":
        return Format.XAF
    if "urn:oasis:names:specification:ubl:schema:xsd" in bare:
        return Format.UBL
    raise InvalidInput("file_not_recognised", file=file)


def _as_text(head: bytes, file: str) -> str:
    """Enough to recognise it by; `InvalidInput` for bytes that are no text in any encoding that we read."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", "replace").lstrip("\ufeff")
    if head[:4] == b"<\0?\0":
        return head.decode("utf-16-le", "replace")
    if head[:4] == b"\0<\0?":
        return head.decode("utf-16-be", "replace")
    controls = sum(byte < 9 or 13 < byte < 27 for byte in head)
    if controls:
        raise InvalidInput("file_not_recognised", file=file)
    return head.decode("utf-8", "replace").lstrip("\ufeff")
