"""Doing what a request asks: stop marketing, restrict, correct, record an erasure, keep instructions, tell
recipients.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID, uuid4

from avgdesk.context import Context
from avgdesk.domain.erasure import ErasureOrder, ErasureResult, Scope
from avgdesk.domain.parties import Party
from avgdesk.domain.requests import Decision, Effect, EventCode, Request, RequestKind
from avgdesk.errors import InvalidInput, RuleViolated
from avgdesk.outcome import Outcome, Progress, Topic, no_progress
from avgdesk.services import audit, customers, erasure, policy, requests
from avgdesk.services.permissions import Permission, require
from avgdesk.store import derived, parties
from avgdesk.store import requests as rows

CHANGED = requests.CHANGED


@dataclass(frozen=True, slots=True)
class Instruction:
    """What a person wants to happen with their data after death."""

    uid: UUID
    recorded_on: date
    text: str


def stop_marketing(ctx: Context, uid: UUID) -> Outcome[Request]:
    """No more newsletter or direct marketing for the requester, at once (AVG art. 21(3)); also for a withdrawn
    consent.
    """
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        request = _open_of_party(ctx, uid)
        _change_party(ctx, request, "newsletter", False)
        return record(ctx, request, Effect.MARKETING_STOPPED)


def restrict(ctx: Context, uid: UUID) -> Outcome[Request]:
    """The requester's data are only kept from now on: out of the normal lists and search (AVG art. 18)."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        request = _open_of_party(ctx, uid)
        _change_party(ctx, request, "restricted", True)
        return record(ctx, request, Effect.RESTRICTED)


def release(ctx: Context, uid: UUID) -> Outcome[Request]:
    """The restriction ends; the person must be told beforehand (AVG art. 18(3)). Possible after closing as well."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        request = _of_party(requests.load(ctx, uid))
        _change_party(ctx, request, "restricted", False)
        return record(ctx, request, Effect.RELEASED)


def rectify(ctx: Context, uid: UUID, party: Party, version: int | None = None) -> Outcome[Request]:
    """Correct the requester's particulars as asked (AVG art. 16); errors of `customers.update`."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        request = _open_of_party(ctx, uid)
        if party.uid != request.requester.party:
            raise RuleViolated("other_person", number=request.number)
        customers.update(ctx, party, version)
        return record(ctx, requests.load(ctx, uid), Effect.RECTIFIED)


def note_rectified(ctx: Context, uid: UUID) -> Outcome[Request]:
    """The requester's particulars were corrected on their own form."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        return record(ctx, _open_of_party(ctx, uid), Effect.RECTIFIED)


def erase(ctx: Context, uid: UUID, order: ErasureOrder, progress: Progress = no_progress) -> Outcome[ErasureResult]:
    """Erase as the request asks and record what came of it with the request, in one transaction; errors of
    `erasure.erase`.
    """
    done = erasure.erase(
        ctx,
        replace(order, answers=uid),
        progress,
        together=lambda result: record_erasure(ctx, uid, result, order.scope),
    )
    return Outcome(done.value, done.topics | CHANGED)


def record_erasure(ctx: Context, uid: UUID, result: ErasureResult, scope: Scope) -> Outcome[Request]:
    """What came of the erasure that this request led to: its ledger reference stays with the request for ever.

    The whole record gone: the request is granted. A partial erasure: the owner decides, because a ground is needed.
    RuleViolated `nothing_erased` when the erasure was refused.
    """
    require(ctx, Permission.EDIT)
    if not result.reference:
        raise RuleViolated("nothing_erased")
    whole = scope is Scope.WHOLE
    with ctx.store.transaction():
        request = requests.load(ctx, uid)
        record(ctx, request, Effect.ERASED if whole else Effect.PARTLY_ERASED, result.reference)
        if whole and request.open:
            requests.decide(ctx, uid, Decision.GRANTED)
    return Outcome(requests.load(ctx, uid), CHANGED)


def keep_instructions(ctx: Context, uid: UUID, text: str, bsn_reviewed: bool = False) -> Outcome[Request]:
    """Keep what the requester wants to happen with their data after death, with the person."""
    require(ctx, Permission.EDIT)
    kept = requests.checked_text(text, "text", bsn_reviewed)
    if not kept:
        raise InvalidInput("text_missing", field="text")
    with ctx.store.transaction():
        request = _open_of_party(ctx, uid)
        party_id = parties.row_id(ctx.store.db, _party_of(request))
        rows.add_instruction(ctx.store.db, uuid4(), party_id, uid, ctx.today(), kept)
        return record(ctx, request, Effect.INSTRUCTIONS_KEPT)


def instructions(ctx: Context, party: UUID) -> tuple[Instruction, ...]:
    """The instructions of one person, oldest first."""
    party_id = parties.row_id(ctx.store.db, party)
    return tuple(Instruction(*row) for row in rows.instructions(ctx.store.db, party_id))


def drop_instruction(ctx: Context, party: UUID, instruction: UUID) -> Outcome[None]:
    """The person took it back."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        rows.remove_instruction(ctx.store.db, instruction)
        audit.record(ctx, "instruction.removed", subjects=(customers.subject_of(customers.load(ctx, party)),))
    return Outcome(None, CHANGED)


def recipients_told(ctx: Context, uid: UUID, recipients: tuple[str, ...]) -> Outcome[Request]:
    """Those who got the data earlier were told of the correction, erasure or restriction (AVG art. 19)."""
    require(ctx, Permission.EDIT)
    named = ", ".join(" ".join(name.split()) for name in recipients if name.strip())
    if not named:
        raise InvalidInput("recipient_missing", field="recipients")
    text = requests.checked_text(named, "recipients")
    with ctx.store.transaction():
        return record(ctx, requests.load(ctx, uid), Effect.RECIPIENTS_TOLD, text)


def record(ctx: Context, request: Request, effect: Effect, reference: str = "") -> Outcome[Request]:
    """One line in the course of the request, and an audit entry; inside the caller's transaction."""
    requests.put_event(ctx, request, EventCode.EFFECT, f"{effect.value} {reference}".rstrip())
    audit.record(ctx, f"request.{effect}", subjects=requests.subjects_of(request))
    return Outcome(requests.load(ctx, request.uid), CHANGED | {Topic.REGISTERS})


def effects(ctx: Context, uid: UUID) -> tuple[tuple[Effect, str], ...]:
    """What was done because of this request, oldest first, each with its reference ("" where there is none)."""
    found = [event.text.partition(" ") for event in rows.events(ctx.store.db, uid) if event.code == EventCode.EFFECT]
    return tuple((Effect(code), reference) for code, _, reference in found)


def _open_of_party(ctx: Context, uid: UUID) -> Request:
    request = _of_party(requests.load(ctx, uid))
    if not request.open:
        raise RuleViolated("request_closed", number=request.number)
    return request


def _of_party(request: Request) -> Request:
    _party_of(request)
    return request


def _party_of(request: Request) -> UUID:
    if request.requester.party is None:
        raise RuleViolated("not_in_administration", number=request.number)
    return request.requester.party


def _change_party(ctx: Context, request: Request, name: str, value: bool) -> None:
    """One switch of the party, and the action in its trail; nothing when it stands so already."""
    party = parties.load(ctx.store.db, _party_of(request))
    if getattr(party, name) is value:
        return
    changed = replace(party, newsletter=value) if name == "newsletter" else replace(party, restricted=value)
    parties.save(ctx.store.db, changed)
    derived.refresh(ctx.store.db, [party.uid], policy.current(ctx))
    audit.record(ctx, "customer.changed", subjects=(customers.subject_of(party),), fields=name)


LEADS_TO: dict[RequestKind, tuple[Effect, ...]] = {
    RequestKind.ACCESS: (Effect.DOSSIER_MADE,),
    RequestKind.RECTIFICATION: (Effect.RECTIFIED, Effect.RECIPIENTS_TOLD),
    RequestKind.ERASURE: (Effect.ERASED, Effect.RECIPIENTS_TOLD),
    RequestKind.RESTRICTION: (Effect.RESTRICTED, Effect.RECIPIENTS_TOLD),
    RequestKind.PORTABILITY: (Effect.EXPORTED,),
    RequestKind.OBJECTION: (Effect.MARKETING_STOPPED, Effect.RESTRICTED),
    RequestKind.WITHDRAWAL: (Effect.MARKETING_STOPPED,),
    RequestKind.DEATH: (Effect.INSTRUCTIONS_KEPT,),
    RequestKind.DOMAIN_SHIELDING: (),
}
