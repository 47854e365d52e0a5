"""While someone types a list answers each key with a bounded look; after the last key it is whole."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from avgdesk.context import Context
from avgdesk.services import customers
from avgdesk.store import lists, search
from avgdesk.ui.list_page import LongListPage
from avgdesk.ui.main_window import MainWindow
from tests.services.shop import customer, invoice

MANY = 30


def test_a_search_looks_at_more_than_it_lists() -> None:
    assert lists.MOST < search.LOOKED_AT


@pytest.fixture
def crowd(ctx: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    """Thirty of one name with an invoice each, of whom a key lists ten."""
    monkeypatch.setattr(search, "LOOKED_AT", 11)
    monkeypatch.setattr(lists, "MOST", 10)
    for serial in range(MANY):
        made = customer(ctx, f"Jansen{serial:02}", number=f"1{serial:04}")
        invoice(ctx, made, date(2025, 1, 2), number=f"2025-{serial:03}")


def page_of(window: MainWindow, key: str) -> LongListPage:
    window.go(key)
    page = window.page(key)
    assert isinstance(page, LongListPage)
    return page


def type_in(window: MainWindow, page: LongListPage, text: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.table.records.modelReset):
        qtbot.keyClicks(window.header.search, text)


def test_a_key_lists_the_first_of_many_and_the_pause_all_of_them(crowd: None, window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window, "customers")
    type_in(window, page, "jansen", qtbot)
    assert (page.count(), page.more(), window.header.number.text()) == (10, True, "meer dan 10")
    qtbot.waitUntil(lambda: page.count() == MANY)
    assert (page.more(), window.header.number.text()) == (False, str(MANY))
    assert page.pane.name.text() == "Jansen00"  # type: ignore[attr-defined]


def test_a_search_that_finds_very_many_invoices_goes_on_listing_the_first(
    crowd: None, window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window, "invoices")
    type_in(window, page, "jansen", qtbot)
    qtbot.wait(600)
    assert (page.count(), page.more(), window.header.number.text()) == (10, True, "meer dan 10")
    type_in(window, page, "0", qtbot)
    qtbot.wait(600)
    assert (page.count(), page.more()) == (10, False), "Jansen00 to Jansen09"
    page.reload()
    assert (page.count(), page.more()) == (10, False)


def test_the_list_without_a_search_is_counted_once_until_something_is_written(
    crowd: None, window: MainWindow, qtbot: QtBot, ctx: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(window, "customers")
    asked: list[str] = []
    made = customers.page_source

    def watched(ctx: Context, query: Any, **more: Any) -> Any:
        asked.append(query.search)
        return made(ctx, query, **more)

    monkeypatch.setattr(customers, "page_source", watched)
    type_in(window, page, "jansen1", qtbot)
    with qtbot.waitSignal(page.table.records.modelReset):
        qtbot.keyClick(window.header.search, Qt.Key.Key_Escape)
    assert page.count() == MANY and "" not in asked
    customer(ctx, "Özdemir")
    page.reload()
    assert page.count() == MANY + 1 and "" in asked
