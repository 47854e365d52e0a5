"""After the rows are in: which invoices the payments have settled, and when."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from avgdesk.domain.import_results import Conflict, RowKey
from avgdesk.domain.retention import invoice_terms
from avgdesk.domain.settlement import Paid, paid_by
from avgdesk.services.import_invoices import InvoiceImport
from avgdesk.services.import_state import CHUNK
from avgdesk.store import import_changes, import_invoices
from avgdesk.store.import_invoices import Open, Settled


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
    state = invoices.state
    own: list[tuple[Open, Settled]] = []
    others: list[tuple[Open, Settled]] = []
    for one in import_invoices.with_payments(state.db, rows):
        after = _settled(invoices, one, file)
        if after is not None:
            (own if one.row >= invoices.first_row else others).append((one, after))
    import_changes.keep_invoices(state.db, state.batch, [one.uid for one, _ in others])
    import_invoices.write_settled(state.db, [after for _, after in own], same_batch=True)
    import_invoices.write_settled(state.db, [after for _, after in others], same_batch=False)
    state.tally.invoices_updated.update(one.row for one, _ in others)


def _settled(invoices: InvoiceImport, one: Open, file: str) -> Settled | None:
    """What its payments make of an invoice, None when that is what it is.

    A day from another source, or set by hand, stays unless it was assumed.
    """
    if not one.amount_cents:
        return None
    earlier = [(on, cents) for row, on, cents in one.payments if row < invoices.first_payment]
    known = one.row < invoices.first_row  # an invoice that is new has not been settled by anything yet
    before = paid_by(one.amount_cents, earlier) if earlier and known else Paid(None, 0)
    now = paid_by(one.amount_cents, [(on, cents) for _, on, cents in one.payments])
    if (one.paid_on == before.on and not one.paid_assumed) or (one.paid_assumed and now.on):
        if (now.on, now.cents, False) == (one.paid_on, one.paid_cents, one.paid_assumed):
            return None
        terms = invoice_terms(
            invoices.state.policy, one.issued_on, now.on, one.fiscal_class, one.first_used_on, one.amount_cents
        )
        return Settled(one.row, now.on, now.cents, terms)
    if now.on and now.on != one.paid_on:
        kept, offered = str(one.paid_on), now.on.isoformat()
        invoices.state.tally.conflict(Conflict(RowKey(file, 0), one.number, "invoice", "paid_on", kept, offered))
    return None
