"""An appointment for the visitor's calendar (.ics, RFC 5545 and 5546): put in, moved, and taken out again.

Outlook, Apple and Google follow an appointment by its UID; a higher SEQUENCE replaces what they have. Invitations that
are opened as a file go in with METHOD:PUBLISH; REQUEST would want an attendee with a mail address and an answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from icalendar import Alarm, Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vText

from avgdesk import __version__
from avgdesk.domain.opening import AMSTERDAM

ZONE = "Europe/Amsterdam"
REMIND_HOURS = 24
NO_MAIL = "no-reply@avgdesk.invalid"  # RFC 5546 wants an organiser; a name under .invalid never exists (RFC 2606)


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """What the visitor's calendar gets: no more about the visitor than the shop's own name and number."""

    uid: UUID
    sequence: int
    start: datetime
    end: datetime
    summary: str
    description: str
    location: str
    organiser: str
    organiser_email: str = ""
    cancelled: bool = False


def ics_bytes(entry: CalendarEntry, now: datetime) -> bytes:
    """The .ics file; `now` stamps it. With `cancelled` it takes the appointment out of the calendar."""
    calendar = Calendar()
    calendar.add("prodid", f"-//AVGdesk//AVGdesk {__version__}//NL")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "CANCEL" if entry.cancelled else "PUBLISH")
    calendar.add_component(_zone())
    calendar.add_component(_event(entry, now))
    return bytes(calendar.to_ical())


def _event(entry: CalendarEntry, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{entry.uid}@avgdesk")
    event.add("sequence", entry.sequence)
    event.add("dtstamp", now.astimezone(UTC).replace(microsecond=0))
    event.add("dtstart", entry.start.astimezone(AMSTERDAM))
    event.add("dtend", entry.end.astimezone(AMSTERDAM))
    event.add("summary", entry.summary)
    event.add("description", entry.description)
    if entry.location:
        event.add("location", entry.location)
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if entry.cancelled else "OPAQUE")
    event.add("class", "PRIVATE")
    event.add("organizer", f"mailto:{entry.organiser_email or NO_MAIL}", {"cn": vText(entry.organiser)})
    if not entry.cancelled:
        event.add_component(_reminder(entry))
    return event


def _reminder(entry: CalendarEntry) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", entry.summary)
    alarm.add("trigger", timedelta(hours=-REMIND_HOURS))
    return alarm


def _zone() -> Timezone:
    """Central European time with the Union's rule for summer time (Directive 2000/84/EC), as every calendar reads
    it.
    """
    zone = Timezone()
    zone.add("tzid", ZONE)
    summer, winter = TimezoneDaylight(), TimezoneStandard()
    for part, name, before, after, month, hour in (
        (summer, "CEST", 1, 2, 3, 2),
        (winter, "CET", 2, 1, 10, 3),
    ):
        part.add("tzname", name)
        part.add("tzoffsetfrom", timedelta(hours=before))
        part.add("tzoffsetto", timedelta(hours=after))
        part.add("dtstart", datetime(1996, month, 31 if month == 3 else 27, hour))
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        zone.add_component(part)
    return zone
