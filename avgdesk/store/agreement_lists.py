"""Lists of agreements, and of the parties for whom one is due but isn't there, filtered and counted in SQL."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from avgdesk.domain.agreements import (
    CLOSED,
    EXPIRING_DAYS,
    AgreementFilter,
    AgreementRow,
    AgreementState,
    Direction,
)
from avgdesk.store import agreement_tables
from avgdesk.store import search as search_index
from avgdesk.store.lists import Order, rows_by_id
from avgdesk.store.search import Condition

_COLUMNS = (
    "SELECT agreement.id, agreement.uid, agreement.number, agreement.version, party.uid, party.number, party.name, "
    "direction, state, issued_on, signed_on, countersigned_on, in_force_on, ends_on, review_on, since, sha256 "
    "FROM agreement JOIN party ON party.id = agreement.party_id WHERE agreement.id IN ({ids})"
)
_PARTY_NAME = "(SELECT name_key FROM party WHERE party.id = agreement.party_id)"
_KEYS = {
    "number": "agreement.number || printf(' %05d', agreement.version)",
    "party": _PARTY_NAME,
    "state": "agreement.state",
    "direction": "agreement.direction",
    "since": "agreement.since",
    "issued_on": "ifnull(agreement.issued_on, '')",
    "signed_on": "ifnull(agreement.signed_on, '')",
    "ends_on": "ifnull(agreement.ends_on, '9999')",
    "review_on": "ifnull(agreement.review_on, '9999')",
}

# a running business relation for which the owner said neither yes nor no counts as one that needs an agreement;
# for a private person only when she says so
_RUNNING = "party.relation_ended IS NULL AND NOT party.restricted"
_SAID = "(SELECT needed FROM agreement_need WHERE agreement_need.party_id = party.id)"
_ANY = (
    "EXISTS (SELECT 1 FROM agreement WHERE agreement.party_id = party.id "
    "AND agreement.state NOT IN ('ended', 'replaced', 'withdrawn'))"
)
DUE = f"({_RUNNING} AND NOT {_ANY} AND coalesce({_SAID}, party.kind <> 'person'))"


def order(sort: str, descending: bool) -> Order:
    """An unknown column sorts by number."""
    return Order(_KEYS.get(sort, _KEYS["number"]), descending)


def condition(wanted: AgreementFilter, today: date, search: str = "") -> Condition:
    """What the page asks for; `search` looks in the agreement's number and the party's number and name."""
    parts, values = [_FILTERS[wanted]], list[object](_values(wanted, today))
    if words := search.strip():
        found = search_index.party_condition(words)
        parts.append(
            f"(instr(agreement.number, ?) OR agreement.party_id IN (SELECT party.id FROM party WHERE {found.sql}))"
        )
        values += [words.upper(), *found.values]
    return Condition(" AND ".join(parts), tuple(values))


_CLOSED = ", ".join(f"'{state}'" for state in sorted(CLOSED))
_FILTERS = {
    AgreementFilter.ALL: "1",
    AgreementFilter.RUNNING: f"agreement.state NOT IN ({_CLOSED})",
    AgreementFilter.DRAFTS: "agreement.state = 'draft'",
    AgreementFilter.WAITING: "agreement.state IN ('issued', 'received')",
    AgreementFilter.IN_FORCE: "agreement.state IN ('countersigned', 'returned', 'in_force')",
    AgreementFilter.CLOSED: f"agreement.state IN ({_CLOSED})",
    AgreementFilter.EXPIRING: (
        f"agreement.state NOT IN ({_CLOSED}) AND (agreement.ends_on <= ? OR agreement.review_on <= ?)"
    ),
}


def _values(wanted: AgreementFilter, today: date) -> tuple[str, ...]:
    until = (today + timedelta(days=EXPIRING_DAYS)).isoformat()
    return (until, until) if wanted is AgreementFilter.EXPIRING else ()


def rows(db: Any, ids: list[int]) -> list[AgreementRow]:
    """Lines by row id, in that order."""
    return [_row(row) for row in rows_by_id(db, _COLUMNS, ids)]


def row_id(db: Any, uid: UUID) -> int | None:
    found = db.execute_sql("SELECT id FROM agreement WHERE uid = ?", (uid.bytes,)).fetchone()
    return int(found[0]) if found else None


def counts(db: Any, today: date) -> dict[AgreementFilter, int]:
    """How many agreements each filter shows."""
    found = {}
    for wanted in AgreementFilter:
        chosen = condition(wanted, today)
        sql = f"SELECT count(*) FROM agreement WHERE {chosen.sql}"
        found[wanted] = int(db.execute_sql(sql, chosen.values).fetchone()[0])
    return found


def due_count(db: Any) -> int:
    """How many parties are without an agreement that they need."""
    return int(db.execute_sql(f"SELECT count(*) FROM party WHERE {DUE}").fetchone()[0])


def say_need(db: Any, party_id: int, needed: bool | None) -> None:
    """Keep what the owner says of a party; None takes it back."""
    table = agreement_tables.AgreementNeed
    table.delete().where(table.party == party_id).execute()
    if needed is not None:
        table.insert(party=party_id, needed=needed).execute()


def said_need(db: Any, party_id: int) -> bool | None:
    table = agreement_tables.AgreementNeed
    found = table.select(table.needed).where(table.party == party_id).tuples().first()
    return None if found is None else bool(found[0])


def _row(row: tuple[Any, ...]) -> AgreementRow:
    days = [date.fromisoformat(value) if value else None for value in row[9:16]]
    issued, signed, countersigned, in_force, ends, review, since = days
    return AgreementRow(
        uid=UUID(bytes=bytes(row[1])),
        number=row[2],
        version=row[3],
        party=UUID(bytes=bytes(row[4])),
        party_number=row[5],
        party_name=row[6],
        direction=Direction(row[7]),
        state=AgreementState(row[8]),
        issued_on=issued,
        signed_on=signed,
        countersigned_on=countersigned,
        in_force_on=in_force,
        ends_on=ends,
        review_on=review,
        since=since or date.min,
        sha256=row[16],
    )
