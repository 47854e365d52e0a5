"""Appointments of the demo: past, of today and to come, in every state."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from uuid import UUID

from avgdesk.context import Context
from avgdesk.domain.appointments import Appointment
from avgdesk.domain.identity import DocumentKind
from avgdesk.domain.opening import AMSTERDAM
from avgdesk.domain.requests import Decision, Requester
from avgdesk.services import appointments, requests, visit
from avgdesk.services.appointments import NewAppointment
from avgdesk.services.demo.story import Event, Later, requester

After = Callable[[Context, Appointment], object]


def events() -> list[Event]:
    """Those of the past are lived through on their own day; the others wait for theirs."""
    return [
        Event(78, 12, lambda ctx: _book(ctx, requester(ctx, "10012"), 3, _inspect)),
        Event(52, 12, lambda ctx: _book(ctx, requester(ctx, "10018"), 2, _inspect_and_correct)),
        Event(48, 11, lambda ctx: _book(ctx, Requester("Hans Anders"), 4, _turn_away)),
        Event(31, 11, lambda ctx: _book(ctx, requester(ctx, "10013"), 2, _nobody_came)),
        Event(25, 11, lambda ctx: _cancel(ctx, _booked(ctx, requester(ctx, "10015"), 5))),
        Event(9, 16, lambda ctx: _booked(ctx, requester(ctx, "10023"), 1)),  # nobody noted how it went
        Event(3, 16, lambda ctx: _confirm(ctx, _booked(ctx, requester(ctx, "10007"), 3, asked=True))),
        Event(2, 15, lambda ctx: _booked(ctx, requester(ctx, "10025"), 5)),
        Event(1, 15, lambda ctx: _move(ctx, _booked(ctx, requester(ctx, "10011"), 8))),
    ]


def _booked(ctx: Context, visitor: Requester, after: int, asked: bool = False) -> Appointment:
    """At the first free time `after` days later; `asked`: for the visitor's own open request."""
    since = datetime.combine(ctx.today() + timedelta(days=after), time(10), AMSTERDAM)
    start = appointments.free(ctx, since, count=1)[0].start
    request = _request_of(ctx, visitor) if asked else None
    return appointments.book(ctx, NewAppointment(start, visitor, request=request)).value


def _book(ctx: Context, visitor: Requester, after: int, then: After) -> Later:
    """Booked now; `then` happens when it is over."""
    made = _booked(ctx, visitor, after)
    return Later(made.span.end, lambda later: then(later, made))


def _request_of(ctx: Context, visitor: Requester) -> UUID | None:
    found = [one.uid for one in requests.every(ctx, only_open=True, party=visitor.party)]
    return found[0] if found else None


def _confirm(ctx: Context, made: Appointment) -> None:
    appointments.confirm(ctx, made.uid)


def _move(ctx: Context, made: Appointment) -> None:
    later = appointments.free(ctx, made.span.end + timedelta(days=1), count=1)[0]
    appointments.move(ctx, made.uid, later.start)


def _cancel(ctx: Context, made: Appointment) -> None:
    appointments.cancel(ctx, made.uid, "Krijgt de gegevens liever per post.")


def _nobody_came(ctx: Context, made: Appointment) -> None:
    appointments.no_show(ctx, made.uid)


def _turn_away(ctx: Context, made: Appointment) -> None:
    visit.check_identity(ctx, made.uid, DocumentKind.PASSPORT, matches=False)


def _inspect(ctx: Context, made: Appointment, corrections: str = "") -> None:
    visit.check_identity(ctx, made.uid, DocumentKind.IDENTITY_CARD, matches=True)
    visit.show(ctx, made.uid)
    visit.finish(ctx, made.uid, corrections)
    visit.signed_on_paper(ctx, made.uid, visit.receipt_language(ctx))
    visit.close(ctx, made.uid)


def _inspect_and_correct(ctx: Context, made: Appointment) -> None:
    """The correction becomes a request, which is answered on the spot."""
    _inspect(ctx, made, "Mijn telefoonnummer is veranderd.")
    for request in requests.every(ctx, only_open=True, party=made.visitor.party):
        requests.decide_and_close(ctx, request.uid, Decision.GRANTED)
