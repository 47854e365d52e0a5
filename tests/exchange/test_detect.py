"""What a file is, by what stands in it, quickly and whatever its name says."""

from __future__ import annotations

import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from avgdesk.errors import InvalidInput
from avgdesk.exchange.detect import Format, detect
from tests.exchange.audit_file import V40, audit_file
from tests.exchange.ubl_file import document


def write(tmp_path: Path, content: bytes, name: str = "bestand") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (audit_file(2020).encode(), Format.XAF),
        (audit_file(2020, namespace=V40, prefix="xaf").encode(), Format.XAF),
        (audit_file(2020).replace("UTF-8", "UTF-16").encode("utf-16"), Format.XAF),
        (b"<!-- <auditfile> --><?pi?>" + document().encode(), Format.UBL),
        (document(kind="CreditNote").encode(), Format.UBL),
        (b"\xef\xbb\xbfCode;Naam\nD1;x\n", Format.CSV),
        ("Code;Naam\nD1;Renée\n".encode("cp1252"), Format.CSV),
        (b"BEGIN:VCARD\r\nVERSION:4.0\r\n", Format.VCARD),
    ],
)
@pytest.mark.parametrize("name", ["bestand", "foto.jpg"])
def test_the_format_is_known_by_the_content(tmp_path: Path, content: bytes, expected: Format, name: str) -> None:
    assert detect(write(tmp_path, content, name)) is expected


def test_archives_are_told_apart(tmp_path: Path) -> None:
    Workbook().save(tmp_path / "boek.zip")
    assert detect(tmp_path / "boek.zip") is Format.XLSX
    with zipfile.ZipFile(tmp_path / "facturen.bin", "w") as archive:
        archive.writestr("a.xml", document())
    assert detect(tmp_path / "facturen.bin") is Format.UBL_ZIP


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_is_empty"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "file_is_image"),
        (b"\x89PNG\r\n\x1a\n", "file_is_image"),
        (b"%PDF-1.7", "file_is_pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "file_is_old_excel"),
        (b"\x1f\x8b\x08", "file_is_packed"),
        (bytes(range(256)), "file_not_recognised"),
        (b"<html><body>niets</body></html>", "file_not_recognised"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><auditfile/>', "file_has_dtd"),
        (b"<?xml version='1.0'?><!-- half", "file_truncated"),
        (b"PK\x03\x04 en dan niets", "file_truncated"),
    ],
)
def test_what_is_no_import_says_what_it_is(tmp_path: Path, content: bytes, code: str) -> None:
    with pytest.raises(InvalidInput, match=code) as caught:
        detect(write(tmp_path, content, "boek.xaf"))
    assert caught.value.facts["file"] == "boek.xaf"


@pytest.mark.parametrize("head", [b"", audit_file(2020).encode()[:200], b"Code;Naam\n"])
def test_a_file_of_two_gigabytes_is_refused_at_once(tmp_path: Path, head: bytes) -> None:
    path = write(tmp_path, head, "reus.xaf")
    with path.open("r+b") as stream:
        stream.truncate(2 << 30)
    tracemalloc.start()
    begun = time.monotonic()
    with pytest.raises(InvalidInput, match="import_too_large"):
        detect(path)
    assert time.monotonic() - begun < 1
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()


def test_what_is_not_there_says_so(tmp_path: Path) -> None:
    for path in (tmp_path / "weg.csv", tmp_path):
        with pytest.raises(InvalidInput, match="file_missing"):
            detect(path)
