"""While a visitor looks, nothing of anybody else can be reached: no shortcut, menu, tooltip, title or clipboard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from avgdesk.context import Context
from avgdesk.domain.dossier import Dossier
from avgdesk.domain.identity import DocumentKind
from avgdesk.services import visit
from avgdesk.ui.desk import Desk
from avgdesk.ui.inspection import LARGEST, SMALLEST, InspectionScreen
from avgdesk.ui.main_window import MainWindow
from tests.conftest import PASSWORD
from tests.services.request_samples import a_customer, a_request, an_appointment

OTHER = "Özdemir"
CTRL, ALT, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
KEYS = [
    *[(key, CTRL) for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)],
    *[(key, CTRL) for key in (Qt.Key.Key_F, Qt.Key.Key_L, Qt.Key.Key_N, Qt.Key.Key_Z, Qt.Key.Key_W, Qt.Key.Key_Q)],
    (Qt.Key.Key_Escape, NONE),
    (Qt.Key.Key_Return, NONE),
    (Qt.Key.Key_F4, ALT),
    (Qt.Key.Key_Left, ALT),
]


@pytest.fixture
def dossier(ctx: Context) -> Dossier:
    """Of Łukasz Kowalski, in an administration in which Ayşe Özdemir stands as well."""
    other = a_customer(ctx, first_name="Ayşe", last_name=OTHER, emails=("ayse@voorbeeld.nl",))
    a_request(ctx, party=other, details="Vraag van Özdemir")
    an_appointment(ctx, "2026-11-26 10:00", party=other)
    one = an_appointment(ctx, "2026-11-25 10:00", party=a_customer(ctx))
    visit.check_identity(ctx, one.uid, DocumentKind.PASSPORT, True)
    return visit.show(ctx, one.uid).value


@pytest.fixture
def screen(window: MainWindow, desk: Desk, dossier: Dossier, qtbot: QtBot) -> Iterator[InspectionScreen]:
    """The screen as it stands before the visitor, over a window that showed somebody else."""
    QGuiApplication.clipboard().setText(OTHER)
    window.go("requests")
    window.go("customers")
    shown = InspectionScreen(desk, dossier, window)
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    if shown.isVisible():
        shown.done(0)


def texts() -> Iterator[str]:
    """Everything that any visible widget of the program says, shows on hovering, or is called."""
    for widget in QApplication.allWidgets():
        if widget.isWindow():
            yield widget.windowTitle()
        if widget.isVisible():
            yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
            yield from (str(widget.property(name) or "") for name in ("text", "plainText", "placeholderText"))
            yield from _model_texts(widget)


def _model_texts(widget: QWidget) -> Iterator[str]:
    model: Any = widget.model() if hasattr(widget, "model") else None
    for row in range(model.rowCount() if model else 0):
        for column in range(model.columnCount()):
            yield str(model.data(model.index(row, column)))


def test_the_window_itself_shows_the_other_before_and_after_so_the_search_finds(
    window: MainWindow, ctx: Context, dossier: Dossier
) -> None:
    window.go("customers")
    assert any(OTHER in text for text in texts())


def test_nothing_that_is_visible_names_anybody_else(screen: InspectionScreen) -> None:
    for place in range(len(screen.pages)):
        screen.show_page(place)
        QApplication.processEvents()
        assert not [text for text in texts() if OTHER in text or "Ayşe" in text]
    assert any("Kowalski" in label.text() for page in [0] for label in _page(screen, page))


def _page(screen: InspectionScreen, place: int) -> list[QLabel]:
    screen.show_page(place)
    return screen.sheet.findChildren(QLabel)


def test_no_window_title_names_anybody(screen: InspectionScreen) -> None:
    assert {w.windowTitle() for w in QApplication.topLevelWidgets() if w.isVisible()} <= {"AVGdesk"}


@pytest.mark.parametrize("where", ["screen", "window"])
def test_no_key_leads_anywhere(
    screen: InspectionScreen, window: MainWindow, desk: Desk, qtbot: QtBot, where: str
) -> None:
    locked: list[bool] = []
    desk.lock = lambda: locked.append(True)
    for key, modifiers in KEYS:
        qtbot.keyClick(screen if where == "screen" else window, key, modifiers)
        QApplication.processEvents()
        assert screen.isVisible() and screen.result() == 0, key
        assert window.shown == "customers" and not locked and QApplication.activePopupWidget() is None, key


def test_the_same_keys_do_work_when_nobody_looks(window: MainWindow, ctx: Context, qtbot: QtBot) -> None:
    window.go("customers")
    window.activateWindow()
    qtbot.waitExposed(window)
    qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    assert window.shown == "overview"


def test_closing_it_from_outside_is_refused(screen: InspectionScreen) -> None:
    assert not screen.close() and screen.isVisible()


def test_the_clipboard_is_empty_and_stays_empty(screen: InspectionScreen, qtbot: QtBot) -> None:
    assert QGuiApplication.clipboard().text() == ""
    QGuiApplication.clipboard().setText(OTHER)
    QApplication.processEvents()
    assert QGuiApplication.clipboard().text() == ""


def test_there_is_no_menu_and_nothing_to_select(screen: InspectionScreen) -> None:
    for widget in [screen, *screen.findChildren(QWidget)]:
        if widget.isVisible():
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), widget.mapToGlobal(QPoint(5, 5)))
            QApplication.sendEvent(widget, event)
            assert QApplication.activePopupWidget() is None, widget.objectName()
    assert not screen.findChildren(QMenu)
    for label in screen.sheet.findChildren(QLabel):
        assert label.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction


def test_no_tooltip_of_the_window_behind_appears(screen: InspectionScreen, window: MainWindow) -> None:
    for widget in window.findChildren(QWidget):
        if widget.toolTip() and widget.window() is window:
            point = QPoint(2, 2)
            QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, point, widget.mapToGlobal(point)))
            assert not QToolTip.isVisible(), widget.toolTip()


def test_it_is_left_with_the_password_of_the_user_and_no_other(screen: InspectionScreen, window: MainWindow) -> None:
    screen.ask_password()
    screen.password.setText("iets anders")
    screen.try_password()
    assert screen.isVisible() and screen.problem.text() and screen.password.text() == ""
    screen.password.setText(PASSWORD)
    screen.try_password()
    assert not screen.isVisible() and screen.result() == 1
    assert window.centralWidget().isVisible()


def test_after_wrong_passwords_there_is_a_pause(screen: InspectionScreen) -> None:
    screen.ask_password()
    for _ in range(3):
        screen.password.setText("iets anders")
        screen.try_password()
    screen.password.setText(PASSWORD)
    screen.try_password()
    assert screen.isVisible() and "Wacht" in screen.problem.text()


def test_when_the_program_locks_the_screen_goes_and_keeps_nothing(screen: InspectionScreen) -> None:
    screen.reject()
    assert not screen.isVisible() and screen.pages == []
    assert not any("Kowalski" in label.text() for label in screen.findChildren(QLabel))


def test_the_letters_can_be_read_at_arms_length_and_made_larger(screen: InspectionScreen) -> None:
    assert all(label.font().pointSize() >= 18 for label in screen.sheet.findChildren(QLabel))
    for _ in range(6):
        screen.zoom(4)
    assert {label.font().pointSize() for label in screen.sheet.findChildren(QLabel)} == {LARGEST}
    for _ in range(8):
        screen.zoom(-4)
    assert {label.font().pointSize() for label in screen.sheet.findChildren(QLabel)} == {SMALLEST}


def test_pages_turn_and_stop_at_both_ends(screen: InspectionScreen) -> None:
    screen.show_page(-1)
    assert screen.place.text().startswith("blad 1 van") and not screen.previous.isEnabled()
    for _ in range(50):
        screen.following.click()
    last = len(screen.pages)
    assert screen.place.text() == f"blad {last} van {last}" and not screen.following.isEnabled()
