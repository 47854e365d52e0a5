"""Restoring: what was kept comes back, who was erased does not, and who may enter stays as it is."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from avgdesk.context import Actor, Context, UserRole
from avgdesk.domain.backups import BackupKind
from avgdesk.domain.checking import CheckPart
from avgdesk.domain.erasure import ErasureOrder, Scope, Target, TargetKind
from avgdesk.domain.parties import Party
from avgdesk.errors import Damaged, NotFound, RuleViolated, StorageUnavailable, WrongPassword
from avgdesk.services import (
    administration,
    audit,
    backups,
    checking,
    customers,
    erasure,
    keys,
    restoring,
    sheets,
    users,
)
from avgdesk.services.administration import Created
from avgdesk.services.secrets import password_secret, recovery_secret
from avgdesk.store import backup, numbering
from avgdesk.store.keyslots import Unlocked
from tests.conftest import PASSWORD, FixedClock
from tests.pages import decrypted
from tests.services.shop import customer, invoice

SECRET = password_secret(PASSWORD)


def long_gone(ctx: Context, name: str) -> Party:
    """A customer whose terms have all ended."""
    party = customer(ctx, name, relation_ended=date(2010, 1, 1))
    invoice(ctx, party, date(2009, 5, 1), date(2009, 6, 1))
    return party


def erase(ctx: Context, party: Party) -> None:
    version = customers.details(ctx, party.uid).version
    order = ErasureOrder(Scope.WHOLE, (Target(TargetKind.PARTY, party.uid, version),))
    assert erasure.erase(ctx, order).value.erased.customers == 1


def names(ctx: Context) -> list[str]:
    rows = ctx.store.db.execute_sql("SELECT last_name FROM party ORDER BY last_name").fetchall()
    return [row[0] for row in rows]


def make(ctx: Context, clock: FixedClock) -> Path:
    made = backups.make(ctx).value.file.path
    clock.forward(hours=1)
    return made


@pytest.fixture
def shop(ctx: Context) -> Context:
    for name in ("Aalders", "Berg"):
        long_gone(ctx, name)
    return ctx


def test_records_come_back_as_they_were(shop: Context, clock: FixedClock) -> None:
    made = make(shop, clock)
    customer(shop, "Cramer")
    restored = restoring.restore(shop, restoring.look(made, None, shop)).value
    assert names(shop) == ["Aalders", "Berg"]
    assert (restored.content.customers, restored.content.invoices, restored.erased_again) == (2, 2, 0)
    assert restored.gap is None
    assert customers.create(shop, Party(shop.actor.uid, "", last_name="Dekker")).value.last_name == "Dekker"


def test_the_state_before_is_in_a_verified_backup(shop: Context, clock: FixedClock) -> None:
    made = make(shop, clock)
    customer(shop, "Cramer")
    restored = restoring.restore(shop, restoring.look(made, None, shop)).value
    assert restored.safety is not None
    back = restoring.look(restored.safety, None, shop)
    assert back.file.kind is BackupKind.BEFORE_RESTORE
    restoring.restore(shop, back)
    assert names(shop) == ["Aalders", "Berg", "Cramer"]


def test_who_was_erased_is_erased_again(shop: Context, clock: FixedClock) -> None:
    made = make(shop, clock)
    party = next(p for p in (customers.details(shop, u).party for u in uids(shop)) if p.last_name == "Berg")
    erase(shop, party)
    restored = restoring.restore(shop, restoring.look(made, None, shop)).value
    assert (names(shop), restored.erased_again, restored.content.customers) == (["Aalders"], 1, 1)
    data, key = shop.store.folder / "data.db", shop.store.unlocked.key
    assert b"Aalders" in decrypted(data, key)
    assert b"Berg" not in decrypted(data, key)
    assert restoring.restore(shop, restoring.look(made, None, shop)).value.erased_again == 1
    assert names(shop) == ["Aalders"]


def uids(ctx: Context) -> list[UUID]:
    return [UUID(bytes=row[0]) for row in ctx.store.db.execute_sql("SELECT uid FROM party").fetchall()]


def test_the_trail_goes_on_as_if_there_had_been_no_restore(shop: Context, clock: FixedClock) -> None:
    made = make(shop, clock)
    audit.record(shop, "export.customers", count=2)
    before = audit.entries(shop, size=-1)
    restoring.restore(shop, restoring.look(made, None, shop))
    after = audit.entries(shop, size=-1)
    assert after[0].action == "backup.restored"
    assert after[2:] == before
    assert audit.verify(shop).intact


def test_users_and_passwords_stay_as_they_are_now(shop: Context, clock: FixedClock) -> None:
    piet = users.add(shop, "Piet", UserRole.EMPLOYEE, "piets wachtwoord").value
    made = make(shop, clock)
    users.remove(shop, piet.uid)
    users.add(shop, "Jan", UserRole.VIEWER, "jans wachtwoord")
    keys.change_password(shop, PASSWORD, "het nieuwe wachtwoord")
    restoring.restore(shop, restoring.look(made, None, shop))
    assert [user.name for user in users.everyone(shop)] == ["Mirjam", "Jan"]
    folder = shop.store.folder
    administration.close(shop)
    for password in ("jans wachtwoord", "het nieuwe wachtwoord"):
        administration.close(administration.open_with_password(folder, password))
    for password in (PASSWORD, "piets wachtwoord"):
        with pytest.raises(WrongPassword):
            administration.open_with_password(folder, password)


def test_numbers_that_were_given_out_are_not_given_again(shop: Context, clock: FixedClock) -> None:
    made = make(shop, clock)
    with shop.store.transaction():
        assert numbering.next_number(shop.store.db, "AGR", 2026) == "AGR-2026-0001"
    restoring.restore(shop, restoring.look(made, None, shop))
    with shop.store.transaction():
        assert numbering.next_number(shop.store.db, "AGR", 2026) == "AGR-2026-0002"


def test_a_backup_from_before_a_new_key_comes_back_under_the_new_one(shop: Context, clock: FixedClock) -> None:
    made = make(shop, clock)
    keys.renew_key(shop, PASSWORD, sheets.fresh_key())
    key = shop.store.unlocked.key
    with pytest.raises(WrongPassword, match="backup_needs_password"):
        restoring.look(made, None, shop)
    restoring.restore(shop, restoring.look(made, SECRET, shop))
    assert shop.store.unlocked.key == key
    assert audit.verify(shop).intact
    assert [entry.action for entry in audit.entries(shop)][:3] == ["backup.restored", "backup.made", "key.renewed"]
    administration.close(shop)
    again = administration.open_with_password(shop.store.folder, PASSWORD)
    assert names(again) == ["Aalders", "Berg"]
    administration.close(again)


def test_the_backup_of_another_administration_is_refused(shop: Context, make_ctx: Callable[[str], Context]) -> None:
    made = backups.make(make_ctx("ander")).value.file.path
    with pytest.raises(RuleViolated, match="backup_of_another"):
        restoring.restore(shop, restoring.look(made, SECRET))
    assert names(shop) == ["Aalders", "Berg"]


def test_only_an_owner_restores(shop: Context, clock: FixedClock) -> None:
    made = make(shop, clock)
    employee = Context(shop.store, Actor(shop.actor.uid, "Piet", UserRole.EMPLOYEE), clock, shop.workstation)
    with pytest.raises(RuleViolated, match="not_permitted"):
        restoring.restore(employee, restoring.look(made, None, shop))


def test_a_failure_on_the_way_leaves_everything_as_it_was(
    shop: Context, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make(shop, clock)
    customer(shop, "Cramer")
    wanted = restoring.look(made, None, shop)

    def full(*args: object) -> None:
        raise StorageUnavailable("storage_full")

    with monkeypatch.context() as patched:
        patched.setattr("avgdesk.services.preparing.flush_file", full)
        with pytest.raises(StorageUnavailable):
            restoring.restore(shop, wanted)
    assert names(shop) == ["Aalders", "Berg", "Cramer"]
    customer(shop, "Dekker")
    assert audit.verify(shop).intact
    assert not (shop.store.folder / "swap.partial").exists()


def test_a_damaged_backup_changes_nothing(shop: Context, clock: FixedClock) -> None:
    made = make(shop, clock)
    wanted = restoring.look(made, None, shop)
    raw = bytearray(made.read_bytes())
    raw[5000] ^= 1
    made.write_bytes(raw)
    with pytest.raises(Damaged):
        restoring.look(made, None, shop)
    with pytest.raises(Damaged):
        restoring.restore(shop, wanted)
    assert names(shop) == ["Aalders", "Berg"]


@pytest.fixture
def moved(shop: Context, created: Created, clock: FixedClock, tmp_path: Path) -> tuple[Path, Path]:
    """A backup with Berg, then Berg erased, a later backup, everything closed: both backups, outside the folder."""
    first = shutil.copy(make(shop, clock), tmp_path / "eerste.avgbackup")
    erase(shop, next(p for p in (customers.details(shop, u).party for u in uids(shop)) if p.last_name == "Berg"))
    second = shutil.copy(make(shop, clock), tmp_path / "tweede.avgbackup")
    administration.close(shop)
    return Path(first), Path(second)


def reopened(folder: Path, clock: FixedClock, password: str = PASSWORD) -> Context:
    return administration.open_with_password(folder, password, clock=clock)


def test_on_a_new_computer_the_gap_is_recorded_and_shown(
    moved: tuple[Path, Path], tmp_path: Path, clock: FixedClock
) -> None:
    wanted = restoring.look(moved[0], SECRET)
    restored = restoring.restore_to(tmp_path / "nieuw", wanted, SECRET, clock=clock)
    assert restored.gap is not None
    assert (restored.gap.since, restored.gap.until) == (wanted.file.made_at, clock.now)
    ctx = reopened(tmp_path / "nieuw", clock)
    assert names(ctx) == ["Aalders", "Berg"]
    assert "ledger_gap" in [todo.code for todo in backups.todos(ctx)]
    restoring.close_gap(ctx)
    assert restoring.ledger_gap(ctx) is None
    administration.close(ctx)
    assert sorted(p.name for p in (tmp_path / "nieuw").iterdir()) == [
        "data.db", "data.db-journal", "keys.copy.json", "keys.json",
    ]  # fmt: skip


def test_on_a_new_computer_the_ledger_comes_from_another_backup(
    moved: tuple[Path, Path], tmp_path: Path, clock: FixedClock
) -> None:
    wanted = restoring.look(moved[0], SECRET)
    ledger = restoring.ledger_from(moved[1], SECRET, (wanted.unlocked,))
    restored = restoring.restore_to(tmp_path / "nieuw", wanted, SECRET, ledger, clock=clock)
    assert restored.erased_again == 1
    assert restored.gap is not None
    assert restored.gap.since == ledger.until
    ctx = reopened(tmp_path / "nieuw", clock)
    assert names(ctx) == ["Aalders"]
    assert audit.verify(ctx).intact
    administration.close(ctx)


def test_the_recovery_key_of_then_opens_a_backup(moved: tuple[Path, Path], created: Created, tmp_path: Path) -> None:
    secret = recovery_secret(created.recovery_key.text)
    restoring.restore_to(tmp_path / "nieuw", restoring.look(moved[1], secret), secret)
    ctx = administration.open_with_recovery_key(tmp_path / "nieuw", created.recovery_key.text)
    assert names(ctx) == ["Aalders"]
    administration.close(ctx)


def test_a_closed_administration_gives_its_ledger(moved: tuple[Path, Path], shop: Context, clock: FixedClock) -> None:
    folder = shop.store.folder
    restored = restoring.restore_to(folder, restoring.look(moved[0], SECRET), SECRET, clock=clock)
    assert (restored.erased_again, restored.gap) == (1, None)
    ctx = reopened(folder, clock)
    assert names(ctx) == ["Aalders"]
    administration.close(ctx)


@pytest.mark.parametrize("damage", ["data", "no data", "keys", "cut"])
def test_over_a_damaged_administration_its_files_are_set_aside(
    moved: tuple[Path, Path], shop: Context, clock: FixedClock, damage: str
) -> None:
    folder = shop.store.folder
    if damage == "data":
        (folder / "data.db").write_bytes(b"x" * 8192)
    elif damage == "cut":
        (folder / "data.db").write_bytes((folder / "data.db").read_bytes()[:-1000])
    elif damage == "no data":
        (folder / "data.db").unlink()
    else:
        for name in ("keys.json", "keys.copy.json"):
            (folder / name).write_bytes(b"x")
    before = {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}
    wanted = restoring.look(moved[1], SECRET)
    restored = restoring.restore_to(folder, wanted, SECRET, clock=clock)
    assert restored.safety is not None
    assert {p.name: p.read_bytes() for p in restored.safety.iterdir()} == before
    ctx = reopened(folder, clock)
    assert names(ctx) == ["Aalders"]
    assert audit.verify(ctx).intact
    administration.close(ctx)


def test_an_administration_with_a_damaged_page_can_be_restored_while_it_is_open(
    shop: Context, clock: FixedClock
) -> None:
    made = make(shop, clock)
    folder = shop.store.folder
    page = shop.store.db.execute_sql("SELECT rootpage FROM sqlite_schema WHERE name = 'invoice'").fetchone()[0]
    administration.close(shop)
    data = bytearray((folder / "data.db").read_bytes())
    data[page * 4096 - 100] ^= 1
    (folder / "data.db").write_bytes(data)
    ctx = reopened(folder, clock)
    found = checking.check(ctx).value
    assert CheckPart.PAGES in [problem.part for problem in found.problems]
    assert found.newest_good is not None
    assert found.newest_good.path == made
    restored = restoring.restore(ctx, restoring.look(made, None, ctx)).value
    assert checking.check(ctx).value.intact
    assert names(ctx) == ["Aalders", "Berg"]
    assert restored.safety is not None
    assert restored.safety.is_dir()
    administration.close(ctx)
    administration.close(reopened(folder, clock))


def test_a_folder_with_other_things_is_not_restored_into(moved: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "fotos").mkdir()
    (tmp_path / "fotos" / "a.jpg").write_bytes(b"x")
    with pytest.raises(RuleViolated, match="folder_not_empty"):
        restoring.restore_to(tmp_path / "fotos", restoring.look(moved[0], SECRET), SECRET)


def test_another_administrations_damaged_folder_is_not_overwritten(
    moved: tuple[Path, Path], make_ctx: Callable[[str], Context], clock: FixedClock
) -> None:
    other = make_ctx("ander")
    administration.close(other)
    (other.store.folder / "data.db").write_bytes(b"x" * 4096)
    with pytest.raises(RuleViolated, match="backup_of_another"):
        restoring.restore_to(other.store.folder, restoring.look(moved[0], SECRET), SECRET, clock=clock)


def test_an_employee_of_then_cannot_restore_to_a_new_place(shop: Context, clock: FixedClock, tmp_path: Path) -> None:
    users.add(shop, "Piet", UserRole.EMPLOYEE, "piets wachtwoord")
    made = make(shop, clock)
    secret = password_secret("piets wachtwoord")
    with pytest.raises(RuleViolated, match="not_permitted"):
        restoring.restore_to(tmp_path / "nieuw", restoring.look(made, secret), secret, clock=clock)
    assert not (tmp_path / "nieuw").exists()


def test_a_missing_ledger_source_is_told(tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    with pytest.raises(NotFound):
        restoring.ledger_from(tmp_path / "leeg", SECRET)


def test_the_secret_stays_out_of_sight(shop: Context, clock: FixedClock) -> None:
    wanted = restoring.look(make(shop, clock), None, shop)
    assert isinstance(wanted.unlocked, Unlocked)
    assert repr(wanted.unlocked.key)[2:-1] not in repr(wanted)
    assert backup.is_whole(wanted.file)
