"""Backups: verified before they count, thinned only then, and never an excuse to lose the one before."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from avgdesk.context import Actor, Context, UserRole
from avgdesk.domain.backups import SUFFIX, BackupKind, Freshness
from avgdesk.errors import Cancelled, Damaged, InvalidInput, NotFound, RuleViolated, StorageUnavailable
from avgdesk.services import audit, backups
from avgdesk.services.secrets import password_secret
from avgdesk.store import backup as making
from avgdesk.store import container, examine
from tests.conftest import PASSWORD, FixedClock
from tests.services.shop import customer, invoice


@pytest.fixture
def filled(ctx: Context) -> Context:
    """Two customers, three invoices."""
    for name, count in (("Berg", 1), ("Özdemir", 2)):
        party = customer(ctx, name)
        for _ in range(count):
            invoice(ctx, party, date(2020, 1, 2))
    return ctx


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_is_one_verified_file_with_what_was_counted(filled: Context) -> None:
    made = backups.make(filled).value
    assert names(backups.standard_folder(filled)) == ["avgdesk-2026-11-24-103000.avgbackup"]
    assert (made.content.customers, made.content.invoices) == (2, 3)
    assert made.content.head == audit.entries(filled, first=1, size=1)[0].mac
    assert audit.entries(filled)[0].action == "backup.made"
    assert making.examine_backup(made.file.path, filled.store.unlocked.key).content == made.content


def test_a_backup_tells_nothing_readable(filled: Context) -> None:
    raw = backups.make(filled).value.file.path.read_bytes()
    for word in ("Berg", "zdemir", "Mirjam", "Lamp", "SQLite format", filled.store.unlocked.key.hex()):
        assert word.encode() not in raw
    assert filled.store.unlocked.key not in raw


def test_the_foot_of_the_sidebar_knows_the_last_verified_one(filled: Context, clock: FixedClock) -> None:
    assert backups.last(filled).freshness is Freshness.NONE
    backups.make(filled)
    assert (backups.last(filled).freshness, backups.last(filled).customers) == (Freshness.GOOD, 2)
    assert backups.todos(filled) == []
    clock.forward(days=8)
    assert backups.last(filled).freshness is Freshness.AMBER
    clock.forward(days=30)
    assert backups.last(filled).freshness is Freshness.RED
    assert [todo.code for todo in backups.todos(filled)] == ["backup_due"]


def test_once_a_day_on_closing(filled: Context, clock: FixedClock) -> None:
    assert backups.on_closing(filled) is not None
    assert backups.on_closing(filled) is None
    clock.forward(days=1)
    assert backups.on_closing(filled) is not None


def test_thinning_comes_after_the_new_one_and_spares_other_administrations(
    filled: Context, clock: FixedClock, make_ctx: Callable[[str], Context]
) -> None:
    other = backups.make(make_ctx("ander")).value.file.path
    folder = backups.standard_folder(filled)
    start = clock.now
    for day in range(0, 100, 2):
        clock.set(start + timedelta(days=day))
        backups.make(filled)
        if day == 0:
            shutil.copy(other, folder / "ander.avgbackup")
    left = making.backups_in(folder)
    own = [b for b in left if b.administration == filled.store.keys.administration]
    assert len(own) <= 13
    assert max(b.made_at for b in own) == clock.now
    assert len(left) == len(own) + 1


def test_nothing_is_thinned_while_the_clock_is_in_doubt(filled: Context, clock: FixedClock) -> None:
    from avgdesk.services import clock as dates

    dates.see(filled)
    backups.make(filled)
    clock.forward(days=4000)
    backups.make(filled)
    assert len(names(backups.standard_folder(filled))) == 2


def test_a_failed_backup_leaves_no_file_and_thins_nothing(
    filled: Context, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.make(filled)
    clock.forward(days=200)
    before = names(backups.standard_folder(filled))
    content = backups.last(filled)
    monkeypatch.setattr(examine, "read_back", lambda *args: examine.Content(0, 0, 0, ""))
    with pytest.raises(Damaged):
        backups.make(filled)
    assert names(backups.standard_folder(filled)) == before
    assert backups.last(filled).made_at == content.made_at


def test_cancelling_leaves_no_file(filled: Context) -> None:
    def stop(done: int, total: int | None) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        backups.make(filled, progress=stop)
    assert names(backups.standard_folder(filled)) == []
    assert backups.make(filled).value.content.customers == 2


def test_progress_is_told(filled: Context) -> None:
    told: list[tuple[int, int | None]] = []
    backups.make(filled, progress=lambda done, total: told.append((done, total)))
    assert told
    assert all(total is None or done <= total for done, total in told)


def test_leftovers_of_an_interruption_are_cleared(filled: Context) -> None:
    folder = backups.standard_folder(filled)
    folder.mkdir()
    (folder / f"avgdesk-2026-11-23-103000{SUFFIX}.partial").write_bytes(b"half")
    backups.make(filled)
    assert names(folder) == ["avgdesk-2026-11-24-103000.avgbackup"]


def test_a_second_place_gets_a_copy_and_its_absence_is_told(filled: Context, tmp_path: Path, clock: FixedClock) -> None:
    stick = tmp_path / "stick"
    with pytest.raises(NotFound):
        backups.choose_second_place(filled, stick)
    stick.mkdir()
    backups.choose_second_place(filled, stick)
    made = backups.make(filled).value
    assert made.second is not None
    assert made.second.read_bytes() == made.file.path.read_bytes()
    shutil.rmtree(stick)
    clock.forward(minutes=1)
    made = backups.make(filled).value
    assert (made.second, made.second_missing) == (None, True)
    assert not stick.exists()


def test_a_chosen_folder_must_be_there(filled: Context, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        backups.make(filled, tmp_path / "nergens")
    (tmp_path / "map").mkdir()
    assert backups.make(filled, tmp_path / "map").value.file.path.parent == tmp_path / "map"


def test_after_an_erasure_older_backups_within_reach_go(filled: Context, tmp_path: Path, clock: FixedClock) -> None:
    (tmp_path / "stick").mkdir()
    backups.choose_second_place(filled, tmp_path / "stick")
    for _ in range(3):
        backups.make(filled)
        clock.forward(days=1)
    made = backups.renew(filled).value
    assert made.file.kind is BackupKind.AFTER_ERASURE
    assert made.thinned == 6
    assert len(backups.within_reach(filled)) == 2


def test_a_viewer_makes_no_backup(filled: Context) -> None:
    viewer = Context(filled.store, Actor(UUID(int=9), "Piet", UserRole.VIEWER), filled.clock, filled.workstation)
    with pytest.raises(RuleViolated):
        backups.make(viewer)


def test_a_folder_that_cannot_be_written_is_storage_unavailable(filled: Context, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("x")
    with pytest.raises((StorageUnavailable, NotFound)):
        backups.make(filled, tmp_path / "bestand")


@pytest.mark.parametrize("content", [b"", b"x", b"x" * 5000])
def test_what_is_no_backup_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "foto.avgbackup").write_bytes(content)
    with pytest.raises(InvalidInput, match="not_a_backup"):
        container.read(tmp_path / "foto.avgbackup")
    assert making.backups_in(tmp_path) == []


def small_backup(ctx: Context, tmp_path: Path) -> tuple[bytes, Path]:
    made = backups.make(ctx).value.file.path
    return made.read_bytes(), tmp_path / f"proef{SUFFIX}"


def is_told(path: Path, key: bytes) -> bool:
    try:
        making.examine_backup(path, key)
    except (Damaged, InvalidInput):
        return True
    return False


def test_a_flipped_bit_anywhere_is_told(filled: Context, tmp_path: Path) -> None:
    raw, path = small_backup(filled, tmp_path)
    for place in (*range(0, len(raw), len(raw) // 40), *range(len(raw) - 300, len(raw))):
        flipped = bytearray(raw)
        flipped[place] ^= 1 << place % 8
        path.write_bytes(flipped)
        assert is_told(path, filled.store.unlocked.key), place


def test_a_truncation_anywhere_is_told(filled: Context, tmp_path: Path) -> None:
    raw, path = small_backup(filled, tmp_path)
    for size in (*range(0, len(raw), len(raw) // 40), *range(len(raw) - 300, len(raw))):
        path.write_bytes(raw[:size])
        assert is_told(path, filled.store.unlocked.key), size


def test_parts_of_two_backups_do_not_fit_together(filled: Context, tmp_path: Path, clock: FixedClock) -> None:
    one = backups.make(filled).value.file.path
    customer(filled, "Later")
    clock.forward(minutes=1)
    other = backups.make(filled).value.file.path
    first, second = container.read(one), container.read(other)
    path = tmp_path / f"gemengd{SUFFIX}"
    head = container.header(second.about.administration, second.about.made_at, BackupKind.MANUAL, 1)
    path.write_bytes(one.read_bytes()[: first.data_size])
    container.seal(path, container.End(second.keys, head, b"x" * 32))  # a whole seal, by somebody without the key
    with pytest.raises(Damaged):
        container.check(container.read(path), filled.store.unlocked.key)
    page, before, after = 4096, one.read_bytes(), other.read_bytes()
    changed = [at for at in range(0, first.data_size, page) if before[at : at + page] != after[at : at + page]]
    assert changed
    for at in changed:  # an older page in its own place: its MAC is right
        path.write_bytes(after[:at] + before[at : at + page] + after[at + page :])
        assert is_told(path, filled.store.unlocked.key)


def test_every_backup_opens_with_the_password_of_then(filled: Context) -> None:
    from avgdesk.services import keys, restoring

    made = backups.make(filled).value.file.path
    keys.change_password(filled, PASSWORD, "het nieuwe wachtwoord")
    assert restoring.look(made, password_secret(PASSWORD)).content.customers == 2
    assert restoring.look(made, None, filled).content.customers == 2
