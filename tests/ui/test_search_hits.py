"""The search box on every page: customers and invoices by anything that is known of them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from avgdesk.context import Context
from avgdesk.ui.main_window import MainWindow
from tests.services.shop import customer, invoice


@pytest.fixture
def filled(window: MainWindow, ctx: Context) -> MainWindow:
    party = customer(ctx, "Berg", infix="van den", first_name="Fleur", number="10007")
    invoice(ctx, party, date(2025, 1, 2), number="2025-77")
    window.go("settings")
    return window


def test_hits_are_offered_while_typing(filled: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(filled.header.search, "fleu")
    offered = filled.hits.completer.completionModel()
    qtbot.waitUntil(lambda: offered.index(0, 0).data() == "10007  Fleur van den Berg")


def test_a_chosen_hit_shows_that_record_on_its_page(filled: MainWindow, qtbot: QtBot) -> None:
    assert filled.hits.look_up("2025-77") == ["2025-77  factuur van Fleur van den Berg"]
    filled.hits.completer.activated.emit("2025-77  factuur van Fleur van den Berg")
    qtbot.waitUntil(lambda: filled.shown == "invoices")
    assert filled.header.search.text() == ""


def test_nothing_found_says_so(filled: MainWindow) -> None:
    assert filled.hits.look_up("zzz") == []
    assert filled.hits.completer.completionModel().index(0, 0).data() == "Niets gevonden."


def test_on_a_page_with_a_list_the_box_filters_that_list(filled: MainWindow) -> None:
    filled.go("customers")
    assert filled.header.search.completer() is None
    filled.go("audit")
    assert filled.header.search.completer() is filled.hits.completer


def test_find_puts_the_cursor_in_the_box(filled: MainWindow, qtbot: QtBot) -> None:
    filled.activateWindow()
    qtbot.keyClick(filled, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert filled.focusWidget() is filled.header.search
    qtbot.keyClicks(filled.header.search, "x")
    qtbot.keyClick(filled.header.search, Qt.Key.Key_Escape)
    assert filled.header.search.text() == ""
