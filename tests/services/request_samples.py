"""A customer and requests to test with."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from avgdesk.context import Context
from avgdesk.domain.appointments import Appointment
from avgdesk.domain.parties import Address, Party
from avgdesk.domain.requests import Channel, Request, Requester, RequestKind
from avgdesk.services import appointments, customers, requests
from avgdesk.services.appointments import NewAppointment
from avgdesk.services.requests import NewRequest

NOBODY = UUID(int=0)


def a_customer(ctx: Context, **fields: Any) -> Party:
    """Łukasz Kowalski, Oudegracht 112-bis, unless told otherwise."""
    party = Party(
        NOBODY,
        "",
        **{
            "first_name": "Łukasz",
            "last_name": "Kowalski",
            "address": Address("Oudegracht", "112", "bis", "3511 AX", "Utrecht"),
            "emails": ("lukasz@voorbeeld.nl",),
            "phones": ("030 1234567",),
            **fields,
        },
    )
    return customers.create(ctx, party).value


def a_request(
    ctx: Context,
    *,
    party: Party | None = None,
    name: str = "Iemand Anders",
    kind: RequestKind = RequestKind.ACCESS,
    received_on: date = date(2026, 11, 20),
    marketing: bool = False,
    details: str = "",
) -> Request:
    """An access request of somebody outside, unless told otherwise."""
    who = Requester("", party=party.uid) if party else Requester(name)
    new = NewRequest(kind, received_on, who, Channel.EMAIL, marketing, details)
    return requests.register(ctx, new).value


def flags_of(ctx: Context, party: Party) -> dict[str, Any]:
    """The derived counters of a party."""
    row = ctx.store.db.execute_sql(
        "SELECT open_requests, open_appointments, last_activity FROM party WHERE uid = ?", (party.uid.bytes,)
    ).fetchone()
    return dict(zip(("open_requests", "open_appointments", "last_activity"), row, strict=True))


def an_appointment(
    ctx: Context,
    start: str = "2026-11-25 10:00",
    *,
    party: Party | None = None,
    name: str = "Iemand Anders",
    minutes: int | None = None,
    request: Request | None = None,
) -> Appointment:
    """At a Dutch wall-clock time; of somebody outside unless told otherwise."""
    who = Requester("", party=party.uid) if party else Requester(name)
    new = NewAppointment(datetime.fromisoformat(start), who, minutes, request.uid if request else None)
    return appointments.book(ctx, new).value
