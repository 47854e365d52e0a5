"""Disks that refuse: never damage, never "saved" when it was not, and the old file and the backups stay whole."""

from __future__ import annotations

import errno
import io
import os
import resource
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from avgdesk.context import Context
from avgdesk.errors import AvgdeskError
from avgdesk.services import administration
from avgdesk.store import backup as backup_files
from tests.conftest import PASSWORD
from tests.soak import children, work
from tests.soak.children import Say
from tests.soak.conftest import Times
from tests.soak.work import State

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs fork")

PLANS = ("add", "erase", "backup", "restore", "password")
CALLS = ("write", "fsync", "replace", "rename")


@pytest.fixture
def start(ctx: Context, tmp_path: Path) -> tuple[Path, State]:
    """A shop with three customers and a backup, closed."""
    state = State(PASSWORD)
    for operation in ("add", "add", "backup", "add"):
        plan, after = work.planned(state, operation, _First(), tmp_path)
        work.perform(ctx, state, plan)
        state = after
    administration.close(ctx)
    return ctx.store.folder, state


class _First:
    """Chooses the first, instead of at random."""

    def choice(self, options: tuple[object, ...]) -> object:
        return options[0]


def one(folder: Path, state: State, plan: str, starve: Callable[[], object]) -> Callable[[Say], None]:
    def go(say: Say) -> None:
        ctx = administration.open_with_password(folder, state.password)
        say("open")
        starve()
        try:
            work.perform(ctx, state, plan)
        except (AvgdeskError, OSError) as refused:
            say(f"refused {type(refused).__name__} {refused}")
        else:
            say("done")

    return go


def outcome(folder: Path, state: State, after: State, said: children.Said) -> str:
    """Checks what is on the disk against what was said; "done" or "refused"."""
    last = said.lines[-1].split(" ")[0]
    assert last in ("done", "refused"), said.lines
    work.check(folder, [after] if last == "done" else [state])
    for path, _ in state.backups:
        assert backup_files.is_whole(backup_files.container.read(Path(path)).about)
    return last


def renewed(folder: Path, kept: Path) -> None:
    """The folder as it was before: each attempt starts from the same shop."""
    shutil.rmtree(folder)
    shutil.copytree(kept, folder)


@pytest.fixture
def kept(start: tuple[Path, State], tmp_path: Path) -> Path:
    shutil.copytree(start[0], tmp_path / "bewaard")
    return tmp_path / "bewaard"


@pytest.mark.parametrize("operation", PLANS)
def test_the_disk_full_at_every_four_kib(
    start: tuple[Path, State], kept: Path, tmp_path: Path, times: Times, operation: str
) -> None:
    folder, state = start
    plan, after = work.planned(state, operation, _First(), tmp_path / "later")  # type: ignore[arg-type]
    (tmp_path / "later").mkdir()
    most = max(path.stat().st_size for path in folder.rglob("*") if path.is_file()) + 64 * 1024
    step = times(most // 6 // 4096 * 4096, 4096)
    seen = set()
    for limit in range(0, most + step, step):
        renewed(folder, kept)
        said = children.run(one(folder, state, plan, lambda limit=limit: starve_at(limit)))  # type: ignore[misc]
        seen.add(outcome(folder, state, after, said))
    assert seen == {"done", "refused"}


def starve_at(size: int) -> None:
    """No file may grow beyond `size` bytes; what would is refused with EFBIG, as a full disk refuses."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


class Breaker:
    """Lets the n-th call of one kind fail, once or from then on; counts how many there were."""

    def __init__(self, name: str, number: int, for_good: bool) -> None:
        self.name, self.number, self.for_good = name, number, for_good
        self.count = 0

    def install(self) -> None:
        if self.name == "write":
            self._break_writes()
        else:
            real = getattr(os, self.name)
            setattr(os, self.name, lambda *args, **named: self._refuse() or real(*args, **named))

    def _refuse(self) -> None:
        self.count += 1
        if self.count == self.number or (self.for_good and self.count > self.number):
            raise OSError(errno.EIO, "refused by the test")

    def _break_writes(self) -> None:
        breaker, real = self, Path.open

        class Failing(io.FileIO):
            def write(self, content: Any) -> int:
                breaker._refuse()
                return int(super().write(content) or 0)

        def opened(path: Path, mode: str = "r", *args: Any, **named: Any) -> Any:
            if mode == "wb":
                return io.BufferedWriter(Failing(path, "w"))
            return io.BufferedRandom(Failing(path, "r+")) if mode == "r+b" else real(path, mode, *args, **named)

        Path.open = opened  # type: ignore[method-assign, assignment]


@pytest.mark.parametrize("for_good", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("operation", ["backup", "restore", "password"])
def test_every_nth_call_failing(
    start: tuple[Path, State], kept: Path, tmp_path: Path, times: Times, operation: str, call: str, for_good: bool
) -> None:
    folder, state = start
    (tmp_path / "later").mkdir()
    plan, after = work.planned(state, operation, _First(), tmp_path / "later")  # type: ignore[arg-type]
    for number in range(1, times(4, 60)):
        renewed(folder, kept)
        breaker = Breaker(call, number, for_good)
        said = children.run(one(folder, state, plan, breaker.install))
        if outcome(folder, state, after, said) == "done" and number > times(3, 40):
            break
