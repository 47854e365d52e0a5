"""Wrong attempts: growing pauses, kept outside the administration and without a name."""

from __future__ import annotations

from pathlib import Path

import pytest

from avgdesk import paths
from avgdesk.errors import WrongPassword
from avgdesk.services import administration, unlocking
from avgdesk.services.administration import Created
from tests.conftest import PASSWORD, FixedClock


@pytest.fixture
def folder(created: Created) -> Path:
    administration.close(created.ctx)
    return created.ctx.store.folder


def attempt(folder: Path, clock: FixedClock, password: str = "mis") -> None:
    with pytest.raises(WrongPassword):
        administration.open_with_password(folder, password, clock=clock)


def test_three_attempts_are_free_and_then_the_pause_grows(folder: Path, clock: FixedClock) -> None:
    pauses = []
    for _ in range(6):
        attempt(folder, clock)
        pauses.append(unlocking.pause_left(folder, clock))
        clock.forward(seconds=pauses[-1])
        assert unlocking.pause_left(folder, clock) == 0
    assert pauses == [0, 0, 2, 4, 8, 16]


def test_the_pause_ends_at_five_minutes() -> None:
    assert unlocking.pause_for(12) == unlocking.pause_for(10_000) == 300


def test_the_right_password_ends_the_count(folder: Path, clock: FixedClock) -> None:
    for _ in range(4):
        attempt(folder, clock)
    administration.close(administration.open_with_password(folder, PASSWORD, clock=clock))
    attempt(folder, clock)
    assert unlocking.pause_left(folder, clock) == 0


def test_a_clock_set_back_makes_no_pause_longer(folder: Path, clock: FixedClock) -> None:
    for _ in range(4):
        attempt(folder, clock)
    clock.forward(days=-400)
    assert unlocking.pause_left(folder, clock) == 4


def test_the_slot_that_opened_is_remembered(folder: Path, created: Created) -> None:
    administration.close(administration.open_with_password(folder, PASSWORD))
    assert unlocking.preferred_slot(folder) == created.ctx.store.unlocked.slot.uid


def test_the_state_tells_no_name_and_no_place(folder: Path, clock: FixedClock) -> None:
    attempt(folder, clock)
    for path in paths.state_folder().iterdir():
        content = path.name + path.read_text()
        assert "Mirjam" not in content
        assert folder.name not in content


def test_damaged_state_is_as_none(folder: Path) -> None:
    paths.state_of(folder, unlocking.KIND).write_text("[1")
    assert unlocking.preferred_slot(folder) is None
    assert unlocking.pause_left(folder) == 0
    administration.close(administration.open_with_password(folder, PASSWORD))
