"""Names taken apart the Dutch way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avgdesk.domain.names import kind_of_name, looks_like_organisation, split_person_name
from avgdesk.domain.parties import PartyKind


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Fleur van den Berg", ("Fleur", "van den", "Berg")),
        ("Jan Jansen", ("Jan", "", "Jansen")),
        ("Jan Peter Jansen", ("Jan Peter", "", "Jansen")),
        ("J.P. de la Fontaine", ("J.P.", "de la", "Fontaine")),
        ("Anna in 't Veld", ("Anna", "in 't", "Veld")),
        ("Anna in ’t Veld", ("Anna", "in ’t", "Veld")),
        ("Sjef op de Beek", ("Sjef", "op de", "Beek")),
        ("Kees van 't Hof", ("Kees", "van 't", "Hof")),
        ("Maria van Dijk-de Boer", ("Maria", "van", "Dijk-de Boer")),
        ("Maria Jansen-de Vries", ("Maria", "", "Jansen-de Vries")),
        ("Maria Jansen - van Dijk", ("Maria", "", "Jansen - van Dijk")),
        ("Anne-Marie de Vries", ("Anne-Marie", "de", "Vries")),
        ("Jansen-de Vries", ("", "", "Jansen-de Vries")),
        ("Fleur Van den Berg", ("Fleur", "Van den", "Berg")),
        ("FLEUR VAN DEN BERG", ("FLEUR", "VAN DEN", "BERG")),
        ("Mohamed el Amrani", ("Mohamed", "el", "Amrani")),
        ("João dos Santos", ("João", "dos", "Santos")),
        ("Ludwig von und zu Stein", ("Ludwig", "von und zu", "Stein")),
        ("de Vries", ("", "de", "Vries")),
        ("Van Dijk", ("", "Van", "Dijk")),
        ("Al Jansen", ("Al", "", "Jansen")),
        ("Özdemir", ("", "", "Özdemir")),
        ("Jan van", ("Jan", "", "van")),
        ("van", ("", "", "van")),
        ("", ("", "", "")),
        ("  Fleur   van  Dam ", ("Fleur", "van", "Dam")),
        ("Berg, Fleur van den", ("Fleur", "van den", "Berg")),
        ("Berg, van den, Fleur", ("Fleur", "van den", "Berg")),
        ("van den Berg, Fleur", ("Fleur", "van den", "Berg")),
        ("Jansen, P.", ("P.", "", "Jansen")),
        ("Jansen,", ("", "", "Jansen")),
        ("Dhr. P. de Vries", ("P.", "de", "Vries")),
        ("De heer P. de Vries", ("P.", "de", "Vries")),
        ("mevr. A. Smit", ("A.", "", "Smit")),
        ("Mw A. Smit", ("A.", "", "Smit")),
    ],
)
def test_person_is_split_into_first_name_infix_and_last_name(name: str, parts: tuple[str, str, str]) -> None:
    assert split_person_name(name) == parts


words = st.text(st.characters(categories=["L"]), min_size=1, max_size=8) | st.sampled_from(["van", "de", "'t", "Al"])


@given(st.lists(words, max_size=6))
def test_no_word_of_a_name_is_lost_and_there_is_always_a_last_name(name: list[str]) -> None:
    salutations = {"heer", "hr", "dhr", "mevrouw", "mevr", "mw", "mej"}
    if any(word.lower() in salutations for word in name):
        return
    parts = split_person_name(" ".join(name))
    assert " ".join(part for part in parts if part) == " ".join(name)
    assert bool(parts[2]) == bool(name)


BUSINESSES = """Bakkerij Smit; Jansen B.V.; Jansen BV; Jansen BV i.o.; V.O.F. De Hoek; vof Jansen & Smit; Smit & Zonen;
Jansen en Zn.; Gebr. de Wit; Kapsalon Knip; De Groene Winkel; Café 't Hoekje; Woningbouw Zuid; Installatiebedrijf Vos;
Fietsenwinkel De Ketting; Müller GmbH; Acme Ltd.; Eenmanszaak Vos; Restaurant De Zwaan; Boekhandel Blad; Jansen Holding;
Firma Vos; Waterwerken N.V.; Elektro Techniek Jansen"""
ASSOCIATIONS = """Stichting Zon; Stg. Zon; Voetbalvereniging SVO; Vereniging van Eigenaren De Eik; VvE De Eik;
Tennisclub Zuid; Muziekvereniging Kunst na Arbeid; Fanfare Sint Jan; Gemeente Utrecht; Scouting Noord; V.V. De Zon"""
PERSONS = """Jan de Boer; Fleur van den Berg; Anna Kerkhof; B. Vries; C.V. Jansen; A.B. Kappers; Jan Bouw; H. Schilders;
Jan School; Peter Bakker; Kees Slager; V. van der Veen; Ag de Groot; Jan Kerk; Maria Winkel; Özdemir; Co Vos;
Stefan Stichter; Nelly Hotelman"""


def split_list(text: str) -> list[str]:
    return [name.strip() for name in text.replace("\n", " ").split(";")]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *((name, PartyKind.BUSINESS) for name in split_list(BUSINESSES)),
        *((name, PartyKind.ASSOCIATION) for name in split_list(ASSOCIATIONS)),
        *((name, PartyKind.PERSON) for name in split_list(PERSONS)),
        ("", PartyKind.PERSON),
    ],
)
def test_bare_name_tells_what_it_is(name: str, kind: PartyKind) -> None:
    assert kind_of_name(name) is kind
    assert looks_like_organisation(name) is (kind is not PartyKind.PERSON)


@given(st.text(max_size=60))
def test_any_text_has_a_kind(name: str) -> None:
    assert kind_of_name(name) in PartyKind
