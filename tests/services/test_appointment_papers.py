"""The confirmation letter and the calendar file of an appointment."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from io import BytesIO

import pytest
from icalendar import Calendar
from pypdf import PdfReader

from avgdesk.context import Context
from avgdesk.domain.audit import AuditFilter
from avgdesk.services import appointment_papers, appointments, audit
from tests.services.request_samples import a_customer, an_appointment


def test_the_calendar_file_follows_a_move_and_a_cancellation(ctx: Context) -> None:
    one = an_appointment(ctx, party=a_customer(ctx))
    first = _event(ctx, one.uid)
    appointments.move(ctx, one.uid, datetime(2026, 11, 26, 14, 30))
    moved = _event(ctx, one.uid)
    appointments.cancel(ctx, one.uid)
    gone = _event(ctx, one.uid)
    assert first["uid"] == moved["uid"] == gone["uid"]
    assert [first["sequence"], moved["sequence"], gone["sequence"]] == [0, 1, 2]
    assert moved.decoded("dtstart") == appointments.load(ctx, one.uid).span.start
    assert gone["status"] == "CANCELLED"


def test_the_calendar_file_names_the_shop_and_not_the_visitor(ctx: Context) -> None:
    one = an_appointment(ctx, party=a_customer(ctx))
    content = appointment_papers.ics(ctx, one.uid, "nl").value
    assert b"Lamp & Kade" in content and b"Kowalski" not in content
    assert "Kowalski" not in appointment_papers.ics_name(one)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_confirmation_tells_when_where_and_that_a_document_is_only_shown(ctx: Context, language: str) -> None:
    one = an_appointment(ctx, party=a_customer(ctx))
    draft = appointment_papers.draft(ctx, one.uid, language)
    kept = appointment_papers.make(ctx, one.uid, draft).value
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(kept.content)).pages)
    for expected in ("Łukasz Kowalski", "Oudegracht 112-bis", "10:00", "10:30", one.number, "Lamp & Kade"):
        assert expected in text
    assert ("geen kopie" if language == "nl" else "no copy") in " ".join(text.split())
    assert [file.uid for file in appointments.details(ctx, one.uid).files] == [kept.info.uid]


def test_what_was_edited_is_what_is_printed(ctx: Context) -> None:
    one = an_appointment(ctx, party=a_customer(ctx))
    draft = appointment_papers.draft(ctx, one.uid, "nl")
    edited = replace(draft, subject="Tot morgen", body=f"{draft.body}\n\nDe deur is achter: <b>bel</b> *twee* keer.")
    text = PdfReader(BytesIO(appointment_papers.make(ctx, one.uid, edited).value.content)).pages[0].extract_text()
    assert "Tot morgen" in text and "De deur is achter: <b>bel</b> *twee* keer." in text


def test_every_paper_is_in_the_trail_of_the_person(ctx: Context) -> None:
    party = a_customer(ctx)
    one = an_appointment(ctx, party=party)
    appointment_papers.ics(ctx, one.uid, "nl")
    appointment_papers.make(ctx, one.uid, appointment_papers.draft(ctx, one.uid, "nl"))
    actions = {entry.action for entry in audit.entries(ctx, AuditFilter(subject=party.uid))}
    assert {"export.appointment", "print.appointment"} <= actions


def _event(ctx: Context, uid):  # type: ignore[no-untyped-def]
    return Calendar.from_ical(appointment_papers.ics(ctx, uid, "nl").value).walk("VEVENT")[0]
