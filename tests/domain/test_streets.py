"""Street lines taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avgdesk.domain.streets import split_street


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Dorpsstraat 12", ("Dorpsstraat", "12", "")),
        ("Dorpsstraat 12a", ("Dorpsstraat", "12", "a")),
        ("Dorpsstraat 12 A", ("Dorpsstraat", "12", "A")),
        ("Dorpsstraat 12-3 HS", ("Dorpsstraat", "12", "3 HS")),
        ("Dorpsstraat 12, 3", ("Dorpsstraat", "12", "3")),
        ("Dorpsstraat 12hs", ("Dorpsstraat", "12", "hs")),
        ("Dorpsstraat 12B3", ("Dorpsstraat", "12", "B3")),
        ("Dorpsstraat 8-A-12", ("Dorpsstraat", "8", "A-12")),
        ("Dorpsstraat 12 achterhuis", ("Dorpsstraat", "12", "achterhuis")),
        ("Dorpsstraat12", ("Dorpsstraat", "12", "")),
        ("Kerkstraat 112-bis", ("Kerkstraat", "112", "bis")),
        ("Kerkstraat 12-14", ("Kerkstraat", "12", "14")),
        ("Kerkstraat 1/2", ("Kerkstraat", "1", "2")),
        ("Keizersgracht 104-III", ("Keizersgracht", "104", "III")),
        ("Stationsplein 45 A4.004", ("Stationsplein", "45", "A4.004")),
        ("Hoofdstraat 12 1e verdieping", ("Hoofdstraat", "12", "1e verdieping")),
        ("Plein 1944 12a", ("Plein 1944", "12", "a")),
        ("Plein 1944", ("Plein 1944", "", "")),
        ("Plein 1940-1945 3", ("Plein 1940-1945", "3", "")),
        ("Plein '40-'45 12", ("Plein '40-'45", "12", "")),
        ("Industrieweg 2010", ("Industrieweg", "2010", "")),
        ("1e Weteringdwarsstraat 8 bis", ("1e Weteringdwarsstraat", "8", "bis")),
        ("Van der Helststraat 2e 5", ("Van der Helststraat 2e", "5", "")),
        ("'t Hof 3", ("'t Hof", "3", "")),
        ("Straße des 17. Juni 135", ("Straße des 17. Juni", "135", "")),
        ("Weg 7 Eiken 12", ("Weg 7 Eiken", "12", "")),
        ("Rijksweg A2 5", ("Rijksweg A2", "5", "")),
        ("Rijksweg A2", ("Rijksweg A2", "", "")),
        ("Postbus 123", ("Postbus", "123", "")),
        ("12 Rue de la Paix", ("12 Rue de la Paix", "", "")),
        ("221B Baker Street", ("221B Baker Street", "", "")),
        ("Markt", ("Markt", "", "")),
        ("17", ("17", "", "")),
        ("", ("", "", "")),
    ],
)
def test_line_is_split_into_street_number_and_addition(line: str, parts: tuple[str, str, str]) -> None:
    assert split_street(line) == parts


@given(st.text(max_size=60))
def test_any_line_is_split_without_losing_a_letter_or_figure(line: str) -> None:
    def marks(text: str) -> str:
        return "".join(char for char in text if char.isalnum())

    street, number, addition = split_street(line)
    assert marks(street + number + addition) == marks(line)
    assert not addition or number


streets = st.sampled_from(
    ["Dorpsstraat", "1e Weteringdwarsstraat", "'t Hof", "Plein 1944", "Laan van Oost-Indië", "Dam"]
)


@given(streets, st.integers(1, 1499), st.sampled_from(["", "a", "bis", "hs", "3"]), st.sampled_from([" ", "-"]))
def test_line_that_was_put_together_comes_apart_again(street: str, number: int, addition: str, joint: str) -> None:
    line = f"{street} {number}{joint}{addition}" if addition else f"{street} {number}"
    assert split_street(line) == (street, str(number), addition)
