"""The year-end tidy-up: old invoices of customers who stay go book year by book year, apart from the customers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from avgdesk.context import Context
from avgdesk.domain.erasure import BulkPreview, Scope, TargetKind
from avgdesk.domain.periods import add_months, book_year_label
from avgdesk.outcome import Progress, no_progress, telling
from avgdesk.services import settings
from avgdesk.services.erasure_preview import sort_out
from avgdesk.services.permissions import Permission, require
from avgdesk.store import erasure_facts, old_invoices


@dataclass(frozen=True, slots=True)
class OldYear:
    """The invoices that lost their actuality in one book year and whose term has ended, of customers who stay.

    `label` is the book year, "2019" or "2018/2019". `statutory`: how many of them the law keeps longer. `amount_cents`
    is their sum, in euros only.
    """

    label: str
    retain_until: date
    invoices: int
    statutory: int
    customers: int
    amount_cents: int


def years(ctx: Context, progress: Progress = no_progress) -> list[OldYear]:
    """The book years with something to tidy up, the oldest first. Reads every invoice."""
    require(ctx, Permission.READ)
    progress(0, None)
    company = settings.load_company(ctx)
    found = []
    for each in old_invoices.per_end(ctx.store.db, ctx.today()):
        first = add_months(each.retain_until + timedelta(days=1), -12 * (company.retention_years + 1))
        label = book_year_label(first, company.book_year)
        found.append(
            OldYear(label, each.retain_until, each.invoices, each.statutory, each.customers, each.amount_cents)
        )
    progress(len(found), None)
    return found


def preview(ctx: Context, year: OldYear, progress: Progress = no_progress) -> BulkPreview:
    """What erasing the old invoices of one book year would do."""
    require(ctx, Permission.READ)
    db, today = ctx.store.db, ctx.today()
    uids = old_invoices.uids(db, today, year.retain_until)
    found = telling(erasure_facts.load(db, TargetKind.INVOICE, uids), len(uids), progress)
    return sort_out(ctx, found, Scope.INVOICES, today, label=year.label)
