"""Checking the administration: every kind of damage is a plain result, with the backup to go back to."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from avgdesk.context import Context
from avgdesk.domain.checking import CheckPart, CheckResult
from avgdesk.services import administration, audit, backups, checking
from avgdesk.services.secrets import password_secret
from avgdesk.store import attachments, keyslots
from avgdesk.store.connection import connect
from tests.conftest import PASSWORD, FixedClock
from tests.services.shop import customer

SECRET = password_secret(PASSWORD)


def parts(found: CheckResult) -> list[CheckPart]:
    return [problem.part for problem in found.problems]


def test_a_whole_administration_is_intact_and_the_check_is_recorded(ctx: Context) -> None:
    customer(ctx)
    told: list[tuple[int, int | None]] = []
    found = checking.check(ctx, lambda done, total: told.append((done, total))).value
    assert (found.intact, found.newest_good) == (True, None)
    assert found.content is not None
    assert found.content.customers == 1
    assert audit.entries(ctx)[0].action == "administration.checked"
    assert told[-1] == (7, 7)


@pytest.mark.parametrize(
    ("part", "statement"),
    [
        (CheckPart.TRAIL, "UPDATE setting SET value = '[1, \"x\", \"y\"]' WHERE name = 'audit_head'"),
        (CheckPart.ATTACHMENTS, "UPDATE attachment SET content = x'00'"),
        (CheckPart.REFERENCES, "UPDATE party_contact SET party_id = 99999"),
    ],
)
def test_what_was_changed_behind_its_back_is_found(ctx: Context, part: CheckPart, statement: str) -> None:
    customer(ctx, emails=("fleur@voorbeeld.nl",))
    attachments.add(ctx.store.db, "party", UUID(int=1), "a.txt", "text/plain", b"tekst", datetime.now(UTC))
    ctx.store.db.execute_sql("PRAGMA foreign_keys = OFF")
    ctx.store.db.execute_sql(statement)
    assert parts(checking.check(ctx).value) == [part]


def test_a_damaged_key_file_is_found(ctx: Context) -> None:
    (ctx.store.folder / keyslots.COPY).write_bytes(b"stuk")
    assert parts(checking.check(ctx).value) == [CheckPart.KEYS]


def test_on_damage_the_newest_good_backup_is_named(ctx: Context, clock: FixedClock) -> None:
    customer(ctx)
    good = backups.make(ctx).value.file.path
    clock.forward(days=1)
    bad = backups.make(ctx).value.file.path
    raw = bytearray(bad.read_bytes())
    raw[9000] ^= 1
    bad.write_bytes(raw)
    (ctx.store.folder / keyslots.COPY).unlink()
    found = checking.check(ctx).value
    assert found.newest_good is not None
    assert found.newest_good.path == good


def test_ten_flips_in_each_page_are_all_found(ctx: Context) -> None:
    customer(ctx)
    folder, key = ctx.store.folder, ctx.store.unlocked.key
    administration.close(ctx)
    raw = (folder / "data.db").read_bytes()
    rng = random.Random(7)
    missed = [page for page in range(len(raw) // 4096) if not page_is_told(raw, page, rng, folder / "data.db", key)]
    assert missed == []


def page_is_told(raw: bytes, page: int, rng: random.Random, path: Path, key: bytes) -> bool:
    """Ten random flips in one page, each by itself and together with those before it."""
    from avgdesk.errors import Damaged
    from avgdesk.store.examine import bad_pages

    damaged = bytearray(raw)
    for _ in range(10):
        damaged[page * 4096 + rng.randrange(4096)] ^= 1 << rng.randrange(8)
    path.write_bytes(damaged)
    connection = connect(path, key, "ro&immutable=1")
    try:
        return page + 1 in bad_pages(connection)
    except Damaged:
        return True
    finally:
        connection.close()


def test_a_backup_is_checked_by_itself(ctx: Context) -> None:
    customer(ctx)
    path = backups.make(ctx).value.file.path
    found = checking.check_backup(path, SECRET)
    assert found.intact
    assert found.content is not None
    assert found.content.customers == 1
    path.write_bytes(path.read_bytes()[:-100] + b"x" * 100)
    with pytest.raises(Exception, match="not_a_backup"):
        checking.check_backup(path, SECRET)


def test_a_backup_of_a_changed_trail_is_told(ctx: Context) -> None:
    ctx.store.db.execute_sql("UPDATE setting SET value = '[1, \"x\", \"y\"]' WHERE name = 'audit_head'")
    ctx.store.db.execute_sql("INSERT INTO setting VALUES ('backup.last', '')")
    from avgdesk.domain.backups import BackupKind
    from avgdesk.store import backup

    made = backup.make(ctx.store, ctx.store.folder / "backups", ctx.now(), BackupKind.MANUAL)
    assert parts(checking.check_backup(made.file.path, SECRET)) == [CheckPart.TRAIL]
