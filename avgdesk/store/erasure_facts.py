"""What an erasure looks at, read in its own transaction: terms, what is open, and the version that was previewed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from avgdesk.domain.blockers import ErasureFacts, Terms
from avgdesk.domain.erasure import Target, TargetKind

CHUNK = 500

# a subscription of this customer that has not ended keeps the relation running, as does the mark set by hand
RUNNING = (
    "(party.continuing OR EXISTS (SELECT 1 FROM dated_record WHERE dated_record.party_id = party.id "
    "AND category = 'subscription' AND trigger_on IS NULL))"
)
_HELD = "EXISTS (SELECT 1 FROM legal_hold WHERE legal_hold.party_id = party.id AND released_on IS NULL)"
_REVIEW = "(SELECT max(review_on) FROM legal_hold WHERE legal_hold.party_id = party.id AND released_on IS NULL)"

_PARTY = (
    "SELECT party.uid, party.id, party.number, party.version, '', party.retain_until, party.statutory_until, "
    f"party.unpaid_count, {RUNNING}, {_HELD}, {_REVIEW}, party.open_requests, party.agreements_in_force, "
    "party.open_appointments, party.invoice_count FROM party WHERE party.uid IN ({marks})"
)
_INVOICE = (
    "SELECT invoice.uid, invoice.id, invoice.number, invoice.version, '', invoice.retain_until, "
    f"invoice.statutory_until, invoice.paid_on IS NULL, 0, {_HELD}, {_REVIEW}, party.open_requests, 0, 0, 0 "
    "FROM invoice JOIN party ON party.id = invoice.party_id WHERE invoice.uid IN ({marks})"
)
_RECORD = (
    "SELECT dated_record.uid, dated_record.id, dated_record.number, dated_record.version, category, "
    f"dated_record.retain_until, dated_record.statutory_until, 0, 0, {_HELD}, {_REVIEW}, "
    "ifnull(party.open_requests, 0), 0, 0, 0 "
    "FROM dated_record LEFT JOIN party ON party.id = dated_record.party_id WHERE dated_record.uid IN ({marks})"
)
_SQL = {TargetKind.PARTY: _PARTY, TargetKind.INVOICE: _INVOICE, TargetKind.RECORD: _RECORD}


@dataclass(frozen=True, slots=True)
class Found:
    """One record as it is now."""

    kind: TargetKind
    uid: UUID
    row_id: int
    number: str
    version: int
    facts: ErasureFacts
    category: str = ""
    invoices: int = 0

    @property
    def target(self) -> Target:
        return Target(self.kind, self.uid, self.version)


def load(db: Any, kind: TargetKind, uids: Sequence[UUID]) -> Iterator[Found]:
    """The records that are there, in no particular order; one that is gone does not come out."""
    for first in range(0, len(uids), CHUNK):
        chunk = [uid.bytes for uid in uids[first : first + CHUNK]]
        sql = _SQL[kind].format(marks=",".join("?" * len(chunk)))
        for row in db.execute_sql(sql, chunk).fetchall():
            yield _found(kind, row)


def with_references(db: Any, found: Found) -> ErasureFacts:
    """The facts of a party with the number of the first open request, agreement and appointment.

    What a preview names.
    """
    return replace(
        found.facts,
        request_reference=_first(db, found, "request", "closed_on IS NULL"),
        agreement_reference=_first(db, found, "agreement", "state IN ('countersigned', 'returned', 'in_force')"),
        appointment_reference=_first(
            db, found, "appointment", "state IN ('planned', 'confirmed', 'identity_checked', 'inspected')"
        ),
    )


def _first(db: Any, found: Found, table: str, condition: str) -> str:
    sql = f"SELECT number FROM {table} WHERE party_id = ? AND {condition} ORDER BY id LIMIT 1"
    row = db.execute_sql(sql, (found.row_id,)).fetchone()
    return str(row[0]) if row else ""


def answers(db: Any, request: UUID, party: UUID) -> bool:
    """Whether erasing this party is what an open request of theirs asks for: such a request doesn't block itself."""
    found = db.execute_sql(
        "SELECT 1 FROM request JOIN party ON party.id = request.party_id "
        "WHERE request.uid = ? AND party.uid = ? AND request.kind = 'erasure' AND closed_on IS NULL",
        (request.bytes, party.bytes),
    ).fetchone()
    return found is not None


def _found(kind: TargetKind, row: Sequence[Any]) -> Found:
    facts = ErasureFacts(
        terms=Terms(_day(row[5]), _day(row[6])),
        unpaid=int(row[7]),
        relation_running=bool(row[8]),
        held=bool(row[9]),
        hold_review=_day(row[10]),
        open_requests=int(row[11]),
        agreements_in_force=int(row[12]),
        open_appointments=int(row[13]),
    )
    return Found(kind, UUID(bytes=bytes(row[0])), row[1], row[2], row[3], facts, row[4], int(row[14]))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
