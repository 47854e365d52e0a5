"""Runs commands as a script would: arguments in, exit status and both outputs out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from avgdesk import i18n
from avgdesk.cli.main import main
from avgdesk.context import Context
from avgdesk.services import administration
from avgdesk.store import keyslots
from tests.conftest import CHEAP, PASSWORD


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Dutch, the test's password, and Argon2 parameters that cost nothing."""
    monkeypatch.setenv("AVGDESK_PASSWORD", PASSWORD)
    monkeypatch.delenv("AVGDESK_LANGUAGE", raising=False)
    monkeypatch.setattr(keyslots.KdfCost.__init__, "__defaults__", (CHEAP.memory_kib, CHEAP.passes, CHEAP.lanes))
    yield
    i18n.use_language(i18n.DUTCH)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*words: object) -> Ran:
        capsys.readouterr()
        status = main([str(word) for word in words])
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return command


@pytest.fixture
def admin(ctx: Context) -> Iterator[Path]:
    """The folder of a closed administration, filled by whoever fills `ctx` before asking for this."""
    folder = ctx.store.folder
    administration.close(ctx)
    yield folder
