"""Opening an administration, and a verified backup of one, against the bare work."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from avgdesk import paths
from avgdesk.context import Context
from avgdesk.services import administration, backups
from avgdesk.store import keyslots, swap
from avgdesk.store.keyslots import Password
from benchmarks.limits import Report, best_of
from benchmarks.shop import CUSTOMERS, INVOICES, PASSWORD, shop

FACTOR = 4
OPENING = 0.100


def run(report: Report) -> None:
    folder = shop(CUSTOMERS, INVOICES // 2)
    with tempfile.TemporaryDirectory(dir=folder.parent) as place:  # on the same disk as the shop
        os.environ[paths.STATE_VARIABLE] = str(Path(place) / "state")
        key_time = best_of(3, lambda: keyslots.unlock_any(keyslots.read(folder.joinpath), Password(PASSWORD)))
        report.seconds("opening", best_of(3, lambda: _open(folder)), key_time + OPENING, "Argon2 + 100 ms")
        bare = best_of(3, lambda: _copy(folder / swap.DATA, Path(place) / "bare"))
        ctx = administration.open_with_password(folder, PASSWORD)
        try:
            target = Path(place) / "backups"
            spent = best_of(2, lambda: _back_up(ctx, target))
        finally:
            administration.close(ctx)
        report.seconds("backup, verified", spent, FACTOR * bare, "4 × a copy with flush of the same bytes")


def _open(folder: Path) -> None:
    administration.close(administration.open_with_password(folder, PASSWORD))


def _copy(source: Path, target: Path) -> None:
    with source.open("rb") as read, target.open("wb") as write:
        shutil.copyfileobj(read, write, 1 << 20)
        write.flush()
        os.fsync(write.fileno())


def _back_up(ctx: Context, target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    backups.make(ctx, target)
