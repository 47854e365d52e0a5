"""Processor agreements (AVG art. 28): states, who signs what, and what the steps allow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from avgdesk.domain.annexes import Annexes
from avgdesk.domain.article28 import Clause
from avgdesk.errors import RuleViolated


class Direction(StrEnum):
    """What the shop is in this agreement: processor for a customer, or controller towards a supplier."""

    PROCESSOR = "processor"
    CONTROLLER = "controller"


class Side(StrEnum):
    """The two parties; each has a signature field and fields for name, function, place and date."""

    CONTROLLER = "controller"
    PROCESSOR = "processor"


class AgreementState(StrEnum):
    DRAFT = "draft"
    ISSUED = "issued"
    RECEIVED = "received"  # signed by the other party, back in the shop
    COUNTERSIGNED = "countersigned"
    RETURNED = "returned"  # the other party has its copy
    IN_FORCE = "in_force"
    ENDED = "ended"
    REPLACED = "replaced"  # by a later version, or by another agreement
    WITHDRAWN = "withdrawn"  # never signed by both


class Origin(StrEnum):
    OWN = "own"  # made here from a template
    THEIRS = "theirs"  # the other party's own text, registered as a file


class ReceivedAs(StrEnum):
    SIGNED_PDF = "signed_pdf"
    SCAN = "scan"
    PAPER = "paper"  # the paper is in the binder


class CountersignedAs(StrEnum):
    PAPER = "paper"
    CERTIFICATE = "certificate"
    DRAWN = "drawn"


class DataOutcome(StrEnum):
    """What happened to the data at the end (art. 28(3)(g))."""

    RETURNED = "returned"
    ERASED = "erased"
    RETURNED_AND_ERASED = "returned_and_erased"
    KEPT_BY_LAW = "kept_by_law"
    NONE_HELD = "none_held"


NEXT: dict[AgreementState, frozenset[AgreementState]] = {
    AgreementState.DRAFT: frozenset({AgreementState.ISSUED, AgreementState.WITHDRAWN}),
    AgreementState.ISSUED: frozenset({AgreementState.RECEIVED, AgreementState.WITHDRAWN, AgreementState.REPLACED}),
    AgreementState.RECEIVED: frozenset(
        {AgreementState.COUNTERSIGNED, AgreementState.ISSUED, AgreementState.WITHDRAWN, AgreementState.REPLACED}
    ),
    AgreementState.COUNTERSIGNED: frozenset(
        {AgreementState.RETURNED, AgreementState.IN_FORCE, AgreementState.ENDED, AgreementState.REPLACED}
    ),
    AgreementState.RETURNED: frozenset({AgreementState.IN_FORCE, AgreementState.ENDED, AgreementState.REPLACED}),
    AgreementState.IN_FORCE: frozenset({AgreementState.ENDED, AgreementState.REPLACED}),
    AgreementState.ENDED: frozenset(),
    AgreementState.REPLACED: frozenset(),
    AgreementState.WITHDRAWN: frozenset(),
}
# signed by both, and not over: it binds, and the other party can't be erased
BINDING = frozenset({AgreementState.COUNTERSIGNED, AgreementState.RETURNED, AgreementState.IN_FORCE})
WAITING = frozenset({AgreementState.ISSUED, AgreementState.RECEIVED})
CLOSED = frozenset({AgreementState.ENDED, AgreementState.REPLACED, AgreementState.WITHDRAWN})
TIMELINE = (
    AgreementState.DRAFT,
    AgreementState.ISSUED,
    AgreementState.RECEIVED,
    AgreementState.COUNTERSIGNED,
    AgreementState.RETURNED,
    AgreementState.IN_FORCE,
)


@dataclass(frozen=True, slots=True)
class Agreement:
    """One version. A change of an issued one is a new version under the same number.

    `sha256` is of the issued PDF's bytes, `seal` the short hash of its text that stands in its foot. `same_text`:
    whether what came back is the text that was issued; None when that can't be told (a scan, paper). `signed_on` is the
    day on which the other party signed, `ends_on` the agreed last day (None: as long as the service runs).
    """

    uid: UUID
    number: str
    version: int
    party: UUID
    direction: Direction
    language: str
    annexes: Annexes
    drafted_on: date
    state: AgreementState = AgreementState.DRAFT
    origin: Origin = Origin.OWN
    template: str = ""
    covered: frozenset[Clause] = frozenset()
    issued_on: date | None = None
    signed_on: date | None = None
    received_on: date | None = None
    received_as: ReceivedAs | None = None
    same_text: bool | None = None
    countersigned_on: date | None = None
    countersigned_as: CountersignedAs | None = None
    returned_on: date | None = None
    in_force_on: date | None = None
    ends_on: date | None = None
    review_on: date | None = None
    ended_on: date | None = None
    data_outcome: DataOutcome | None = None
    data_outcome_on: date | None = None
    reminded_on: date | None = None
    sha256: str = ""
    seal: str = ""

    @property
    def our_side(self) -> Side:
        return Side.PROCESSOR if self.direction is Direction.PROCESSOR else Side.CONTROLLER

    @property
    def their_side(self) -> Side:
        return Side.CONTROLLER if self.direction is Direction.PROCESSOR else Side.PROCESSOR

    @property
    def label(self) -> str:
        """As it is cited: `AGR-2026-0007`, from the second version on `AGR-2026-0007 v2`."""
        return self.number if self.version == 1 else f"{self.number} v{self.version}"


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the timeline. `state` is the one reached; `how` a code; `file` an attachment's UUID."""

    state: AgreementState
    on: date
    at: datetime
    user: str
    how: str = ""
    note: str = ""
    file: UUID | None = None


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """One line of the list."""

    uid: UUID
    number: str
    version: int
    party: UUID
    party_number: str
    party_name: str
    direction: Direction
    state: AgreementState
    issued_on: date | None
    signed_on: date | None
    countersigned_on: date | None
    in_force_on: date | None
    ends_on: date | None
    review_on: date | None
    since: date  # the day on which it reached its state
    sha256: str


class AgreementFilter(StrEnum):
    """What the page shows."""

    ALL = "all"
    RUNNING = "running"  # neither ended nor replaced nor withdrawn
    DRAFTS = "drafts"
    WAITING = "waiting"  # for a signature
    EXPIRING = "expiring"  # ends or is due for review within the months of `EXPIRING_MONTHS`
    IN_FORCE = "in_force"
    CLOSED = "closed"


EXPIRING_DAYS = 90
OVERDUE_DAYS = 14  # an issued agreement without answer


def require_step(state: AgreementState, to: AgreementState, number: str) -> None:
    """Raises RuleViolated("agreement_step", state=…, step=…, number=…) when the life cycle has no such step."""
    if to not in NEXT[state]:
        raise RuleViolated("agreement_step", state=str(state), step=str(to), number=number)


def require_day(on: date, not_before: date | None, today: date) -> None:
    """A step can't lie in the future, nor before the one that it follows. RuleViolated("agreement_day")."""
    if on > today or (not_before is not None and on < not_before):
        raise RuleViolated("agreement_day", day=on, earliest=not_before or "", latest=today)
