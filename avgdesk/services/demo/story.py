"""What the owner of the demo shop did in the last three months, in the order in which it happened."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from functools import partial
from itertools import count

from avgdesk.context import Context
from avgdesk.domain.opening import AMSTERDAM
from avgdesk.domain.parties import Party
from avgdesk.domain.requests import Requester
from avgdesk.services import customers

Act = Callable[[Context], object]


@dataclass(frozen=True, slots=True)
class Event:
    """Something done `days` days ago at `hour` o'clock."""

    days: int
    hour: int
    act: Act


@dataclass(frozen=True, slots=True)
class Later:
    """What an act may give back: something that is done at a moment that only the act could know."""

    at: datetime
    act: Act


@dataclass(order=True, slots=True)
class _Turn:
    at: datetime
    serial: int
    act: Act = field(compare=False)


def tell(ctx: Context, events: Iterable[Event]) -> None:
    """Do everything, each thing under the clock of its own moment; what would come after now is left out."""
    now, serial = ctx.now(), count()
    turns = [_Turn(_moment(now, event), next(serial), event.act) for event in events]
    heapq.heapify(turns)
    while turns and turns[0].at <= now:
        turn = heapq.heappop(turns)
        following = turn.act(replace(ctx, clock=partial(_same, turn.at)))
        if isinstance(following, Later):
            heapq.heappush(turns, _Turn(following.at, next(serial), following.act))


def _same(moment: datetime) -> datetime:
    return moment


def _moment(now: datetime, event: Event) -> datetime:
    day = now.date() - timedelta(days=event.days)
    return datetime.combine(day, time(event.hour), AMSTERDAM)


def who(ctx: Context, number: str) -> Party:
    """A party of the demo by its number."""
    return customers.find(ctx, number)


def requester(ctx: Context, number: str) -> Requester:
    """The same person as somebody who asks."""
    party = who(ctx, number)
    return Requester(party.name, party.address, party=party.uid, party_number=party.number)
