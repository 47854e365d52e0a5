"""One administration: a folder with `data.db`, `keys.json` and its copy. Create, open, close; one holder at a time."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from avgdesk.errors import Damaged, NewerVersion, NotFound, RuleViolated
from avgdesk.store import keyslots, migrate, swap
from avgdesk.store.connection import APPLICATION_ID, Connection, Database, connect
from avgdesk.store.files import PARTIAL, flush_directory, flush_file, storage_errors
from avgdesk.store.folder_lock import FolderLock
from avgdesk.store.keyslots import KdfCost, KeyFile, Password, Secret, Unlocked
from avgdesk.store.recovery_key import RecoveryKey, new_recovery_key
from avgdesk.store.registry import TABLES

DATA = "data.db"
Fill = Callable[["Store"], None]


def _nothing(store: Store) -> None:
    """For an administration without first records."""


class Store:
    """An open administration: the only handle to its folder, its connection and its key."""

    def __init__(self, folder: Path, unlocked: Unlocked, lock: FolderLock, mode: str = "rw") -> None:
        self.folder = folder
        self.unlocked = unlocked
        self._lock = lock
        self._raw: BinaryIO | None = None
        self.db = Database(folder / DATA, unlocked.key, mode)
        self._connect()

    @classmethod
    def create(
        cls, folder: Path, password: str, user: UUID, created: str, fill: Fill = _nothing, cost: KdfCost | None = None
    ) -> tuple[Store, RecoveryKey]:
        """A new administration in `folder` (absent or empty), whole or not at all; `created` is UTC ISO.

        `fill` puts the first records in before the folder gets its name.
        Raises RuleViolated("administration_exists" or "folder_not_empty"), StorageUnavailable.
        """
        folder = folder.absolute()
        check_free(folder)
        recovery, unlocked = _first_keys(Password(password), user, created, cost or KdfCost())
        with new_place(folder) as place:
            _lay_out(place, unlocked, fill)
        return cls(folder, unlocked, FolderLock(folder)), recovery

    @classmethod
    def open(cls, folder: Path, secret: Secret, preferred_slot: UUID | None = None) -> Store:
        """Open what is there; never creates, never upgrades (see `pending`), and changes nothing when it refuses.

        Raises NotFound, InUse, WrongPassword, Damaged, NewerVersion, StorageUnavailable.
        """
        return cls._open(folder, lambda files: keyslots.unlock_any(files, secret, preferred_slot))

    @classmethod
    def open_with_key(cls, folder: Path, known: Unlocked) -> Store:
        """Open with a data key that is known already, as from a backup. Raises as `open`."""
        return cls._open(folder, lambda files: keyslots.unlock_with_key(files, known))

    @classmethod
    def _open(cls, folder: Path, unlock: Callable[[Sequence[KeyFile]], Unlocked]) -> Store:
        folder = folder.absolute()
        if not swap.view(folder)(DATA).is_file():
            raise NotFound("administration_missing", what="administration")
        lock = FolderLock(folder)
        try:
            unlocked = unlock(keyslots.read(swap.view(folder)))
            inspect(swap.view(folder)(DATA), unlocked.key)
            swap.finish(folder)
            swap.abandon(folder)
            return cls._opened(folder, unlocked, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _opened(cls, folder: Path, unlocked: Unlocked, lock: FolderLock) -> Store:
        store = cls(folder, unlocked, lock)
        try:
            _check_whole(store.db)
        except BaseException:
            store.db.close()
            raise
        return store

    def _connect(self) -> None:
        self.db.connect()
        self.bind()

    def bind(self) -> None:
        """Let the models read and write here: after another store was open for a while, as during a restore."""
        self.db.bind(TABLES)

    def take_over(self, unlocked: Unlocked) -> None:
        """Let the files that `swap` has prepared count from now on, under their key; this store stays the handle.

        Raises StorageUnavailable: the former files count and are open again.
        """
        self._close_file()
        try:
            swap.replace(self.folder)
        except BaseException:
            self._connect()
            raise
        self.unlocked = unlocked
        self.db.use_key(unlocked.key)
        self._connect()

    @property
    def user(self) -> UUID | None:
        """Whose slot opened it; None for the recovery key."""
        return self.unlocked.slot.user

    @property
    def keys(self) -> KeyFile:
        return self.unlocked.file

    @property
    def pending(self) -> bool:
        """Whether the file has an older schema than the program."""
        return migrate.current(self.db) < migrate.newest()

    def upgrade(self) -> list[str]:
        """Bring the schema up to date, wholly or not at all; the names of the scripts applied."""
        return migrate.upgrade(self.db)

    def derive(self, purpose: str) -> bytes:
        """A key for one purpose, from the data key."""
        return keyslots.derive(self.unlocked.key, purpose)

    def write_keys(self, file: KeyFile) -> None:
        """Replace both key files; on failure the former ones count on. Raises StorageUnavailable."""
        swap.finish(self.folder)
        keyslots.write(self.folder, file)
        self.unlocked = replace(self.unlocked, file=file)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """BEGIN IMMEDIATE; nested: a savepoint; rolled back on any exception. Raises StorageUnavailable, Damaged."""
        with self.db.atomic("IMMEDIATE"):
            yield

    def close(self) -> None:
        """Close the file and let the next one in; a second call does nothing."""
        if not self.db.is_closed():
            self._close_file()
        self._lock.release()

    def raw(self) -> BinaryIO:
        """The bytes of the data file, to be read beside the connection, never longer than that is open.

        It stays open as long, because on POSIX the locks of a process on a file go when it closes any handle of it.
        """
        if self._raw is None:
            with storage_errors():
                self._raw = (self.folder / DATA).open("rb", buffering=0)
        return self._raw

    def _close_file(self) -> None:
        self.db.close()
        if self._raw is not None:
            self._raw.close()
            self._raw = None


def is_administration(folder: Path) -> bool:
    """Whether `folder` holds an administration, or what is left of one."""
    view = swap.view(folder)
    return any(view(name).exists() for name in (DATA, keyslots.KEYS, keyslots.COPY))


def check_free(folder: Path) -> None:
    """Raises RuleViolated unless a new administration may be made in `folder`."""
    if not folder.exists():
        return
    if is_administration(folder):
        raise RuleViolated("administration_exists")
    if not folder.is_dir() or any(folder.iterdir()):
        raise RuleViolated("folder_not_empty")


def inspect(path: Path, key: bytes) -> None:
    """Look before touching: right key, ours, not newer. Reads only, past locks and journals; writes nothing.

    After a crash the first page may be half written; then the journal is played back first and the checks come after.
    """
    if not path.is_file():
        raise NotFound("administration_missing", what="administration")
    connection = connect(path, key, "ro&immutable=1")
    try:
        _check_header(connection)
    except Damaged:
        if not _has_hot_journal(path):
            raise
    finally:
        connection.close()


def _check_header(connection: Connection) -> None:
    schema = int(connection.execute("PRAGMA user_version").fetchone()[0])
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != APPLICATION_ID:
        raise Damaged("damaged", part="data")
    if schema > migrate.newest():
        raise NewerVersion("newer_version", needs=_program_of(connection), schema=schema)


def _program_of(connection: Connection) -> str:
    """The program version that wrote the file, as far as it can be read."""
    with suppress(Exception):
        row = connection.execute("SELECT value FROM setting WHERE name = 'program_version'").fetchone()
        return str(row[0]) if row else ""
    return ""


def _has_hot_journal(path: Path) -> bool:
    journal = path.with_name(path.name + "-journal")
    return journal.exists() and journal.stat().st_size > 0


def _check_whole(db: Database) -> None:
    """After any recovery: header right and no page lost at the end.

    A file that is longer than it says is whole: a compaction was saved and interrupted before it cut off the rest. The
    clean-up that it belonged to is still due, and does that on closing.
    """
    _check_header(db.connection())
    expected = db.pragma_number("page_count") * db.pragma_number("page_size")
    if Path(db.database).stat().st_size < expected:
        raise Damaged("damaged", part="data")


def _first_keys(password: Password, user: UUID, created: str, cost: KdfCost) -> tuple[RecoveryKey, Unlocked]:
    key, recovery = keyslots.new_data_key(), new_recovery_key()
    slot = keyslots.new_slot(key, password, user, created, cost)
    file = keyslots.new_key_file(key, (slot, keyslots.new_slot(key, recovery, None, created, cost)))
    return recovery, Unlocked(key, slot, file)


def _lay_out(folder: Path, unlocked: Unlocked, fill: Fill) -> None:
    store = Store(folder, unlocked, FolderLock(folder), "rwc")
    try:
        store.upgrade()
        fill(store)
    finally:
        store.close()
    with storage_errors():
        flush_file(folder / DATA)
    keyslots.write(folder, unlocked.file)


@contextmanager
def new_place(folder: Path) -> Iterator[Path]:
    """A place beside `folder` to make an administration in; it gets the name `folder` when the block ends well.

    Raises StorageUnavailable; InUse when another instance is making one there. Nothing is left when the block fails.
    """
    place = folder.with_name(folder.name + PARTIAL)
    with storage_errors():
        if place.exists():  # left by an interruption, or being filled right now
            FolderLock(place).release()
            shutil.rmtree(place)
        place.mkdir(mode=0o700, parents=True)
    try:
        yield place
        with storage_errors():
            flush_directory(place)
            if folder.exists():
                folder.rmdir()
            place.rename(folder)
            flush_directory(folder.parent)
    except BaseException:
        shutil.rmtree(place, ignore_errors=True)
        raise
