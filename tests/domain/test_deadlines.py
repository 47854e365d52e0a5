"""Deadlines: the table of the field, every day of eleven years against a slow reference, and hours by the clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avgdesk.domain.deadlines import (
    Due,
    HolidayCalendar,
    ShiftCode,
    ShiftReason,
    breach_due,
    last_day_to_extend,
    request_due,
)
from avgdesk.domain.holidays import Holiday, HolidayName, statutory_holidays

DAY = timedelta(days=1)
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize(
    ("received", "extended", "due", "shifted_by"),
    [
        (date(2026, 1, 31), False, date(2026, 3, 2), ["saturday", "sunday"]),
        (date(2026, 3, 5), False, date(2026, 4, 7), ["easter_sunday", "easter_monday"]),
        (date(2026, 3, 27), False, date(2026, 4, 28), ["kings_day"]),
        (date(2026, 4, 5), False, date(2026, 5, 6), ["liberation_day"]),
        (date(2026, 8, 31), False, date(2026, 9, 30), []),
        (date(2026, 1, 31), True, date(2026, 4, 30), []),
        (
            date(2025, 11, 25),
            False,
            date(2025, 12, 29),
            ["christmas_day", "second_christmas_day", "saturday", "sunday"],
        ),
        (date(2026, 3, 3), False, date(2026, 4, 7), ["good_friday", "saturday", "easter_sunday", "easter_monday"]),
        (date(2026, 4, 14), False, date(2026, 5, 15), ["ascension_day"]),
        (date(2024, 1, 31), False, date(2024, 2, 29), []),
    ],
)
def test_request_is_due_on_the_day_of_the_table(
    received: date, extended: bool, due: date, shifted_by: list[str]
) -> None:
    found = request_due(received, extended)
    assert found.due_on == due
    assert [str(reason.holiday or reason.code) for reason in found.shifted_by] == shifted_by


def test_strict_day_and_each_reason_are_told() -> None:
    assert request_due(date(2026, 3, 27)) == Due(
        date(2026, 4, 28),
        date(2026, 4, 27),
        (ShiftReason(ShiftCode.HOLIDAY, date(2026, 4, 27), HolidayName.KINGS_DAY),),
    )


def test_extension_is_told_within_the_first_month() -> None:
    assert last_day_to_extend(date(2026, 1, 31)) == date(2026, 3, 2)


def easter(year: int) -> date:
    """By counting: the first Sunday after the first full moon of the ecclesiastical calendar on or after 21 March."""
    golden = year % 19
    century = year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - (epact // 28) * (1 - (epact // 28) * (29 // (epact + 1)) * ((21 - golden) // 11))
    day = date(year, 3, 21) + timedelta(days=moon)
    return day + timedelta(days=7 - day.isoweekday() % 7)


def act(year: int) -> set[date]:
    """Algemene termijnenwet art. 3, written out."""
    sunday = easter(year)
    king = date(year, 4, 27)
    return {
        date(year, 1, 1),
        sunday - 2 * DAY,
        sunday + DAY,
        king - DAY if king.isoweekday() == 7 else king,
        date(year, 5, 5),
        sunday + 39 * DAY,
        sunday + 50 * DAY,
        date(year, 12, 25),
        date(year, 12, 26),
    }


ACT = set().union(*(act(year) for year in range(2024, 2036)))


def same_day_next_month(day: date) -> date:
    """The first day of the next month, and on to the same number or the month's last."""
    first = day.replace(day=1)
    while first.month == day.month:
        first += DAY
    wanted = first
    while wanted.day < day.day and (wanted + DAY).month == first.month:
        wanted += DAY
    return wanted


def three_months(day: date) -> date:
    """Three months on, with the number of the first day: 31 January goes to 30 April, not by way of 28 February."""
    year, month = (day.year, day.month + 3) if day.month < 10 else (day.year + 1, day.month - 9)
    wanted = date(year, month, 1)
    while wanted.day < day.day and (wanted + DAY).month == month:
        wanted += DAY
    return wanted


def moved(day: date) -> date:
    while day.isoweekday() in (6, 7) or day in ACT:
        day += DAY
    return day


def test_every_day_of_2024_to_2034_agrees_with_a_slow_reference() -> None:
    day = date(2024, 1, 1)
    while day < date(2035, 1, 1):
        assert request_due(day).strict_due_on == same_day_next_month(day)
        assert request_due(day).due_on == moved(same_day_next_month(day)), day
        assert request_due(day, extended=True).due_on == moved(three_months(day)), day
        day += DAY


@pytest.mark.parametrize("year", range(2020, 2051))
def test_holidays_are_those_of_the_act(year: int) -> None:
    found = {day for day, name in statutory_holidays(year).items() if day.isoweekday() != 7 or name == "kings_day"}
    assert found == {day for day in act(year) if day.isoweekday() != 7}


def test_kings_day_goes_a_day_early_when_it_is_a_sunday() -> None:
    assert statutory_holidays(2025)[date(2025, 4, 26)] is HolidayName.KINGS_DAY
    assert date(2025, 4, 27) not in statutory_holidays(2025)
    assert statutory_holidays(2026)[date(2026, 4, 27)] is HolidayName.KINGS_DAY


def test_liberation_day_is_a_holiday_every_year() -> None:
    assert all(date(year, 5, 5) in statutory_holidays(year) for year in range(2020, 2040))


def test_every_holiday_has_a_name_of_its_own() -> None:
    assert set(statutory_holidays(2026).values()) == set(HolidayName)


def test_owner_adds_and_removes_days() -> None:
    bridge = Holiday(date(2026, 5, 15), "Brugdag")
    calendar = HolidayCalendar((bridge,), frozenset({date(2026, 4, 27)}))
    assert calendar.name(date(2026, 5, 15)) == "Brugdag"
    assert calendar.is_working_day(date(2026, 4, 27))
    assert request_due(date(2026, 3, 27), calendar=calendar).due_on == date(2026, 4, 27)
    assert request_due(date(2026, 4, 14), calendar=calendar).due_on == date(2026, 5, 18)
    year = calendar.year(2026)
    assert bridge in year and list(year) == sorted(year, key=lambda holiday: holiday.day)
    assert date(2026, 4, 27) not in {holiday.day for holiday in year}


def test_removed_sunday_stays_a_sunday() -> None:
    calendar = HolidayCalendar(removed=frozenset({date(2026, 4, 5)}))
    assert request_due(date(2026, 3, 5), calendar=calendar).shifted_by[0].code is ShiftCode.SUNDAY
    assert calendar.next_working_day(date(2026, 4, 3)) == date(2026, 4, 7)


def test_next_working_day_is_the_day_itself_when_it_is_one() -> None:
    assert HolidayCalendar().next_working_day(date(2026, 4, 2)) == date(2026, 4, 2)


@given(st.dates(date(2010, 1, 1), date(2060, 12, 31)), st.booleans())
def test_due_day_is_a_working_day_and_every_day_between_is_named(received: date, extended: bool) -> None:
    due = request_due(received, extended)
    assert HolidayCalendar().is_working_day(due.due_on)
    assert [reason.day for reason in due.shifted_by] == [
        due.strict_due_on + timedelta(days=n) for n in range((due.due_on - due.strict_due_on).days)
    ]


def test_breach_counts_the_hours_of_the_clock_over_a_weekend() -> None:
    aware = datetime(2026, 4, 3, 17, 30, tzinfo=AMSTERDAM)  # Good Friday
    assert breach_due(aware) == datetime(2026, 4, 6, 17, 30, tzinfo=AMSTERDAM)


def test_breach_counts_real_hours_over_a_change_of_summer_time() -> None:
    spring = breach_due(datetime(2026, 3, 27, 12, 0, tzinfo=AMSTERDAM))
    autumn = breach_due(datetime(2026, 10, 24, 12, 0, tzinfo=AMSTERDAM))
    assert spring.isoformat() == "2026-03-30T13:00:00+02:00"
    assert autumn.isoformat() == "2026-10-27T11:00:00+01:00"


def test_breach_as_processor_is_told_within_the_hours_given() -> None:
    assert breach_due(datetime(2026, 1, 1, 8, 0, tzinfo=UTC), 48) == datetime(2026, 1, 3, 8, 0, tzinfo=UTC)


def test_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        breach_due(datetime(2026, 1, 1, 8, 0))
