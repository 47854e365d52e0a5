"""What must stay inside stays inside: the password, the keys and names of customers are in nothing that lies around."""

from __future__ import annotations

import logging
import os
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from avgdesk import paths
from avgdesk.context import Context
from avgdesk.domain.company import Company
from avgdesk.domain.parties import Address, Party
from avgdesk.errors import AvgdeskError
from avgdesk.services import (
    administration,
    audit,
    backups,
    checking,
    customers,
    keys,
    restoring,
    runs,
    settings,
    sheets,
    users,
)
from avgdesk.services.administration import Created
from avgdesk.services.secrets import password_secret
from tests.conftest import CHEAP, WORKSTATION

PASSWORD = "kanarie-wachtwoord-7731"
NAME, TOWN, MAIL = "Kanariebergen", "Kanarieveen", "kanarie@voorbeeld.nl"
SHOP, OWNER = "Kanariewinkel", "Kanariepiet"


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Created:
    """An administration with canaries in it; temporary files and state go to folders of the test."""
    for name in ("tijdelijk", "stand"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tijdelijk"))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setenv(paths.STATE_VARIABLE, str(tmp_path / "stand"))
    return administration.create(
        tmp_path / "admin", Company(SHOP), OWNER, PASSWORD, workstation=WORKSTATION, cost=CHEAP
    )


def canaries(created: Created) -> list[bytes]:
    key, recovery = created.ctx.store.unlocked.key, created.recovery_key.text
    texts = [PASSWORD, NAME, TOWN, MAIL, SHOP, OWNER, key.hex(), recovery, recovery.replace("-", "")]
    return [key, *(text.encode() for text in texts)]


def work(ctx: Context) -> None:
    """A day with all that the store does."""
    party = Party(ctx.actor.uid, "", last_name=NAME, address=Address(town=TOWN), emails=(MAIL,))
    customers.create(ctx, party)
    made = backups.make(ctx).value.file.path
    users.add(ctx, "Kanariejan", users.UserRole.EMPLOYEE, PASSWORD + "x")
    checking.check(ctx)
    restoring.restore(ctx, restoring.look(made, None, ctx))
    sheets.replace(ctx, sheets.fresh_key())
    settings.save_company(ctx, Company(SHOP, phone="0612345678"))


def found_in(folder: Path, wanted: list[bytes]) -> list[tuple[str, bytes]]:
    found = []
    for path in folder.rglob("*"):
        content = str(path.relative_to(folder)).encode()
        content += path.read_bytes() if path.is_file() else b""
        found += [(path.name, canary) for canary in wanted if canary in content]
    return found


def test_no_canary_in_any_file_of_the_administration_its_backups_its_state_or_the_temporary_folder(
    shop: Created, tmp_path: Path
) -> None:
    run = runs.begin()
    wanted = canaries(shop)
    work(shop.ctx)
    during = found_in(tmp_path, wanted)
    administration.close(shop.ctx)
    run.end()
    assert during == []
    assert found_in(tmp_path, wanted) == []
    assert list((tmp_path / "tijdelijk").iterdir()) == []


def test_no_canary_in_a_log(shop: Created, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    caplog.set_level(logging.DEBUG)
    peewee = logging.getLogger("peewee")
    before = peewee.level
    peewee.setLevel(logging.INFO)  # the library itself writes statements at DEBUG; nothing of ours switches that on
    try:
        work(shop.ctx)
        administration.close(shop.ctx)
    finally:
        peewee.setLevel(before)
    out, err = capfd.readouterr()
    told = (caplog.text + out + err).encode()
    assert [canary for canary in canaries(shop) if canary in told] == []


def test_nothing_of_ours_switches_a_librarys_log_on() -> None:
    assert not logging.getLogger("peewee").isEnabledFor(logging.DEBUG)
    assert not logging.getLogger("peewee").handlers or all(
        isinstance(handler, logging.NullHandler) for handler in logging.getLogger("peewee").handlers
    )


REFUSALS: list[Callable[[Created], object]] = [
    lambda shop: keys.change_password(shop.ctx, PASSWORD + "mis", PASSWORD + "nieuw"),
    lambda shop: users.add(shop.ctx, OWNER, users.UserRole.OWNER, PASSWORD),
    lambda shop: administration.open_with_password(shop.ctx.store.folder, PASSWORD),
    lambda shop: administration.open_with_recovery_key(shop.ctx.store.folder, shop.recovery_key.text[:-1] + "?"),
    lambda shop: restoring.look(_broken(backups.make(shop.ctx).value.file.path), password_secret(PASSWORD)),
    lambda shop: customers.find(shop.ctx, NAME),
]


def _broken(path: Path) -> Path:
    os.truncate(path, path.stat().st_size - 500)
    return path


@pytest.mark.parametrize("refused", REFUSALS)
def test_no_canary_in_an_exception_as_it_is_printed(shop: Created, refused: Callable[[Created], object]) -> None:
    with pytest.raises(AvgdeskError) as caught:
        refused(shop)
    told = "".join(traceback.format_exception(caught.value)) + str(caught.value) + repr(caught.value)
    assert [canary for canary in canaries(shop) if canary in told.encode()] == []


def test_the_trail_names_no_customer(shop: Created) -> None:
    work(shop.ctx)
    told = repr(audit.entries(shop.ctx, size=-1)).encode()
    outside = [canary for canary in canaries(shop) if canary not in (OWNER.encode(),)]
    assert [canary for canary in outside if canary in told] == []
