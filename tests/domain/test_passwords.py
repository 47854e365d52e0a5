"""The strength hint: what a guesser tries first counts little."""

from __future__ import annotations

import pytest

from avgdesk.domain.passwords import Level, password_strength


@pytest.mark.parametrize(
    ("password", "level"),
    [
        ("", Level.TOO_SHORT),
        ("kort123", Level.TOO_SHORT),
        ("wachtwoord1", Level.WEAK),
        ("Welkom2026!", Level.WEAK),
        ("aaaaaaaaaaaa", Level.WEAK),
        ("qwertyuiop12", Level.WEAK),
        ("12345678901234", Level.WEAK),
        ("zomer2026!", Level.WEAK),
        ("kelk-boot", Level.FAIR),
        ("fiets-lamp-kade-42", Level.STRONG),
        ("wie het laatst lacht woont in Delft", Level.STRONG),
        ("x7#Kq9!vTz2@", Level.STRONG),
    ],
)
def test_level(password: str, level: Level) -> None:
    assert password_strength(password).level is level


def test_the_own_name_and_the_shops_name_count_little() -> None:
    password = "Mirjamvermeulen7"
    assert password_strength(password).level > Level.WEAK
    strength = password_strength(password, ("Mirjam de Wit", "Bakkerij Vermeulen"))
    assert strength.level is Level.WEAK
    assert "own_name" in strength.hints


def test_longer_is_never_weaker() -> None:
    levels = [password_strength("kelk boot maan regen tafel"[:size]).level for size in range(8, 26)]
    assert levels == sorted(levels)


def test_hints_name_what_is_predictable() -> None:
    assert set(password_strength("welkom1111abcd").hints) >= {"common_word", "repeat", "run"}
