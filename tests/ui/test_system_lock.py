"""The administration locks when the computer does, as far as the platform tells."""

from __future__ import annotations

import ctypes
import ctypes.wintypes
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from avgdesk.context import Context
from avgdesk.ui.i18n import Language
from avgdesk.ui.session import Session
from avgdesk.ui.system_lock import POWER, SESSION_CHANGE, SystemLock, _Messages, leaves, register, unregister
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


class Library:
    """Functions whose types are set from outside; notes what is asked of them."""

    def __init__(self, *names: str) -> None:
        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        for name in names:
            setattr(self, name, self._function(name))

    def _function(self, name: str) -> Any:
        def asked(*args: Any) -> int:
            self.asked.append((name, args))
            return 1

        return asked


def test_a_message_of_windows_is_read_from_its_own_memory(qtbot: QtBot) -> None:
    lock, heard = SystemLock(), []
    lock.leaving.connect(lambda: heard.append(1))
    messages = _Messages(lock)
    for number, word, kind in (
        (SESSION_CHANGE, 7, b"windows_generic_MSG"),
        (SESSION_CHANGE, 8, b"windows_generic_MSG"),
        (POWER, 4, b"windows_generic_MSG"),
        (SESSION_CHANGE, 7, b"xcb_generic_event_t"),
    ):
        told = ctypes.wintypes.MSG(message=number, wParam=word)
        assert messages.nativeEventFilter(kind, ctypes.addressof(told)) == (False, 0)
    assert heard == [1, 1]


def test_windows_is_asked_for_messages_about_the_session_and_told_when_a_window_goes(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    names = ("WTSRegisterSessionNotification", "WTSUnRegisterSessionNotification")
    library = Library(*names)
    monkeypatch.setattr(ctypes, "WinDLL", lambda name: library, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    window = QWidget()
    register(window)
    unregister(window)
    handle = int(window.winId())
    assert library.asked == [(names[0], (handle, 0)), (names[1], (handle,))]
    pointer: Any = getattr(library, names[0])
    assert pointer.argtypes == [ctypes.c_void_p, ctypes.c_uint32]


def test_the_lock_of_a_mac_is_heard_until_it_stops(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    library = Library(
        "CFNotificationCenterGetDistributedCenter",
        "CFStringCreateWithCString",
        "CFNotificationCenterAddObserver",
        "CFNotificationCenterRemoveEveryObserver",
        "CFRelease",
    )
    monkeypatch.setattr(ctypes, "CDLL", lambda name: library)
    monkeypatch.setattr(sys, "platform", "darwin")
    lock, heard = SystemLock(), []
    lock.leaving.connect(lambda: heard.append(1))
    assert lock.listen()
    asked = dict(library.asked)
    assert asked["CFStringCreateWithCString"][1] == b"com.apple.screenIsLocked"
    _, observer, callback, _, _, behaviour = asked["CFNotificationCenterAddObserver"]
    assert behaviour == 4
    callback(None, None, None, None, None)  # as the run loop calls it, through C
    assert heard == [1]
    lock.stop()
    name, args = library.asked[-1]
    assert (name, args[1]) == ("CFNotificationCenterRemoveEveryObserver", observer)


def test_a_mac_without_the_framework_leaves_it_to_the_idle_watch(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    def missing(name: str) -> None:
        raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", missing)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not SystemLock().listen()


def test_a_session_locks_when_the_computer_is_left(
    ctx: Context, prompter: ScriptedPrompter, theme: Theme, language: Language, qtbot: QtBot
) -> None:
    session = Session(ctx, prompter, theme, language)
    session.start()
    with qtbot.waitSignal(session.locked):
        session.system.leaving.emit()
    assert ctx.store.db.is_closed()
