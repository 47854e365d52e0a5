"""The administration locks when the computer does, as far as the platform tells."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from avgdesk.context import Context
from avgdesk.ui.i18n import Language
from avgdesk.ui.session import Session
from avgdesk.ui.system_lock import POWER, SESSION_CHANGE, SystemLock, leaves
from avgdesk.ui.theme import Theme
from tests.ui.scripted_prompter import ScriptedPrompter

ROOT = Path(__file__).resolve().parents[2]
HEARD = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from avgdesk.context import Context
from avgdesk.ui.i18n import Language
from avgdesk.ui.session import Session
from avgdesk.ui.system_lock import SystemLock
app = QCoreApplication([])
lock, heard = SystemLock(), []
lock.leaving.connect(lambda: heard.append(1))
assert lock.listen()
for begins in (False, True):
    message = QDBusMessage.createSignal("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")
    message.setArguments([begins])
    assert QDBusConnection.sessionBus().send(message)
lock.leaving.connect(lambda: QTimer.singleShot(0, app.quit))
QTimer.singleShot(5000, app.quit)
app.exec()
sys.exit(0 if heard == [1] else 1)
"""


def test_the_desktops_lock_is_heard() -> None:
    run = shutil.which("dbus-run-session")
    if run is None or not sys.platform.startswith("linux"):
        pytest.skip("no bus to be had")
    words = [run, "--", sys.executable, "-c", HEARD]
    done = subprocess.run(words, cwd=ROOT, check=False, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()


def test_without_anybody_who_tells_nothing_happens(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setattr(sys, "platform", "plan9")
    assert not SystemLock().listen()


def test_falling_asleep_locks_and_waking_does_not(qtbot: QtBot) -> None:
    lock, heard = SystemLock(), []
    lock.leaving.connect(lambda: heard.append(1))
    lock._on_flag(False)
    assert heard == []
    lock._on_flag(True)
    lock._on_lock()
    assert heard == [1, 1]


@pytest.mark.parametrize(
    ("message", "word", "expected"),
    [
        (SESSION_CHANGE, 7, True),
        (SESSION_CHANGE, 8, False),
        (SESSION_CHANGE, 2, True),
        (POWER, 4, True),
        (POWER, 7, False),
        (1, 7, False),
    ],
)
def test_what_windows_says(message: int, word: int, expected: bool) -> None:
    assert leaves(message, word) is expected


def test_a_session_locks_when_the_computer_is_left(
    ctx: Context, prompter: ScriptedPrompter, theme: Theme, language: Language, qtbot: QtBot
) -> None:
    session = Session(ctx, prompter, theme, language)
    session.start()
    with qtbot.waitSignal(session.locked):
        session.system.leaving.emit()
    assert ctx.store.db.is_closed()
