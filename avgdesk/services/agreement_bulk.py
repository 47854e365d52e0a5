"""The same agreement for many customers at once: one PDF each, or one file to print."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from avgdesk.context import Context
from avgdesk.documents import bundle
from avgdesk.domain.agreements import CLOSED, Agreement, Direction
from avgdesk.domain.annexes import Annexes
from avgdesk.domain.audit import Subject
from avgdesk.errors import AvgdeskError, RuleViolated
from avgdesk.outcome import Outcome, Progress, Topic, no_progress
from avgdesk.services import agreement_annexes, agreements, audit
from avgdesk.services import settings as company_settings
from avgdesk.services.agreement_files import issued_file
from avgdesk.services.permissions import Permission, require
from avgdesk.store import agreements as store
from avgdesk.store import parties


@dataclass(frozen=True, slots=True)
class BulkOrder:
    """`annexes` without the other party's contact: each gets its own."""

    parties: tuple[UUID, ...]
    direction: Direction
    language: str
    annexes: Annexes
    template: UUID | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A party that got none; `code` and `facts` say why ("agreement_runs" when one is under way or in force)."""

    party: UUID
    number: str
    name: str
    error: AvgdeskError


@dataclass(frozen=True, slots=True)
class BulkResult:
    issued: tuple[Agreement, ...]
    left_out: tuple[LeftOut, ...]


def issue_for(ctx: Context, order: BulkOrder, progress: Progress = no_progress) -> Outcome[BulkResult]:
    """Draft and issue for each party that has none in this direction; all in one transaction, Cancel leaves nothing.

    A party for whom it can't be made is left out with its reason; the others go on.
    """
    require(ctx, Permission.EDIT)
    issued: list[Agreement] = []
    left_out: list[LeftOut] = []
    with ctx.store.transaction():
        for done, uid in enumerate(order.parties):
            progress(done, len(order.parties))
            try:
                issued.append(_issue_one(ctx, order, uid))
            except AvgdeskError as error:
                party = parties.load(ctx.store.db, uid)
                left_out.append(LeftOut(uid, party.number, party.name, error))
        progress(len(order.parties), len(order.parties))
        subjects = [Subject("agreement", made.uid, made.label) for made in issued]
        audit.record(ctx, "agreement.issued_in_bulk", count=len(issued), subjects=subjects, left_out=len(left_out))
    return Outcome(BulkResult(tuple(issued), tuple(left_out)), agreements.CHANGED)


def _issue_one(ctx: Context, order: BulkOrder, uid: UUID) -> Agreement:
    """In a savepoint of its own, so that a refusal takes its number back."""
    with ctx.store.transaction():
        party = parties.load(ctx.store.db, uid)
        running = [
            found
            for found in store.of_party(ctx.store.db, uid)
            if found.direction is order.direction and found.state not in CLOSED
        ]
        if running:
            raise RuleViolated("agreement_runs", number=running[0].number)
        company = company_settings.load_company(ctx)
        annexes = agreement_annexes.with_contacts(order.annexes, order.direction, company, party)
        new = agreements.NewAgreement(uid, order.direction, order.language, annexes, order.template, order.ends_on)
        return agreements.issue_within(ctx, agreements.draft(ctx, new))


def one_file(ctx: Context, uids: Sequence[UUID], progress: Progress = no_progress) -> Outcome[bytes]:
    """The issued PDFs one after another in one PDF, to be printed; recorded."""
    require(ctx, Permission.PRINT)
    with ctx.store.transaction():
        content = bundle.join(_files(ctx, uids, progress))
        _record(ctx, "agreement.printed", uids)
    return Outcome(content, frozenset({Topic.AUDIT}))


def one_each(ctx: Context, uids: Sequence[UUID], progress: Progress = no_progress) -> Outcome[bytes]:
    """A ZIP with a PDF per agreement, named by number; recorded."""
    require(ctx, Permission.EXPORT)
    out = io.BytesIO()
    with ctx.store.transaction():
        with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
            for name, content in _named_files(ctx, uids, progress):
                archive.writestr(zipfile.ZipInfo(name), content)
        _record(ctx, "agreement.exported", uids)
    return Outcome(out.getvalue(), frozenset({Topic.AUDIT}))


def _files(ctx: Context, uids: Sequence[UUID], progress: Progress) -> Iterator[bytes]:
    return (content for _, content in _named_files(ctx, uids, progress))


def _named_files(ctx: Context, uids: Sequence[UUID], progress: Progress) -> Iterator[tuple[str, bytes]]:
    for done, uid in enumerate(uids):
        progress(done, len(uids))
        agreement = store.load(ctx.store.db, uid)
        content = issued_file(ctx, agreement)
        if content is not None:
            yield f"{agreement.number}-v{agreement.version}.pdf", content


def _record(ctx: Context, action: str, uids: Sequence[UUID]) -> None:
    labels = [store.load(ctx.store.db, uid).label for uid in uids]
    subjects = [Subject("agreement", uid, label) for uid, label in zip(uids, labels, strict=True)]
    audit.record(ctx, action, count=len(uids), subjects=subjects)
