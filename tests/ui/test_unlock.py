"""The door: five refusals in five different words, and a folder that is byte for byte what it was."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from avgdesk.context import Context
from avgdesk.services import administration, unlocking
from avgdesk.services.administration import Created
from avgdesk.ui.dialogs.recovery import RecoveryDialog
from avgdesk.ui.i18n import Language
from avgdesk.ui.theme import Theme
from avgdesk.ui.unlock import UnlockWindow
from tests.conftest import PASSWORD
from tests.ui.scripted_prompter import ScriptedPrompter


@pytest.fixture
def closed(created: Created) -> Path:
    """A closed administration's folder."""
    administration.close(created.ctx)
    return created.ctx.store.folder


@pytest.fixture
def door(
    closed: Path, prompter: ScriptedPrompter, qtbot: QtBot, language: Language, theme: Theme
) -> Iterator[UnlockWindow]:
    shown = UnlockWindow(closed, prompter, "Lamp & Kade")
    qtbot.addWidget(shown)
    shown.show()
    yield shown


def digest(folder: Path) -> dict[str, str]:
    """Every file that is not the lock, with its content."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "lock" not in path.name
    }


def try_it(door: UnlockWindow, password: str) -> str:
    door.password.setText(password)
    door.try_password()
    return door.message.text() if not door.message.isHidden() else ""


def damage(folder: Path) -> None:
    content = bytearray((folder / "data.db").read_bytes())
    content[1000] ^= 1  # in the first page, behind the salt
    (folder / "data.db").write_bytes(bytes(content))


def take_away(folder: Path) -> None:
    (folder / "data.db").unlink()


def newer(folder: Path) -> None:
    ctx = administration.open_with_password(folder, PASSWORD)
    ctx.store.db.execute_sql("PRAGMA user_version = 9999")
    administration.close(ctx)


def test_the_right_password_opens(door: UnlockWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(door.opened) as opened:
        assert try_it(door, PASSWORD) == ""
    ctx = opened.args[0]
    assert isinstance(ctx, Context) and ctx.actor.name == "Mirjam"
    assert door.password.text() == ""
    administration.close(ctx)


def test_enter_is_enough(door: UnlockWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(door.password, PASSWORD)
    with qtbot.waitSignal(door.opened) as opened:
        qtbot.keyClick(door.password, Qt.Key.Key_Return)
    administration.close(opened.args[0])


@pytest.mark.parametrize(
    "spoil, password, said",
    [
        (None, "verkeerd wachtwoord", "Met dit wachtwoord gaat deze administratie niet open."),
        (damage, PASSWORD, "beschadigd of onvolledig"),
        (take_away, PASSWORD, "In deze map is geen administratie."),
    ],
)
def test_each_refusal_has_its_own_words_and_changes_nothing(
    door: UnlockWindow, closed: Path, spoil: Callable[[Path], None] | None, password: str, said: str
) -> None:
    if spoil:
        spoil(closed)
    before = digest(closed)
    assert said in try_it(door, password)
    assert digest(closed) == before
    assert door.password.text() == ""


def test_an_administration_that_is_open_elsewhere_says_so(door: UnlockWindow, closed: Path) -> None:
    ctx = administration.open_with_password(closed, PASSWORD)
    before = digest(closed)
    assert "al open in een ander venster" in try_it(door, PASSWORD)
    assert digest(closed) == before
    administration.close(ctx)


def test_one_of_a_newer_version_names_what_it_needs(door: UnlockWindow, closed: Path) -> None:
    newer(closed)
    before = digest(closed)
    assert "nieuwere AVGdesk" in try_it(door, PASSWORD)
    assert digest(closed) == before


def test_wrong_attempts_make_the_door_wait(door: UnlockWindow, closed: Path) -> None:
    for _ in range(4):
        try_it(door, "verkeerd wachtwoord")
    assert unlocking.pause_left(closed) > 0
    assert not door.unlock.isEnabled()
    assert door.unlock.text().startswith("Openen over")


def test_caps_lock_is_noticed_and_forgotten(door: UnlockWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(door.password, "A", Qt.KeyboardModifier.NoModifier)  # a capital without Shift
    assert door.caps.text() == "Caps Lock staat aan."
    qtbot.keyClicks(door.password, "b")
    assert door.caps.isHidden()


def test_the_recovery_key_opens_and_a_new_password_follows(
    door: UnlockWindow, created: Created, prompter: ScriptedPrompter, qtbot: QtBot, closed: Path
) -> None:
    def recover(dialog: RecoveryDialog) -> bool:
        ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
        dialog.key.setPlainText(created.recovery_key.text[:-1])
        assert "heeft 50 tekens; deze heeft er 49" in dialog.state.text()
        dialog.key.setPlainText(created.recovery_key.text.lower().replace("-", " "))
        assert not ok.isEnabled()
        dialog.password.setText("molen storm haring 9")
        dialog.again.setText("molen storm haring 8")
        assert dialog.strength.text().endswith("De twee zijn niet gelijk.")
        dialog.again.setText("molen storm haring 9")
        assert ok.isEnabled()
        dialog.accept()
        return dialog.ctx is not None

    prompter.expect("show", recover)
    with qtbot.waitSignal(door.opened) as opened:
        door.forgotten.click()
    administration.close(opened.args[0])
    administration.close(administration.open_with_password(closed, "molen storm haring 9"))


def test_another_key_is_refused_in_the_dialog(closed: Path, language: Language, qtbot: QtBot) -> None:
    dialog = RecoveryDialog(closed)
    qtbot.addWidget(dialog)
    wrong = administration.recovery_key_problem("A" * 50)
    assert wrong is not None and wrong.code == "recovery_key_group"
    dialog.key.setPlainText("A" * 50)
    assert dialog.state.text().startswith("Groep 1 klopt niet.")
