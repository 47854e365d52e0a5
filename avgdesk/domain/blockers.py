"""What stands in the way of an erasure: each reason with its date, reference or number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Terms:
    """The last day kept under the shop's term and under the law; both None while there is no end date yet.

    `statutory_until` None beside a `retain_until`: no law asks for a longer term (an applicant, a device).
    """

    retain_until: date | None = None
    statutory_until: date | None = None

    def shop_ended(self, today: date) -> bool:
        """The last day kept lies before today."""
        return self.retain_until is not None and self.retain_until < today

    def statutory_ended(self, today: date) -> bool:
        """The law's last day lies before today, or the law names none."""
        if self.statutory_until is None:
            return self.retain_until is not None
        return self.statutory_until < today


class BlockerCode(StrEnum):
    TERM_RUNNING = "term_running"
    STATUTORY_TERM_RUNNING = "statutory_term_running"
    UNPAID = "unpaid"
    RELATION_RUNNING = "relation_running"
    LEGAL_HOLD = "legal_hold"
    OPEN_REQUEST = "open_request"
    AGREEMENT_IN_FORCE = "agreement_in_force"
    OPEN_APPOINTMENT = "open_appointment"


@dataclass(frozen=True, slots=True)
class Blocker:
    """One reason. `until`: the last day on which it stands, where known; of a hold, the day of its review.

    `reference`: a visible number, never a name. `count`: how many, of what can be counted.
    """

    code: BlockerCode
    until: date | None = None
    reference: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class ErasureFacts:
    """What an erasure looks at, of a party or of one record (whose hold and requests are those of its party).

    `relation_running`: a subscription runs or the party is marked as staying. `…_reference` names what is open, by its
    visible number. A request that this very erasure answers is left out of `open_requests` by the caller.
    """

    terms: Terms
    unpaid: int = 0
    relation_running: bool = False
    held: bool = False
    hold_review: date | None = None
    open_requests: int = 0
    agreements_in_force: int = 0
    open_appointments: int = 0
    hold_reference: str = ""
    request_reference: str = ""
    agreement_reference: str = ""
    appointment_reference: str = ""


def blockers(facts: ErasureFacts, today: date, within_statutory: bool = False) -> tuple[Blocker, ...]:
    """Every reason that forbids the erasure today; empty when it may go.

    `within_statutory`: the owner confirmed, with a reason, that it may go between the shop's term and the law's. That
    lifts the statutory term alone. While the shop's own term runs, only that one is named: it comes first.
    """
    return (*partial_blockers(facts), *_open_ends(facts), *_terms(facts, today, within_statutory))


def partial_blockers(facts: ErasureFacts) -> tuple[Blocker, ...]:
    """What forbids even a partial erasure (telephone, notes, consents): a legal hold, and an unanswered request."""
    found = []
    if facts.held:
        found.append(Blocker(BlockerCode.LEGAL_HOLD, facts.hold_review, facts.hold_reference, 1))
    if facts.open_requests:
        found.append(Blocker(BlockerCode.OPEN_REQUEST, None, facts.request_reference, facts.open_requests))
    return tuple(found)


def _open_ends(facts: ErasureFacts) -> Iterator[Blocker]:
    if facts.agreements_in_force:
        yield Blocker(BlockerCode.AGREEMENT_IN_FORCE, None, facts.agreement_reference, facts.agreements_in_force)
    if facts.open_appointments:
        yield Blocker(BlockerCode.OPEN_APPOINTMENT, None, facts.appointment_reference, facts.open_appointments)
    if facts.unpaid:
        yield Blocker(BlockerCode.UNPAID, count=facts.unpaid)
    if facts.relation_running:
        yield Blocker(BlockerCode.RELATION_RUNNING)


def _terms(facts: ErasureFacts, today: date, within_statutory: bool) -> Iterator[Blocker]:
    terms = facts.terms
    if terms.retain_until is None:
        if not (facts.unpaid or facts.relation_running or facts.agreements_in_force):
            yield Blocker(BlockerCode.TERM_RUNNING)
    elif not terms.shop_ended(today):
        yield Blocker(BlockerCode.TERM_RUNNING, terms.retain_until)
    elif not (within_statutory or terms.statutory_ended(today)):
        yield Blocker(BlockerCode.STATUTORY_TERM_RUNNING, terms.statutory_until)
