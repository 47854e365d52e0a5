"""Processor agreements: rows ↔ `domain.agreements.Agreement`, and their timelines."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from avgdesk.domain.agreements import (
    BINDING,
    Agreement,
    AgreementState,
    CountersignedAs,
    DataOutcome,
    Direction,
    Origin,
    ReceivedAs,
    Step,
)
from avgdesk.domain.article28 import Clause
from avgdesk.errors import NotFound
from avgdesk.store import agreement_tables, annex_text, attachments, parties, tables

Row = agreement_tables.Agreement
StepRow = agreement_tables.AgreementStep

# columns that are kept as they are in the record
_PLAIN = (
    "uid", "number", "version", "language", "template", "drafted_on", "issued_on", "signed_on", "received_on",
    "same_text", "countersigned_on", "returned_on", "in_force_on", "ends_on", "review_on", "ended_on",
    "data_outcome_on", "reminded_on", "sha256", "seal",
)  # fmt: skip
_CODES: dict[str, type[StrEnum]] = {
    "direction": Direction,
    "origin": Origin,
    "state": AgreementState,
    "received_as": ReceivedAs,
    "countersigned_as": CountersignedAs,
    "data_outcome": DataOutcome,
}


def add(db: Any, agreement: Agreement) -> None:
    """Insert a version; `NotFound` when its party is not there."""
    Row.insert(since=agreement.drafted_on, **_columns(db, agreement)).execute()


def save(db: Any, agreement: Agreement, since: date | None = None) -> None:
    """Overwrite it; `since` is the day on which it reached another state."""
    columns = _columns(db, agreement) | ({"since": since} if since else {})
    Row.update(**columns).where(Row.uid == agreement.uid).execute()


def remove(db: Any, uid: UUID) -> None:
    """Delete one version with its timeline and files."""
    attachments.remove_of_owner(db, uid)
    Row.delete().where(Row.uid == uid).execute()


def load(db: Any, uid: UUID) -> Agreement:
    """`NotFound("agreement_not_found")` when it is not there."""
    found = _select().where(Row.uid == uid).first()
    if found is None:
        raise NotFound("agreement_not_found", what="agreement")
    return _to_agreement(found)


def latest(db: Any, number: str) -> Agreement:
    """The newest version under a visible number; `NotFound` (fact `number`)."""
    found = _select().where(Row.number == number).order_by(Row.version.desc()).first()
    if found is None:
        raise NotFound("agreement_not_found", what="agreement", number=number)
    return _to_agreement(found)


def versions(db: Any, number: str) -> list[Agreement]:
    """Every version, the oldest first."""
    return [_to_agreement(row) for row in _select().where(Row.number == number).order_by(Row.version)]


def of_party(db: Any, party: UUID) -> list[Agreement]:
    """Of one party, the newest first."""
    rows = _select().where(tables.Party.uid == party).order_by(Row.id.desc())
    return [_to_agreement(row) for row in rows]


def binding_of_party(db: Any, party: UUID) -> list[Agreement]:
    """Those that bind both sides now."""
    return [agreement for agreement in of_party(db, party) if agreement.state in BINDING]


def with_states(db: Any, states: Iterable[AgreementState]) -> list[Agreement]:
    """In these states, the one that is there longest first."""
    wanted = [str(state) for state in states]
    return [_to_agreement(row) for row in _select().where(Row.state.in_(wanted)).order_by(Row.since, Row.id)]


def add_step(db: Any, uid: UUID, step: Step) -> None:
    StepRow.insert(
        agreement=_row_id(uid),
        state=str(step.state),
        on_day=step.on,
        at=step.at.astimezone(UTC).isoformat(),
        user=step.user,
        how=step.how,
        note=step.note,
        file=step.file,
    ).execute()


def steps(db: Any, uid: UUID) -> tuple[Step, ...]:
    """The timeline, oldest first."""
    rows = StepRow.select().where(StepRow.agreement == _row_id(uid)).order_by(StepRow.id)
    return tuple(
        Step(
            AgreementState(row.state), row.on_day, datetime.fromisoformat(row.at), row.user, row.how, row.note, row.file
        )
        for row in rows
    )


def forget_party(db: Any, party_id: int) -> int:
    """Delete this party's agreements with their files; gives how many."""
    found: Any = Row.select(Row.uid).where(Row.party == party_id).tuples()
    uids = [row[0] for row in found]
    for uid in uids:
        remove(db, uid)
    agreement_tables.AgreementNeed.delete().where(agreement_tables.AgreementNeed.party == party_id).execute()
    return len(uids)


def _select() -> Any:
    return Row.select(Row, tables.Party.uid.alias("party_uid")).join(tables.Party).objects()


def _row_id(uid: UUID) -> int:
    found = Row.select(Row.id).where(Row.uid == uid).tuples().first()
    if found is None:
        raise NotFound("agreement_not_found", what="agreement")
    return int(found[0])


def _columns(db: Any, agreement: Agreement) -> dict[str, Any]:
    columns = {name: getattr(agreement, name) for name in _PLAIN}
    codes = {name: getattr(agreement, name) for name in _CODES}
    columns |= {name: None if code is None else str(code) for name, code in codes.items()}
    columns["party"] = parties.row_id(db, agreement.party)
    columns["annexes"] = annex_text.to_text(agreement.annexes)
    columns["covered"] = " ".join(sorted(agreement.covered))
    return columns


def _to_agreement(row: Any) -> Agreement:
    values = {name: getattr(row, name) for name in _PLAIN}
    for name, kind in _CODES.items():
        code = getattr(row, name)
        values[name] = None if code is None else kind(code)
    values["party"] = _uuid(row.party_uid)
    values["annexes"] = annex_text.from_text(row.annexes)
    values["covered"] = frozenset(Clause(code) for code in row.covered.split())
    return Agreement(**values)


def _uuid(value: UUID | bytes) -> UUID:
    return value if isinstance(value, UUID) else UUID(bytes=bytes(value))
