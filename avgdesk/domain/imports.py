"""What a reader of `exchange` yields, whatever the file's format: parties, invoices, payments, refusals.

Readers stream these in the order of the file. Text is trimmed; absent is "" or None. Nothing is matched or checked
against the administration here: that is `services.imports`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from avgdesk.domain.invoices import FiscalClass
from avgdesk.domain.parties import Address, PartyKind, PartyRole


@dataclass(frozen=True, slots=True)
class ImportedParty:
    """`number` is the source's own ("" when it has none); `row` is the line or element count in the file, from 1."""

    number: str
    kind: PartyKind
    organisation: str = ""
    first_name: str = ""
    infix: str = ""
    last_name: str = ""
    contact_person: str = ""
    role: PartyRole | None = None  # None: the source does not say
    address: Address = field(default_factory=Address)
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    coc_number: str = ""
    vat_number: str = ""
    relation_began: date | None = None
    relation_ended: date | None = None
    newsletter: bool | None = None
    notes: str = ""
    row: int = 0

    @property
    def name(self) -> str:
        person = " ".join(part for part in (self.first_name, self.infix, self.last_name) if part)
        return self.organisation or person


@dataclass(frozen=True, slots=True)
class ImportedInvoice:
    """`settled` is for sources that know only "nothing outstanding"; `paid_on` where the day is known.

    `party_number` is the source's customer number; when the source has none, `party` identifies it.
    """

    number: str
    party_number: str
    issued_on: date
    amount_cents: int
    due_on: date | None = None
    paid_on: date | None = None
    settled: bool = False
    currency: str = "EUR"
    fiscal_class: FiscalClass = FiscalClass.ORDINARY
    description: str = ""
    prepaid_cents: int = 0  # paid before it was issued, as far as that is less than the whole
    party: ImportedParty | None = None
    attachment: bytes | None = None
    attachment_name: str = ""
    reference: str = ""  # the booking in its source, as of a payment
    row: int = 0


@dataclass(frozen=True, slots=True)
class ImportedPayment:
    """Money that came in (positive) or went out (negative) on one invoice of one customer.

    `reference` names the booking in its source ("2020/BNK/123/2"); the same booking counts once, however often it
    comes in.
    """

    party_number: str
    invoice_number: str
    paid_on: date
    amount_cents: int
    reference: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class Refusal:
    """One row that can't be used. `reason` is a code of `avgdesk.words.refusal_reason`; `value` is what stood there."""

    file: str
    row: int
    column: str
    reason: str
    value: str = ""
    cells: tuple[str, ...] = ()  # the row as it stood, to be saved and mended
    headers: tuple[str, ...] = ()  # what each of the cells is


@dataclass(frozen=True, slots=True)
class Doubt:
    """A row that is taken but looks wrong: shown in the preview."""

    file: str
    row: int
    column: str
    reason: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Repeated:
    """A party that came with the very same particulars before in this import: nothing more is to be learnt from it."""

    row: int


Imported = ImportedParty | ImportedInvoice | ImportedPayment | Refusal | Doubt | Repeated
