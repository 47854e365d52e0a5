"""Address cards of version 3 and 4, one or many."""

from __future__ import annotations

from pathlib import Path

import pytest

from avgdesk.domain.imports import Imported, ImportedParty, Refusal
from avgdesk.domain.parties import Address, PartyKind
from avgdesk.errors import InvalidInput
from avgdesk.exchange.vcard import read_vcard

V3 = """BEGIN:VCARD
VERSION:3.0
N:van den Berg;Fleur;;Mevr.;
FN:Fleur van den Berg
EMAIL;TYPE=INTERNET:oud@voorbeeld.example
EMAIL;TYPE=INTERNET,PREF:fleur@voorbeeld.example
TEL;TYPE=CELL:06-12345678
ADR;TYPE=HOME:;;Wattbaan 12-3;Nieuwegein;;3431ab;Nederland
NOTE:belt liever\\nmet de deur open
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ
END:VCARD
"""
V4 = """BEGIN:VCARD
VERSION:4.0
KIND:org
FN:Bakkerij Smit
ORG:Bakkerij Smit;Winkel
N:Smit;Joost;;;
TEL;VALUE=uri;PREF=1:tel:+31-30-1234567
ADR;TYPE=work:;;Oudegracht 112-bis;Utrecht;;3511 AX;
END:VCARD
"""


def read(tmp_path: Path, text: str, encoding: str = "utf-8") -> list[Imported]:
    path = tmp_path / "adressen.vcf"
    path.write_bytes(text.encode(encoding))
    return list(read_vcard(path))


def test_a_person_of_version_3(tmp_path: Path) -> None:
    (found,) = read(tmp_path, V3)
    assert isinstance(found, ImportedParty)
    assert (found.kind, found.first_name, found.infix, found.last_name) == (
        PartyKind.PERSON,
        "Fleur",
        "van den",
        "Berg",
    )
    assert found.emails == ("fleur@voorbeeld.example", "oud@voorbeeld.example")  # the preferred one first
    assert found.address == Address("Wattbaan", "12", "3", "3431 AB", "Nieuwegein", "NL")
    assert found.notes == "belt liever met de deur open"
    assert found.number == ""


def test_an_organisation_of_version_4(tmp_path: Path) -> None:
    (found,) = read(tmp_path, V4)
    assert isinstance(found, ImportedParty)
    assert (found.kind, found.organisation, found.contact_person) == (PartyKind.BUSINESS, "Bakkerij Smit", "Joost Smit")
    assert (found.phones, found.address.house_number) == (("+31-30-1234567",), "112")


def test_a_card_that_cannot_be_read_is_refused_alone(tmp_path: Path) -> None:
    broken = "BEGIN:VCARD\nVERSION:3.0\nFN Kees zonder dubbele punt\nEND:VCARD\n"
    nameless = "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:\nEND:VCARD\n"
    found = read(tmp_path, V3 + broken + nameless + V4)
    assert [type(record) for record in found] == [ImportedParty, Refusal, Refusal, ImportedParty]
    assert [record.row for record in found] == [1, 2, 3, 4]


def test_cards_in_the_encoding_of_windows(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "BEGIN:VCARD\nVERSION:3.0\nN:Özdemir;Renée;;;\nFN:Renée Özdemir\nEND:VCARD\n", "cp1252")
    assert isinstance(found, ImportedParty)
    assert found.name == "Renée Özdemir"


@pytest.mark.parametrize(
    ("text", "code"), [("niets\n", "file_without_cards"), ("BEGIN:VCARD\nVERSION:3.0\nFN:Ha", "file_truncated")]
)
def test_a_file_without_whole_cards_says_so(tmp_path: Path, text: str, code: str) -> None:
    with pytest.raises(InvalidInput, match=code):
        read(tmp_path, text)
