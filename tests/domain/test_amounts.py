"""Amounts are read as people write them, exactly or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avgdesk.domain.amounts import typed_cents

DUTCH = [
    ("0", 0),
    ("12", 1200),
    ("12,5", 1250),
    ("12,50", 1250),
    ("12.50", 1250),
    ("12.5", 1250),
    ("12,-", 1200),
    ("12,--", 1200),
    (",50", 50),
    ("1.234", 123400),
    ("1.234,5", 123450),
    ("1.234,56", 123456),
    ("1234,56", 123456),
    ("1,234.56", 123456),
    ("1.234.567,89", 123456789),
    ("1 234,00", 123400),
    ("1\u00a0234,00", 123400),
    ("1'234,00", 123400),
    ("€ 12", 1200),
    ("EUR 12,50", 1250),
    ("12,50 €", 1250),
    ("-12,50", -1250),
    ("−12,50", -1250),
    ("€ -12,50", -1250),
    ("- € 12,50", -1250),
    ("12,50-", -1250),
    ("-12,-", -1200),
    ("", None),
    ("-", None),
    (",", None),
    ("€", None),
    ("twaalf", None),
    ("1,234", None),  # a thousand in English, a slip of the finger in Dutch
    ("1,2,3", None),
    ("1.234,567", None),
    ("1.23.456", None),
    ("12.345.6", None),
    ("1234.567,00", None),
    ("12,505", None),
    ("--12", None),
    ("1 23", None),
    ("٣", None),
    ("9" * 21, None),
]


@pytest.mark.parametrize("text, cents", DUTCH)
def test_dutch_amounts_are_read_exactly(text: str, cents: int | None) -> None:
    assert typed_cents(text) == cents


@pytest.mark.parametrize(
    "text, cents", [("1,234", 123400), ("1.234", None), ("12.5", 1250), ("12,50", 1250), ("1,234.56", 123456)]
)
def test_english_amounts_group_with_a_comma(text: str, cents: int | None) -> None:
    assert typed_cents(text, comma=False) == cents


@given(st.integers(-(10**12), 10**12), st.booleans(), st.booleans())
def test_whatever_is_written_is_read_back(cents: int, comma: bool, grouped: bool) -> None:
    whole, part = divmod(abs(cents), 100)
    english = f"{whole:,}.{part:02}" if grouped else f"{whole}.{part:02}"
    text = english.translate(str.maketrans(",.", ".,")) if comma else english
    assert typed_cents(f"{'-' if cents < 0 else ''}{text}", comma=comma) == cents


@given(st.text(max_size=30))
def test_no_text_upsets_it(text: str) -> None:
    assert typed_cents(text) is None or isinstance(typed_cents(text), int)
