"""Making a backup: a partial file beside its name, flushed, read back, opened, checked and counted, then renamed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from avgdesk.domain.backups import SUFFIX, BackupFile, BackupKind, Content, file_name
from avgdesk.errors import AvgdeskError, Damaged, InvalidInput
from avgdesk.outcome import Progress, no_progress
from avgdesk.store import cleanup, container, copying, examine, keyfile_text, migrate
from avgdesk.store.administration import Store
from avgdesk.store.files import PARTIAL, discard, flush_directory, storage_errors
from avgdesk.store.swap import JOURNAL

STEPS_PER_LOOK = 200_000  # of SQLite's machine: a few times a second
SHARES = (0, 400), (400, 500), (500, 1000)  # of the progress told: writing, fetching, checking
MOST_FREE = 8  # with more than an eighth of the pages free, the copy is made compact


@dataclass(frozen=True, slots=True)
class MadeBackup:
    """A backup that was read back, opened, checked and counted."""

    file: BackupFile
    content: Content


def make(
    store: Store, folder: Path, moment: datetime, kind: BackupKind, progress: Progress = no_progress
) -> MadeBackup:
    """A verified backup of the open administration in `folder`, under a name of its own.

    Raises Damaged (the administration itself is), StorageUnavailable, Cancelled; no file is then left behind.
    """
    with storage_errors():
        folder.mkdir(parents=True, exist_ok=True)
    _clear_partials(folder)
    target = _free_name(folder, moment)
    partial = target.with_name(target.name + PARTIAL)
    try:
        return _make(store, partial, target, moment, kind, progress)
    except BaseException:
        discard(partial)
        raise


def _make(
    store: Store, partial: Path, target: Path, moment: datetime, kind: BackupKind, progress: Progress
) -> MadeBackup:
    key = store.unlocked.key
    about = container.header(store.keys.administration, moment.astimezone(UTC), kind, migrate.current(store.db))
    end = container.End(keyfile_text.text(store.keys), about, key)
    writing, fetching, checking = (_share(progress, *part) for part in SHARES)
    content = _write(store, partial, end, writing)
    with storage_errors():
        copying.from_disk(partial, fetching)
    made = container.read(partial)
    if examine.read_back(partial, key, checking, lambda heed: container.check(made, key, heed)) != content:
        raise Damaged("damaged", part="data")
    with storage_errors():
        partial.rename(target)
        flush_directory(target.parent)
    return MadeBackup(container.read(target).about, content)


def _write(store: Store, partial: Path, end: container.End, progress: Progress) -> Content:
    """The partial file, flushed; gives what the administration held then."""
    content = examine.content_of(store.db.connection())
    if _copied_as_it_lies(store, partial, end, progress):
        return content
    content = examine.content_of(store.db.connection())
    vacuum_into(store, partial, progress)
    container.seal(partial, end, lambda done, total: progress(1, 1))
    return content


def _copied_as_it_lies(store: Store, partial: Path, end: container.End, progress: Progress) -> bool:
    """The bytes of the data file, unless they may not or can't be copied now; False: nothing was made."""
    connection, size = store.db.connection(), _size(store)
    if not _at_rest(store, size) or not _nothing_left_over(store):
        return False
    before = connection.total_changes
    container.pack(store.raw(), size, partial, end, progress)
    if connection.total_changes == before and _at_rest(store, size):
        return True
    discard(partial)  # somebody wrote meanwhile
    return False


def _at_rest(store: Store, size: int) -> bool:
    """Whether what is on the disk is the last state that was saved, the whole of it, and nothing is under way."""
    journal = store.folder / JOURNAL
    with storage_errors():
        idle = not journal.exists() or journal.stat().st_size == 0
        whole = os.fstat(store.raw().fileno()).st_size == size == _size(store)
    return idle and whole and not store.db.connection().in_transaction


def _nothing_left_over(store: Store) -> bool:
    """Whether no trace of anything removed can be in the file, and hardly any room is wasted."""
    free = store.db.pragma_number("freelist_count")
    return not cleanup.due(store.db) and free * MOST_FREE <= store.db.pragma_number("page_count")


def _size(store: Store) -> int:
    return store.db.pragma_number("page_count") * store.db.pragma_number("page_size")


def _share(progress: Progress, first: int, last: int) -> Progress:
    """The stretch from `first` to `last` of the whole way, which is 1000."""

    def tell(done: int, total: int | None) -> None:
        progress(first + ((last - first) * done // total if total else 0), 1000)

    return tell


def vacuum_into(store: Store, target: Path, progress: Progress = no_progress) -> None:
    """A compact copy of the open data file under the same key; `target` must not be there yet."""
    expected = _size(store)
    with _interruptible(store.db.connection(), target, expected, progress):
        store.db.execute_sql("VACUUM INTO ?", (str(target.absolute()),))


@contextmanager
def _interruptible(connection: Any, target: Path, expected: int, progress: Progress) -> Iterator[None]:
    """Tell `progress` how much is written, now and then; what it raises stops SQLite and comes out here."""
    stopped: list[BaseException] = []

    def look() -> int:
        try:
            size = target.stat().st_size if target.exists() else 0
            progress(min(size, expected), expected)
        except BaseException as reason:
            stopped.append(reason)
            return 1
        return 0

    connection.set_progress_handler(look, STEPS_PER_LOOK)
    try:
        yield
    except Exception:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def examine_backup(path: Path, key: bytes, progress: Progress = no_progress) -> MadeBackup:
    """Check every byte of a backup against its seal and its pages, and count. Raises as `container.read`, Damaged."""
    found = container.read(path)
    container.check(found, key, progress)
    return MadeBackup(found.about, examine.read_back(path, key, progress))


def backups_in(folder: Path) -> list[BackupFile]:
    """What lies in `folder` and looks like a backup from its last bytes, newest first; anything else is passed over."""
    found = []
    with suppress(OSError):
        for path in folder.glob(f"*{SUFFIX}"):
            with suppress(AvgdeskError):
                found.append(container.read(path).about)
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def is_whole(backup: BackupFile, progress: Progress = no_progress) -> bool:
    """Whether every byte agrees with the seal; needs no key."""
    try:
        container.check(container.read(backup.path), None, progress)
    except (Damaged, InvalidInput):
        return False
    return True


def copy_to(backup: BackupFile, folder: Path, progress: Progress = no_progress) -> BackupFile:
    """A second copy in another folder, written beside its name, flushed, read back, renamed. Never makes `folder`."""
    with storage_errors():
        target = _free_name(folder, backup.made_at.astimezone())
        partial = target.with_name(target.name + PARTIAL)
    try:
        source = container.read(backup.path)
        whole = container.Container(source.about, backup.size, b"", b"", b"")
        container.copy_data(whole, partial, progress)
        with storage_errors():
            copying.from_disk(partial, progress)
        container.check(container.read(partial), None, progress)
        with storage_errors():
            partial.rename(target)
            flush_directory(folder)
    except BaseException:
        discard(partial)
        raise
    return container.read(target).about


def _free_name(folder: Path, moment: datetime) -> Path:
    target = folder / file_name(moment)
    number = 1
    while target.exists():
        number += 1
        target = folder / file_name(moment).replace(SUFFIX, f"-{number}{SUFFIX}")
    return target


def _clear_partials(folder: Path) -> None:
    """What an interrupted backup left."""
    with suppress(OSError):
        for path in folder.glob(f"*{SUFFIX}{PARTIAL}"):
            discard(path)
