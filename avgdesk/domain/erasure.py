"""Erasures: what is ordered, what a preview tells, what came of it, and the ledger's lines.

No names in the last two.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from avgdesk.domain.blockers import Blocker, BlockerCode, Terms
from avgdesk.domain.parties import Address


class Scope(StrEnum):
    """How much goes. `whole`: customers with all that hangs on them, and dated records."""

    WHOLE = "whole"
    PARTIAL = "partial"  # what the tax office doesn't need; the rest is restricted
    INVOICES = "invoices"  # old invoices of customers who stay


class Ground(StrEnum):
    """Why it may go. Those of `WITHIN_STATUTORY` are needed while the law's term still runs (AWR art. 52)."""

    TERM_ENDED = "term_ended"
    REQUEST = "request"  # AVG art. 17
    NOT_NEEDED = "not_needed"  # AVG art. 5(1)(e): no longer necessary for its purpose
    TAX_OFFICE_AGREED = "tax_office_agreed"
    NOT_BASIC_ADMINISTRATION = "not_basic_administration"
    KEPT_ELSEWHERE = "kept_elsewhere"
    OTHER = "other"  # the typed reason says which


WITHIN_STATUTORY = (
    Ground.TAX_OFFICE_AGREED,
    Ground.NOT_BASIC_ADMINISTRATION,
    Ground.KEPT_ELSEWHERE,
    Ground.OTHER,
)


class TargetKind(StrEnum):
    PARTY = "party"
    INVOICE = "invoice"
    RECORD = "record"


class Target(NamedTuple):
    """One record as it was when it was previewed: a change since then refuses the erasure."""

    kind: TargetKind
    uid: UUID
    version: int


@dataclass(frozen=True, slots=True)
class ErasureOrder:
    """What the owner confirmed. `on`: the day on which the terms are judged (default today; never later).

    `clock_confirmed` repeats today's date when the computer's clock looked wrong. `answers`: the erasure request that
    this is the answer to; it doesn't block its own fulfilment.
    """

    scope: Scope
    targets: tuple[Target, ...]
    ground: Ground = Ground.TERM_ENDED
    reason: str = ""
    within_statutory: bool = False
    on: date | None = None
    clock_confirmed: date | None = None
    answers: UUID | None = None
    skip_blocked: bool = False  # leave alone what may not go, instead of refusing the whole
    certificate: bool = False  # for one customer: the proof for the person, made before the address is gone


@dataclass(frozen=True, slots=True)
class Counts:
    """How many records. `other`: dated records and what hung on the customers besides invoices."""

    customers: int = 0
    invoices: int = 0
    other: int = 0

    def __add__(self, more: Counts) -> Counts:
        return Counts(self.customers + more.customers, self.invoices + more.invoices, self.other + more.other)

    def __bool__(self) -> bool:
        return bool(self.customers or self.invoices or self.other)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A record that was left alone; no blockers: its rule asks for a review, which a bulk run can't give."""

    kind: TargetKind
    uid: UUID
    number: str
    blockers: tuple[Blocker, ...]

    @property
    def held(self) -> bool:
        return any(blocker.code is BlockerCode.LEGAL_HOLD for blocker in self.blockers)


@dataclass(frozen=True, slots=True)
class ErasureResult:
    """`reference` is "" when nothing went. `cleaned`: no trace is left in the file.

    Otherwise that is done on closing.
    """

    reference: str
    erased: Counts
    skipped: tuple[Skipped, ...] = ()
    certificate: bytes | None = None
    reason_kept: bool = True
    cleaned: bool = True


class Part(StrEnum):
    """What a preview counts."""

    PARTICULARS = "particulars"
    CONTACTS = "contacts"  # telephone numbers and mail addresses
    NOTES = "notes"
    NEWSLETTER = "newsletter"
    CONTACT_PERSON = "contact_person"
    INVOICES = "invoices"
    FILES = "files"
    AGREEMENTS = "agreements"
    REQUESTS = "requests"
    APPOINTMENTS = "appointments"
    CONSENTS = "consents"
    RECORDS = "records"
    HOLDS = "holds"  # released ones
    NAME_AND_ADDRESS = "name_and_address"
    TRAIL = "trail"  # audit entries: number and UUID, no name
    LEDGER = "ledger"
    TOTALS = "totals"
    OTHER = "other"


class Why(StrEnum):
    """Under which rule a part goes or stays."""

    TERM_ENDED = "term_ended"
    TERM_RUNNING = "term_running"  # it would go, once the term has ended
    STATUTORY_CONFIRMED = "statutory_confirmed"  # the law's term runs, the owner confirms
    NOT_NEEDED_FOR_TAX = "not_needed_for_tax"
    HANGS_ON_IT = "hangs_on_it"  # kept for the record that goes
    TAX_TERM = "tax_term"  # AWR art. 52: until the end of the term
    ACCOUNTABILITY = "accountability"  # AVG art. 5(2): without the name
    ANONYMOUS = "anonymous"


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """`until`: for what stays, the last day."""

    part: Part
    count: int
    why: Why
    until: date | None = None


@dataclass(frozen=True, slots=True)
class OutsideCopy:
    """Something that left the program earlier: printed or exported. `everyone`.

    A list in which this person stood too.
    """

    at: datetime
    action: str
    count: int
    everyone: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """One record's erasure as it would be now. Immutable: confirming it erases this and nothing else, or is refused."""

    scope: Scope
    target: Target
    number: str
    name: str
    address: Address
    terms: Terms
    goes: tuple[PreviewLine, ...]
    stays: tuple[PreviewLine, ...]
    outside: tuple[OutsideCopy, ...]
    running: tuple[str, ...]  # numbers of agreements and subscriptions whose service stops
    blockers: tuple[Blocker, ...]
    category: str = ""  # of a dated record
    review: bool = False  # its rule asks for a look before it goes

    @property
    def needs_statutory_reason(self) -> bool:
        """Only the law's term stands in the way: it may go after a second confirmation."""
        return [blocker.code for blocker in self.blockers] == [BlockerCode.STATUTORY_TERM_RUNNING]


@dataclass(frozen=True, slots=True)
class BulkPreview:
    """Many at once. `within_statutory` of the targets may go only when that is ticked; they are left out otherwise."""

    scope: Scope
    targets: tuple[Target, ...]
    erasable: Counts
    within_statutory: Counts
    skipped: tuple[Skipped, ...]
    label: str = ""  # the book year of a tidy-up


@dataclass(frozen=True, slots=True)
class LedgerItem:
    """`kind`: "party", "partial", "invoice" or "record"."""

    kind: str
    uid: UUID


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One erasure as it is kept for ever and travels in every backup."""

    uid: UUID
    reference: str
    at: datetime
    scope: Scope
    ground: Ground
    reason: str
    within_statutory: bool
    erased: Counts
    audit_serial: int
    items: tuple[LedgerItem, ...] = field(default=(), repr=False)

    @property
    def digest(self) -> str:
        return digest_of(self.items)


PARTIAL_ITEM = "partial"


def digest_of(items: Iterable[LedgerItem]) -> str:
    """SHA-256 over the items, in any order: the audit entry of the erasure holds it as well."""
    lines = sorted(f"{item.kind} {item.uid}" for item in items)
    return hashlib.sha256("\n".join(lines).encode("ascii")).hexdigest()


@dataclass(frozen=True, slots=True)
class Total:
    """What remains of what was erased. `period` is a month "2020-03", or a year where months were too small."""

    period: str
    category: str
    count: int
    amount_cents: int = 0
    currency: str = ""
