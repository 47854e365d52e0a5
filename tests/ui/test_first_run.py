"""A new administration in four steps: nothing is made before the third, and the sheet is read back."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from avgdesk.services import administration, settings
from avgdesk.ui.dialogs.first_run import COMPANY, KEY, SAFE, TERM, FirstRunDialog
from avgdesk.ui.i18n import Language
from avgdesk.ui.theme import Theme
from tests.conftest import CHEAP
from tests.ui.scripted_prompter import ScriptedPrompter

GOOD = "fiets lamp kade 42 wolk"


@pytest.fixture
def wizard(
    prompter: ScriptedPrompter,
    tmp_path: Path,
    qtbot: QtBot,
    language: Language,
    theme: Theme,
    monkeypatch: pytest.MonkeyPatch,
) -> FirstRunDialog:
    monkeypatch.setattr("avgdesk.store.administration.KdfCost", lambda: CHEAP, raising=False)
    dialog = FirstRunDialog(prompter, tmp_path / "winkel")
    qtbot.addWidget(dialog)
    return dialog


def to_safe(wizard: FirstRunDialog) -> None:
    wizard.company_name.setText("Webwinkel De Vlier")
    wizard.next.click()
    wizard.next.click()
    assert wizard.steps.currentIndex() == SAFE


def to_key(wizard: FirstRunDialog) -> None:
    to_safe(wizard)
    wizard.user_name.setText("Mirjam")
    wizard.password.setText(GOOD)
    wizard.again.setText(GOOD)
    wizard.next.click()
    assert wizard.steps.currentIndex() == KEY


def test_a_name_is_all_that_the_first_step_needs(wizard: FirstRunDialog) -> None:
    assert not wizard.next.isEnabled()
    wizard.company_name.setText("Webwinkel De Vlier")
    assert wizard.next.isEnabled()
    wizard.coc_number.setText("1")
    assert wizard.company_hint.text() == "Een KvK-nummer heeft acht cijfers."
    assert wizard.next.isEnabled()


def test_the_term_is_five_years_with_the_law_beside_it(wizard: FirstRunDialog) -> None:
    wizard.company_name.setText("Webwinkel De Vlier")
    wizard.next.click()
    assert wizard.steps.currentIndex() == TERM
    assert wizard.years.value() == 5
    assert wizard.term_note.text().startswith("Uw termijn is korter.")
    assert "wordt betaald, bewaart u tot en met" in wizard.term_example.text()
    wizard.back.click()
    assert wizard.steps.currentIndex() == COMPANY


def test_a_synchronised_folder_is_warned_about(wizard: FirstRunDialog, tmp_path: Path) -> None:
    to_safe(wizard)
    assert wizard.folder_note.isHidden()
    wizard.folder.setText(str(tmp_path / "Dropbox" / "winkel"))
    assert wizard.folder_note.text().startswith("Dropbox kopieert deze map")


def test_a_password_is_judged_while_typing(wizard: FirstRunDialog) -> None:
    to_safe(wizard)
    wizard.password.setText("kort")
    assert wizard.strength.text() == "Minstens 8 tekens."
    assert not wizard.next.isEnabled()
    wizard.password.setText("zomer2024")
    wizard.again.setText("zomer2024")
    assert wizard.strength.text().startswith("Zwak")
    assert wizard.next.isEnabled()  # a hint, no rule
    wizard.password.setText(GOOD)
    assert wizard.strength.text() == "Sterk. De twee zijn niet gelijk."
    assert not wizard.next.isEnabled()


def test_cancel_before_the_third_step_leaves_nothing(wizard: FirstRunDialog, tmp_path: Path) -> None:
    to_safe(wizard)
    wizard.reject()
    assert not (tmp_path / "winkel").exists()
    assert wizard.ctx is None


def test_the_key_is_shown_saved_and_read_back(
    wizard: FirstRunDialog, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    to_key(wizard)
    assert wizard.created is not None
    groups = wizard.created.recovery_key.groups
    prompter.expect("save_file", tmp_path / "sleutel.pdf")
    wizard.save_sheet.click()
    assert (tmp_path / "sleutel.pdf").read_bytes().startswith(b"%PDF-")
    assert not wizard.next.isEnabled()
    first, second = wizard.asked
    wizard.group_one.setText(groups[second])
    assert wizard.group_note.text() == f"Groep {first + 1} is niet wat op het blad staat."
    wizard.group_one.setText(groups[first].lower())
    assert wizard.group_note.text() == ""
    wizard.group_two.setText(groups[second])
    wizard.next.click()
    ctx = wizard.ctx
    assert ctx is not None
    company = settings.load_company(ctx)
    assert (company.name, company.retention_years, company.language) == ("Webwinkel De Vlier", 5, "nl")
    assert wizard.password.text() == "" == wizard.again.text()
    administration.close(ctx)


def test_going_on_without_the_sheet_has_to_be_said(wizard: FirstRunDialog, prompter: ScriptedPrompter) -> None:
    to_key(wizard)
    prompter.expect("confirm", False, "niet bevestigd")
    wizard.reject()
    assert wizard.result() == 0 and wizard.ctx is not None
    prompter.expect("confirm", True, "niet bevestigd")
    wizard.reject()
    assert wizard.result() == FirstRunDialog.DialogCode.Accepted
    administration.close(wizard.ctx)


def test_a_folder_that_is_in_use_is_told_and_can_be_changed(wizard: FirstRunDialog, tmp_path: Path) -> None:
    (tmp_path / "winkel").mkdir()
    (tmp_path / "winkel" / "iets.txt").write_text("er staat al iets")
    to_safe(wizard)
    wizard.password.setText(GOOD)
    wizard.again.setText(GOOD)
    wizard.user_name.setText("Mirjam")
    wizard.next.click()
    assert wizard.message.text().startswith("Deze map is niet leeg.")
    assert wizard.ctx is None
