"""Deadlines of the AVG: one month for a request, two more when extended, 72 hours for a breach.

Counted by Reg. (EEC, Euratom) 1182/71 art. 3: the same-numbered day, else the month's last; an end on a Saturday,
Sunday or public holiday moves to the next working day. Hours run on by the clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from avgdesk.domain.holidays import HolidayCalendar as HolidayCalendar
from avgdesk.domain.periods import add_months as add_months

ANSWER_MONTHS = 1  # AVG art. 12(3)
EXTENSION_MONTHS = 2
BREACH_HOURS = 72  # AVG art. 33(1)
CONTROLLER_NOTICE_HOURS = 48  # AVG art. 33(2) says "without undue delay"; the house's default
_DAY = timedelta(days=1)


class ShiftCode(StrEnum):
    SATURDAY = "saturday"
    SUNDAY = "sunday"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True)
class ShiftReason:
    """A day that could not be the last one. `holiday`: its code (`HolidayName`), or the owner's own name for it."""

    code: ShiftCode
    day: date
    holiday: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """`due_on`: the last day under the Regulation; `strict_due_on`: before any shift, the target to aim at."""

    due_on: date
    strict_due_on: date
    shifted_by: tuple[ShiftReason, ...] = ()


def request_due(received: date, extended: bool = False, calendar: HolidayCalendar | None = None) -> Due:
    """The last day to answer a request: receipt + 1 month, or + 3 months when extended (AVG art. 12(3))."""
    months = ANSWER_MONTHS + (EXTENSION_MONTHS if extended else 0)
    return shifted(add_months(received, months), calendar)


def last_day_to_extend(received: date, calendar: HolidayCalendar | None = None) -> date:
    """The last day on which the person can still be told of an extension: the end of the first month."""
    return request_due(received, calendar=calendar).due_on


def shifted(day: date, calendar: HolidayCalendar | None = None) -> Due:
    """`day` moved to the first working day on or after it, with a reason for each day passed over."""
    calendar = calendar or HolidayCalendar()
    moved, reasons = day, []
    while (reason := closed_because(moved, calendar)) is not None and moved < date.max:
        reasons.append(reason)
        moved += _DAY
    return Due(moved, day, tuple(reasons))


def closed_because(day: date, calendar: HolidayCalendar) -> ShiftReason | None:
    """Why a day is no working day; a holiday that falls in a weekend is named as the holiday."""
    if name := calendar.name(day):
        return ShiftReason(ShiftCode.HOLIDAY, day, name)
    if day.isoweekday() == 6:
        return ShiftReason(ShiftCode.SATURDAY, day)
    return ShiftReason(ShiftCode.SUNDAY, day) if day.isoweekday() == 7 else None


def breach_due(aware_at: datetime, hours: int = BREACH_HOURS) -> datetime:
    """The moment by which a breach must be notified: clock hours, nights, weekends and changes of summer time included.

    The answer is in the zone of `aware_at`; a moment without a zone is a fault (`ValueError`).
    """
    if aware_at.tzinfo is None:
        raise ValueError("a moment needs a zone")
    return (aware_at.astimezone(UTC) + timedelta(hours=hours)).astimezone(aware_at.tzinfo)
