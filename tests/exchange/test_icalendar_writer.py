"""The .ics file as two independent parsers read it, and as the law of summer time has it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
import vobject
from icalendar import Calendar

from avgdesk.domain.opening import AMSTERDAM
from avgdesk.exchange.icalendar_writer import CalendarEntry, ics_bytes

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def entry(start: datetime = datetime(2026, 11, 25, 10, tzinfo=AMSTERDAM), **more: Any) -> CalendarEntry:
    fields: dict[str, Any] = {
        "uid": UUID(int=7),
        "sequence": 0,
        "start": start,
        "end": start + timedelta(minutes=30),
        "summary": 'Inzage; bij "De Vlier", Utrecht',
        "description": "Neem mee:\neen paspoort\\rijbewijs",
        "location": "Vismarkt 3, Utrecht",
        "organiser": "Webwinkel: De Vlier",
        "organiser_email": "privacy@devlier.example",
        **more,
    }
    return CalendarEntry(**fields)


@pytest.mark.parametrize(
    "day", [(2026, 11, 25), (2026, 7, 1), (2027, 3, 28), (2027, 10, 31), (2031, 6, 2), (2040, 8, 1)]
)
def test_both_parsers_read_the_same_moment_in_winter_and_in_summer(day: tuple[int, int, int]) -> None:
    start = datetime(*day, 10, tzinfo=AMSTERDAM)
    content = ics_bytes(entry(start), NOW)
    first = Calendar.from_ical(content).walk("VEVENT")[0]
    second = vobject.readOne(content.decode()).vevent
    assert first.decoded("dtstart") == start == second.dtstart.value
    assert first.decoded("dtend") == second.dtend.value == start + timedelta(minutes=30)


def test_text_with_commas_colons_quotes_and_line_breaks_comes_back_as_it_was() -> None:
    content = ics_bytes(entry(), NOW)
    first = Calendar.from_ical(content).walk("VEVENT")[0]
    second = vobject.readOne(content.decode()).vevent
    for name in ("summary", "description", "location"):
        assert str(first[name]) == getattr(second, name).value == getattr(entry(), name)
    assert first["organizer"].params["CN"] == "Webwinkel: De Vlier"


def test_the_file_names_method_zone_uid_and_sequence() -> None:
    calendar = Calendar.from_ical(ics_bytes(entry(sequence=3), NOW))
    event = calendar.walk("VEVENT")[0]
    assert calendar["method"] == "PUBLISH" and event["status"] == "CONFIRMED"
    assert event["uid"] == f"{UUID(int=7)}@avgdesk" and event["sequence"] == 3
    assert event["dtstart"].params["TZID"] == "Europe/Amsterdam" == calendar.walk("VTIMEZONE")[0]["tzid"]
    assert event.decoded("dtstamp") == NOW


def test_a_cancellation_has_the_same_uid_a_higher_sequence_and_no_reminder() -> None:
    before = Calendar.from_ical(ics_bytes(entry(), NOW)).walk("VEVENT")[0]
    calendar = Calendar.from_ical(ics_bytes(entry(sequence=1, cancelled=True), NOW))
    event = calendar.walk("VEVENT")[0]
    assert calendar["method"] == "CANCEL" and event["status"] == "CANCELLED"
    assert event["uid"] == before["uid"] and event["sequence"] > before["sequence"]
    assert not calendar.walk("VALARM")


def test_the_zone_changes_on_the_last_sundays_of_march_and_october_at_one_utc() -> None:
    zone = vobject.readOne(ics_bytes(entry(), NOW).decode()).vtimezone
    rules = {
        part.tzname.value: (part.rrule.value, part.tzoffsetfrom.value, part.tzoffsetto.value)
        for part in zone.components()
    }
    assert rules == {
        "CEST": ("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "+0100", "+0200"),
        "CET": ("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "+0200", "+0100"),
    }


def test_lines_are_folded_at_75_octets_and_end_in_cr_lf() -> None:
    content = ics_bytes(entry(summary="Łódź ĳ " * 40), NOW)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert str(Calendar.from_ical(content).walk("VEVENT")[0]["summary"]) == "Łódź ĳ " * 40


def test_a_shop_without_a_mail_address_still_has_an_organiser() -> None:
    event = Calendar.from_ical(ics_bytes(entry(organiser_email=""), NOW)).walk("VEVENT")[0]
    assert str(event["organizer"]).endswith(".invalid")
