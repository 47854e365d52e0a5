"""Which times are free: against a slow search that tries every minute, and at the edges of the day and the year."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avgdesk.domain.holidays import HolidayCalendar
from avgdesk.domain.opening import (
    AMSTERDAM,
    WORKDAY,
    Hours,
    OpeningHours,
    Span,
    checked,
    free_slots,
    next_free,
    refusal,
    span,
    spans_of,
)
from avgdesk.errors import InvalidInput

OPENING = OpeningHours()
CALENDAR = HolidayCalendar()
NOW = datetime(2026, 11, 24, 10, 30, tzinfo=AMSTERDAM)  # a Tuesday


def holiday(day: date) -> bool:
    return bool(CALENDAR.name(day))


def at(day: int, hour: int, minute: int = 0, month: int = 11, minutes: int = 30) -> Span:
    return span(datetime(2026, month, day, hour, minute), minutes)


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        (at(24, 10, 30), ""),  # this very minute
        (at(24, 10, 29), "in_past"),
        (at(23, 10), "in_past"),
        (at(24, 11, 30), ""),  # until the break exactly
        (at(24, 11, 31), "outside_hours"),
        (at(24, 12), "outside_hours"),
        (at(24, 12, 45), "outside_hours"),  # begins in the break
        (at(24, 16, 30), ""),
        (at(24, 16, 31), "outside_hours"),
        (at(24, 8, 30, month=12), "outside_hours"),
        (at(28, 10), "closed_day"),  # a Saturday
        (at(25, 10, month=12), "closed_day"),  # Christmas
    ],
)
def test_a_time_is_refused_for_one_reason(wanted: Span, why: str) -> None:
    assert refusal(wanted, NOW, (), OPENING, holiday) == why


def test_two_that_touch_do_not_overlap_and_a_minute_more_does() -> None:
    taken = [at(25, 10)]
    assert refusal(at(25, 9, 30), NOW, taken, OPENING, holiday) == ""
    assert refusal(at(25, 10, 30), NOW, taken, OPENING, holiday) == ""
    assert refusal(at(25, 9, 31), NOW, taken, OPENING, holiday) == "slot_taken"
    assert refusal(at(25, 10, 29), NOW, taken, OPENING, holiday) == "slot_taken"


def test_a_closed_day_of_the_shop_comes_on_top_of_the_holidays() -> None:
    closed = OpeningHours(closed_days=frozenset({date(2026, 11, 25)}))
    assert refusal(at(25, 10), NOW, (), closed, holiday) == "closed_day"
    assert spans_of(date(2026, 11, 25), closed, holiday) == ()


def test_free_times_stand_on_the_grid_and_skip_break_weekend_and_what_is_taken() -> None:
    found = next_free(
        datetime(2026, 11, 27, 15, 40, tzinfo=AMSTERDAM), 60, [at(30, 9, minutes=60)], OPENING, holiday, 4
    )
    assert [f"{one.start:%d %H:%M}" for one in found] == ["27 16:00", "30 10:00", "30 10:30", "30 11:00"]


def test_a_counter_that_is_never_open_has_no_free_time() -> None:
    assert next_free(NOW, 30, (), OpeningHours(week=((),) * 7), holiday) == ()


@given(
    since=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(lambda it: it.replace(tzinfo=AMSTERDAM)),
    minutes=st.integers(5, 240),
    busy=st.lists(st.tuples(st.integers(0, 60 * 24 * 4), st.integers(5, 180)), max_size=12),
)
def test_every_time_offered_can_be_booked_and_none_that_fits_the_grid_is_left_out(
    since: datetime, minutes: int, busy: list[tuple[int, int]]
) -> None:
    taken = [
        span(since.replace(tzinfo=None, microsecond=0) + timedelta(minutes=a), b) for a, b in _existing(since, busy)
    ]
    offered = next_free(since, minutes, taken, OPENING, holiday, 6)
    for one in offered:
        assert refusal(one, since, taken, OPENING, holiday) == ""
        assert one.minutes == minutes
    if offered:
        assert [one.start for one in offered] == _slowly(since, offered[-1].start, minutes, taken)


def _existing(since: datetime, busy: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Without the hour that is skipped in spring."""
    kept = []
    for offset, length in busy:
        try:
            span(since.replace(tzinfo=None, microsecond=0) + timedelta(minutes=offset), length)
        except InvalidInput:
            continue
        kept.append((offset, length))
    return kept


def _slowly(since: datetime, last: datetime, minutes: int, taken: list[Span]) -> list[datetime]:
    """Every half hour of every day, asked one by one."""
    found, day = [], since.date()
    while day <= last.date():
        for half in range(48):
            start = datetime.combine(day, time(half // 2, half % 2 * 30), AMSTERDAM)
            if 2 <= start.hour < 3 or not since <= start <= last:
                continue
            if not refusal(span(start, minutes), since, taken, OPENING, holiday):
                found.append(start)
        day += timedelta(days=1)
    return found


class TestSpan:
    def test_is_dutch_wall_clock_time_in_summer_and_in_winter(self) -> None:
        assert span(datetime(2026, 7, 1, 10), 30).start.utcoffset() == timedelta(hours=2)
        assert span(datetime(2026, 12, 1, 10), 30).start.utcoffset() == timedelta(hours=1)

    def test_over_the_change_of_summer_time_lasts_as_long_as_was_asked(self) -> None:
        night = span(datetime(2026, 10, 25, 1, 30), 120)
        assert night.end.timestamp() - night.start.timestamp() == 120 * 60

    def test_a_time_that_does_not_exist_is_refused(self) -> None:
        with pytest.raises(InvalidInput, match="no_such_time"):
            span(datetime(2026, 3, 29, 2, 30), 30)

    @pytest.mark.parametrize("minutes", [0, -5, 481])
    def test_has_a_sensible_length(self, minutes: int) -> None:
        with pytest.raises(InvalidInput, match="appointment_length"):
            span(datetime(2026, 12, 1, 10), minutes)


class TestHours:
    def test_that_overlap_or_run_backwards_are_refused_with_the_day(self) -> None:
        for wrong in (
            (Hours(time(12), time(9)),),
            (Hours(time(9), time(13)), Hours(time(12), time(17))),
            (Hours(time(13), time(17)), Hours(time(9), time(12))),
        ):
            with pytest.raises(InvalidInput, match="opening_hours") as refused:
                checked(OpeningHours(week=(WORKDAY, wrong, (), (), (), (), ())))
            assert refused.value.facts["weekday"] == 1

    def test_a_slot_has_a_sensible_length(self) -> None:
        with pytest.raises(InvalidInput, match="slot_length"):
            checked(OpeningHours(slot_minutes=3))


def test_nothing_is_offered_beyond_a_year() -> None:
    last = list(free_slots(NOW, 480 - 60 * 4, (), OPENING, holiday))[-1]
    assert last.start.date() <= NOW.date() + timedelta(days=366)
