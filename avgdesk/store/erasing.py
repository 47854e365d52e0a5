"""The deletes of an erasure, in SQL and by row id, a few hundred records at a time. What may go was decided before.

Everything runs inside the caller's transaction. `secure_delete` is on for every connection; `cleanup` does the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from typing import Any
from uuid import UUID

from avgdesk.domain.erasure import Counts, Total
from avgdesk.domain.parties import Party
from avgdesk.outcome import Progress, no_progress
from avgdesk.store import forgetting, numbering, search, totals
from avgdesk.store import parties as party_rows

CHUNK = 250
MANY = 100  # from here on the search index is merged as a whole
RECORDS = "record"


def parties(db: Any, ids: Sequence[int], progress: Progress = no_progress) -> Counts:
    """Erase these parties with all that hangs on them, and count what is gone into the anonymous totals."""
    found, remains = Counts(), list[Total]()
    with search.many_drops(db) if len(ids) > MANY else nullcontext():
        for done, chunk in _chunks(ids):
            progress(done, len(ids))
            wanted = ",".join(map(str, chunk))
            remains += _party_totals(db, wanted)
            found += _delete_parties(db, chunk, wanted)
    totals.add(db, remains)
    _finished(ids, progress)
    return found


def _delete_parties(db: Any, chunk: Sequence[int], wanted: str) -> Counts:
    _remember_number(db, wanted)
    others = forgetting.forget_parties(db, chunk)
    _forget_imports(db, f"SELECT uid FROM party WHERE id IN ({wanted})")
    gone = _delete_invoices(db, f"party_id IN ({wanted})")
    records = _delete_records(db, f"party_id IN ({wanted})")
    db.execute_sql(f"DELETE FROM attachment WHERE owner IN (SELECT uid FROM party WHERE id IN ({wanted}))")
    db.execute_sql(f"DELETE FROM payment WHERE party_id IN ({wanted})")
    db.execute_sql(f"DELETE FROM party_contact WHERE party_id IN ({wanted})")
    search.drop_parties(db, chunk)
    customers = _deleted(db, f"DELETE FROM party WHERE id IN ({wanted})")
    return Counts(customers, gone, records + others)


def invoices(db: Any, ids: Sequence[int], progress: Progress = no_progress) -> tuple[Counts, set[UUID]]:
    """Erase these invoices with their payments and files; gives the parties that want `derived.refresh` as well."""
    gone, owners, remains = 0, set[UUID](), list[Total]()
    for done, chunk in _chunks(ids):
        progress(done, len(ids))
        wanted = ",".join(map(str, chunk))
        owner = f"SELECT DISTINCT uid FROM party WHERE id IN (SELECT party_id FROM invoice WHERE id IN ({wanted}))"
        owners |= {UUID(bytes=bytes(row[0])) for row in db.execute_sql(owner).fetchall()}
        remains += _invoice_totals(db, f"id IN ({wanted})")
        db.execute_sql(
            "DELETE FROM payment WHERE (party_id, invoice_number) IN "
            f"(SELECT party_id, number FROM invoice WHERE id IN ({wanted}))"
        )
        gone += _delete_invoices(db, f"id IN ({wanted})")
    totals.add(db, remains)
    _finished(ids, progress)
    return Counts(invoices=gone), owners


def records(db: Any, ids: Sequence[int], progress: Progress = no_progress) -> Counts:
    """Erase these dated records with their files."""
    gone, remains = 0, list[Total]()
    for done, chunk in _chunks(ids):
        progress(done, len(ids))
        where = f"id IN ({','.join(map(str, chunk))})"
        remains += _record_totals(db, where)
        gone += _delete_records(db, where)
    totals.add(db, remains)
    _finished(ids, progress)
    return Counts(other=gone)


def reduce(db: Any, party_id: int) -> int:
    """Partial erasure: keep name, address and invoices, restrict the party.

    Gives how many particulars and rows went.
    """
    party = next(iter(party_rows.load_many(db, [party_id])))
    party_rows.save(db, reduced(party))
    gone = len(party.emails) + len(party.phones) + sum(map(bool, (party.notes, party.newsletter, party.contact_person)))
    _forget_imports(db, f"SELECT uid FROM party WHERE id = {party_id}")
    files = _deleted(db, f"DELETE FROM attachment WHERE owner IN (SELECT uid FROM party WHERE id = {party_id})")
    return gone + files + forgetting.forget_optional(db, party_id)


def reduced(party: Party) -> Party:
    """What stays of a party after a partial erasure (AWR art.

    52 asks for name, address and what is on the invoices).
    """
    return replace(party, emails=(), phones=(), notes="", newsletter=False, contact_person="", restricted=True)


def _remember_number(db: Any, wanted: str) -> None:
    sql = f"SELECT number FROM party WHERE id IN ({wanted}) ORDER BY number_key DESC LIMIT 1"
    for (number,) in db.execute_sql(sql).fetchall():
        numbering.remember_erased(db, number)


def _delete_invoices(db: Any, where: str) -> int:
    uids = f"SELECT uid FROM invoice WHERE {where}"
    _forget_imports(db, uids)
    db.execute_sql(f"DELETE FROM attachment WHERE owner IN ({uids})")
    return _deleted(db, f"DELETE FROM invoice WHERE {where}")


def _delete_records(db: Any, where: str) -> int:
    uids = f"SELECT uid FROM dated_record WHERE {where}"
    _forget_imports(db, uids)
    db.execute_sql(f"DELETE FROM attachment WHERE owner IN ({uids})")
    return _deleted(db, f"DELETE FROM dated_record WHERE {where}")


def _forget_imports(db: Any, uids: str) -> None:
    """The former rows that an import kept to be undone."""
    db.execute_sql(f"DELETE FROM import_change WHERE record IN ({uids})")


def _deleted(db: Any, sql: str) -> int:
    return int(db.execute_sql(sql).rowcount)


def _party_totals(db: Any, wanted: str) -> list[Total]:
    began = "substr(coalesce(relation_began, created_on), 1, 7)"
    sql = f"SELECT {began}, CASE role WHEN 'supplier' THEN 'supplier' ELSE 'customer' END, count(*) FROM party "
    rows = db.execute_sql(f"{sql} WHERE id IN ({wanted}) GROUP BY 1, 2").fetchall()
    people = [Total(month, role, count) for month, role, count in rows]
    of_them = f"party_id IN ({wanted})"
    return [*people, *_invoice_totals(db, of_them), *_record_totals(db, of_them)]


def _invoice_totals(db: Any, where: str) -> list[Total]:
    rows = db.execute_sql(
        "SELECT substr(issued_on, 1, 7), currency, count(*), sum(amount_cents) FROM invoice "
        f"WHERE {where} GROUP BY 1, 2"
    ).fetchall()
    return [Total(month, "invoice", count, amount, currency) for month, currency, count, amount in rows]


def _record_totals(db: Any, where: str) -> list[Total]:
    rows = db.execute_sql(
        f"SELECT substr(coalesce(trigger_on, created_on), 1, 7), category, count(*) FROM dated_record "
        f"WHERE {where} GROUP BY 1, 2"
    ).fetchall()
    return [Total(month, category, count) for month, category, count in rows]


def _finished(ids: Sequence[int], progress: Progress) -> None:
    if ids:
        progress(len(ids), len(ids))


def _chunks(ids: Sequence[int]) -> Iterator[tuple[int, Sequence[int]]]:
    for first in range(0, len(ids), CHUNK):
        yield first, ids[first : first + CHUNK]
