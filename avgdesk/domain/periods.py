"""Lengths of time in the calendar's own units, and book years: the arithmetic under every retention term and deadline.

Years and months keep the day's number; where that month lacks it (29 February, 31 April) the month's last day counts
(Reg. 1182/71 art. 3(2)(c)). Results beyond the year 9999 stop at `date.max`: a mistyped year must not end a run.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta

from avgdesk.domain.company import BookYear

CALENDAR_YEAR = BookYear()
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time. Years and months are added first, then weeks and days; `hours` where the law counts those."""

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0
    hours: int = 0

    def __bool__(self) -> bool:
        return any((self.years, self.months, self.weeks, self.days, self.hours))


def add_months(day: date, months: int) -> date:
    """The same-numbered day `months` later (or earlier, when negative), else the last day of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > MAXYEAR:
        return date.max
    if year < 1:
        return date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def add_term(day: date, term: Term) -> date:
    """`day` plus `term` in whole days; `hours` have no place here."""
    moved = add_months(day, term.years * 12 + term.months)
    try:
        return moved + timedelta(weeks=term.weeks, days=term.days)
    except OverflowError:
        return date.max


def term_end(trigger: date, term: Term, from_book_year_end: bool = False, book_year: BookYear = CALENDAR_YEAR) -> date:
    """The last day on which a record is kept whose term was triggered on `trigger`.

    From the end of the book year, the term runs from the first day of the next one: one year after a book year that
    ends on 28 February 2023 ends on 29 February 2024.
    """
    if not from_book_year_end:
        return add_term(trigger, term)
    end = book_year_end(trigger, book_year)
    if end == date.max:
        return end
    moved = add_term(end + _DAY, term)
    return moved if moved == date.max else moved - _DAY


def book_year_end(day: date, start: BookYear = CALENDAR_YEAR) -> date:
    """The last day of the book year in which `day` falls."""
    return years_after_book_year(day, start.month, start.day, 0)


def book_year_start(day: date, start: BookYear = CALENDAR_YEAR) -> date:
    """The first day of the book year in which `day` falls; `date.min` before the first one."""
    year = day.year - ((day.month, day.day) < (start.month, start.day))
    return date(year, start.month, start.day) if year else date.min


def book_year_label(day: date, start: BookYear = CALENDAR_YEAR) -> str:
    """How the book year of `day` is called: "2020", or "2020/2021" when it is no calendar year."""
    first = book_year_start(day, start).year
    return str(first) if (start.month, start.day) == (1, 1) else f"{first}/{first + 1}"


def years_after_book_year(day: date, month: int, start_day: int, years: int) -> date:
    """The last day of `years` after the book year of `day`; book years start on `start_day` of `month`."""
    year = day.year + ((day.month, day.day) >= (month, start_day)) + years
    return date.max if year > MAXYEAR else date(year, month, start_day) - _DAY
