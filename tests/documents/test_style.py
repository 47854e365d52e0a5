"""Text of people comes out as it was typed, whatever it looks like; every font is embedded; the bytes are stable."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avgdesk.documents import page, style, tables
from avgdesk.documents.style import Span, Style
from avgdesk.errors import InvalidInput
from tests.documents import pdf

ODD_NAMES = [
    'Jan "de Vries" & Zn <b>vet</b>',
    "</para><para>weg",
    "&amp; &lt; &#65;",
    "O'Brien / D’Ancona",
    "Łukasz Żółć Śliwiński",
    "Özgür Şahin İğdir ıI",
    "Nguyễn Thị Ảnh Hữu Phước",
    "Meĳer ĲSSELSTEIN ĳ",
    "x" * 200,
    "Kapsalon " * 22,
    "Regel een\nRegel twee",
    "€ 1.234,56 – 50% … “aanhaling”",
    "{{number}} {# noot #} **vet** _schuin_ [link](x)",
]
SHEET = page.Sheet("Proef", date(2026, 11, 24), "nl", foot="Proef")


def printed(*flowables: object) -> bytes:
    return page.build(SHEET, list(flowables))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_name_is_printed_as_it_was_typed(name: str) -> None:
    assert pdf.squeezed(name) in pdf.squeezed(pdf.text(printed(style.text(name))))


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_name_in_a_table_and_in_italics_is_printed_as_it_was_typed(name: str) -> None:
    table = tables.table([[name, "x"]], [300, 100], ["Naam", "Iets"])
    found = pdf.squeezed(pdf.text(printed(table, style.spans([Span(name, italic=True), Span("!", bold=True)]))))
    assert found.count(pdf.squeezed(name)) == 2


def test_line_breaks_stay_line_breaks_and_double_spaces_double() -> None:
    lines = pdf.text(printed(style.text("een  twee\ndrie\r\nvier"))).splitlines()
    assert {"een  twee", "drie", "vier"} <= {line.strip() for line in lines}


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=60))
def test_no_text_whatever_breaks_a_document(value: str) -> None:
    content = printed(style.text(value), tables.pairs([(value, value)], 400, 100), style.heading(value or "-"))
    assert content.startswith(b"%PDF-")


def test_a_character_that_the_font_lacks_is_named_and_shown_by_its_code() -> None:
    assert style.missing_characters("Li 李 en 李 😀") == ("李", "😀")
    assert "[U+674E]" in pdf.text(printed(style.text("Li 李")))
    with pytest.raises(InvalidInput) as refused:
        style.require_printable("李", "gewoon")
    assert refused.value.code == "characters_not_printable"
    assert refused.value.facts["characters"] == "李"


@pytest.mark.parametrize(
    "harmless", ["een\u200btwee", "\u202edraai", "zacht\u00adkoppel", "vlag\ufe0f", "bel\x07", "e\u0301"]
)
def test_what_cannot_be_seen_is_not_named(harmless: str) -> None:
    assert style.missing_characters(harmless) == ()


def test_composed_and_decomposed_letters_print_alike() -> None:
    assert printed(style.text("Zoe\u0308")) == printed(style.text("Zoë"))


def test_the_same_document_has_the_same_bytes() -> None:
    def make() -> bytes:
        return printed(style.heading("Kop", level=1), style.text("tekst"), style.check_box("vink", checked=True))

    assert make() == make()


def test_fonts_are_embedded_and_the_file_is_sound(tmp_path: Path) -> None:
    every = [style.text("tekst", kind) for kind in Style]
    content = printed(*every, style.spans([Span("schuin", italic=True), Span("beide", bold=True, italic=True)]))
    pdf.check_with_tools(content, tmp_path)


def test_pages_are_counted_and_headings_are_bookmarked() -> None:
    content = printed(*(part for n in range(80) for part in (style.heading(f"Kop <{n}>"), style.text("tekst " * 40))))
    found = pdf.reader(content)
    total = len(found.pages)
    assert total > 2
    for number, sheet in enumerate(found.pages, start=1):
        assert f"blad {number} van {total}" in sheet.extract_text()
    titles = [entry["/Title"] for entry in found.outline if not isinstance(entry, list)]
    assert titles == [f"Kop <{n}>" for n in range(80)]


def test_bookmarks_lead_to_the_page_of_their_heading() -> None:
    content = printed(*(part for n in range(40) for part in (style.heading(f"Kop{n}."), style.text("tekst " * 90))))
    found = pdf.reader(content)
    for entry in found.outline:
        assert not isinstance(entry, list)
        number = found.get_destination_page_number(entry)
        assert number is not None
        assert entry["/Title"] in found.pages[number].extract_text()


def test_title_language_and_day_are_in_the_file() -> None:
    found = pdf.reader(printed(style.text("x")))
    assert found.metadata is not None
    assert found.metadata.title == "Proef"
    assert found.trailer["/Root"]["/Lang"] == "nl"  # type: ignore[index]
    assert found.metadata.creation_date is not None
    assert found.metadata.creation_date.date() == date(2026, 11, 24)


def test_a_row_taller_than_a_page_goes_on_over_it() -> None:
    table = tables.table([["woord " * 2000, "b"]] * 2, [300, 100], ["Kop", "B"])
    content = printed(table)
    assert pdf.text(content).count("woord") == 4000
    assert all("Kop" in sheet.extract_text() for sheet in pdf.reader(content).pages)
