"""Where everything stands in the calendar: days as columns, minutes as height; a month as a grid. No painting here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF

from avgdesk.domain.appointments import Appointment
from avgdesk.domain.opening import AMSTERDAM
from avgdesk.services.appointments import DayPlan

HEAD = 38.0
HOURS_WIDTH = 52.0
FIRST_HOUR, LAST_HOUR = 9, 17  # shown at least
SHORTEST = 22.0  # pixels: the lowest that a block gets
GAP = 3.0
MONTH_LINE = 20.0
DAY_HEAD = 24.0


class CalendarMode(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Block:
    """One appointment and where it stands."""

    rect: QRectF
    appointment: Appointment


@dataclass(frozen=True, slots=True)
class Overflow:
    """So many more on a day of the month than fit."""

    rect: QRectF
    day: date
    count: int


def period(mode: CalendarMode, day: date) -> tuple[date, date]:
    """First and last day that the calendar shows around `day`; of a month whole weeks."""
    if mode is CalendarMode.DAY:
        return day, day
    if mode is CalendarMode.WEEK:
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    first = day.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday())


def step(mode: CalendarMode, day: date, by: int) -> date:
    """`by` days, weeks or months on; of a month the first day."""
    if mode is CalendarMode.MONTH:
        months = day.year * 12 + day.month - 1 + by
        return date(months // 12, months % 12 + 1, 1)
    return day + timedelta(days=by * (7 if mode is CalendarMode.WEEK else 1))


def shown_days(mode: CalendarMode, plan: Sequence[DayPlan]) -> list[DayPlan]:
    """A week leaves out a Saturday and Sunday on which nothing can happen."""
    if mode is not CalendarMode.WEEK:
        return list(plan)
    return [day for day in plan if day.day.weekday() < 5 or day.open_spans or day.appointments]


@dataclass(frozen=True, slots=True)
class Grid:
    """The calendar of days: `width` and `height` in pixels, hours from `first` until `last` (not included)."""

    days: tuple[DayPlan, ...]
    width: float
    height: float
    first: int
    last: int

    @classmethod
    def of(cls, days: Sequence[DayPlan], width: float, height: float) -> Grid:
        edges = [moment for day in days for span in day.open_spans for moment in (span.start, span.end)]
        edges += [moment for day in days for one in day.appointments for moment in (one.span.start, one.span.end)]
        first = min([FIRST_HOUR, *(edge.hour for edge in edges)])
        last = max([LAST_HOUR, *(edge.hour + (1 if edge.minute else 0) for edge in edges)])
        return cls(tuple(days), width, height, first, min(24, max(last, first + 1)))

    @property
    def column(self) -> float:
        return (self.width - HOURS_WIDTH) / max(1, len(self.days))

    @property
    def hour(self) -> float:
        return (self.height - HEAD) / (self.last - self.first)

    def x(self, place: int) -> float:
        return HOURS_WIDTH + place * self.column

    def y(self, moment: time) -> float:
        return HEAD + (moment.hour + moment.minute / 60 - self.first) * self.hour

    def blocks(self) -> Iterator[Block]:
        """Every appointment; those of which the time was given away share the width with who got it."""
        for place, day in enumerate(self.days):
            lanes = _lanes(day.appointments)
            for one, lane, of in lanes:
                width = (self.column - 2 * GAP) / of
                top, bottom = self.y(one.span.start.time()), self.y(one.span.end.time())
                height = max(SHORTEST, bottom - top - 2)
                yield Block(QRectF(self.x(place) + GAP + lane * width, top + 1, width - 1, height), one)

    def moment_at(self, point: QPointF, slot_minutes: int) -> datetime | None:
        """The slot that begins at or before a point; None beside the days."""
        place = int((point.x() - HOURS_WIDTH) // self.column)
        if not 0 <= place < len(self.days) or point.y() < HEAD or point.x() < HOURS_WIDTH:
            return None
        minutes = int((point.y() - HEAD) / self.hour * 60) + self.first * 60
        minutes -= minutes % slot_minutes
        if minutes >= 24 * 60:
            return None
        return datetime.combine(self.days[place].day, time(minutes // 60, minutes % 60), AMSTERDAM)


def _lanes(found: Sequence[Appointment]) -> list[tuple[Appointment, int, int]]:
    """(appointment, its lane, how many lanes) with as few lanes as needed among those that overlap."""
    placed: list[tuple[Appointment, int, int]] = []
    group: list[tuple[Appointment, int]] = []
    for one in sorted(found, key=lambda one: (one.span.start, one.number)):
        if group and not any(one.span.overlaps(other.span) for other, _ in group):
            placed += _closed(group)
            group = []
        busy = {lane for other, lane in group if other.span.overlaps(one.span)}
        group.append((one, next(lane for lane in range(len(group) + 1) if lane not in busy)))
    return placed + _closed(group)


def _closed(group: list[tuple[Appointment, int]]) -> list[tuple[Appointment, int, int]]:
    lanes = max((lane for _, lane in group), default=0) + 1
    return [(one, lane, lanes) for one, lane in group]


@dataclass(frozen=True, slots=True)
class MonthGrid:
    """The calendar of a month: seven columns, a row for each week."""

    days: tuple[DayPlan, ...]
    width: float
    height: float

    @property
    def cell(self) -> tuple[float, float]:
        rows = max(1, len(self.days) // 7)
        return self.width / 7, (self.height - HEAD) / rows

    def rect(self, place: int) -> QRectF:
        width, height = self.cell
        return QRectF(place % 7 * width, HEAD + place // 7 * height, width, height)

    def parts(self) -> Iterator[Block | Overflow]:
        """A line for each appointment as far as they fit, and what is left over as a number."""
        fit = max(1, int((self.cell[1] - DAY_HEAD) // MONTH_LINE))
        for place, day in enumerate(self.days):
            box = self.rect(place)
            shown = day.appointments if len(day.appointments) <= fit else day.appointments[: fit - 1]
            for line, one in enumerate(shown):
                yield Block(_line(box, line), one)
            if len(shown) < len(day.appointments):
                yield Overflow(_line(box, len(shown)), day.day, len(day.appointments) - len(shown))

    def day_at(self, point: QPointF) -> date | None:
        for place, day in enumerate(self.days):
            if self.rect(place).contains(point):
                return day.day
        return None


def _line(box: QRectF, line: int) -> QRectF:
    top = box.top() + DAY_HEAD + line * MONTH_LINE
    return QRectF(box.left() + GAP, top, box.width() - 2 * GAP, MONTH_LINE - 2)
