"""When the counter is open for inspections, and which times are free.

Times are wall-clock times in the Netherlands. All functions are pure: the caller passes the moment, what is taken, and
which days are holidays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

from avgdesk.errors import InvalidInput

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
LONGEST_MINUTES = 8 * 60
HORIZON_DAYS = 366  # no free time is looked for beyond this


@dataclass(frozen=True, slots=True)
class Hours:
    """From `opens` until `closes`, the latter not included."""

    opens: time
    closes: time


WORKDAY = (Hours(time(9), time(12)), Hours(time(13), time(17)))
WORKWEEK = (WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, (), ())


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """`week` has seven entries, Monday first, each the hours of that day in order; `closed_days` come on top of
    holidays.
    """

    week: tuple[tuple[Hours, ...], ...] = WORKWEEK
    slot_minutes: int = 30
    closed_days: frozenset[date] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time, `end` not included; both aware."""

    start: datetime
    end: datetime

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    @property
    def minutes(self) -> int:
        return int((self.end - self.start).total_seconds()) // 60


IsHoliday = Callable[[date], bool]


def span(start: datetime, minutes: int) -> Span:
    """`minutes` from `start`; a naive start is taken as Dutch wall-clock time.

    Raises InvalidInput `appointment_length` (1 minute up to eight hours) and `no_such_time` (the hour that is skipped
    when summer time begins).
    """
    if not 1 <= minutes <= LONGEST_MINUTES:
        raise InvalidInput("appointment_length", field="minutes", value=minutes, longest=LONGEST_MINUTES)
    local = start.replace(tzinfo=AMSTERDAM) if start.tzinfo is None else start.astimezone(AMSTERDAM)
    moment = local.timestamp()
    if datetime.fromtimestamp(moment, AMSTERDAM).replace(fold=0) != local.replace(fold=0):
        raise InvalidInput("no_such_time", field="start")
    return Span(local, datetime.fromtimestamp(moment + minutes * 60, AMSTERDAM))


def hours_of(day: date, opening: OpeningHours, is_holiday: IsHoliday) -> tuple[Hours, ...]:
    """The hours of one day; none when the counter is closed all day."""
    if day in opening.closed_days or is_holiday(day):
        return ()
    return opening.week[day.weekday()]


def spans_of(day: date, opening: OpeningHours, is_holiday: IsHoliday) -> tuple[Span, ...]:
    return tuple(
        Span(datetime.combine(day, hours.opens, AMSTERDAM), datetime.combine(day, hours.closes, AMSTERDAM))
        for hours in hours_of(day, opening, is_holiday)
    )


def refusal(wanted: Span, now: datetime, taken: Iterable[Span], opening: OpeningHours, is_holiday: IsHoliday) -> str:
    """Why `wanted` can't be booked: `in_past`, `closed_day`, `outside_hours`, `slot_taken`; "" when it can."""
    if wanted.start < now:
        return "in_past"
    open_spans = spans_of(wanted.start.date(), opening, is_holiday)
    if not open_spans:
        return "closed_day"
    if not any(hours.start <= wanted.start and wanted.end <= hours.end for hours in open_spans):
        return "outside_hours"
    return "slot_taken" if any(wanted.overlaps(other) for other in taken) else ""


def free_slots(
    since: datetime, minutes: int, taken: Iterable[Span], opening: OpeningHours, is_holiday: IsHoliday
) -> Iterator[Span]:
    """Free spans of `minutes` on the grid of the opening hours, from `since` on, at most a year ahead."""
    busy = sorted(taken, key=lambda one: one.start)
    first = since.astimezone(AMSTERDAM).date()
    for offset in range(HORIZON_DAYS):
        for hours in spans_of(first + timedelta(days=offset), opening, is_holiday):
            for candidate in _grid(hours, minutes, opening.slot_minutes):
                if candidate.start >= since and not any(candidate.overlaps(other) for other in busy):
                    yield candidate


def next_free(
    since: datetime, minutes: int, taken: Iterable[Span], opening: OpeningHours, is_holiday: IsHoliday, count: int = 5
) -> tuple[Span, ...]:
    """The first `count` free spans."""
    return tuple(islice(free_slots(since, minutes, taken, opening, is_holiday), count))


def _grid(hours: Span, minutes: int, slot_minutes: int) -> Iterator[Span]:
    start = hours.start
    while start + timedelta(minutes=minutes) <= hours.end:
        yield Span(start, start + timedelta(minutes=minutes))
        start += timedelta(minutes=slot_minutes)


def checked(opening: OpeningHours) -> OpeningHours:
    """`opening` itself; raises InvalidInput `opening_hours` (fact `weekday`, 0 = Monday) or `slot_length`."""
    if not 5 <= opening.slot_minutes <= 240:
        raise InvalidInput("slot_length", field="slot_minutes", value=opening.slot_minutes)
    if len(opening.week) != 7:
        raise InvalidInput("opening_hours", field="week")
    for weekday, day in enumerate(opening.week):
        edges = [edge for hours in day for edge in (hours.opens, hours.closes)]
        if any(later <= earlier for earlier, later in pairwise(edges)):
            raise InvalidInput("opening_hours", field="week", weekday=weekday)
    return opening
