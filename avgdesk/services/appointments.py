"""Appointments for inspection at the counter: find a time, book, confirm, move, cancel. The visit itself: `visit`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID, uuid4

from avgdesk.context import Context
from avgdesk.domain import appointments as rules
from avgdesk.domain.appointments import Appointment, AppointmentStep, Step
from avgdesk.domain.audit import Subject
from avgdesk.domain.opening import AMSTERDAM, OpeningHours, Span, next_free, refusal, span, spans_of
from avgdesk.domain.requests import Requester
from avgdesk.domain.todo import Todo, Urgency
from avgdesk.errors import RuleViolated
from avgdesk.outcome import Outcome, Topic
from avgdesk.services import audit, opening, policy, requests
from avgdesk.services.permissions import Permission, require
from avgdesk.store import appointments, attachments, derived, numbering
from avgdesk.store.attachments import AttachmentInfo

CHANGED = frozenset({Topic.APPOINTMENTS, Topic.REQUESTS, Topic.CUSTOMERS, Topic.AUDIT})
PREFIX = "AFS"
OFFERED = 5  # free times named with a refusal


@dataclass(frozen=True, slots=True)
class NewAppointment:
    """`start`: naive Dutch wall-clock time, or aware. `minutes` None is one slot. A walk-in starts now, hours or
    not.
    """

    start: datetime
    visitor: Requester
    minutes: int | None = None
    request: UUID | None = None
    walk_in: bool = False
    note: str = ""
    bsn_reviewed: bool = False


@dataclass(frozen=True, slots=True)
class AppointmentDetails:
    """Everything that the detail pane tells of one appointment."""

    appointment: Appointment
    steps: tuple[AppointmentStep, ...]
    files: tuple[AttachmentInfo, ...]


@dataclass(frozen=True, slots=True)
class DayPlan:
    """One day of the calendar: its hours (none when closed), the holiday's name, the appointments in order."""

    day: date
    open_spans: tuple[Span, ...]
    holiday: str
    appointments: tuple[Appointment, ...]


def book(ctx: Context, new: NewAppointment) -> Outcome[Appointment]:
    """Make an appointment. RuleViolated `slot_taken`, `closed_day`, `outside_hours` or `in_past`, with the fact `free`:
    the next free times as `Span`s. InvalidInput for its length, name or text; NotFound.
    """
    require(ctx, Permission.EDIT)
    db = ctx.store.db
    hours = opening.hours(ctx)
    visitor = requests.checked_requester(new.visitor)
    note = requests.checked_text(new.note, "note", new.bsn_reviewed)
    wanted = span(_now_minute(ctx) if new.walk_in else new.start, new.minutes or hours.slot_minutes)
    with ctx.store.transaction():
        _refuse_unless_free(ctx, wanted, hours, new.walk_in)
        appointment = Appointment(
            uid=uuid4(),
            number=numbering.next_number(db, PREFIX, wanted.start.year),
            span=wanted,
            visitor=visitor,
            request=new.request,
            walk_in=new.walk_in,
            note=note,
        )
        appointments.add(db, appointment)
        appointment = load(ctx, appointment.uid)
        put_step(ctx, appointment, Step.BOOKED)
        _refresh(ctx, appointment)
        audit.record(ctx, "appointment.booked", subjects=subjects_of(appointment), walk_in=new.walk_in)
    return Outcome(appointment, CHANGED)


def move(ctx: Context, uid: UUID, start: datetime, minutes: int | None = None) -> Outcome[Appointment]:
    """To another time; the former one is kept in the history. Refusals as for `book`, and RuleViolated
    `appointment_state`.
    """
    require(ctx, Permission.EDIT)
    hours = opening.hours(ctx)
    with ctx.store.transaction():
        before = load(ctx, uid)
        after = rules.move(before, span(start, minutes or before.span.minutes))
        _refuse_unless_free(ctx, after.span, hours, walk_in=False, except_for=uid)
        return save_step(ctx, after, Step.MOVED, was=before.span.start)


def confirm(ctx: Context, uid: UUID) -> Outcome[Appointment]:
    """The visitor was told, or said that it suits."""
    return take_step(ctx, uid, Step.CONFIRMED, rules.confirm)


def cancel(ctx: Context, uid: UUID, reason: str = "") -> Outcome[Appointment]:
    """It won't take place; the time is free again. The visitor's calendar is told by a cancelling .ics."""
    reason = requests.checked_text(reason, "reason")
    return take_step(ctx, uid, Step.CANCELLED, rules.cancel, reason)


def no_show(ctx: Context, uid: UUID) -> Outcome[Appointment]:
    """Nobody came. RuleViolated `not_begun` before its start."""
    return take_step(ctx, uid, Step.NO_SHOW, lambda it: rules.no_show(it, ctx.now()))


def change_note(ctx: Context, uid: UUID, note: str, bsn_reviewed: bool = False) -> Outcome[Appointment]:
    """Correct the note; no step of the history."""
    require(ctx, Permission.EDIT)
    text = requests.checked_text(note, "note", bsn_reviewed)
    with ctx.store.transaction():
        after = replace(load(ctx, uid), note=text)
        appointments.save(ctx.store.db, after)
        audit.record(ctx, "appointment.changed", subjects=subjects_of(after))
    return Outcome(after, CHANGED)


def load(ctx: Context, uid: UUID) -> Appointment:
    """One appointment; `NotFound`."""
    return appointments.load(ctx.store.db, uid)


def find(ctx: Context, number: str) -> Appointment:
    """The appointment with this number; `NotFound`."""
    return load(ctx, appointments.uid_of(ctx.store.db, number))


def details(ctx: Context, uid: UUID) -> AppointmentDetails:
    """One appointment with its history and its files."""
    db = ctx.store.db
    return AppointmentDetails(load(ctx, uid), appointments.steps(db, uid), tuple(attachments.of_owner(db, uid)))


def between(ctx: Context, first: date | None = None, last: date | None = None) -> list[Appointment]:
    """The appointments of these days, both included, in order; None is without limit."""
    start = datetime.combine(first, time.min, AMSTERDAM) if first else None
    end = datetime.combine(last + timedelta(days=1), time.min, AMSTERDAM) if last else None
    return appointments.between(ctx.store.db, start, end)


def of_party(ctx: Context, party: UUID) -> list[Appointment]:
    """Of one party, latest first."""
    return appointments.of_party(ctx.store.db, party)


def of_request(ctx: Context, request: UUID) -> list[Appointment]:
    """For one request, latest first."""
    return appointments.of_request(ctx.store.db, request)


def plan(ctx: Context, first: date, last: date) -> list[DayPlan]:
    """The calendar from `first` up to and including `last`."""
    hours, calendar = opening.hours(ctx), opening.holidays(ctx)
    found = between(ctx, first, last)
    return [
        DayPlan(
            day=day,
            open_spans=spans_of(day, hours, lambda day: bool(calendar.name(day))),
            holiday=calendar.name(day),
            appointments=tuple(one for one in found if one.span.start.date() == day),
        )
        for day in (first + timedelta(days=offset) for offset in range((last - first).days + 1))
    ]


def free(
    ctx: Context, since: datetime | None = None, minutes: int | None = None, count: int = OFFERED,
    except_for: UUID | None = None,
) -> tuple[Span, ...]:  # fmt: skip
    """The next free times from `since` (now at the earliest) that are long enough."""
    hours, calendar = opening.hours(ctx), opening.holidays(ctx)
    start = max(ctx.now(), since.replace(tzinfo=since.tzinfo or AMSTERDAM)) if since else ctx.now()
    busy = appointments.taken(ctx.store.db, start, except_for)
    length = minutes or hours.slot_minutes
    return next_free(start, length, busy, hours, lambda day: bool(calendar.name(day)), count)


def todos(ctx: Context) -> list[Todo]:
    """Today's visits, and those of which nobody said how they ended."""
    today, now = ctx.today(), ctx.now()
    found = []
    for one in appointments.unfinished_until(ctx.store.db, now + timedelta(days=2)):
        if one.span.end <= now:
            found.append(_todo("appointment_to_close", Urgency.TODAY, one))
        elif one.span.start.date() == today:
            found.append(_todo("appointment_today", Urgency.TODAY, one))
        elif one.span.start.date() == today + timedelta(days=1):
            found.append(_todo("appointment_tomorrow", Urgency.SOON, one))
    return found


def _todo(code: str, urgency: Urgency, one: Appointment) -> Todo:
    facts: dict[str, object] = {"number": one.number, "name": one.visitor.name, "time": f"{one.span.start:%H:%M}"}
    wall_clock = one.span.start.replace(tzinfo=None)  # Dutch time, as in the calendar, whatever the computer's zone
    return Todo(code, urgency, "appointments", due=wall_clock, ref=one.uid, facts=facts)


# --- for the other modules of this subject ---------------------------------------------------------------------------


def take_step(
    ctx: Context, uid: UUID, step: Step, change: Callable[[Appointment], Appointment], text: str = "", **facts: Any
) -> Outcome[Appointment]:
    """One step of one appointment: rule, row, history, counters and audit entry in one transaction."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        return save_step(ctx, change(load(ctx, uid)), step, text, **facts)


def save_step(
    ctx: Context, after: Appointment, step: Step, text: str = "", was: datetime | None = None, **facts: Any
) -> Outcome[Appointment]:
    """Inside the caller's transaction."""
    appointments.save(ctx.store.db, after)
    put_step(ctx, after, step, text, was)
    _refresh(ctx, after)
    audit.record(ctx, f"appointment.{step}", subjects=subjects_of(after), **facts)
    return Outcome(after, CHANGED)


def put_step(ctx: Context, appointment: Appointment, step: Step, text: str = "", was: datetime | None = None) -> None:
    appointments.add_step(ctx.store.db, appointment.uid, AppointmentStep(ctx.now(), ctx.actor.name, step, was, text))


def subjects_of(appointment: Appointment) -> tuple[Subject, ...]:
    """The appointment, and its party and request, so that the trail of each is whole."""
    found = [Subject("appointment", appointment.uid, appointment.number)]
    if appointment.visitor.party:
        found.append(Subject("party", appointment.visitor.party, appointment.visitor.party_number))
    if appointment.request:
        found.append(Subject("request", appointment.request, appointment.request_number))
    return tuple(found)


def _refresh(ctx: Context, appointment: Appointment) -> None:
    if appointment.visitor.party:
        derived.refresh(ctx.store.db, [appointment.visitor.party], policy.current(ctx))


def _now_minute(ctx: Context) -> datetime:
    return ctx.now().astimezone(AMSTERDAM).replace(second=0, microsecond=0)


def _refuse_unless_free(
    ctx: Context, wanted: Span, hours: OpeningHours, walk_in: bool, except_for: UUID | None = None
) -> None:
    calendar = opening.holidays(ctx)
    busy = appointments.taken(ctx.store.db, wanted.start - timedelta(days=1), except_for)
    if walk_in:
        code = "slot_taken" if any(wanted.overlaps(other) for other in busy) else ""
    else:
        code = refusal(wanted, ctx.now(), busy, hours, lambda day: bool(calendar.name(day)))
    if code:
        offered = free(ctx, None if walk_in else wanted.start, wanted.minutes, except_for=except_for)
        raise RuleViolated(
            code, start=wanted.start.replace(tzinfo=None), holiday=calendar.name(wanted.start.date()), free=offered
        )
