"""Amounts and days as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avgdesk.exchange.values import DateOrder, DecimalMark, as_text, cents, day, exact_cents


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("€ 1.234,56", 123_456), ("1,234.56-", -123_456), ("(12.50)", -1_250), ("12,-", 1_200), ("12-", -1_200),
        ("1.234", 123_400), ("1,5", 150), ("-0,05", -5), ("1234.56 CR", -123_456), ("1.234.567", 123_456_700),
        ("EUR -5", -500), ("1'234.50", 123_450), ("0.1250", 13), ("−3,00", -300), ("  7 ", 700),
    ],
)  # fmt: skip
def test_amounts_are_read_as_they_are_written(text: str, expected: int) -> None:
    assert cents(text) == expected


@pytest.mark.parametrize("text", ["", "-", "veel", "1.2.3", "12,3,4", "1e5", "NaN", "9" * 20])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="amount"):
        cents(text)


@pytest.mark.parametrize("text", ["1234.56", "1.23"])
def test_a_point_where_commas_are_expected_is_refused_not_guessed(text: str) -> None:
    with pytest.raises(ValueError, match="amount"):
        cents(text, DecimalMark.COMMA)


@given(st.integers(-(10**12), 10**12))
def test_every_amount_survives_both_notations(value: int) -> None:
    english = f"{value / 100:,.2f}" if abs(value) < 10**11 else f"{value // 100}.{value % 100:02}"
    if abs(value) < 10**11:
        dutch = english.translate(str.maketrans(",.", ".,"))
        assert cents(english, DecimalMark.POINT) == cents(dutch, DecimalMark.COMMA) == cents(dutch) == value


@given(st.integers(-(10**14), 10**14))
def test_amounts_in_xml_are_exact(value: int) -> None:
    sign, size = "-" if value < 0 else "", abs(value)
    assert exact_cents(f"{sign}{size // 100}.{size % 100:02}") == value


@pytest.mark.parametrize("text", ["", "1,00", "inf", "NaN", "1e999", "x"])
def test_xml_amounts_with_anything_else_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="amount"):
        exact_cents(text)


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("31-12-2026", DateOrder.DAY_FIRST, date(2026, 12, 31)),
        ("12/31/2026", DateOrder.MONTH_FIRST, date(2026, 12, 31)),
        ("2026-12-31T10:00:00Z", DateOrder.DAY_FIRST, date(2026, 12, 31)),
        ("2026-12-31 11:00:00 +0100", DateOrder.MONTH_FIRST, date(2026, 12, 31)),
        ("20261231", DateOrder.DAY_FIRST, date(2026, 12, 31)),
        ("31 dec 2026", DateOrder.DAY_FIRST, date(2026, 12, 31)),
        ("1 maart 2024", DateOrder.DAY_FIRST, date(2024, 3, 1)),
        ("1/2/26", DateOrder.DAY_FIRST, date(2026, 2, 1)),
        ("1/2/26", DateOrder.MONTH_FIRST, date(2026, 1, 2)),
        ("43831", DateOrder.DAY_FIRST, date(2020, 1, 1)),
    ],
)
def test_days_are_read_in_the_order_of_the_table(text: str, order: DateOrder, expected: date) -> None:
    assert day(text, order) == expected


@pytest.mark.parametrize("text", ["", "31-13-2026", "2026-02-30", "gisteren", "1-2-345", "0-0-0000"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        day(text)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_day_survives_the_dutch_notation(value: date) -> None:
    assert day(f"{value:%d-%m-%Y}") == day(value.isoformat()) == value


def test_a_spreadsheets_number_keeps_its_decimals() -> None:
    assert [cents(as_text(value)) for value in (12, 12.5, 1234.567, 0.125)] == [1_200, 1_250, 123_457, 13]
