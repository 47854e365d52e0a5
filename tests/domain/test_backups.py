"""Which backups stay, and what the foot of the sidebar says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avgdesk.domain.backups import Freshness, file_name, freshness, may_go

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


@dataclass(frozen=True)
class B:
    made_at: datetime


def daily(days: int, hour: int = 17) -> list[B]:
    return [B(NOW.replace(hour=hour) - timedelta(days=n)) for n in range(days)]


def kept(backups: list[B]) -> list[int]:
    """Ages in days of what stays."""
    gone = may_go(backups, NOW)
    return sorted((NOW.date() - b.made_at.date()).days for b in backups if b not in gone)


def test_a_year_of_daily_backups_thins_to_seven_days_four_weeks_two_months() -> None:
    # today is a Tuesday: the newest of each of four weeks are of today and of three Sundays; of two months, 31 October
    assert kept(daily(365)) == [0, 1, 2, 3, 4, 5, 6, 9, 16, 24]


def test_nothing_is_older_than_ninety_days_but_the_last_one() -> None:
    assert kept([B(NOW - timedelta(days=n)) for n in (95, 120, 400)]) == [95]
    assert kept([B(NOW - timedelta(days=n)) for n in (0, 91)]) == [0]


def test_all_of_today_stay() -> None:
    backups = [B(NOW - timedelta(hours=n)) for n in range(6)]
    assert may_go(backups, NOW) == []


def test_of_an_earlier_day_the_newest_stays() -> None:
    backups = [B(NOW - timedelta(days=1, hours=n)) for n in range(3)]
    assert may_go([B(NOW), *backups], NOW) == backups[1:]


def test_none_is_none() -> None:
    assert may_go([], NOW) == []


@given(st.lists(st.integers(0, 24 * 400), max_size=60))
def test_the_newest_always_stays_and_thinning_twice_is_thinning_once(hours: list[int]) -> None:
    backups = [B(NOW - timedelta(hours=n)) for n in set(hours)]
    gone = may_go(backups, NOW)
    left = [b for b in backups if b not in gone]
    if backups:
        assert max(backups, key=lambda b: b.made_at) in left
    assert may_go(left, NOW) == []
    assert len({b.made_at.date() for b in left}) <= 7 + 4 + 2


@pytest.mark.parametrize(
    ("days", "expected"),
    [(0, Freshness.GOOD), (7, Freshness.GOOD), (8, Freshness.AMBER), (30, Freshness.AMBER), (31, Freshness.RED)],
)
def test_freshness(days: int, expected: Freshness) -> None:
    assert freshness(NOW - timedelta(days=days), NOW) is expected


def test_without_a_backup_there_is_no_freshness() -> None:
    assert freshness(None, NOW) is Freshness.NONE


def test_the_file_is_named_after_its_moment_alone() -> None:
    assert file_name(NOW) == "avgdesk-2026-11-24-180000.avgbackup"
