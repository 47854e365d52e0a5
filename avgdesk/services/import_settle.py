"""After the rows are in: which invoices the payments have settled, and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import chain

from avgdesk.domain.import_results import Conflict, RowKey
from avgdesk.domain.invoices import Invoice
from avgdesk.domain.settlement import paid_by
from avgdesk.services.import_invoices import InvoiceImport
from avgdesk.services.import_state import CHUNK
from avgdesk.store import import_invoices
from avgdesk.store.import_invoices import Loaded

Payment = tuple[int, date, int]


def settle(invoices: InvoiceImport, file: str) -> Iterator[int]:
    """Settle what new payments, or those of an earlier import, have paid; yields how many invoices were looked at."""
    db, first = invoices.state.db, invoices.first_payment
    concerned = chain(
        import_invoices.paid_by_new(db, first, CHUNK),
        import_invoices.new_paid_before(db, invoices.first_row, first, CHUNK),
    )
    for rows in concerned:
        if rows:
            _settle_chunk(invoices, rows, file)
        yield len(rows)


def _settle_chunk(invoices: InvoiceImport, rows: list[int], file: str) -> None:
    db = invoices.state.db
    payments = import_invoices.payments_on(db, rows)
    changed = []
    for row, there in import_invoices.load(db, rows).items():
        after = _settled(invoices, there, payments.get(row, []), file)
        if after != there.invoice:
            changed.append(replace(there, invoice=after))
    invoices.overwrite(changed)


def _settled(invoices: InvoiceImport, there: Loaded, payments: list[Payment], file: str) -> Invoice:
    """The invoice as its payments make it. A day from another source, or set by hand, stays unless it was assumed."""
    invoice = there.invoice
    before = paid_by(invoice.amount_cents, [(on, cents) for row, on, cents in payments if row < invoices.first_payment])
    now = paid_by(invoice.amount_cents, [(on, cents) for _, on, cents in payments])
    if not invoice.amount_cents:
        return invoice
    follows_payments = invoice.paid_on == before.on and not invoice.paid_assumed
    if follows_payments or (invoice.paid_assumed and now.on):
        return replace(invoice, paid_on=now.on, paid_cents=now.cents, paid_assumed=False)
    if now.on and now.on != invoice.paid_on:
        key = RowKey(file, 0)
        kept, offered = str(invoice.paid_on), now.on.isoformat()
        invoices.state.tally.conflict(Conflict(key, invoice.number, "invoice", "paid_on", kept, offered))
    return invoice
