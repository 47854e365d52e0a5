"""Whatever is kept on a person is in their dossier: a table that refers to a party and is told nowhere fails here."""

from __future__ import annotations

import io
import json
from datetime import date, datetime
from typing import Any
from uuid import UUID

import pytest
from pypdf import PdfReader

from avgdesk.context import Context
from avgdesk.domain.categories import CategoryCode
from avgdesk.domain.identity import DocumentKind, IdentityMeans
from avgdesk.domain.parties import Party
from avgdesk.domain.records import DatedRecord
from avgdesk.domain.requests import Burden, Channel, Decision, RequestKind
from avgdesk.services import (
    agreement_needs,
    appointment_papers,
    appointments,
    customers,
    dossier,
    holds,
    records,
    request_effects,
    request_letters,
    requests,
)
from avgdesk.services.request_letters import LetterKind
from avgdesk.store import attachments, import_changes, import_parties, parties
from avgdesk.store.merging import referring_columns
from tests.services import agreement_flow as flow
from tests.services.request_samples import NOBODY, a_request, an_appointment
from tests.services.shop import invoice

# table and column that refers to a party → something of it that has to stand in the dossier, on paper and in the file
TOLD = {
    ("party_contact", "party_id"): "omer@ozdemir.example",
    ("party_alias", "party_id"): "WEB-881",
    ("invoice", "party_id"): "F-2025-01",
    ("payment", "party_id"): "BANK-77",
    ("dated_record", "party_id"): "Garantie wasmachine",
    ("legal_hold", "party_id"): "Geschil over levering",
    ("agreement", "party_id"): "AGR-2026-0001",
    ("agreement_need", "party_id"): ("needs_agreement", "Verwerkersovereenkomst nodig"),
    ("request", "party_id"): "Wat hebt u van mij?",
    ("appointment", "party_id"): "AFS-2026-0001",
    ("instruction", "party_id"): "Alles wissen",
}
# what hangs on those: files, steps, notes of an identity check, reasons, the rows that an import changed
MORE = (
    "garantiebewijs.pdf", "Ontvangstbevestiging 2026-11-24.pdf", "Veel ordners", "Vierde keer dit jaar", "Van de buren",
    "Per brief verstuurd", "Klant is ziek", "Foto lijkt", "Kapsalon De Oude Naam", "Zegt dat zij mag",
    "2020-01-02", "2024-05-06",
)  # fmt: skip


@pytest.fixture
def party(ctx: Context) -> Party:
    person = flow.business(ctx, newsletter=True, notes="Zegt dat zij mag", organisation="Kapsalon De Oude Naam")
    _import(ctx, person)
    person = customers.update(ctx, _renamed(ctx, person)).value.after
    _records(ctx, person)
    _asked(ctx, person)
    _visited(ctx, person)
    holds.hold(ctx, person.uid, "Geschil over levering")
    flow.in_force(ctx, person)
    agreement_needs.say_need(ctx, [person.uid], True)
    return customers.load(ctx, person.uid)


def _renamed(ctx: Context, person: Party) -> Party:
    from dataclasses import replace

    return replace(person, organisation="Kapsalon Özdemir")


def _import(ctx: Context, person: Party) -> None:
    """What an import leaves behind: another number, a payment, and the row as it was."""
    db = ctx.store.db
    row = parties.row_id(db, person.uid)
    with ctx.store.transaction():
        db.execute_sql(
            "INSERT INTO import_batch (uid, at, format, files, digest, counts) VALUES (?, ?, 'csv', '[]', '', '{}')",
            (UUID(int=5).bytes, "2026-11-01T09:00:00+00:00"),
        )
        batch = db.execute_sql("SELECT id FROM import_batch").fetchone()[0]
        import_changes.keep_parties(db, batch, [person.uid])
        import_parties.add_aliases(db, [(row, "webshop", "WEB-881")], batch)
        db.execute_sql(
            "INSERT INTO payment (party_id, invoice_number, paid_on, amount_cents, reference) VALUES (?, ?, ?, ?, ?)",
            (row, "F-2025-01", "2025-03-20", 12100, "BANK-77"),
        )
    invoice(ctx, person, date(2025, 3, 2), date(2025, 3, 20), number="F-2025-01")


def _records(ctx: Context, person: Party) -> None:
    warranty = DatedRecord(NOBODY, "", CategoryCode.WARRANTY, "Garantie wasmachine", date(2024, 5, 6), party=person.uid)
    kept = records.create(ctx, warranty).value
    with ctx.store.transaction():
        attachments.add(ctx.store.db, "record", kept.uid, "garantiebewijs.pdf", "application/pdf", b"%PDF", ctx.now())
    letter = DatedRecord(
        NOBODY, "", CategoryCode.NEWSLETTER, "Nieuwsbrief voor kappers", date(2020, 1, 2), "formulier v2", person.uid
    )
    records.create(ctx, letter)


def _asked(ctx: Context, person: Party) -> None:
    one = a_request(ctx, party=person, details="Wat hebt u van mij?", received_on=date(2026, 11, 2))
    requests.establish_identity(ctx, one.uid, IdentityMeans.DOCUMENT, True, DocumentKind.PASSPORT, "Foto lijkt")
    requests.mark(ctx, one.uid, Burden.REPEATED, "Vierde keer dit jaar")
    requests.extend(ctx, one.uid, date(2026, 11, 20), "Veel ordners")
    draft = request_letters.draft(ctx, one.uid, LetterKind.ACKNOWLEDGEMENT, "nl")
    request_letters.make(ctx, one.uid, draft)
    requests.decide(ctx, one.uid, Decision.PARTIAL, "Van de buren")
    requests.close(ctx, one.uid, "Per brief verstuurd", Channel.POST)
    wish = a_request(ctx, party=person, kind=RequestKind.DEATH)
    request_effects.keep_instructions(ctx, wish.uid, "Alles wissen")


def _visited(ctx: Context, person: Party) -> None:
    one = an_appointment(ctx, party=person)
    appointments.move(ctx, one.uid, datetime(2026, 11, 26, 14, 30))
    appointment_papers.make(ctx, one.uid, appointment_papers.draft(ctx, one.uid, "nl"))
    appointments.cancel(ctx, one.uid, "Klant is ziek")


def on_paper(ctx: Context, party: Party, language: str = "nl") -> str:
    content = dossier.pdf(ctx, dossier.of_party(ctx, party.uid), language).value
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(content)).pages)


def in_the_file(ctx: Context, party: Party) -> Any:
    return json.loads(dossier.json(ctx, dossier.of_party(ctx, party.uid)).value)


def test_every_table_that_refers_to_a_party_is_told(ctx: Context, party: Party) -> None:
    row = parties.row_id(ctx.store.db, party.uid)
    paper, file = on_paper(ctx, party), json.dumps(in_the_file(ctx, party), ensure_ascii=False)
    for table, column in referring_columns(ctx.store.db):
        assert (table, column) in TOLD, f"{table}.{column} holds data of a person: tell it in the dossier"
        filled = ctx.store.db.execute_sql(f'SELECT count(*) FROM "{table}" WHERE {column} = ?', (row,)).fetchone()[0]
        assert filled, f"nothing in {table}: fill it here"
        told = TOLD[table, column]
        written, printed = told if isinstance(told, tuple) else (told, told)
        assert written in file and printed in paper, (table, told)


def test_what_hangs_on_those_is_told_as_well(ctx: Context, party: Party) -> None:
    paper, file = on_paper(ctx, party), json.dumps(in_the_file(ctx, party), ensure_ascii=False)
    for told in MORE:
        day = "-".join(reversed(told.split("-"))) if told[:2] == "20" and told.count("-") == 2 else told
        assert told in file and day in paper, told


def test_consents_have_their_days(ctx: Context, party: Party) -> None:
    flag, record = in_the_file(ctx, party)["data"]["consents"]
    assert flag == {"purpose": "newsletter", "given_on": "2026-11-24", "withdrawn_on": None}
    assert (record["category"], record["recorded_on"], record["trigger_on"]) == (
        "newsletter", "2026-11-24", "2020-01-02",
    )  # fmt: skip
    assert record["note"] == "formulier v2" and record["retain_until"] == "2020-01-02"
    wish = a_request(ctx, party=party, kind=RequestKind.WITHDRAWAL)
    request_effects.stop_marketing(ctx, wish.uid)
    flag = in_the_file(ctx, party)["data"]["consents"][0]
    assert flag == {"purpose": "newsletter", "given_on": None, "withdrawn_on": "2026-11-24"}


def test_restriction_is_told(ctx: Context, party: Party) -> None:
    wish = a_request(ctx, party=party, kind=RequestKind.RESTRICTION)
    request_effects.restrict(ctx, wish.uid)
    assert in_the_file(ctx, party)["data"]["particulars"]["restricted"] is True
    assert "Gebruik beperkt ja" in on_paper(ctx, party)


def test_of_an_outsider_the_letters_and_the_course_are_told(ctx: Context) -> None:
    one = a_request(ctx, name="Iemand Anders", details="Kent u mij?")
    request_letters.make(ctx, one.uid, request_letters.draft(ctx, one.uid, LetterKind.ACKNOWLEDGEMENT, "nl"))
    found = dossier.of_request(ctx, one.uid)
    content = json.loads(dossier.json(ctx, found).value)["data"]
    assert content["files"][0]["name"] == "Ontvangstbevestiging 2026-11-24.pdf"
    assert [line["action"] for line in content["course"]] == ["request.registered", "print.request_letter"]
    assert found.empty


def test_every_field_of_the_dossier_has_dutch_words(ctx: Context, party: Party) -> None:
    from avgdesk.words import dossier as words

    names = {
        field.name for part in dossier.of_party(ctx, party.uid).sections for line in part.records for field in line
    }
    assert names <= set(words.FIELDS)
