"""`appointment` and `appointments` as a script meets them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from pypdf import PdfReader

from avgdesk.context import Context
from avgdesk.domain.holidays import HolidayCalendar
from avgdesk.services import administration
from tests.cli.conftest import Run
from tests.services.request_samples import a_customer


@pytest.fixture
def shop(ctx: Context) -> Path:
    a_customer(ctx)
    administration.close(ctx)
    return ctx.store.folder


@pytest.fixture
def workday() -> date:
    """A working day a week from now: the command line has the real clock."""
    return HolidayCalendar().next_working_day(date.today() + timedelta(days=7))


def test_a_booking_answers_with_number_and_times(run: Run, shop: Path, workday: date) -> None:
    made = run("appointment", shop, "book", "--start", f"{workday} 10:00", "--customer", "10001", "--json")
    assert made.status == 0
    assert made.json == {
        "number": f"AFS-{workday.year}-0001", "start": f"{workday}T10:00", "end": f"{workday}T10:30",
    }  # fmt: skip


def test_a_double_booking_is_refused_with_the_next_free_times(run: Run, shop: Path, workday: date) -> None:
    book = ("appointment", shop, "book", "--start", f"{workday} 10:00", "--name", "Jan", "--json")
    assert run(*book).status == 0
    again = run(*book)
    assert again.status == 1 and again.json["refused"] == "slot_taken"
    assert again.json["free"][0] == {"start": f"{workday}T10:30", "end": f"{workday}T11:00"}
    assert "10:30" in again.err
    assert len(run("appointments", shop, "--json").json) == 1


@pytest.mark.parametrize(
    ("start", "code"),
    [("2020-01-06 10:00", "in_past"), ("2027-12-25 10:00", "closed_day"), ("2027-11-22 12:15", "outside_hours")],
)
def test_past_closed_and_outside_hours_are_refused_with_free_times(run: Run, shop: Path, start: str, code: str) -> None:
    refused = run("appointment", shop, "book", "--start", start, "--name", "Jan", "--json")
    assert refused.status == 1 and refused.json["refused"] == code and len(refused.json["free"]) == 5


def test_the_calendar_file_and_the_letter_are_written_and_the_cancellation_follows(
    run: Run, shop: Path, workday: date, tmp_path: Path
) -> None:
    ics, letter, gone = tmp_path / "a.ics", tmp_path / "a.pdf", tmp_path / "weg.ics"
    made = run(
        "appointment", shop, "book", "--start", f"{workday} 14:30", "--minutes", 45, "--customer", "10001",
        "--ics", ics, "--letter", letter, "--json",
    )  # fmt: skip
    cancelled = run("appointment", shop, "cancel", made.json["number"], "--ics", gone, "--json")
    assert cancelled.json["state"] == "cancelled"
    before, after = (Calendar.from_ical(path.read_bytes()).walk("VEVENT")[0] for path in (ics, gone))
    assert before["uid"] == after["uid"] and after["sequence"] > before["sequence"]
    assert before.decoded("dtstart").replace(tzinfo=None) == datetime.combine(workday, datetime.min.time()).replace(
        hour=14, minute=30
    )
    assert "Łukasz Kowalski" in PdfReader(letter).pages[0].extract_text()


def test_nothing_is_booked_when_a_file_is_in_the_way(run: Run, shop: Path, workday: date, tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_text("van mij")
    wrong = run(
        "appointment", shop, "book", "--start", f"{workday} 10:00", "--name", "Jan", "--ics", tmp_path / "a.ics"
    )
    assert wrong.status == 2 and (tmp_path / "a.ics").read_text() == "van mij"
    assert run("appointments", shop, "--json").json == []


def test_a_visit_goes_from_identity_to_closed(run: Run, shop: Path, workday: date) -> None:
    number = run("appointment", shop, "book", "--start", f"{workday} 10:00", "--name", "Jan", "--json").json["number"]
    assert run("appointment", shop, "close", number).status == 1  # nobody was identified
    seen = run("appointment", shop, "identity", number, "--document", "passport", "--match", "yes", "--json")
    assert seen.status == 0 and seen.json["state"] == "identity_checked"
    assert run("appointment", shop, "close", number, "--json").json["state"] == "closed"


def test_a_mismatch_is_noted_and_stops_the_visit(run: Run, shop: Path, workday: date) -> None:
    number = run("appointment", shop, "book", "--start", f"{workday} 10:00", "--customer", "10001", "--json").json[
        "number"
    ]
    noted = run("appointment", shop, "identity", number, "--document", "identity_card", "--match", "no", "--json")
    assert noted.status == 0 and noted.json["state"] == "identity_refused"
    assert run("appointment", shop, "close", number).status == 1
    assert run("appointment", shop, "identity", number, "--document", "passport", "--match", "yes").status == 1
    actions = [entry["action"] for entry in run("audit", shop, "--customer", "10001", "--json").json]
    assert "appointment.identity_refused" in actions


def test_a_document_number_in_place_of_its_kind_is_refused_and_kept_nowhere(
    run: Run, shop: Path, workday: date
) -> None:
    number = run("appointment", shop, "book", "--start", f"{workday} 10:00", "--name", "Jan", "--json").json["number"]
    wrong = run("appointment", shop, "identity", number, "--document", "NX1AB2C34", "--match", "yes")
    assert wrong.status == 2
    assert "NX1AB2C34" not in run("audit", shop, "--json").out


def test_the_list_can_be_limited_to_days(run: Run, shop: Path, workday: date) -> None:
    later = HolidayCalendar().next_working_day(workday + timedelta(days=3))
    for day in (workday, later):
        run("appointment", shop, "book", "--start", f"{day} 10:00", "--name", "Jan")
    assert [one["start"] for one in run("appointments", shop, "--to", workday, "--json").json] == [f"{workday}T10:00"]
    assert [one["start"] for one in run("appointments", shop, "--from", later, "--json").json] == [f"{later}T10:00"]


@pytest.mark.parametrize(
    "words",
    [
        ("book", "--start", "2027-11-22", "--name", "Jan"),
        ("book", "--start", "2027-11-22 10:00"),
        ("book", "--start", "2027-11-22 10:00", "--minutes", "0", "--name", "Jan"),
        ("book", "--start", "2027-11-22 10:00", "--minutes", "600", "--name", "Jan"),
        ("book", "--start", "2027-03-28 02:30", "--name", "Jan"),
        ("book", "--start", "2027-11-22 10:00", "--customer", "99999"),
        ("close", "AFS-2027-0099"),
        ("cancel", "AFS-2027-0099"),
        ("identity", "AFS-2027-0099", "--document", "passport", "--match", "maybe"),
    ],
)
def test_wrong_input_is_told(run: Run, shop: Path, words: tuple[str, ...]) -> None:
    wrong = run("appointment", shop, *words)
    assert wrong.status == 2 and wrong.err and "Traceback" not in wrong.err
