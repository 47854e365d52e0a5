"""An agreement from draft to end: what each step keeps, refuses and records."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, timedelta

import pytest

from avgdesk.context import Actor, Context, UserRole
from avgdesk.domain.agreements import (
    AgreementFilter,
    AgreementState,
    CountersignedAs,
    DataOutcome,
    Direction,
    Origin,
    ReceivedAs,
)
from avgdesk.domain.annexes import Annexes, Contact, SubProcessor
from avgdesk.domain.article28 import Clause, Coverage
from avgdesk.domain.audit import AuditFilter
from avgdesk.errors import InvalidInput, NotFound, RuleViolated
from avgdesk.outcome import Topic
from avgdesk.services import (
    agreement_annexes,
    agreement_files,
    agreement_needs,
    agreement_papers,
    agreement_signing,
    agreement_steps,
    agreement_templates,
    agreements,
    audit,
    customers,
)
from avgdesk.services.agreement_steps import TheirText
from avgdesk.store import forgetting, parties
from tests.conftest import FixedClock
from tests.documents import agreement_samples as samples
from tests.documents import certificates, pdf
from tests.services import agreement_flow as flow


def actions(ctx: Context) -> list[str]:
    """Of the agreements, the oldest first."""
    found = audit.entries(ctx, AuditFilter(), 0, 500)
    return [entry.action for entry in reversed(found) if entry.action.startswith("agreement.")]


def test_an_agreement_goes_the_whole_way_and_each_step_is_recorded_once(ctx: Context) -> None:
    party = flow.business(ctx)
    draft = agreements.create_draft(ctx, flow.new(ctx, party)).value
    assert (draft.number, draft.version, draft.state) == ("AGR-2026-0001", 1, AgreementState.DRAFT)
    issued = agreements.issue(ctx, draft.uid).value
    content = flow.issued_bytes(ctx, issued)
    assert issued.sha256 == hashlib.sha256(content).hexdigest()
    received = agreement_signing.receive_file(ctx, draft.uid, flow.signed_bytes(ctx, issued)).value
    assert received.agreement.received_as is ReceivedAs.SIGNED_PDF and received.agreement.same_text
    agreement_signing.countersign_drawn(ctx, draft.uid, samples.drawn_signature())
    agreement_steps.return_copy(ctx, draft.uid, how="email")
    found = agreements.details(ctx, draft.uid)
    assert found.agreement.state is AgreementState.IN_FORCE
    assert [step.state for step in found.steps] == [
        AgreementState.DRAFT, AgreementState.ISSUED, AgreementState.RECEIVED, AgreementState.COUNTERSIGNED,
        AgreementState.RETURNED, AgreementState.IN_FORCE,
    ]  # fmt: skip
    assert {step.user for step in found.steps} == {"Mirjam"}
    assert [step.file is not None for step in found.steps] == [False, True, True, True, False, False]
    ended = agreement_steps.end(ctx, draft.uid, ctx.today(), DataOutcome.RETURNED_AND_ERASED, note="USB-stick gewist")
    assert ended.value.state is AgreementState.ENDED
    assert actions(ctx) == [
        "agreement.drafted", "agreement.issued", "agreement.received", "agreement.countersigned",
        "agreement.copy_returned", "agreement.ended",
    ]  # fmt: skip
    assert ended.topics >= {Topic.AGREEMENTS, Topic.CUSTOMERS, Topic.AUDIT}


def test_the_countersigned_file_holds_both_signatures_and_the_issued_bytes(ctx: Context) -> None:
    made = flow.in_force(ctx)
    newest = agreement_files.newest(ctx, made.uid)
    assert newest is not None
    assert newest.content.startswith(flow.issued_bytes(ctx, made))
    found = agreement_signing.examine(ctx, made.uid, newest.content)
    assert [finding.field for finding in found.signatures] == ["controller_signature", "processor_signature"]
    assert all(finding.sound for finding in found.signatures)
    assert found.signatures[1].trusted  # the shop's own certificate
    assert "Mirjam" not in newest.name and newest.name.startswith("AGR-2026-0001-v1")


def test_an_issued_agreement_never_changes_but_gets_a_new_version(ctx: Context, clock: FixedClock) -> None:
    made = flow.in_force(ctx)
    before = flow.issued_bytes(ctx, made)
    party = customers.load(ctx, made.party)
    customers.update(ctx, replace(party, organisation="Kapsalon Yılmaz"))
    with pytest.raises(RuleViolated) as refused:
        agreements.change_draft(ctx, made.uid, flow.new(ctx, party))
    assert refused.value.code == "agreement_not_draft"
    assert flow.issued_bytes(ctx, made) == before
    second = agreement_steps.new_version(ctx, made.uid).value
    assert (second.number, second.version, second.state) == (made.number, 2, AgreementState.DRAFT)
    with pytest.raises(RuleViolated):
        agreement_steps.new_version(ctx, made.uid)
    clock.forward(days=1)
    agreements.issue(ctx, second.uid)
    assert agreements.load(ctx, made.uid).state is AgreementState.IN_FORCE
    assert "Kapsalon Yılmaz" in pdf.text(flow.issued_bytes(ctx, second))
    agreement_signing.receive_paper(ctx, second.uid, place="map 3")
    agreement_signing.countersign_on_paper(ctx, second.uid)
    agreement_steps.return_copy(ctx, second.uid)
    assert agreements.load(ctx, made.uid).state is AgreementState.REPLACED
    assert agreements.find(ctx, made.number).version == 2


def test_a_new_version_takes_the_place_of_one_that_still_waited(ctx: Context) -> None:
    first = flow.issued(ctx)
    second = agreement_steps.new_version(ctx, first.uid).value
    agreements.issue(ctx, second.uid)
    assert agreements.load(ctx, first.uid).state is AgreementState.REPLACED


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"service": ""}, "agreement_lacks_service"),
        ({"measures": ()}, "agreement_lacks_measures"),
        ({"sub_processors": (SubProcessor("X", country="US"),)}, "agreement_lacks_safeguard"),
    ],
)
def test_an_incomplete_agreement_is_not_issued_and_its_number_not_lost(
    ctx: Context, changes: dict[str, object], code: str
) -> None:
    party = flow.business(ctx)
    annexes = replace(agreement_annexes.propose(ctx, Direction.PROCESSOR, party, "nl"), **changes)  # type: ignore[arg-type]
    with pytest.raises(RuleViolated) as refused:
        agreements.make(ctx, flow.new(ctx, party, annexes=annexes))
    assert refused.value.code == code
    assert flow.issued(ctx, party).number == "AGR-2026-0001"


def test_a_text_that_leaves_out_article_28_is_not_issued_until_it_is_confirmed(ctx: Context) -> None:
    party = flow.business(ctx)
    text = agreement_templates.built_in("nl").text.split("## Geheimhouding")[0] + "\n{{signatures}}\n"
    own = agreement_templates.save(
        ctx, replace(agreement_templates.copy(agreement_templates.built_in("nl"), "Eigen"), text=text)
    ).value
    with pytest.raises(RuleViolated) as refused:
        agreements.make(ctx, flow.new(ctx, party, template=own.uid))
    assert refused.value.code == "agreement_clauses_missing"
    assert "28(3)(b)" in str(refused.value.facts["clauses"])
    agreement_templates.confirm(ctx, own.uid, list(Clause))
    issued = agreements.make(ctx, flow.new(ctx, party, template=own.uid)).value
    assert {finding.coverage for finding in agreements.details(ctx, issued.uid).coverage} == {Coverage.CONFIRMED}


def test_names_that_cannot_be_printed_are_named_and_nothing_is_kept(ctx: Context) -> None:
    with pytest.raises(InvalidInput) as refused:
        flow.issued(ctx, flow.business(ctx, "Restaurant 李"))
    assert refused.value.facts["characters"] == "李"
    assert agreements.page_source(ctx).count() == 0


@pytest.mark.parametrize("direction", list(Direction))
def test_in_both_directions_the_right_party_has_the_right_part(ctx: Context, direction: Direction) -> None:
    made = flow.issued(ctx, direction=direction)
    text = pdf.squeezed(pdf.text(flow.issued_bytes(ctx, made)))
    ours, theirs = text.index("Lamp&Kade"), text.index("KapsalonÖzdemir")
    assert (theirs < ours) is (direction is Direction.PROCESSOR)


# --- coming back ----------------------------------------------------------------------------------------------------


def test_a_scan_a_photo_and_paper_are_registered_as_what_they_are(ctx: Context) -> None:
    for content in (samples.scanned_pdf(), samples.photographed_page()):
        made = flow.issued(ctx)
        found = agreement_signing.receive_file(ctx, made.uid, content, ctx.today()).value
        assert found.agreement.received_as is ReceivedAs.SCAN
        assert found.agreement.same_text is None and found.examination.comparison.same is None
    made = flow.issued(ctx)
    kept = agreement_signing.receive_paper(ctx, made.uid, place="map 2").value
    assert kept.received_as is ReceivedAs.PAPER
    assert agreements.details(ctx, made.uid).steps[-1].note == "map 2"


def test_the_wrong_the_altered_the_unsigned_and_the_tampered_are_refused_with_the_reason(ctx: Context) -> None:
    made, other = flow.issued(ctx), flow.issued(ctx)
    altered = bytearray(flow.signed_bytes(ctx, made))
    altered[2000] ^= 1
    text = samples.template().replace("vijf werkdagen", "vijftig werkdagen")
    rewritten = _with_text(ctx, made.uid, text)
    cases = {
        "agreement_other": flow.signed_bytes(ctx, other),
        "agreement_not_signed": flow.issued_bytes(ctx, made),
        "agreement_signature_broken": bytes(altered),
        "agreement_text_differs": rewritten,
    }
    for code, content in cases.items():
        with pytest.raises(RuleViolated) as refused:
            agreement_signing.receive_file(ctx, made.uid, content)
        assert refused.value.code == code
    assert agreements.load(ctx, made.uid).state is AgreementState.ISSUED
    assert len(agreements.details(ctx, made.uid).files) == 1


def _with_text(ctx: Context, uid: object, text: str) -> bytes:
    from avgdesk.documents import agreement as document

    made = agreements.load(ctx, uid)  # type: ignore[arg-type]
    return document.render(replace(agreements.text_of(ctx, made), template=text), "nl")


def test_what_differs_is_told_with_its_page(ctx: Context) -> None:
    made = flow.issued(ctx)
    with pytest.raises(RuleViolated) as refused:
        agreement_signing.receive_file(
            ctx, made.uid, _with_text(ctx, made.uid, samples.template().replace("dertig dagen", "drie dagen"))
        )
    assert "drie" in str(refused.value.facts) and int(str(refused.value.facts["page"])) >= 1


def test_a_signature_in_the_shops_own_field_only_is_refused(ctx: Context) -> None:
    from avgdesk.documents import sealing

    made = flow.issued(ctx)
    order = sealing.SigningOrder("processor_signature", "x", ("x",))
    content = sealing.sign_with_file(
        flow.issued_bytes(ctx, made), order, certificates.person("Ömer"), certificates.PASSWORD, ctx.now()
    )
    with pytest.raises(RuleViolated) as refused:
        agreement_signing.receive_file(ctx, made.uid, content)
    assert refused.value.code == "agreement_wrong_field"


def test_the_day_of_the_signature_is_taken_and_a_later_or_earlier_one_refused(ctx: Context) -> None:
    made = flow.issued(ctx)
    for wrong in (ctx.today() + timedelta(days=1), ctx.today() - timedelta(days=1)):
        with pytest.raises(RuleViolated) as refused:
            agreement_signing.receive_paper(ctx, made.uid, wrong)
        assert refused.value.code == "agreement_day"


def test_a_mistaken_receipt_is_undone_with_its_file(ctx: Context) -> None:
    made = flow.received(ctx)
    after = agreement_signing.undo_receipt(ctx, made.uid).value
    assert after.state is AgreementState.ISSUED and after.signed_on is None
    assert len(agreements.details(ctx, made.uid).files) == 1


# --- countersigning -------------------------------------------------------------------------------------------------


def test_countersigning_with_a_certificate_file(ctx: Context) -> None:
    made = flow.received(ctx)
    signed = agreement_signing.countersign_with_file(
        ctx, made.uid, certificates.person("Mirjam"), certificates.PASSWORD
    ).value
    assert signed.countersigned_as is CountersignedAs.CERTIFICATE
    newest = agreement_files.newest(ctx, made.uid)
    assert newest is not None
    assert agreement_signing.examine(ctx, made.uid, newest.content).signatures[1].signer == "Mirjam"


def test_a_drawn_signature_is_sealed_into_a_scan_and_into_a_photo(ctx: Context) -> None:
    for content in (samples.scanned_pdf(), samples.photographed_page("PNG")):
        made = flow.issued(ctx)
        agreement_signing.receive_file(ctx, made.uid, content)
        agreement_signing.countersign_drawn(ctx, made.uid, samples.drawn_signature())
        newest = agreement_files.newest(ctx, made.uid)
        assert newest is not None and newest.media_type == "application/pdf"
        (found,) = agreement_signing.examine(ctx, made.uid, newest.content).signatures
        assert found.sound and found.trusted and found.field == "processor_signature"


def test_only_what_came_back_can_be_countersigned(ctx: Context) -> None:
    made = flow.issued(ctx)
    with pytest.raises(RuleViolated) as refused:
        agreement_signing.countersign_drawn(ctx, made.uid, samples.drawn_signature())
    assert refused.value.code == "agreement_step"


def test_the_shops_certificate_is_made_once(ctx: Context) -> None:
    first, second = flow.in_force(ctx), flow.in_force(ctx)
    prints = set()
    for made in (first, second):
        newest = agreement_files.newest(ctx, made.uid)
        assert newest is not None
        prints.add(agreement_signing.examine(ctx, made.uid, newest.content).signatures[1].fingerprint)
    assert len(prints) == 1


# --- what follows ---------------------------------------------------------------------------------------------------


def test_a_party_with_an_agreement_in_force_cannot_be_erased_and_afterwards_can(ctx: Context) -> None:
    made = flow.in_force(ctx)
    db = ctx.store.db
    counted = db.execute_sql("SELECT agreements_in_force FROM party WHERE uid = ?", (made.party.bytes,)).fetchone()
    assert counted[0] == 1
    agreement_steps.end(ctx, made.uid, ctx.today(), DataOutcome.ERASED)
    counted = db.execute_sql(
        "SELECT agreements_in_force, last_activity FROM party WHERE uid = ?", (made.party.bytes,)
    ).fetchone()
    assert counted[0] == 0 and counted[1] == ctx.today().isoformat()


def test_a_forgotten_party_leaves_no_agreement_and_no_file(ctx: Context) -> None:
    made = flow.in_force(ctx)
    kept = flow.issued(ctx)
    with ctx.store.transaction():
        forgetting.forget_parties(ctx.store.db, [parties.row_id(ctx.store.db, made.party)])
    with pytest.raises(NotFound):
        agreements.load(ctx, made.uid)
    left = ctx.store.db.execute_sql("SELECT owner FROM attachment WHERE owner_kind = 'agreement'").fetchall()
    assert {bytes(row[0]) for row in left} == {kept.uid.bytes}


def test_an_end_needs_what_happened_to_the_data_and_no_day_in_the_future(ctx: Context) -> None:
    made = flow.in_force(ctx)
    with pytest.raises(RuleViolated):
        agreement_steps.end(ctx, made.uid, ctx.today() + timedelta(days=1), DataOutcome.ERASED)
    ended = agreement_steps.end(ctx, made.uid, ctx.today(), DataOutcome.KEPT_BY_LAW).value
    assert (ended.data_outcome, ended.data_outcome_on) == (DataOutcome.KEPT_BY_LAW, ctx.today())


def test_a_suppliers_own_agreement_is_registered_with_its_checklist(ctx: Context) -> None:
    party = flow.business(ctx, "Serverhuis B.V.")
    theirs = TheirText(party.uid, Direction.CONTROLLER, samples.scanned_pdf(), list(Clause)[:-1], ctx.today())
    with pytest.raises(RuleViolated) as refused:
        agreement_steps.register(ctx, theirs)
    assert refused.value.facts["clauses"] == "28(9)"
    waiting = agreement_steps.register(ctx, replace(theirs, covered=list(Clause))).value
    assert (waiting.state, waiting.origin) == (AgreementState.RECEIVED, Origin.THEIRS)
    agreement_signing.countersign_drawn(ctx, waiting.uid, samples.drawn_signature())
    both = replace(theirs, covered=list(Clause), countersigned_on=ctx.today(), party=flow.business(ctx, "B").uid)
    made = agreement_steps.register(ctx, both).value
    assert made.state is AgreementState.IN_FORCE
    with pytest.raises(RuleViolated):
        agreement_steps.new_version(ctx, made.uid)


def test_the_standard_annexes_are_used_again_without_the_other_partys_contact(ctx: Context) -> None:
    party, next_party = flow.business(ctx), flow.business(ctx, "Bakkerij Smit", emails=("smit@example.nl",))
    annexes = replace(
        agreement_annexes.propose(ctx, Direction.PROCESSOR, party, "nl"), service="hosting", breach_hours=24,
        processor=Contact("Wacht", phone="06 1"),
    )  # fmt: skip
    agreement_annexes.save_standard(ctx, Direction.PROCESSOR, annexes)
    again = agreement_annexes.propose(ctx, Direction.PROCESSOR, next_party, "nl")
    assert (again.service, again.breach_hours, again.processor.phone) == ("hosting", 24, "06 1")
    assert again.controller.email == "smit@example.nl"
    assert agreement_annexes.standard(ctx, Direction.CONTROLLER, "nl").breach_hours == 48


def test_the_first_proposal_is_complete_in_both_languages(ctx: Context) -> None:
    from avgdesk.domain.annexes import gaps

    for language in ("nl", "en"):
        assert not [gap for gap in gaps(agreement_annexes.first_proposal(language)) if gap.blocks]
    assert isinstance(agreement_annexes.first_proposal("nl"), Annexes)


def test_filters_search_and_order_of_the_list(ctx: Context, clock: FixedClock) -> None:
    draft = agreements.create_draft(ctx, flow.new(ctx, flow.business(ctx, "Łukasz Bakker"))).value
    waiting = flow.issued(ctx, flow.business(ctx, "Aalders"), ends_on=date(2027, 1, 31))
    forced = flow.in_force(ctx, flow.business(ctx, "Zeeman"))
    gone = agreement_steps.withdraw(ctx, flow.issued(ctx).uid).value

    def uids(wanted: AgreementFilter, search: str = "", sort: str = "number") -> list[object]:
        return [row.uid for row in agreements.page_source(ctx, wanted, search, sort, False).every_row()]

    assert uids(AgreementFilter.DRAFTS) == [draft.uid]
    assert uids(AgreementFilter.WAITING) == [waiting.uid]
    assert uids(AgreementFilter.IN_FORCE) == [forced.uid]
    assert uids(AgreementFilter.CLOSED) == [gone.uid]
    assert uids(AgreementFilter.EXPIRING) == [waiting.uid]
    assert uids(AgreementFilter.RUNNING) == [draft.uid, waiting.uid, forced.uid]
    assert uids(AgreementFilter.ALL, "lukasz") == [draft.uid]
    assert uids(AgreementFilter.ALL, "0002") == [waiting.uid]
    assert uids(AgreementFilter.RUNNING, sort="party") == [waiting.uid, draft.uid, forced.uid]
    assert agreements.counts(ctx)[AgreementFilter.ALL] == 4
    source = agreements.page_source(ctx)
    assert source.position(draft.uid) == 3
    clock.forward(days=400)
    assert set(uids(AgreementFilter.EXPIRING)) == {draft.uid, waiting.uid, forced.uid}


def test_the_to_do_list_says_what_waits(ctx: Context, clock: FixedClock) -> None:
    assert agreements.todos(ctx) == []
    late, back, unreturned = flow.issued(ctx), flow.received(ctx), flow.received(ctx)
    agreement_signing.countersign_drawn(ctx, unreturned.uid, samples.drawn_signature())
    clock.forward(days=15)
    found = {todo.code: todo for todo in agreements.todos(ctx)}
    assert found["agreements_to_countersign"].ref == back.uid
    assert found["agreements_overdue"].ref == late.uid
    assert found["agreements_to_return"].ref == unreturned.uid
    agreement_papers.reminder(ctx, late.uid)
    assert "agreements_overdue" not in {todo.code for todo in agreements.todos(ctx)}


def test_business_relations_without_agreement_are_counted_unless_none_is_needed(ctx: Context) -> None:
    from tests.services.shop import customer

    flow.issued(ctx)
    without, needless = flow.business(ctx, "Zonder"), flow.business(ctx, "Niet nodig")
    private = customer(ctx)
    agreement_needs.say_need(ctx, [needless.uid], False)
    assert [party.uid for party in agreement_needs.without(ctx).every_row()] == [without.uid]
    agreement_needs.say_need(ctx, [private.uid], True)
    assert {party.uid for party in agreement_needs.without(ctx).every_row()} == {without.uid, private.uid}
    agreement_needs.say_need(ctx, [private.uid, needless.uid], None)
    assert {party.uid for party in agreement_needs.without(ctx).every_row()} == {without.uid, needless.uid}


def test_the_reminder_is_a_letter_to_the_other_party(ctx: Context) -> None:
    made = flow.issued(ctx)
    letter = agreement_papers.reminder(ctx, made.uid).value
    found = pdf.text(letter.content)
    for piece in ("Kapsalon Özdemir", "Brink 1", made.number, "24 november 2026", "Lamp & Kade"):
        assert piece in found
    assert letter.name == "AGR-2026-0001-herinnering.pdf"
    assert letter.agreement.reminded_on == ctx.today()
    with pytest.raises(RuleViolated):
        agreement_papers.reminder(ctx, flow.received(ctx).uid)


def test_saving_and_printing_a_file_is_recorded(ctx: Context) -> None:
    made = flow.issued(ctx)
    exported = agreement_files.export(ctx, made.uid).value
    assert hashlib.sha256(exported.content).hexdigest() == made.sha256
    agreement_files.printed(ctx, made.uid)
    assert actions(ctx)[-2:] == ["agreement.exported", "agreement.printed"]
    entry = audit.entries(ctx, AuditFilter(), 0, 1)[0]
    assert {subject.kind for subject in entry.subjects} == {"agreement", "party"}
    assert "Özdemir" not in str(entry)


def test_a_viewer_may_look_but_not_make_sign_print_or_save(ctx: Context) -> None:
    made = flow.received(ctx)
    viewer = replace(ctx, actor=Actor(ctx.actor.uid, "Kijker", UserRole.VIEWER))
    assert agreements.details(viewer, made.uid).agreement.number == made.number
    party = customers.load(ctx, made.party)
    for refused in (
        lambda: agreements.make(viewer, flow.new(ctx, party)),
        lambda: agreement_signing.countersign_on_paper(viewer, made.uid),
        lambda: agreement_signing.undo_receipt(viewer, made.uid),
        lambda: agreement_steps.withdraw(viewer, made.uid),
        lambda: agreement_files.export(viewer, made.uid),
        lambda: agreement_files.printed(viewer, made.uid),
        lambda: agreement_annexes.save_standard(viewer, Direction.PROCESSOR, samples.ANNEXES),
    ):
        with pytest.raises(RuleViolated) as denied:
            refused()
        assert denied.value.code == "not_permitted"


def test_a_preview_keeps_nothing(ctx: Context) -> None:
    party = flow.business(ctx)
    content = agreements.preview(ctx, flow.new(ctx, party))
    assert content.startswith(b"%PDF-")
    assert agreements.page_source(ctx).count() == 0 and actions(ctx) == []
