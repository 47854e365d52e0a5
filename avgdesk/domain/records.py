"""Simple dated records of other categories than customers and invoices: an applicant, a device, a warranty …"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from avgdesk.domain.categories import CategoryCode


@dataclass(frozen=True, slots=True)
class DatedRecord:
    """`label` is the person or the reference; `trigger_on` None means that its term has not begun.

    `party`: the customer it belongs to, if any; that customer's legal hold and open requests then count for it too.
    """

    uid: UUID
    number: str
    category: str
    label: str
    trigger_on: date | None = None
    note: str = ""
    party: UUID | None = None
    source: str = "manual"


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One line of the records' list."""

    uid: UUID
    number: str
    category: str
    label: str
    trigger_on: date | None
    retain_until: date | None
    statutory_until: date | None
    attachments: int
    party_number: str


@dataclass(frozen=True, slots=True)
class RecordQuery:
    """`category` "" means all; `sort` is a column's name."""

    search: str = ""
    category: str = ""
    sort: str = ""
    descending: bool = False


PREFIXES = {
    CategoryCode.APPLICANT: "S",  # sollicitant
    CategoryCode.APPLICANT_CONSENT: "S",
    CategoryCode.INCIDENT: "I",
    CategoryCode.DEVICE: "A",  # apparaat
    CategoryCode.REMOTE_CONTROL_LOG: "O",  # overname op afstand
    CategoryCode.CONNECTION_LOG: "V",  # verbinding
    CategoryCode.SUBSCRIPTION: "B",  # abonnement
    CategoryCode.CONTACT_PERSON: "C",
    CategoryCode.NEWSLETTER: "N",
    CategoryCode.WARRANTY: "G",  # garantie
    CategoryCode.SERVICE_CONTRACT: "D",  # dienstencontract
}
OWN_PREFIX = "X"


def number_prefix(category: str) -> str:
    """The letter that a category's numbers begin with: `S-0012` is an applicant."""
    return next((letter for code, letter in PREFIXES.items() if code == category), OWN_PREFIX)
