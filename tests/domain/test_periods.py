"""Calendar arithmetic: months that lack the day, book years that are not calendar years, years that do not exist."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avgdesk.domain.company import BookYear
from avgdesk.domain.periods import Term, add_months, add_term, book_year_end, book_year_label, book_year_start, term_end

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 1, 31), 3, date(2026, 4, 30)),
        (date(2026, 8, 31), 1, date(2026, 9, 30)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2025, 12, 15), 1, date(2026, 1, 15)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(9999, 12, 1), 1, date.max),
        (date(1, 1, 1), -1, date.min),
    ],
)
def test_month_keeps_the_days_number_or_takes_its_last(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        (Term(), date(2024, 2, 29)),
        (Term(years=1), date(2025, 2, 28)),
        (Term(weeks=4), date(2024, 3, 28)),
        (Term(days=180), date(2024, 8, 27)),
        (Term(years=1, months=1, weeks=1, days=1), date(2025, 4, 6)),
    ],
)
def test_term_is_added_years_and_months_first(term: Term, expected: date) -> None:
    assert add_term(date(2024, 2, 29), term) == expected


def test_term_beyond_the_calendar_stops_at_its_last_day() -> None:
    assert add_term(date(9999, 12, 30), Term(days=5)) == date.max
    assert term_end(date(9999, 5, 1), Term(years=5), True) == date.max


def test_only_an_empty_term_is_false() -> None:
    assert not Term()
    assert Term(hours=1) and Term(days=1)


def test_term_from_the_end_of_the_book_year() -> None:
    assert term_end(date(2024, 6, 30), Term(years=5), True) == date(2029, 12, 31)
    assert term_end(date(2020, 7, 15), Term(years=5), True, BookYear(7, 1)) == date(2026, 6, 30)
    assert term_end(date(2023, 2, 10), Term(years=1), True, BookYear(3, 1)) == date(2024, 2, 29)
    assert term_end(date(2024, 3, 10), Term(months=6), True, BookYear(7, 1)) == date(2024, 12, 31)


def test_term_from_the_event_itself() -> None:
    assert term_end(date(2026, 1, 1), Term(weeks=4)) == date(2026, 1, 29)


@pytest.mark.parametrize(
    ("day", "start", "first", "last", "label"),
    [
        (date(2020, 7, 15), BookYear(), date(2020, 1, 1), date(2020, 12, 31), "2020"),
        (date(2020, 7, 15), BookYear(7, 1), date(2020, 7, 1), date(2021, 6, 30), "2020/2021"),
        (date(2020, 6, 30), BookYear(7, 1), date(2019, 7, 1), date(2020, 6, 30), "2019/2020"),
        (date(2024, 2, 29), BookYear(3, 1), date(2023, 3, 1), date(2024, 2, 29), "2023/2024"),
        (date(2024, 12, 31), BookYear(12, 31), date(2024, 12, 31), date(2025, 12, 30), "2024/2025"),
    ],
)
def test_book_year_of_a_day(day: date, start: BookYear, first: date, last: date, label: str) -> None:
    assert book_year_start(day, start) == first
    assert book_year_end(day, start) == last
    assert book_year_label(day, start) == label


@given(
    st.dates(date(1990, 1, 1), date(2090, 12, 31)),
    st.dates(date(2023, 1, 1), date(2023, 12, 31)).map(lambda day: BookYear(day.month, day.day)),
)
def test_every_day_lies_in_its_book_year_and_the_next_one_follows_on(day: date, start: BookYear) -> None:
    first, last = book_year_start(day, start), book_year_end(day, start)
    assert first <= day <= last
    assert (last - first).days + 1 in (365, 366)
    assert book_year_start(last + DAY, start) == last + DAY
    assert book_year_label(first, start) == book_year_label(last, start)


@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)), st.integers(-240, 240))
def test_adding_months_agrees_with_a_search_backwards_for_a_day_that_exists(day: date, months: int) -> None:
    count = day.year * 12 + day.month - 1 + months
    number = day.day
    while True:
        try:
            expected = date(count // 12, count % 12 + 1, number)
            break
        except ValueError:
            number -= 1
    assert add_months(day, months) == expected
