"""Replacing an administration's files by new ones as a whole: after a restore, or with a new key.

The new files are made and flushed in `swap.partial`; renaming that directory to `swap.ready` is the one moment at which
new replaces old. From then on `view` reads the new files wherever they are, and `finish` moves them into place, again
and again after any interruption, until the directory is gone.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from avgdesk.errors import StorageUnavailable
from avgdesk.store.files import flush_directory, move, storage_errors

PREPARED, READY = "swap.partial", "swap.ready"
DATA, JOURNAL = "data.db", "data.db-journal"
ORDER = (DATA, "keys.copy.json", "keys.json")


def view(folder: Path) -> Callable[[str], Path]:
    """Where each of the administration's files counts from: the waiting swap if there is one, else the folder."""

    def find(name: str) -> Path:
        waiting = folder / READY / name
        return waiting if waiting.exists() else folder / name

    return find


def prepare(folder: Path) -> Path:
    """An empty place for the new files, inside the folder (one file system)."""
    place = folder / PREPARED
    with storage_errors():
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
    return place


def commit(folder: Path) -> None:
    """The new files count from here on; they are flushed already. Raises StorageUnavailable (the old ones count on)."""
    with storage_errors():
        flush_directory(folder / PREPARED)
        move(folder / PREPARED, folder / READY)
        try:
            flush_directory(folder)
        except OSError:
            (folder / READY).rename(folder / PREPARED)
            raise


def replace(folder: Path) -> None:
    """`commit` and `finish`; the data file must not be open. Raises StorageUnavailable: the old ones count on.

    Once the data file is in its place the new ones count; what can't be moved yet is read where it lies, and moved when
    the keys change or at the next opening.
    """
    commit(folder)
    try:
        finish(folder)
    except StorageUnavailable:
        if (folder / READY / DATA).exists():
            with storage_errors():
                (folder / READY).rename(folder / PREPARED)
            raise


def finish(folder: Path) -> None:
    """Move a waiting swap into place; nothing to do when there is none. The data file must not be open."""
    ready = folder / READY
    if not ready.is_dir():
        return
    with storage_errors():
        if (ready / DATA).exists():  # a journal of the old file must never be played into the new one
            (folder / JOURNAL).unlink(missing_ok=True)
            flush_directory(folder)
        for name in ORDER:
            if (ready / name).exists():
                move(ready / name, folder / name)
        flush_directory(folder)
        shutil.rmtree(ready)
        flush_directory(folder)


def abandon(folder: Path) -> None:
    """Clear a preparation that never became ready."""
    shutil.rmtree(folder / PREPARED, ignore_errors=True)
