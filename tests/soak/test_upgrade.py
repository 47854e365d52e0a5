"""A kill at any moment of an upgrade: wholly the old schema or wholly the new one, with everything in it."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from avgdesk.services import administration, audit, checking, users
from avgdesk.store import migrate
from avgdesk.store.administration import Store
from avgdesk.store.connection import Cursor
from avgdesk.store.keyslots import Password
from tests.conftest import PASSWORD
from tests.soak import children
from tests.soak.children import Say
from tests.soak.conftest import Times
from tests.store.old_schemas import OLD, administration_of

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs fork")


def upgrading(folder: Path, statement: int) -> Callable[[Say], None]:
    """Opens, and is killed right before the n-th statement from the backup on."""

    def go(say: Say) -> None:
        count, real = 0, Cursor.execute

        def counted(cursor: Cursor, *args: object) -> object:
            nonlocal count
            count += 1
            if count == statement:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(cursor, *args)

        Cursor.execute = counted  # type: ignore[method-assign, assignment]
        administration.close(administration.open_with_password(folder, PASSWORD))
        say("done")

    return go


def schema_of(folder: Path) -> int:
    store = Store.open(folder, Password(PASSWORD))
    try:
        return migrate.current(store.db)
    finally:
        store.close()


@pytest.mark.parametrize("schema", OLD)
def test_every_older_schema_killed_during_the_upgrade(schema: int, tmp_path: Path, times: Times) -> None:
    kept = administration_of(schema, tmp_path / "oud")
    seen = set()
    for statement in range(1, 2000, times(37, 1)):
        folder = tmp_path / "winkel"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(kept, folder)
        said = children.run(upgrading(folder, statement))
        seen.add(schema_of(folder))
        ctx = administration.open_with_password(folder, PASSWORD)
        assert checking.check(ctx).value.intact
        assert audit.verify(ctx).intact
        assert [user.name for user in users.everyone(ctx)] == ["Mirjam"]
        administration.close(ctx)
        assert schema_of(folder) == migrate.newest()
        if said.lines == ["done"]:
            break
    assert seen == {schema, migrate.newest()}
