"""Public holidays: those of the Algemene termijnenwet art. 3, with what the owner added and removed.

The holidays library gives Liberation Day as a public holiday in lustrum years only and as an optional one each year;
the Act names it every year, so both of its categories are read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache


class HolidayName(StrEnum):
    """What art. 3 names, Good Friday (art. 3(2)), and the two that are Sundays anyhow."""

    NEW_YEARS_DAY = "new_years_day"
    GOOD_FRIDAY = "good_friday"
    EASTER_SUNDAY = "easter_sunday"
    EASTER_MONDAY = "easter_monday"
    KINGS_DAY = "kings_day"
    LIBERATION_DAY = "liberation_day"
    ASCENSION_DAY = "ascension_day"
    WHIT_SUNDAY = "whit_sunday"
    WHIT_MONDAY = "whit_monday"
    CHRISTMAS_DAY = "christmas_day"
    SECOND_CHRISTMAS_DAY = "second_christmas_day"


@dataclass(frozen=True, slots=True)
class Holiday:
    """`name` is a `HolidayName`, or what the owner called an added day."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class HolidayCalendar:
    """The statutory days, plus `added` (days put on a par by decree, art. 3(3), or by the owner), minus `removed`."""

    added: tuple[Holiday, ...] = ()
    removed: frozenset[date] = frozenset()

    def name(self, day: date) -> str:
        """The holiday's name, or "" on any other day. An added day wins over a removed one."""
        for holiday in self.added:
            if holiday.day == day:
                return holiday.name
        return "" if day in self.removed else statutory_holidays(day.year).get(day, "")

    def is_working_day(self, day: date) -> bool:
        return day.isoweekday() < 6 and not self.name(day)

    def next_working_day(self, day: date) -> date:
        """`day` itself when it is one."""
        while not self.is_working_day(day):
            day += timedelta(days=1)
        return day

    def year(self, year: int) -> tuple[Holiday, ...]:
        """The holidays of a year, in order."""
        own = {holiday.day: holiday.name for holiday in self.added if holiday.day.year == year}
        statutory = {day: name for day, name in statutory_holidays(year).items() if day not in self.removed}
        return tuple(Holiday(day, name) for day, name in sorted({**statutory, **own}.items()))


_NAMES = {
    "New Year's Day": HolidayName.NEW_YEARS_DAY,
    "Good Friday": HolidayName.GOOD_FRIDAY,
    "Easter Sunday": HolidayName.EASTER_SUNDAY,
    "Easter Monday": HolidayName.EASTER_MONDAY,
    "King's Day": HolidayName.KINGS_DAY,
    "Queen's Day": HolidayName.KINGS_DAY,
    "Liberation Day": HolidayName.LIBERATION_DAY,
    "Ascension Day": HolidayName.ASCENSION_DAY,
    "Pentecost": HolidayName.WHIT_SUNDAY,
    "Whit Sunday": HolidayName.WHIT_SUNDAY,
    "Pentecost Monday": HolidayName.WHIT_MONDAY,
    "Whit Monday": HolidayName.WHIT_MONDAY,
    "Christmas Day": HolidayName.CHRISTMAS_DAY,
    "Second Day of Christmas": HolidayName.SECOND_CHRISTMAS_DAY,
}


@lru_cache(maxsize=256)
def statutory_holidays(year: int) -> dict[date, HolidayName]:
    """The days of art. 3 in a year. Where two fall together (Ascension on 5 May), the library's first one is named."""
    import holidays

    found = holidays.country_holidays("NL", years=year, categories=("public", "optional"), language="en_US")
    names: dict[date, HolidayName] = {}
    for day in found:
        known = [_NAMES[name] for name in found.get_list(day) if name in _NAMES]
        if known and day.year == year:
            names[day] = known[0]
    return names
