"""What differs on Windows and macOS, with the platform's own calls put in by hand: what is asked, and what its answers
come to."""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from avgdesk.errors import InUse, StorageUnavailable
from avgdesk.services import runs
from avgdesk.store import files, folder_lock
from avgdesk.store.connection import address
from avgdesk.store.folder_lock import FolderLock

INVALID = ctypes.c_void_p(-1).value  # INVALID_HANDLE_VALUE
PATH_NOT_FOUND, ACCESS_DENIED, WRITE_PROTECT, NOT_READY, DISK_FULL = 3, 5, 19, 21, 112
PYTHONS = {3: errno.ENOENT, 5: errno.EACCES, 19: errno.EACCES, 21: errno.EACCES, 32: errno.EACCES, 112: errno.ENOSPC}


class WindowsError(PermissionError):
    """As Python makes it there: an errno that says little, and Windows' own number."""

    def __init__(self, code: int) -> None:
        super().__init__(PYTHONS.get(code, errno.EACCES), "Windows")
        self.winerror = code


class Function:
    """One of kernel32's; its types are set from outside."""

    def __init__(self, do: Any) -> None:
        self._do = do
        self.argtypes: list[Any] = []
        self.restype: Any = None

    def __call__(self, *args: Any) -> Any:
        assert len(args) == len(self.argtypes)
        return self._do(*args)


class Kernel:
    """Files that are opened for nobody else and go away with their handle, as CreateFileW promises."""

    def __init__(self) -> None:
        self.open: dict[int, str] = {}
        self.error, self.refuses = 0, 0
        self.CreateFileW = Function(self._create)
        self.CloseHandle = Function(self._close)

    def _create(self, name: str, access: int, share: int, security: None, how: int, flags: int, template: None) -> Any:
        assert (share, security, how, template) == (0, None, 4, None)  # nobody else; not inherited; OPEN_ALWAYS
        assert access & 0x00010000 and flags & 0x04000000  # DELETE, which FILE_FLAG_DELETE_ON_CLOSE asks for
        self.error = self.refuses or (32 if name in self.open.values() else 0)
        if self.error:
            return INVALID
        handle = max(self.open, default=100) + 4
        self.open[handle] = name
        Path(name).touch()
        return handle

    def _close(self, handle: int) -> int:
        Path(self.open.pop(handle)).unlink()
        return 1


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Iterator[Kernel]:
    kernel = Kernel()
    monkeypatch.setattr(ctypes, "WinDLL", lambda name, use_last_error=False: kernel, raising=False)
    monkeypatch.setattr(ctypes, "get_last_error", lambda: kernel.error, raising=False)
    monkeypatch.setattr(ctypes, "WinError", WindowsError, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    yield kernel
    assert kernel.open == {}


# --- Windows ----------------------------------------------------------------------------------------------------------


def test_one_holder_per_folder_on_windows(windows: Kernel, tmp_path: Path) -> None:
    lock = FolderLock(tmp_path)
    assert list(windows.open.values()) == [str(tmp_path / folder_lock.NAME)]
    for _ in range(2):  # the loser's refusal leaves the winner's file alone
        with pytest.raises(InUse):
            FolderLock(tmp_path)
    lock.release()
    lock.release()
    assert list(tmp_path.iterdir()) == []
    FolderLock(tmp_path).release()


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (ACCESS_DENIED, "storage_read_only"),
        (WRITE_PROTECT, "storage_read_only"),
        (NOT_READY, "storage_unavailable"),
        (PATH_NOT_FOUND, "storage_unavailable"),
        (DISK_FULL, "storage_full"),
    ],
)
def test_a_folder_that_cant_be_written_is_not_in_use(windows: Kernel, tmp_path: Path, code: int, said: str) -> None:
    windows.refuses = code
    with pytest.raises(StorageUnavailable, match=said):
        FolderLock(tmp_path)


@pytest.mark.parametrize(
    ("code", "said"), [(32, "storage_unavailable"), (33, "storage_unavailable"), (39, "storage_full")]
)
def test_a_file_that_another_program_holds_is_not_read_only(code: int, said: str) -> None:
    assert files.unavailable(WindowsError(code)).code == said


def test_a_file_that_a_scanner_looks_at_is_replaced_a_moment_later(
    windows: Kernel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, tries = Path.replace, []

    def held(source: Path, target: Path) -> Path:
        tries.append(target)
        if len(tries) < 3:
            raise WindowsError(5)
        return real(source, target)

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(files, "PATIENCE", (0.0,) * 5)
    files.write_whole(tmp_path / "keys.json", b"nieuw")
    assert (tmp_path / "keys.json").read_bytes() == b"nieuw"
    assert len(tries) == 3


def test_a_file_that_stays_held_is_told_and_the_former_one_counts(
    windows: Kernel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "keys.json").write_bytes(b"oud")

    def held(source: Path, target: Path) -> Path:
        raise WindowsError(32)

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(files, "PATIENCE", (0.0,) * 5)
    with pytest.raises(StorageUnavailable, match="storage_unavailable"):
        files.write_whole(tmp_path / "keys.json", b"nieuw")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"keys.json": b"oud"}


def test_a_directory_is_not_flushed_on_windows(
    windows: Kernel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "open", None)
    files.flush_directory(tmp_path)


def test_a_proper_end_leaves_no_mark_though_an_open_file_cant_be_removed(
    windows: Kernel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else every start would tell that the program had not ended by itself."""
    real = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if str(path) in windows.open.values():
            raise WindowsError(32)
        real(path, missing_ok)

    run = runs.begin()
    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", unlink)
        patched.setattr(Kernel, "_close", lambda kernel, handle: real(Path(kernel.open.pop(handle))) or 1)
        run.end()
    following = runs.begin()
    assert following.previous == ()
    following.end()


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/srv/Lamp & Kade/50% korting #1?.db", "file:/srv/Lamp%20%26%20Kade/50%25%20korting%20%231%3F.db?mode=rw"),
        ("/srv/caf\udce9/data.db", "file:/srv/caf%E9/data.db?mode=rw"),  # a name that is no UTF-8
    ],
)
def test_no_character_of_a_path_means_anything_to_the_engine(path: str, expected: str) -> None:
    assert address(Path(path), "rw") == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("C:\\Users\\José\\data.db", "C%3A%5CUsers%5CJos%C3%A9%5Cdata.db"),
        ("\\\\server\\winkel\\data.db", "%5C%5Cserver%5Cwinkel%5Cdata.db"),
        ("\\\\?\\C:\\lang\\data.db", "%5C%5C%3F%5CC%3A%5Clang%5Cdata.db"),
    ],
)
def test_a_path_of_windows_is_wholly_escaped(path: str, expected: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """ "file:" and then no slash: SQLite takes what follows as it is, a drive and a server's name too."""
    monkeypatch.setattr(Path, "absolute", lambda self: self)
    assert address(Path(path), "rw") == f"file:{expected}?mode=rw"


# --- macOS ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def mac(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(fcntl, "fcntl", lambda handle, what: asked.append((handle, what)) or 0)
    return asked


def test_the_drives_own_cache_is_flushed_on_a_mac(
    mac: list[tuple[int, int]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[int] = []
    monkeypatch.setattr(os, "fsync", flushed.append)
    files.write_whole(tmp_path / "keys.json", b"nieuw")
    assert [what for _, what in mac] == [51, 51]  # the file, and the directory with its new name
    assert flushed == []


def test_a_stick_that_knows_no_such_flush_gets_the_plain_one(mac: object, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[int] = []

    def refuse(handle: int, what: int) -> int:
        raise OSError(errno.ENOTSUP, "not supported")

    monkeypatch.setattr(fcntl, "fcntl", refuse)
    monkeypatch.setattr(os, "fsync", flushed.append)
    files.full_sync(7)
    assert flushed == [7]


# --- other file systems -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("code", "told"), [(errno.EINVAL, False), (errno.ENOTSUP, False), (errno.EIO, True)])
def test_a_directory_that_cant_be_flushed_is_no_failure_a_broken_disk_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, told: bool
) -> None:
    def refuse(handle: int) -> None:
        raise OSError(code, "refused")

    monkeypatch.setattr(os, "fsync", refuse)
    if told:
        with pytest.raises(OSError, match="refused"):
            files.flush_directory(tmp_path)
    else:
        files.flush_directory(tmp_path)


def test_a_file_system_without_locks_leaves_it_to_the_data_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(handle: int, how: int) -> None:
        raise OSError(errno.EBADF, "NFS wants it open for writing")

    monkeypatch.setattr(fcntl, "flock", refuse)
    FolderLock(tmp_path).release()
