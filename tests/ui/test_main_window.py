"""The window stands and navigates."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from avgdesk.context import Context
from avgdesk.domain.todo import Todo, Urgency
from avgdesk.ui.main_window import MainWindow
from avgdesk.ui.widgets.sidebar import Badge, badges_of
from tests.services.shop import customer


def test_an_unknown_page_changes_nothing(window: MainWindow) -> None:
    window.go("nowhere")
    assert window.stack.count() == 0


def test_every_registered_page_has_its_own_key(window: MainWindow) -> None:
    assert len(set(window.keys())) == len(window.keys())


def test_badges_add_up_per_page_and_leave_advice_out() -> None:
    todos = [
        Todo("ended", Urgency.SOON, "retention", 12),
        Todo("held", Urgency.WAITING, "retention", 2),
        Todo("doubtful_data", Urgency.ADVICE, "customers", 40),
        Todo("appointment", Urgency.WAITING, "appointments", due=date(2026, 11, 24)),
    ]
    assert badges_of(todos) == {"retention": Badge(14, True), "appointments": Badge(1, False)}


def test_a_page_that_was_searched_shows_all_when_it_is_come_back_to(
    window: MainWindow, ctx: Context, qtbot: QtBot
) -> None:
    customer(ctx, "Bakker")
    window.go("customers")
    qtbot.keyClicks(window.header.search, "zzzz")
    qtbot.waitUntil(lambda: window.page("customers").count() == 0)
    window.go("overview")
    window.go("customers")
    assert (window.header.search.text(), window.page("customers").count()) == ("", 1)
