"""What the rest of this week brings: visits with their time, answers with their last day."""

from __future__ import annotations

from datetime import date, timedelta

from avgdesk.context import Context
from avgdesk.domain.appointments import AppointmentState
from avgdesk.i18n import language, tr
from avgdesk.services import appointments, requests
from avgdesk.words.formats import WEEKDAYS

SATURDAY = 5
EXPECTED = (AppointmentState.PLANNED, AppointmentState.CONFIRMED)


def lines(ctx: Context) -> list[str]:
    """`di 24 · 14:30 inzage Łukasz Kowalski`, in order: from today until Sunday; at the weekend a week further."""
    first = ctx.today()
    last = first + timedelta(days=6 - first.weekday() + (7 if first.weekday() >= SATURDAY else 0))
    found = [
        (one.span.start.date(), f"{one.span.start:%H:%M}", tr("inspection {name}").format(name=one.visitor.name))
        for one in appointments.between(ctx, first, last)
        if one.state in EXPECTED
    ]
    found += [
        (one.due.due_on, "", tr("answer to {name}").format(name=one.requester.name))
        for one in requests.every(ctx, only_open=True)
        if first <= one.due.due_on <= last
    ]
    return [f"{short_day(on)} · {f'{at} {what}'.strip()}" for on, at, what in sorted(found)]


def short_day(on: date) -> str:
    """ma 23."""
    return f"{WEEKDAYS[language()].split()[on.weekday()][:2]} {on.day}"
