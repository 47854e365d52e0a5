"""kill -9 at any moment: no acknowledged record is lost, none is there by half, and it always opens again."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from avgdesk.context import Context
from avgdesk.services import administration
from tests.conftest import PASSWORD
from tests.soak import children, work
from tests.soak.children import Say
from tests.soak.conftest import Times
from tests.soak.work import OPERATIONS, State

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs fork")


def working(folder: Path, place: Path, state: State, seed: int, operations: tuple[str, ...]) -> Callable[[Say], None]:
    def go(say: Say) -> None:
        ctx = administration.open_with_password(folder, state.password)
        rng, now = random.Random(seed), state
        say("open")
        for _ in range(40):
            plan, after = work.planned(now, rng.choice(operations), rng, place)
            say(f"try {after.text}")
            work.perform(ctx, now, plan)
            say(f"done {after.text}")
            now = after

    return go


def allowed(before: State, lines: list[str]) -> list[State]:
    """The last acknowledged state, and the one that was being tried."""
    assert not [line for line in lines if line.startswith("error")], lines
    states = [before]
    for line in lines:
        word, _, text = line.partition(" ")
        if word == "done":
            states = [State.parse(text)]
        elif word == "try":
            states = [states[0], State.parse(text)]
    return states


KINDS = {"all": OPERATIONS, "restore": ("restore", "backup"), "import": ("import",), "keys": ("password",)}


@pytest.mark.parametrize("operations", KINDS.values(), ids=KINDS)
def test_kill_nine_at_any_moment(ctx: Context, tmp_path: Path, times: Times, operations: tuple[str, ...]) -> None:
    folder, rng = ctx.store.folder, random.Random(11)
    administration.close(ctx)
    state = State(PASSWORD)
    for round_ in range(times(5, 250)):
        said = children.run(working(folder, tmp_path, state, round_, operations), kill_after=rng.uniform(0, 0.4))
        state = work.check(folder, allowed(state, said.lines))
        state = State(state.password, state.customers[-10:], state.erased, existing(state), state.serial)
        trim(folder, state)
    assert state.serial > 0


def existing(state: State) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Backups whose copy was finished; a few of the latest."""
    return tuple(made for made in state.backups if Path(made[0]).exists())[-4:]


def trim(folder: Path, state: State) -> None:
    """Keep the shop small: customers beyond the last ten are taken out."""
    ctx = administration.open_with_password(folder, state.password)
    try:
        for name in set(work.found(ctx)) - set(state.customers):
            with ctx.store.transaction():
                ctx.store.db.execute_sql("DELETE FROM party WHERE last_name = ?", (name,))
    finally:
        administration.close(ctx)
