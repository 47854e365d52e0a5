"""One line of today's to-do list on the overview. `avgdesk.words.todo` puts it into a sentence and names its button."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntEnum
from uuid import UUID


class Urgency(IntEnum):
    """Sorted most urgent first."""

    TODAY = 0
    SOON = 1
    WAITING = 2
    ADVICE = 3


@dataclass(frozen=True, slots=True)
class Todo:
    """`page` is the page that deals with it ("settings:backups": a tab of it), `ref` the record to select there;
    `facts` fill the sentence."""

    code: str
    urgency: Urgency
    page: str
    count: int = 1
    due: date | datetime | None = None
    ref: UUID | None = None
    facts: dict[str, object] = field(default_factory=dict)
