"""`customers`, `invoices` and `set`: the lists as JSON, and one change of one record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from avgdesk.cli.fields import changed_invoice, changed_party, pairs
from avgdesk.cli.frame import Commands, Namespace, Parser, count, one_of
from avgdesk.context import Context
from avgdesk.domain.listing import InvoiceRow, ListQuery
from avgdesk.domain.parties import Party, PartyKind
from avgdesk.domain.retention import PartyState
from avgdesk.i18n import tr
from avgdesk.services import customers, invoices


def register(commands: Commands) -> None:
    listing = commands.add("customers", list_customers)
    listing.add_argument("--search", default="", metavar="TEXT", help=tr("only those in which this text occurs"))
    states = ", ".join(PartyState)
    listing.add_argument(
        "--state", type=one_of(PartyState), metavar="STATE", help=tr("one of: {allowed}").format(allowed=states)
    )
    listing.add_argument("--to-check", action="store_true", help=tr("only those with data that looks wrong"))
    listing.add_argument("--limit", type=count, metavar="N", help=tr("no more than this many"))
    bills = commands.add("invoices", list_invoices)
    bills.add_argument("--customer", metavar="NUMBER", help=tr("only the invoices of this customer"))
    bills.add_argument("--search", default="", metavar="TEXT", help=tr("only those in which this text occurs"))
    change = commands.group("set")
    _add_change(change.add("customer", set_customer, tr("change a customer")))
    bill = change.add("invoice", set_invoice, tr("change an invoice"))
    _add_change(bill)
    bill.add_argument("--customer", metavar="NUMBER", help=tr("whose invoice, when two customers have this number"))


@dataclass(frozen=True, slots=True)
class CustomerLine:
    """One customer as scripts read it; `invoices` is how many there are."""

    number: str
    kind: PartyKind
    name: str
    street: str
    house_number: str
    addition: str
    postcode: str
    town: str
    country: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    coc_number: str
    relation_ended: date | None
    invoices: int
    retain_until: date | None
    statutory_until: date | None
    state: PartyState


@dataclass(frozen=True, slots=True)
class InvoiceLine:
    """One invoice as scripts read it; the amount in cents, negative for a credit note."""

    number: str
    customer_number: str
    issued_on: date
    paid_on: date | None
    paid_assumed: bool
    amount_cents: int
    currency: str
    retain_until: date | None
    statutory_until: date | None


def list_customers(ctx: Context, args: Namespace) -> list[CustomerLine]:
    """In the order of their names; restricted ones only when that state, or what is to be checked, is asked for."""
    state = PartyState(args.state) if args.state else None
    query = ListQuery(search=args.search, state=state, to_check=args.to_check)
    return list(islice(_customer_lines(ctx, query), args.limit))


def list_invoices(ctx: Context, args: Namespace) -> list[InvoiceLine]:
    """The newest first."""
    party = customers.find(ctx, args.customer).uid if args.customer else None
    rows = invoices.page_source(ctx, ListQuery(search=args.search, party=party)).every_row()
    return [_invoice_line(row) for row in rows]


def set_customer(ctx: Context, args: Namespace) -> CustomerLine:
    party = changed_party(customers.find(ctx, args.number), pairs(args.fields))
    customers.update(ctx, party)
    return _line_of(ctx, party)


def set_invoice(ctx: Context, args: Namespace) -> InvoiceLine:
    invoice = changed_invoice(ctx, invoices.find(ctx, args.number, args.customer), pairs(args.fields))
    invoices.update(ctx, invoice)
    found = invoices.details(ctx, invoice.uid)
    kept = found.invoice
    return InvoiceLine(
        number=kept.number,
        customer_number=found.customer_number,
        issued_on=kept.issued_on,
        paid_on=kept.paid_on,
        paid_assumed=kept.paid_assumed,
        amount_cents=kept.amount_cents,
        currency=kept.currency,
        retain_until=found.terms.retain_until,
        statutory_until=found.terms.statutory_until,
    )


def _add_change(parser: Parser) -> None:
    parser.add_argument("number", metavar="NUMBER")
    parser.add_argument("fields", nargs="+", metavar="FIELD=VALUE", help=tr("the fields as the lists name them"))


def _customer_lines(ctx: Context, query: ListQuery) -> Iterator[CustomerLine]:
    for row, party in customers.whole_records(ctx, query):
        yield _customer_line(party, row.invoices, row.retain_until, row.statutory_until, row.state)


def _line_of(ctx: Context, party: Party) -> CustomerLine:
    found = customers.details(ctx, party.uid)
    terms = found.terms
    return _customer_line(found.party, found.invoices, terms.retain_until, terms.statutory_until, found.state)


def _customer_line(
    party: Party, bills: int, retain_until: date | None, statutory_until: date | None, state: PartyState
) -> CustomerLine:
    place = party.address
    return CustomerLine(
        number=party.number,
        kind=party.kind,
        name=party.name,
        street=place.street,
        house_number=place.house_number,
        addition=place.addition,
        postcode=place.postcode,
        town=place.town,
        country=place.country,
        emails=party.emails,
        phones=party.phones,
        coc_number=party.coc_number,
        relation_ended=party.relation_ended,
        invoices=bills,
        retain_until=retain_until,
        statutory_until=statutory_until,
        state=state,
    )


def _invoice_line(row: InvoiceRow) -> InvoiceLine:
    return InvoiceLine(
        number=row.number,
        customer_number=row.customer_number,
        issued_on=row.issued_on,
        paid_on=row.paid_on,
        paid_assumed=row.paid_assumed,
        amount_cents=row.amount_cents,
        currency=row.currency,
        retain_until=row.retain_until,
        statutory_until=row.statutory_until,
    )
