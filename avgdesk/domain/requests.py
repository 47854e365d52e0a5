"""Requests of data subjects (AVG art. 7(3), 12, 15–21): who asked what, when, and how it was answered.

A request runs open → decided → closed. Its last day comes from `domain.deadlines`; it is computed afresh from the
holidays in force and never kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from avgdesk.domain.deadlines import Due, HolidayCalendar, last_day_to_extend, request_due
from avgdesk.domain.identity import IdentityCheck
from avgdesk.domain.parties import Address
from avgdesk.errors import InvalidInput, RuleViolated

SOON_DAYS = 7  # a request that is due within this many days is on the to-do list for this week


class RequestKind(StrEnum):
    ACCESS = "access"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    PORTABILITY = "portability"
    OBJECTION = "objection"
    WITHDRAWAL = "withdrawal"
    DEATH = "death"  # instructions for after death; no article of the AVG, Dutch practice
    DOMAIN_SHIELDING = "domain_shielding"


ARTICLES: dict[RequestKind, str] = {
    RequestKind.ACCESS: "15",
    RequestKind.RECTIFICATION: "16",
    RequestKind.ERASURE: "17",
    RequestKind.RESTRICTION: "18",
    RequestKind.PORTABILITY: "20",
    RequestKind.OBJECTION: "21",
    RequestKind.WITHDRAWAL: "7(3)",
    RequestKind.DEATH: "",
    RequestKind.DOMAIN_SHIELDING: "",
}

TOLD_TO_RECIPIENTS = frozenset({RequestKind.RECTIFICATION, RequestKind.ERASURE, RequestKind.RESTRICTION})  # art. 19


class Channel(StrEnum):
    COUNTER = "counter"
    POST = "post"
    EMAIL = "email"
    PHONE = "phone"
    WEBSITE = "website"


class Decision(StrEnum):
    GRANTED = "granted"
    PARTIAL = "partial"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


NEEDS_GROUND = frozenset({Decision.PARTIAL, Decision.REFUSED})  # art. 12(4)


class RequestState(StrEnum):
    OPEN = "open"
    EXTENDED = "extended"
    DECIDED = "decided"
    CLOSED = "closed"


class Burden(StrEnum):
    """Why a request may cost something or be refused (art. 12(5)); the shop has to show it."""

    REPEATED = "repeated"
    EXCESSIVE = "excessive"


class Effect(StrEnum):
    """What was done in the administration because of a request."""

    ERASED = "erased"
    PARTLY_ERASED = "partly_erased"
    RECTIFIED = "rectified"
    RESTRICTED = "restricted"
    RELEASED = "released"
    MARKETING_STOPPED = "marketing_stopped"
    EXPORTED = "exported"
    INSTRUCTIONS_KEPT = "instructions_kept"
    RECIPIENTS_TOLD = "recipients_told"
    DOSSIER_MADE = "dossier_made"
    INSPECTED = "inspected"
    NOTHING_FOUND = "nothing_found"


@dataclass(frozen=True, slots=True)
class Requester:
    """Who asks: a party of the administration (then name and address are its own), or somebody who is not in it."""

    name: str
    address: Address = field(default_factory=Address)
    email: str = ""
    party: UUID | None = None
    party_number: str = ""


@dataclass(frozen=True, slots=True)
class Extension:
    """Two more months, told to the requester on `told_on` with `reason` (art. 12(3))."""

    told_on: date
    reason: str


@dataclass(frozen=True, slots=True)
class Excess:
    burden: Burden
    reasons: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """The decision; `ground` is needed when something is refused."""

    decision: Decision
    decided_on: date
    ground: str = ""


@dataclass(frozen=True, slots=True)
class Closing:
    """What was sent, on which day, by which way. A withdrawn request may have sent nothing."""

    closed_on: date
    sent: str = ""
    sent_by: Channel | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """One request. `marketing` is for an objection: against direct marketing it is absolute (art. 21(3))."""

    uid: UUID
    number: str
    kind: RequestKind
    received_on: date
    requester: Requester
    due: Due
    channel: Channel = Channel.EMAIL
    marketing: bool = False
    details: str = ""
    identity: IdentityCheck | None = None
    extension: Extension | None = None
    excess: Excess | None = None
    verdict: Verdict | None = None
    closing: Closing | None = None
    anonymous: bool = False  # the requester was erased; what remains is the course of the request

    @property
    def open(self) -> bool:
        return self.closing is None

    @property
    def state(self) -> RequestState:
        if self.closing:
            return RequestState.CLOSED
        if self.verdict:
            return RequestState.DECIDED
        return RequestState.EXTENDED if self.extension else RequestState.OPEN

    def days_left(self, today: date) -> int:
        """Days until the last day; 0 on it, negative when it is past."""
        return (self.due.due_on - today).days


@dataclass(frozen=True, slots=True)
class RequestEvent:
    """One line of a request's course. `code` is of `EventCode`; `text` is what the user wrote or the name of a file."""

    at: datetime
    user: str
    code: str
    text: str = ""


class EventCode(StrEnum):
    RECEIVED = "received"
    CHANGED = "changed"
    IDENTITY_ESTABLISHED = "identity_established"
    IDENTITY_DOUBTED = "identity_doubted"
    EXTENDED = "extended"
    MARKED = "marked"
    LETTER = "letter"
    EFFECT = "effect"  # text: the value of an `Effect`, and after a space a reference where there is one
    DECIDED = "decided"
    CLOSED = "closed"
    ANONYMISED = "anonymised"


def extend(request: Request, told_on: date, reason: str, calendar: HolidayCalendar) -> Request:
    """`request` with two months more.

    Raises RuleViolated: `request_closed`, `already_extended`, `extension_too_late` (fact `last_day`), and InvalidInput:
    `reason_needed`, `before_receipt`.
    """
    _must_be_open(request)
    if request.extension:
        raise RuleViolated("already_extended", number=request.number, told_on=request.extension.told_on)
    if not reason.strip():
        raise InvalidInput("reason_needed", field="reason")
    if told_on < request.received_on:
        raise InvalidInput("before_receipt", field="on", received=request.received_on)
    last = last_day_to_extend(request.received_on, calendar)
    if told_on > last:
        raise RuleViolated("extension_too_late", number=request.number, last_day=last)
    due = request_due(request.received_on, extended=True, calendar=calendar)
    return replace(request, extension=Extension(told_on, reason.strip()), due=due)


def identify(request: Request, check: IdentityCheck) -> Request:
    """`request` with how the requester's identity was established, or that it was not."""
    _must_be_open(request)
    return replace(request, identity=check)


def mark_excess(request: Request, burden: Burden, reasons: str) -> Request:
    """`request` marked as repeated or excessive; the reasons are needed, for the shop has to prove it (art. 12(5))."""
    _must_be_open(request)
    if not reasons.strip():
        raise InvalidInput("reason_needed", field="reasons")
    return replace(request, excess=Excess(burden, reasons.strip()))


def decide(request: Request, decision: Decision, on: date, ground: str = "") -> Request:
    """`request` with a decision; until it is closed the decision can be taken anew.

    Raises RuleViolated: `request_closed`, `objection_absolute`; InvalidInput: `ground_needed`, `before_receipt`.
    """
    _must_be_open(request)
    ground = ground.strip()
    if decision in NEEDS_GROUND and not ground:
        raise InvalidInput("ground_needed", field="ground", decision=decision)
    if on < request.received_on:
        raise InvalidInput("before_receipt", field="on", received=request.received_on)
    if request.marketing and decision in NEEDS_GROUND:
        raise RuleViolated("objection_absolute", number=request.number)
    return replace(request, verdict=Verdict(decision, on, ground))


def close(request: Request, on: date, sent: str = "", sent_by: Channel | None = None) -> Request:
    """`request` as dealt with.

    Raises RuleViolated: `request_closed`, `decision_needed`; InvalidInput: `before_receipt`.
    """
    _must_be_open(request)
    if request.verdict is None:
        raise RuleViolated("decision_needed", number=request.number)
    if on < request.received_on:
        raise InvalidInput("before_receipt", field="on", received=request.received_on)
    return replace(request, closing=Closing(on, sent.strip(), sent_by))


def may_be_forgotten(request: Request) -> None:
    """Raises RuleViolated `request_open`, or `request_of_party`: that one goes with the erasure of the party."""
    if request.open:
        raise RuleViolated("request_open", number=request.number)
    if request.requester.party is not None:
        raise RuleViolated("request_of_party", number=request.number)


def _must_be_open(request: Request) -> None:
    if not request.open:
        raise RuleViolated("request_closed", number=request.number)
