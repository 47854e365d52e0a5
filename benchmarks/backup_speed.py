"""Opening an administration, and a verified backup of one, against the bare work.

The plain copy is of the same bytes (a backup has the data file as it lies), to the same disk, with one flush at the
end; it reads nothing back. Both find the source in the computer's memory, as for an administration in use: a copy that
doesn't count comes first. What the backup reads back comes from the disk, where the platform can be asked for that.
They take turns, so that what else the computer does falls to both; the shortest of each counts.
"""

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
from benchmarks.limits import Report, best_of, timed
from benchmarks.shop import CUSTOMERS, INVOICES, PASSWORD, shop

FACTOR = 4
OPENING = 0.100
TURNS = 5


def run(report: Report) -> None:
    folder = shop(CUSTOMERS, INVOICES // 2)
    with tempfile.TemporaryDirectory(dir=folder.parent) as place:  # on the same disk as the shop
        os.environ[paths.STATE_VARIABLE] = str(Path(place) / "state")
        key_time = best_of(3, lambda: keyslots.unlock_any(keyslots.read(folder.joinpath), Password(PASSWORD)))
        report.seconds("opening", best_of(3, lambda: _open(folder)), key_time + OPENING, "Argon2 + 100 ms")
        ctx = administration.open_with_password(folder, PASSWORD)
        try:
            bare, spent = _by_turns(ctx, folder / swap.DATA, Path(place))
        finally:
            administration.close(ctx)
        report.seconds("backup, verified", spent, FACTOR * bare, "4 × a copy with flush of the same bytes")


def _open(folder: Path) -> None:
    administration.close(administration.open_with_password(folder, PASSWORD))


def _by_turns(ctx: Context, data: Path, place: Path) -> tuple[float, float]:
    """The shortest plain copy and the shortest backup."""
    _copy(data, place / "bare")
    copies, made = [], []
    for _ in range(TURNS):
        copies.append(timed(lambda: _copy(data, place / "bare")))
        made.append(timed(lambda: _back_up(ctx, place / "backups")))
    return min(copies), min(made)


def _copy(source: Path, target: Path) -> None:
    with source.open("rb") as read, target.open("wb") as write:
        shutil.copyfileobj(read, write, 1 << 20)
        write.flush()
        os.fsync(write.fileno())


def _back_up(ctx: Context, target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    backups.make(ctx, target)
