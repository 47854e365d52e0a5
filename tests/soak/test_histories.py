"""Random histories of erasing, backing up and restoring: nobody who was erased comes back."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

from avgdesk.context import Context
from avgdesk.services import administration, backups, restoring
from avgdesk.services.secrets import password_secret
from avgdesk.store.carrying import Ledger
from tests.conftest import PASSWORD, FixedClock
from tests.pages import decrypted
from tests.soak import work
from tests.soak.conftest import Times
from tests.soak.work import State

STEPS = ("add", "add", "erase", "erase", "backup", "backup", "restore", "restore", "lost")
SECRET = password_secret(PASSWORD)


def lost(ctx: Context, state: State, rng: random.Random, ledger_at: Path) -> tuple[Context, State]:
    """The laptop is gone: a backup is put back on another, by the ledger of the newest file that there is."""
    path, held = rng.choice(state.backups)
    folder = ctx.store.folder
    ledger = _ledger(ctx, ledger_at)
    administration.close(ctx)
    shutil.rmtree(folder)
    wanted = restoring.look(Path(path), SECRET)
    restoring.restore_to(folder, wanted, SECRET, ledger, clock=ctx.clock, workstation=ctx.workstation)
    again = administration.open_with_password(folder, PASSWORD, clock=ctx.clock, workstation=ctx.workstation)
    rest = tuple(name for name in held if name not in state.erased)
    return again, State(PASSWORD, rest, state.erased, state.backups, state.serial + 1)


def _ledger(ctx: Context, place: Path) -> Ledger:
    """A backup made right now, somewhere else: it has the newest ledger."""
    place.mkdir(exist_ok=True)
    return restoring.ledger_from(backups.make(ctx, place).value.file.path, SECRET)


def test_nobody_who_was_erased_comes_back(
    make_ctx: Callable[[str], Context], tmp_path: Path, clock: FixedClock, times: Times
) -> None:
    for seed in range(times(3, 500)):
        rng = random.Random(seed)
        ctx, state = make_ctx(f"winkel{seed}"), State(PASSWORD)
        place = tmp_path / f"kopie{seed}"
        place.mkdir()
        for _ in range(14):
            clock.forward(minutes=1)
            step = rng.choice(STEPS)
            if step == "lost" and state.backups:
                ctx, state = lost(ctx, state, rng, place / "ledger")
            else:
                plan, after = work.planned(state, step, rng, place)
                work.perform(ctx, state, plan)
                state = after
            assert work.found(ctx) == tuple(sorted(state.customers)), (seed, step)
        readable = decrypted(ctx.store.folder / "data.db", ctx.store.unlocked.key)
        assert not [name for name in state.erased if name.encode() in readable], seed
        administration.close(ctx)
        assert work.check(ctx.store.folder, [state]) == state
        shutil.rmtree(place)
