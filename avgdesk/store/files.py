"""Files that must be there wholly or not at all: written beside the target, flushed, renamed, directory flushed."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from avgdesk.errors import AvgdeskError, StorageUnavailable

PARTIAL = ".partial"
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)
# Windows' own numbers where Python's errno tells less: most of them are EACCES there
FULL_ON_WINDOWS = (39, 112, 1295)  # ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL, ERROR_DISK_QUOTA_EXCEEDED
HELD_ON_WINDOWS = (21, 32, 33)  # ERROR_NOT_READY (a stick that is gone), ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
F_FULLFSYNC = 51  # of macOS; Python's fcntl names it there only
CANT_FLUSH = (errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOTTY)
PATIENCE = (0.02, 0.05, 0.1, 0.2, 0.4)  # seconds: a virus scanner or indexer lets go of a file soon


def unavailable(problem: OSError) -> StorageUnavailable:
    """The operating system's refusal as a fact: "storage_full", "storage_read_only" or "storage_unavailable"."""
    windows = getattr(problem, "winerror", None)
    if problem.errno in FULL or windows in FULL_ON_WINDOWS:
        return StorageUnavailable("storage_full")
    if windows in HELD_ON_WINDOWS:
        return StorageUnavailable("storage_unavailable")
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
    """Make a rename in `folder` survive a power cut; a no-op where directories can't be flushed.

    Windows has no such call (NTFS logs a rename by itself), and some file systems of sticks and servers refuse it.
    """
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        full_sync(handle)
    except OSError as problem:
        if problem.errno not in CANT_FLUSH:
            raise
    finally:
        os.close(handle)


def flush_file(path: Path) -> None:
    """Push a file that another library wrote to the disk."""
    with path.open("r+b") as file:
        full_sync(file.fileno())


def full_sync(handle: int) -> None:
    """fsync, and on macOS the drive's own cache too, where the volume can (not a stick with FAT, not a server)."""
    if sys.platform == "darwin" and _flush_the_drive(handle):
        return
    os.fsync(handle)


def _flush_the_drive(handle: int) -> bool:
    import fcntl

    try:
        fcntl.fcntl(handle, F_FULLFSYNC)
    except OSError:  # as SQLite does: whatever is wrong, fsync tells it
        return False
    return True


def move(source: Path, target: Path) -> None:
    """Rename over `target`; on Windows patiently, for a file that somebody has open can't be replaced there.

    Raises OSError.
    """
    for pause in PATIENCE if sys.platform == "win32" else ():
        try:
            source.replace(target)
            return
        except PermissionError:
            time.sleep(pause)
    source.replace(target)


def write_whole(target: Path, content: bytes) -> None:
    """Replace `target` by `content`; a failure at any step leaves the former file. Raises StorageUnavailable."""
    try:
        with storage_errors():
            move(write_partial(target, content), target)
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
