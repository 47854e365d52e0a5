"""The agreement's PDF: complete, sound, with its fields, and the same bytes for the same text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf.generic import DictionaryObject

from avgdesk.documents import agreement
from avgdesk.documents.agreement import Signatory
from avgdesk.documents.signatures import empty_fields
from avgdesk.domain.annexes import Item
from avgdesk.errors import InvalidInput
from tests.documents import agreement_samples as samples
from tests.documents import pdf
from tests.documents.test_style import ODD_NAMES


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_is_sound_and_has_its_fields_title_language_and_bookmarks(language: str, tmp_path: Path) -> None:
    content = samples.issued(language)
    pdf.check_with_tools(content, tmp_path)
    found = pdf.reader(content)
    fields = found.get_fields() or {}
    expected = {
        f"{side}_{name}" for side in ("controller", "processor") for name in ("name", "function", "place", "date")
    }
    assert expected <= set(fields)
    assert empty_fields(content) == ("controller_signature", "processor_signature")
    assert found.metadata is not None and "AGR-2026-0007" in str(found.metadata.title)
    assert found.trailer["/Root"]["/Lang"] == language  # type: ignore[index]
    assert len(found.outline) >= 5
    assert 5 <= len(found.pages) <= 7


def test_pdfsig_and_pdfinfo_know_it(tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(samples.issued())
    told = pdf.run("pdfsig", str(file))
    assert "controller_signature" in told and "processor_signature" in told
    assert told.count("not signed") == 2
    assert "AcroForm" in pdf.run("pdfinfo", str(file))


def test_every_page_bears_number_version_seal_and_count() -> None:
    record = samples.record()
    pages = pdf.reader(agreement.render(record, "nl")).pages
    for place, sheet in enumerate(pages, start=1):
        found = sheet.extract_text()
        assert f"AGR-2026-0007 v1 · {agreement.seal(record, 'nl')}" in found
        assert f"blad {place} van {len(pages)}" in found


def test_the_same_record_gives_the_same_bytes_and_another_another_seal() -> None:
    record = samples.record()
    assert agreement.render(record, "nl") == agreement.render(record, "nl")
    changed = replace(record, annexes=replace(record.annexes, breach_hours=24))
    assert agreement.seal(changed, "nl") != agreement.seal(record, "nl")


@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_names_come_out_as_typed(name: str) -> None:
    content = samples.issued(controller=Signatory(name, (name, "9401 HS  Assen")))
    found = pdf.squeezed(pdf.text(content))
    assert found.count(pdf.squeezed(name)) >= 4  # parties (name, address), signature block, annex 4


def test_annexes_hold_what_was_filled_in() -> None:
    found = pdf.squeezed(pdf.text(samples.issued()))
    for piece in (
        "onderhoud van de website en de e-mail", "foto's van het kapsel", "Een website of webwinkel online houden",
        "Serverhuis B.V.", "Almere, Nederland", "Verenigde Staten", "Standaardcontractbepalingen", "binnen 48 uur",
        "omer@ozdemir.example", "030 1234567",
    ):  # fmt: skip
        assert pdf.squeezed(piece) in found


def test_a_character_that_cannot_be_printed_is_named_before_anything_is_made() -> None:
    with pytest.raises(InvalidInput) as refused:
        samples.issued(controller=Signatory("Restaurant 李"))
    assert refused.value.facts["characters"] == "李"
    with pytest.raises(InvalidInput):
        samples.issued(annexes=replace(samples.ANNEXES, measures=(Item("", "slot 🔒"),)))


def test_a_text_without_annexes_and_signatures_gets_them_at_its_end() -> None:
    content = samples.issued(template="# Onze eigen tekst\n\n{{controller_name}} en {{processor_name}}.\n")
    found = pdf.text(content)
    assert (
        found.index("Onze eigen tekst")
        < found.index("Ondertekening")
        < found.index("Bijlage 1")
        < found.index("Bijlage 4")
    )
    assert empty_fields(content) == ("controller_signature", "processor_signature")


def test_an_unknown_placeholder_is_refused_with_its_line() -> None:
    with pytest.raises(InvalidInput) as refused:
        samples.issued(template="een\ntwee {{klantnaam}}")
    assert (refused.value.code, refused.value.facts["line"]) == ("unknown_placeholder", 2)


@pytest.mark.parametrize("filler", range(0, 60, 4))
def test_a_signature_block_is_never_split_nor_parted_from_its_heading(filler: int) -> None:
    lines = "\n\n".join(["Een regel tekst."] * filler)
    content = samples.issued(template=f"# T\n\n{lines}\n\n## Getekend\n\n{{{{signatures}}}}\n")
    pages = {_page_of(field, content) for field in ("controller_name", "controller_signature", "processor_signature")}
    assert pages == {place for place, page in enumerate(pdf.reader(content).pages) if "Getekend" in page.extract_text()}


def _page_of(field: str, content: bytes) -> int:
    for number, page in enumerate(pdf.reader(content).pages):
        for item in page.get("/Annots") or ():
            widget = item.get_object()
            assert isinstance(widget, DictionaryObject)
            if widget.get("/T") == field:
                return number
    raise AssertionError(field)


def test_what_is_typed_into_a_field_is_kept_by_a_reader() -> None:
    from io import BytesIO

    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=BytesIO(samples.issued()))
    for page in writer.pages:
        writer.update_page_form_field_values(page, {"controller_name": "Ömer Özdemir"}, auto_regenerate=False)
    out = BytesIO()
    writer.write(out)
    fields = PdfReader(out).get_fields() or {}
    assert fields["controller_name"]["/V"] == "Ömer Özdemir"
