"""The access dossier: everything on one person and nothing on another, and black means gone."""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from datetime import date

import pytest
from pypdf import PdfReader

from avgdesk.context import Context
from avgdesk.domain.audit import AuditFilter
from avgdesk.domain.dossier import REMOVED, Dossier, SectionCode, Stretch, free_texts
from avgdesk.domain.parties import Party
from avgdesk.domain.requests import RequestKind
from avgdesk.services import audit, dossier, holds, request_effects, request_letters, requests
from avgdesk.services.request_letters import LetterKind
from tests.services.request_samples import a_customer, a_request, an_appointment
from tests.services.shop import invoice

PIET = "Piet Jansen"


@pytest.fixture
def party(ctx: Context) -> Party:
    """A customer of whom every subject keeps something, beside another one."""
    person = a_customer(ctx, notes=f"Buurman {PIET} neemt pakjes aan", newsletter=True)
    invoice(ctx, person, date(2025, 3, 2), date(2025, 3, 20), number="F-2025-01", description="Lamp <b>en</b> kabel")
    holds.hold(ctx, person.uid, "Geschil over levering")
    request = a_request(ctx, party=person, details="Wat hebt u van mij?")
    draft = request_letters.draft(ctx, request.uid, LetterKind.ACKNOWLEDGEMENT, "nl")
    request_letters.make(ctx, request.uid, draft)
    wish = a_request(ctx, party=person, kind=RequestKind.DEATH)
    request_effects.keep_instructions(ctx, wish.uid, "Alles wissen")
    an_appointment(ctx, party=person)
    other = a_customer(ctx, first_name="Ayşe", last_name="Özdemir", notes="geheim van Ayşe", emails=())
    invoice(ctx, other, date(2025, 3, 2), number="F-2025-02", description="Geheim")
    a_request(ctx, party=other, details="Vraag van Ayşe")
    return person


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages)


def test_every_subject_that_keeps_something_has_its_section(ctx: Context, party: Party) -> None:
    found = dossier.of_party(ctx, party.uid)
    assert {section.code for section in found.sections} == {
        SectionCode.PARTICULARS, SectionCode.INVOICES, SectionCode.CONSENTS, SectionCode.HOLDS, SectionCode.REQUESTS,
        SectionCode.APPOINTMENTS, SectionCode.INSTRUCTIONS, SectionCode.COURSE, SectionCode.FILES,
        SectionCode.LOG,
    }  # fmt: skip
    assert all(section.records for section in found.sections)


def test_nothing_of_anybody_else_is_in_it(ctx: Context, party: Party) -> None:
    shown = repr(dossier.of_party(ctx, party.uid))
    assert "Kowalski" in shown
    for secret in ("Ayşe", "Özdemir", "Geheim", "F-2025-02", "geheim"):
        assert secret not in shown


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_pdf_has_all_of_it_with_what_the_law_wants_told(ctx: Context, party: Party, language: str) -> None:
    text = text_of(dossier.pdf(ctx, dossier.of_party(ctx, party.uid), language).value)
    for expected in (
        "Łukasz Kowalski", "Oudegracht", "lukasz@voorbeeld.nl", "F-2025-01", "Lamp <b>en</b> kabel", "121",
        "31-12-2030", "2026-001", "Wat hebt u van mij?", "AFS-2026-0001", "Alles wissen", "Geschil over levering",
        "Mirjam", "192.0.2.7",
        "Autoriteit Persoonsgegevens",
    ):  # fmt: skip
        assert expected in text, expected
    told = {
        "nl": ("Grondslag", "Wie ze krijgt", "Hoe lang", "klacht"),
        "en": ("Legal basis", "receives", "How long", "complaint"),
    }
    assert all(word in text for word in told[language])


def test_the_dutch_dossier_has_no_english_words_left(ctx: Context, party: Party) -> None:
    text = text_of(dossier.pdf(ctx, dossier.of_party(ctx, party.uid), "nl").value)
    for word in ("Your", "Number", "Received", "granted", "open", "appointment", "Legal basis", "invoice"):
        assert f" {word} " not in text, word


def test_what_is_blacked_out_is_in_no_byte_of_the_file(ctx: Context, party: Party) -> None:
    found = dossier.of_party(ctx, party.uid)
    stretches = _of_piet(found)
    before = dossier.pdf(ctx, found, "nl").value
    after = dossier.pdf(ctx, found, "nl", stretches).value
    assert PIET in text_of(before) and PIET not in text_of(after) and REMOVED in text_of(after)
    assert b"Piet" not in after and not any(b"Piet" in stream for stream in _streams(after))
    assert PIET.encode() not in dossier.json(ctx, found, stretches).value
    assert REMOVED.encode() in dossier.json(ctx, found, stretches).value


def _of_piet(found: Dossier) -> list[Stretch]:
    return [
        Stretch(one.place, one.text.index(PIET), one.text.index(PIET) + len(PIET))
        for one in free_texts(found)
        if PIET in one.text
    ]


def _streams(pdf: bytes) -> list[bytes]:
    found = []
    for part in pdf.split(b"stream\n")[1:]:
        try:
            found.append(zlib.decompressobj().decompress(part))
        except zlib.error:
            continue
    return found


def test_the_json_is_structured_and_portable_and_agrees_with_what_is_kept(ctx: Context, party: Party) -> None:
    content = json.loads(dossier.json(ctx, dossier.of_party(ctx, party.uid)).value)
    assert content["person"] == {"name": "Łukasz Kowalski", "number": "10001"}
    assert content["controller"]["name"] == "Lamp & Kade"
    bill = content["data"]["invoices"][0]
    assert bill["amount"] == {"cents": 12100, "currency": "EUR"} and bill["issued_on"] == "2025-03-02"
    assert content["data"]["requests"][0]["kind"] == "access"
    assert content["kept_until"][0]["what"] == "record"


def test_what_is_taken_along_is_json_and_csv_without_log_and_dispute(ctx: Context, party: Party) -> None:
    content = dossier.to_take_along(ctx, dossier.of_party(ctx, party.uid)).value
    with zipfile.ZipFile(io.BytesIO(content)) as bundle:
        names = set(bundle.namelist())
        assert {"dossier.json", "particulars.csv", "invoices.csv", "requests.csv"} <= names
        assert "log.csv" not in names and "holds.csv" not in names
        bills = bundle.read("invoices.csv").decode("utf-8-sig").splitlines()
    assert bills[0].startswith("number;issued_on;amount_cents;currency") and bills[1].startswith(
        "F-2025-01;2025-03-02;12100;EUR"
    )


def test_somebody_outside_gets_to_hear_that_nothing_is_kept(ctx: Context) -> None:
    request = a_request(ctx, name="Iemand Anders", details="Kent u mij?")
    found = dossier.of_request(ctx, request.uid)
    text = text_of(dossier.pdf(ctx, found, "nl").value)
    assert "Wij bewaren niets van u" in text and "Kent u mij?" in text and found.empty


def test_showing_printing_and_saving_are_each_in_the_trail_and_in_the_next_dossier(ctx: Context, party: Party) -> None:
    found = dossier.show(ctx, party=party.uid).value
    dossier.pdf(ctx, found, "nl")
    dossier.json(ctx, found)
    dossier.to_take_along(ctx, found)
    expected = {"dossier.shown", "print.dossier", "export.dossier", "export.portable"}
    assert expected <= {entry.action for entry in audit.entries(ctx, AuditFilter(subject=party.uid))}
    log = dossier.of_party(ctx, party.uid).section(SectionCode.LOG)
    assert log and expected <= {field.value.code for line in log.records for field in line if field.name == "action"}  # type: ignore[union-attr]


def test_a_list_that_was_exported_later_is_named_as_well(ctx: Context, party: Party) -> None:
    with ctx.store.transaction():
        audit.record(ctx, "export.customers", count=2)
    log = dossier.of_party(ctx, party.uid).section(SectionCode.LOG)
    assert log and any(field.value == 2 for line in log.records for field in line if field.name == "count")


def test_making_the_dossier_is_recorded_with_the_request_and_kept_when_wanted(ctx: Context, party: Party) -> None:
    request = requests.every(ctx, party=party.uid)[0]
    content = dossier.pdf(ctx, dossier.of_request(ctx, request.uid), "nl", (), request.uid).value
    request_letters.keep_dossier(ctx, request.uid, content)
    assert "dossier_made" in [event.text for event in requests.details(ctx, request.uid).events]
    assert any(file.size == len(content) for file in requests.details(ctx, request.uid).files)


def test_what_the_font_lacks_is_named_beforehand(ctx: Context) -> None:
    strange = a_customer(ctx, first_name="中", last_name="文")
    assert dossier.unprintable(dossier.of_party(ctx, strange.uid)) == ("中", "文")


def test_the_same_dossier_gives_the_same_bytes(ctx: Context, party: Party) -> None:
    found = dossier.of_party(ctx, party.uid)
    assert dossier.preview(ctx, found, "nl") == dossier.preview(ctx, found, "nl")
