"""One import from its files to its result, inside one transaction that the caller holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from avgdesk.domain.company import Company
from avgdesk.domain.imports import Imported, ImportedInvoice, ImportedParty, ImportedPayment, Refusal, Repeated
from avgdesk.errors import InvalidInput
from avgdesk.outcome import Progress
from avgdesk.services.import_checks import invoice_problem, party_problem, payment_problem
from avgdesk.services.import_customers import CustomerImport
from avgdesk.services.import_invoices import IncomingInvoice, InvoiceImport
from avgdesk.services.import_match import Incoming
from avgdesk.services.import_settle import settle
from avgdesk.services.import_sources import ImportSource, records_of
from avgdesk.services.import_state import CHUNK, ImportState
from avgdesk.store import derived, import_invoices

_AFTER_READING = 0.25  # settling and counting, as a share of the time that reading takes
_MOST_BYTES = 16_000_000  # of attached originals that wait to be written


class ImportRun:
    """Reads files in order and writes what is in them, chunk by chunk."""

    def __init__(self, state: ImportState, company: Company, now: datetime, progress: Progress) -> None:
        self.state, self.company, self.progress = state, company, progress
        self.customers = CustomerImport(state)
        self.invoices = InvoiceImport(state, self.customers, now)
        self.read = self.total = 0
        self.seen: set[int] = set()  # parties that came with the very same words in an earlier file

    def run(self, sources: Sequence[ImportSource]) -> None:
        """Everything: rows, settlements, derived columns. Lets `InvalidInput` and `Cancelled` through."""
        size = sum(source.size for source in sources)
        self.total = int(size * (1 + _AFTER_READING)) or 1
        before = 0
        for source in sorted(sources, key=lambda one: one.order):
            _FileReading(self, source).take_all()
            before += source.size
            self.read = before
            self.tell()
        self._finish(sources[-1].name if sources else "", size)

    def watch(self, size: int) -> None:
        self.read += size

    def tell(self) -> None:
        self.progress(min(self.read, self.total), self.total)

    def _finish(self, file: str, size: int) -> None:
        """Payments settle invoices, then the parties that were touched are counted again."""
        looked_at = 0
        for count in settle(self.invoices, file):
            looked_at += count
            share = looked_at / (looked_at + 4 * CHUNK)
            self.progress(int(size + share * (self.total - size) * 0.6), self.total)
        state = self.state
        first = (self.customers.first_row, self.invoices.first_row, self.invoices.first_payment)
        touched = state.touched.union(import_invoices.owners_since(state.db, *first))
        derived.refresh_rows(state.db, touched, state.policy)
        self.progress(self.total, self.total)


class _FileReading:
    """One file: its records are gathered by kind and written some thousands at a time, in the file's own order."""

    def __init__(self, run: ImportRun, source: ImportSource) -> None:
        self.run, self.source, self.tally = run, source, run.state.tally
        self.name, self.kind = source.name, source.source
        self.parties: list[Incoming] = []
        self.bills: list[IncomingInvoice] = []
        self.payments: list[ImportedPayment] = []
        self.attached = 0

    def take_all(self) -> None:
        """The whole file. `InvalidInput` when there is nothing in it."""
        self.tally.begin_file(self.name, self.kind)
        empty = True
        for record in records_of(self.source, self.run.company, self.run.watch, self.run.seen):
            self._gather(record)
            empty = False
        self._flush()
        if empty:
            raise InvalidInput("file_without_records", file=self.name)

    def _gather(self, record: Imported) -> None:
        if isinstance(record, ImportedInvoice | ImportedPayment | ImportedParty):
            refusal = self._problem(record)
            if refusal is None:
                self._wait(record)
            else:
                self.tally.refuse(refusal)
        elif isinstance(record, Refusal):
            self.tally.refuse(record)
        elif isinstance(record, Repeated):
            self.tally.use()
        else:
            self.tally.doubt(record)

    def _problem(self, record: ImportedInvoice | ImportedPayment | ImportedParty) -> Refusal | None:
        """Why a record can't be kept."""
        today = self.run.state.today
        if isinstance(record, ImportedPayment):
            return payment_problem(record, self.name, today)
        if isinstance(record, ImportedParty):
            return party_problem(record, self.name)
        party = party_problem(record.party, self.name) if record.party else None
        return party or invoice_problem(record, self.name, today)

    def _wait(self, record: ImportedInvoice | ImportedPayment | ImportedParty) -> None:
        """Until enough have come to be written together."""
        if isinstance(record, ImportedInvoice):
            self.bills.append(IncomingInvoice(record, self.name, self.kind))
            self.attached += len(record.attachment or b"")
        elif isinstance(record, ImportedPayment):
            self.payments.append(record)
        else:
            self.parties.append(Incoming(record, self.name, self.kind))
        if len(self.bills) + len(self.payments) + len(self.parties) >= CHUNK or self.attached > _MOST_BYTES:
            self._flush()

    def _flush(self) -> None:
        """Parties, then invoices, then payments: each may name what came before it."""
        if self.parties:
            self.run.customers.take(self.parties)
        if self.bills:
            self.run.invoices.take(self.bills)
        if self.payments:
            self.run.invoices.take_payments(self.name, self.kind, self.payments)
        self.parties, self.bills, self.payments, self.attached = [], [], [], 0
        self.run.tell()
