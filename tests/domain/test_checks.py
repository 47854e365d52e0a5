"""Questionable values are marked; no quick pattern passes what a library refuses; nothing goes over the network."""

from __future__ import annotations

import socket
from dataclasses import replace
from datetime import date
from uuid import UUID

import phonenumbers
import pytest
from email_validator import EmailNotValidError, validate_email
from hypothesis import given
from hypothesis import strategies as st

from avgdesk.domain.checks import (
    TEXT_LIMIT,
    DoubtCode,
    StorageProblem,
    cannot_be_stored,
    contains_bsn,
    doubtful_coc,
    doubtful_email,
    doubtful_phone,
    doubtful_postcode,
    doubtful_vat,
    doubts_of,
)
from avgdesk.domain.parties import Address, Party

PARTY = Party(
    UUID(int=1),
    "1",
    last_name="Smit",
    address=Address("Kade", "1", "", "1234 AB", "Utrecht"),
    emails=("a@voorbeeld.nl",),
    phones=("06-12345678",),
    coc_number="12345678",
    vat_number="NL004495445B01",
    relation_began=date(2019, 1, 1),
    relation_ended=date(2020, 1, 1),
    notes="Belt liever niet",
)


def test_sound_party_raises_no_doubt_and_an_empty_one_only_about_its_name() -> None:
    assert doubts_of(PARTY) == ()
    assert doubts_of(Party(UUID(int=2), "2")) == (DoubtCode.NAME_MISSING,)


def test_each_wrong_value_is_named() -> None:
    wrong = replace(
        PARTY,
        last_name=" ",
        address=replace(PARTY.address, postcode="0123 AB"),
        emails=("a@voorbeeld.nl", "geen adres"),
        phones=("123",),
        coc_number="1234567",
        vat_number="NL000000000B00",
        relation_ended=date(2018, 1, 1),
        notes="bsn 111222333",
    )
    assert doubts_of(wrong) == tuple(DoubtCode)


@pytest.mark.parametrize(
    ("value", "country", "doubtful"),
    [
        ("1234 AB", "NL", False),
        ("1234ab", "NL", False),
        ("", "NL", False),
        ("0123 AB", "NL", True),
        ("1234 SS", "NL", True),
        ("1234", "NL", True),
        ("1234 AB", "", False),
        ("B-2000", "BE", False),
    ],
)
def test_postcode(value: str, country: str, doubtful: bool) -> None:
    assert doubtful_postcode(value, country) is doubtful


@pytest.mark.parametrize(
    ("value", "country", "doubtful"),
    [
        ("06-12345678", "NL", False),
        ("+31 (0)6 1234 5678", "NL", False),
        ("0031201234567", "NL", False),
        ("020 123 45 67", "NL", False),
        ("0900-1234", "NL", False),
        ("+49 30 123456", "NL", False),
        ("0470 12 34 56", "BE", False),
        ("0470 12 34 56", "NL", True),
        ("12345", "NL", True),
        ("00313000000", "NL", True),
        ("geen", "NL", True),
        ("", "NL", False),
    ],
)
def test_phone(value: str, country: str, doubtful: bool) -> None:
    assert doubtful_phone(value, country) is doubtful


@pytest.mark.parametrize(
    ("value", "doubtful"),
    [
        ("jan.de-vries+winkel@post.voorbeeld.nl", False),
        ("jan@bücher.de", False),
        ("JAN@VOORBEELD.NL", False),
        ("", False),
        ("jan@voorbeeld", True),
        ("jan..x@voorbeeld.nl", True),
        (".jan@voorbeeld.nl", True),
        ("jan@-voorbeeld.nl", True),
        ("Jan <jan@voorbeeld.nl>", True),
        ("jan@voorbeeld.test", True),
        ("jan@voorbeeld.nl ", True),
        ("jan@voorbeeld.nl\n", True),
        (f"{'a' * 300}@voorbeeld.nl", True),
    ],
)
def test_email(value: str, doubtful: bool) -> None:
    assert doubtful_email(value) is doubtful


def test_email_is_judged_without_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert not doubtful_email("zoë@bücher.de")


@pytest.mark.parametrize(
    ("value", "doubtful"),
    [
        ("12345678", False),
        ("1234 5678", False),
        ("", False),
        ("1234567", True),
        ("123456789", True),
        ("ABCDEFGH", True),
    ],
)
def test_coc_number_has_eight_digits(value: str, doubtful: bool) -> None:
    assert doubtful_coc(value) is doubtful


@pytest.mark.parametrize(
    ("value", "doubtful"),
    [
        ("NL004495445B01", False),
        ("004495445B01", False),
        ("nl 0044.95.445.B01", False),
        ("NL123456782B90", False),
        ("BE0697449992", False),
        ("DE136695976", False),
        ("EL094259216", False),
        ("CHE123", False),
        ("", False),
        ("NL004495446B01", True),
        ("BE0697449993", True),
        ("12", True),
    ],
)
def test_vat_number(value: str, doubtful: bool) -> None:
    assert doubtful_vat(value) is doubtful


dutch_phones = st.builds(
    "{}{}{}".format,
    st.sampled_from(["0", "+31", "0031", "+31 (0)", "+31 ", "(0"]),
    st.integers(1, 99999).map(str),
    st.text("0123456789 -.()/", max_size=9),
)


@given(dutch_phones)
def test_phone_that_the_patterns_pass_is_passed_by_the_library(value: str) -> None:
    if not doubtful_phone(value):
        assert phonenumbers.is_valid_number(phonenumbers.parse(value, "NL"))


@given(st.integers(10_000_000, 999_999_999))
def test_dutch_number_is_judged_as_the_library_judges_it(number: int) -> None:
    parsed = phonenumbers.parse(f"0{number}", "NL")
    assert doubtful_phone(f"0{number}") is not phonenumbers.is_valid_number(parsed)


emails = st.builds(
    "{}@{}".format,
    st.text("abcXYZ019._+-", max_size=12),
    st.text("abcXYZ019.-", max_size=12).flatmap(
        lambda start: st.sampled_from(
            [".nl", ".test", ".local", ".c", ".n1", ".testing", ".onion", ".xn--p1ai", ""]
        ).map(lambda end: start + end)
    ),
)


@given(emails)
def test_email_is_judged_as_the_library_judges_it(value: str) -> None:
    try:
        validate_email(value, check_deliverability=False)
        valid = True
    except EmailNotValidError:
        valid = False
    assert doubtful_email(value) is not valid


@pytest.mark.parametrize(
    "text",
    [
        "111222333",
        "bsn: 111222333.",
        "1112.22.333",
        "111 222 333",
        "111-222-333",
        "12.34.56.782",
        "1234.56.78 en 111222333",
        "06 111222333",
        "１１１２２２３３３",
        "111\u00a0222\u00a0333",
        "nr111222333x",
        "10.00.00.08",
    ],
)
def test_number_that_passes_the_eleven_test_is_seen(text: str) -> None:
    assert contains_bsn(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "geen cijfers",
        "123456789",
        "1112223330",
        "11122233",
        "tel. 06-12345678",
        "+31 6 11122233",
        "btw NL111222333B01",
        "op 31-12-2020 gebeld",
        "12.01.2021 en 2021-01-12",
        "€ 1.250,00",
        "000000000",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert not contains_bsn(text)


@given(st.integers(1, 99_999_999))
def test_every_number_made_by_the_eleven_test_is_seen_however_it_is_grouped(stem: int) -> None:
    digits = f"{stem:08}"
    check = sum((9 - at) * int(digit) for at, digit in enumerate(digits)) % 11
    if check < 10:
        number = f"{digits}{check}"
        for text in (
            number,
            f"{number[:4]}.{number[4:6]}.{number[6:]}",
            f"nr {number[:3]} {number[3:6]} {number[6:]}!",
        ):
            assert contains_bsn(text)


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("Özdemir 😀", None),
        ("", None),
        ("a\0b", StorageProblem.NUL),
        ("ö\0", StorageProblem.NUL),
        ("half \ud83d", StorageProblem.SURROGATE),
        ("a" * TEXT_LIMIT, None),
        ("a" * (TEXT_LIMIT + 1), StorageProblem.TOO_LONG),
    ],
)
def test_text_that_cannot_be_stored_is_told_with_its_reason(value: str, problem: StorageProblem | None) -> None:
    assert cannot_be_stored(value) is problem


@given(st.text(st.characters(), max_size=50))
def test_what_can_be_stored_can_be_encoded(value: str) -> None:
    if cannot_be_stored(value) is None:
        assert value.encode().decode() == value
