"""The invoices and payments of an import: put under their parties, added, filled up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import uuid4

from avgdesk.domain.import_results import Conflict, RowKey
from avgdesk.domain.imports import Doubt, ImportedInvoice, ImportedPayment
from avgdesk.domain.invoices import Invoice
from avgdesk.domain.numberings import numbering_of
from avgdesk.domain.settlement import assumed_payment
from avgdesk.services.import_checks import refused_payment, without_party
from avgdesk.services.import_customers import CustomerImport
from avgdesk.services.import_match import Incoming
from avgdesk.services.import_state import ImportState
from avgdesk.store import attachments, import_changes, import_invoices, import_parties
from avgdesk.store.import_invoices import NOBODY, Booking, Loaded


@dataclass(frozen=True, slots=True)
class IncomingInvoice:
    record: ImportedInvoice
    file: str
    source: str

    @property
    def key(self) -> RowKey:
        return RowKey(self.file, self.record.row)


@dataclass(slots=True)
class _Chunk:
    there: dict[tuple[int, str], Loaded]
    new: dict[tuple[int, str], Loaded] = field(default_factory=dict)
    changed: dict[tuple[int, str], Loaded] = field(default_factory=dict)
    bookings: list[Booking] = field(default_factory=list)
    files: list[tuple[Loaded, ImportedInvoice]] = field(default_factory=list)

    def invoice(self, at: tuple[int, str]) -> Loaded | None:
        return self.new.get(at) or self.changed.get(at) or self.there.get(at)


class InvoiceImport:
    """Takes invoices and payments in, a chunk at a time; every chunk of one source."""

    def __init__(self, state: ImportState, customers: CustomerImport, now: datetime) -> None:
        self.state, self.customers, self.now = state, customers, now
        self.first_row = self.next_row = import_invoices.next_row(state.db)
        self.first_payment = import_invoices.next_payment(state.db)

    def take(self, incoming: Sequence[IncomingInvoice]) -> None:
        """Write these invoices; one whose party is neither known nor named is refused."""
        owners = self._owners(incoming)
        chunk = _Chunk(import_invoices.find(self.state.db, {one.record.number for one in incoming}))
        for one, owner in zip(incoming, owners, strict=True):
            if owner is None:
                self.state.tally.refuse(without_party(one.record, one.file))
                continue
            self._one(chunk, self._with_likely_due_day(one), owner)
            self.state.tally.use()
        self._write(chunk)

    def take_payments(self, file: str, source: str, payments: Sequence[ImportedPayment]) -> None:
        """Keep these payments, whether or not their invoice is known yet."""
        space = numbering_of(source)
        known = self._rows_of(space, {payment.party_number for payment in payments})
        bookings = []
        for payment in payments:
            owner = known.get(payment.party_number)
            if owner is None:
                refusal = refused_payment(payment, file, "party", "payment_party_unknown", payment.party_number)
                self.state.tally.refuse(refusal)
                continue
            bookings.append(
                Booking(owner, payment.invoice_number, payment.paid_on, payment.amount_cents, payment.reference)
            )
        self.state.tally.payments_added += import_invoices.add_payments(self.state.db, bookings, self.state.batch)
        self.state.tally.use(len(bookings))

    def _owners(self, incoming: Sequence[IncomingInvoice]) -> list[int | None]:
        """The party's row id of each invoice; parties that are named on them come in with them."""
        space = numbering_of(incoming[0].source) if incoming else ""
        known = self._rows_of(space, {one.record.party_number for one in incoming if one.record.party_number})
        owners = [known.get(one.record.party_number) for one in incoming]
        named = [
            (place, Incoming(replace(one.record.party, row=one.record.row), one.file, one.source))
            for place, one in enumerate(incoming)
            if one.record.party is not None and (owners[place] is None or _says_more(one.record))
        ]
        rows = self.customers.take([party for _, party in named], rows_of_their_own=False)
        for (place, _), row in zip(named, rows, strict=True):
            owners[place] = row
        return owners

    def _rows_of(self, space: str, numbers: set[str]) -> dict[str, int]:
        """Number → row id of the parties that this numbering knows."""
        state = self.state
        known = {number: row for number in numbers if (row := state.party_rows.get((space, number)))}
        missing = numbers - known.keys()
        if missing:
            for number, row, source in import_parties.by_number(state.db, missing):
                if numbering_of(source) == space:
                    known[number] = row
            known.update(import_parties.by_alias(state.db, space, missing))
            for number in missing & known.keys():
                state.remember(space, number, known[number])
        return known

    def _one(self, chunk: _Chunk, one: IncomingInvoice, owner: int) -> None:
        record, at = one.record, (owner, one.record.number)
        there = chunk.invoice(at)
        if there is None:
            there = Loaded(self.next_row, owner, new_invoice(record, one.source))
            self.next_row += 1
            chunk.new[at] = there
        elif _settles(there.invoice, record):
            chunk.bookings.append(
                Booking(owner, record.number, record.issued_on, -record.amount_cents, record.reference)
            )
        else:
            self._merge(chunk, one, there)
        if record.prepaid_cents:
            chunk.bookings.append(Booking(owner, record.number, record.issued_on, record.prepaid_cents, "prepaid"))
        if record.attachment is not None:
            chunk.files.append((there, record))

    def _with_likely_due_day(self, one: IncomingInvoice) -> IncomingInvoice:
        """A due day before the day of issue is a mistake: told, and left out."""
        due = one.record.due_on
        if due is None or due >= one.record.issued_on:
            return one
        self.state.tally.doubt(Doubt(one.file, one.record.row, "due_on", "due_before_issue", due.isoformat()))
        return replace(one, record=replace(one.record, due_on=None))

    def _merge(self, chunk: _Chunk, one: IncomingInvoice, there: Loaded) -> None:
        after = self._filled(one, there.invoice)
        if after == there.invoice:
            return
        at = (there.party_row, after.number)
        (chunk.new if at in chunk.new else chunk.changed)[at] = replace(there, invoice=after)

    def _filled(self, one: IncomingInvoice, there: Invoice) -> Invoice:
        """The invoice with its gaps filled; date and amount stay unless the user chose the file's."""
        record, after = one.record, there
        for name, kept, offered in (
            ("issued_on", there.issued_on, record.issued_on),
            ("amount_cents", there.amount_cents, record.amount_cents),
            ("due_on", there.due_on, record.due_on or there.due_on),
        ):
            if kept != offered and (kept is None or self._chosen(one, name, kept, offered)):
                after = replace(after, **{name: offered})  # type: ignore[arg-type]
        if record.description and not there.description:
            after = replace(after, description=record.description)
        return self._paid(one, after)

    def _paid(self, one: IncomingInvoice, there: Invoice) -> Invoice:
        """A real day of payment replaces an assumed one; an assumed one only comes where there is none."""
        record = one.record
        if record.paid_on and (there.paid_on is None or there.paid_assumed):
            return replace(there, paid_on=record.paid_on, paid_assumed=False, paid_cents=there.amount_cents)
        if record.paid_on and record.paid_on != there.paid_on:
            if self._chosen(one, "paid_on", there.paid_on, record.paid_on):
                return replace(there, paid_on=record.paid_on, paid_cents=there.amount_cents)
        elif record.settled and there.paid_on is None:
            return _assumed(there)
        return there

    def _chosen(self, one: IncomingInvoice, name: str, kept: object, offered: object) -> bool:
        if (one.key, name) in self.state.decisions.overwrite:
            return True
        self.state.tally.conflict(Conflict(one.key, one.record.number, "invoice", name, str(kept), str(offered)))
        return False

    def _write(self, chunk: _Chunk) -> None:
        state = self.state
        import_invoices.add(state.db, list(chunk.new.values()), state.policy, state.batch)
        state.tally.invoices_added += len(chunk.new)
        self.overwrite(list(chunk.changed.values()))
        if chunk.bookings:
            state.tally.payments_added += import_invoices.add_payments(state.db, chunk.bookings, state.batch)
        for there, record in chunk.files:
            self._attach(there, record)

    def overwrite(self, changed: Sequence[Loaded]) -> None:
        """Write changed invoices; those that were there before this import are kept for undo and counted."""
        state, db = self.state, self.state.db
        others = [one for one in changed if one.row < self.first_row]
        import_changes.keep_invoices(db, state.batch, [one.invoice.uid for one in others])
        import_invoices.overwrite(
            db, [one for one in changed if one.row >= self.first_row], state.policy, same_batch=True
        )
        import_invoices.overwrite(db, others, state.policy, same_batch=False)
        state.tally.invoices_updated.update(one.row for one in others)
        state.touched.update(one.party_row for one in others)

    def _attach(self, there: Loaded, record: ImportedInvoice) -> None:
        """The original file, once."""
        state, content = self.state, record.attachment or b""
        if attachments.has(state.db, there.invoice.uid, content):
            return
        attachments.add(
            state.db, "invoice", there.invoice.uid, record.attachment_name, "application/xml", content, self.now,
            state.batch,
        )  # fmt: skip
        if there.row < self.first_row:
            state.tally.invoices_updated.add(there.row)


def new_invoice(record: ImportedInvoice, source: str) -> Invoice:
    """An invoice as it comes into the administration; one over nothing is settled when it is issued."""
    invoice = Invoice(
        uid=uuid4(),
        party=NOBODY,
        number=record.number,
        issued_on=record.issued_on,
        amount_cents=record.amount_cents,
        due_on=record.due_on,
        paid_on=record.paid_on if record.amount_cents else record.issued_on,
        paid_cents=record.amount_cents if record.paid_on else 0,
        currency=record.currency,
        fiscal_class=record.fiscal_class,
        description=record.description,
        source=source,
    )
    return _assumed(invoice) if record.settled and invoice.paid_on is None else invoice


def _assumed(invoice: Invoice) -> Invoice:
    on = assumed_payment(invoice.issued_on, invoice.due_on)
    return replace(invoice, paid_on=on, paid_assumed=True, paid_cents=invoice.amount_cents)


def _settles(there: Invoice, record: ImportedInvoice) -> bool:
    """A second booking of the same number the other way round: a credit that is set off against the invoice."""
    return bool(record.reference) and there.amount_cents * record.amount_cents < 0


def _says_more(record: ImportedInvoice) -> bool:
    """Whether the party on an invoice has more than its number and name."""
    party = record.party
    return party is not None and bool(party.address.postcode or party.emails or party.coc_number or party.vat_number)
