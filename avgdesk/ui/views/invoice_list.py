"""The list of invoices: its columns, its filters, and what stands there when it is empty."""

from __future__ import annotations

from operator import attrgetter

from avgdesk import words
from avgdesk.domain.listing import STATES, InvoiceRow, ListQuery
from avgdesk.domain.retention import PartyState
from avgdesk.i18n import tr
from avgdesk.ui.column_width import DAY, SUM, Widths
from avgdesk.ui.record_table import Column, RecordTable
from avgdesk.words import Pill, day, money

NARROW = 760  # pixels: below it the day of payment stands beside the list only, and the names fit
FILTERS = (None, *STATES)


def columns(table: RecordTable, *, ticks: bool) -> tuple[Column, ...]:
    """The name of the customer gets what is left over."""
    of, on, paid = Widths(table), tr("Date"), tr("Paid on")
    until, state = tr("Keep until"), tr("State")
    numbered = of.text(tr("Number"), "2026-0005", tick=ticks)
    return (
        Column("number", tr("Number"), attrgetter("number"), numbered, sort="number", hint=_credit_note),
        Column("customer", tr("Customer"), attrgetter("customer_name"), 96, stretch=True, sort="customer"),
        Column("issued_on", on, lambda row: day(row.issued_on), of.text(on, DAY), sort="issued_on"),
        Column("amount", tr("Amount"), amount, of.text(tr("Amount"), SUM), right=True, sort="amount"),
        Column("paid_on", paid, paid_on, of.text(paid, DAY), sort="paid_on", note=_paid_note, hint=_paid, least=NARROW),
        Column("retain_until", until, lambda row: day(row.retain_until), of.text(until, DAY), sort="retain_until"),
        Column("state", state, lambda row: "", of.pill(state, map(words.state, PartyState)), sort="state", pill=_state),
    )


def _state(row: InvoiceRow) -> Pill:
    return words.pill(row.state)


def state_name(state: PartyState | None) -> str:
    return words.state(state).capitalize() if state else tr("All")


def why_empty(query: ListQuery) -> tuple[str, str]:
    """Why there is nothing, and what to do, for an empty list."""
    if query.search:
        return tr("No invoice matches."), tr("Nothing was found for “{text}”.").format(text=query.search)
    if query.state:
        note = tr("No invoice has the state “{state}”.").format(state=words.state(query.state))
        return tr("No invoice matches."), note
    return tr("No invoices yet."), tr("Take over the invoices of your bookkeeping, or type the first one.")


def amount(row: InvoiceRow) -> str:
    return money(row.amount_cents, row.currency)


def paid_on(row: InvoiceRow) -> str:
    return day(row.paid_on)


def _credit_note(row: InvoiceRow) -> str:
    return tr("credit note") if row.amount_cents < 0 else ""


def _paid(row: InvoiceRow) -> str:
    if row.paid_assumed:
        return tr("(assumed)")
    return tr("partly") if row.paid_on is None and row.paid_cents else ""


def _paid_note(row: InvoiceRow) -> str:
    if row.paid_assumed:
        return tr("Assumed: the source knew only that nothing was outstanding.")
    if row.paid_on is None and row.paid_cents:
        return tr("{amount} of it was paid.").format(amount=money(row.paid_cents, row.currency))
    return ""
