"""What comes after both signatures: copy returned, in force, ended, withdrawn, a new version, a registered text."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID, uuid4

from avgdesk.context import Context
from avgdesk.documents import same_text
from avgdesk.domain import agreements as rules
from avgdesk.domain.agreements import (
    BINDING,
    CLOSED,
    Agreement,
    AgreementState,
    CountersignedAs,
    DataOutcome,
    Direction,
    Origin,
    ReceivedAs,
)
from avgdesk.domain.annexes import Annexes
from avgdesk.domain.article28 import Clause
from avgdesk.domain.signatures import FileKind
from avgdesk.errors import RuleViolated
from avgdesk.outcome import Outcome
from avgdesk.services import audit
from avgdesk.services.agreements import (
    CHANGED,
    PDF,
    PREFIX,
    REVIEW_AFTER,
    keep_file,
    move,
    put_step,
    refresh,
    subjects_of,
)
from avgdesk.services.permissions import Permission, require
from avgdesk.store import agreements, numbering

LONGEST_NOTE = 2_000


@dataclass(frozen=True, slots=True)
class TheirText:
    """An agreement that the other party drew up, as it is registered.

    `covered`: the clauses of article 28 that were found in it. `countersigned_on` None: the shop has yet to sign.
    """

    party: UUID
    direction: Direction
    content: bytes
    covered: Collection[Clause]
    signed_on: date
    countersigned_on: date | None = None
    ends_on: date | None = None
    review_on: date | None = None
    language: str = "nl"


def return_copy(
    ctx: Context, uid: UUID, on: date | None = None, how: str = "", in_force_on: date | None = None
) -> Outcome[Agreement]:
    """The other party has its copy. It is then in force: from `in_force_on`, or the day of the last signature.

    RuleViolated: "agreement_step", "agreement_day".
    """
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        before = agreements.load(ctx.store.db, uid)
        day = on or ctx.today()
        rules.require_day(day, before.countersigned_on, ctx.today())
        returned = move(ctx, replace(before, returned_on=day), AgreementState.RETURNED, day, how)
        after = _into_force(ctx, returned, in_force_on)
        audit.record(ctx, "agreement.copy_returned", subjects=subjects_of(ctx, after), on=day)
    return Outcome(after, CHANGED)


def put_in_force(ctx: Context, uid: UUID, on: date | None = None) -> Outcome[Agreement]:
    """Without a copy returned, where both signed the same sheet."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        after = _into_force(ctx, agreements.load(ctx.store.db, uid), on)
        audit.record(ctx, "agreement.in_force", subjects=subjects_of(ctx, after), on=after.in_force_on)
    return Outcome(after, CHANGED)


def _into_force(ctx: Context, before: Agreement, on: date | None) -> Agreement:
    """Earlier versions that were in force give way."""
    signed = max(day for day in (before.signed_on, before.countersigned_on, date.min) if day)
    day = on or (signed if signed > date.min else ctx.today())
    after = move(ctx, replace(before, in_force_on=day), AgreementState.IN_FORCE, day)
    for other in agreements.versions(ctx.store.db, after.number):
        if other.version < after.version and other.state in BINDING:
            move(ctx, replace(other, ended_on=day), AgreementState.REPLACED, day)
    refresh(ctx, [after.party])
    return after


def end(
    ctx: Context, uid: UUID, on: date, outcome: DataOutcome, outcome_on: date | None = None, note: str = ""
) -> Outcome[Agreement]:
    """It ended on this day, and this is what happened to the data (art. 28(3)(g)), and when (default: that day).

    RuleViolated: "agreement_step", "agreement_day".
    """
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        before = agreements.load(ctx.store.db, uid)
        rules.require_day(on, before.countersigned_on or before.signed_on, ctx.today())
        done_on = outcome_on or on
        rules.require_day(done_on, None, ctx.today())
        ended = replace(before, ended_on=on, data_outcome=outcome, data_outcome_on=done_on)
        after = move(ctx, ended, AgreementState.ENDED, on, str(outcome), note[:LONGEST_NOTE])
        refresh(ctx, [after.party])
        audit.record(ctx, "agreement.ended", subjects=subjects_of(ctx, after), on=on, outcome=outcome, done_on=done_on)
    return Outcome(after, CHANGED)


def withdraw(ctx: Context, uid: UUID, note: str = "") -> Outcome[Agreement]:
    """It will not be signed by both. RuleViolated("agreement_step")."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        before = agreements.load(ctx.store.db, uid)
        after = move(ctx, before, AgreementState.WITHDRAWN, ctx.today(), note=note[:LONGEST_NOTE])
        refresh(ctx, [after.party])
        audit.record(ctx, "agreement.withdrawn", subjects=subjects_of(ctx, after))
    return Outcome(after, CHANGED)


def new_version(ctx: Context, uid: UUID) -> Outcome[Agreement]:
    """A draft with the same number and the next version; the present one stays in force until that one is.

    RuleViolated: "agreement_draft_exists", "agreement_of_other_party" for a text that was registered.
    """
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        present = agreements.load(ctx.store.db, uid)
        latest = agreements.latest(ctx.store.db, present.number)
        if latest.state is AgreementState.DRAFT:
            raise RuleViolated("agreement_draft_exists", number=present.number)
        if present.origin is Origin.THEIRS:
            raise RuleViolated("agreement_of_other_party", number=present.number)
        made = Agreement(
            uuid4(), present.number, latest.version + 1, present.party, present.direction, present.language,
            present.annexes, ctx.today(), template=present.template, ends_on=_still_ahead(present.ends_on, ctx.today()),
            review_on=ctx.today() + REVIEW_AFTER,
        )  # fmt: skip
        agreements.add(ctx.store.db, made)
        put_step(ctx, made, AgreementState.DRAFT, ctx.today())
        audit.record(ctx, "agreement.new_version", subjects=subjects_of(ctx, made), version=made.version)
    return Outcome(made, CHANGED)


def set_review(ctx: Context, uid: UUID, on: date | None) -> Outcome[Agreement]:
    """The day on which to look at it again."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        after = replace(agreements.load(ctx.store.db, uid), review_on=on)
        if after.state in CLOSED:
            raise RuleViolated("agreement_closed", number=after.number)
        agreements.save(ctx.store.db, after)
        audit.record(ctx, "agreement.review_set", subjects=subjects_of(ctx, after), on=on)
    return Outcome(after, CHANGED)


def register(ctx: Context, theirs: TheirText) -> Outcome[Agreement]:
    """Keep an agreement of the other party's own making, with what was found in it.

    In force when both have signed; otherwise received, and the shop countersigns. Raises InvalidInput as
    `documents.same_text.kind_of`; RuleViolated: "agreement_clauses_missing" (fact `clauses`), "agreement_day".
    """
    require(ctx, Permission.EDIT)
    lacking = [clause for clause in Clause if clause not in theirs.covered]
    if lacking:
        raise RuleViolated("agreement_clauses_missing", number="", clauses=", ".join(lacking))
    kind, today = same_text.kind_of(theirs.content), ctx.today()
    rules.require_day(max(theirs.signed_on, theirs.countersigned_on or theirs.signed_on), None, today)
    with ctx.store.transaction():
        made = _registered(ctx, theirs, kind)
        agreements.add(ctx.store.db, made)
        media_type = {FileKind.PICTURE: _picture_type(theirs.content)}.get(kind, PDF)
        file = keep_file(ctx, made, "", theirs.content, media_type)
        put_step(ctx, made, AgreementState.RECEIVED, theirs.signed_on, str(made.received_as), file=file)
        if theirs.countersigned_on:
            made = _countersigned(ctx, made, theirs.countersigned_on)
        audit.record(ctx, "agreement.registered", subjects=subjects_of(ctx, made), direction=made.direction)
        refresh(ctx, [made.party])
    return Outcome(made, CHANGED)


def _registered(ctx: Context, theirs: TheirText, kind: FileKind) -> Agreement:
    today = ctx.today()
    return Agreement(
        uid=uuid4(),
        number=numbering.next_number(ctx.store.db, PREFIX, today.year),
        version=1,
        party=theirs.party,
        direction=theirs.direction,
        language=theirs.language,
        annexes=Annexes(),
        drafted_on=today,
        state=AgreementState.RECEIVED,
        origin=Origin.THEIRS,
        covered=frozenset(theirs.covered),
        signed_on=theirs.signed_on,
        received_on=today,
        received_as=ReceivedAs.SIGNED_PDF if kind is FileKind.PDF else ReceivedAs.SCAN,
        ends_on=theirs.ends_on,
        review_on=theirs.review_on or today + REVIEW_AFTER,
        sha256=hashlib.sha256(theirs.content).hexdigest(),
    )


def _countersigned(ctx: Context, made: Agreement, on: date) -> Agreement:
    signed = replace(made, countersigned_on=on, countersigned_as=CountersignedAs.PAPER)
    signed = move(ctx, signed, AgreementState.COUNTERSIGNED, on, str(CountersignedAs.PAPER))
    return _into_force(ctx, signed, None)


def _still_ahead(day: date | None, today: date) -> date | None:
    return day if day and day > today else None


def _picture_type(content: bytes) -> str:
    return "image/png" if content[:4] == b"\x89PNG" else "image/jpeg"
