"""Until when everything is kept.

The retention page's list and figures, the command line's list, the lines of the to-do list.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from avgdesk.context import Context
from avgdesk.domain.categories import AtEnd
from avgdesk.domain.erasure import Scope, Target, TargetKind
from avgdesk.domain.retention import PartyState, Terms, record_state
from avgdesk.domain.retention_list import (
    RetentionFigures,
    RetentionFilter,
    RetentionQuery,
    RetentionRow,
    may_go,
)
from avgdesk.domain.todo import Todo, Urgency
from avgdesk.services import policy, rules
from avgdesk.services.erasure_check import stands_in_the_way
from avgdesk.services.permissions import Permission, require
from avgdesk.store import cleanup, erasure_facts, holds, parties, records, retention_lists
from avgdesk.store.retention_lists import Named, TwoTables

BATCH = 500
PAGE = "retention"


@dataclass(frozen=True, slots=True)
class RetentionSource:
    """The list under one query. Good until the next write; the page then asks for a new one."""

    ctx: Context
    window: TwoTables
    on: date
    at_ends: dict[str, AtEnd]

    def count(self) -> int:
        return self.window.count()

    def rows(self, first: int, size: int) -> list[RetentionRow]:
        """Lines `first` … `first + size - 1`; fewer at the end."""
        places = self.window.ids(first, size)
        lines: dict[tuple[TargetKind, int], RetentionRow] = {}
        for kind in (TargetKind.PARTY, TargetKind.RECORD):
            lines |= _lines(self, kind, [row for each, row in places if each is kind])
        return [lines[place] for place in places]

    def position(self, uid: UUID) -> int | None:
        """The line on which a customer or a dated record stands, or None when this list doesn't hold it."""
        for kind in (TargetKind.PARTY, TargetKind.RECORD):
            for found in erasure_facts.load(self.ctx.store.db, kind, [uid]):
                return self.window.position(kind, found.row_id)
        return None

    def every_row(self) -> Iterator[RetentionRow]:
        """All lines in order, read in batches."""
        for first in range(0, self.count(), BATCH):
            yield from self.rows(first, BATCH)


def page_source(ctx: Context, query: RetentionQuery, size: int | None = None) -> RetentionSource:
    """Customers, suppliers and dated records with their dates and whether they may go. `size`: the count, if known."""
    require(ctx, Permission.READ)
    on = query.on or ctx.today()
    window = retention_lists.window(ctx.store.db, query, on, policy.current(ctx))
    window.size = size
    return RetentionSource(ctx, window, on, {rule.code: rule.at_end for rule in rules.load_all(ctx)})


def _lines(source: RetentionSource, kind: TargetKind, ids: list[int]) -> dict[tuple[TargetKind, int], RetentionRow]:
    db = source.ctx.store.db
    named = retention_lists.named(db, kind, ids)
    found = erasure_facts.load(db, kind, [each.uid for each in named.values()])
    return {(kind, each.row_id): _line(source, each, named[each.row_id]) for each in found}


def _line(source: RetentionSource, found: erasure_facts.Found, named: Named) -> RetentionRow:
    blockers = stands_in_the_way(source.ctx, found, Scope.WHOLE, source.on)
    terms = found.facts.terms
    return RetentionRow(
        target=found.target,
        category=named.category,
        number=found.number,
        name=named.name,
        invoices=found.invoices,
        retain_until=terms.retain_until,
        statutory_until=terms.statutory_until,
        state=_state(found, named, source.on),
        blockers=blockers,
        may_go=may_go(blockers, source.at_ends.get(named.category, AtEnd.ERASE)),
        restricted=named.restricted,
    )


def _state(found: erasure_facts.Found, named: Named, on: date) -> PartyState:
    """As `domain.retention.party_state`; a dated record without a statutory term has ended with its own."""
    facts = found.facts
    terms = facts.terms
    if found.kind is TargetKind.RECORD and terms.statutory_until is None:
        terms = Terms(terms.retain_until, terms.retain_until)
    return record_state(terms, on, not facts.unpaid, facts.held, named.restricted)


def figures(ctx: Context) -> RetentionFigures:
    """Counts for the chips and the bars."""
    require(ctx, Permission.READ)
    db, today, rule = ctx.store.db, ctx.today(), policy.current(ctx)
    ends = retention_lists.ends(db)
    dated = [(day, count) for day, count in ends if day is not None]
    per_year: Counter[int] = Counter()
    for day, count in dated:
        per_year[day.year] += count
    counts = {
        RetentionFilter.ENDED: sum(count for day, count in dated if day < today),
        RetentionFilter.SOON: sum(count for day, count in dated if today <= day <= retention_lists.soon(today)),
        RetentionFilter.ALL: sum(count for _, count in ends),
    }
    for chosen in (RetentionFilter.BLOCKED, RetentionFilter.RESTRICTED):
        counts[chosen] = retention_lists.count(db, RetentionQuery(chosen), today, rule)
    return RetentionFigures(
        on=today,
        per_year=dict(sorted(per_year.items())),
        counts=counts,
        may_go=retention_lists.free_to_go(db, today),
        shop_years=rule.shop_years,
        statutory_years=rule.statutory_years,
    )


def free_targets(ctx: Context, query: RetentionQuery) -> list[Target]:
    """Whatever of a list may go without a second confirmation and without a look."""
    require(ctx, Permission.READ)
    on = query.on or ctx.today()
    shown = retention_lists.window(ctx.store.db, query, on, policy.current(ctx))
    return retention_lists.free_targets(ctx.store.db, shown, on, _reviewed(ctx))


def target_of(ctx: Context, number: str) -> tuple[TargetKind, UUID]:
    """The customer or dated record with this number; `NotFound`."""
    record = records.uid_of(ctx.store.db, number)
    if record is not None:
        return TargetKind.RECORD, record
    return TargetKind.PARTY, parties.uid_of(ctx.store.db, number)


def badge(ctx: Context) -> int:
    """How many may go without more ado: what the sidebar shows."""
    return figures(ctx).may_go


def todos(ctx: Context) -> list[Todo]:
    """Terms that ended, disputes to look at again, a term shorter than the law's, a clean-up that was put off."""
    found = figures(ctx)
    lines = [_review_of_hold(party, day) for party, day in holds.due_for_review(ctx.store.db, ctx.today())]
    look = _wanting_a_look(ctx)
    if found.may_go > look:
        lines.append(Todo("terms_ended", Urgency.SOON, f"{PAGE}:ended", found.may_go - look))
    if look:
        lines.append(Todo("records_to_review", Urgency.WAITING, f"{PAGE}:ended", look))
    if found.term_too_short:
        years: dict[str, object] = {"shop": found.shop_years, "law": found.statutory_years}
        lines.append(Todo("term_shorter_than_law", Urgency.ADVICE, PAGE, facts=years))
    if cleanup.pending(ctx.store.db):
        lines.append(Todo("clean_up_due", Urgency.WAITING, PAGE))
    return lines


def _wanting_a_look(ctx: Context) -> int:
    """How many of those that may go have a rule that asks for a look first."""
    return retention_lists.free_records(ctx.store.db, ctx.today(), _reviewed(ctx))


def _reviewed(ctx: Context) -> list[str]:
    return [rule.code for rule in rules.record_categories(ctx) if rule.at_end is AtEnd.REVIEW]


def _review_of_hold(party: UUID, day: date) -> Todo:
    return Todo("hold_review", Urgency.SOON, PAGE, due=day, ref=party)
