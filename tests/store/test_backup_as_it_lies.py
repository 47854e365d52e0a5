"""A backup copies the data file as it lies, but only when that is the whole truth and nothing more."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from avgdesk.context import Context
from avgdesk.errors import Cancelled, Damaged, StorageUnavailable
from avgdesk.services import administration, backups, imports, keys
from avgdesk.store import backup as making
from avgdesk.store import cleanup, container, copying, examine, settings
from avgdesk.store.connection import ReadOnlyDatabase
from avgdesk.store.recovery_key import new_recovery_key
from tests.conftest import PASSWORD
from tests.exchange.audit_file import Sale
from tests.services.import_files import bring_in, xaf
from tests.services.shop import customer, invoice
from tests.store.plain_image import PAGE, data_file, decrypted

TRUNK, COUNT = slice(32, 36), slice(36, 40)  # in the first page: where the free list begins, how long it is


@pytest.fixture
def filled(ctx: Context) -> Context:
    """A few customers with invoices."""
    for number in range(20):
        invoice(ctx, customer(ctx, f"Berg {number}"), date(2020, 1, 2))
    return ctx


def live(ctx: Context) -> Path:
    return ctx.store.folder / "data.db"


def data_of(path: Path) -> bytes:
    return path.read_bytes()[: container.read(path).data_size]


def made_of(ctx: Context) -> tuple[bytes, bytes]:
    """The data file as it was, and the data in a new backup."""
    before = ctx.store.raw()
    before.seek(0)
    return before.read(), data_of(backups.make(ctx).value.file.path)


def free_pages(ctx: Context) -> int:
    return ctx.store.db.pragma_number("freelist_count")


def waste(ctx: Context, pages: int) -> None:
    """Leave free pages behind."""
    settings.put(ctx.store.db, "test.waste", "x" * pages * PAGE)
    settings.drop(ctx.store.db, "test.waste")
    assert free_pages(ctx) >= pages


def test_it_is_the_data_file_byte_for_byte(filled: Context) -> None:
    file, data = made_of(filled)
    assert data == file


def test_with_a_clean_up_due_it_is_written_anew(filled: Context) -> None:
    for mark in (cleanup.mark, cleanup.mark_removed):
        with filled.store.transaction():
            mark(filled.store.db)
        file, data = made_of(filled)
        assert data != file
        assert cleanup.run(filled.store.db) and not cleanup.due(filled.store.db)
        file, data = made_of(filled)
        assert data == file


def test_after_an_import_was_undone_it_is_written_anew(ctx: Context, tmp_path: Path) -> None:
    batch = bring_in(ctx, xaf(tmp_path, 2019, [Sale("D1", "2019-9", date(2019, 12, 20), 10_000)], [])).batch
    assert batch is not None
    assert not cleanup.due(ctx.store.db)
    imports.undo_import(ctx, batch)
    assert cleanup.due(ctx.store.db) and not cleanup.pending(ctx.store.db)
    file, data = made_of(ctx)
    assert data != file


def test_with_much_room_wasted_it_is_made_compact(filled: Context) -> None:
    waste(filled, 200)
    file, data = made_of(filled)
    assert len(data) < len(file) - 190 * PAGE


def test_a_file_that_was_not_cut_off_opens_and_its_rest_goes_nowhere(filled: Context, tmp_path: Path) -> None:
    """As a kill leaves it between the last moment of a compaction and the cut."""
    with filled.store.transaction():
        cleanup.mark(filled.store.db)
    folder, path = filled.store.folder, live(filled)
    filled.store.close()
    size = path.stat().st_size
    with path.open("ab") as file:
        file.write(b"rest" * 4 * PAGE)
    ctx = administration.open_with_password(folder, PASSWORD)
    settings.drop(ctx.store.db, cleanup.PENDING)  # even without a word of it
    made = backups.make(ctx).value.file.path
    assert b"rest" not in made.read_bytes()
    with ctx.store.transaction():
        cleanup.mark(ctx.store.db)
    administration.close(ctx)
    assert b"rest" not in path.read_bytes() and path.stat().st_size <= size + 4 * PAGE


def test_a_file_with_a_page_lost_is_refused(filled: Context) -> None:
    folder, path = filled.store.folder, live(filled)
    filled.store.close()
    os.truncate(path, path.stat().st_size - PAGE)
    with pytest.raises(Damaged):
        administration.open_with_password(folder, PASSWORD)


def test_free_pages_hold_nothing(filled: Context) -> None:
    waste(filled, 5)
    image = data_file(live(filled), filled.store.unlocked.key)
    trunk, count = int.from_bytes(image[TRUNK]), int.from_bytes(image[COUNT])
    assert count == free_pages(filled)
    seen = 0
    while trunk:
        page = image[(trunk - 1) * PAGE : trunk * PAGE]
        trunk, size = int.from_bytes(page[:4]), int.from_bytes(page[4:8])
        leaves = [int.from_bytes(page[at : at + 4]) for at in range(8, 8 + 4 * size, 4)]
        assert not any(page[8 + 4 * size :])
        assert not any(any(image[(leaf - 1) * PAGE : leaf * PAGE]) for leaf in leaves)
        seen += 1 + size
    assert seen == count


def test_what_is_saved_meanwhile_does_not_tear_it(filled: Context) -> None:
    saved: list[int] = []

    def save(done: int, total: int | None) -> None:
        if not saved:
            saved.append(1)
            invoice(filled, customer(filled, "Meanwhile"), date(2020, 1, 2))

    made = backups.make(filled, progress=save).value
    assert made.content.customers == 21
    assert making.examine_backup(made.file.path, filled.store.unlocked.key).content == made.content


def test_the_data_file_stays_locked(filled: Context) -> None:
    code = (
        "import sys; from pathlib import Path; from avgdesk.store.connection import connect\n"
        "connect(Path(sys.argv[1]), bytes.fromhex(sys.stdin.read()), 'rw').execute('SELECT * FROM sqlite_schema')"
    )
    backups.make(filled)
    told = subprocess.run(
        [sys.executable, "-c", code, str(live(filled))],
        input=filled.store.unlocked.key.hex(), capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert "InUse" in told.stderr


def test_after_a_new_key_it_is_the_new_file(filled: Context) -> None:
    backups.make(filled)
    keys.renew_key(filled, PASSWORD, new_recovery_key())
    made = backups.make(filled).value
    assert making.examine_backup(made.file.path, filled.store.unlocked.key).content.customers == 20
    raw = filled.store.raw()
    filled.store.close()
    assert raw.closed


def test_cancelled_at_any_point_it_leaves_nothing_and_goes_no_further(filled: Context) -> None:
    told: list[int] = []
    backups.make(filled, progress=lambda done, total: told.append(done))
    assert told == sorted(told) and told[-1] == 1000
    folder, number = backups.standard_folder(filled), 0
    before = sorted(folder.iterdir())
    while was_cancelled(filled, number):
        assert sorted(folder.iterdir()) == before
        number += 1
    assert number > 10


def was_cancelled(ctx: Context, number: int) -> bool:
    """Whether a backup that is to be cancelled after so many tellings ended by that."""
    left = iter(range(number))

    def stop(done: int, total: int | None) -> None:
        if next(left, None) is None:
            raise Cancelled

    try:
        backups.make(ctx, progress=stop)
    except Cancelled:
        return True
    return False


@pytest.mark.parametrize("place", ["in use", "free list"])
def test_a_damaged_page_of_the_source_is_told(filled: Context, place: str) -> None:
    waste(filled, 5)
    image = data_file(live(filled), filled.store.unlocked.key)
    page = int.from_bytes(image[TRUNK]) if place == "free list" else 2
    flip(live(filled), (page - 1) * PAGE + 100)
    with pytest.raises(Damaged):
        backups.make(filled)
    assert list(backups.standard_folder(filled).iterdir()) == []


def flip(path: Path, at: int) -> None:
    """One bit, past every lock. The handle stays open: closing it would release the store's own lock."""
    handle = os.open(path, os.O_RDWR)
    byte = os.pread(handle, 1, at)
    os.pwrite(handle, bytes([byte[0] ^ 1]), at)


def test_what_the_disk_keeps_otherwise_is_told(filled: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every page and the seal: also a free page, whose MAC no reader looks at."""
    waste(filled, 3)
    size, fetch = live(filled).stat().st_size, copying.from_disk
    for at in (*range(7, size, 7 * PAGE), *range(size - 4 * PAGE, size + 1000, 500)):

        def spoil(path: Path, progress: object, at: int = at) -> None:
            flip(path, at)
            fetch(path, progress)  # type: ignore[arg-type]

        monkeypatch.setattr(copying, "from_disk", spoil)
        with pytest.raises(Damaged):
            backups.make(filled)
    assert list(backups.standard_folder(filled).iterdir()) == []


def test_a_source_that_ends_early_is_told() -> None:
    with pytest.raises(Damaged):
        copying.copy(io.BytesIO(b"x" * 5000), 8192, io.BytesIO(), lambda done, total: None)


@pytest.mark.parametrize("size", [0, 1, 4096, 3 * 65536, 3 * 65536 + 4096, 300_001])
def test_a_copy_is_the_same_but_for_the_page_of_the_locks(
    size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "CHUNK", 65536)
    monkeypatch.setattr(copying, "FLUSH_EVERY", 2 * 65536)
    monkeypatch.setattr(copying, "LOCKS", 3 * 65536)
    content = os.urandom(size)
    told: list[int] = []
    with (tmp_path / "copy").open("wb") as out:
        hashed = copying.copy(io.BytesIO(content), size, out, lambda done, total: told.append(done))
    first, last = 3 * 65536, 3 * 65536 + PAGE
    expected = (content[:first] + bytes(PAGE) + content[last:])[:size]
    assert (tmp_path / "copy").read_bytes() == expected
    assert hashed.digest() == hashlib.sha256(expected).digest()
    assert told[-1:] == ([size] if size else [])


def test_reading_back_stops_at_once(filled: Context) -> None:
    made = backups.make(filled).value.file.path
    heard: list[str] = []

    def beside(heed: object) -> None:
        try:
            while True:
                heed(0, None)  # type: ignore[operator]
        except Cancelled:
            heard.append("stop")
            raise

    def stop(done: int, total: int | None) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        examine.read_back(made, filled.store.unlocked.key, stop, beside)
    assert heard == ["stop"]


def test_the_copy_is_whole_by_every_check_there_is(filled: Context) -> None:
    made = backups.make(filled).value.file.path
    db = ReadOnlyDatabase(made, filled.store.unlocked.key)
    db.connect()
    try:
        assert examine.bad_pages(db.connection()) == []
        assert examine.structure(db.connection()) == []
        assert examine.loose_references(db.connection()) == []
    finally:
        db.close()
    assert decrypted(data_of(made), filled.store.unlocked.key)


def test_a_flush_that_fails_on_the_way_is_told(filled: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "CHUNK", PAGE)
    monkeypatch.setattr(copying, "FLUSH_EVERY", 4 * PAGE)

    def refuse(handle: int) -> None:
        raise OSError(errno.EIO, "refused by the test")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(StorageUnavailable):
        backups.make(filled)
    assert list(backups.standard_folder(filled).iterdir()) == []
