"""Days, moments, amounts, sizes and numbers in the notation of the language in force."""

from __future__ import annotations

from datetime import date, datetime

from avgdesk.domain.opening import AMSTERDAM
from avgdesk.i18n import DUTCH, grouped, language, tr

NOTHING = "—"
SYMBOLS = {"EUR": "€", "GBP": "£", "USD": "$"}
MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "en": "January February March April May June July August September October November December",
}
WEEKDAYS = {
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}


def day(value: date | None) -> str:
    """31-12-2026 in both languages; a dash for none."""
    return f"{value.day:02}-{value.month:02}-{value.year:04}" if value else NOTHING


def long_day(value: date, lang: str | None = None) -> str:
    """maandag 23 november 2026."""
    lang = lang or language()
    weekday, month = WEEKDAYS[lang].split()[value.weekday()], MONTHS[lang].split()[value.month - 1]
    return f"{weekday} {value.day} {month} {value.year}"


def written_day(value: date, lang: str | None = None) -> str:
    """23 november 2026, as in a letter."""
    return f"{value.day} {MONTHS[lang or language()].split()[value.month - 1]} {value.year}"


def month_of(year: int, month: int) -> str:
    """november 2026."""
    return f"{MONTHS[language()].split()[month - 1]} {year}"


def moment(value: datetime | None) -> str:
    """31-12-2026 17:42, local time."""
    if value is None:
        return NOTHING
    local = value.astimezone() if value.tzinfo else value
    return f"{day(local.date())} {local:%H:%M}"


def dutch_moment(value: datetime | None) -> str:
    """31-12-2026 17:42 in Dutch wall-clock time, whatever the computer's zone: of what happens at the counter."""
    return moment(value.astimezone(AMSTERDAM).replace(tzinfo=None) if value and value.tzinfo else value)


def recent(value: datetime | None, today: date) -> str:
    """A moment as it is spoken of: today 17:42, yesterday 09:10, else the whole date."""
    if value is None:
        return NOTHING
    local = value.astimezone() if value.tzinfo else value
    age = (today - local.date()).days
    if age == 0:
        return tr("today {time}").format(time=f"{local:%H:%M}")
    return tr("yesterday {time}").format(time=f"{local:%H:%M}") if age == 1 else moment(value)


def money(cents: int | None, currency: str = "EUR") -> str:
    """€ 1.234,56 in Dutch, € 1,234.56 in English; € -12,50 for a credit note."""
    if cents is None:
        return NOTHING
    sign, whole, part = "-" if cents < 0 else "", abs(cents) // 100, abs(cents) % 100
    comma = "," if language() == DUTCH else "."
    return f"{SYMBOLS.get(currency, currency)} {sign}{grouped(whole, language())}{comma}{part:02}"


def number(value: int) -> str:
    """1.284 in Dutch."""
    return grouped(value, language())


def size(octets: int) -> str:
    """A file's size: 12 kB, 3,4 MB."""
    if octets < 1_000_000:
        return f"{max(1, round(octets / 1000))} kB"
    text = f"{octets / 1_000_000:.1f} MB"
    return text.replace(".", ",") if language() == DUTCH else text
