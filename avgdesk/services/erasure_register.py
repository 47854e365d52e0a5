"""What is left of what was erased, without names: the ledger with who did it, and the anonymous totals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from avgdesk import words
from avgdesk.context import Context
from avgdesk.domain.erasure import LedgerEntry, Total
from avgdesk.exchange.sheets import Cell, euros
from avgdesk.i18n import tr
from avgdesk.outcome import Outcome
from avgdesk.services.exports import export_rows
from avgdesk.services.permissions import Permission, require
from avgdesk.store import ledger
from avgdesk.store import totals as total_rows
from avgdesk.words.categories import total_name
from avgdesk.words.erasure import ground_text, scope_text


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One erasure, without its items. `by`: who did it; "" when a restore left the trail of that day behind."""

    entry: LedgerEntry
    by: str


def erasures(ctx: Context) -> list[LedgerLine]:
    """The erasure ledger, the newest first."""
    require(ctx, Permission.READ)
    authors = ledger.authors(ctx.store.db)
    return [LedgerLine(entry, authors.get(entry.reference, "")) for entry in _entries(ctx)]


def totals(ctx: Context) -> list[Total]:
    """Months and years with at least ten of a kind, the newest first."""
    require(ctx, Permission.READ)
    return total_rows.load(ctx.store.db)


def export_erasures(ctx: Context, target: Path) -> Outcome[int]:
    """Write the ledger; gives the number of rows. Errors of `exports.export_rows`."""
    headers = (
        tr("Reference"),
        tr("When"),
        tr("Who"),
        tr("What"),
        tr("Ground"),
        tr("Reason"),
        tr("Within the law's term"),
        tr("Customers"),
        tr("Invoices"),
        tr("Other records"),
        tr("Entry of the audit trail"),
    )
    return export_rows(ctx, "erasures", target, tr("Erasure ledger"), headers, map(_erasure, erasures(ctx)))


def export_totals(ctx: Context, target: Path) -> Outcome[int]:
    """Write the totals; gives the number of rows. Errors of `exports.export_rows`."""
    headers = (tr("Period"), tr("Category"), tr("Number of"), tr("Amount"), tr("Currency"))
    return export_rows(ctx, "totals", target, tr("Anonymous totals"), headers, map(_total, totals(ctx)))


def _entries(ctx: Context) -> Iterator[LedgerEntry]:
    return reversed(ledger.entries(ctx.store.db, with_items=False))


def _erasure(line: LedgerLine) -> tuple[Cell, ...]:
    entry = line.entry
    return (
        entry.reference,
        words.moment(entry.at),
        line.by,
        scope_text(entry.scope),
        ground_text(entry.ground),
        entry.reason,
        entry.within_statutory,
        entry.erased.customers,
        entry.erased.invoices,
        entry.erased.other,
        entry.audit_serial,
    )


def _total(total: Total) -> tuple[Cell, ...]:
    amount = euros(total.amount_cents) if total.currency else None
    return total.period, total_name(total.category), total.count, amount, total.currency
