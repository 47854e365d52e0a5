"""Two starts at once: exactly one opens; and after a kill the next one opens at once."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from avgdesk.context import Context
from avgdesk.errors import InUse
from avgdesk.services import administration
from tests.conftest import PASSWORD
from tests.soak import children
from tests.soak.conftest import Times

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs fork")


def race(folder: Path, racers: int) -> list[int]:
    (gate, open_gate), (answers, telling), (held, let_go) = os.pipe(), os.pipe(), os.pipe()
    pids = [_forked(folder, (gate, telling, held), (open_gate, let_go)) for _ in range(racers)]
    os.close(open_gate)
    told = b""
    while len(told) < racers:
        told += os.read(answers, racers)
    os.close(let_go)
    assert [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in pids] == [0] * racers
    for handle in (gate, answers, telling, held):
        os.close(handle)
    return [int(chr(byte)) for byte in told]


def _forked(folder: Path, pipes: tuple[int, int, int], not_ours: tuple[int, ...]) -> int:
    """A process that opens as soon as the gate closes, tells how it went, and holds on until it is let go."""
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        for handle in not_ours:
            os.close(handle)
        _open_at_the_gate(folder, *pipes)
        status = 0
    finally:
        os._exit(status)


def _open_at_the_gate(folder: Path, gate: int, telling: int, held: int) -> None:
    os.read(gate, 1)
    try:
        ctx = administration.open_with_password(folder, PASSWORD)
    except InUse:
        os.write(telling, b"0")
        return
    os.write(telling, b"1")
    os.read(held, 1)
    administration.close(ctx)


def test_of_two_starts_exactly_one_opens(ctx: Context, times: Times) -> None:
    administration.close(ctx)
    for _ in range(times(8, 100)):
        assert sorted(race(ctx.store.folder, 2)) == [0, 1]


def test_of_many_starts_exactly_one_opens(ctx: Context) -> None:
    administration.close(ctx)
    assert sorted(race(ctx.store.folder, 8)) == [0] * 7 + [1]


def test_after_a_kill_the_next_opens_at_once(ctx: Context, times: Times) -> None:
    administration.close(ctx)
    folder = ctx.store.folder

    def hold(say: children.Say) -> None:
        administration.open_with_password(folder, PASSWORD)
        say("open")
        time.sleep(60)

    for _ in range(times(3, 50)):
        said = children.run(hold, kill_after=0)
        assert (said.lines, said.status) == (["open"], -9)
        administration.close(administration.open_with_password(folder, PASSWORD))
