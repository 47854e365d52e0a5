"""Folding, sort keys and the searchable text."""

from __future__ import annotations

import unicodedata
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avgdesk.domain.folding import digits_of, fold, name_key, national_phone, number_key, search_text
from avgdesk.domain.parties import Address, Party, PartyKind


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Özdemir", "ozdemir"),
        ("Łukasz", "lukasz"),
        ("Paweł Ćwikła", "pawel cwikla"),
        ("Søren Ærø", "soren aero"),
        ("Straße", "strasse"),
        ("Ihlamur ISPARTA ı İ", "ihlamur isparta i i"),
        ("Đorđe", "dorde"),
        ("Þórður", "thordur"),
        ("Œuvre", "oeuvre"),
        ("Ĳsbrand ĳs", "ijsbrand ijs"),
        ("Nguyễn Thị Hương", "nguyen thi huong"),
        ("Dvořák", "dvorak"),
        ("’t Winkeltje", "'t winkeltje"),
        ("`t Hof", "'t hof"),
        ("“Zon” – Zee", '"zon" - zee'),
        ("  veel \t blanks\u00a0hier\n", "veel blanks hier"),
        ("Jan\u00adsen\u200b", "jansen"),
        ("ﬁets ２０", "fiets 20"),
        ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
        ("", ""),
    ],
)
def test_text_folds_to_what_people_type(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_adds_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(categories=["L"])))
def test_case_and_composition_make_no_difference(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


def key(last: str, first: str = "", infix: str = "") -> str:
    return name_key(PartyKind.PERSON, "", infix, last, first)


def test_names_sort_the_dutch_way() -> None:
    names = [("Bergen", "Anna", ""), ("Berg-Jansen", "An", ""), ("Berg", "Fleur", "van den"), ("Berg", "Bo", "van der")]
    names += [("Aa", "Zoë", "van der"), ("Özdemir", "Ali", ""), ("Berg Smit", "Cor", "")]
    ordered = sorted(names, key=lambda name: key(*name))
    assert [f"{first} {last}" for last, first, _ in ordered] == [
        "Zoë Aa",
        "Bo Berg",
        "Fleur Berg",
        "Cor Berg Smit",
        "An Berg-Jansen",
        "Anna Bergen",
        "Ali Özdemir",
    ]


def test_infix_decides_between_equals() -> None:
    assert key("Berg", "Jan", "van de") < key("Berg", "Jan", "van den")


def test_organisation_sorts_by_its_own_name_without_leading_marks() -> None:
    assert name_key(PartyKind.BUSINESS, "’t Winkeltje", "", "Jansen", "Piet") == "t winkeltje"
    assert name_key(PartyKind.ASSOCIATION, "“Zon”", "", "", "") == 'zon"'
    assert name_key(PartyKind.BUSINESS, "", "de", "Vries", "An") == "vries  an  de"
    assert name_key(PartyKind.PERSON, "Bakkerij", "", "", "") == "bakkerij"
    assert name_key(PartyKind.BUSINESS, "!!!", "", "", "") == "!!!"


def test_numbers_sort_by_value() -> None:
    numbers = ["K-10", "K-9", "2026-2", "2026-10", "F10a", "F2b", "1234567890123", "999999999999", "0007"]
    assert sorted(numbers, key=number_key) == [
        "0007",
        "2026-2",
        "2026-10",
        "999999999999",
        "F2b",
        "F10a",
        "K-9",
        "K-10",
        "1234567890123",
    ]


@given(st.integers(0, 10**30), st.integers(0, 10**30))
def test_bare_numbers_sort_by_value_at_any_length(one: int, other: int) -> None:
    assert (number_key(str(one)) < number_key(str(other))) == (one < other)


@pytest.mark.parametrize(
    ("typed", "national"),
    [
        ("+31 (0)6 1234 5678", "0612345678"),
        ("+31612345678", "0612345678"),
        ("0031 6 12345678", "0612345678"),
        ("31612345678", "0612345678"),
        ("06-12 34 56 78", "0612345678"),
        ("+32 470 12 34 56", "32470123456"),
        ("", ""),
    ],
)
def test_phone_is_found_as_dialled_at_home(typed: str, national: str) -> None:
    assert national_phone(typed) == national


def test_digits_of_a_phone_ignore_its_marks() -> None:
    assert digits_of("+31 6-1234.5678") == "31612345678"


PARTY = Party(
    uid=UUID(int=1),
    number="K-1042",
    first_name="Łukasz",
    infix="van den",
    last_name="Özdemir",
    contact_person="Zoë",
    address=Address("Kade", "12", "bis", "1234 AB", "’s-Gravenhage"),
    emails=("Luk@Voorbeeld.nl",),
    phones=("+31 (0)6 1234 5678",),
    coc_number="12345678",
    vat_number="NL004495445B01",
    notes="alleen in de notities",
)


@pytest.mark.parametrize(
    "typed",
    [
        "lukasz van den ozdemir",
        "zoe",
        "kade 12-bis",
        "1234 ab",
        "1234ab",
        "'s-gravenhage",
        "luk@voorbeeld.nl",
        "0612345678",
        "31",
        "k-1042",
        "12345678",
        "nl004495445b01",
    ],
)
def test_party_is_found_by_each_of_its_fields(typed: str) -> None:
    assert typed in search_text(PARTY)


def test_postcode_without_blank_is_found_with_one() -> None:
    party = Party(UUID(int=2), "1", address=Address(postcode="1234AB"))
    assert {"1234 ab", "1234ab"} <= set(search_text(party).split("\n"))


def test_notes_and_empty_fields_are_not_searched() -> None:
    assert "notities" not in search_text(PARTY)
    assert search_text(Party(UUID(int=3), "7")) == "7"


def test_fields_never_run_into_each_other() -> None:
    party = Party(UUID(int=4), "7", first_name="An\nna", last_name="Smit")
    assert search_text(party).split("\n") == ["an na smit", "7"]
