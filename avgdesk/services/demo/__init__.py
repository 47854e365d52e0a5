"""The demo administration: an invented computer shop that shows every state there is.

Made through the services alone, so that whatever holds for a real administration holds here. The same on the same day:
the dice have a fixed seed and every date counts back from today. Its books came in three months ago; what the owner did
since then stands in the audit trail on the days on which she did it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from avgdesk.context import Context, Workstation, local_now
from avgdesk.domain.company import Company
from avgdesk.domain.listing import ListQuery
from avgdesk.domain.parties import Address
from avgdesk.domain.retention import PartyState
from avgdesk.outcome import Outcome, Progress, Topic, no_progress
from avgdesk.services import administration, customers, invoices
from avgdesk.services.demo import asked, disputes, kept, papers, staff, visits
from avgdesk.services.demo.books import DemoBooks, Somebody
from avgdesk.services.demo.story import tell
from avgdesk.store import figures
from avgdesk.store.keyslots import KdfCost

OWNER = "Mirjam"
STARTED = 90  # days ago


@dataclass(frozen=True, slots=True)
class DemoFigures:
    customers: int
    invoices: int


def company(language: str) -> Company:
    """The invented shop; its letters and agreements are in `language`."""
    return Company(
        "Computerwinkel De Reiger",
        Address("Twijnstraat", "28", "", "3511 ZL", "Utrecht"),
        coc_number="10000134",
        email="winkel@dereiger.example",
        phone="030-2000000",
        privacy_contact="Mirjam Reiger",
        privacy_email="privacy@dereiger.example",
        language=language,
    )


def create(
    folder: Path,
    password: str,
    language: str,
    progress: Progress = no_progress,
    *,
    clock: Callable[[], datetime] = local_now,
    workstation: Workstation | None = None,
    cost: KdfCost | None = None,
) -> tuple[Context, DemoFigures]:
    """A demo administration in `folder`, open; wholly or not at all. Raises what `administration.create` raises."""
    started = _days_before(clock, STARTED)
    made = administration.create(
        folder, company(language), OWNER, password, clock=started, workstation=workstation, cost=cost
    )
    ctx = replace(made.ctx, clock=clock)
    try:
        return ctx, build(ctx, progress).value
    except BaseException:
        administration.close(ctx)
        shutil.rmtree(folder, ignore_errors=True)
        raise


def build(ctx: Context, progress: Progress = no_progress) -> Outcome[DemoFigures]:
    """Fill an empty administration: its books at once, then what happened since, day by day."""
    then = replace(ctx, clock=_days_before(ctx.clock, STARTED))
    books = DemoBooks(ctx.today(), then.today())
    steps = len(books.people) + 1
    with ctx.store.transaction():
        for done, somebody in enumerate(books.people):
            progress(done, steps)
            _add(then, books, somebody)
    progress(len(books.people), steps)
    tell(ctx, [event for subject in (asked, visits, papers, disputes, kept, staff) for event in subject.events()])
    progress(steps, steps)
    return Outcome(_figures(ctx), frozenset(Topic))


def _figures(ctx: Context) -> DemoFigures:
    """What there is, the restricted ones included."""
    states = (None, PartyState.RESTRICTED)
    parties = sum(customers.page_source(ctx, ListQuery(state=state)).count() for state in states)
    return DemoFigures(parties, figures.load(ctx.store.db).invoices)


def _add(ctx: Context, books: DemoBooks, somebody: Somebody) -> None:
    """One party with its invoices."""
    uid = customers.create(ctx, somebody.party).value.uid
    for invoice in books.invoices(somebody, uid):
        invoices.create(ctx, invoice)


def _days_before(clock: Callable[[], datetime], days: int) -> Callable[[], datetime]:
    return lambda: clock() - timedelta(days=days)
