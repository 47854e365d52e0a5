"""Requests of data subjects: rows ↔ `domain.requests.Request`. Due dates are computed with the calendar that is
given.
"""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from peewee import JOIN

from avgdesk.domain.deadlines import HolidayCalendar, request_due
from avgdesk.domain.requests import (
    Burden,
    Channel,
    Closing,
    Decision,
    Effect,
    EventCode,
    Excess,
    Extension,
    Request,
    RequestEvent,
    RequestKind,
    Verdict,
)
from avgdesk.errors import NotFound
from avgdesk.store import persons, request_tables, tables

Row = request_tables.Request
Event = request_tables.RequestEvent


def add(db: Any, request: Request) -> None:
    """Insert a request; `NotFound` when its party is not there."""
    Row.insert(**_columns(db, request)).execute()


def save(db: Any, request: Request) -> None:
    Row.update(**_columns(db, request)).where(Row.uid == request.uid).execute()


def load(db: Any, uid: UUID, calendar: HolidayCalendar) -> Request:
    """`NotFound("request_not_found")` when it is not there."""
    row = _joined().where(Row.uid == uid).first()
    if row is None:
        raise NotFound("request_not_found", what="request")
    return _to_request(row, calendar)


def uid_of(db: Any, number: str) -> UUID:
    """The request with this visible number; `NotFound` (fact `number`)."""
    found = Row.select(Row.uid).where(Row.number == number).tuples().first()
    if found is None:
        raise NotFound("request_not_found", what="request", number=number)
    uid: UUID = found[0]
    return uid


def every(db: Any, calendar: HolidayCalendar, *, only_open: bool = False, party: UUID | None = None) -> list[Request]:
    """All requests, or the open ones, or those of one party; by day of receipt."""
    query = _joined().order_by(Row.received_on, Row.id)
    if only_open:
        query = query.where(Row.closed_on.is_null())
    if party is not None:
        query = query.where(tables.Party.uid == party)
    return [_to_request(row, calendar) for row in query]


def earlier_count(db: Any, party: UUID, since: date, before: date) -> int:
    """How many requests this party made from `since` until `before`: for judging whether one is repeated."""
    query = Row.select().join(tables.Party).where(tables.Party.uid == party)
    return int(query.where(Row.received_on >= since, Row.received_on < before).count())


def to_forget(db: Any, closed_before: date) -> list[UUID]:
    """Closed requests of people outside the administration that still name them, the oldest first."""
    query = Row.select(Row.uid).where(
        Row.closed_on < closed_before,
        Row.party.is_null(),
        Row.anonymous == False,  # noqa: E712 (peewee's way)
    )
    found: Any = query.order_by(Row.closed_on, Row.id).tuples()
    return [uid for (uid,) in found]


def add_event(db: Any, request: UUID, event: RequestEvent) -> None:
    Event.insert(
        request=_row_id(request), at=persons.moment_text(event.at), user=event.user, code=event.code, text=event.text
    ).execute()


def events(db: Any, request: UUID) -> tuple[RequestEvent, ...]:
    """The course of a request, oldest first."""
    rows = Event.select().where(Event.request == _row_id(request)).order_by(Event.id)
    return tuple(RequestEvent(persons.moment_of(row.at), row.user, row.code, row.text) for row in rows)


def forget_party(db: Any, party_id: int) -> int:
    """Make this party's requests anonymous: number, kind, dates and decision stay, all text and every file goes.

    Gives the number of requests. Instructions after death go with the party's row.
    """
    rows: Any = list(Row.select(Row.id, Row.uid).where(Row.party == party_id).tuples())
    for row_id, uid in rows:
        _forget(row_id, uid)
    request_tables.Instruction.delete().where(request_tables.Instruction.party == party_id).execute()
    return len(rows)


def forget(db: Any, uid: UUID) -> None:
    """Make one request anonymous, of somebody who is not in the administration."""
    _forget(_row_id(uid), uid)


def add_instruction(db: Any, uid: UUID, party_id: int, request: UUID | None, on: date, text: str) -> None:
    request_tables.Instruction.insert(
        uid=uid, party=party_id, request=_row_id(request) if request else None, recorded_on=on, text=text
    ).execute()


def instructions(db: Any, party_id: int) -> list[tuple[UUID, date, str]]:
    """(uid, recorded on, text) of what a party wants after death, oldest first."""
    table = request_tables.Instruction
    rows = table.select().where(table.party == party_id).order_by(table.id)
    return [(row.uid, row.recorded_on, row.text) for row in rows]


def remove_instruction(db: Any, uid: UUID) -> int:
    table = request_tables.Instruction
    return int(table.delete().where(table.uid == uid).execute())


def _forget(row_id: int, uid: UUID) -> None:
    blank = {"details": "", "extension_reason": "", "burden_reasons": "", "ground": "", "sent": ""}
    Row.update(**persons.NOBODY, **blank).where(Row.id == row_id).execute()
    told = f"{Effect.RECIPIENTS_TOLD} "
    Event.update(text=told.strip()).where(Event.request == row_id, Event.text.startswith(told)).execute()
    Event.update(text="").where(Event.request == row_id, Event.code != EventCode.EFFECT.value).execute()
    files = tables.Attachment
    files.delete().where(files.owner_kind == "request", files.owner == uid).execute()


def _joined() -> Any:
    return Row.select(Row, tables.Party, persons.first_email()).join(tables.Party, JOIN.LEFT_OUTER)


def _row_id(uid: UUID) -> int:
    found = Row.select(Row.id).where(Row.uid == uid).tuples().first()
    if found is None:
        raise NotFound("request_not_found", what="request")
    return int(found[0])


def _columns(db: Any, request: Request) -> dict[str, Any]:
    return {
        **persons.requester_columns(db, request.requester),
        **persons.identity_columns(request.identity),
        **_course_columns(request),
        "uid": request.uid,
        "number": request.number,
        "kind": request.kind.value,
        "received_on": request.received_on,
        "channel": request.channel.value,
        "marketing": request.marketing,
        "details": request.details,
        "anonymous": request.anonymous,
    }


def _course_columns(request: Request) -> dict[str, Any]:
    extension, excess = request.extension, request.excess
    verdict, closing = request.verdict, request.closing
    return {
        "extended_on": extension.told_on if extension else None,
        "extension_reason": extension.reason if extension else "",
        "burden": excess.burden.value if excess else None,
        "burden_reasons": excess.reasons if excess else "",
        "decision": verdict.decision.value if verdict else None,
        "decided_on": verdict.decided_on if verdict else None,
        "ground": verdict.ground if verdict else "",
        "closed_on": closing.closed_on if closing else None,
        "sent": closing.sent if closing else "",
        "sent_by": closing.sent_by.value if closing and closing.sent_by else None,
    }


def _to_request(row: Any, calendar: HolidayCalendar) -> Request:
    return Request(
        uid=row.uid,
        number=row.number,
        kind=RequestKind(row.kind),
        received_on=row.received_on,
        requester=persons.requester_of(row),
        due=request_due(row.received_on, extended=row.extended_on is not None, calendar=calendar),
        channel=Channel(row.channel),
        marketing=bool(row.marketing),
        details=row.details,
        identity=persons.identity_of(row),
        extension=Extension(row.extended_on, row.extension_reason) if row.extended_on else None,
        excess=Excess(Burden(row.burden), row.burden_reasons) if row.burden else None,
        verdict=Verdict(Decision(row.decision), row.decided_on, row.ground) if row.decision else None,
        closing=_closing(row),
        anonymous=bool(row.anonymous),
    )


def _closing(row: Any) -> Closing | None:
    if row.closed_on is None:
        return None
    return Closing(row.closed_on, row.sent, Channel(row.sent_by) if row.sent_by else None)
