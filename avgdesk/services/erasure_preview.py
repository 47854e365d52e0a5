"""What an erasure would do, before anything is done: one record in full, or many in numbers. Nothing is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from avgdesk.context import Context
from avgdesk.domain.blockers import BlockerCode
from avgdesk.domain.categories import AtEnd
from avgdesk.domain.erasure import (
    BulkPreview,
    Counts,
    Part,
    Preview,
    PreviewLine,
    Scope,
    Skipped,
    Target,
    TargetKind,
    Why,
)
from avgdesk.domain.parties import Address
from avgdesk.domain.retention_list import RetentionQuery
from avgdesk.outcome import Progress, no_progress, telling
from avgdesk.services import policy, rules
from avgdesk.services.erasure_check import current, stands_in_the_way
from avgdesk.services.permissions import Permission, require
from avgdesk.store import erasure_facts, erasure_parts, parties, records, retention_lists
from avgdesk.store.erasure_facts import Found

BATCH = 2_000
STAYS_UNTOUCHED = (Part.RECORDS, Part.AGREEMENTS, Part.REQUESTS, Part.APPOINTMENTS, Part.HOLDS, Part.OTHER)


def preview(
    ctx: Context, party: UUID, scope: Scope = Scope.WHOLE, on: date | None = None, answers: UUID | None = None
) -> Preview:
    """Erasing one customer: what goes, what stays and why, what lies outside, and what stands in the way.

    `NotFound`.
    """
    require(ctx, Permission.READ)
    db, day = ctx.store.db, on or ctx.today()
    person = parties.load(db, party)
    found = next(erasure_facts.load(db, TargetKind.PARTY, [party]))
    found = replace(found, facts=erasure_facts.with_references(db, found))
    parts = erasure_parts.of_party(db, found.row_id)
    whole = scope is Scope.WHOLE
    return Preview(
        scope=scope,
        target=found.target,
        number=person.number,
        name=person.name,
        address=person.address,
        terms=found.facts.terms,
        goes=tuple(_goes_wholly(found, parts, day) if whole else _goes_partially(parts)),
        stays=tuple(_stays_behind(parts) if whole else _stays_restricted(found, parts)),
        outside=erasure_parts.outside_copies(db, party, erasure_parts.created_on(db, found.row_id)),
        running=erasure_parts.running_services(db, found.row_id),
        blockers=stands_in_the_way(ctx, found, scope, day, answers=answers),
    )


def preview_record(ctx: Context, record: UUID, on: date | None = None) -> Preview:
    """Erasing one dated record. `NotFound`."""
    require(ctx, Permission.READ)
    db, day = ctx.store.db, on or ctx.today()
    kept = records.load(db, record)
    found = next(erasure_facts.load(db, TargetKind.RECORD, [record]))
    files = erasure_parts.files_of(db, record)
    goes = [PreviewLine(Part.RECORDS, 1, _by_its_term(found, day))]
    goes += [PreviewLine(Part.FILES, files, Why.HANGS_ON_IT)] if files else []
    return Preview(
        scope=Scope.WHOLE,
        target=found.target,
        number=kept.number,
        name=kept.label,
        address=Address(),
        terms=found.facts.terms,
        goes=tuple(goes),
        stays=_always_stays(),
        outside=erasure_parts.outside_copies(db, record, None),
        running=(),
        blockers=stands_in_the_way(ctx, found, Scope.WHOLE, day),
        category=kept.category,
        review=kept.category in _reviewed(ctx),
    )


def preview_list(ctx: Context, query: RetentionQuery, scope: Scope = Scope.WHOLE) -> BulkPreview:
    """Everything that a filter of the retention page shows; what its rule wants looked at first is left out.

    A partial erasure concerns customers and suppliers only.
    """
    day = query.on or ctx.today()
    window = retention_lists.window(ctx.store.db, query, day, policy.current(ctx))
    rows = [row for row in window.ids(0, window.count()) if scope is Scope.WHOLE or row[0] is TargetKind.PARTY]
    return _bulk(ctx, _of_rows(ctx, rows), day, scope, skip_reviewed=True)


def preview_targets(
    ctx: Context, targets: Sequence[Target], on: date | None = None, progress: Progress = no_progress
) -> BulkPreview:
    """The records that were ticked. RuleViolated("changed_meanwhile") when one changed since it was shown."""
    progress(0, len(targets))
    found = telling(current(ctx, targets), len(targets), progress)
    return _bulk(ctx, found, on or ctx.today(), Scope.WHOLE, skip_reviewed=False)


def _of_rows(ctx: Context, rows: Sequence[tuple[TargetKind, int]]) -> Iterator[Found]:
    for kind in (TargetKind.PARTY, TargetKind.RECORD):
        ids = [row for each, row in rows if each is kind]
        for first in range(0, len(ids), BATCH):
            chunk = retention_lists.uids(ctx.store.db, kind, ids[first : first + BATCH])
            yield from erasure_facts.load(ctx.store.db, kind, chunk)


def _bulk(ctx: Context, found: Iterable[Found], on: date, scope: Scope, skip_reviewed: bool) -> BulkPreview:
    require(ctx, Permission.READ)
    reviewed = _reviewed(ctx) if skip_reviewed else frozenset()
    return sort_out(ctx, found, scope, on, reviewed)


def sort_out(
    ctx: Context,
    found: Iterable[Found],
    scope: Scope,
    on: date,
    reviewed: frozenset[str] = frozenset(),
    label: str = "",
) -> BulkPreview:
    """What may go, what may go after a second confirmation, and what is left alone with its reasons."""
    targets: list[Target] = []
    skipped: list[Skipped] = []
    erasable, within = Counts(), Counts()
    for each in found:
        reasons = stands_in_the_way(ctx, each, scope, on)
        needs_confirming = [reason.code for reason in reasons] == [BlockerCode.STATUTORY_TERM_RUNNING]
        if each.category in reviewed or (reasons and not needs_confirming):
            skipped.append(Skipped(each.kind, each.uid, each.number, reasons))
            continue
        targets.append(each.target)
        if needs_confirming:
            within += _counted(each)
        else:
            erasable += _counted(each)
    return BulkPreview(scope, tuple(targets), erasable, within, tuple(skipped), label)


def _counted(found: Found) -> Counts:
    if found.kind is TargetKind.PARTY:
        return Counts(1, found.invoices, 0)
    return Counts(invoices=1) if found.kind is TargetKind.INVOICE else Counts(other=1)


def _reviewed(ctx: Context) -> frozenset[str]:
    return frozenset(category.code for category in rules.load_all(ctx) if category.at_end is AtEnd.REVIEW)


def _goes_wholly(found: Found, parts: dict[Part, int], on: date) -> Iterator[PreviewLine]:
    fiscal = _by_its_term(found, on)
    for part, count in parts.items():
        if part not in erasure_parts.ANONYMISED:
            yield PreviewLine(part, count, fiscal if part in (Part.PARTICULARS, Part.INVOICES) else Why.HANGS_ON_IT)


def _by_its_term(found: Found, on: date) -> Why:
    terms = found.facts.terms
    if not terms.shop_ended(on):
        return Why.TERM_RUNNING
    return Why.TERM_ENDED if terms.statutory_ended(on) else Why.STATUTORY_CONFIRMED


def _stays_behind(parts: dict[Part, int]) -> Iterator[PreviewLine]:
    for part in erasure_parts.ANONYMISED:
        if part in parts:
            yield PreviewLine(part, parts[part], Why.ACCOUNTABILITY)
    yield from _always_stays()


def _always_stays() -> tuple[PreviewLine, ...]:
    return (
        PreviewLine(Part.TRAIL, 1, Why.ACCOUNTABILITY),
        PreviewLine(Part.LEDGER, 1, Why.ACCOUNTABILITY),
        PreviewLine(Part.TOTALS, 1, Why.ANONYMOUS),
    )


def _goes_partially(parts: dict[Part, int]) -> Iterator[PreviewLine]:
    for part in (Part.CONTACTS, Part.NOTES, Part.NEWSLETTER, Part.CONTACT_PERSON, Part.CONSENTS):
        if part in parts:
            yield PreviewLine(part, parts[part], Why.NOT_NEEDED_FOR_TAX)


def _stays_restricted(found: Found, parts: dict[Part, int]) -> Iterator[PreviewLine]:
    terms = found.facts.terms
    until = max(filter(None, (terms.retain_until, terms.statutory_until)), default=None)
    yield PreviewLine(Part.NAME_AND_ADDRESS, 1, Why.TAX_TERM, until)
    if Part.INVOICES in parts:
        yield PreviewLine(Part.INVOICES, parts[Part.INVOICES], Why.TAX_TERM, until)
    for part in STAYS_UNTOUCHED:
        if part in parts:
            yield PreviewLine(part, parts[part], Why.ACCOUNTABILITY)
    yield PreviewLine(Part.LEDGER, 1, Why.ACCOUNTABILITY)
