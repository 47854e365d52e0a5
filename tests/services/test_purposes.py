"""What data are used for is the shop's own: kept in two languages, told in every dossier, the owner's to change."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from pypdf import PdfReader

from avgdesk.context import Actor, Context, UserRole
from avgdesk.domain.agreements import Direction
from avgdesk.domain.annexes import Safeguard, SubProcessor
from avgdesk.domain.categories import LegalBasis
from avgdesk.domain.erasure import Ground
from avgdesk.domain.parties import Address
from avgdesk.domain.purposes import Bilingual, Purpose
from avgdesk.errors import InvalidInput, NotFound, RuleViolated
from avgdesk.services import agreement_annexes, audit, dossier, purposes
from tests.services import agreement_flow as flow
from tests.services.erasing import erase
from tests.services.request_samples import a_customer

CAMERA = Purpose(
    "",
    Bilingual("Camera in de winkel", "Camera in the shop"),
    Bilingual("Diefstal voorkomen", "Preventing theft"),
    LegalBasis.LEGITIMATE_INTERESTS,
    law=Bilingual("beveiliging van de winkel", "security of the shop"),
    data=Bilingual("Van bezoekers: beelden", "Of visitors: pictures"),
    recipients=Bilingual("Meldkamer Veilig & Zo\nPolitie na aangifte", "Meldkamer Veilig & Zo\nPolice on report"),
    safeguard=Safeguard.STANDARD_CLAUSES,
    where=Bilingual("CloudCam Inc., Verenigde Staten", "CloudCam Inc., United States"),
    retention=Bilingual("Vier weken", "Four weeks"),
)


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages)


def as_(ctx: Context, role: UserRole) -> Context:
    return Context(ctx.store, Actor(UUID(int=9), "Piet", role), ctx.clock, ctx.workstation)


def test_a_shop_starts_with_the_standard_set_in_both_languages(ctx: Context) -> None:
    assert purposes.is_standard(ctx)
    found = purposes.every(ctx)
    assert [one.code for one in found] == ["sales", "bookkeeping", "requests"]
    assert found[1].activity == Bilingual("Boekhouding", "Bookkeeping")
    assert all(one.goal.nl and one.goal.en and one.data.nl and one.data.en for one in found)


def test_what_is_added_comes_back_whole_beside_the_rest(ctx: Context) -> None:
    added = purposes.add(ctx, CAMERA).value
    assert added == replace(CAMERA, code="own-1")
    assert [one.code for one in purposes.every(ctx)] == ["sales", "bookkeeping", "requests", "own-1"]
    assert purposes.every(ctx)[-1] == added and not purposes.is_standard(ctx)


TOLD = {
    "nl": (
        "Camera in de winkel", "Diefstal voorkomen", "Gerechtvaardigd belang", "beveiliging van de winkel",
        "Van bezoekers: beelden", "Meldkamer Veilig & Zo; Politie na aangifte", "Vier weken",
        "CloudCam Inc., Verenigde Staten: Standaardcontractbepalingen van de Europese Commissie",
    ),
    "en": (
        "Camera in the shop", "Preventing theft", "Legitimate interest", "security of the shop",
        "Of visitors: pictures", "Meldkamer Veilig & Zo; Police on report", "Four weeks",
        "CloudCam Inc., United States: Standard contractual clauses of the European Commission",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_dossier_tells_what_the_shop_made_of_it(ctx: Context, language: str) -> None:
    purposes.add(ctx, CAMERA)
    sales = purposes.every(ctx)[0]
    purposes.change(ctx, replace(sales, recipients=Bilingual("Koerier Hermes", "Courier Hermes")))
    found = dossier.of_party(ctx, a_customer(ctx).uid)
    text = text_of(dossier.pdf(ctx, found, language).value)
    for expected in (*TOLD[language], {"nl": "Koerier Hermes", "en": "Courier Hermes"}[language]):
        assert expected in text, expected
    assert "Wie bij u bezorgt" not in text and "Whoever delivers" not in text


def test_the_json_has_it_in_both_languages_with_codes(ctx: Context) -> None:
    purposes.add(ctx, CAMERA)
    content = json.loads(dossier.json(ctx, dossier.of_party(ctx, a_customer(ctx).uid)).value)
    told = content["purposes"][-1]
    assert told["code"] == "own-1" and told["legal_basis"] == "legitimate_interests"
    assert told["activity"] == {"nl": "Camera in de winkel", "en": "Camera in the shop"}
    assert told["recipients"]["nl"].splitlines() == ["Meldkamer Veilig & Zo", "Politie na aangifte"]
    assert told["outside_eea"]["safeguard"] == "standard_clauses"
    assert told["outside_eea"]["to"]["en"] == "CloudCam Inc., United States"
    assert content["purposes"][0]["outside_eea"] is None


def test_an_empty_language_takes_over_the_other(ctx: Context) -> None:
    dutch_only = replace(
        CAMERA,
        activity=Bilingual("Camera"),
        goal=Bilingual("Veiligheid"),
        data=Bilingual("Beelden"),
        retention=Bilingual(),
    )
    purposes.add(ctx, dutch_only)
    text = text_of(dossier.pdf(ctx, dossier.of_party(ctx, a_customer(ctx).uid), "en").value)
    assert "Veiligheid" in text and "See below" in text


def a_processor(ctx: Context, **more: Any) -> None:
    party = flow.business(ctx, **more)
    proposed = agreement_annexes.propose(ctx, Direction.CONTROLLER, party, "nl")
    helpers = (SubProcessor("MailFly Inc.", "Austin", "US", "mail", Safeguard.STANDARD_CLAUSES),)
    annexes = replace(proposed, service="nieuwsbrieven", purposes="versturen", sub_processors=helpers)
    flow.in_force(ctx, party, direction=Direction.CONTROLLER, annexes=annexes)


def test_processors_with_an_agreement_in_force_are_named_and_so_is_what_leaves_through_them(ctx: Context) -> None:
    a_processor(ctx, name="Postduif B.V.", address=Address("Main St", "1", "", "", "London", "GB"))
    assert [one.name for one in purposes.processors(ctx)] == ["Postduif B.V."]
    assert "Postduif B.V. (verwerker)" in purposes.recipients(ctx)
    found = dossier.of_party(ctx, a_customer(ctx).uid)
    text = text_of(dossier.pdf(ctx, found, "nl").value)
    assert "Postduif B.V. (verwerker)" in text
    assert "Postduif B.V., Verenigd Koninkrijk" in text
    assert "MailFly Inc., Verenigde Staten: Standaardcontractbepalingen" in text
    told = json.loads(dossier.json(ctx, found).value)["processors"]
    assert told[0]["name"] == "Postduif B.V." and told[0]["outside_eea"][1]["country"] == "US"


def test_a_customer_for_whom_the_shop_is_processor_is_no_recipient(ctx: Context) -> None:
    flow.in_force(ctx)
    assert purposes.processors(ctx) == ()


@pytest.mark.parametrize("role", [UserRole.EMPLOYEE, UserRole.VIEWER])
def test_only_the_owner_changes_them(ctx: Context, role: UserRole) -> None:
    other, sales = as_(ctx, role), purposes.every(ctx)[0]
    for change in (
        lambda: purposes.add(other, CAMERA),
        lambda: purposes.change(other, replace(sales, basis=LegalBasis.CONSENT)),
        lambda: purposes.remove(other, "sales"),
        lambda: purposes.use_standard(other),
    ):
        with pytest.raises(RuleViolated, match="not_permitted"):
            change()
    assert purposes.every(other) == purposes.every(ctx) and purposes.is_standard(ctx)


def test_the_last_one_stays(ctx: Context) -> None:
    purposes.remove(ctx, "sales")
    purposes.remove(ctx, "requests")
    with pytest.raises(RuleViolated, match="last_purpose"):
        purposes.remove(ctx, "bookkeeping")
    with pytest.raises(NotFound):
        purposes.remove(ctx, "sales")
    assert [one.code for one in purposes.use_standard(ctx).value] == ["sales", "bookkeeping", "requests"]


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"activity": Bilingual()}, "purpose_incomplete", "activity"),
        ({"goal": Bilingual(" ", "")}, "purpose_incomplete", "goal"),
        ({"data": Bilingual()}, "purpose_incomplete", "data"),
        ({"where": Bilingual()}, "transfer_incomplete", "where"),
        ({"safeguard": Safeguard.OTHER}, "transfer_incomplete", "safeguard_note"),
        ({"recipients": Bilingual("klant 123456782")}, "bsn_in_text", "recipients"),
    ],
)
def test_what_the_law_wants_told_must_be_there(ctx: Context, change: dict[str, object], code: str, field: str) -> None:
    with pytest.raises(InvalidInput, match=code) as refused:
        purposes.add(ctx, replace(CAMERA, **change))  # type: ignore[arg-type]
    assert refused.value.facts["field"] == field and purposes.is_standard(ctx)


def test_the_trail_has_the_codes_before_and_after_and_no_texts(ctx: Context) -> None:
    sales = purposes.every(ctx)[0]
    purposes.change(ctx, replace(sales, basis=LegalBasis.CONSENT, recipients=Bilingual("Jan de Vries")))
    entry = audit.entries(ctx)[0]
    assert (entry.action, dict(entry.facts)) == (
        "purpose.changed",
        {
            "purpose": "sales", "fields": "basis, recipients", "basis_before": "contract", "basis": "consent",
            "safeguard_before": "none", "safeguard": "none",
        },
    )  # fmt: skip
    assert "Vries" not in repr(entry)
    before = audit.count(ctx)
    purposes.change(ctx, purposes.every(ctx)[0])
    assert audit.count(ctx) == before


def test_the_name_of_an_erased_party_goes_from_the_texts_as_well(ctx: Context) -> None:
    party = a_customer(ctx, organisation="", first_name="Joris", last_name="Nagtegaal", relation_ended=date(2015, 1, 1))
    purposes.add(ctx, replace(CAMERA, recipients=Bilingual("Bezorger joris nagtegaal\nPolitie")))
    baker = a_customer(ctx, first_name="", last_name="Bakker", relation_ended=date(2015, 1, 1))
    purposes.change(ctx, replace(purposes.every(ctx)[-1], goal=Bilingual("Onze bakker helpen, dus Bakker")))
    erase(ctx, baker.uid, ground=Ground.REQUEST)
    assert purposes.every(ctx)[-1].goal.nl == "Onze bakker helpen, dus …"
    erase(ctx, party.uid, ground=Ground.REQUEST)
    assert "nagtegaal" not in repr(purposes.every(ctx)).lower() and "Politie" in repr(purposes.every(ctx))
