"""Files to import in tests, and the administration as it stands after them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from avgdesk.context import Context
from avgdesk.domain.import_results import ImportResult
from avgdesk.domain.invoices import Invoice
from avgdesk.domain.listing import ListQuery
from avgdesk.domain.parties import Party
from avgdesk.services import customers, imports, invoices
from avgdesk.services.imports import ImportOptions
from tests.exchange.audit_file import Debtor, Payment, Sale, audit_file, write

FLEUR = Debtor("D1", "Fleur van den Berg", email="fleur@voorbeeld.example", phone="06-12345678")
BAKER = Debtor("D2", "Bakkerij Smit", postcode="3511 AX", street="Oudegracht", house="112", coc="12345678")


def xaf(
    folder: Path,
    year: int,
    sales: Sequence[Sale] = (),
    payments: Sequence[Payment] = (),
    debtors: Sequence[Debtor] = (FLEUR, BAKER),
    extra: str = "",
) -> Path:
    return write(folder / f"boek-{year}.xaf", audit_file(year, debtors, sales, payments, extra=extra))


def csv(folder: Path, text: str, name: str = "tabel.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def bring_in(ctx: Context, *files: Path, options: ImportOptions | None = None) -> ImportResult:
    options = options or ImportOptions()
    return imports.run_import(ctx, imports.recognise(ctx, files, options), options).value


def look(ctx: Context, *files: Path, options: ImportOptions | None = None) -> ImportResult:
    options = options or ImportOptions()
    return imports.preview(ctx, imports.recognise(ctx, files, options), options)


def parties(ctx: Context) -> dict[str, Party]:
    """Number → party."""
    return {row.number: party for row, party in customers.whole_records(ctx, ListQuery())}


def bills(ctx: Context) -> dict[str, Invoice]:
    """Number → invoice."""
    rows = invoices.page_source(ctx, ListQuery()).every_row()
    return {row.number: invoices.load(ctx, row.uid) for row in rows}


def counts(result: ImportResult) -> tuple[int, int, int, int]:
    """Customers added and changed, invoices added and changed."""
    return result.customers_added, result.customers_updated, result.invoices_added, result.invoices_updated


def everything(ctx: Context) -> str:
    """All that an import may touch, as text: two of these are equal when nothing was changed."""
    tables = (
        "party",
        "party_contact",
        "party_alias",
        "invoice",
        "payment",
        "attachment",
        "import_change",
        "party_search",
    )
    read = ctx.store.db.execute_sql
    return repr([sorted(map(repr, read(f"SELECT * FROM {table}").fetchall())) for table in tables])


def on(year: int, month: int, day: int) -> date:
    return date(year, month, day)
