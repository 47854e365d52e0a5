"""A data file copied as it lies, at the pace of the disk: hashing and flushing go on beside reading and writing."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from avgdesk.errors import Damaged
from avgdesk.outcome import Progress

if TYPE_CHECKING:
    from hashlib import _Hash

CHUNK = 1 << 20
FLUSH_EVERY = 32 * CHUNK  # so that the disk is at work from the beginning
LOCKS = 1 << 30  # the page that SQLite keeps for its locks and never writes; on Windows a locked byte can't be read
PAGE = 4096


def copy(source: BinaryIO, size: int, target: BinaryIO, progress: Progress) -> _Hash:
    """The first `size` bytes of `source` to the end of `target`; gives their SHA-256, open for more. The last flush is
    the caller's.

    Raises OSError, Damaged (the source is shorter), what `progress` raises.
    """
    hashed = hashlib.sha256()
    with ThreadPoolExecutor(2) as beside:
        hashing: Future[Any] = beside.submit(int)
        flushing: Future[Any] = beside.submit(int)
        for done, piece in _pieces(source, size):
            hashing.result()
            hashing = beside.submit(hashed.update, piece)
            target.write(piece)
            if done % FLUSH_EVERY == 0 and flushing.done():
                flushing.result()
                flushing = beside.submit(os.fsync, target.fileno())
            progress(done, size)
        hashing.result()
        flushing.result()
    return hashed


def from_disk(path: Path, progress: Progress) -> None:
    """Let what is read next come from the disk, where the platform can be asked to forget what it keeps in memory.

    Fetched in one sweep, since whoever looks through a database goes to and fro.
    Raises OSError, what `progress` raises.
    """
    with path.open("rb", buffering=0) as file:
        size = os.fstat(file.fileno()).st_size
        if hasattr(os, "posix_fadvise"):
            with suppress(OSError):
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        done = 0
        while piece := file.read(CHUNK):
            done += len(piece)
            progress(min(done, size), size)


def _pieces(source: BinaryIO, size: int) -> Iterator[tuple[int, bytes]]:
    """Piece after piece, with what there is together with it; nothing but zeros of the page for SQLite's locks."""
    source.seek(0)
    at = 0
    while at < size:
        if at == LOCKS:
            piece = bytes(min(PAGE, size - at))
            source.seek(at + len(piece))
        else:
            piece = source.read(min(CHUNK - at % CHUNK, size - at))
        if not piece:
            raise Damaged("damaged", part="data")
        at += len(piece)
        yield at, piece
