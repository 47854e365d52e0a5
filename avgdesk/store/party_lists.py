"""The lists of parties and invoices as the pages and exports show them: conditions, orders and row columns."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from avgdesk.domain.listing import CustomerRow, InvoiceRow
from avgdesk.domain.parties import PartyKind, PartyRole
from avgdesk.domain.retention import PartyState
from avgdesk.store.lists import Order, rows_by_id
from avgdesk.store.search import EVERYTHING, Condition, among

FAR = "9999-12-31"  # stands for "no end date yet" in a sort key

PARTY_ORDERS = {
    "number": "party.number_key",
    "name": "party.name_key",
    "town": "party.town_key",
    "invoices": "party.invoice_count",
    "retain_until": f"ifnull(party.retain_until, '{FAR}')",
    "statutory_until": f"ifnull(party.statutory_until, '{FAR}')",
}
INVOICE_ORDERS = {
    "number": "invoice.number_key",
    "issued_on": "invoice.issued_on",
    "paid_on": f"ifnull(invoice.paid_on, '{FAR}')",
    "amount": "invoice.amount_cents",
}
_STATE = (
    "CASE WHEN party.held THEN 'held' WHEN party.restricted THEN 'restricted' "
    "WHEN party.unpaid_count > 0 THEN 'unpaid' "
    "WHEN ifnull(party.retain_until, '9999-12-31') >= '{today}' THEN 'running' "
    "WHEN ifnull(party.statutory_until, '9999-12-31') >= '{today}' THEN 'ended_shop_term' ELSE 'ended' END"
)
_INVOICE_STATE = (
    "CASE WHEN party.held THEN 'held' WHEN party.restricted THEN 'restricted' "
    "WHEN invoice.paid_on IS NULL THEN 'unpaid' WHEN invoice.retain_until >= '{today}' THEN 'running' "
    "WHEN invoice.statutory_until >= '{today}' THEN 'ended_shop_term' ELSE 'ended' END"
)
# the same states as ranges of an index, to filter and count by; `{0}` is "+" where another index is walked in its order
_FREE = "{0}party.restricted = 0 AND {0}party.held = 0 AND "
_PARTY_TERM = f"{{0}}ifnull(party.retain_until, '{FAR}')"
_PARTY_LAW = f"ifnull(party.statutory_until, '{FAR}')"
_PARTIES_IN = {
    PartyState.HELD: "{0}party.held = 1",
    PartyState.RESTRICTED: "{0}party.restricted = 1 AND {0}party.held = 0",
    PartyState.UNPAID: _FREE + "{0}party.unpaid_count > 0",
    PartyState.RUNNING: _FREE + f"{{0}}party.unpaid_count = 0 AND {_PARTY_TERM} >= ?",
    PartyState.ENDED_SHOP_TERM: _FREE + f"{{0}}party.unpaid_count = 0 AND {_PARTY_TERM} < ? AND {_PARTY_LAW} >= ?",
    PartyState.ENDED: _FREE + f"{{0}}party.unpaid_count = 0 AND {_PARTY_TERM} < ? AND {_PARTY_LAW} < ?",
}
_INVOICE_TERM, _INVOICE_LAW = f"ifnull(invoice.retain_until, '{FAR}')", f"ifnull(invoice.statutory_until, '{FAR}')"
# as a range of the index on both terms; and for where another index is walked, which holds both as they are
_INVOICES_IN = {
    PartyState.UNPAID: ("invoice.paid_on IS NULL", "invoice.retain_until IS NULL"),
    PartyState.RUNNING: (f"{_INVOICE_TERM} >= ? AND {_INVOICE_TERM} < '{FAR}'", "invoice.retain_until >= ?"),
    PartyState.ENDED_SHOP_TERM: (
        f"{_INVOICE_TERM} < ? AND {_INVOICE_LAW} >= ?", "invoice.retain_until < ? AND invoice.statutory_until >= ?",
    ),
    PartyState.ENDED: (
        f"{_INVOICE_TERM} < ? AND {_INVOICE_LAW} < ?", "invoice.retain_until < ? AND invoice.statutory_until < ?",
    ),
}  # fmt: skip
OWNERS = {  # whose invoices have a state of their party
    PartyState.HELD: "party.held = 1",
    PartyState.RESTRICTED: "party.restricted = 1 AND party.held = 0",
}

# parties with data that looks wrong: the partial index holds nobody else
DOUBTFUL = among("party", Condition("SELECT id FROM party INDEXED BY party_doubtful WHERE doubts <> ''"))


def party_state_sql(today: date) -> str:
    """The state of `domain.retention.party_state` as an SQL expression on `party`."""
    return _STATE.format(today=today.isoformat())


def invoice_state_sql(today: date) -> str:
    return _INVOICE_STATE.format(today=today.isoformat())


def party_order(column: str, descending: bool) -> Order:
    """The order by a named column; by name when the column has none."""
    return Order(PARTY_ORDERS.get(column, PARTY_ORDERS["name"]), descending)


def invoice_order(column: str, descending: bool) -> Order:
    return Order(INVOICE_ORDERS.get(column, INVOICE_ORDERS["issued_on"]), descending)


def with_state(db: Any, state: PartyState | None, today: date) -> Condition:
    """Parties in one state; without a state all but the restricted ones, which are out of the normal lists."""
    if state is None:
        hidden = "party.id NOT IN (SELECT id FROM party WHERE restricted = 1)"
        return Condition(hidden) if _any(db, "restricted = 1") else EVERYTHING
    sql = _PARTIES_IN[state]
    days = (today.isoformat(),) * sql.count("?")
    return Condition(sql.format(""), days, sql.format("+"))


def with_role(db: Any, role: PartyRole | None) -> Condition:
    """Customers, or suppliers; those who are both are in either list."""
    if role is None or (role is PartyRole.CUSTOMER and not _any(db, "role = 'supplier'")):
        return EVERYTHING
    if role is PartyRole.CUSTOMER:  # suppliers are few, and an index names them
        return Condition("party.id NOT IN (SELECT id FROM party WHERE role = 'supplier')")
    return among("party", Condition("SELECT id FROM party WHERE role IN (?, 'both')", (role.value,)))


def with_invoice_state(db: Any, state: PartyState | None, today: date) -> Condition:
    """Invoices in one state; without a state all but those of restricted parties."""
    if state is None:
        hidden = "invoice.party_id NOT IN (SELECT id FROM party WHERE restricted = 1)"
        return Condition(hidden) if _any(db, "restricted = 1") else EVERYTHING
    if state in OWNERS:
        return Condition(f"invoice.party_id IN (SELECT id FROM party WHERE {OWNERS[state]})")
    return invoice_in_state(state, today) & of_free_parties(db)


def invoice_in_state(state: PartyState, today: date) -> Condition:
    """What one of the states that are an invoice's own asks of it."""
    sql, walk = _INVOICES_IN[state]
    return Condition(sql, (today.isoformat(),) * sql.count("?"), walk)


def of_free_parties(db: Any) -> Condition:
    """Invoices of parties that are neither held nor restricted."""
    if _any(db, "restricted = 1") or _any(db, "held = 1"):
        return Condition("invoice.party_id NOT IN (SELECT id FROM party WHERE held = 1 OR restricted = 1)")
    return EVERYTHING


def _any(db: Any, what: str) -> bool:
    return db.execute_sql(f"SELECT 1 FROM party WHERE {what} LIMIT 1").fetchone() is not None


def customer_rows(db: Any, ids: list[int], today: date) -> list[CustomerRow]:
    """What a line of the customers' list shows, in the order of `ids`."""
    sql = (
        "SELECT id, uid, number, kind, role, name, street, house_number, addition, postcode, town, country, "
        "coc_number, relation_ended, invoice_count, unpaid_count, retain_until, statutory_until, doubts, "
        f"{party_state_sql(today)} FROM party WHERE id IN ({{ids}})"
    )
    return [_customer_row(row) for row in rows_by_id(db, sql, ids)]


def invoice_rows(db: Any, ids: list[int], today: date) -> list[InvoiceRow]:
    """What a line of the invoices' list shows, in the order of `ids`."""
    sql = (
        "SELECT invoice.id, invoice.uid, party.uid, party.number, party.name, invoice.number, issued_on, due_on, "
        "paid_on, paid_assumed, paid_cents, amount_cents, currency, fiscal_class, "
        "invoice.retain_until, invoice.statutory_until, "
        f"{invoice_state_sql(today)} FROM invoice JOIN party ON party.id = invoice.party_id "
        "WHERE invoice.id IN ({ids})"
    )
    return [_invoice_row(row) for row in rows_by_id(db, sql, ids)]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _customer_row(row: Sequence[Any]) -> CustomerRow:
    return CustomerRow(
        uid=UUID(bytes=bytes(row[1])),
        number=row[2],
        kind=PartyKind(row[3]),
        role=PartyRole(row[4]),
        name=row[5],
        street=row[6],
        house_number=row[7],
        addition=row[8],
        postcode=row[9],
        town=row[10],
        country=row[11],
        coc_number=row[12],
        relation_ended=_day(row[13]),
        invoices=row[14],
        unpaid=row[15],
        retain_until=_day(row[16]),
        statutory_until=_day(row[17]),
        doubtful=bool(row[18]),
        state=PartyState(row[19]),
    )


def _invoice_row(row: Sequence[Any]) -> InvoiceRow:
    return InvoiceRow(
        uid=UUID(bytes=bytes(row[1])),
        party=UUID(bytes=bytes(row[2])),
        customer_number=row[3],
        customer_name=row[4],
        number=row[5],
        issued_on=date.fromisoformat(row[6]),
        due_on=_day(row[7]),
        paid_on=_day(row[8]),
        paid_assumed=bool(row[9]),
        paid_cents=row[10],
        amount_cents=row[11],
        currency=row[12],
        fiscal_class=row[13],
        retain_until=_day(row[14]),
        statutory_until=_day(row[15]),
        state=PartyState(row[16]),
    )
