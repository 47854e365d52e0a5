"""The page that opens: what asks for attention today, the figures, and what ends in which year."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from importlib import import_module

from avgdesk.context import Context
from avgdesk.domain.company import STATUTORY_RETENTION_YEARS
from avgdesk.domain.retention import PartyState
from avgdesk.domain.todo import Todo, Urgency
from avgdesk.services import settings
from avgdesk.store import figures
from avgdesk.store.figures import Figures as Figures

YEARS_SHOWN = 7
OLD_UNPAID = timedelta(days=365)

# each subject's service has `todos(ctx) -> list[Todo]`; imported when the overview is first asked for
SUBJECTS = ("retention", "agreements", "requests", "appointments", "backups", "users")


@dataclass(frozen=True, slots=True)
class Overview:
    """`ends` maps a year to the number of parties and other records whose term ends in it, its first year also all
    before it."""

    todos: tuple[Todo, ...]
    figures: Figures
    ends: dict[int, int]
    shop_years: int
    statutory_years: int

    @property
    def empty(self) -> bool:
        """Nothing was entered or imported yet: the page shows the first three steps."""
        return self.figures.customers + self.figures.suppliers + self.figures.invoices == 0

    @property
    def term_too_short(self) -> bool:
        return self.shop_years < self.statutory_years


def load(ctx: Context) -> Overview:
    """Everything that the overview shows, in one go."""
    db, today = ctx.store.db, ctx.today()
    return Overview(
        todos=tuple(todos(ctx)),
        figures=figures.load(db),
        ends=figures.ends_per_year(db, today.year - 1, today.year - 2 + YEARS_SHOWN),
        shop_years=settings.load_company(ctx).retention_years,
        statutory_years=STATUTORY_RETENTION_YEARS,
    )


def todos(ctx: Context) -> list[Todo]:
    """Today's list, the most urgent first; within an urgency what is due first."""
    found = [*_own(ctx)]
    for gather in gatherers():
        found.extend(gather(ctx))
    return sorted(found, key=lambda todo: (todo.urgency, str(todo.due or "9999"), todo.code))


def gatherers() -> list[Callable[[Context], list[Todo]]]:
    """The `todos` of each subject."""
    return [import_module(f"avgdesk.services.{subject}").todos for subject in SUBJECTS]


def _own(ctx: Context) -> list[Todo]:
    db, today = ctx.store.db, ctx.today()
    found = [_unpaid(ctx, today), _doubtful(figures.doubtful(db))]
    return [todo for todo in found if todo]


def _unpaid(ctx: Context, today: date) -> Todo | None:
    count, oldest = figures.unpaid_before(ctx.store.db, today - OLD_UNPAID)
    if not count:
        return None
    facts: dict[str, object] = {"oldest": date.fromisoformat(oldest or "")}
    return Todo("unpaid_old", Urgency.WAITING, f"invoices:{PartyState.UNPAID}", count, facts=facts)


def _doubtful(count: int) -> Todo | None:
    return Todo("doubtful_data", Urgency.ADVICE, "customers:to_check", count) if count else None


def ended(ctx: Context) -> int:
    """How many parties may go without more ado: both terms are over."""
    return figures.states(ctx.store.db, ctx.today()).get(PartyState.ENDED.value, 0)
