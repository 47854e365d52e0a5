"""`appointment` and `appointments`: book, identify, close and cancel visits; list them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from avgdesk import words
from avgdesk.cli.frame import Answer, Commands, Namespace, Parser, Status, count, iso_date, iso_minute, one_of
from avgdesk.cli.outputs import check_free, write_new
from avgdesk.cli.requests import add_code, add_person, person
from avgdesk.context import Context
from avgdesk.domain.appointments import Appointment, AppointmentState
from avgdesk.domain.identity import DocumentKind
from avgdesk.domain.opening import Span
from avgdesk.errors import RuleViolated
from avgdesk.i18n import tr
from avgdesk.services import appointment_papers, appointments, requests, visit
from avgdesk.services.appointments import NewAppointment
from avgdesk.services.settings import load_company

YES, NO = "yes", "no"


def register(commands: Commands) -> None:
    appointment = commands.group("appointment")
    _add_book(appointment.add("book", book, tr("make an appointment")))
    identity = appointment.add("identity", identify, tr("note that a document was shown, and nothing of what is on it"))
    _add_number(identity)
    add_code(identity, "--document", DocumentKind, tr("the kind of document"))
    identity.add_argument(
        "--match",
        type=one_of((YES, NO)),
        metavar="yes|no",
        required=True,
        help=tr("whether the visitor is the person on it"),
    )
    _add_number(appointment.add("close", close, tr("end the visit")))
    cancel_ = appointment.add("cancel", cancel, tr("cancel an appointment"))
    _add_number(cancel_)
    _add_ics(cancel_)
    listing = commands.add("appointments", list_appointments)
    listing.add_argument("--from", dest="first", type=iso_date, metavar="DATE", help=tr("from this day on"))
    listing.add_argument("--to", dest="last", type=iso_date, metavar="DATE", help=tr("up to and including this day"))


def _add_book(parser: Parser) -> None:
    start = tr("the Dutch time at which it starts")
    parser.add_argument("--start", type=iso_minute, required=True, metavar='"YYYY-MM-DD HH:MM"', help=start)
    parser.add_argument("--minutes", type=count, metavar="N", help=tr("how long; otherwise one slot"))
    add_person(parser)
    parser.add_argument("--request", metavar="NUMBER", help=tr("the request that it is for"))
    _add_ics(parser)
    parser.add_argument("--letter", type=Path, metavar="OUT.pdf", help=tr("write the confirmation here"))


def _add_number(parser: Parser) -> None:
    parser.add_argument("number", metavar="NUMBER", help=tr("the number of the appointment"))


def _add_ics(parser: Parser) -> None:
    parser.add_argument(
        "--ics", type=Path, metavar="OUT.ics", help=tr("write the file for the visitor's calendar here")
    )


@dataclass(frozen=True, slots=True)
class Slot:
    """Dutch wall-clock times, ISO without a zone."""

    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Booked:
    number: str
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class AppointmentLine:
    number: str
    start: str
    end: str
    name: str
    customer_number: str
    request: str
    state: AppointmentState


@dataclass(frozen=True, slots=True)
class Refused:
    """`refused` is a code: slot_taken, closed_day, outside_hours or in_past; `free` the next free times."""

    refused: str
    free: tuple[Slot, ...]


def book(ctx: Context, args: Namespace) -> object:
    """With `--ics` and `--letter`; nothing is booked when one of these files could not be made."""
    for path in filter(None, (args.ics, args.letter)):
        check_free(path)
    new = NewAppointment(args.start, person(ctx, args), args.minutes, _request(ctx, args))
    try:
        one = appointments.book(ctx, new).value
    except RuleViolated as refusal:
        return _refused(refusal)
    _write_ics(ctx, one, args.ics)
    if args.letter:
        draft = appointment_papers.draft(ctx, one.uid, load_company(ctx).language)
        write_new(args.letter, appointment_papers.make(ctx, one.uid, draft, bsn_reviewed=True).value.content)
    return Booked(one.number, *_times(one.span))


def identify(ctx: Context, args: Namespace) -> object:
    """A mismatch is noted as well: it stops the visit."""
    one = appointments.find(ctx, args.number)
    matches = args.match == YES
    after = visit.check_identity(ctx, one.uid, DocumentKind(args.document), matches).value
    if matches:
        return _line(after)
    return Answer(_line(after), Status.DONE, tr("The document does not match. The visit has been stopped."))


def close(ctx: Context, args: Namespace) -> AppointmentLine:
    return _line(visit.close(ctx, appointments.find(ctx, args.number).uid).value)


def cancel(ctx: Context, args: Namespace) -> AppointmentLine:
    if args.ics:
        check_free(args.ics)
    one = appointments.cancel(ctx, appointments.find(ctx, args.number).uid).value
    _write_ics(ctx, one, args.ics)
    return _line(one)


def list_appointments(ctx: Context, args: Namespace) -> list[AppointmentLine]:
    return [_line(one) for one in appointments.between(ctx, args.first, args.last)]


def _request(ctx: Context, args: Namespace) -> UUID | None:
    return requests.find(ctx, args.request).uid if args.request else None


def _write_ics(ctx: Context, one: Appointment, path: Path | None) -> None:
    if path:
        write_new(path, appointment_papers.ics(ctx, one.uid, load_company(ctx).language).value)


def _refused(refusal: RuleViolated) -> Answer:
    offered = refusal.facts.get("free")
    if not isinstance(offered, tuple):
        raise refusal
    slots = tuple(Slot(*_times(one)) for one in offered)
    return Answer(Refused(refusal.code, slots), Status.REFUSED, "\n".join(_message(refusal, offered)))


def _message(refusal: RuleViolated, offered: Iterable[Span]) -> Iterable[str]:
    yield str(words.error(refusal))
    for one in offered:
        yield f"  {words.long_day(one.start.date())} {one.start:%H:%M}–{one.end:%H:%M}"


def _times(span: Span) -> tuple[str, str]:
    return _wall_clock(span.start), _wall_clock(span.end)


def _wall_clock(moment: datetime) -> str:
    return moment.replace(tzinfo=None).isoformat(timespec="minutes")


def _line(one: Appointment) -> AppointmentLine:
    visitor = one.visitor
    return AppointmentLine(
        one.number, *_times(one.span), visitor.name, visitor.party_number, one.request_number, one.state
    )
