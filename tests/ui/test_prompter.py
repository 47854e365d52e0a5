"""The real dialogs behind the seam: they hold back what is not complete, and give what was chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDateEdit,
    QDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from avgdesk.words import Told

pytestmark = pytest.mark.usefixtures("language", "theme")


def answer(act: Callable[[QDialog], None]) -> None:
    """Run `act` on the dialog that is about to be shown."""

    def find() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        act(dialog)

    QTimer.singleShot(20, find)


def press(dialog: QWidget, text: str) -> None:
    next(each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == text).click()


def real():  # type: ignore[no-untyped-def]
    from avgdesk.ui.window_prompter import WindowPrompter

    return WindowPrompter()


def test_a_destructive_question_has_its_verb_and_cancel_as_the_default(qapp: QApplication) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        default = dialog.defaultButton()
        assert default is not None
        seen.append(default.text().replace("&", ""))
        press(dialog, "Wissen")

    answer(look)
    assert real().confirm("Wissen", "Voorgoed?", verb="Wissen", destructive=True)
    assert seen == ["Annuleren"]


def test_turning_away_is_no(qapp: QApplication) -> None:
    answer(lambda dialog: dialog.reject())
    assert not real().confirm("Vraag", "Zeker?", verb="Doen")


def test_text_from_people_is_never_read_as_html(qapp: QApplication) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        seen.append(dialog.textFormat().name)
        dialog.accept()

    answer(look)
    real().error(Told("<b>Fout</b>", "Probeer opnieuw."))
    assert seen == ["PlainText"]


@pytest.mark.parametrize("lines", [True, False])
def test_a_text_is_waited_for_and_trimmed(qapp: QApplication, lines: bool) -> None:
    def fill(dialog: QDialog) -> None:
        button = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Doen")
        assert not button.isEnabled()
        if lines:
            text = dialog.findChild(QPlainTextEdit)
            assert text is not None
            text.setPlainText("  omdat  ")
        else:
            line = dialog.findChild(QLineEdit)
            assert line is not None
            line.setText("  omdat  ")
        assert button.isEnabled()
        button.click()

    answer(fill)
    assert real().ask_text("Reden", "Waarom?", verb="Doen", lines=lines) == "omdat"


def test_a_day_is_given_as_it_was_chosen(qapp: QApplication) -> None:
    def fill(dialog: QDialog) -> None:
        field = dialog.findChild(QDateEdit)
        assert field is not None and field.displayFormat() == "dd-MM-yyyy"
        press(dialog, "Kiezen")

    answer(fill)
    assert real().ask_date("Dag", "Welke?", verb="Kiezen", value=date(2026, 11, 24)) == date(2026, 11, 24)


def test_a_choice_gives_its_key(qapp: QApplication) -> None:
    def fill(dialog: QDialog) -> None:
        radios = dialog.findChildren(QRadioButton)
        assert [radio.isChecked() for radio in radios] == [True, False]
        radios[1].click()
        press(dialog, "Verder")

    answer(fill)
    assert real().choose("Wat", "Wat wilt u?", [("show", "Tonen"), ("save", "Opslaan")], verb="Verder") == "save"
