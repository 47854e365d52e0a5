"""The shop's own calendar: opening hours of the counter, closed days, and the public holidays as the owner edited
them.
"""

from __future__ import annotations

import json
from datetime import date, time
from typing import Any

from avgdesk.context import Context
from avgdesk.domain.holidays import Holiday, HolidayCalendar
from avgdesk.domain.opening import Hours, OpeningHours, checked
from avgdesk.outcome import Outcome, Topic
from avgdesk.services import audit
from avgdesk.services.permissions import Permission, require
from avgdesk.store import settings

OPENING, HOLIDAYS = "opening_hours", "holidays"
CHANGED = frozenset({Topic.REQUESTS, Topic.APPOINTMENTS, Topic.SETTINGS, Topic.AUDIT})


def hours(ctx: Context) -> OpeningHours:
    """The opening hours as they were saved last; weekdays from nine to five with an hour's break to begin with."""
    text = settings.get(ctx.store.db, OPENING)
    return OpeningHours() if text is None else _hours(json.loads(text))


def save_hours(ctx: Context, opening: OpeningHours) -> Outcome[OpeningHours]:
    """Keep the opening hours; appointments that were made stay. InvalidInput `opening_hours` or `slot_length`."""
    require(ctx, Permission.SETTINGS)
    with ctx.store.transaction():
        settings.put(ctx.store.db, OPENING, json.dumps(_hours_json(checked(opening))))
        audit.record(ctx, "settings.opening_hours", closed_days=len(opening.closed_days))
    return Outcome(opening, CHANGED)


def holidays(ctx: Context) -> HolidayCalendar:
    """The public holidays in force: the statutory ones with what the owner added and removed."""
    text = settings.get(ctx.store.db, HOLIDAYS)
    if text is None:
        return HolidayCalendar()
    content = json.loads(text)
    added = tuple(Holiday(date.fromisoformat(day), name) for day, name in content["added"])
    return HolidayCalendar(added, frozenset(date.fromisoformat(day) for day in content["removed"]))


def save_holidays(ctx: Context, calendar: HolidayCalendar) -> Outcome[HolidayCalendar]:
    """Keep the edited list; the last days of requests follow it from now on."""
    require(ctx, Permission.SETTINGS)
    content = {
        "added": [[holiday.day.isoformat(), holiday.name] for holiday in calendar.added],
        "removed": sorted(day.isoformat() for day in calendar.removed),
    }
    with ctx.store.transaction():
        settings.put(ctx.store.db, HOLIDAYS, json.dumps(content, ensure_ascii=False))
        audit.record(ctx, "settings.holidays", added=len(calendar.added), removed=len(calendar.removed))
    return Outcome(calendar, CHANGED)


def _hours_json(opening: OpeningHours) -> dict[str, Any]:
    return {
        "week": [[[f"{one.opens:%H:%M}", f"{one.closes:%H:%M}"] for one in day] for day in opening.week],
        "slot_minutes": opening.slot_minutes,
        "closed_days": sorted(day.isoformat() for day in opening.closed_days),
    }


def _hours(content: dict[str, Any]) -> OpeningHours:
    week = tuple(
        tuple(Hours(time.fromisoformat(opens), time.fromisoformat(closes)) for opens, closes in day)
        for day in content["week"]
    )
    closed = frozenset(date.fromisoformat(day) for day in content["closed_days"])
    return OpeningHours(week, int(content["slot_minutes"]), closed)
