"""Opening: five refusals, each with its own error and without a byte of difference; creating wholly or not at all."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from avgdesk.context import Context
from avgdesk.domain.company import Company
from avgdesk.errors import Damaged, InUse, NewerVersion, NotFound, RuleViolated, StorageUnavailable, WrongPassword
from avgdesk.services import administration, audit, settings
from avgdesk.services.administration import Created
from avgdesk.store.administration import Store
from avgdesk.store.connection import SETTINGS, connect
from avgdesk.store.keyslots import KdfCost, Password
from tests.conftest import PASSWORD


def picture(folder: Path) -> dict[str, tuple[str, int]]:
    """Every file with its hash and time of change."""
    return {
        str(path.relative_to(folder)): (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def closed(ctx: Context) -> Path:
    """The folder of an administration that nobody has open."""
    administration.close(ctx)
    return ctx.store.folder


def refuses(folder: Path, error: type[Exception], password: str = PASSWORD) -> Exception:
    before = picture(folder)
    with pytest.raises(error) as caught:
        administration.open_with_password(folder, password)
    assert picture(folder) == before
    return caught.value


def test_a_wrong_password_is_told_and_changes_nothing(closed: Path) -> None:
    refuses(closed, WrongPassword, "een ander wachtwoord")


def test_a_missing_administration_is_told_and_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        administration.open_with_password(tmp_path / "nergens", PASSWORD)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_data_file_is_told_and_not_made(closed: Path) -> None:
    (closed / "data.db").unlink()
    refuses(closed, NotFound)


def test_an_administration_in_use_is_told_and_changes_nothing(ctx: Context) -> None:
    refuses(ctx.store.folder, InUse)


@pytest.mark.parametrize("offset", [0, 20, 4000, 4095])
def test_a_damaged_first_page_is_told_and_changes_nothing(closed: Path, offset: int) -> None:
    data = bytearray((closed / "data.db").read_bytes())
    data[offset] ^= 1
    (closed / "data.db").write_bytes(data)
    refuses(closed, Damaged)


@pytest.mark.parametrize("size", [0, 1, 4095, 4096, -4096, -1])
def test_a_cut_off_data_file_is_told_and_changes_nothing(closed: Path, size: int) -> None:
    data = (closed / "data.db").read_bytes()
    (closed / "data.db").write_bytes(data[:size])
    refuses(closed, Damaged)


def test_a_newer_schema_is_told_with_its_version_and_changes_nothing(ctx: Context) -> None:
    ctx.store.db.execute_sql("UPDATE setting SET value = '9.9.0' WHERE name = 'program_version'")
    ctx.store.db.execute_sql("PRAGMA user_version = 9999")
    administration.close(ctx)
    error = refuses(ctx.store.folder, NewerVersion)
    assert isinstance(error, NewerVersion)
    assert (error.facts["needs"], error.facts["schema"]) == ("9.9.0", 9999)


def test_a_folder_with_another_file_under_the_right_key_is_damaged(closed: Path, created: Created) -> None:
    (closed / "data.db").unlink()
    stranger = connect(closed / "data.db", created.ctx.store.unlocked.key, "rwc")
    stranger.execute("CREATE TABLE other (id)")
    stranger.close()
    refuses(closed, Damaged)


def test_the_data_of_another_administration_is_damaged(make_ctx: Callable[[str], Context]) -> None:
    one, other = make_ctx("een"), make_ctx("twee")
    administration.close(one)
    administration.close(other)
    shutil.copyfile(other.store.folder / "data.db", one.store.folder / "data.db")
    refuses(one.store.folder, Damaged)


def test_a_refusal_leaves_the_administration_free_for_the_next(closed: Path) -> None:
    refuses(closed, WrongPassword, "een ander wachtwoord")
    administration.close(administration.open_with_password(closed, PASSWORD))


def test_every_setting_of_the_house_is_in_force(store: Store) -> None:
    for name, _, expected in SETTINGS:
        assert store.db.execute_sql(f"PRAGMA {name}").fetchone()[0] == expected


def test_nothing_readable_stands_in_the_folder(make_created: Callable[..., Created]) -> None:
    created = make_created("kluis", Company("Zonnebloem Fietsen"))
    for path in created.ctx.store.folder.iterdir():
        content = path.read_bytes()
        assert b"Zonnebloem" not in content
        assert b"Mirjam" not in content
        assert b"SQLite format" not in content
        assert created.ctx.store.unlocked.key not in content
        assert created.ctx.store.unlocked.key.hex().encode() not in content


def test_a_folder_that_holds_something_is_not_built_in(tmp_path: Path, cheap: KdfCost) -> None:
    (tmp_path / "foto.jpg").write_bytes(b"x")
    with pytest.raises(RuleViolated) as caught:
        administration.create(tmp_path, Company("Winkel"), "Mirjam", PASSWORD, cost=cheap)
    assert caught.value.code == "folder_not_empty"
    assert [path.name for path in tmp_path.iterdir()] == ["foto.jpg"]


def test_an_administration_is_not_made_over_another(ctx: Context, cheap: KdfCost) -> None:
    before = picture(ctx.store.folder)
    with pytest.raises(RuleViolated) as caught:
        administration.create(ctx.store.folder, Company("Winkel"), "Mirjam", PASSWORD, cost=cheap)
    assert caught.value.code == "administration_exists"
    assert picture(ctx.store.folder) == before


def test_making_fails_wholly_when_the_place_is_a_file(tmp_path: Path, cheap: KdfCost) -> None:
    (tmp_path / "bestand").write_text("x")
    with pytest.raises(StorageUnavailable):
        administration.create(tmp_path / "bestand" / "winkel", Company("Winkel"), "Mirjam", PASSWORD, cost=cheap)
    assert (tmp_path / "bestand").read_text() == "x"


def test_an_empty_folder_may_be_built_in(tmp_path: Path, cheap: KdfCost) -> None:
    (tmp_path / "leeg").mkdir()
    made = administration.create(tmp_path / "leeg", Company("Winkel"), "Mirjam", PASSWORD, cost=cheap)
    administration.close(made.ctx)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["leeg"]


def test_a_transaction_leaves_nothing_of_what_failed(store: Store) -> None:
    from avgdesk.store import settings as values

    with store.transaction():
        values.put(store.db, "a", "1")
        with pytest.raises(KeyboardInterrupt), store.transaction():
            values.put(store.db, "a", "2")
            raise KeyboardInterrupt
    assert values.get(store.db, "a") == "1"
    with pytest.raises(ZeroDivisionError), store.transaction():
        values.put(store.db, "a", "3")
        raise ZeroDivisionError
    assert values.get(store.db, "a") == "1"


KILLED = """
import os, sys
from pathlib import Path
from avgdesk.store import settings
from avgdesk.store.administration import Store
from avgdesk.store.keyslots import Password
store = Store.open(Path(sys.argv[1]), Password(sys.argv[2]))
store.db.execute_sql("PRAGMA cache_size = 1")
with store.transaction():
    settings.put(store.db, "half", "x" * 200_000)
    store.db.execute_sql("PRAGMA cache_spill = ON")
    for number in range(200):
        settings.put(store.db, f"half{number}", "y" * 5000)
    os.kill(os.getpid(), 9)
"""


def test_after_a_kill_in_the_middle_of_a_write_it_opens_at_once_with_nothing_half(closed: Path) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, str(closed), PASSWORD], check=False, cwd=Path.cwd())
    assert done.returncode == -signal.SIGKILL
    assert (closed / "data.db-journal").stat().st_size > 0
    refuses(closed, WrongPassword, "een ander wachtwoord")
    ctx = administration.open_with_password(closed, PASSWORD)
    try:
        rows = ctx.store.db.execute_sql("SELECT count(*) FROM setting WHERE name LIKE 'half%'").fetchone()
        assert rows[0] == 0
        assert audit.verify(ctx).intact
        assert settings.load_company(ctx).name == "Lamp & Kade"
    finally:
        administration.close(ctx)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root writes anywhere")
def test_a_read_only_folder_is_storage_unavailable(closed: Path) -> None:
    closed.chmod(0o500)
    (closed / "data.db").chmod(0o400)
    try:
        refuses(closed, StorageUnavailable)
    finally:
        closed.chmod(0o700)


def test_opening_with_the_preferred_slot_tries_it_first(closed: Path, created: Created) -> None:
    slot = created.ctx.store.unlocked.slot
    store = Store.open(closed, Password(PASSWORD), slot.uid)
    assert store.unlocked.slot == slot
    store.close()
