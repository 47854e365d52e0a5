"""The recovery sheet, letters, lists and template texts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from avgdesk.documents import letter, markdown, page, recovery_sheet, table_list
from avgdesk.documents.recovery_sheet import RecoverySheet
from avgdesk.domain.company import Company
from avgdesk.domain.parties import Address
from avgdesk.errors import InvalidInput
from tests.documents import pdf

SHOP = Company(
    "Lamp & <Kade>", Address("Dorpsstraat", "12", "bis", "3434 AB", "Nieuwegein"), "30000000", "NL001234567B01",
    "info@lamp.example", "030 123 45 67",
)  # fmt: skip
GROUPS = tuple(f"{n}ABC{n}" for n in range(10))
DAY = date(2026, 11, 24)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_recovery_sheet_is_one_page_with_every_group_in_order(language: str, tmp_path: Path) -> None:
    content = recovery_sheet.render(RecoverySheet(SHOP, GROUPS, DAY, "winkel"), language)
    assert len(pdf.reader(content).pages) == 1
    found = pdf.text(content)
    places = [found.index(group) for group in GROUPS]
    assert places == sorted(places)
    assert "Lamp & <Kade>" in found
    assert "24-11-2026" in found
    pdf.check_with_tools(content, tmp_path)


def test_a_letter_has_sender_addressee_subject_and_text() -> None:
    body = "Beste {{name}},\n\nU vroeg om **inzage**.\n\n1. een\n2. twee\n"
    made = letter.Letter(
        SHOP,
        ("Ömer Özdemir", "Brink 1", "9401 HS  Assen"),
        DAY,
        "Uw verzoek <1>",
        body,
        {"name": "Ömer *Özdemir*"},
        "VRZ-1",
    )
    found = pdf.text(letter.render(made, "nl"))
    for line in ("Lamp & <Kade>", "Brink 1", "Nieuwegein, 24 november 2026", "Ons kenmerk: VRZ-1", "Uw verzoek <1>"):
        assert line in found
    assert "Beste Ömer *Özdemir*," in found
    assert "U vroeg om inzage." in found


def test_an_unknown_placeholder_is_refused_with_its_line() -> None:
    with pytest.raises(InvalidInput) as refused:
        markdown.flowables("een\n\ntwee {{onbekend}}\n", {"name": "x"}, width=400)
    assert (refused.value.code, refused.value.facts["placeholder"], refused.value.facts["line"]) == (
        "unknown_placeholder", "onbekend", 3,
    )  # fmt: skip


@pytest.mark.parametrize(
    "value", ["**vet**", "# kop", "1. lijst", "| a | b |", "{{name}}", "`code` <br> [x](y)", "- streep"]
)
def test_a_value_never_acts_as_markup(value: str) -> None:
    sheet = page.Sheet("x", DAY)
    made = markdown.flowables("Voor {{name}} na.", {"name": value}, width=sheet.text_width)
    assert f"Voor {value} na." in pdf.text(page.build(sheet, made))


def test_articles_and_their_members_are_numbered_and_annexes_are_not() -> None:
    source = (
        "# Titel\n\n## Eerste\n\n1. lid\n2. lid\n\n   1. sub\n\n## Tweede\n\n1. lid\n\n# Bijlage\n\n## Kop\n\n1. punt\n"
    )
    sheet = page.Sheet("x", DAY)
    content = page.build(sheet, markdown.flowables(source, {}, width=sheet.text_width, numbered=True))
    lines = [" ".join(line.split()) for line in pdf.text(content).splitlines()]
    for line in ("1 Eerste", "1.1 lid", "1.2 lid", "a. sub", "2 Tweede", "2.1 lid", "Kop", "1. punt"):
        assert line in lines, lines
    assert len(pdf.reader(content).pages) == 2


def test_a_printed_list_repeats_its_head_and_says_what_was_selected() -> None:
    rows = [[str(n), f"Klant <{n}>", "2031-12-31"] for n in range(200)]
    made = table_list.PrintedList("Klanten", ("Nr", "Naam", "Tot"), rows, DAY, SHOP, note="200 klanten, 24-11-2026")
    content = table_list.render(made, "nl")
    found = pdf.text(content)
    assert "200 klanten" in found
    assert "Klant <199>" in found
    assert all("Naam" in sheet.extract_text() for sheet in pdf.reader(content).pages)
