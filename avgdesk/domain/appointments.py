"""Appointments at the counter: planned → confirmed → identity checked → inspected → closed, or another end.

`sequence` counts what the visitor's calendar has to be told (RFC 5545): it rises with every move and with the
cancellation.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from avgdesk.domain.identity import IdentityCheck
from avgdesk.domain.opening import Span
from avgdesk.domain.requests import Requester
from avgdesk.errors import InvalidInput, RuleViolated


class AppointmentState(StrEnum):
    PLANNED = "planned"
    CONFIRMED = "confirmed"
    IDENTITY_CHECKED = "identity_checked"
    INSPECTED = "inspected"
    CLOSED = "closed"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    IDENTITY_REFUSED = "identity_refused"  # the document didn't match: nothing was shown


class Step(StrEnum):
    """What can happen to an appointment; its history is a list of these."""

    BOOKED = "booked"
    CONFIRMED = "confirmed"
    MOVED = "moved"
    IDENTITY_CHECKED = "identity_checked"
    IDENTITY_REFUSED = "identity_refused"
    INSPECTION_STARTED = "inspection_started"
    INSPECTED = "inspected"
    RECEIPT_MADE = "receipt_made"
    RECEIPT_SIGNED = "receipt_signed"
    CLOSED = "closed"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    ANONYMISED = "anonymised"


_S = AppointmentState
AHEAD = frozenset({_S.PLANNED, _S.CONFIRMED})
UNFINISHED = AHEAD | {_S.IDENTITY_CHECKED, _S.INSPECTED}
FREE_AGAIN = frozenset({_S.CANCELLED, _S.IDENTITY_REFUSED})  # the time may be given to somebody else

FROM: dict[AppointmentState, frozenset[AppointmentState]] = {
    _S.CONFIRMED: frozenset({_S.PLANNED}),
    _S.IDENTITY_CHECKED: AHEAD,
    _S.IDENTITY_REFUSED: AHEAD,
    _S.INSPECTED: frozenset({_S.IDENTITY_CHECKED, _S.INSPECTED}),
    _S.CLOSED: frozenset({_S.IDENTITY_CHECKED, _S.INSPECTED}),
    _S.NO_SHOW: AHEAD,
    _S.CANCELLED: AHEAD,
}


class ReceiptKind(StrEnum):
    PAPER = "paper"  # signed with a pen; the paper is in the binder
    DRAWN = "drawn"  # drawn on the screen and sealed into the file


@dataclass(frozen=True, slots=True)
class Appointment:
    """`span` is in Dutch time. `request` and `request_number` are set when it is booked for a request."""

    uid: UUID
    number: str
    span: Span
    visitor: Requester
    state: AppointmentState = AppointmentState.PLANNED
    sequence: int = 0
    request: UUID | None = None
    request_number: str = ""
    walk_in: bool = False
    note: str = ""
    identity: IdentityCheck | None = None
    receipt: ReceiptKind | None = None
    anonymous: bool = False

    @property
    def unfinished(self) -> bool:
        return self.state in UNFINISHED


@dataclass(frozen=True, slots=True)
class AppointmentStep:
    """One line of the history. `was` is the former start of a move."""

    at: datetime
    user: str
    step: Step
    was: datetime | None = None
    text: str = ""


def to_state(appointment: Appointment, state: AppointmentState) -> Appointment:
    """`appointment` in `state`; raises RuleViolated `appointment_state` (facts `is_`, `wanted`) when it can't get
    there.
    """
    if appointment.state not in FROM.get(state, frozenset()):
        raise RuleViolated("appointment_state", number=appointment.number, is_=appointment.state, wanted=state)
    return replace(appointment, state=state)


def confirm(appointment: Appointment) -> Appointment:
    return to_state(appointment, AppointmentState.CONFIRMED)


def move(appointment: Appointment, to: Span) -> Appointment:
    """At another time; it has to be confirmed again, and the visitor's calendar is told."""
    if appointment.state not in AHEAD:
        raise RuleViolated("appointment_state", number=appointment.number, is_=appointment.state, wanted="moved")
    return replace(appointment, span=to, state=AppointmentState.PLANNED, sequence=appointment.sequence + 1)


def cancel(appointment: Appointment) -> Appointment:
    return replace(to_state(appointment, AppointmentState.CANCELLED), sequence=appointment.sequence + 1)


def no_show(appointment: Appointment, now: datetime) -> Appointment:
    """Raises RuleViolated `not_begun` before its start."""
    if now < appointment.span.start:
        raise RuleViolated("not_begun", number=appointment.number, start=appointment.span.start.replace(tzinfo=None))
    return to_state(appointment, AppointmentState.NO_SHOW)


def identify(appointment: Appointment, check: IdentityCheck) -> Appointment:
    """With the document that was shown. When it doesn't match the visit stops here: there is no way on to an
    inspection.
    """
    if check.document is None:
        raise InvalidInput("document_kind_needed", field="document")
    state = AppointmentState.IDENTITY_CHECKED if check.matches else AppointmentState.IDENTITY_REFUSED
    return replace(to_state(appointment, state), identity=check)


def may_inspect(appointment: Appointment) -> bool:
    """Whether the data may be shown now: only after identity was established."""
    matched = appointment.identity is not None and appointment.identity.matches
    return matched and appointment.state in FROM[AppointmentState.INSPECTED]


def inspected(appointment: Appointment) -> Appointment:
    """Raises RuleViolated `identity_first` when no matching document was seen."""
    if not may_inspect(appointment):
        raise RuleViolated("identity_first", number=appointment.number)
    return to_state(appointment, AppointmentState.INSPECTED)


def close(appointment: Appointment) -> Appointment:
    """Raises RuleViolated `identity_first` when the visitor was never identified."""
    if appointment.state in AHEAD:
        raise RuleViolated("identity_first", number=appointment.number)
    return to_state(appointment, AppointmentState.CLOSED)
