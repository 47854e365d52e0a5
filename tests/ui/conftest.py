"""Fixtures of the window's tests: a real encrypted administration, scripted answers, Qt offscreen."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from avgdesk import i18n
from avgdesk.context import Context
from avgdesk.ui.desk import Desk
from avgdesk.ui.dispatcher import Dispatcher
from avgdesk.ui.i18n import Language
from avgdesk.ui.main_window import MainWindow
from avgdesk.ui.theme import Theme
from tests.ui.scripted_prompter import ScriptedPrompter

SESSION = "of the session"


@pytest.fixture(autouse=True)
def no_window_stays() -> Iterator[None]:
    """Windows and dialogs that a test made are gone after it: a change of look would dress them all again.

    A popup goes with the field whose offers it shows; to delete it first crashes Qt.
    """
    before = set(QApplication.topLevelWidgets())
    yield
    for widget in set(QApplication.topLevelWidgets()) - before:
        popup = shiboken6.isValid(widget) and widget.windowType() is Qt.WindowType.Popup
        if shiboken6.isValid(widget) and widget.parent() is None and not popup:
            widget.hide()
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def language(qapp: QApplication) -> Language:
    """The installed translators, Dutch; a test that switches goes back to "nl"."""
    found = Language(qapp)
    found.setObjectName(SESSION)
    found.use("nl")
    return found


@pytest.fixture(autouse=True)
def dutch_again() -> Iterator[None]:
    """Whatever a test switches to or installs, the next one begins in Dutch with one set of translators."""
    application = QApplication.instance()
    before = set(application.findChildren(Language)) if application else set()
    yield
    application = QApplication.instance()
    for found in application.findChildren(Language) if application else []:
        if found.objectName() != SESSION and found not in before:
            found.remove()
            found.setParent(None)
        elif found.objectName() == SESSION:
            found.use(i18n.DUTCH)
    i18n.use_language(i18n.DUTCH)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The look, light."""
    found = Theme(qapp)
    found.apply("light")
    return found


@pytest.fixture
def prompter() -> Iterator[ScriptedPrompter]:
    """Scripted answers; at the end every expected question must have been asked and every refusal looked at."""
    scripted = ScriptedPrompter()
    yield scripted
    scripted.finish()


@pytest.fixture
def desk(ctx: Context, prompter: ScriptedPrompter, language: Language, theme: Theme) -> Iterator[Desk]:
    """What a page gets, over an open, empty administration (fixture `ctx`)."""
    dispatcher = Dispatcher(ctx, prompter)
    yield Desk(ctx, dispatcher, prompter)
    dispatcher.close()


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    """The whole window on `desk`, shown, on no page yet: `window.go("customers")`."""
    shown = MainWindow(desk)
    shown.show()
    yield shown
    shown.hide()  # not closed: a page with unsaved edits would ask
    shown.deleteLater()
