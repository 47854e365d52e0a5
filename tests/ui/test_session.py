"""From unlocking to locking: the sidebar, the look that was chosen, idle time, and nothing left behind."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QListWidget
from pytestqt.qtbot import QtBot

from avgdesk.context import Context
from avgdesk.services import administration, backups, settings
from avgdesk.store import cleanup
from avgdesk.ui.i18n import Language
from avgdesk.ui.session import Session
from avgdesk.ui.theme import Theme
from avgdesk.ui.tour import open_page
from avgdesk.ui.views.customer_pane import SOMEBODY
from tests.conftest import PASSWORD, FixedClock
from tests.services.shop import customer, invoice
from tests.ui.scripted_prompter import ScriptedPrompter


@pytest.fixture
def session(
    ctx: Context, prompter: ScriptedPrompter, theme: Theme, language: Language, qtbot: QtBot
) -> Iterator[Session]:
    found = Session(ctx, prompter, theme, language)
    found.start()
    qtbot.waitUntil(lambda: bool(found.window.sidebar.lock.text()))
    yield found
    found.close()
    language.use("nl")
    theme.apply("light")


def test_the_sidebar_names_the_shop_the_backup_and_the_lock(session: Session) -> None:
    sidebar = session.window.sidebar
    assert sidebar.company.text() == "Lamp & Kade"
    assert sidebar.backup.text() == "Nog geen gecontroleerde back-up"
    assert sidebar.lock.text() == "Vergrendelt na 5 minuten"
    session.dispatcher.run_long("Back-up", backups.make)
    assert sidebar.backup.text().startswith("Back-up gecontroleerd:\nvandaag ")


@pytest.mark.parametrize("key", ["customers", "invoices"])
def test_a_picture_of_a_long_list_has_what_stands_beside_it(session: Session, ctx: Context, key: str) -> None:
    invoice(ctx, customer(ctx, "Berg"), date(2025, 1, 2))
    open_page(session, key)
    assert session.window.page(key).pane.pane.currentIndex() == SOMEBODY  # type: ignore[attr-defined]


def test_the_title_of_the_window_holds_no_data(session: Session) -> None:
    assert session.window.windowTitle() == "AVGdesk"


def test_another_language_builds_the_same_page_again(session: Session, qtbot: QtBot) -> None:
    session.window.go("customers")
    old, company = session.window, settings.load_company(session.ctx)
    session.dispatcher.run(settings.save_company, replace(company, language="en"))
    qtbot.waitUntil(lambda: session.window is not old)
    assert session.window.shown == "customers"
    assert session.window.header.title.text() == "Customers"
    assert old.isHidden()


def test_dark_is_worn_at_once(session: Session, theme: Theme) -> None:
    company = settings.load_company(session.ctx)
    session.dispatcher.run(settings.save_company, replace(company, appearance="dark"))
    assert theme.dark


def test_idle_time_locks(session: Session, clock: FixedClock, qtbot: QtBot) -> None:
    session.watch.look()
    assert session.ctx.store.db.is_closed() is False
    clock.forward(minutes=6)
    with qtbot.waitSignal(session.locked):
        session.watch.look()
    assert session.ctx.store.db.is_closed()


def test_a_key_puts_the_lock_off(session: Session, clock: FixedClock, qtbot: QtBot) -> None:
    clock.forward(minutes=4)
    QTest.keyClick(session.window.windowHandle(), Qt.Key.Key_X)
    clock.forward(minutes=4)
    with qtbot.assertNotEmitted(session.locked):
        session.watch.look()


def test_locking_closes_dialogs_window_and_file_and_empties_the_clipboard(session: Session, qtbot: QtBot) -> None:
    dialog = QDialog(session.window)
    dialog.show()
    names = QListWidget()
    names.setWindowFlags(Qt.WindowType.Popup)
    names.addItem("Fleur van den Berg")
    names.show()
    QGuiApplication.clipboard().setText("Fleur van den Berg")
    with qtbot.waitSignal(session.locked):
        session.desk.lock()
    assert dialog.isHidden() and session.window.isHidden() and names.isHidden()
    assert QGuiApplication.clipboard().text() == ""
    administration.close(administration.open_with_password(session.ctx.store.folder, PASSWORD))


def test_the_last_traces_are_removed_behind_an_empty_screen(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a large file that takes seconds: the window is gone before, it goes on painting, and nobody else reads."""
    with session.ctx.store.transaction():
        cleanup.mark(session.ctx.store.db)
    real, seen = cleanup.run, []

    def slow(db: object) -> bool:
        seen.append((threading.current_thread() is threading.main_thread(), session.window.isHidden()))
        painted.wait(5)
        return real(db)

    painted = threading.Event()
    QTimer.singleShot(50, painted.set)  # the window's thread is free
    monkeypatch.setattr(cleanup, "run", slow)
    session.lock()
    assert seen == [(False, True)]
    assert painted.is_set() and session.ctx.store.db.is_closed()
    again = administration.open_with_password(session.ctx.store.folder, PASSWORD)
    assert not administration.clean_up_due(again)
    administration.close(again, clean=False)


def test_before_sleep_the_file_is_closed_at_once(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    with session.ctx.store.transaction():
        cleanup.mark(session.ctx.store.db)
    session.system.leaving.emit()
    assert session.ctx.store.db.is_closed()
    again = administration.open_with_password(session.ctx.store.folder, PASSWORD)
    assert administration.clean_up_due(again)
    administration.close(again)


def test_long_work_is_never_cut_off_by_the_lock(session: Session, qtbot: QtBot) -> None:
    session.dispatcher.busy = True
    with qtbot.assertNotEmitted(session.locked):
        session.lock()
    session.dispatcher.busy = False


def test_closing_the_window_makes_the_days_backup(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.ended):
        session.window.close()
    assert list(backups.standard_folder(session.ctx).iterdir())
    assert session.ctx.store.db.is_closed()


def test_a_stick_that_is_gone_on_closing_is_told_in_plain_words(
    session: Session, prompter: ScriptedPrompter, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.choose_second_place(session.ctx, stick)
    stick.rmdir()
    with qtbot.waitSignal(session.ended):
        session.window.close()
    assert "tweede plaats" in prompter.told[-1]


def test_what_changed_reaches_only_the_pages_that_show_it(session: Session, ctx: Context) -> None:
    session.window.go("customers")
    page = session.window.page("customers")
    assert page.count() == 0
    from avgdesk.services import customers
    from tests.services.shop import person

    session.dispatcher.run(customers.create, person("Berg"))
    assert page.count() == 1
    assert session.window.header.number.text() == "1"
    customer(ctx, "Buiten")  # past the dispatcher: nobody was told
    assert page.count() == 1
    QApplication.processEvents()
