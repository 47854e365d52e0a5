"""Requests of data subjects: register, extend, decide, close. Letters: `request_letters`; doing what is asked:
`request_effects`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

from avgdesk.context import Context
from avgdesk.domain import requests as rules
from avgdesk.domain.audit import Subject
from avgdesk.domain.checks import cannot_be_stored
from avgdesk.domain.deadlines import add_months, last_day_to_extend, request_due
from avgdesk.domain.identity import DocumentKind, IdentityCheck, IdentityMeans, bsn_free, guarded_note
from avgdesk.domain.requests import (
    SOON_DAYS,
    Burden,
    Channel,
    Decision,
    EventCode,
    Request,
    Requester,
    RequestEvent,
    RequestKind,
)
from avgdesk.domain.todo import Todo, Urgency
from avgdesk.errors import InvalidInput
from avgdesk.outcome import Outcome, Topic
from avgdesk.services import audit, opening, policy, settings
from avgdesk.services.permissions import Permission, require
from avgdesk.store import attachments, derived, numbering, requests
from avgdesk.store.attachments import AttachmentInfo

CHANGED = frozenset({Topic.REQUESTS, Topic.CUSTOMERS, Topic.AUDIT})
NUMBER_DIGITS = 3
LONGEST_TEXT = 20_000
LONGEST_NAME = 500
REPEAT_WINDOW = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class NewRequest:
    """What is known when a request comes in. `bsn_reviewed`: the user said that a suspicious number in it is no BSN."""

    kind: RequestKind
    received_on: date
    requester: Requester
    channel: Channel = Channel.EMAIL
    marketing: bool = False
    details: str = ""
    bsn_reviewed: bool = False


@dataclass(frozen=True, slots=True)
class RequestDetails:
    """Everything that the detail pane tells of one request."""

    request: Request
    events: tuple[RequestEvent, ...]
    files: tuple[AttachmentInfo, ...]
    last_day_to_extend: date
    earlier_requests: int  # of the same person in the year before this one


def register(ctx: Context, new: NewRequest) -> Outcome[Request]:
    """Log a request that came in; it gets a number and a last day. An objection to marketing stops it at once.

    Raises InvalidInput (`receipt_in_future`, `name_missing`, `text_too_long`, `unstorable_text`, `bsn_in_text`),
    NotFound.
    """
    require(ctx, Permission.EDIT)
    if new.received_on > ctx.today():
        raise InvalidInput("receipt_in_future", field="received", received=new.received_on)
    from avgdesk.services import request_effects

    db = ctx.store.db
    with ctx.store.transaction():
        request = Request(
            uid=uuid4(),
            number=numbering.next_number(db, "", new.received_on.year, NUMBER_DIGITS),
            kind=new.kind,
            received_on=new.received_on,
            requester=checked_requester(new.requester),
            due=request_due(new.received_on, calendar=opening.holidays(ctx)),
            channel=new.channel,
            marketing=new.marketing and new.kind is RequestKind.OBJECTION,
            details=checked_text(new.details, "details", new.bsn_reviewed),
        )
        requests.add(db, request)
        request = load(ctx, request.uid)
        put_event(ctx, request, EventCode.RECEIVED)
        audit.record(ctx, "request.registered", subjects=subjects_of(request), kind=request.kind)
        if request.marketing and request.requester.party:
            request_effects.stop_marketing(ctx, request.uid)
        refresh(ctx, request)
    return Outcome(request, CHANGED)


def change(ctx: Context, uid: UUID, details: str, channel: Channel, bsn_reviewed: bool = False) -> Outcome[Request]:
    """Correct what was asked and how it came in; kind, day and person are part of the record and stay."""
    text = checked_text(details, "details", bsn_reviewed)
    return step(ctx, uid, "request.changed", EventCode.CHANGED, lambda it: replace(it, details=text, channel=channel))


def extend(ctx: Context, uid: UUID, told_on: date, reason: str) -> Outcome[Request]:
    """Two months more, told within the first month with the reason; errors of `domain.requests.extend`, InvalidInput
    `day_to_come`: what was told was told already.
    """
    _must_have_come(ctx, told_on)
    reason = checked_text(reason, "reason")
    calendar = opening.holidays(ctx)
    return step(
        ctx, uid, "request.extended", EventCode.EXTENDED,
        lambda it: rules.extend(it, told_on, reason, calendar), reason,
    )  # fmt: skip


def establish_identity(
    ctx: Context, uid: UUID, means: IdentityMeans, matches: bool, document: DocumentKind | None = None, note: str = ""
) -> Outcome[Request]:
    """Note how it became clear who asks, or that it did not. A note that looks like a document's number is refused."""
    if means is IdentityMeans.DOCUMENT and document is None:
        raise InvalidInput("document_kind_needed", field="document")
    kind = document if means is IdentityMeans.DOCUMENT else None
    check = IdentityCheck(means, matches, ctx.actor.name, ctx.now(), kind, guarded_note(note))
    code = EventCode.IDENTITY_ESTABLISHED if matches else EventCode.IDENTITY_DOUBTED
    return step(ctx, uid, f"request.{code}", code, lambda it: rules.identify(it, check), means.value)


def mark(ctx: Context, uid: UUID, burden: Burden, reasons: str) -> Outcome[Request]:
    """Mark a request as repeated or excessive, with the reasons."""
    reasons = checked_text(reasons, "reasons")
    return step(
        ctx, uid, "request.marked", EventCode.MARKED, lambda it: rules.mark_excess(it, burden, reasons), burden.value
    )


def decide(ctx: Context, uid: UUID, decision: Decision, ground: str = "", on: date | None = None) -> Outcome[Request]:
    """Take the decision, or take it anew; errors of `domain.requests.decide`, InvalidInput `day_to_come`."""
    ground = checked_text(ground, "ground")
    day = _must_have_come(ctx, on or ctx.today())
    return step(
        ctx,
        uid,
        "request.decided",
        EventCode.DECIDED,
        lambda it: rules.decide(it, decision, day, ground),
        decision.value,
    )


def close(
    ctx: Context, uid: UUID, sent: str = "", sent_by: Channel | None = None, on: date | None = None
) -> Outcome[Request]:
    """Dealt with: what was sent, how and when; errors of `domain.requests.close`, InvalidInput `day_to_come`."""
    sent = checked_text(sent, "sent")
    day = _must_have_come(ctx, on or ctx.today())
    return step(ctx, uid, "request.closed", EventCode.CLOSED, lambda it: rules.close(it, day, sent, sent_by), sent)


def decide_and_close(ctx: Context, uid: UUID, decision: Decision, ground: str = "") -> Outcome[Request]:
    """Both in one go, as the command line does."""
    with ctx.store.transaction():
        decide(ctx, uid, decision, ground)
        return close(ctx, uid)


def forget(ctx: Context, uid: UUID) -> Outcome[Request]:
    """Make a closed request of somebody outside the administration anonymous: name, text and files go for good.

    RuleViolated `request_closed_first`, `request_of_party` (that goes with the erasure of the party).
    """
    require(ctx, Permission.ERASE)
    with ctx.store.transaction():
        request = load(ctx, uid)
        rules.may_be_forgotten(request)
        requests.forget(ctx.store.db, uid)
        put_event(ctx, request, EventCode.ANONYMISED)
        audit.record(ctx, "request.anonymised", subjects=subjects_of(request))
    return Outcome(load(ctx, uid), CHANGED)


def load(ctx: Context, uid: UUID) -> Request:
    """One request, with its last day under the holidays in force; `NotFound`."""
    return requests.load(ctx.store.db, uid, opening.holidays(ctx))


def find(ctx: Context, number: str) -> Request:
    """The request with this number; `NotFound`."""
    return load(ctx, requests.uid_of(ctx.store.db, number))


def every(ctx: Context, *, only_open: bool = False, party: UUID | None = None) -> list[Request]:
    """Requests by last day while open, then the closed ones, latest first."""
    found = requests.every(ctx.store.db, opening.holidays(ctx), only_open=only_open, party=party)
    still_open = sorted((one for one in found if one.open), key=lambda one: (one.due.due_on, one.number))
    return [*still_open, *(one for one in reversed(found) if not one.open)]


def details(ctx: Context, uid: UUID) -> RequestDetails:
    """One request with its course and its files."""
    db = ctx.store.db
    request = load(ctx, uid)
    return RequestDetails(
        request=request,
        events=requests.events(db, uid),
        files=tuple(attachments.of_owner(db, uid)),
        last_day_to_extend=last_day_to_extend(request.received_on, opening.holidays(ctx)),
        earlier_requests=_earlier(ctx, request),
    )


def todos(ctx: Context) -> list[Todo]:
    """What is due: each request that is late or has a week or less, and one line for the others."""
    today = ctx.today()
    still_open = every(ctx, only_open=True)
    pressing = [one for one in still_open if one.days_left(today) <= SOON_DAYS]
    found = [_todo(one, today) for one in pressing]
    rest = len(still_open) - len(pressing)
    if rest:
        following = still_open[len(pressing)].due.due_on
        found.append(Todo("requests_open", Urgency.WAITING, "requests", rest, due=following))
    return [*found, *_to_forget(ctx)]


def _to_forget(ctx: Context) -> list[Todo]:
    """Of somebody outside the administration no longer than the shop's term: no customer's erasure takes it along."""
    years = settings.load_company(ctx).retention_years
    old = requests.to_forget(ctx.store.db, add_months(ctx.today(), -12 * years))
    if not old:
        return []
    facts: dict[str, object] = {"years": years}
    return [Todo("requests_to_forget", Urgency.ADVICE, "requests", len(old), ref=old[0], facts=facts)]


def _todo(request: Request, today: date) -> Todo:
    urgency = Urgency.TODAY if request.days_left(today) <= 0 else Urgency.SOON
    facts: dict[str, object] = {"number": request.number, "name": request.requester.name}
    return Todo(f"request_{request.kind}", urgency, "requests", due=request.due.due_on, ref=request.uid, facts=facts)


def _earlier(ctx: Context, request: Request) -> int:
    if request.requester.party is None:
        return 0
    since = request.received_on - REPEAT_WINDOW
    return requests.earlier_count(ctx.store.db, request.requester.party, since, request.received_on)


# --- for the other modules of this subject ---------------------------------------------------------------------------


def step(
    ctx: Context, uid: UUID, action: str, code: EventCode, change_: Callable[[Request], Request], text: str = ""
) -> Outcome[Request]:
    """One change of one request: rule, row, course, counters and audit entry in one transaction."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        after = change_(load(ctx, uid))
        requests.save(ctx.store.db, after)
        put_event(ctx, after, code, text)
        refresh(ctx, after)
        audit.record(ctx, action, subjects=subjects_of(after), **_audit_facts(after, code))
    return Outcome(after, CHANGED)


def put_event(ctx: Context, request: Request, code: EventCode, text: str = "") -> None:
    requests.add_event(ctx.store.db, request.uid, RequestEvent(ctx.now(), ctx.actor.name, code.value, text))


def refresh(ctx: Context, request: Request) -> None:
    """The party's counters, when there is a party."""
    if request.requester.party:
        derived.refresh(ctx.store.db, [request.requester.party], policy.current(ctx))


def subjects_of(request: Request) -> tuple[Subject, ...]:
    """The request, and its party so that the trail of one person is whole."""
    own = Subject("request", request.uid, request.number)
    requester = request.requester
    return (own, Subject("party", requester.party, requester.party_number)) if requester.party else (own,)


def checked_requester(requester: Requester) -> Requester:
    """`requester` with a name; of a party everything comes from the party itself."""
    if requester.party is not None:
        return requester
    name = " ".join(requester.name.split())
    if not name:
        raise InvalidInput("name_missing", field="name")
    place = requester.address
    parts = (place.street, place.house_number, place.addition, place.postcode, place.town, place.country)
    for field, value in (("name", name), ("email", requester.email), *(("address", part) for part in parts)):
        _check_storable(value, field, LONGEST_NAME)
        bsn_free(value, field)
    return replace(requester, name=name)


def checked_text(text: str, field: str, bsn_reviewed: bool = False) -> str:
    """Free text that may be kept: not too long, nothing that no file can hold, no BSN."""
    _check_storable(text, field, LONGEST_TEXT)
    return bsn_free(text, field, bsn_reviewed)


def _check_storable(value: str, field: str, longest: int) -> None:
    if cannot_be_stored(value):
        raise InvalidInput("unstorable_text", field=field)
    if len(value) > longest:
        raise InvalidInput("text_too_long", field=field, longest=longest)


def _must_have_come(ctx: Context, day: date) -> date:
    """The record says what was done, not what is meant to be done."""
    if day > ctx.today():
        raise InvalidInput("day_to_come", field="on", day=day)
    return day


def _audit_facts(request: Request, code: EventCode) -> dict[str, Any]:
    """What the trail tells besides who and when: codes and days only."""
    if code is EventCode.DECIDED and request.verdict:
        return {"decision": request.verdict.decision}
    if code is EventCode.EXTENDED:
        return {"last_day": request.due.due_on}
    if code is EventCode.CLOSED and request.closing and request.verdict:
        late = request.closing.closed_on > request.due.due_on
        return {"decision": request.verdict.decision, "late": late}
    return {}
