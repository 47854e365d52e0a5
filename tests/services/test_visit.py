"""The visit: nothing is shown before a document was seen; a mismatch ends it; corrections become a request."""

from __future__ import annotations

import pytest

from avgdesk.context import Context
from avgdesk.domain.appointments import AppointmentState, ReceiptKind, Step
from avgdesk.domain.audit import AuditFilter
from avgdesk.domain.dossier import REMOVED, SectionCode, Stretch, free_texts
from avgdesk.domain.identity import DocumentKind
from avgdesk.domain.requests import RequestKind
from avgdesk.errors import InvalidInput, RuleViolated
from avgdesk.services import appointments, audit, requests, visit
from tests.services.request_samples import a_customer, a_request, an_appointment

PASSPORT = DocumentKind.PASSPORT
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63646060f85f0f0002870180eb47ba920000000049454e44ae426082"
)


def test_nothing_is_shown_before_a_document_was_seen(ctx: Context) -> None:
    one = an_appointment(ctx, party=a_customer(ctx))
    for attempt in (
        lambda: visit.to_be_shown(ctx, one.uid),
        lambda: visit.show(ctx, one.uid),
        lambda: visit.finish(ctx, one.uid),
        lambda: visit.receipt(ctx, one.uid, "nl"),
        lambda: visit.signed_on_paper(ctx, one.uid, "nl"),
        lambda: visit.close(ctx, one.uid),
    ):
        with pytest.raises(RuleViolated, match="identity_first"):
            attempt()


def test_a_mismatch_stops_the_visit_shows_nothing_and_is_logged(ctx: Context) -> None:
    party = a_customer(ctx)
    one = an_appointment(ctx, party=party)
    visit.check_identity(ctx, one.uid, PASSPORT, matches=False)
    assert appointments.load(ctx, one.uid).state is AppointmentState.IDENTITY_REFUSED
    with pytest.raises(RuleViolated, match="identity_first"):
        visit.show(ctx, one.uid)
    with pytest.raises(RuleViolated, match="appointment_state"):
        visit.check_identity(ctx, one.uid, PASSPORT, matches=True)
    trail = [entry.action for entry in audit.entries(ctx, AuditFilter(subject=party.uid))]
    assert "appointment.identity_refused" in trail and "inspection.shown" not in trail


def test_what_is_shown_is_of_this_person_and_of_nobody_else(ctx: Context) -> None:
    party, other = a_customer(ctx), a_customer(ctx, first_name="Ayşe", last_name="Özdemir", notes="geheim van Ayşe")
    a_request(ctx, party=other, details="Vraag van Ayşe")
    an_appointment(ctx, "2026-11-26 10:00", party=other)
    one = an_appointment(ctx, party=party)
    visit.check_identity(ctx, one.uid, PASSPORT, matches=True)
    shown = visit.show(ctx, one.uid).value
    assert "Kowalski" in repr(shown)
    assert "Ayşe" not in repr(shown) and "Özdemir" not in repr(shown) and other.number not in repr(shown)
    assert SectionCode.LOG not in {section.code for section in shown.sections}


def test_what_tells_of_others_is_gone_from_what_is_shown(ctx: Context) -> None:
    one = an_appointment(ctx, party=a_customer(ctx, notes="Buurman Piet Jansen neemt pakjes aan"))
    visit.check_identity(ctx, one.uid, PASSPORT, matches=True)
    note = next(found for found in free_texts(visit.to_be_shown(ctx, one.uid)) if "Piet" in found.text)
    shown = visit.show(ctx, one.uid, [Stretch(note.place, 8, 19)]).value
    assert "Piet" not in repr(shown) and f"Buurman {REMOVED} neemt" in repr(shown)


def test_somebody_outside_sees_only_their_own_request(ctx: Context) -> None:
    a_customer(ctx)
    request = a_request(ctx, name="Iemand Anders", details="Wat hebt u van mij?")
    one = an_appointment(ctx, request=request)
    visit.check_identity(ctx, one.uid, PASSPORT, matches=True)
    shown = visit.show(ctx, one.uid).value
    assert shown.number == "" and "Kowalski" not in repr(shown) and "Wat hebt u van mij?" in repr(shown)


def test_the_identity_that_was_checked_at_the_counter_stands_with_the_request(ctx: Context) -> None:
    party = a_customer(ctx)
    request = a_request(ctx, party=party)
    one = an_appointment(ctx, party=party, request=request)
    visit.check_identity(ctx, one.uid, DocumentKind.DRIVING_LICENCE, matches=True, note="Foto lijkt")
    check = requests.load(ctx, request.uid).identity
    assert check and check.document is DocumentKind.DRIVING_LICENCE and check.checked_by == "Mirjam"


def test_a_note_with_a_number_is_refused_and_nothing_changes(ctx: Context) -> None:
    one = an_appointment(ctx, party=a_customer(ctx))
    with pytest.raises(InvalidInput, match="document_number_in_text"):
        visit.check_identity(ctx, one.uid, PASSPORT, matches=True, note="paspoort NX1AB2C34")
    assert appointments.load(ctx, one.uid).state is AppointmentState.PLANNED


def test_corrections_become_a_request_of_today_with_identity_established(ctx: Context) -> None:
    party = a_customer(ctx)
    one = an_appointment(ctx, party=party)
    visit.check_identity(ctx, one.uid, PASSPORT, matches=True)
    visit.show(ctx, one.uid)
    ended = visit.finish(ctx, one.uid, "Huisnummer is 114").value
    correction = ended.correction
    assert correction and correction.kind is RequestKind.RECTIFICATION
    assert correction.requester.party == party.uid and correction.received_on == ctx.today()
    assert correction.identity and correction.identity.matches
    assert ended.appointment.state is AppointmentState.INSPECTED


def test_without_remarks_there_is_no_request(ctx: Context) -> None:
    one = an_appointment(ctx, party=a_customer(ctx))
    visit.check_identity(ctx, one.uid, PASSPORT, matches=True)
    assert visit.finish(ctx, one.uid, "  ").value.correction is None
    assert requests.every(ctx) == []


def test_an_inspection_is_recorded_with_the_request_it_answers(ctx: Context) -> None:
    party = a_customer(ctx)
    request = a_request(ctx, party=party)
    one = an_appointment(ctx, party=party, request=request)
    visit.check_identity(ctx, one.uid, PASSPORT, matches=True)
    visit.finish(ctx, one.uid)
    assert "inspected" in [event.text for event in requests.details(ctx, request.uid).events]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_receipt_signed_on_paper_is_kept_with_the_appointment(ctx: Context, language: str) -> None:
    one = _inspected(ctx)
    assert visit.receipt(ctx, one, language).value.startswith(b"%PDF")
    visit.signed_on_paper(ctx, one, language)
    details = appointments.details(ctx, one)
    assert details.appointment.receipt is ReceiptKind.PAPER
    assert [file.media_type for file in details.files] == ["application/pdf"]
    assert "Kowalski" not in details.files[0].name


def test_a_drawn_signature_stands_in_the_file_that_is_kept(ctx: Context) -> None:
    one = _inspected(ctx)
    with pytest.raises(InvalidInput, match="drawing_empty"):
        visit.signed_on_screen(ctx, one, "nl", b"")
    signed = visit.signed_on_screen(ctx, one, "nl", PNG).value
    plain = visit.receipt(ctx, one, "nl").value
    assert b"/Subtype /Image" in signed.content and b"/Subtype /Image" not in plain


def test_the_visit_is_closed_after_the_inspection_and_the_history_tells_it_all(ctx: Context) -> None:
    one = _inspected(ctx)
    visit.signed_on_paper(ctx, one, "nl")
    assert visit.close(ctx, one).value.state is AppointmentState.CLOSED
    assert [step.step for step in appointments.details(ctx, one).steps] == [
        Step.BOOKED, Step.IDENTITY_CHECKED, Step.INSPECTION_STARTED, Step.INSPECTED, Step.RECEIPT_SIGNED, Step.CLOSED,
    ]  # fmt: skip


def _inspected(ctx: Context):  # type: ignore[no-untyped-def]
    one = an_appointment(ctx, party=a_customer(ctx))
    visit.check_identity(ctx, one.uid, PASSPORT, matches=True)
    visit.show(ctx, one.uid)
    return visit.finish(ctx, one.uid).value.appointment.uid
