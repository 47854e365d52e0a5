"""The list of customers and suppliers: its columns, its filters, and what stands there when it is empty."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from avgdesk import words
from avgdesk.domain.listing import CustomerRow, ListQuery
from avgdesk.domain.parties import PartyRole
from avgdesk.domain.retention import PartyState
from avgdesk.i18n import tr
from avgdesk.ui.column_width import DAY, Widths
from avgdesk.ui.record_table import Column, RecordTable
from avgdesk.words import Pill, day, number

NARROW = 680  # pixels: below it the number of invoices stands beside the list only, and the names fit
TO_CHECK = "to_check"  # a filter beside the states, and the section that a to-do line opens
FILTERS: tuple[PartyState | str | None, ...] = (None, *PartyState, TO_CHECK)
ROLES = (PartyRole.CUSTOMER, PartyRole.SUPPLIER, None)


def columns(table: RecordTable) -> tuple[Column, ...]:
    """Names and towns share what is left over."""
    of, until, state = Widths(table), tr("Keep until"), tr("State")
    named = of.text(tr("Name"), "Fysiotherapie De Rijn")
    town, count = of.text(tr("Town"), "Leeuwarden"), of.text(tr("Invoices"), "1.234")
    return (
        Column("number", tr("Number"), attrgetter("number"), width=of.text(tr("Number"), "12345"), sort="number"),
        Column("name", tr("Name"), attrgetter("name"), named, stretch=True, sort="name", hint=_doubt, warns=True),
        Column("town", tr("Town"), attrgetter("town"), town, stretch=True, sort="town"),
        Column("invoices", tr("Invoices"), _invoices, count, right=True, sort="invoices", least=NARROW),
        Column("retain_until", until, lambda row: day(row.retain_until), of.text(until, DAY), sort="retain_until"),
        Column("state", state, lambda row: "", of.pill(state, map(words.state, PartyState)), sort="state", pill=_state),
    )


def _invoices(row: CustomerRow) -> str:
    return number(row.invoices)


def _state(row: CustomerRow) -> Pill:
    return words.pill(row.state)


def _doubt(row: CustomerRow) -> str:
    return tr("check this") if row.doubtful else ""


def filter_name(chosen: PartyState | str | None) -> str:
    if isinstance(chosen, PartyState):
        return words.state(chosen).capitalize()
    return tr("To check") if chosen else tr("Every state")


def narrowed(chosen: PartyState | str | None) -> dict[str, Any]:
    """The fields of the query under one of the filters."""
    return {"state": chosen if isinstance(chosen, PartyState) else None, "to_check": chosen == TO_CHECK}


def title(query: ListQuery) -> str:
    """What the list is called under this role."""
    names = {PartyRole.CUSTOMER: tr("Customers"), PartyRole.SUPPLIER: tr("Suppliers")}
    return names[query.role] if query.role in names else tr("Customers and suppliers")


def why_empty(query: ListQuery) -> tuple[str, str]:
    """Why there is nothing, and what to do, for an empty list."""
    if query.search:
        return tr("Nobody matches."), tr("Nothing was found for “{text}”.").format(text=query.search)
    if query.state:
        return tr("Nobody matches."), tr("Nobody has the state “{state}”.").format(state=words.state(query.state))
    if query.to_check:
        return tr("Nothing to check."), tr("No postcode, e-mail address or number here looks wrong.")
    if query.role is PartyRole.SUPPLIER:
        return tr("No suppliers yet."), tr("A customer who also delivers to you gets the role “both”.")
    return tr("Nobody yet."), tr("Take over the customers of your bookkeeping, or type the first one.")
