"""Every older schema comes up to date with all that was in it, after a verified backup; a newer one is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from avgdesk.domain.backups import BackupKind
from avgdesk.errors import StorageUnavailable
from avgdesk.services import administration, audit, backups, checking, customers, restoring, settings
from avgdesk.services.secrets import password_secret
from avgdesk.store import backup, migrate
from avgdesk.store.administration import Store
from avgdesk.store.keyslots import Password
from tests.conftest import PASSWORD
from tests.store.old_schemas import CUSTOMER, NUMBERS, OLD, administration_of


def shape(store: Store) -> dict[str, str]:
    """Every table, index and trigger with its text."""
    rows = store.db.execute_sql("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
    return {str(name): " ".join(str(sql).split()) for name, sql in rows}


@pytest.mark.parametrize("schema", OLD)
def test_an_older_administration_is_brought_up_to_date(schema: int, tmp_path: Path) -> None:
    folder = administration_of(schema, tmp_path / "oud")
    ctx = administration.open_with_password(folder, PASSWORD)
    assert migrate.current(ctx.store.db) == migrate.newest() == NUMBERS[-1]
    assert settings.load_company(ctx).name == "Lamp & Kade"
    assert customers.details(ctx, CUSTOMER).party.last_name == "Berg"
    assert [entry.action for entry in audit.entries(ctx)] == [
        "administration.upgraded", "backup.made", "administration.created",
    ]  # fmt: skip
    assert checking.check(ctx).value.intact
    administration.close(ctx)


@pytest.mark.parametrize("schema", OLD)
def test_an_upgraded_schema_is_the_same_as_a_new_one(schema: int, tmp_path: Path, store: Store) -> None:
    expected = shape(store)
    ctx = administration.open_with_password(administration_of(schema, tmp_path / "oud"), PASSWORD)
    assert shape(ctx.store) == expected
    administration.close(ctx)


def test_a_verified_backup_of_the_old_schema_comes_first_and_can_be_restored(tmp_path: Path) -> None:
    folder = administration_of(OLD[0], tmp_path / "oud")
    administration.close(administration.open_with_password(folder, PASSWORD))
    made = backup.backups_in(folder / backups.FOLDER)[0]
    assert (made.kind, made.schema) == (BackupKind.BEFORE_UPGRADE, OLD[0])
    secret = password_secret(PASSWORD)
    restoring.restore_to(tmp_path / "nieuw", restoring.look(made.path, secret), secret)
    ctx = administration.open_with_password(tmp_path / "nieuw", PASSWORD)
    assert migrate.current(ctx.store.db) == migrate.newest()
    assert customers.details(ctx, CUSTOMER).party.last_name == "Berg"
    administration.close(ctx)


def test_without_room_for_the_backup_nothing_is_upgraded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = administration_of(OLD[0], tmp_path / "oud")

    def full(*args: object) -> None:
        raise StorageUnavailable("storage_full")

    monkeypatch.setattr(backup, "make", full)
    with pytest.raises(StorageUnavailable):
        administration.open_with_password(folder, PASSWORD)
    store = Store.open(folder, Password(PASSWORD))
    assert migrate.current(store.db) == OLD[0]
    store.close()


def test_a_step_that_fails_leaves_the_old_schema_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = administration_of(OLD[0], tmp_path / "oud")
    store = Store.open(folder, Password(PASSWORD))
    before = shape(store)
    scripts = tmp_path / "stuk"
    scripts.mkdir()
    for path in migrate.SCRIPTS.glob("[0-9]*.py"):
        (scripts / path.name).write_text(path.read_text("utf-8"), "utf-8")
    broken = 'def up(migrator, db):\n    db.execute_sql("CREATE TABLE extra (id)")\n    raise ZeroDivisionError\n'
    (scripts / "9999_broken.py").write_text(broken)
    with pytest.raises(ZeroDivisionError):
        migrate.upgrade(store.db, scripts)
    assert shape(store) == before
    assert migrate.current(store.db) == OLD[0]
    store.close()
