"""The files inside a ZIP, one at a time, refused before they can fill memory or disk."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from avgdesk.errors import InvalidInput
from avgdesk.exchange.limits import MAX_ARCHIVE, MAX_RATIO, MAX_UNPACKED, RATIO_FLOOR, check_size

MAX_MEMBERS = 50_000


class Member(NamedTuple):
    """`problem` is a code when this one file can't be read; `data` is then empty."""

    name: str
    data: bytes
    problem: str = ""


def open_archive(path: Path) -> zipfile.ZipFile:
    """`InvalidInput` when it is no sound ZIP, or one that would unpack beyond all measure ("file_hostile")."""
    packed = check_size(path, MAX_ARCHIVE)
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise InvalidInput("file_truncated", file=path.name) from None
    members = archive.infolist()
    unpacked = sum(member.file_size for member in members)
    if len(members) > MAX_MEMBERS or unpacked > MAX_UNPACKED or unpacked > max(RATIO_FLOOR, packed * MAX_RATIO):
        archive.close()
        raise InvalidInput("file_hostile", file=path.name)
    return archive


def members(path: Path, suffixes: tuple[str, ...], limit: int) -> Iterator[Member]:
    """Each file with one of `suffixes` (lower case), `limit` bytes at most; folders and system files are left out."""
    with open_archive(path) as archive:
        for info in archive.infolist():
            inside = PurePosixPath(info.filename.replace("\\", "/"))
            hidden = inside.name.startswith(".") or "__MACOSX" in inside.parts
            if not info.is_dir() and not hidden and inside.suffix.lower() in suffixes:
                yield _read(archive, info, inside.name, limit)


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, limit: int) -> Member:
    """Never trusts the size that the archive declares."""
    if info.flag_bits & 1:
        return Member(name, b"", "file_is_encrypted")
    try:
        with archive.open(info) as stream:
            data = stream.read(limit + 1)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError):
        return Member(name, b"", "file_truncated")
    return Member(name, b"", "import_too_large") if len(data) > limit else Member(name, data)
