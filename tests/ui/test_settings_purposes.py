"""The tab with purposes and recipients, driven as the owner does, and as others find it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from avgdesk.context import Actor, Context, UserRole
from avgdesk.domain.annexes import Safeguard
from avgdesk.domain.categories import LegalBasis
from avgdesk.domain.purposes import Bilingual
from avgdesk.services import purposes
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.purpose_edit import BASES, SAFEGUARDS, PurposeDialog
from avgdesk.ui.main_window import MainWindow
from avgdesk.ui.pdf_preview import PdfPreview
from avgdesk.ui.views.settings import SettingsPage
from avgdesk.ui.views.settings_purposes import PurposesSection
from tests.ui.scripted_prompter import ScriptedPrompter


@pytest.fixture
def section(window: MainWindow) -> PurposesSection:
    window.go("settings")
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    page.show_section("purposes")
    found = page.sections["purposes"]
    assert isinstance(found, PurposesSection)
    return found


def fill(dialog: QDialog) -> bool:
    """What the owner types for a camera."""
    assert isinstance(dialog, PurposeDialog)
    dialog.basis.setCurrentIndex(BASES.index(LegalBasis.LEGITIMATE_INTERESTS))
    dutch, english = dialog.pages["nl"], dialog.pages["en"]
    dutch.activity.setText("Camera")
    dutch.goal.setText("Diefstal voorkomen")
    english.goal.setText("Preventing theft")
    dialog.accept()
    assert dialog.message.text().startswith("Er ontbreekt iets") and not dialog.result()
    dutch.data.setText("Van bezoekers: beelden")
    dutch.recipients.setPlainText("Meldkamer\n\n  Politie ")
    assert dutch.abroad.isHidden()
    dialog.safeguard.setCurrentIndex(SAFEGUARDS.index(Safeguard.OTHER))
    assert not dutch.abroad.isHidden() and not dutch.safeguard_note.isHidden()
    dialog.safeguard.setCurrentIndex(SAFEGUARDS.index(Safeguard.ADEQUACY))
    assert dutch.safeguard_note.isHidden()
    dutch.where.setText("CloudCam, Zwitserland")
    dialog.accept()
    return dialog.result() == QDialog.DialogCode.Accepted


def test_a_purpose_is_added_changed_and_removed(
    section: PurposesSection, prompter: ScriptedPrompter, ctx: Context
) -> None:
    assert not section.standard_part.isHidden() and section.table.model().rowCount() == 3
    prompter.expect("show", fill, "PurposeDialog")
    section.add.click()
    added = purposes.every(ctx)[-1]
    assert added.goal == Bilingual("Diefstal voorkomen", "Preventing theft")
    assert added.recipients.nl == "Meldkamer\nPolitie" and added.safeguard is Safeguard.ADEQUACY
    assert section.table.model().rowCount() == 4 and section.standard_part.isHidden()
    section.table.selectRow(3)
    prompter.expect("show", _rename, "PurposeDialog")
    section.change.click()
    assert purposes.every(ctx)[-1].activity == Bilingual("Camera", "Camera in the shop")
    section.table.selectRow(3)
    prompter.expect("confirm", True, "Camera")
    section.remove.click()
    assert len(purposes.every(ctx)) == 3
    prompter.expect("confirm", True, "standaardset")
    section.standard.click()
    assert purposes.is_standard(ctx) and not section.standard.isEnabled()


def _rename(dialog: QDialog) -> bool:
    assert isinstance(dialog, PurposeDialog)
    dialog.pages["en"].activity.setText("Camera in the shop")
    dialog.accept()
    return dialog.result() == QDialog.DialogCode.Accepted


def test_a_number_that_may_be_a_bsn_is_asked_about(desk: Desk, prompter: ScriptedPrompter, qtbot: QtBot) -> None:
    dialog = PurposeDialog(desk, purposes.every(desk.ctx)[0], ())
    qtbot.addWidget(dialog)
    dialog.pages["nl"].recipients.setPlainText("klant 123456782")
    prompter.expect("confirm", False, "BSN")
    dialog.accept()
    assert not dialog.result()
    prompter.expect("confirm", True, "BSN")
    dialog.accept()
    assert dialog.result() and dialog.no_bsn


def test_the_last_one_has_no_way_out(section: PurposesSection, ctx: Context, window: MainWindow) -> None:
    for code in ("sales", "requests"):
        purposes.remove(ctx, code)
    section.reload()
    section.table.selectRow(0)
    assert section.change.isEnabled() and not section.remove.isEnabled()


def test_the_example_is_of_nobody(section: PurposesSection, prompter: ScriptedPrompter) -> None:
    prompter.expect("show", lambda dialog: isinstance(dialog, PdfPreview) and False, "PdfPreview")
    section.preview.click()


def test_somebody_else_only_looks(ctx: Context, desk: Desk, qtbot: QtBot) -> None:
    actor = Actor(ctx.actor.uid, "Piet", UserRole.EMPLOYEE)
    section = PurposesSection(replace(desk, ctx=replace(ctx, actor=actor)))
    qtbot.addWidget(section)
    section.reload()
    section.table.selectRow(0)
    section.change_purpose()  # as by a double click: nothing opens
    for button in (section.add, section.change, section.remove, section.standard):
        assert button.isHidden()
    assert not section.preview.isHidden()
