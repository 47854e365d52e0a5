"""Dialogs of agreements: templates with live check, a supplier's own text, sub-processors."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from avgdesk.context import Context
from avgdesk.domain.agreements import AgreementState, Origin
from avgdesk.domain.annexes import Safeguard, SubProcessor
from avgdesk.domain.article28 import Clause
from avgdesk.services import agreement_templates, agreements
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.agreement_register import RegisterDialog
from avgdesk.ui.dialogs.agreement_templates import TemplatesDialog
from avgdesk.ui.dialogs.sub_processor import SubProcessorDialog
from tests.documents import agreement_samples as samples
from tests.services import agreement_flow as flow
from tests.ui.scripted_prompter import ScriptedPrompter


def own_text(desk: Desk, prompter: ScriptedPrompter, qtbot: QtBot) -> TemplatesDialog:
    """The editor with a copy of the program's text."""
    dialog = TemplatesDialog(desk)
    qtbot.addWidget(dialog)
    assert dialog.source.isReadOnly() and not dialog.save_it.isEnabled()
    prompter.expect("ask_text", "Eigen tekst", "naam")
    dialog.copy_it.click()
    assert not dialog.source.isReadOnly() and dialog.title_text.text() == "Eigen tekst"
    return dialog


def test_a_fault_is_shown_with_its_line_while_typing(desk: Desk, prompter: ScriptedPrompter, qtbot: QtBot) -> None:
    dialog = own_text(desk, prompter, qtbot)
    pages = dialog.preview.pages()
    assert pages >= 5
    dialog.source.setPlainText(dialog.source.toPlainText().replace("{{parties}}", "{{partijen}}"))
    qtbot.waitUntil(lambda: bool(dialog.message.text()))
    assert dialog.message.text().startswith("Regel 5: {{partijen}} is onbekend.")
    assert not dialog.save_it.isEnabled() and dialog.source.extraSelections()
    dialog.source.setPlainText(dialog.source.toPlainText().replace("{{partijen}}", "{{parties}}"))
    qtbot.waitUntil(lambda: not dialog.message.text())
    assert dialog.save_it.isEnabled() and not dialog.source.extraSelections()


def test_a_lost_clause_is_named_and_can_be_confirmed_by_reading(
    ctx: Context, desk: Desk, prompter: ScriptedPrompter, qtbot: QtBot
) -> None:
    dialog = own_text(desk, prompter, qtbot)
    kept = [line for line in dialog.source.toPlainText().split("\n") if "art 28(9)" not in line]
    dialog.source.setPlainText("\n".join(kept))
    qtbot.waitUntil(lambda: dialog.sheets.tabText(1) == "Controle (nog 1)")
    line = dialog.clauses.item(list(Clause).index(Clause.IN_WRITING))
    line.setCheckState(Qt.CheckState.Checked)
    assert dialog.keep()
    assert agreement_templates.load(ctx, dialog.template.uid).confirmed == {Clause.IN_WRITING}
    assert dialog.sheets.tabText(1) == "Controle: alles aanwezig"


def test_a_text_is_loaded_from_a_file_and_removed(
    ctx: Context, desk: Desk, prompter: ScriptedPrompter, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = TemplatesDialog(desk)
    qtbot.addWidget(dialog)
    file = tmp_path / "Standaardbepalingen.txt"
    file.write_text("# Bepalingen\n\nDe verwerker handelt op instructie.\n", encoding="utf-8")
    prompter.expect("choose_files", [file], "tekstbestand")
    dialog.open_file.click()
    assert dialog.title_text.text() == "Standaardbepalingen"
    prompter.expect("confirm", True, "Standaardbepalingen")
    dialog.remove_it.click()
    assert [template.built_in for template in agreement_templates.every(ctx)] == [True, True]


def test_unsaved_changes_are_asked_about(desk: Desk, prompter: ScriptedPrompter, qtbot: QtBot) -> None:
    dialog = own_text(desk, prompter, qtbot)
    dialog.source.appendPlainText("Nog een regel.")
    prompter.expect("confirm", False, "verloren")
    dialog.which.setCurrentIndex(0)
    assert dialog.title_text.text() == "Eigen tekst"
    prompter.expect("confirm", True, "verloren")
    dialog.show()
    dialog.leave()
    assert not dialog.isVisible()


def test_locking_closes_the_editor_without_a_question(desk: Desk, prompter: ScriptedPrompter, qtbot: QtBot) -> None:
    dialog = own_text(desk, prompter, qtbot)
    dialog.show()
    dialog.source.appendPlainText("Nog een regel.")
    dialog.reject()
    assert not dialog.isVisible() and not dialog._timer.isActive()


def test_a_suppliers_text_is_registered_only_when_all_of_article_28_is_ticked(
    ctx: Context, desk: Desk, prompter: ScriptedPrompter, qtbot: QtBot, tmp_path: Path
) -> None:
    party = flow.business(ctx, "Serverhuis B.V.")
    file = tmp_path / "hun-tekst.pdf"
    file.write_bytes(samples.scanned_pdf())
    dialog = RegisterDialog(desk)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert dialog.message.text() == "Kies de andere partij uit de lijst."
    dialog.party.choose(party.uid)
    dialog.accept()
    assert dialog.message.text() == "Kies eerst het bestand."
    prompter.expect("choose_files", [file])
    dialog.choose.click()
    dialog.signed_on.set_value(ctx.today())
    dialog.countersigned_on.set_value(ctx.today())
    dialog.accept()
    assert "28(2)" in prompter.take_error().text and dialog.made is None
    for place in range(dialog.clauses.count()):
        dialog.clauses.item(place).setCheckState(Qt.CheckState.Checked)
    dialog.accept()
    assert dialog.made is not None
    kept = agreements.load(ctx, dialog.made.uid)
    assert (kept.origin, kept.state) == (Origin.THEIRS, AgreementState.IN_FORCE)


def test_a_sub_processor_outside_the_eea_needs_a_safeguard(qtbot: QtBot, desk: Desk) -> None:
    dialog = SubProcessorDialog(SubProcessor("MailFly", "Austin", "NL", "mail"))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.safeguard_part.isVisible()
    dialog.country.setCurrentIndex(dialog.country.findData("US"))
    assert dialog.safeguard_part.isVisible()
    dialog.accept()
    assert dialog.message.text() and not dialog.result()
    dialog.safeguard.setCurrentIndex(1)
    dialog.accept()
    assert dialog.result_value() == SubProcessor("MailFly", "Austin", "US", "mail", Safeguard.ADEQUACY)
