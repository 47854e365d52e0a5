"""Legal holds: rows ↔ `domain.holds.LegalHold`. `party.held` follows through `derived.refresh`."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from avgdesk.domain.erasure import Scope
from avgdesk.domain.holds import HoldStop, LegalHold
from avgdesk.store import parties
from avgdesk.store.retention_tables import HoldStop as StopRow
from avgdesk.store.retention_tables import LegalHold as Row


def add(db: Any, hold: LegalHold) -> None:
    """Insert a hold; its party still wants `derived.refresh`. `NotFound` when there is no such party."""
    Row.insert(
        uid=hold.uid,
        party=parties.row_id(db, hold.party),
        reason=hold.reason,
        started_on=hold.started_on,
        review_on=hold.review_on,
        released_on=hold.released_on,
    ).execute()


def save(db: Any, hold: LegalHold) -> None:
    """Overwrite reason, review day and release."""
    Row.update(reason=hold.reason, review_on=hold.review_on, released_on=hold.released_on).where(
        Row.uid == hold.uid
    ).execute()


def of_party(db: Any, party: UUID) -> list[LegalHold]:
    """Every hold of a party, the newest first."""
    rows = Row.select().where(Row.party == parties.row_id(db, party)).order_by(Row.started_on.desc(), Row.id.desc())
    return [_to_hold(row, party) for row in rows]


def standing(db: Any, party: UUID) -> LegalHold | None:
    """The hold that stands, or None."""
    return next((hold for hold in of_party(db, party) if hold.stands), None)


def due_for_review(db: Any, today: date) -> list[tuple[UUID, date]]:
    """(party, review day) of each standing hold whose review day has come, the oldest first."""
    rows = db.execute_sql(
        "SELECT party.uid, legal_hold.review_on FROM legal_hold JOIN party ON party.id = legal_hold.party_id "
        "WHERE released_on IS NULL AND review_on <= ? ORDER BY review_on",
        (today.isoformat(),),
    ).fetchall()
    return [(UUID(bytes=bytes(uid)), date.fromisoformat(day)) for uid, day in rows]


def note_stop(db: Any, party: UUID, scope: Scope, at: datetime) -> None:
    """Remember that the standing hold of this party stopped an erasure."""
    db.execute_sql(
        "INSERT INTO hold_stop (hold_id, at, scope) SELECT legal_hold.id, ?, ? FROM legal_hold "
        "JOIN party ON party.id = legal_hold.party_id WHERE party.uid = ? AND released_on IS NULL",
        (at.isoformat(), scope.value, party.bytes),
    )


def stops(db: Any, hold: UUID) -> tuple[HoldStop, ...]:
    """What a hold stopped, the oldest first."""
    rows = StopRow.select(StopRow, Row.uid).join(Row).where(Row.uid == hold).order_by(StopRow.id)
    return tuple(HoldStop(datetime.fromisoformat(row.at), Scope(row.scope)) for row in rows)


def _to_hold(row: Any, party: UUID) -> LegalHold:
    return LegalHold(row.uid, party, row.reason, row.started_on, row.review_on, row.released_on)
