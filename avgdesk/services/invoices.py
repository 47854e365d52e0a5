"""Invoices and credit notes: list, create, edit, settle, and the original file kept with each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID, uuid4

from avgdesk.context import Context
from avgdesk.domain.audit import Subject
from avgdesk.domain.checks import cannot_be_stored
from avgdesk.domain.explanations import Explanation, explain_invoice
from avgdesk.domain.invoices import Invoice
from avgdesk.domain.listing import InvoiceRow, ListQuery
from avgdesk.domain.retention import Terms, invoice_terms
from avgdesk.errors import InvalidInput, NotFound, RuleViolated
from avgdesk.outcome import Outcome, Topic
from avgdesk.services import audit, policy
from avgdesk.services.listing import PageSource
from avgdesk.services.permissions import Permission, require
from avgdesk.store import derived, invoice_windows, invoices, parties, party_lists, search
from avgdesk.store.search import Condition

CHANGED = frozenset({Topic.INVOICES, Topic.CUSTOMERS, Topic.AUDIT})
EARLIEST = date(1900, 1, 1)
LARGEST_CENTS = 10**15
LONGEST_TEXT = 2_000


@dataclass(frozen=True, slots=True)
class InvoiceDetails:
    invoice: Invoice
    version: int
    customer_number: str
    customer_name: str
    terms: Terms
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class InvoiceEdit:
    """One change of an invoice: what `undo` takes back, as long as nothing else was changed since."""

    before: Invoice
    after: Invoice
    version: int


def page_source(ctx: Context, query: ListQuery, *, live: bool = False) -> PageSource[InvoiceRow]:
    """The list of invoices under a search and a state, of one party or of all; `live` as for customers."""
    today, db = ctx.today(), ctx.store.db
    of_party = Condition("invoice.party_id = ?", (parties.row_id(db, query.party),)) if query.party else Condition()
    found = of_party & search.invoice_condition(query.search, live)
    return PageSource(
        invoice_windows.window(db, query, found, today, bounded=live and bool(query.search)),
        lambda ids: party_lists.invoice_rows(db, ids, today),
        lambda uid: invoices.row_id(db, uid),
    )


def find(ctx: Context, number: str, customer_number: str | None = None) -> Invoice:
    """The invoice with this number; `RuleViolated("invoice_number_ambiguous")` when two parties have one."""
    db = ctx.store.db
    party = parties.uid_of(db, customer_number) if customer_number else None
    found = invoices.find(db, number, party)
    if not found:
        raise NotFound("invoice_unknown", number=number)
    if len(found) > 1:
        raise RuleViolated("invoice_number_ambiguous", number=number, count=len(found))
    return found[0]


def load(ctx: Context, uid: UUID) -> Invoice:
    return invoices.load(ctx.store.db, uid)


def of_party(ctx: Context, party: UUID) -> list[Invoice]:
    """All invoices of one party, the newest first."""
    return invoices.of_party(ctx.store.db, party)


def details(ctx: Context, uid: UUID) -> InvoiceDetails:
    """What is kept of one invoice, until when and why."""
    db, rule = ctx.store.db, policy.current(ctx)
    invoice = invoices.load(db, uid)
    party = parties.load(db, invoice.party)
    facts = (
        invoice.issued_on,
        invoice.paid_on,
        invoice.fiscal_class,
        invoice.first_used_on,
        invoice.amount_cents,
    )
    terms, explanation = invoice_terms(rule, *facts), explain_invoice(rule, *facts)
    return InvoiceDetails(invoice, invoices.version(db, uid), party.number, party.name, terms, explanation)


def create(ctx: Context, invoice: Invoice) -> Outcome[Invoice]:
    """Add an invoice to a party. `InvalidInput` names the field that can't be right."""
    require(ctx, Permission.EDIT)
    new = settled_when_nothing_is_due(replace(invoice, uid=uuid4(), source=invoice.source or "manual"))
    with ctx.store.transaction():
        check(ctx, new)
        invoices.add(ctx.store.db, new, policy.current(ctx))
        derived.refresh(ctx.store.db, [new.party], policy.current(ctx))
        audit.record(ctx, "invoice.created", subjects=_subjects(ctx, new))
    return Outcome(new, CHANGED)


def update(ctx: Context, invoice: Invoice, version: int | None = None) -> Outcome[InvoiceEdit]:
    """Overwrite an invoice. `RuleViolated("changed_meanwhile")` when `version` is no longer the last."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        before = invoices.load(ctx.store.db, invoice.uid)
        if version is not None and invoices.version(ctx.store.db, invoice.uid) != version:
            raise RuleViolated("changed_meanwhile", number=before.number)
        after = settled_when_nothing_is_due(invoice)
        check(ctx, after)
        if after != before:
            _overwrite(ctx, before, after)
            fields = " ".join(changed_fields(before, after))
            audit.record(ctx, "invoice.changed", subjects=_subjects(ctx, after), fields=fields)
        edit = InvoiceEdit(before, after, invoices.version(ctx.store.db, invoice.uid))
    return Outcome(edit, CHANGED if after != before else frozenset())


def can_undo(ctx: Context, edit: InvoiceEdit) -> bool:
    """Whether the invoice is still there and unchanged since; if not, whoever holds the edit forgets it."""
    try:
        return invoices.version(ctx.store.db, edit.after.uid) == edit.version
    except NotFound:
        return False


def undo(ctx: Context, edit: InvoiceEdit) -> Outcome[Invoice]:
    """Take an edit back; `RuleViolated("changed_meanwhile")` when the invoice was changed again since."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        if invoices.version(ctx.store.db, edit.after.uid) != edit.version:
            raise RuleViolated("changed_meanwhile", number=edit.after.number)
        _overwrite(ctx, edit.after, edit.before)
        audit.record(ctx, "invoice.change_undone", subjects=_subjects(ctx, edit.before))
    return Outcome(edit.before, CHANGED)


def mark_paid(ctx: Context, uids: Iterable[UUID], on: date, assumed: bool = False) -> Outcome[int]:
    """Settle these invoices on one day; those already settled are left as they are. Gives how many changed."""
    require(ctx, Permission.EDIT)
    db, rule = ctx.store.db, policy.current(ctx)
    if on > ctx.today():
        raise InvalidInput("paid_in_future", field="paid_on", value=on)
    with ctx.store.transaction():
        open_ones = [invoice for uid in uids if not (invoice := invoices.load(db, uid)).settled]
        for invoice in open_ones:
            paid = replace(invoice, paid_on=on, paid_assumed=assumed, paid_cents=invoice.amount_cents)
            invoices.save(db, paid, rule)
        touched = {invoice.party for invoice in open_ones}
        derived.refresh(db, touched, rule)
        if open_ones:
            subjects = [Subject("invoice", invoice.uid, invoice.number) for invoice in open_ones]
            subjects += [_party_subject(ctx, party) for party in touched]
            audit.record(
                ctx, "invoice.marked_paid", count=len(open_ones), subjects=subjects, paid_on=on, assumed=assumed
            )
    return Outcome(len(open_ones), CHANGED if open_ones else frozenset())


def settled_when_nothing_is_due(invoice: Invoice) -> Invoice:
    """An invoice of nothing is settled on the day of its issue."""
    if invoice.amount_cents or invoice.paid_on:
        return invoice
    return replace(invoice, paid_on=invoice.issued_on)


def check(ctx: Context, invoice: Invoice) -> None:
    """Dates, amount, number and text that can't be right are refused with the field's name."""
    if not invoice.number.strip():
        raise InvalidInput("number_missing", field="number")
    for field in ("number", "description", "currency"):
        if cannot_be_stored(getattr(invoice, field)) or len(getattr(invoice, field)) > LONGEST_TEXT:
            raise InvalidInput("unstorable_text", field=field)
    if len(invoice.currency) != 3 or not invoice.currency.isalpha():
        raise InvalidInput("unknown_currency", field="currency", value=invoice.currency)
    if abs(invoice.amount_cents) > LARGEST_CENTS:
        raise InvalidInput("amount_too_large", field="amount_cents")
    _check_days(ctx, invoice)
    if invoices.number_taken(ctx.store.db, invoice.party, invoice.number, by_other_than=invoice.uid):
        raise InvalidInput("number_taken", field="number", value=invoice.number)


def _check_days(ctx: Context, invoice: Invoice) -> None:
    for field in ("issued_on", "due_on", "paid_on", "first_used_on"):
        day: date | None = getattr(invoice, field)
        if day and not EARLIEST <= day <= date(ctx.today().year + 50, 12, 31):
            raise InvalidInput("date_out_of_range", field=field, value=day)
    if invoice.paid_on and invoice.paid_on > ctx.today():
        raise InvalidInput("paid_in_future", field="paid_on", value=invoice.paid_on)
    if invoice.due_on and invoice.due_on < invoice.issued_on:
        raise InvalidInput("due_before_issue", field="due_on", value=invoice.due_on)


def changed_fields(before: Invoice, after: Invoice) -> list[str]:
    """The names of the fields that differ: what the audit trail may say of an edit."""
    return [name for name in Invoice.__dataclass_fields__ if getattr(before, name) != getattr(after, name)]


def _overwrite(ctx: Context, before: Invoice, after: Invoice) -> None:
    rule = policy.current(ctx)
    invoices.save(ctx.store.db, after, rule)
    derived.refresh(ctx.store.db, {before.party, after.party}, rule)


def subjects_of(ctx: Context, uid: UUID) -> tuple[Subject, ...]:
    """An invoice and its customer, as the audit trail names them."""
    return tuple(_subjects(ctx, load(ctx, uid)))


def _subjects(ctx: Context, invoice: Invoice) -> list[Subject]:
    return [Subject("invoice", invoice.uid, invoice.number), _party_subject(ctx, invoice.party)]


def _party_subject(ctx: Context, party: UUID) -> Subject:
    return Subject("party", party, parties.number_of(ctx.store.db, party))
