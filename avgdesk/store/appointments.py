"""Appointments at the counter: rows ↔ `domain.appointments.Appointment`. Moments are kept in UTC."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import JOIN

from avgdesk.domain.appointments import (
    FREE_AGAIN,
    UNFINISHED,
    Appointment,
    AppointmentState,
    AppointmentStep,
    ReceiptKind,
    Step,
)
from avgdesk.domain.opening import AMSTERDAM, Span
from avgdesk.errors import NotFound
from avgdesk.store import persons, request_tables, tables

Row = request_tables.Appointment
StepRow = request_tables.AppointmentStep
_FREE = [state.value for state in FREE_AGAIN]
_UNFINISHED = [state.value for state in UNFINISHED]


def add(db: Any, appointment: Appointment) -> None:
    """Insert an appointment; `NotFound` when its party is not there."""
    Row.insert(**_columns(db, appointment)).execute()


def save(db: Any, appointment: Appointment) -> None:
    Row.update(**_columns(db, appointment)).where(Row.uid == appointment.uid).execute()


def load(db: Any, uid: UUID) -> Appointment:
    """`NotFound("appointment_not_found")` when it is not there."""
    row = _joined().where(Row.uid == uid).first()
    if row is None:
        raise NotFound("appointment_not_found", what="appointment")
    return _to_appointment(row)


def uid_of(db: Any, number: str) -> UUID:
    """The appointment with this visible number; `NotFound` (fact `number`)."""
    found = Row.select(Row.uid).where(Row.number == number).tuples().first()
    if found is None:
        raise NotFound("appointment_not_found", what="appointment", number=number)
    uid: UUID = found[0]
    return uid


def between(db: Any, start: datetime | None, end: datetime | None) -> list[Appointment]:
    """What touches the time from `start` until `end` (not included), in order; None is without limit."""
    query = _joined().order_by(Row.starts_at, Row.id)
    if start is not None:
        query = query.where(Row.ends_at > persons.moment_text(start))
    if end is not None:
        query = query.where(Row.starts_at < persons.moment_text(end))
    return [_to_appointment(row) for row in query]


def unfinished_until(db: Any, end: datetime) -> list[Appointment]:
    """What begins before `end` and of which nobody said how it ended, in order."""
    query = _joined().where(Row.starts_at < persons.moment_text(end), Row.state.in_(_UNFINISHED))
    return [_to_appointment(row) for row in query.order_by(Row.starts_at, Row.id)]


def of_party(db: Any, party: UUID) -> list[Appointment]:
    """Latest first."""
    rows = _joined().where(tables.Party.uid == party).order_by(Row.starts_at.desc(), Row.id.desc())
    return [_to_appointment(row) for row in rows]


def of_request(db: Any, request: UUID) -> list[Appointment]:
    """Latest first."""
    rows = _joined().where(request_tables.Request.uid == request).order_by(Row.starts_at.desc(), Row.id.desc())
    return [_to_appointment(row) for row in rows]


def taken(db: Any, since: datetime, except_for: UUID | None = None) -> list[Span]:
    """The time that is given away from `since` on; one appointment may be left out, because it is moved."""
    query = Row.select(Row.starts_at, Row.ends_at).where(
        Row.ends_at > persons.moment_text(since), Row.state.not_in(_FREE)
    )
    if except_for is not None:
        query = query.where(Row.uid != except_for)
    found: Any = query.order_by(Row.starts_at).tuples()
    return [Span(_local(start), _local(end)) for start, end in found]


def add_step(db: Any, appointment: UUID, step: AppointmentStep) -> None:
    StepRow.insert(
        appointment=_row_id(appointment),
        at=persons.moment_text(step.at),
        user=step.user,
        step=step.step.value,
        was=persons.moment_text(step.was) if step.was else None,
        text=step.text,
    ).execute()


def steps(db: Any, appointment: UUID) -> tuple[AppointmentStep, ...]:
    """The history of an appointment, oldest first."""
    rows = StepRow.select().where(StepRow.appointment == _row_id(appointment)).order_by(StepRow.id)
    return tuple(
        AppointmentStep(
            persons.moment_of(row.at), row.user, Step(row.step), _local(row.was) if row.was else None, row.text
        )
        for row in rows
    )


def forget_party(db: Any, party_id: int) -> int:
    """Make this party's appointments anonymous: time, state and history stay, text and files go. Gives their number."""
    rows: Any = list(Row.select(Row.id, Row.uid).where(Row.party == party_id).tuples())
    for row_id, uid in rows:
        Row.update(**persons.NOBODY, note="").where(Row.id == row_id).execute()
        StepRow.update(text="").where(StepRow.appointment == row_id).execute()
        files = tables.Attachment
        files.delete().where(files.owner_kind == "appointment", files.owner == uid).execute()
    return len(rows)


def _joined() -> Any:
    return (
        Row.select(Row, tables.Party, request_tables.Request, persons.first_email())
        .join(tables.Party, JOIN.LEFT_OUTER)
        .switch(Row)
        .join(request_tables.Request, JOIN.LEFT_OUTER)
    )


def _row_id(uid: UUID) -> int:
    found = Row.select(Row.id).where(Row.uid == uid).tuples().first()
    if found is None:
        raise NotFound("appointment_not_found", what="appointment")
    return int(found[0])


def _local(text: str) -> datetime:
    return persons.moment_of(text).astimezone(AMSTERDAM)


def _columns(db: Any, appointment: Appointment) -> dict[str, Any]:
    return {
        **persons.requester_columns(db, appointment.visitor),
        **persons.identity_columns(appointment.identity),
        "uid": appointment.uid,
        "number": appointment.number,
        "starts_at": persons.moment_text(appointment.span.start),
        "ends_at": persons.moment_text(appointment.span.end),
        "state": appointment.state.value,
        "sequence": appointment.sequence,
        "request": _request_id(appointment.request),
        "walk_in": appointment.walk_in,
        "note": appointment.note,
        "receipt": appointment.receipt.value if appointment.receipt else None,
        "anonymous": appointment.anonymous,
    }


def _request_id(uid: UUID | None) -> Any:
    """A subquery for the request's row number; None for an appointment without one."""
    table = request_tables.Request
    return table.select(table.id).where(table.uid == uid) if uid else None


def _to_appointment(row: Any) -> Appointment:
    request = row.request if row.request_id is not None else None
    return Appointment(
        uid=row.uid,
        number=row.number,
        span=Span(_local(row.starts_at), _local(row.ends_at)),
        visitor=persons.requester_of(row),
        state=AppointmentState(row.state),
        sequence=row.sequence,
        request=request.uid if request else None,
        request_number=request.number if request else "",
        walk_in=bool(row.walk_in),
        note=row.note,
        identity=persons.identity_of(row),
        receipt=ReceiptKind(row.receipt) if row.receipt else None,
        anonymous=bool(row.anonymous),
    )
