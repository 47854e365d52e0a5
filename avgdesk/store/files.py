"""Files that must be there wholly or not at all: written beside the target, flushed, renamed, directory flushed."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from avgdesk.errors import AvgdeskError, InUse, StorageUnavailable

PARTIAL = ".partial"
LOCK_NAME = "in-use"
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)


def unavailable(problem: OSError) -> StorageUnavailable:
    """The operating system's refusal as a fact: "storage_full", "storage_read_only" or "storage_unavailable"."""
    if problem.errno in FULL:
        return StorageUnavailable("storage_full")
    if problem.errno in READ_ONLY:
        return StorageUnavailable("storage_read_only")
    return StorageUnavailable("storage_unavailable")


@contextmanager
def storage_errors() -> Iterator[None]:
    """Turn what the operating system refuses into `StorageUnavailable`; nothing else changes."""
    try:
        yield
    except OSError as problem:
        raise unavailable(problem) from None


def flush_directory(folder: Path) -> None:
    """Make a rename in `folder` survive a power cut; a no-op where directories can't be flushed (Windows)."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def flush_file(path: Path) -> None:
    """Push a file that another library wrote to the disk."""
    with path.open("r+b") as file:
        full_sync(file.fileno())


def full_sync(handle: int) -> None:
    """fsync, and on macOS the drive's own cache too."""
    if sys.platform == "darwin":  # pragma: no cover
        import fcntl

        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    else:
        os.fsync(handle)


def write_whole(target: Path, content: bytes) -> None:
    """Replace `target` by `content`; a failure at any step leaves the former file. Raises StorageUnavailable."""
    try:
        with storage_errors():
            write_partial(target, content).replace(target)
            flush_directory(target.parent)
    except AvgdeskError:
        discard(target.with_name(target.name + PARTIAL))
        raise


def write_partial(target: Path, content: bytes, suffix: str = PARTIAL) -> Path:
    """`content`, flushed, beside `target`; nothing else changes yet. Raises OSError."""
    partial = target.with_name(target.name + suffix)
    with partial.open("wb") as file:
        file.write(content)
        file.flush()
        full_sync(file.fileno())
    return partial


def discard(path: Path) -> None:
    """Remove a file that may not be there; a refusal is not worth an error."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


class FolderLock:
    """One holder per folder. The kernel releases it when the process ends, however it ends; it leaves no file behind.

    POSIX: an advisory lock on the directory itself. Windows: a byte of a file that goes away with its last handle.
    """

    def __init__(self, folder: Path) -> None:
        """Raises InUse when another instance (or this process) holds the folder."""
        self._handle: int | None = _take(folder)

    def release(self) -> None:
        """Let go; a second call does nothing."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


if sys.platform == "win32":  # pragma: no cover
    import msvcrt

    def _take(folder: Path) -> int:
        try:
            handle = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT | os.O_TEMPORARY | os.O_NOINHERIT)
        except PermissionError:
            raise InUse("in_use") from None
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            os.close(handle)
            raise InUse("in_use") from None
        return handle

else:
    import fcntl

    def _take(folder: Path) -> int:
        with storage_errors():
            handle = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(handle)
            raise InUse("in_use") from None
        return handle
