"""What goes with an appointment: the confirmation as a letter, and the file for the visitor's calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from avgdesk.context import Context
from avgdesk.documents import request_letters as letters
from avgdesk.documents.request_letters import Draft, LetterKind
from avgdesk.domain.appointments import Appointment, AppointmentState
from avgdesk.i18n import tr
from avgdesk.outcome import Outcome
from avgdesk.services import audit, request_letters, requests, settings
from avgdesk.services.appointments import CHANGED, load, subjects_of
from avgdesk.services.permissions import Permission, require
from avgdesk.services.request_letters import Kept
from avgdesk.store import attachments
from avgdesk.words import formats

if TYPE_CHECKING:
    from avgdesk.exchange.icalendar_writer import CalendarEntry


def draft(ctx: Context, uid: UUID, language: str) -> Draft:
    """The confirmation as it would be, to be edited."""
    appointment = load(ctx, uid)
    span = appointment.span
    values = {
        **request_letters.company_values(settings.load_company(ctx)),
        "name": appointment.visitor.name,
        "number": appointment.number,
        "day": formats.long_day(span.start.date(), language),
        "time": f"{span.start:%H:%M}",
        "until": f"{span.end:%H:%M}",
    }
    lines = request_letters.addressee(ctx, appointment.visitor)
    return letters.fill(LetterKind.APPOINTMENT, language, lines, values, appointment.number)


def make(ctx: Context, uid: UUID, edited: Draft, bsn_reviewed: bool = False) -> Outcome[Kept]:
    """The confirmation as PDF, kept with the appointment; its state is not changed by it."""
    require(ctx, Permission.PRINT)
    requests.checked_text("\n".join((*edited.addressee, edited.subject, edited.body)), "body", bsn_reviewed)
    with ctx.store.transaction():
        appointment = load(ctx, uid)
        content = letters.render(edited, settings.load_company(ctx), ctx.today())
        name = request_letters.file_name(LetterKind.APPOINTMENT, ctx.today())
        info = attachments.add(ctx.store.db, "appointment", uid, name, request_letters.PDF, content, ctx.now())
        audit.record(ctx, "print.appointment", subjects=subjects_of(appointment))
    return Outcome(Kept(content, info), CHANGED)


def ics(ctx: Context, uid: UUID, language: str) -> Outcome[bytes]:
    """The file for the visitor's calendar: puts the appointment in, moves it, or takes it out when it was cancelled."""
    require(ctx, Permission.EXPORT)
    from avgdesk.exchange.icalendar_writer import ics_bytes  # late: icalendar takes a third of a second to import

    with ctx.store.transaction():
        appointment = load(ctx, uid)
        content = ics_bytes(_entry(ctx, appointment, language), ctx.now())
        audit.record(ctx, "export.appointment", subjects=subjects_of(appointment))
    return Outcome(content, CHANGED)


def ics_name(appointment: Appointment) -> str:
    """Without the visitor's name: `afspraak-AFS-2026-0003.ics`."""
    return f"{tr('appointment', 'file name')}-{appointment.number}.ics"


def _entry(ctx: Context, appointment: Appointment, language: str) -> CalendarEntry:
    from avgdesk.exchange.icalendar_writer import CalendarEntry

    company = settings.load_company(ctx)
    summary = tr("Inspection of personal data at {company}", language=language).format(company=company.name)
    bring = tr(
        "Bring a passport, identity card, driving licence or residence document; you only show it.", language=language
    )
    number = tr("Appointment {number}", language=language).format(number=appointment.number)
    return CalendarEntry(
        uid=appointment.uid,
        sequence=appointment.sequence,
        start=appointment.span.start,
        end=appointment.span.end,
        summary=summary,
        description=f"{number}\n{bring}",
        location=", ".join((company.name, *company.address.lines)),
        organiser=company.name,
        organiser_email=company.privacy_email or company.email,
        cancelled=appointment.state is AppointmentState.CANCELLED,
    )


def language_of(ctx: Context) -> str:
    """The language of the shop's papers."""
    return settings.load_company(ctx).language
