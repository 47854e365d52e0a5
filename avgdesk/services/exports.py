"""Lists that leave the administration as CSV or XLSX. Each is an action of the audit trail."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from avgdesk import words
from avgdesk.context import Context
from avgdesk.domain.listing import CustomerRow, InvoiceRow, ListQuery
from avgdesk.domain.parties import Party
from avgdesk.errors import InvalidInput
from avgdesk.exchange.csv_writer import write_csv
from avgdesk.exchange.sheets import Cell, euros
from avgdesk.exchange.xlsx_writer import write_xlsx
from avgdesk.i18n import tr
from avgdesk.outcome import Outcome, Progress, Topic, no_progress, telling
from avgdesk.services import audit, customers, invoices
from avgdesk.services.permissions import Permission, require

TOLD = frozenset({Topic.AUDIT})


def export_customers(ctx: Context, query: ListQuery, target: Path, progress: Progress = no_progress) -> Outcome[int]:
    """Write the customers of a list with all their particulars; gives the number of rows. See `export_rows`."""
    rows = (_customer(row, party) for row, party in customers.whole_records(ctx, query))
    total = customers.page_source(ctx, query).count()
    return export_rows(ctx, "customers", target, tr("Customers"), customer_headers(), telling(rows, total, progress))


def export_invoices(ctx: Context, query: ListQuery, target: Path, progress: Progress = no_progress) -> Outcome[int]:
    """Write the invoices of a list; gives the number of rows. See `export_rows`."""
    source = invoices.page_source(ctx, query)
    rows = (_invoice(row) for row in source.every_row())
    return export_rows(
        ctx, "invoices", target, tr("Invoices"), invoice_headers(), telling(rows, source.count(), progress)
    )


def customer_headers() -> tuple[str, ...]:
    """Such that an export can be imported again."""
    return (
        tr("Customer number"),
        tr("Kind"),
        tr("Company name"),
        tr("First name"),
        tr("Infix"),
        tr("Last name"),
        tr("Contact person"),
        tr("Street"),
        tr("House number"),
        tr("Addition"),
        tr("Postcode"),
        tr("Town"),
        tr("Country"),
        tr("E-mail"),
        tr("Telephone"),
        tr("Chamber of Commerce no."),
        tr("VAT number"),
        tr("Relation ended"),
        tr("Invoices"),
        tr("Keep until"),
        tr("Statutory until"),
        tr("State"),
    )


def invoice_headers() -> tuple[str, ...]:
    """Such that an export can be imported again."""
    return (
        tr("Customer number"),
        tr("Customer"),
        tr("Invoice number"),
        tr("Invoice date"),
        tr("Due date"),
        tr("Paid on"),
        tr("Payment assumed"),
        tr("Amount"),
        tr("Currency"),
        tr("Keep until"),
        tr("Statutory until"),
        tr("State"),
    )


def export_rows(
    ctx: Context, what: str, target: Path, title: str, headers: Sequence[str], rows: Iterable[Sequence[Cell]]
) -> Outcome[int]:
    """`InvalidInput("export_kind")` unless the name ends in .csv or .xlsx; `StorageUnavailable` when it can't be made.

    The file appears whole or not at all, and never without its entry in the audit trail.
    """
    require(ctx, Permission.EXPORT)
    kind = target.suffix.lower()
    if kind not in (".csv", ".xlsx"):
        raise InvalidInput("export_kind", file=target.name)
    with ctx.store.transaction():
        written = write_xlsx(target, title, headers, rows) if kind == ".xlsx" else write_csv(target, headers, rows)
        audit.record(ctx, f"export.{what}", count=written, format=kind.lstrip("."))
    return Outcome(written, TOLD)


def _customer(row: CustomerRow, party: Party) -> tuple[Cell, ...]:
    place = party.address
    return (
        party.number,
        words.state(party.kind),
        party.organisation,
        party.first_name,
        party.infix,
        party.last_name,
        party.contact_person,
        place.street,
        place.house_number,
        place.addition,
        place.postcode,
        place.town,
        place.country,
        "; ".join(party.emails),
        "; ".join(party.phones),
        party.coc_number,
        party.vat_number,
        party.relation_ended,
        row.invoices,
        row.retain_until,
        row.statutory_until,
        words.state(row.state),
    )


def _invoice(row: InvoiceRow) -> tuple[Cell, ...]:
    return (
        row.customer_number,
        row.customer_name,
        row.number,
        row.issued_on,
        row.due_on,
        row.paid_on,
        row.paid_assumed,
        euros(row.amount_cents),
        row.currency,
        row.retain_until,
        row.statutory_until,
        words.state(row.state),
    )
