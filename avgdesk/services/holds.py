"""Legal holds: a dispute stops every erasure of a party, partial ones too, until it is released."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID, uuid4

from avgdesk.context import Context
from avgdesk.domain.audit import Subject
from avgdesk.domain.checks import cannot_be_stored
from avgdesk.domain.holds import HoldStop, LegalHold
from avgdesk.errors import InvalidInput, RuleViolated
from avgdesk.outcome import Outcome, Topic
from avgdesk.services import audit, customers, policy
from avgdesk.services.permissions import Permission, require
from avgdesk.store import derived, holds, parties

CHANGED = frozenset({Topic.CUSTOMERS, Topic.AUDIT})
LONGEST_REASON = 2_000


@dataclass(frozen=True, slots=True)
class Released:
    """What a hold had stopped while it stood: it may be done now."""

    hold: LegalHold
    stopped: tuple[HoldStop, ...]


def of_party(ctx: Context, party: UUID) -> list[LegalHold]:
    """Every hold of a party, the newest first."""
    require(ctx, Permission.READ)
    return holds.of_party(ctx.store.db, party)


def standing(ctx: Context, party: UUID) -> LegalHold | None:
    """The hold that stands, or None."""
    require(ctx, Permission.READ)
    return holds.standing(ctx.store.db, party)


def stops(ctx: Context, hold: UUID) -> tuple[HoldStop, ...]:
    """The erasures that a hold stopped so far."""
    require(ctx, Permission.READ)
    return holds.stops(ctx.store.db, hold)


def hold(ctx: Context, party: UUID, reason: str, review_on: date | None = None) -> Outcome[LegalHold]:
    """Stop every erasure of a party from today. One that is held already gets the new reason and review day.

    Raises NotFound, InvalidInput("reason_missing", "text_too_long", "review_in_past").
    """
    require(ctx, Permission.EDIT)
    text = checked_reason(reason)
    if review_on is not None and review_on < ctx.today():
        raise InvalidInput("review_in_past", field="review", value=review_on)
    with ctx.store.transaction():
        there = holds.standing(ctx.store.db, party)
        if there is None:
            new = LegalHold(uuid4(), party, text, ctx.today(), review_on)
            holds.add(ctx.store.db, new)
        else:
            new = replace(there, reason=text, review_on=review_on)
            holds.save(ctx.store.db, new)
        _refresh(ctx, party)
        audit.record(ctx, "hold.changed" if there else "hold.placed", subjects=_subject(ctx, party), review=review_on)
    return Outcome(new, CHANGED)


def release(ctx: Context, party: UUID) -> Outcome[Released]:
    """End the hold of a party and tell what it had stopped. Raises NotFound, RuleViolated("not_held")."""
    require(ctx, Permission.EDIT)
    db = ctx.store.db
    with ctx.store.transaction():
        there = holds.standing(db, party)
        if there is None:
            raise RuleViolated("not_held", number=parties.load(db, party).number)
        ended = replace(there, released_on=ctx.today())
        holds.save(db, ended)
        stopped = holds.stops(db, there.uid)
        _refresh(ctx, party)
        audit.record(ctx, "hold.released", subjects=_subject(ctx, party), stopped=len(stopped))
    return Outcome(Released(ended, stopped), CHANGED)


def checked_reason(reason: str) -> str:
    """The typed reason, trimmed; InvalidInput when there is none or it can't be kept."""
    text = reason.strip()
    if not text:
        raise InvalidInput("reason_missing", field="reason")
    if len(text) > LONGEST_REASON:
        raise InvalidInput("text_too_long", field="reason", longest=LONGEST_REASON)
    if cannot_be_stored(text):
        raise InvalidInput("unstorable_text", field="reason")
    return text


def _refresh(ctx: Context, party: UUID) -> None:
    derived.refresh(ctx.store.db, [party], policy.current(ctx))


def _subject(ctx: Context, party: UUID) -> tuple[Subject, ...]:
    return (customers.subject_of(parties.load(ctx.store.db, party)),)
