"""Invoices and payments for an import: found, written and settled in bulk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from avgdesk.domain.invoices import FiscalClass, Invoice
from avgdesk.domain.retention import RetentionPolicy
from avgdesk.store import bulk, tables
from avgdesk.store import invoices as invoice_rows

NOBODY = UUID(int=0)  # invoices are written by the row id of their party
_COLUMNS = (
    "id, party_id, uid, number, issued_on, amount_cents, due_on, paid_on, paid_assumed, paid_cents, currency, "
    "fiscal_class, first_used_on, description, source"
)


@dataclass(frozen=True, slots=True)
class Loaded:
    """An invoice as it stands, with its row id and that of its party. `invoice.party` is not filled in."""

    row: int
    party_row: int
    invoice: Invoice


class Booking(NamedTuple):
    """A payment to be kept."""

    party_row: int
    invoice_number: str
    paid_on: date
    amount_cents: int
    reference: str


def next_row(db: Any) -> int:
    return bulk.next_id(db, "invoice")


def next_payment(db: Any) -> int:
    return bulk.next_id(db, "payment")


def find(db: Any, numbers: Iterable[str]) -> dict[tuple[int, str], Loaded]:
    """(party, number) → the invoices with one of these numbers, of whichever party."""
    keys = bulk.json_list({invoice_rows.search_key(number) for number in numbers})
    sql = f"SELECT {_COLUMNS} FROM invoice WHERE number_key IN (SELECT value FROM json_each(?))"
    return {(row[1], row[3]): _loaded(row) for row in db.execute_sql(sql, (keys,)).fetchall()}


def load(db: Any, rows: Iterable[int]) -> dict[int, Loaded]:
    """Row id → invoice."""
    sql = f"SELECT {_COLUMNS} FROM invoice WHERE id IN (SELECT value FROM json_each(?))"
    return {row[0]: _loaded(row) for row in db.execute_sql(sql, (bulk.json_list(rows),)).fetchall()}


def add(db: Any, invoices: Sequence[Loaded], policy: RetentionPolicy, batch: int) -> None:
    """Insert invoices under row ids given beforehand."""
    rows = [
        {"id": one.row, "batch": batch, **invoice_rows.columns(one.invoice, one.party_row, policy)} for one in invoices
    ]
    bulk.insert(db, tables.Invoice, rows)


def overwrite(db: Any, invoices: Iterable[Loaded], policy: RetentionPolicy, same_batch: bool) -> None:
    """Write changed invoices back with their terms. What the same batch added stays in its first version."""
    values = []
    for one in invoices:
        columns = invoice_rows.columns(one.invoice, one.party_row, policy)
        values.append((*(bulk.plain(columns[name]) for name in _CHANGING), one.row))
    assignments = ", ".join(f"{name} = ?" for name in _CHANGING)
    counted = "" if same_batch else ", version = version + 1"
    bulk.insert_values(db, f"UPDATE invoice SET {assignments}{counted} WHERE id = ?", values)


_CHANGING = (
    "issued_on", "due_on", "paid_on", "paid_assumed", "paid_cents", "amount_cents", "currency", "description",
    "retain_until", "statutory_until",
)  # fmt: skip


def add_payments(db: Any, bookings: Sequence[Booking], batch: int) -> int:
    """Keep payments; a booking that is there already is passed over. Gives how many are new."""
    sql = (
        "INSERT OR IGNORE INTO payment (party_id, invoice_number, paid_on, amount_cents, reference, batch_id) "
        "VALUES (?, ?, ?, ?, ?, ?)"
    )
    rows = [
        (b.party_row, b.invoice_number, b.paid_on.isoformat(), b.amount_cents, b.reference, batch) for b in bookings
    ]
    return bulk.insert_values(db, sql, rows)


def paid_by_new(db: Any, first_payment: int, size: int) -> Iterator[list[int]]:
    """Row ids of the invoices that new payments concern, `size` payments at a time."""
    sql = (
        "SELECT DISTINCT invoice.id FROM payment JOIN invoice ON invoice.party_id = payment.party_id "
        "AND invoice.number = payment.invoice_number WHERE payment.id >= ? AND payment.id < ?"
    )
    yield from _by_ids(db, sql, first_payment, next_payment(db), size)


def new_paid_before(db: Any, first_row: int, first_payment: int, size: int) -> Iterator[list[int]]:
    """Row ids of new invoices on which a payment came in with an earlier import."""
    sql = (
        "SELECT invoice.id FROM invoice WHERE invoice.id >= ? AND invoice.id < ? AND EXISTS (SELECT 1 FROM payment "
        "WHERE payment.party_id = invoice.party_id AND payment.invoice_number = invoice.number "
        f"AND payment.id < {int(first_payment)})"
    )
    yield from _by_ids(db, sql, first_row, next_row(db), size)


def owners_since(db: Any, first_party: int, first_invoice: int, first_payment: int) -> set[int]:
    """Row ids of the parties that are new or got an invoice or payment, from these row ids on (0: no party is new)."""
    sql = (
        "SELECT id FROM party WHERE ? > 0 AND id >= ? UNION SELECT party_id FROM invoice WHERE id >= ? "
        "UNION SELECT party_id FROM payment WHERE id >= ?"
    )
    rows = db.execute_sql(sql, (first_party, first_party, first_invoice, first_payment)).fetchall()
    return {row[0] for row in rows}


def payments_on(db: Any, rows: Iterable[int]) -> dict[int, list[tuple[int, date, int]]]:
    """Invoice's row id → (payment's row id, day, cents) of all payments on it."""
    sql = (
        "SELECT invoice.id, payment.id, payment.paid_on, payment.amount_cents FROM invoice JOIN payment "
        "ON payment.party_id = invoice.party_id AND payment.invoice_number = invoice.number "
        "WHERE invoice.id IN (SELECT value FROM json_each(?))"
    )
    found: dict[int, list[tuple[int, date, int]]] = {}
    for row, payment, on, cents in db.execute_sql(sql, (bulk.json_list(rows),)).fetchall():
        found.setdefault(row, []).append((payment, date.fromisoformat(on), cents))
    return found


def _by_ids(db: Any, sql: str, first: int, end: int, size: int) -> Iterator[list[int]]:
    for start in range(first, end, size):
        rows = db.execute_sql(sql, (start, min(start + size, end))).fetchall()
        yield [row[0] for row in rows]


def _loaded(row: Sequence[Any]) -> Loaded:
    invoice = Invoice(
        uid=UUID(bytes=bytes(row[2])),
        party=NOBODY,
        number=row[3],
        issued_on=date.fromisoformat(row[4]),
        amount_cents=row[5],
        due_on=_day(row[6]),
        paid_on=_day(row[7]),
        paid_assumed=bool(row[8]),
        paid_cents=row[9],
        currency=row[10],
        fiscal_class=FiscalClass(row[11]),
        first_used_on=_day(row[12]),
        description=row[13],
        source=row[14],
    )
    return Loaded(row[0], row[1], invoice)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
