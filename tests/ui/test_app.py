"""The program as a whole: its self-test, its options, and the way from the door to the window and back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from avgdesk import __main__, app, self_test
from avgdesk.app import Application
from avgdesk.context import Context
from avgdesk.domain.listing import CustomerRow, ListQuery
from avgdesk.services import administration, backups, customers
from avgdesk.services.administration import Created
from avgdesk.ui.dialogs.first_run import FirstRunDialog
from avgdesk.ui.dialogs.restore_new import RestoreNewDialog
from tests.conftest import PASSWORD
from tests.services.shop import customer
from tests.ui.scripted_prompter import ScriptedPrompter


@pytest.fixture
def closed(created: Created) -> Path:
    administration.close(created.ctx)
    return created.ctx.store.folder


def make(qapp: QApplication, folder: Path, prompter: ScriptedPrompter) -> Application:
    return Application(qapp, folder, "nl", prompter)


def test_the_self_test_passes_and_prints_one_line_per_check(
    qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    assert self_test.run() == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 5
    assert all(line.startswith("ok") for line in lines), lines


def test_a_failing_check_makes_the_self_test_fail(
    qapp: QApplication, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("avgdesk.assets.root", lambda: tmp_path)
    assert self_test.run() == 1
    assert "FAILED files of the program" in capsys.readouterr().out


def test_an_unknown_option_is_refused_with_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        __main__.main(["--nonsense"])
    assert end.value.code == 2
    assert "--self-test" in capsys.readouterr().err


def test_from_the_door_to_the_window_and_back(
    qapp: QApplication, closed: Path, prompter: ScriptedPrompter, qtbot: QtBot
) -> None:
    program = make(qapp, closed, prompter)
    program.start()
    assert program.door is not None
    program.door.password.setText(PASSWORD)
    program.door.try_password()
    assert program.session is not None and program.door is None
    assert program.session.window.isVisible()
    assert app.remembered() is None  # this one lies in the temporary folder
    program.session.lock()
    assert program.session is None and program.door is not None
    assert program.door.administration.text() == "Lamp & Kade"
    program.door.leave()


def test_without_an_administration_the_wizard_comes_and_turning_away_ends_it(
    qapp: QApplication, tmp_path: Path, prompter: ScriptedPrompter, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(qapp, "quit", lambda: ended.append(True), raising=False)
    prompter.expect("show", lambda dialog: not isinstance(dialog, FirstRunDialog))
    program = make(qapp, tmp_path / "nieuw", prompter)
    program.start()
    assert program.session is None
    assert not (tmp_path / "nieuw").exists()


def test_a_folder_that_was_asked_for_is_tried_even_when_nothing_is_there(
    qapp: QApplication, tmp_path: Path, prompter: ScriptedPrompter
) -> None:
    program = make(qapp, tmp_path / "weg", prompter)
    program.asked_for = True
    program.start()
    assert program.door is not None
    program.door.password.setText(PASSWORD)
    program.door.try_password()
    assert "In deze map is geen administratie." in program.door.message.text()
    program.door.leave()


def test_a_backup_that_was_double_clicked_is_put_back_after_the_door(
    qapp: QApplication, ctx: Context, tmp_path: Path, prompter: ScriptedPrompter, qtbot: QtBot
) -> None:
    customer(ctx, "Berg")
    path = backups.make(ctx).value.file.path
    customer(ctx, "Later")
    administration.close(ctx)
    application = Application(qapp, ctx.store.folder, "nl", prompter)
    application.backup = path
    application.start()
    assert application.door is not None
    assert path.name in application.door.note.text()
    application.door.password.setText(PASSWORD)
    prompter.expect("confirm", True, "1 klant en 0 facturen")
    application.door.try_password()
    qtbot.waitUntil(lambda: bool(prompter.told))
    assert application.session is not None
    assert [row.name for row in customers_of(application)] == ["Berg"]
    application.session.close()


def customers_of(application: Application) -> list[CustomerRow]:
    assert application.session is not None
    return list(customers.page_source(application.session.ctx, ListQuery()).rows(0, 10))


def test_over_a_damaged_administration_the_newest_whole_backup_is_one_click_away(
    qapp: QApplication, ctx: Context, prompter: ScriptedPrompter
) -> None:
    customer(ctx, "Berg")
    backups.make(ctx)
    ctx.clock.forward(hours=1)  # type: ignore[attr-defined]
    newer = backups.make(ctx).value.file.path
    newer.write_bytes(newer.read_bytes()[:5000] + b"x" + newer.read_bytes()[5001:])
    administration.close(ctx)
    data = ctx.store.folder / "data.db"
    data.write_bytes(b"x" * 4096 + data.read_bytes()[4096:])
    application = Application(qapp, ctx.store.folder, "nl", prompter)
    application.start()
    assert application.door is not None
    application.door.password.setText(PASSWORD)
    application.door.try_password()
    assert "beschadigd" in application.door.message.text()

    def put_back(dialog: RestoreNewDialog) -> bool:
        dialog.secret.setText(PASSWORD)
        dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    prompter.expect("show", put_back, "RestoreNewDialog")
    application.door.put_back.click()
    application.door.password.setText(PASSWORD)
    application.door.try_password()
    assert [row.name for row in customers_of(application)] == ["Berg"]
    assert application.session is not None
    application.session.close()


def test_on_an_empty_machine_a_backup_makes_the_administration(
    qapp: QApplication, ctx: Context, tmp_path: Path, prompter: ScriptedPrompter
) -> None:
    """The wizard for a new administration offers it; afterwards stands the door of what was put back."""
    customer(ctx, "Berg")
    path = backups.make(ctx).value.file.path
    administration.close(ctx)
    application = Application(qapp, tmp_path / "nieuw", "nl", prompter)

    def put_back(dialog: RestoreNewDialog) -> bool:
        dialog.backup_file.setText(str(path))
        dialog.secret.setText(PASSWORD)
        dialog.accept()
        return dialog.result() == QDialog.DialogCode.Accepted

    prompter.expect("show", lambda wizard: wizard.from_backup.click() or False, "FirstRunDialog")
    prompter.expect("show", put_back, "RestoreNewDialog")
    application.start()
    assert application.door is not None
    application.door.password.setText(PASSWORD)
    application.door.try_password()
    assert application.session is not None
    assert [row.name for row in customers_of(application)] == ["Berg"]
    application.session.close()


def test_the_last_folder_is_remembered_without_its_contents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                                            closed: Path) -> None:  # fmt: skip
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path / "elsewhere"))
    app.remember(closed)
    assert app.remembered() == closed
    shutil.rmtree(closed)
    assert app.remembered() is None


def test_a_tour_leaves_a_picture_of_every_page(qapp: QApplication, tmp_path: Path) -> None:
    assert app.tour(tmp_path / "tour", "nl") == 0
    names = sorted(path.name for path in (tmp_path / "tour").iterdir())
    assert names[0] == "01-overview.png" and names[-1].endswith("settings.png")
    assert len(names) >= 5
