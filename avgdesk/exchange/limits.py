"""How large a file may be before it is refused unread, and how a file is opened. Sizes in bytes."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, cast

from avgdesk.errors import InvalidInput

KILO, MEGA = 1_000, 1_000_000
MAX_STREAMED = 2_000 * MEGA  # an audit file or CSV: read in a stream, so this bounds time, not memory
MAX_DOCUMENT = 50 * MEGA  # one UBL document with its embedded attachments
MAX_CARDS = 100 * MEGA
MAX_ARCHIVE = 500 * MEGA  # a ZIP of UBL documents, as it lies on disk
MAX_UNPACKED = 2_000 * MEGA  # what a ZIP or a workbook may become
MAX_RATIO = 200  # unpacked against packed, above `RATIO_FLOOR`: an invoice in XML shrinks 5 to 20 times
RATIO_FLOOR = 10 * MEGA


def size_of(path: Path) -> int:
    """The size; `InvalidInput` when the file can't be read, is no file, or is empty."""
    try:
        if not path.is_file():
            raise InvalidInput("file_missing", file=path.name)
        size = path.stat().st_size
    except OSError:
        raise InvalidInput("file_unreadable", file=path.name) from None
    if size == 0:
        raise InvalidInput("file_is_empty", file=path.name)
    return size


def check_size(path: Path, limit: int) -> int:
    """The size; `InvalidInput` ("import_too_large", with `limit` in MB) from `limit` on."""
    size = size_of(path)
    if size >= limit:
        raise InvalidInput("import_too_large", file=path.name, limit=limit // MEGA)
    return size


Watch = Callable[[int], None]  # called with the number of bytes that were read


def unwatched(size: int) -> None:
    """For readers whose progress nobody follows."""


class _Watched(io.FileIO):
    """A file that tells how much of it was read."""

    def __init__(self, path: Path, watch: Watch) -> None:
        super().__init__(path, "rb")
        self._watch = watch

    def readinto(self, buffer: Any, /) -> int | None:
        size = super().readinto(buffer)
        self._watch(size or 0)
        return size


def open_for_reading(path: Path, limit: int, watch: Watch = unwatched) -> BinaryIO:
    """The file as bytes, after its size was checked."""
    check_size(path, limit)
    try:
        return cast(BinaryIO, io.BufferedReader(_Watched(path, watch), 128 * 1024))
    except OSError:
        raise InvalidInput("file_unreadable", file=path.name) from None
