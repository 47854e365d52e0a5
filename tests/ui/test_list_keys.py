"""The lists of customers and invoices without a mouse, for a viewer, and when they are long."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from avgdesk.context import Actor, Context, UserRole
from avgdesk.domain.listing import CustomerRow
from avgdesk.domain.parties import Party
from avgdesk.services import audit, customers, invoices
from avgdesk.services.permissions import Permission
from avgdesk.store import parties, party_lists
from avgdesk.ui import tabs
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.customer_edit import CustomerDialog
from avgdesk.ui.dialogs.invoice_edit import InvoiceDialog
from avgdesk.ui.dispatcher import Dispatcher
from avgdesk.ui.main_window import MainWindow
from avgdesk.ui.record_model import WINDOW
from avgdesk.ui.tabs import PartyActionEntry
from avgdesk.ui.views.customers import CustomersPage
from avgdesk.ui.views.invoices import InvoicesPage
from tests.services.shop import NOBODY, customer, invoice, person
from tests.ui.scripted_prompter import ScriptedPrompter


@pytest.fixture
def fleur(ctx: Context) -> Party:
    return customer(ctx, "Berg", infix="van den", first_name="Fleur", number="10007")


@pytest.fixture
def page(window: MainWindow, ctx: Context, fleur: Party, qtbot: QtBot) -> CustomersPage:
    """Two customers; the first has an unpaid invoice. The list has the keyboard."""
    customer(ctx, "Özdemir", number="10012")
    invoice(ctx, fleur, date(2025, 1, 2), number="2025-1")
    window.go("customers")
    found = window.page("customers")
    assert isinstance(found, CustomersPage)
    focus(window, found, qtbot)
    qtbot.waitUntil(lambda: bool(found.pane.name.text()))
    return found


def focus(window: MainWindow, page: CustomersPage | InvoicesPage, qtbot: QtBot) -> None:
    window.activateWindow()
    page.focus_list()
    qtbot.waitUntil(page.table.hasFocus)


def invoices_page(window: MainWindow, qtbot: QtBot) -> InvoicesPage:
    window.go("invoices")
    found = window.page("invoices")
    assert isinstance(found, InvoicesPage)
    focus(window, found, qtbot)
    return found


def menu_of(page: CustomersPage | InvoicesPage) -> list[str]:
    """The lines of the row's menu, without their keys."""
    page.table.customContextMenuRequested.emit(QPoint(10, 10))
    menu = page.table.findChildren(QMenu)[-1]
    lines = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    menu.close()
    return lines


def test_arrows_walk_and_the_pane_follows(page: CustomersPage, qtbot: QtBot) -> None:
    assert page.pane.name.text() == "Fleur van den Berg"
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.pane.name.text() == "Özdemir"
    qtbot.keyClick(page.table, Qt.Key.Key_Home)
    assert page.pane.name.text() == "Fleur van den Berg"


def test_f2_edits_and_control_z_takes_it_back(page: CustomersPage, prompter: ScriptedPrompter, qtbot: QtBot) -> None:
    def rename(dialog: CustomerDialog) -> bool:
        dialog.last_name.setText("Zandstra")
        dialog.accept()
        return True

    prompter.expect("show", rename, "Klant bewerken")
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    assert page.undo_bar.text.text() == "Wijziging van 10007 opgeslagen."
    qtbot.keySequence(page.table, QKeySequence.StandardKey.Undo)
    assert customers.find(page.desk.ctx, "10007").last_name == "Berg"
    assert page.undo_bar.isHidden()
    assert audit.entries(page.desk.ctx, size=1)[0].action == "customer.change_undone"


def test_an_edit_without_a_change_offers_no_undo(page: CustomersPage, prompter: ScriptedPrompter) -> None:
    def save(dialog: CustomerDialog) -> bool:
        dialog.accept()
        return True

    prompter.expect("show", save)
    page.edit()
    assert page.undo_bar.isHidden()


def test_an_edit_is_forgotten_when_the_record_changed_since(page: CustomersPage, prompter: ScriptedPrompter) -> None:
    prompter.expect("ask_date", date(2026, 1, 1))
    page.end_relation()
    assert not page.undo_bar.isHidden()
    party = customers.find(page.desk.ctx, "10007")
    page.desk.dispatcher.run(customers.update, replace(party, first_name="F."))
    assert page.undo_bar.isHidden()
    page.undo()
    assert customers.find(page.desk.ctx, "10007").relation_ended == date(2026, 1, 1)


def test_a_letter_goes_on_in_the_search_box_and_escape_clears_it(
    page: CustomersPage, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.table, "oz")
    qtbot.waitUntil(lambda: page.query.search == "oz")
    assert window.header.search.text() == "oz"
    qtbot.keyClick(window.header.search, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.query.search == "")
    assert page.count() == 2


def test_control_n_makes_a_new_one(
    page: CustomersPage, window: MainWindow, prompter: ScriptedPrompter, qtbot: QtBot
) -> None:
    prompter.expect("show", False, "Nieuwe klant")
    qtbot.keySequence(page.table, "Ctrl+N")
    qtbot.waitUntil(lambda: len(prompter.asked) == 1)  # the button is seen to go down first
    page.roles.chosen.emit("supplier")
    page.table.setFocus()
    prompter.expect("show", False, "Nieuwe leverancier")
    qtbot.keySequence(window, "Ctrl+N")
    qtbot.waitUntil(lambda: len(prompter.asked) == 2)


def test_the_menu_of_a_row_has_what_stands_under_the_particulars(page: CustomersPage) -> None:
    lines = menu_of(page)
    assert lines == [deed.text for deed in page.deeds(page.table.current()) if deed.role != "destructive"] + ["Wissen…"]
    assert lines[0] == "Bewerken…"
    assert {"Relatie beëindigen…", "Samenvoegen…"} <= set(lines)


def test_another_subject_adds_an_action_by_one_line(
    page: CustomersPage, fleur: Party, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []
    monkeypatch.setattr(PartyActionEntry, "load", lambda entry: lambda desk, party: seen.append((entry.title, party)))
    erase = PartyActionEntry(90, "Erase…", "nowhere:erase", "destructive", Permission.ERASE)
    monkeypatch.setattr(tabs, "ACTIONS", (erase, PartyActionEntry(10, "Ask…", "nowhere:ask", rare=True)))
    assert menu_of(page) == ["Bewerken…", "Ask…", "Relatie beëindigen…", "Samenvoegen…", "Wissen…"]
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert seen == [("Erase…", fleur.uid)]


def test_delete_does_nothing_by_itself(page: CustomersPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tabs, "ACTIONS", ())
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert page.count() == 2


def test_an_empty_search_offers_to_look_among_everybody(page: CustomersPage) -> None:
    page.roles.chosen.emit("supplier")
    page.search("berg")
    assert page.table.isHidden()
    assert page.empty.text() == "Niemand voldoet."
    page._search_everybody()
    assert page.empty.isHidden()
    assert page.table.current().number == "10007"


def test_invoices_are_edited_and_undone_by_key(
    page: CustomersPage, window: MainWindow, prompter: ScriptedPrompter, qtbot: QtBot
) -> None:
    def change(dialog: InvoiceDialog) -> bool:
        assert dialog.kept.text().startswith("Nog niet betaald")
        dialog.paid_on.set_value(date(2025, 2, 3))
        assert dialog.kept.text() == (
            "Bewaren t/m 31-12-2030 (5 jaar; betaald in 2025); wettelijk t/m 31-12-2032 (7 jaar, art. 52 lid 4 AWR)."
        )
        dialog.amount.setText("1234,5")
        dialog.amount.editingFinished.emit()
        assert dialog.amount.text() == "1.234,50"
        dialog.accept()
        return True

    shown = invoices_page(window, qtbot)
    prompter.expect("show", change, "Factuur bewerken")
    qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    assert invoices.find(page.desk.ctx, "2025-1").amount_cents == 123450
    qtbot.keySequence(shown.table, QKeySequence.StandardKey.Undo)
    assert invoices.find(page.desk.ctx, "2025-1").amount_cents == 12100
    assert menu_of(shown) == ["Bewerken…", "Als betaald markeren…", "Naar de klant"]


@pytest.fixture
def viewer(ctx: Context, fleur: Party, prompter: ScriptedPrompter, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window of somebody who may only look."""
    invoice(ctx, fleur, date(2025, 1, 2), number="2025-1")
    looking = replace(ctx, actor=Actor(NOBODY, "Kijker", UserRole.VIEWER))
    dispatcher = Dispatcher(looking, prompter)
    shown = MainWindow(Desk(looking, dispatcher, prompter))
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    dispatcher.close()


def test_a_viewer_sees_no_button_that_changes_anything(viewer: MainWindow, qtbot: QtBot) -> None:
    viewer.go("customers")
    page = viewer.page("customers")
    assert isinstance(page, CustomersPage)
    assert page.buttons() == []
    texts = {deed.text for deed in page.deeds(page.table.current())}
    assert not texts & {"Bewerken…", "Samenvoegen…", "Relatie beëindigen…"}
    qtbot.keyClick(page.table, Qt.Key.Key_Return)  # would open the form
    bills = invoices_page(viewer, qtbot)
    assert bills.buttons() == []
    assert [deed.text for deed in bills.deeds(bills.table.current())] == ["Naar de klant"]
    qtbot.keySequence(bills.table, QKeySequence.StandardKey.SelectAll)
    assert not bills.table.checked()


def test_two_thousand_customers_are_read_a_window_at_a_time(
    window: MainWindow, ctx: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ctx.store.transaction():
        for number in range(2000):
            new = person(f"Jansen{number:04}", number=f"{number + 10000}")
            parties.add(ctx.store.db, replace(new, uid=uuid4()), ctx.today())
    read: list[int] = []
    real = party_lists.customer_rows

    def counted(db: object, ids: list[int], today: date) -> list[CustomerRow]:
        read.append(len(ids))
        return real(db, ids, today)

    monkeypatch.setattr(party_lists, "customer_rows", counted)
    window.go("customers")
    page = window.page("customers")
    assert isinstance(page, CustomersPage)
    assert page.count() == 2000
    page.table.scrollToBottom()
    QApplication.processEvents()
    page.table.viewport().grab()
    qtbot.keyClick(page.table, Qt.Key.Key_End)
    assert page.table.current().number == "11999"
    assert max(read) <= WINDOW
    assert len(read) <= 6
