"""The same agreement for many, template texts, and trusted issuers."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest

from avgdesk.context import Context
from avgdesk.domain.agreements import AgreementState, Direction
from avgdesk.domain.article28 import Clause
from avgdesk.errors import Cancelled, InvalidInput, NotFound, RuleViolated
from avgdesk.services import (
    agreement_annexes,
    agreement_bulk,
    agreement_signing,
    agreement_templates,
    agreements,
    trusted_issuers,
)
from avgdesk.services.agreement_bulk import BulkOrder
from tests.documents import certificates, pdf
from tests.services import agreement_flow as flow


def order(ctx: Context, count: int) -> BulkOrder:
    parties = tuple(flow.business(ctx, f"Bedrijf <{n}>", emails=(f"b{n}@example.nl",)).uid for n in range(count))
    return BulkOrder(parties, Direction.PROCESSOR, "nl", agreement_annexes.standard(ctx, Direction.PROCESSOR, "nl"))


def test_each_party_gets_its_own_with_its_own_contact(ctx: Context) -> None:
    steps: list[tuple[int, int | None]] = []
    result = agreement_bulk.issue_for(ctx, order(ctx, 3), lambda done, total: steps.append((done, total))).value
    assert [made.number for made in result.issued] == ["AGR-2026-0001", "AGR-2026-0002", "AGR-2026-0003"]
    assert steps[0] == (0, 3) and steps[-1] == (3, 3)
    for n, made in enumerate(result.issued):
        text = pdf.text(flow.issued_bytes(ctx, made))
        assert f"Bedrijf <{n}>" in text and f"b{n}@example.nl" in text


def test_who_has_one_or_cannot_have_one_is_left_out_with_the_reason_and_no_number_is_lost(ctx: Context) -> None:
    wanted = order(ctx, 3)
    flow.issued(ctx, _party(ctx, wanted, 0))
    odd = flow.business(ctx, "李")
    result = agreement_bulk.issue_for(
        ctx, replace(wanted, parties=(*wanted.parties[:1], odd.uid, *wanted.parties[1:]))
    ).value
    assert [left.error.code for left in result.left_out] == ["agreement_runs", "characters_not_printable"]
    assert [made.number for made in result.issued] == ["AGR-2026-0002", "AGR-2026-0003"]


def _party(ctx: Context, wanted: BulkOrder, place: int) -> object:
    from avgdesk.services import customers

    return customers.load(ctx, wanted.parties[place])


def test_cancel_leaves_nothing(ctx: Context) -> None:
    def stop(done: int, total: int | None) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        agreement_bulk.issue_for(ctx, order(ctx, 4), stop)
    assert agreements.page_source(ctx).count() == 0
    assert flow.issued(ctx).number == "AGR-2026-0001"


def test_one_file_to_print_and_one_each(ctx: Context) -> None:
    issued = agreement_bulk.issue_for(ctx, order(ctx, 3)).value.issued
    uids = [made.uid for made in issued]
    together = agreement_bulk.one_file(ctx, uids).value
    pages = sum(len(pdf.reader(flow.issued_bytes(ctx, made)).pages) for made in issued)
    assert len(pdf.reader(together).pages) == pages
    assert pdf.text(together).count("Verwerkersovereenkomst") >= 3
    with zipfile.ZipFile(io.BytesIO(agreement_bulk.one_each(ctx, uids).value)) as archive:
        assert archive.namelist() == [f"AGR-2026-000{n}-v1.pdf" for n in (1, 2, 3)]
        assert archive.read("AGR-2026-0002-v1.pdf") == flow.issued_bytes(ctx, issued[1])


# --- templates ------------------------------------------------------------------------------------------------------


def test_the_programs_texts_come_first_and_cannot_be_changed(ctx: Context) -> None:
    first, second = agreement_templates.every(ctx)
    assert (first.language, second.language) == ("nl", "en")
    for refused in (lambda: agreement_templates.save(ctx, first), lambda: agreement_templates.remove(ctx, first.uid)):
        with pytest.raises(RuleViolated):
            refused()


def test_a_copy_is_kept_used_and_removed_without_harm_to_what_was_issued(ctx: Context) -> None:
    own = agreement_templates.copy(agreement_templates.built_in("nl"), " Eigen tekst ")
    kept = agreement_templates.save(ctx, replace(own, text=own.text.replace("dertig dagen", "veertig dagen"))).value
    assert kept.name == "Eigen tekst"
    made = flow.issued(ctx, template=kept.uid)
    assert "veertig dagen" in pdf.text(flow.issued_bytes(ctx, made))
    draft = agreements.create_draft(ctx, flow.new(ctx, flow.business(ctx, "B"), template=kept.uid)).value
    agreement_templates.remove(ctx, kept.uid)
    with pytest.raises(NotFound):
        agreement_templates.load(ctx, kept.uid)
    assert "veertig dagen" in pdf.text(flow.issued_bytes(ctx, made))
    assert agreements.issue(ctx, draft.uid).value.state is AgreementState.ISSUED  # the program's own text


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": " "}, "template_name"),
        ({"text": "\n"}, "template_empty"),
        ({"text": "a\nb {{klant}}"}, "unknown_placeholder"),
        ({"text": "{{number"}, "loose_braces"),
    ],
)
def test_what_is_wrong_with_a_template_is_told(ctx: Context, changes: dict[str, str], code: str) -> None:
    own = agreement_templates.copy(agreement_templates.built_in("nl"), "Eigen")
    with pytest.raises(InvalidInput) as refused:
        agreement_templates.save(ctx, replace(own, **changes))  # type: ignore[arg-type]
    assert refused.value.code == code


def test_two_templates_cannot_have_one_name(ctx: Context) -> None:
    own = agreement_templates.built_in("nl")
    agreement_templates.save(ctx, agreement_templates.copy(own, "Eigen"))
    with pytest.raises(InvalidInput) as refused:
        agreement_templates.save(ctx, agreement_templates.copy(own, "Eigen"))
    assert refused.value.code == "template_name_taken"


def test_a_text_is_loaded_from_a_file_and_a_word_document_refused() -> None:
    assert agreement_templates.from_file("a.txt", "één\r\ntwee".encode(), "nl").text == "één\ntwee"
    assert agreement_templates.from_file("a.txt", "één".encode("cp1252"), "nl").text == "één"
    for content in (b"PK\x03\x04", b"%PDF-1.7", b"a\0b"):
        with pytest.raises(InvalidInput):
            agreement_templates.from_file("a.docx", content, "nl")


def test_confirmed_clauses_stay_with_the_template(ctx: Context) -> None:
    own = agreement_templates.save(ctx, agreement_templates.copy(agreement_templates.built_in("nl"), "Eigen")).value
    agreement_templates.confirm(ctx, own.uid, [Clause.SECRECY])
    assert agreement_templates.load(ctx, own.uid).confirmed == {Clause.SECRECY}


# --- issuers --------------------------------------------------------------------------------------------------------


def test_an_issuer_is_trusted_and_distrusted(ctx: Context) -> None:
    made = flow.issued(ctx)
    content = flow.signed_bytes(ctx, made)
    assert not agreement_signing.examine(ctx, made.uid, content).signatures[0].trusted
    (issuer,) = trusted_issuers.trust(ctx, certificates.authority().pem).value
    assert issuer.name == "Test Authority"
    trusted_issuers.trust(ctx, certificates.authority().pem)
    assert len(trusted_issuers.every(ctx)) == 1
    assert agreement_signing.examine(ctx, made.uid, content).signatures[0].trusted
    assert trusted_issuers.distrust(ctx, issuer.fingerprint).value == []
    with pytest.raises(InvalidInput):
        trusted_issuers.trust(ctx, b"geen certificaat")
