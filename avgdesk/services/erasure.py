"""Erasing: one transaction for the data, the ledger and the audit entry; then every trace out of the file.

`services.erasure_preview` shows beforehand what an order would do; the order repeats what was shown, with versions, so
that a record that changed meanwhile is never erased unseen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date
from uuid import uuid4

from avgdesk.context import Context
from avgdesk.domain.audit import Subject
from avgdesk.domain.erasure import (
    PARTIAL_ITEM,
    WITHIN_STATUTORY,
    Counts,
    ErasureOrder,
    ErasureResult,
    Ground,
    LedgerEntry,
    LedgerItem,
    Scope,
    Skipped,
    TargetKind,
    digest_of,
)
from avgdesk.errors import InvalidInput, RuleViolated
from avgdesk.outcome import Outcome, Progress, Topic, no_progress
from avgdesk.services import audit, certificates, clock, policy
from avgdesk.services.erasure_check import blockers_under, current
from avgdesk.services.holds import checked_reason
from avgdesk.services.permissions import Permission, require
from avgdesk.store import cleanup, derived, erasing, holds, ledger, merges, purposes, traces
from avgdesk.store.erasure_facts import Found

CHANGED = frozenset(
    {
        Topic.CUSTOMERS,
        Topic.INVOICES,
        Topic.RECORDS,
        Topic.AGREEMENTS,
        Topic.REQUESTS,
        Topic.APPOINTMENTS,
        Topic.REGISTERS,
        Topic.AUDIT,
    }
)
MOST_SUBJECTS = 500  # invoices named one by one in the audit trail; beyond that only their customers are


def erase(
    ctx: Context,
    order: ErasureOrder,
    progress: Progress = no_progress,
    *,
    together: Callable[[ErasureResult], object] | None = None,
) -> Outcome[ErasureResult]:
    """Erase what the order names, wholly or not at all. `together` is done in the same transaction, when anything went.

    One record that may not go raises RuleViolated("erasure_blocked", blockers); with `order.skip_blocked` it is left
    alone and named in the result. Also raises RuleViolated("changed_meanwhile", "clock_doubtful", "not_permitted",
    "date_in_future"), InvalidInput("reason_missing", "ground_not_enough"), Cancelled (nothing is then erased).
    """
    require(ctx, Permission.ERASE_BULK if len(order.targets) > 1 or order.skip_blocked else Permission.ERASE)
    _check_order(ctx, order)
    try:
        with ctx.store.transaction():
            clock.require_sure(ctx, order.clock_confirmed)
            result = _erase(ctx, order, progress)
            if together is not None and result.reference:
                together(result)
    except RuleViolated as refused:
        _note_stop(ctx, order, refused)
        raise
    if not result.reference:
        return Outcome(result, frozenset({Topic.AUDIT}) if result.skipped else frozenset())
    return Outcome(replace(result, cleaned=_clean(ctx)), CHANGED)


def clean_up(ctx: Context) -> Outcome[bool]:
    """Finish a clean-up that was put off; False when it can't be finished now either."""
    return Outcome(cleanup.run(ctx.store.db), frozenset({Topic.AUDIT}))


def clean_up_due(ctx: Context) -> bool:
    """Whether traces of an erasure are still to be removed from the file."""
    return cleanup.pending(ctx.store.db)


def _check_order(ctx: Context, order: ErasureOrder) -> None:
    if order.on is not None and order.on > ctx.today():
        raise RuleViolated("date_in_future", on=order.on, today=ctx.today())
    if order.within_statutory and order.ground not in WITHIN_STATUTORY:
        raise InvalidInput("ground_not_enough", field="ground")
    if order.ground is Ground.OTHER or order.reason:
        checked_reason(order.reason)


def _erase(ctx: Context, order: ErasureOrder, progress: Progress) -> ErasureResult:
    day = order.on or ctx.today()
    going, skipped = _sort_out(ctx, order, day)
    if not going:
        return ErasureResult("", Counts(), skipped)
    kept_reason = _reason_without_names(ctx, order.reason, going)
    person = certificates.person(ctx, going[0].uid) if order.certificate else None
    items = _items(ctx, order.scope, going)
    subjects = _subjects(ctx, going)
    if order.scope is Scope.WHOLE:
        purposes.forget_parties(ctx.store.db, _Rows.of(going).parties)  # a recipient may be named there
    erased = _delete(ctx, order.scope, going, progress)
    entry = _write(ctx, replace(order, reason=kept_reason), erased, items, subjects)
    traces.scrub_empty_batches(ctx.store.db)
    cleanup.mark(ctx.store.db)
    proof = certificates.make(ctx, entry, person) if person else None
    return ErasureResult(entry.reference, erased, skipped, proof, kept_reason == order.reason.strip())


def _sort_out(ctx: Context, order: ErasureOrder, day: date) -> tuple[list[Found], tuple[Skipped, ...]]:
    going: list[Found] = []
    skipped: list[Skipped] = []
    for found in current(ctx, order.targets):
        reasons = blockers_under(ctx, found, order, day)
        if reasons and not order.skip_blocked:
            raise RuleViolated("erasure_blocked", reasons, number=found.number)
        if reasons:
            skipped.append(Skipped(found.kind, found.uid, found.number, reasons))
        else:
            going.append(found)
    for each in skipped:
        if each.held and each.kind is TargetKind.PARTY:
            holds.note_stop(ctx.store.db, each.uid, order.scope, ctx.now().astimezone(UTC))
    return going, tuple(skipped)


@dataclass(frozen=True, slots=True)
class _Rows:
    """Row ids by kind."""

    parties: list[int]
    invoices: list[int]
    records: list[int]

    @classmethod
    def of(cls, going: Iterable[Found]) -> _Rows:
        rows: dict[TargetKind, list[int]] = {kind: [] for kind in TargetKind}
        for found in going:
            rows[found.kind].append(found.row_id)
        return cls(rows[TargetKind.PARTY], rows[TargetKind.INVOICE], rows[TargetKind.RECORD])


def _reason_without_names(ctx: Context, reason: str, going: Sequence[Found]) -> str:
    """The typed reason, or "" when it holds a word of what is erased.

    The names of imported files are cleared as well.
    """
    db, rows = ctx.store.db, _Rows.of(going)
    words = traces.of_parties(db, rows.parties) | traces.of_records(db, rows.records)
    traces.scrub_batches(db, words)
    return "" if traces.named_in(reason, words) else reason.strip()


def _items(ctx: Context, scope: Scope, going: Iterable[Found]) -> tuple[LedgerItem, ...]:
    """What a restore has to erase again, a record that was merged into one of these included."""
    if scope is Scope.PARTIAL:
        return tuple(LedgerItem(PARTIAL_ITEM, found.uid) for found in going)
    items = [LedgerItem(found.kind.value, found.uid) for found in going]
    merged = merges.into(ctx.store.db, {found.uid for found in going if found.kind is TargetKind.PARTY})
    return (*items, *(LedgerItem(TargetKind.PARTY.value, uid) for uid in sorted(merged)))


def _subjects(ctx: Context, going: Sequence[Found]) -> list[Subject]:
    kinds = [found for found in going if found.kind is not TargetKind.INVOICE]
    invoices = [found for found in going if found.kind is TargetKind.INVOICE]
    named = [*kinds, *(invoices if len(invoices) <= MOST_SUBJECTS else [])]
    owners = merges.owners(ctx.store.db, [found.row_id for found in invoices])
    return [
        *(Subject(found.kind.value, found.uid, found.number) for found in named),
        *(Subject(TargetKind.PARTY.value, uid, number) for uid, number in owners),
    ]


def _delete(ctx: Context, scope: Scope, going: Sequence[Found], progress: Progress) -> Counts:
    db, rows = ctx.store.db, _Rows.of(going)
    if scope is Scope.PARTIAL:
        gone = sum(erasing.reduce(db, row) for row in rows.parties)
        derived.refresh(db, [found.uid for found in going], policy.current(ctx))
        return Counts(other=gone)
    erased = erasing.parties(db, rows.parties, progress) + erasing.records(db, rows.records)
    invoices, owners = erasing.invoices(db, rows.invoices, progress)
    derived.refresh(db, owners, policy.current(ctx))
    return erased + invoices


def _write(
    ctx: Context, order: ErasureOrder, erased: Counts, items: tuple[LedgerItem, ...], subjects: list[Subject]
) -> LedgerEntry:
    reference = ledger.next_reference(ctx.store.db, ctx.today().year)
    trail = audit.record(
        ctx,
        f"erasure.{order.scope}",
        count=len(items),
        subjects=subjects,
        reference=reference,
        ground=order.ground,
        within_statutory=order.within_statutory,
        customers=erased.customers,
        invoices=erased.invoices,
        other=erased.other,
        items=digest_of(items),
    )
    entry = LedgerEntry(
        uid=uuid4(),
        reference=reference,
        at=trail.at,
        scope=order.scope,
        ground=order.ground,
        reason=order.reason,
        within_statutory=order.within_statutory,
        erased=erased,
        audit_serial=trail.serial,
        items=items,
    )
    ledger.write(ctx.store.db, entry)
    return entry


def _note_stop(ctx: Context, order: ErasureOrder, refused: RuleViolated) -> None:
    """The erasure was rolled back; that a hold stopped it is remembered for the day of its release."""
    party = next((target.uid for target in order.targets if target.kind is TargetKind.PARTY), None)
    if party is None or not any(each.code == "legal_hold" for each in refused.blockers):
        return
    with ctx.store.transaction():
        holds.note_stop(ctx.store.db, party, order.scope, ctx.now().astimezone(UTC))
        number = str(refused.facts.get("number", ""))
        audit.record(ctx, "erasure.stopped_by_hold", subjects=(Subject("party", party, number),), scope=order.scope)


def _clean(ctx: Context) -> bool:
    return cleanup.run(ctx.store.db) if cleanup.quick(ctx.store.db) else False
