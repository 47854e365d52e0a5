"""Answers as JSON and as lines."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import PurePosixPath
from uuid import UUID

import pytest

from avgdesk.cli.printing import Worded, cell, lines, plain, print_answer
from avgdesk.cli.spoken import spoken
from avgdesk.domain.agreements import AgreementState, Direction
from avgdesk.domain.appointments import AppointmentState
from avgdesk.domain.deadlines import ShiftCode
from avgdesk.domain.holidays import HolidayName
from avgdesk.domain.parties import PartyKind
from avgdesk.domain.requests import Decision, RequestKind, RequestState
from avgdesk.domain.retention import PartyState
from avgdesk.outcome import Outcome


@dataclass(frozen=True)
class Line:
    number: str
    kind: PartyKind
    issued_on: date | None


def test_records_become_json_with_iso_dates_and_codes() -> None:
    out = io.StringIO()
    print_answer([Line("1", PartyKind.PERSON, date(2026, 1, 31))], out, as_json=True)
    assert json.loads(out.getvalue()) == [{"number": "1", "kind": "person", "issued_on": "2026-01-31"}]


def test_names_stay_as_they_are_in_json() -> None:
    out = io.StringIO()
    print_answer({"name": "Łukasz Özdemir"}, out, as_json=True)
    assert "Łukasz Özdemir" in out.getvalue()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Outcome(3, frozenset()), 3),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (datetime(2026, 1, 31, 9, 30, tzinfo=UTC), "2026-01-31T09:30:00+00:00"),
        (("a", None, True), ["a", None, True]),
        (frozenset({"b", "a"}), ["a", "b"]),
        ({PartyKind.BUSINESS: 1}, {"business": 1}),
    ],
)
def test_every_kind_of_value_has_a_plain_form(value: object, expected: object) -> None:
    assert plain(value) == expected


def test_what_has_no_plain_form_is_a_mistake_of_the_command() -> None:
    for value in (b"bytes", object(), io.StringIO()):
        with pytest.raises(TypeError):
            plain(value)


@pytest.mark.parametrize(
    "code",
    [
        *AgreementState, *AppointmentState, *Decision, *Direction, *HolidayName, *PartyState, *RequestKind,
        *RequestState, *ShiftCode,
    ],
    ids=repr,
)  # fmt: skip
def test_lines_for_people_have_words_where_json_has_codes(code: Enum) -> None:
    assert plain(code) == code.value
    said = plain(code, spoken)
    assert isinstance(said, str) and said and (said != code.value or said == "open")  # the same in Dutch


def test_an_action_of_the_trail_is_told_in_words() -> None:
    action = Worded("customer.created", "Klant toegevoegd")
    assert (plain([action]), plain([action], spoken)) == (["customer.created"], ["Klant toegevoegd"])
    out = io.StringIO()
    print_answer({"action": action}, out, as_json=True)
    assert json.loads(out.getvalue()) == {"action": "customer.created"}


def test_paths_are_printed_as_the_platform_writes_them() -> None:
    assert cell(plain(str(PurePosixPath("/a/b")))) == "/a/b"


def test_a_list_is_a_table_with_headings_in_the_language() -> None:
    shown = lines(plain([Line("1", PartyKind.PERSON, None), Line("1204", PartyKind.BUSINESS, date(2026, 1, 31))]))
    assert shown == ["nummer  soort     datum", "1       person    -", "1204    business  2026-01-31"]


def test_one_record_is_a_line_per_field() -> None:
    assert lines({"number": "1", "paid_assumed": True, "emails": ["a@b.nl", "c@d.nl"]}) == [
        "nummer: 1",
        "betaling aangenomen: ja",
        "e-mailadressen: a@b.nl, c@d.nl",
    ]


def test_an_empty_list_says_so_and_nothing_says_nothing() -> None:
    assert lines([]) == ["Niets gevonden."]
    assert lines(None) == []


def test_typed_text_cannot_command_the_terminal() -> None:
    assert cell("Fleur\x1b[2J\nBerg\r\x9b") == "Fleur [2J Berg  "
