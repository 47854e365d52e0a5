"""The pill in front of a line of the to-do list: when, or how many."""

from __future__ import annotations

from datetime import date, datetime

from avgdesk.domain.todo import Todo, Urgency
from avgdesk.i18n import tr
from avgdesk.words.base import Pill, Tone

TONES = {Urgency.TODAY: Tone.BAD, Urgency.SOON: Tone.WARN, Urgency.WAITING: Tone.INFO, Urgency.ADVICE: Tone.NEUTRAL}


def _when(urgency: Urgency) -> str:
    words = {Urgency.TODAY: tr("Today"), Urgency.SOON: tr("Soon"), Urgency.WAITING: tr("Waiting")}
    return words.get(urgency, tr("Advice"))


def due_pill(item: Todo, today: date) -> Pill:
    """Too late, today (with its time), tomorrow, over n days; without a due day the number of records."""
    tone = TONES[item.urgency]
    if item.due is None:
        return Pill(tr("%n records", n=item.count) if item.count > 1 else _when(item.urgency), tone)
    local = item.due.astimezone() if isinstance(item.due, datetime) and item.due.tzinfo else item.due
    on = local.date() if isinstance(local, datetime) else local
    left = (on - today).days
    if left < 0:
        return Pill(tr("%n days late", n=-left), Tone.BAD)
    if left == 0:
        return Pill(tr("Today") + (f" {local:%H:%M}" if isinstance(local, datetime) else ""), tone)
    return Pill(tr("Tomorrow") if left == 1 else tr("In %n days", n=left), tone)
