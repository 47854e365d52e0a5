"""The window that stands at once, and the door in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from avgdesk.app import Application
from avgdesk.context import Context
from avgdesk.services import administration
from avgdesk.ui import first_frame
from tests.conftest import PASSWORD
from tests.ui.scripted_prompter import ScriptedPrompter


@pytest.fixture
def program(qapp: QApplication, ctx: Context) -> Iterator[Application]:
    """Before the door of a closed administration, with the frame that stood first."""
    administration.close(ctx)
    made = Application(qapp, ctx.store.folder, "nl", ScriptedPrompter())
    made.frame = first_frame.show()
    made.start()
    yield made
    if made.session is not None:
        made.session.close()
    elif made.frame is not None:
        made.frame.leave()


def test_the_door_stands_in_the_frame(program: Application) -> None:
    assert program.frame is not None and program.door is not None
    assert program.door.window() is program.frame
    assert program.door.isVisible()


def test_the_frame_goes_when_the_administration_is_open(program: Application) -> None:
    frame = program.frame
    assert frame is not None and program.door is not None
    program.door.password.setText(PASSWORD)
    program.door.try_password()
    assert program.session is not None and program.session.window.isVisible()
    assert program.frame is None and not frame.isVisible()


def test_a_frame_that_its_user_closes_says_so_and_one_that_leaves_does_not(qtbot: QtBot) -> None:
    closed, left = first_frame.show(), first_frame.show()
    with qtbot.waitSignal(closed.closed):
        closed.close()
    with qtbot.assertNotEmitted(left.closed):
        left.leave()


def test_after_a_lock_the_door_has_a_window_of_its_own(program: Application, tmp_path: Path) -> None:
    assert program.door is not None
    program.door.password.setText(PASSWORD)
    program.door.try_password()
    assert program.session is not None
    program.session.lock()
    assert program.door is not None and program.door.isWindow()
    program.door.leave()
