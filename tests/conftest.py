"""Fixtures for the whole suite: a real encrypted administration per test, a clock that stands still, and no network."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from avgdesk import paths
from avgdesk.context import Context, Workstation
from avgdesk.domain.company import Company
from avgdesk.services import administration
from avgdesk.services.administration import Created
from avgdesk.store.administration import Store
from avgdesk.store.keyslots import KdfCost

CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
PASSWORD = "fiets-lamp-kade-42"
WORKSTATION = Workstation("kassa", "192.0.2.7")


class FixedClock:
    """A clock that the test sets; Dutch winter time unless told otherwise."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def set(self, now: datetime) -> None:
        self.now = now

    def forward(self, **parts: float) -> None:
        self.now += timedelta(**parts)


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """Whoever opens a connection to anywhere fails the suite; local sockets of the desktop are left alone."""
    real = socket.socket

    class Guarded(real):  # type: ignore[misc, valid-type]
        def connect(self, address: Any) -> None:
            if self.family != getattr(socket, "AF_UNIX", None):
                raise AssertionError("the program tried to reach the network")
            super().connect(address)

        def connect_ex(self, address: Any) -> int:
            self.connect(address)
            return 0

        def sendto(self, *args: Any) -> int:
            raise AssertionError("the program tried to reach the network")

    socket.socket = Guarded  # type: ignore[misc]
    yield
    socket.socket = real  # type: ignore[misc]


@pytest.fixture(autouse=True)
def own_state(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program's own state goes to a folder of the test."""
    monkeypatch.setenv(paths.STATE_VARIABLE, str(tmp_path_factory.mktemp("state")))


@pytest.fixture
def cheap() -> KdfCost:
    """Argon2id parameters that cost a test nothing."""
    return CHEAP


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 24, 10, 30, tzinfo=timezone(timedelta(hours=1))))


@pytest.fixture
def make_created(tmp_path: Path, clock: FixedClock) -> Iterator[Callable[..., Created]]:
    """Makes administrations in `tmp_path`: `make_created("name", company)`; all are closed after the test."""
    made: list[Created] = []

    def make(name: str = "winkel", company: Company | None = None) -> Created:
        created = administration.create(
            tmp_path / name,
            company or Company("Lamp & Kade"),
            "Mirjam",
            PASSWORD,
            clock=clock,
            workstation=WORKSTATION,
            cost=CHEAP,
        )
        made.append(created)
        return created

    yield make
    for created in made:
        administration.close(created.ctx)


@pytest.fixture
def make_ctx(make_created: Callable[..., Created]) -> Callable[..., Context]:
    """As `make_created`, giving the context."""

    def make(name: str = "winkel", company: Company | None = None) -> Context:
        return make_created(name, company).ctx

    return make


@pytest.fixture
def created(make_created: Callable[..., Created]) -> Created:
    """A new administration with its recovery key."""
    return make_created()


@pytest.fixture
def ctx(created: Created) -> Context:
    """An open, empty administration; the owner Mirjam at workstation "kassa"."""
    return created.ctx


@pytest.fixture
def store(ctx: Context) -> Store:
    return ctx.store


def utc(*parts: int) -> datetime:
    """A moment in UTC."""
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type, misc]
