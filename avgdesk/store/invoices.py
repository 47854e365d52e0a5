"""Invoices: rows ↔ `domain.invoices.Invoice`, with the end of both terms computed as they are written."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from avgdesk.domain.folding import fold
from avgdesk.domain.invoices import FiscalClass, Invoice
from avgdesk.domain.retention import RetentionPolicy, invoice_terms
from avgdesk.errors import NotFound
from avgdesk.store import parties, tables


def load(db: Any, uid: UUID) -> Invoice:
    """One invoice; `NotFound`."""
    row = tables.Invoice.get_or_none(tables.Invoice.uid == uid)
    if row is None:
        raise NotFound("invoice_not_found")
    return _to_invoice(row, _party_uid(db, row.party_id))


def find(db: Any, number: str, party: UUID | None = None) -> list[Invoice]:
    """Every invoice with this number: one as a rule, more when two parties' numbers coincide."""
    query = tables.Invoice.select().where(tables.Invoice.number == number)
    if party is not None:
        query = query.where(tables.Invoice.party == parties.row_id(db, party))
    return [_to_invoice(row, _party_uid(db, row.party_id)) for row in query]


def of_party(db: Any, party: UUID) -> list[Invoice]:
    """All invoices of one party, the newest first."""
    party_id = parties.row_id(db, party)
    query = tables.Invoice.select().where(tables.Invoice.party == party_id)
    return [_to_invoice(row, party) for row in query.order_by(tables.Invoice.issued_on.desc(), tables.Invoice.number)]


def row_id(db: Any, uid: UUID) -> int:
    """The row number of an invoice; `NotFound`."""
    found = db.execute_sql("SELECT id FROM invoice WHERE uid = ?", (uid.bytes,)).fetchone()
    if found is None:
        raise NotFound("invoice_not_found")
    return int(found[0])


def version(db: Any, uid: UUID) -> int:
    """Counts the changes of an invoice."""
    found = db.execute_sql("SELECT version FROM invoice WHERE uid = ?", (uid.bytes,)).fetchone()
    if found is None:
        raise NotFound("invoice_not_found")
    return int(found[0])


def number_taken(db: Any, party: UUID, number: str, by_other_than: UUID | None = None) -> bool:
    """Two invoices of one party never share a number."""
    return any(invoice.uid != by_other_than for invoice in find(db, number, party))


def add(db: Any, invoice: Invoice, policy: RetentionPolicy, batch: int | None = None) -> int:
    """Insert an invoice; gives its row id. Its party still wants `derived.refresh`."""
    party_id = parties.row_id(db, invoice.party)
    return int(tables.Invoice.insert(batch=batch, **columns(invoice, party_id, policy)).execute())


def save(db: Any, invoice: Invoice, policy: RetentionPolicy) -> None:
    """Overwrite an invoice and count the change."""
    party_id = parties.row_id(db, invoice.party)
    table = tables.Invoice
    values = columns(invoice, party_id, policy)
    table.update(version=table.version + 1, **values).where(table.uid == invoice.uid).execute()


def remove(db: Any, uid: UUID) -> None:
    """Delete an invoice, its payments and the files that belong to it."""
    invoice = load(db, uid)
    party_id = parties.row_id(db, invoice.party)
    tables.Attachment.delete().where(tables.Attachment.owner == uid).execute()
    payment = tables.Payment
    payment.delete().where((payment.party == party_id) & (payment.invoice_number == invoice.number)).execute()
    tables.Invoice.delete().where(tables.Invoice.uid == uid).execute()


def columns(invoice: Invoice, party_id: int, policy: RetentionPolicy) -> dict[str, Any]:
    """The columns of an invoice's row, derived ones among them."""
    terms = invoice_terms(
        policy,
        invoice.issued_on,
        invoice.paid_on,
        invoice.fiscal_class,
        invoice.first_used_on,
        invoice.amount_cents,
    )
    key = search_key(invoice.number)
    return {
        "uid": invoice.uid,
        "party": party_id,
        "number": invoice.number,
        "issued_on": invoice.issued_on,
        "due_on": invoice.due_on,
        "paid_on": invoice.paid_on,
        "paid_assumed": invoice.paid_assumed,
        "paid_cents": invoice.paid_cents,
        "amount_cents": invoice.amount_cents,
        "currency": invoice.currency,
        "fiscal_class": invoice.fiscal_class.value,
        "first_used_on": invoice.first_used_on,
        "description": invoice.description,
        "source": invoice.source,
        "number_key": key,
        "number_tail": key[::-1],
        "retain_until": terms.retain_until,
        "statutory_until": terms.statutory_until,
    }


def search_key(number: str) -> str:
    """The number folded and without blanks: what a search compares with."""
    return fold(number).replace(" ", "")


def _party_uid(db: Any, party_id: int) -> UUID:
    return UUID(bytes=bytes(db.execute_sql("SELECT uid FROM party WHERE id = ?", (party_id,)).fetchone()[0]))


def _to_invoice(row: Any, party: UUID) -> Invoice:
    return Invoice(
        uid=row.uid,
        party=party,
        number=row.number,
        issued_on=row.issued_on,
        amount_cents=row.amount_cents,
        due_on=row.due_on,
        paid_on=row.paid_on,
        paid_assumed=bool(row.paid_assumed),
        paid_cents=row.paid_cents,
        currency=row.currency,
        fiscal_class=FiscalClass(row.fiscal_class),
        first_used_on=row.first_used_on,
        description=row.description,
        source=row.source,
    )
