"""Invoices and payments for an import: found, written and settled in bulk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from avgdesk.domain.invoices import FiscalClass, Invoice
from avgdesk.domain.retention import RetentionPolicy, Terms
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


def overwrite(db: Any, invoices: Sequence[Loaded], policy: RetentionPolicy, same_batch: bool) -> None:
    """Write changed invoices back with their terms. What the same batch added stays in its first version."""
    rows = []
    for one in invoices:
        columns = invoice_rows.columns(one.invoice, one.party_row, policy)
        rows.append((*(columns[name] for name in _CHANGING), one.row))
    fields = tables.Invoice._meta.fields
    values = bulk.as_stored([fields[name] for name in (*_CHANGING, "id")], rows) if rows else []
    assignments = ", ".join(f"{name} = ?" for name in _CHANGING)
    counted = "" if same_batch else ", version = version + 1"
    bulk.insert_values(db, f"UPDATE invoice SET {assignments}{counted} WHERE id = ?", values)


_CHANGING = (
    "issued_on", "due_on", "paid_on", "paid_assumed", "paid_cents", "amount_cents", "currency", "description",
    "retain_until", "statutory_until",
)  # fmt: skip


class Settled(NamedTuple):
    """An invoice as its payments make it."""

    row: int
    paid_on: date | None
    paid_cents: int
    terms: Terms


def write_settled(db: Any, settled: Sequence[Settled], same_batch: bool) -> None:
    """Write what payments changed, and nothing else of the invoice."""
    values = [
        (_text(one.paid_on), one.paid_cents, _text(one.terms.retain_until), _text(one.terms.statutory_until), one.row)
        for one in settled
    ]
    counted = "" if same_batch else ", version = version + 1"
    bulk.insert_values(
        db,
        "UPDATE invoice SET paid_on = ?, paid_cents = ?, paid_assumed = 0, retain_until = ?, statutory_until = ?"
        f"{counted} WHERE id = ?",
        values,
    )


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


class Open(NamedTuple):
    """An invoice with payments: what a settlement needs of it, and (row id, day, cents) of each payment."""

    row: int
    party_row: int
    uid: UUID
    number: str
    issued_on: date
    amount_cents: int
    paid_on: date | None
    paid_assumed: bool
    paid_cents: int
    fiscal_class: FiscalClass
    first_used_on: date | None
    payments: list[tuple[int, date, int]]


def with_payments(db: Any, rows: Iterable[int]) -> list[Open]:
    """These invoices with all payments on them."""
    sql = (
        "SELECT invoice.id, invoice.party_id, uid, number, issued_on, invoice.amount_cents, invoice.paid_on, "
        "paid_assumed, paid_cents, fiscal_class, first_used_on, payment.id, payment.paid_on, payment.amount_cents "
        "FROM invoice JOIN payment ON payment.party_id = invoice.party_id AND payment.invoice_number = invoice.number "
        "WHERE invoice.id IN (SELECT value FROM json_each(?))"
    )
    found: dict[int, Open] = {}
    for row in db.execute_sql(sql, (bulk.json_list(rows),)).fetchall():
        one = found.get(row[0])
        if one is None:
            one = found[row[0]] = _open(row)
        one.payments.append((row[11], day(row[12]), row[13]))
    return list(found.values())


def _by_ids(db: Any, sql: str, first: int, end: int, size: int) -> Iterator[list[int]]:
    for start in range(first, end, size):
        rows = db.execute_sql(sql, (start, min(start + size, end))).fetchall()
        yield [row[0] for row in rows]


def _open(row: Sequence[Any]) -> Open:
    return Open(
        row[0], row[1], UUID(bytes=bytes(row[2])), row[3], day(row[4]), row[5], _maybe(row[6]), bool(row[7]), row[8],
        FiscalClass(row[9]), _maybe(row[10]), [],
    )  # fmt: skip


def _loaded(row: Sequence[Any]) -> Loaded:
    invoice = Invoice(
        uid=UUID(bytes=bytes(row[2])),
        party=NOBODY,
        number=row[3],
        issued_on=day(row[4]),
        amount_cents=row[5],
        due_on=_maybe(row[6]),
        paid_on=_maybe(row[7]),
        paid_assumed=bool(row[8]),
        paid_cents=row[9],
        currency=row[10],
        fiscal_class=FiscalClass(row[11]),
        first_used_on=_maybe(row[12]),
        description=row[13],
        source=row[14],
    )
    return Loaded(row[0], row[1], invoice)


def _maybe(text: str | None) -> date | None:
    return day(text) if text else None


def _text(on: date | None) -> str | None:
    return on.isoformat() if on else None


day = lru_cache(maxsize=1 << 14)(date.fromisoformat)  # a million invoices share a few thousand days
