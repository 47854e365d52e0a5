"""Letters about requests: every template in both languages, edited before printing, kept with the request."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from avgdesk.context import Context
from avgdesk.domain.audit import AuditFilter
from avgdesk.domain.parties import Party
from avgdesk.domain.requests import TOLD_TO_RECIPIENTS, Decision, Request, RequestKind
from avgdesk.errors import InvalidInput
from avgdesk.services import audit, request_effects, request_letters, requests
from avgdesk.services.request_letters import LetterKind
from tests.services.request_samples import a_customer, a_request

OF_REQUESTS = [kind for kind in LetterKind if kind is not LetterKind.APPOINTMENT]
ODD = '<b>O\'Neil</b> & "Zn" *ster* _lijn_ {{x}} #1 | Đặng Nguyễn'


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages)


def written(ctx: Context, request: Request, kind: LetterKind, language: str = "nl") -> str:
    draft = request_letters.draft(ctx, request.uid, kind, language)
    return text_of(request_letters.make(ctx, request.uid, draft).value.content)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", OF_REQUESTS)
@pytest.mark.parametrize("asked", list(RequestKind))
def test_every_letter_can_be_made_for_every_kind_of_request(
    ctx: Context, kind: LetterKind, language: str, asked: RequestKind
) -> None:
    draft = request_letters.draft(ctx, a_request(ctx, party=a_customer(ctx), kind=asked).uid, kind, language)
    assert draft.subject and "{{" not in draft.body and "Łukasz Kowalski" in draft.body


def test_the_acknowledgement_names_number_and_last_day(ctx: Context) -> None:
    request = a_request(ctx, party=a_customer(ctx), received_on=date(2026, 3, 5))
    text = written(ctx, request, LetterKind.ACKNOWLEDGEMENT)
    assert "2026-001" in text and "dinsdag 7 april 2026" in text and "geen kosten" in text


def test_the_extension_gives_the_reason_and_the_new_day(ctx: Context) -> None:
    request = a_request(ctx, party=a_customer(ctx), received_on=date(2026, 1, 31))
    requests.extend(ctx, request.uid, date(2026, 2, 20), "Wij moeten oude ordners nalopen")
    text = written(ctx, request, LetterKind.EXTENSION)
    assert "Wij moeten oude ordners nalopen" in text and "donderdag 30 april 2026" in text


@pytest.mark.parametrize(("kind", "decision"), [(LetterKind.REFUSAL, "refused"), (LetterKind.PARTIAL, "partial")])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_refusal_has_its_ground_and_the_way_to_the_authority_and_the_court(
    ctx: Context, kind: LetterKind, decision: str, language: str
) -> None:
    request = a_request(ctx, party=a_customer(ctx))
    requests.decide(ctx, request.uid, Decision(decision), "Dat zijn gegevens van uw buren")
    text = written(ctx, request, kind, language)
    assert "Dat zijn gegevens van uw buren" in text
    assert "Autoriteit Persoonsgegevens" in text and "rechtbank" in text


def test_no_letter_asks_for_a_copy_of_a_document(ctx: Context) -> None:
    request = a_request(ctx, party=a_customer(ctx))
    assert "geen kopie" in written(ctx, request, LetterKind.IDENTIFICATION)
    assert "no copy" in written(ctx, request, LetterKind.IDENTIFICATION, "en")


def test_a_granted_request_says_what_was_done(ctx: Context) -> None:
    request = a_request(ctx, party=a_customer(ctx, newsletter=True), kind=RequestKind.OBJECTION, marketing=True)
    assert "geen nieuwsbrief" in written(ctx, request, LetterKind.ANSWER)


def test_odd_names_and_grounds_come_out_as_they_were_typed(ctx: Context) -> None:
    party: Party = a_customer(ctx, first_name="", last_name="", organisation=ODD)
    request = a_request(ctx, party=party)
    requests.decide(ctx, request.uid, Decision.REFUSED, f"Omdat {ODD}")
    text = written(ctx, request, LetterKind.REFUSAL)
    assert text.count(ODD) == 3  # window, salutation, ground


def test_what_was_edited_is_printed_and_kept_without_a_name_in_the_file_name(ctx: Context) -> None:
    request = a_request(ctx, party=a_customer(ctx))
    draft = request_letters.draft(ctx, request.uid, LetterKind.ACKNOWLEDGEMENT, "nl")
    edited = replace(draft, subject="Wij hebben uw brief", addressee=("De heer Kowalski", "Elders 1"), body="Kort.")
    kept = request_letters.make(ctx, request.uid, edited).value
    text = text_of(kept.content)
    assert "Wij hebben uw brief" in text and "De heer Kowalski" in text and "Kort." in text
    details = requests.details(ctx, request.uid)
    assert [file.sha256 for file in details.files] == [kept.info.sha256] and "Kowalski" not in kept.info.name
    assert details.events[-1].code == "letter" and details.events[-1].text == "acknowledgement"


def test_a_placeholder_that_somebody_typed_is_refused_with_its_line(ctx: Context) -> None:
    request = a_request(ctx, party=a_customer(ctx))
    draft = request_letters.draft(ctx, request.uid, LetterKind.ACKNOWLEDGEMENT, "nl")
    with pytest.raises(InvalidInput, match="unknown_placeholder") as refused:
        request_letters.make(ctx, request.uid, replace(draft, body="Beste\n\n{{naam}}"))
    assert refused.value.facts["line"] == 3
    assert requests.details(ctx, request.uid).files == ()


def test_looking_at_a_draft_keeps_nothing(ctx: Context) -> None:
    request = a_request(ctx, party=a_customer(ctx))
    draft = request_letters.draft(ctx, request.uid, LetterKind.ACKNOWLEDGEMENT, "nl")
    assert request_letters.preview(ctx, draft).startswith(b"%PDF")
    assert requests.details(ctx, request.uid).files == ()


def test_a_letter_is_in_the_trail_of_the_person(ctx: Context) -> None:
    party = a_customer(ctx)
    written(ctx, a_request(ctx, party=party), LetterKind.ACKNOWLEDGEMENT)
    assert "print.request_letter" in {entry.action for entry in audit.entries(ctx, AuditFilter(subject=party.uid))}


def test_the_fitting_letters_follow_the_course_of_a_request(ctx: Context) -> None:
    request = a_request(ctx, party=a_customer(ctx), kind=RequestKind.ERASURE)
    assert request_letters.fitting(request)[0] is LetterKind.ACKNOWLEDGEMENT
    refused = requests.decide(ctx, request.uid, Decision.REFUSED, "Bewaarplicht").value
    assert request_letters.fitting(refused) == (LetterKind.REFUSAL, LetterKind.RECIPIENTS)
    granted = requests.decide(ctx, request.uid, Decision.GRANTED).value
    assert request_letters.fitting(granted)[0] is LetterKind.ERASURE_DONE


def test_the_notice_to_a_recipient_has_an_empty_window_to_fill_in(ctx: Context) -> None:
    request = a_request(ctx, party=a_customer(ctx), kind=RequestKind.RECTIFICATION)
    request_effects.recipients_told(ctx, request.uid, ("Boekhouder Jansen",))
    draft = request_letters.draft(ctx, request.uid, LetterKind.RECIPIENTS, "nl")
    assert draft.addressee == () and "Łukasz Kowalski" in draft.body


@pytest.mark.parametrize(("language", "theirs"), [("nl", "uw gegevens"), ("en", "your data")])
@pytest.mark.parametrize("kind", sorted(TOLD_TO_RECIPIENTS))
def test_the_notice_to_a_recipient_speaks_of_the_data_of_somebody_else(
    ctx: Context, kind: RequestKind, language: str, theirs: str
) -> None:
    request = a_request(ctx, party=a_customer(ctx), kind=kind)
    if kind is RequestKind.RESTRICTION:
        request_effects.restrict(ctx, request.uid)
    draft = request_letters.draft(ctx, request.uid, LetterKind.RECIPIENTS, language)
    assert theirs not in (draft.subject + draft.body).casefold()
    assert ("…" in draft.body) is (kind is not RequestKind.RESTRICTION)
