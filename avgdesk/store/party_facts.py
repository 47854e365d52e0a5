"""What the store knows of a party besides its particulars: derived dates, counts, whatever may block an erasure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from avgdesk.domain.retention import PartyState, Terms
from avgdesk.errors import NotFound
from avgdesk.store.erasure_facts import RUNNING


@dataclass(frozen=True, slots=True)
class PartyFacts:
    row_id: int
    version: int
    relation_began: date | None
    relation_ended: date | None
    continuing: bool  # marked by hand, or a subscription runs
    restricted: bool
    created_on: date
    last_activity: date | None
    invoices: int
    unpaid: int
    held: bool
    agreements_in_force: int
    open_requests: int
    open_appointments: int
    terms: Terms
    latest_actuality: date | None  # the last day on which an invoice was issued or paid
    invoice_terms: Terms  # the latest ends among the invoices
    state_code: str

    @property
    def state(self) -> PartyState:
        return PartyState(self.state_code)


_COLUMNS = (
    f"id, version, relation_began, relation_ended, {RUNNING}, restricted, created_on, last_activity, invoice_count, "
    "unpaid_count, held, agreements_in_force, open_requests, open_appointments, retain_until, statutory_until, "
    "(SELECT max(max(issued_on, ifnull(paid_on, issued_on))) FROM invoice WHERE party_id = party.id), "
    "(SELECT max(retain_until) FROM invoice WHERE party_id = party.id), "
    "(SELECT max(statutory_until) FROM invoice WHERE party_id = party.id)"
)


def load(db: Any, uid: UUID, state_sql: str) -> PartyFacts:
    """The facts of one party, its state computed by `state_sql` (`party_lists.party_state_sql`); `NotFound`."""
    row = db.execute_sql(f"SELECT {_COLUMNS}, {state_sql} FROM party WHERE uid = ?", (uid.bytes,)).fetchone()
    if row is None:
        raise NotFound("party_not_found")
    return PartyFacts(
        row_id=row[0],
        version=row[1],
        relation_began=_day(row[2]),
        relation_ended=_day(row[3]),
        continuing=bool(row[4]),
        restricted=bool(row[5]),
        created_on=date.fromisoformat(row[6]),
        last_activity=_day(row[7]),
        invoices=row[8],
        unpaid=row[9],
        held=bool(row[10]),
        agreements_in_force=row[11],
        open_requests=row[12],
        open_appointments=row[13],
        terms=Terms(_day(row[14]), _day(row[15])),
        latest_actuality=_day(row[16]),
        invoice_terms=Terms(_day(row[17]), _day(row[18])),
        state_code=row[19],
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
