"""One holder per folder. The kernel releases it when the process ends, however it ends; it leaves no file behind.

POSIX: an advisory lock on the directory itself. Windows: a file that nobody else may open at the same time, and that
goes away with its handle. SQLite's own exclusive lock on the data file comes on top of either.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path
from typing import Any

from avgdesk.errors import InUse
from avgdesk.store.files import storage_errors, unavailable

NAME = "in-use"
# CreateFileW: https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-createfilew
GENERIC_READ, GENERIC_WRITE, DELETE = 0x80000000, 0x40000000, 0x00010000
SHARED_WITH_NOBODY, OPEN_ALWAYS = 0, 4
TEMPORARY, DELETE_ON_CLOSE = 0x00000100, 0x04000000
SHARING_VIOLATION, LOCK_VIOLATION = 32, 33
# a file system that knows no such lock (NFS, some of FUSE): the data file's own lock is left
WITHOUT = (errno.EBADF, errno.EINVAL, errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP)


class FolderLock:
    """Held from the moment that it is made."""

    def __init__(self, folder: Path) -> None:
        """Raises InUse when another instance (or this process) holds the folder, StorageUnavailable."""
        self._windows = sys.platform == "win32"
        self._handle: int | None = take_on_windows(folder) if self._windows else take(folder)

    def release(self) -> None:
        """Let go; a second call does nothing."""
        handle, self._handle = self._handle, None
        if handle is not None and self._windows:
            _kernel().CloseHandle(handle)
        elif handle is not None:
            os.close(handle)


def take(folder: Path) -> int:
    """The directory's descriptor, locked until it is closed."""
    import fcntl

    with storage_errors():
        handle = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as problem:
        if problem.errno in WITHOUT:
            return handle
        os.close(handle)
        raise InUse("in_use") from None
    return handle


def take_on_windows(folder: Path) -> int:
    """The handle of the file, which is gone when it is closed. The C library can't open a file that nobody shares."""
    kernel = _kernel()
    handle = kernel.CreateFileW(
        str(folder / NAME),
        GENERIC_READ | GENERIC_WRITE | DELETE,
        SHARED_WITH_NOBODY,
        None,  # not inherited by programs that are started
        OPEN_ALWAYS,
        TEMPORARY | DELETE_ON_CLOSE,
        None,
    )
    if handle not in (None, ctypes.c_void_p(-1).value):
        return int(handle)
    code = _last_error()
    if code in (SHARING_VIOLATION, LOCK_VIOLATION):
        raise InUse("in_use")
    raise unavailable(_windows_error(code))


def _kernel() -> Any:
    kernel = getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009 - known on Windows only
    number, handle = ctypes.c_uint32, ctypes.c_void_p
    kernel.CreateFileW.argtypes = [ctypes.c_wchar_p, number, number, handle, number, number, handle]
    kernel.CreateFileW.restype = handle
    kernel.CloseHandle.argtypes = [handle]
    kernel.CloseHandle.restype = ctypes.c_int
    return kernel


def _last_error() -> int:
    return int(getattr(ctypes, "get_last_error")())  # noqa: B009


def _windows_error(code: int) -> OSError:
    made: OSError = getattr(ctypes, "WinError")(code)  # noqa: B009
    return made
