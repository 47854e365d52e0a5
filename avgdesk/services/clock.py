"""The latest date that the program saw. A clock that runs behind or leapt ahead would end terms that still run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from avgdesk.context import Context
from avgdesk.errors import RuleViolated
from avgdesk.store import settings

LATEST = "clock.latest"
LONGEST_ABSENCE = timedelta(days=45)


@dataclass(frozen=True, slots=True)
class ClockDoubt:
    """`today` is earlier than `latest`, or more than 45 days after it."""

    latest: date
    today: date

    @property
    def runs_behind(self) -> bool:
        return self.today < self.latest


def doubt(ctx: Context) -> ClockDoubt | None:
    """Why today's date should be confirmed before anything is erased, or None."""
    text = settings.get(ctx.store.db, LATEST)
    if text is None:
        return None
    latest, today = date.fromisoformat(text), ctx.today()
    return ClockDoubt(latest, today) if today < latest or today - latest > LONGEST_ABSENCE else None


def see(ctx: Context) -> None:
    """Remember today, unless it is doubtful: on opening, and with every erasure."""
    if doubt(ctx) is None and settings.get(ctx.store.db, LATEST) != ctx.today().isoformat():
        with ctx.store.transaction():
            settings.put(ctx.store.db, LATEST, ctx.today().isoformat())


def require_sure(ctx: Context, confirmed: date | None) -> None:
    """Inside the erasure's transaction. A date that was confirmed by hand counts from now on.

    Raises RuleViolated("clock_doubtful", latest, today).
    """
    found = doubt(ctx)
    if found is not None and confirmed != found.today:
        raise RuleViolated("clock_doubtful", latest=found.latest, today=found.today)
    settings.put(ctx.store.db, LATEST, ctx.today().isoformat())
