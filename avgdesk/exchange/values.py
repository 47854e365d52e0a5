"""Text of a cell or element → amounts, days and yes or no. `ValueError` when it says nothing that can be trusted."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from enum import StrEnum

_PLAIN = re.compile(r"-?\d+\.\d\d\Z", re.ASCII)
_NUMBER = re.compile(r"[+-]?[\d.,]*\d[\d.,]*", re.ASCII)
_GROUPED = re.compile(r"\d*|\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3})+", re.ASCII)
_DATE = re.compile(r"(\d{1,4})[-/. ](\d{1,2}|[a-z]{3,9})[-/. ](\d{1,4})(?:[T ,].*)?\Z", re.ASCII | re.IGNORECASE)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})\Z", re.ASCII)
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan", "feb", "mrt maa mar", "apr", "mei may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dec"), 1
    )
    for name in names.split()
}
_EXCEL_EPOCH = date(1899, 12, 30)
_CREDIT_MARKS = ("cr", "c", "-")
MAX_CENTS = 10**15  # ten thousand billion euros: above it the text is no amount
TRUE_WORDS = frozenset(["1", "ja", "j", "yes", "y", "true", "waar", "x", "subscribed"])
FALSE_WORDS = frozenset(["0", "nee", "n", "no", "false", "onwaar", "unsubscribed"])


class DateOrder(StrEnum):
    """Which part of `05-04-2026` is the day."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"
    YEAR_FIRST = "ymd"


class DecimalMark(StrEnum):
    COMMA = "comma"
    POINT = "point"


def exact_cents(text: str) -> int:
    """An amount as XML writes it (`1234.5`, `-3.00`) in cents; the third decimal is rounded half up."""
    text = text.strip()
    if _PLAIN.match(text):
        return _bounded(int(text[:-3] + text[-2:]))
    try:
        return _in_cents(Decimal(text))
    except InvalidOperation:
        raise ValueError("amount") from None


def cents(text: str, mark: DecimalMark | None = None) -> int:
    """An amount as people and spreadsheets write it: `€ 1.234,56`, `1,234.56-`, `(12.50)`, `12,-`.

    `mark` is the table's decimal mark; without it the last of two different marks counts, and a single one followed by
    exactly three digits separates thousands.
    """
    bare, negative = _without_sign(text)
    if not bare or not _NUMBER.fullmatch(bare):
        raise ValueError("amount")
    value = _in_cents(_decimal(bare, mark))
    return -value if negative else value


def day(text: str, order: DateOrder = DateOrder.DAY_FIRST) -> date:
    """A day out of `31-12-2026`, `2026-12-31T10:00:00Z`, `20261231`, `31 dec 2026` or a spreadsheet's day number."""
    text = text.strip()
    if compact := _COMPACT.match(text):
        return date(*(int(part) for part in compact.groups()))
    if text.isascii() and text.isdigit() and len(text) == 5:
        return _EXCEL_EPOCH + timedelta(days=int(text))
    found = _DATE.match(text)
    if found is None:
        raise ValueError("date")
    first, middle, last = found.groups()
    if len(first) == 4:
        return date(int(first), _month(middle), int(last))
    if order is DateOrder.MONTH_FIRST and middle.isdigit():
        first, middle = middle, first
    return date(_year(last), _month(middle), int(first))


def yes_or_no(text: str) -> bool | None:
    """None for an empty cell and for what is neither."""
    word = text.strip().lower()
    if word in TRUE_WORDS:
        return True
    return False if word in FALSE_WORDS else None


def iso_day(text: str) -> date:
    """`2026-12-31`, with or without a time or a zone after it."""
    return date.fromisoformat(text.strip()[:10])


def as_text(value: object) -> str:
    """A spreadsheet's cell as text: days in ISO, whole numbers without `.0`, None as nothing.

    A number never gets exactly three decimals, which would read as thousands.
    """
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else _with_decimals(value)
    return str(value).strip()


def _with_decimals(value: float) -> str:
    text = f"{value:.10f}".rstrip("0")
    return f"{text}0" if len(text) - text.find(".") == 4 else text


def _without_sign(text: str) -> tuple[str, bool]:
    """The digits and marks alone, and whether a minus, brackets or `CR` made it negative."""
    bare = text.strip().lower()
    negative = bare.startswith("(") and bare.endswith(")")
    bare = bare.strip("()").replace("eur", "").replace("€", "").replace("−", "-")
    bare = re.sub(r"[\s'’]", "", bare)
    if bare.endswith((",-", ".-", ",--")):
        bare = bare.rstrip("-").rstrip(",.")
    for credit in _CREDIT_MARKS:
        if bare.endswith(credit) and len(bare) > len(credit):
            bare, negative = bare[: -len(credit)], True
            break
    if bare.startswith("-"):
        bare, negative = bare[1:], not negative
    return bare, negative


def _decimal(bare: str, mark: DecimalMark | None) -> Decimal:
    """The number; thousands must stand in groups of three, so that `1234.56` under a decimal comma is refused."""
    point = _decimal_place(bare, mark)
    whole, part = (bare[:point], bare[point + 1 :]) if point >= 0 else (bare, "")
    if not _GROUPED.fullmatch(whole) or not (part.isdigit() or part == ""):
        raise ValueError("amount")
    return Decimal(f"{re.sub('[.,]', '', whole) or '0'}.{part or '0'}")


def _decimal_place(bare: str, mark: DecimalMark | None) -> int:
    """Where the decimal mark stands, or -1."""
    if mark is not None:
        return bare.rfind("," if mark is DecimalMark.COMMA else ".")
    last = max(bare.rfind(","), bare.rfind("."))
    alone = bare.count(",") + bare.count(".") == 1
    if last < 0 or (alone and len(bare) - last == 4) or bare.count(bare[last]) > 1:
        return -1
    return last


def _in_cents(value: Decimal) -> int:
    if not value.is_finite() or abs(value) >= MAX_CENTS:
        raise ValueError("amount")
    return _bounded(int((value * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP)))


def _bounded(value: int) -> int:
    if abs(value) > MAX_CENTS:
        raise ValueError("amount")
    return value


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    number = _MONTHS.get(text[:3].lower())
    if number is None:
        raise ValueError("date")
    return number


def _year(text: str) -> int:
    year = int(text)
    if len(text) == 2:
        return year + (2000 if year < 70 else 1900)
    if len(text) != 4:
        raise ValueError("date")
    return year
