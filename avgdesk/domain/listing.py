"""Lines of the lists: what is asked for, and what one line shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from avgdesk.domain.parties import PartyKind, PartyRole
from avgdesk.domain.retention import PartyState

# as the filters stand on a page, and in the order of a list that is sorted by state
STATES = (
    PartyState.UNPAID,
    PartyState.RUNNING,
    PartyState.ENDED_SHOP_TERM,
    PartyState.ENDED,
    PartyState.HELD,
    PartyState.RESTRICTED,
)


@dataclass(frozen=True, slots=True)
class ListQuery:
    """`sort` is a column's name; `state` None means the normal list, without restricted parties.

    `to_check`: only parties with data that looks wrong, in whatever state, the restricted ones among them.
    """

    search: str = ""
    state: PartyState | None = None
    role: PartyRole | None = None
    sort: str = ""
    descending: bool = False
    party: UUID | None = None  # invoices of one party only
    to_check: bool = False


@dataclass(frozen=True, slots=True)
class CustomerRow:
    uid: UUID
    number: str
    kind: PartyKind
    role: PartyRole
    name: str
    street: str
    house_number: str
    addition: str
    postcode: str
    town: str
    country: str
    coc_number: str
    relation_ended: date | None
    invoices: int
    unpaid: int
    retain_until: date | None
    statutory_until: date | None
    doubtful: bool
    state: PartyState


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """Amounts in cents; `paid_cents` is what payments have reached so far."""

    uid: UUID
    party: UUID
    customer_number: str
    customer_name: str
    number: str
    issued_on: date
    due_on: date | None
    paid_on: date | None
    paid_assumed: bool
    paid_cents: int
    amount_cents: int
    currency: str
    fiscal_class: str
    retain_until: date | None
    statutory_until: date | None
    state: PartyState
