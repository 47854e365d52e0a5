"""The one kind of connection to an encrypted file: key first, then the settings of the house, each answer checked.

Errors of the engine become ours at the cursor, so that no caller ever sees a driver's exception for a full disk, a
read-only folder or a page whose HMAC is false.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from peewee import _savepoint
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2 as sqlcipher

from avgdesk.errors import AvgdeskError, Damaged, InUse, StorageUnavailable

APPLICATION_ID = 0x41564744  # "AVGD"

SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "EXTRA", 3),
    ("fullfsync", "ON", 1),
    ("secure_delete", "ON", 1),
    ("temp_store", "MEMORY", 2),
    ("mmap_size", "0", 0),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("cache_size", "-98304", -98304),  # KiB: 100,000 customers stay decrypted, so that a keystroke costs a frame
)


def translated(problem: BaseException) -> AvgdeskError | None:
    """Our error for the engine's, or None when it is something else (a constraint, an interrupt, a bug)."""
    code = getattr(problem, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlcipher.SQLITE_CORRUPT, sqlcipher.SQLITE_NOTADB):
        return Damaged("damaged", part="data")
    if code == sqlcipher.SQLITE_FULL:
        return StorageUnavailable("storage_full")
    if code in (sqlcipher.SQLITE_READONLY, sqlcipher.SQLITE_PERM):
        return StorageUnavailable("storage_read_only")
    if code in (sqlcipher.SQLITE_BUSY, sqlcipher.SQLITE_LOCKED):
        return InUse("in_use")
    if code in (sqlcipher.SQLITE_IOERR, sqlcipher.SQLITE_CANTOPEN):
        return StorageUnavailable("storage_unavailable")
    return None


@contextmanager
def engine_errors() -> Iterator[None]:
    try:
        yield
    except sqlcipher.DatabaseError as problem:
        ours = translated(problem)
        if ours is None:
            raise
        raise ours from None


class Cursor(sqlcipher.Cursor):  # type: ignore[misc]
    """Translates at each step: a row far down may be the one on the damaged page."""

    def execute(self, *args: Any) -> Any:
        try:
            return super().execute(*args)
        except sqlcipher.DatabaseError as problem:
            raise translated(problem) or problem from None

    def executemany(self, *args: Any) -> Any:
        try:
            return super().executemany(*args)
        except sqlcipher.DatabaseError as problem:
            raise translated(problem) or problem from None

    def fetchone(self) -> Any:
        try:
            return super().fetchone()
        except sqlcipher.DatabaseError as problem:
            raise translated(problem) or problem from None

    def fetchall(self) -> Any:
        try:
            return super().fetchall()
        except sqlcipher.DatabaseError as problem:
            raise translated(problem) or problem from None

    def fetchmany(self, *args: Any, **named: Any) -> Any:
        try:
            return super().fetchmany(*args, **named)
        except sqlcipher.DatabaseError as problem:
            raise translated(problem) or problem from None

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except sqlcipher.DatabaseError as problem:
            raise translated(problem) or problem from None


class Connection(sqlcipher.Connection):  # type: ignore[misc]
    def cursor(self, factory: Any = Cursor) -> Any:
        return super().cursor(factory)

    def execute(self, *args: Any) -> Any:
        return self.cursor().execute(*args)

    def executemany(self, *args: Any) -> Any:
        return self.cursor().executemany(*args)

    def commit(self) -> None:
        with engine_errors():
            super().commit()


def address(path: Path, mode: str) -> str:
    """The file's URI. `mode`: "rw" (never creates), "rwc" (creates), "ro&immutable=1" (touches nothing)."""
    return f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}"


def connect(path: Path, key: bytes, mode: str) -> Connection:
    """A keyed connection without the settings of the house. Raises StorageUnavailable."""
    with engine_errors():
        connection: Connection = sqlcipher.connect(
            address(path, mode), uri=True, timeout=0, isolation_level=None, check_same_thread=False, factory=Connection
        )
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def apply_settings(connection: Connection) -> None:
    """The pragmas of the house. Raises StorageUnavailable when one is not taken."""
    for name, value, expected in SETTINGS:
        connection.execute(f"PRAGMA {name} = {value}")
        answer = connection.execute(f"PRAGMA {name}").fetchone()
        if answer is None or answer[0] != expected:
            raise StorageUnavailable("storage_unavailable", setting=name)


class Savepoint(_savepoint):
    """One that is not rolled back when the whole transaction already was."""

    def rollback(self, begin: bool = True) -> None:
        if self.db.connection().in_transaction:
            super().rollback(begin)


class Database(SqlCipherDatabase):  # type: ignore[misc]
    """peewee on one raw-keyed connection, shared between threads, one holder at a time."""

    def __init__(self, path: Path, key: bytes, mode: str = "rw") -> None:
        super().__init__(str(path), thread_safe=False, autoconnect=False)  # once closed it stays closed
        self._path, self._key, self._mode = path, key, mode

    def use_key(self, key: bytes) -> None:
        """For the next time that it connects: the file was replaced by one under another key."""
        self._key = key

    def _connect(self) -> Connection:
        connection = connect(self._path, self._key, self._mode)
        try:
            apply_settings(connection)
            self._add_conn_hooks(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def execute_sql(self, sql: str, params: Any = None) -> Any:
        self.require_transaction()
        return super().execute_sql(sql, params)

    def require_transaction(self) -> None:
        """After some errors (disk full) SQLite ends a transaction by itself; nothing may go on as if it still ran.

        Raises StorageUnavailable, so that whoever swallowed the error can't save a half.
        """
        if self.transaction_depth() and not self.connection().in_transaction:
            raise StorageUnavailable("storage_unavailable")

    def commit(self) -> None:
        self.require_transaction()
        super().commit()

    def rollback(self) -> None:
        if self.connection().in_transaction:
            super().rollback()

    def savepoint(self) -> Savepoint:
        return Savepoint(self)

    def pragma_number(self, name: str) -> int:
        """The whole number that `PRAGMA name` answers."""
        return int(self.execute_sql(f"PRAGMA {name}").fetchone()[0])


class ReadOnlyDatabase(Database):
    """A finished file that nobody writes, such as a backup: no locks, no journal, nothing touched."""

    def __init__(self, path: Path, key: bytes) -> None:
        super().__init__(path, key, "ro&immutable=1")

    def _connect(self) -> Connection:
        connection = connect(self._path, self._key, self._mode)
        self._add_conn_hooks(connection)
        return connection


def rekey(path: Path, old: bytes, new: bytes) -> None:
    """Encrypt a copy, on which nobody relies yet, under another key. Raises Damaged, StorageUnavailable."""
    connection = connect(path, old, "rw")
    try:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
    finally:
        connection.close()
