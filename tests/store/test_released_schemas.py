"""Every schema that was released opens in this version, with all that was in it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from avgdesk.services import administration, audit, backups, checking, customers, invoices, settings, users
from avgdesk.store import ledger, migrate
from tests.fixtures.keep_schema import EMPLOYEE, FOLDER, PASSWORD

KEPT = sorted(path.name for path in FOLDER.iterdir())


def test_the_newest_schema_is_kept() -> None:
    assert KEPT[-1] == f"schema-{migrate.newest():04}", "run python -m tests.fixtures.keep_schema"


@pytest.mark.parametrize("kept", KEPT)
def test_a_released_administration_opens_upgrades_and_has_everything(kept: str, tmp_path: Path) -> None:
    folder = tmp_path / kept
    shutil.copytree(FOLDER / kept, folder)
    ctx = administration.open_with_password(folder, PASSWORD)
    company = settings.load_company(ctx)
    assert (company.name, company.retention_years, company.book_year.month) == ("Lamp & Kade", 7, 7)
    party = customers.find(ctx, "10001")
    assert (party.last_name, party.emails) == ("Özdemir", ("o@voorbeeld.nl",))
    assert invoices.of_party(ctx, party.uid)[0].number == "F1"
    assert [user.name for user in users.everyone(ctx)] == ["Mirjam", "Piet"]
    assert len(ledger.entries(ctx.store.db)) == 1
    assert audit.verify(ctx).intact
    assert checking.check(ctx).value.intact
    assert backups.make(ctx).value.content.customers == 1
    administration.close(ctx)
    administration.close(administration.open_with_password(folder, EMPLOYEE))
