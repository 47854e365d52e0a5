"""What tells of others is taken out of a dossier, not covered."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avgdesk.domain.dossier import (
    REMOVED,
    Dossier,
    Field,
    Money,
    Place,
    Section,
    SectionCode,
    Stretch,
    Word,
    blacked_out,
    free_texts,
    portable,
    without,
)
from avgdesk.errors import InvalidInput

NOTES = Place(SectionCode.PARTICULARS, 0, "notes")


def dossier(notes: str) -> Dossier:
    particulars = Section(
        SectionCode.PARTICULARS,
        ((Field("number", "10001"), Field("kind", Word("party_kind", "person")), Field("notes", notes, free=True)),),
    )
    invoices = Section(SectionCode.INVOICES, ((Field("amount", Money(100)), Field("description", "", free=True)),))
    log = Section(SectionCode.LOG, ((Field("user", "Mirjam"),),))
    return Dossier(date(2026, 11, 24), "Łukasz", "10001", (particulars, invoices, log), party=UUID(int=1))


def test_the_stretch_is_gone_and_a_mark_of_fixed_length_stands_there() -> None:
    short, long = "Buur Jan belt", "Buur Jan-Willem van der Zandschulp-Oosterbaan belt"
    for text in (short, long):
        start, end = 5, len(text) - 5
        after = blacked_out(dossier(text), [Stretch(NOTES, start, end)])
        assert [found.text for found in free_texts(after)] == [f"Buur {REMOVED} belt"]


def test_only_free_text_can_be_blacked_out() -> None:
    with pytest.raises(InvalidInput, match="no_such_text"):
        blacked_out(dossier("x"), [Stretch(Place(SectionCode.PARTICULARS, 0, "number"), 0, 3)])


def test_empty_texts_are_not_offered() -> None:
    assert [found.place for found in free_texts(dossier("iets"))] == [NOTES]


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(-5, 70), st.integers(-5, 70)), max_size=6))
def test_no_character_of_a_stretch_remains_and_every_other_does(text: str, spans: list[tuple[int, int]]) -> None:
    hidden = {place for start, end in spans for place in range(max(0, start), min(len(text), end))}
    expected, place = "", 0
    while place < len(text):
        if place in hidden:
            while place in hidden:
                place += 1
            expected += REMOVED
        else:
            expected += text[place]
            place += 1
    assert without(text, spans) == expected


def test_what_is_taken_along_leaves_out_the_log_and_the_explanations() -> None:
    assert [section.code for section in portable(dossier("x")).sections] == ["particulars", "invoices"]


def test_somebody_of_whom_only_the_request_is_kept_has_an_empty_dossier() -> None:
    asked = Section(SectionCode.REQUESTS, ((Field("number", "2026-001"),),))
    assert Dossier(date(2026, 11, 24), "Iemand", "", (asked,)).empty
    assert not dossier("x").empty
