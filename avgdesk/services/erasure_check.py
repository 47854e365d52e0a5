"""What stands in the way of an erasure, for records as they are now: shared by the preview and the erasure itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from uuid import UUID

from avgdesk.context import Context
from avgdesk.domain.blockers import Blocker, blockers, partial_blockers
from avgdesk.domain.erasure import ErasureOrder, Scope, Target, TargetKind
from avgdesk.errors import RuleViolated
from avgdesk.store import erasure_facts
from avgdesk.store.erasure_facts import Found


def current(ctx: Context, targets: Iterable[Target]) -> list[Found]:
    """The records of an order.

    Raises RuleViolated("changed_meanwhile", count=…) when one is gone or was changed since.
    """
    wanted = {(target.kind, target.uid): target.version for target in targets}
    found = list(_load(ctx, wanted))
    stale = len(wanted) - sum(wanted[each.kind, each.uid] == each.version for each in found)
    if stale:
        raise RuleViolated("changed_meanwhile", count=stale, number=found[0].number if len(found) == 1 else "")
    return found


def _load(ctx: Context, wanted: Iterable[tuple[TargetKind, UUID]]) -> Iterator[Found]:
    by_kind: dict[TargetKind, list[UUID]] = {}
    for kind, uid in wanted:
        by_kind.setdefault(kind, []).append(uid)
    for kind, uids in by_kind.items():
        yield from erasure_facts.load(ctx.store.db, kind, uids)


def stands_in_the_way(
    ctx: Context, found: Found, scope: Scope, on: date, within_statutory: bool = False, answers: UUID | None = None
) -> tuple[Blocker, ...]:
    """Every reason that forbids erasing this record on that day; empty when it may go."""
    facts = found.facts
    if answers is not None and erasure_facts.answers(ctx.store.db, answers, found.uid):
        facts = replace(facts, open_requests=max(0, facts.open_requests - 1))
    if scope is Scope.PARTIAL:
        return partial_blockers(facts)
    return blockers(facts, on, within_statutory)


def blockers_under(ctx: Context, found: Found, order: ErasureOrder, on: date) -> tuple[Blocker, ...]:
    return stands_in_the_way(ctx, found, order.scope, on, order.within_statutory, order.answers)
