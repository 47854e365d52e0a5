"""The page of agreements: the list, the course beside the PDF, and an agreement driven the whole way by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from avgdesk.context import Context
from avgdesk.domain.agreements import AgreementFilter, AgreementState, DataOutcome
from avgdesk.domain.parties import PartyRole
from avgdesk.services import agreement_files, agreement_needs, agreement_signing, agreement_steps, agreements
from avgdesk.ui.dialogs.agreement_countersign import CountersignDialog
from avgdesk.ui.dialogs.agreement_end import EndDialog
from avgdesk.ui.dialogs.agreement_receive import ReceiveDialog
from avgdesk.ui.dialogs.agreement_return import ReturnDialog
from avgdesk.ui.dialogs.agreement_wizard import PREVIEW, AgreementWizard
from avgdesk.ui.main_window import MainWindow
from avgdesk.ui.pdf_preview import PdfPreview
from avgdesk.ui.views import agreement_actions
from avgdesk.ui.views.agreements import AgreementsPage
from tests.documents import agreement_samples as samples
from tests.documents import certificates
from tests.services import agreement_flow as flow
from tests.ui.scripted_prompter import ScriptedPrompter


def shown(window: MainWindow) -> AgreementsPage:
    window.go("agreements")
    page = window.page("agreements")
    assert isinstance(page, AgreementsPage)
    return page


def press(page: AgreementsPage, text: str) -> None:
    """A button of the pane, by its words."""
    QApplication.processEvents()  # what was put in just now is shown with the next events
    buttons = [button for button in page.pane.findChildren(QPushButton) if button.text() == text]
    visible = [button for button in buttons if not button.isHidden()]
    assert visible, f"no button {text!r}: {[button.text() for button in page.pane.findChildren(QPushButton)]}"
    visible[-1].click()


def accepted(fill: Callable[[Any], None]) -> Callable[[Any], bool]:
    """Fill the dialog, press its accepting button, and give whether it closed."""

    def answer(dialog: Any) -> bool:
        fill(dialog)
        dialog.accept()
        return bool(dialog.result())

    return answer


def through_the_wizard(wizard: AgreementWizard) -> bool:
    while wizard.steps.currentIndex() != PREVIEW:
        assert wizard.next.isEnabled(), (wizard.step_title.text(), wizard.message.text())
        wizard.next.click()
    assert wizard.preview.pages() >= 5
    wizard.next.click()
    return bool(wizard.result())


def test_an_agreement_goes_the_whole_way_in_the_window(
    ctx: Context, window: MainWindow, prompter: ScriptedPrompter, qtbot: QtBot, tmp_path: Path
) -> None:
    party = flow.business(ctx)
    page = shown(window)

    def choose_party_first(wizard: AgreementWizard) -> bool:
        assert not wizard.next.isEnabled()
        wizard.party.choose(party.uid)
        return through_the_wizard(wizard)

    prompter.expect("show", choose_party_first, "AgreementWizard")
    agreement_actions.make_new(page.desk, page)
    assert page.open and page.details is not None
    uid = page.details.agreement.uid
    assert page.title() == "AGR-2026-0001 · Kapsalon Özdemir"
    assert page.pane.state._pill.text == "wacht op hen"
    assert page.pdf.data() == flow.issued_bytes(ctx, page.details.agreement)

    signed = tmp_path / "terug.pdf"
    signed.write_bytes(flow.signed_bytes(ctx, page.details.agreement))

    def take(dialog: ReceiveDialog) -> None:
        dialog.take(signed)
        assert dialog.verdict.text() == "Dit is precies het bestand dat is aangeboden, ingevuld en getekend."
        assert "Ömer Özdemir" in dialog.findings.text() and "Test Authority" in dialog.findings.text()

    prompter.expect("show", accepted(take), "ReceiveDialog")
    press(page, "Teruggekomen…")
    assert "inhoud gelijk aan uitgifte" in " ".join(page.pane.steps.texts())

    def sign(dialog: CountersignDialog) -> None:
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.accept()
        assert dialog.message.text() == "Zet eerst uw handtekening in het veld."
        qtbot.mousePress(dialog.pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 80))
        for x in range(50, 301, 10):
            qtbot.mouseMove(dialog.pad, QPoint(x, 80 + (x % 40) - 20))
        qtbot.mouseRelease(dialog.pad, Qt.MouseButton.LeftButton, pos=QPoint(300, 80))

    prompter.expect("show", accepted(sign), "CountersignDialog")
    press(page, "Nu tekenen")
    newest = agreement_files.newest(ctx, uid)
    assert newest is not None and page.pdf.data() == newest.content
    assert [found.sound for found in agreement_signing.examine(ctx, uid, newest.content).signatures] == [True, True]

    prompter.expect("show", accepted(lambda dialog: dialog.way.setCurrentIndex(1)), "ReturnDialog")
    press(page, "Teruggestuurd…")
    assert agreements.load(ctx, uid).state is AgreementState.IN_FORCE
    assert "per post" in " ".join(page.pane.steps.texts())

    def end(dialog: EndDialog) -> None:
        dialog.outcome.setCurrentIndex(1)
        dialog.note.setPlainText("schijf gewist")

    prompter.expect("show", accepted(end), "EndDialog")
    press(page, "Beëindigen…")
    ended = agreements.load(ctx, uid)
    assert (ended.state, ended.data_outcome) == (AgreementState.ENDED, DataOutcome.ERASED)
    assert "schijf gewist" in " ".join(page.pane.steps.texts())
    assert ReturnDialog.form == "agreement_return"


def test_saving_hands_out_the_very_bytes_and_printing_is_recorded(
    ctx: Context, window: MainWindow, prompter: ScriptedPrompter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = flow.in_force(ctx)
    page = shown(window)
    page.select(made.uid)
    prompter.expect("save_file", tmp_path / "a.pdf", "AGR-2026-0001-v1-medeondertekend.pdf")
    page.save_it()
    assert (tmp_path / "a.pdf").read_bytes() == page.pdf.data()
    printed: list[bytes] = []
    monkeypatch.setattr(agreement_actions, "print_pdf", lambda content, title, parent: printed.append(content))
    page.print_it()
    assert printed == [page.pdf.data()]


def test_a_wrong_file_is_told_in_the_dialog_and_nothing_is_kept(
    ctx: Context, window: MainWindow, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    made, other = flow.issued(ctx), flow.issued(ctx)
    wrong = tmp_path / "anders.pdf"
    wrong.write_bytes(flow.signed_bytes(ctx, other))
    page = shown(window)
    page.select(made.uid)

    def take(dialog: ReceiveDialog) -> bool:
        dialog.take(wrong)
        assert other.number in dialog.verdict.text()
        dialog.accept()
        return bool(dialog.result())

    prompter.expect("show", take, "ReceiveDialog")
    press(page, "Teruggekomen…")
    assert other.number in prompter.take_error().text
    assert agreements.load(ctx, made.uid).state is AgreementState.ISSUED


def test_paper_in_the_binder_and_a_pen(ctx: Context, window: MainWindow, prompter: ScriptedPrompter) -> None:
    made = flow.issued(ctx)
    page = shown(window)
    page.select(made.uid)

    def on_paper(dialog: ReceiveDialog) -> None:
        dialog.as_paper.setChecked(True)
        dialog.place.setText("map 3")
        dialog.signed_on.set_value(ctx.today())

    prompter.expect("show", accepted(on_paper), "ReceiveDialog")
    press(page, "Teruggekomen…")
    prompter.expect("show", accepted(lambda dialog: dialog.on_paper.setChecked(True)), "CountersignDialog")
    press(page, "Nu tekenen")
    assert agreements.load(ctx, made.uid).state is AgreementState.COUNTERSIGNED
    assert "map 3" in " ".join(page.pane.steps.texts())


def test_a_certificate_file_with_its_password(
    ctx: Context, window: MainWindow, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    made = flow.received(ctx)
    p12 = tmp_path / "winkel.p12"
    p12.write_bytes(certificates.person("Mirjam"))
    page = shown(window)
    page.select(made.uid)

    def sign(dialog: CountersignDialog) -> bool:
        dialog.by_certificate.setChecked(True)
        prompter.expect("choose_files", [p12], "certificaatbestand")
        dialog.choose_certificate.click()
        dialog.password.setText("fout")
        dialog.accept()
        assert "wachtwoord" in prompter.take_error().text and dialog.password.text() == ""
        dialog.password.setText(certificates.PASSWORD)
        dialog.accept()
        return bool(dialog.result())

    prompter._answers.clear()
    prompter.expect("show", sign, "CountersignDialog")
    press(page, "Nu tekenen")
    assert agreements.load(ctx, made.uid).state is AgreementState.COUNTERSIGNED


def test_filters_search_and_counts(ctx: Context, window: MainWindow) -> None:
    flow.issued(ctx, flow.business(ctx, "Aalders"))
    forced = flow.in_force(ctx, flow.business(ctx, "Łukasz Zeeman"))
    page = shown(window)
    assert page.table.records.rowCount() == 2
    page._choose(str(AgreementFilter.IN_FORCE))
    assert page.table.records.rowCount() == 1
    page._choose(str(AgreementFilter.ALL))
    page.search("lukasz")
    assert page.table.current().uid == forced.uid
    page.search("niemand")
    assert page.empty.text() == "Geen overeenkomst gevonden." and not page.empty.isHidden()


def test_who_has_none_is_listed_ticked_and_made_for_in_one_go(
    ctx: Context, window: MainWindow, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    flow.issued(ctx)
    parties = [flow.business(ctx, f"Bedrijf {n}", emails=(f"b{n}@example.nl",)) for n in range(3)]
    page = shown(window)
    page._choose("without")
    assert page.parties.records.rowCount() == 3 and not page.make.isEnabled()
    page.parties.set_checked({parties[0].uid})
    page.say_needless()
    assert agreement_needs.said(ctx, parties[0].uid) is False
    page.parties.set_checked({party.uid for party in parties[1:]})
    assert page.make.text() == "2 overeenkomsten maken…"
    prompter.expect("show", through_the_wizard, "AgreementWizard")
    prompter.expect("choose", "print", "2 overeenkomsten gemaakt")
    prompter.expect("show", lambda dialog: isinstance(dialog, PdfPreview) and dialog.view.pages() >= 10)
    page.make_for_ticked()
    made = [agreement for party in parties[1:] for agreement in agreements.for_party(ctx, party.uid)]
    assert [agreement.state for agreement in made] == [AgreementState.ISSUED] * 2
    prompter.expect("save_file", tmp_path / "alle.zip", "overeenkomsten.zip")
    agreement_actions._save_all(page.desk, tuple(agreement.uid for agreement in made))
    assert (tmp_path / "alle.zip").read_bytes()[:2] == b"PK"


def test_other_actions_of_the_pane(ctx: Context, window: MainWindow, prompter: ScriptedPrompter) -> None:
    made = flow.issued(ctx)
    page = shown(window)
    page.select(made.uid)
    prompter.expect("show", lambda dialog: dialog.view.pages() == 1, "PdfPreview")
    press(page, "Herinnering…")
    assert agreements.load(ctx, made.uid).reminded_on == ctx.today()
    prompter.expect("ask_text", "gaat niet door", "AGR-2026-0001")
    press(page, "Intrekken…")
    assert agreements.load(ctx, made.uid).state is AgreementState.WITHDRAWN
    draft = agreements.create_draft(ctx, flow.new(ctx, flow.business(ctx, "B"))).value
    page.select(draft.uid)
    prompter.expect("confirm", True, draft.number)
    press(page, "Weggooien…")
    assert page.details is None or page.details.agreement.uid != draft.uid
    received = flow.received(ctx)
    page.select(received.uid)
    prompter.expect("confirm", True, received.number)
    press(page, "Ontvangst ongedaan maken…")
    assert agreements.load(ctx, received.uid).state is AgreementState.ISSUED


def test_a_new_version_opens_in_the_wizard_and_is_issued(
    ctx: Context, window: MainWindow, prompter: ScriptedPrompter
) -> None:
    made = flow.in_force(ctx)
    page = shown(window)
    page.select(made.uid)

    def change(wizard: AgreementWizard) -> bool:
        assert wizard.service.text() == made.annexes.service
        wizard.hours.setValue(24)
        return through_the_wizard(wizard)

    prompter.expect("show", change, "AgreementWizard")
    press(page, "Nieuwe versie…")
    latest = agreements.find(ctx, made.number)
    assert (latest.version, latest.state, latest.annexes.breach_hours) == (2, AgreementState.ISSUED, 24)
    assert agreements.load(ctx, made.uid).state is AgreementState.IN_FORCE


def test_the_wizard_says_what_is_missing_and_keeps_a_draft(
    ctx: Context, window: MainWindow, prompter: ScriptedPrompter
) -> None:
    party = flow.business(ctx, role=PartyRole.SUPPLIER)
    page = shown(window)

    def keep(wizard: AgreementWizard) -> bool:
        assert wizard.as_controller.isChecked()
        wizard.next.click()
        wizard.service.clear()
        assert "dienst" in wizard.message.text() and not wizard.next.isEnabled()
        wizard.service.setText("hosting")
        wizard.next.click()
        wizard.kinds.own.setText("foto's <b>")
        wizard.kinds.add_own()
        wizard.keep.click()
        return bool(wizard.result())

    prompter.expect("show", keep, "AgreementWizard")
    agreement_actions.make_for_party(page.desk, party.uid)
    (draft,) = agreements.for_party(ctx, party.uid)
    assert draft.state is AgreementState.DRAFT and draft.annexes.service == "hosting"
    assert draft.annexes.data[-1].text == "foto's <b>"


def test_the_tab_of_a_customer_shows_its_agreements(ctx: Context, window: MainWindow) -> None:
    made = flow.issued(ctx)
    from avgdesk.ui.views.party_agreements import PartyAgreementsTab

    page = shown(window)
    tab = PartyAgreementsTab(page.desk, page)
    tab.show_party(made.party)
    assert tab.table.records.rowCount() == 1 and tab.empty.isHidden()
    lonely = flow.business(ctx, "Zonder")
    tab.show_party(lonely.uid)
    assert not tab.empty.isHidden()
    tab._say(False)
    assert agreement_needs.said(ctx, lonely.uid) is False and "niet nodig" in tab.empty.text()


def test_an_ended_one_tells_what_happened_to_the_data(ctx: Context, window: MainWindow) -> None:
    made = flow.in_force(ctx)
    agreement_steps.end(ctx, made.uid, ctx.today(), DataOutcome.RETURNED)
    page = shown(window)
    page.select(made.uid)
    assert "De gegevens zijn teruggegeven, 24-11-2026" in page.pane.particulars.text()


def test_a_photo_of_paper_is_shown_as_pages(ctx: Context, window: MainWindow) -> None:
    made = flow.issued(ctx)
    agreement_signing.receive_file(ctx, made.uid, samples.photographed_page())
    page = shown(window)
    page.select(made.uid)
    assert page.pdf.pages() == 1
