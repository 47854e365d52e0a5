"""Customers and suppliers in the window: found while typing, edited, ended, merged, and undone."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from avgdesk.context import Context
from avgdesk.domain.listing import ListQuery
from avgdesk.domain.parties import Party, PartyKind, PartyRole
from avgdesk.services import customers
from avgdesk.ui.dialogs.customer_edit import CustomerDialog
from avgdesk.ui.dialogs.merge import MergeDialog
from avgdesk.ui.main_window import MainWindow
from avgdesk.ui.views.customers import CustomersPage
from tests.services.shop import address, customer, invoice
from tests.ui.scripted_prompter import ScriptedPrompter


@pytest.fixture
def page(window: MainWindow, ctx: Context, qtbot: QtBot) -> CustomersPage:
    """The page over three customers and a supplier."""
    fleur = customer(ctx, "Berg", infix="van den", first_name="Fleur", number="10007", address=address())
    invoice(ctx, fleur, date(2020, 1, 2), date(2020, 1, 16), number="2020-1")
    customer(ctx, "Özdemir", number="10012")
    customer(ctx, "Kowalski", first_name="Łukasz", number="10011", phones=("06-12345678",))
    customer(ctx, "Groothandel", number="20001", role=PartyRole.SUPPLIER)
    window.go("customers")
    found = window.page("customers")
    assert isinstance(found, CustomersPage)
    qtbot.waitUntil(lambda: bool(found.pane.name.text()))
    return found


def shown(page: CustomersPage) -> list[str]:
    model = page.table.records
    return [model.row(i).name for i in range(model.rowCount())]


def buttons(page: CustomersPage) -> list[QPushButton]:
    """Those under the particulars."""
    QApplication.processEvents()
    return [each for each in page.pane.action_panel.findChildren(QPushButton) if not each.isHidden()]


def actions(page: CustomersPage) -> list[QAction]:
    """The lines of the menu behind the button More."""
    return [action for button in buttons(page) if button.menu() for action in button.menu().actions()]


def press(page: CustomersPage, text: str) -> None:
    """The button or the line of the menu that begins with `text`."""
    button = next((each for each in buttons(page) if each.text().startswith(text)), None)
    if button is not None:
        button.click()
    else:
        next(each for each in actions(page) if each.text().startswith(text)).trigger()


def search(window: MainWindow, page: CustomersPage, qtbot: QtBot, text: str) -> None:
    window.header.search.clear()
    qtbot.keyClicks(window.header.search, text)
    qtbot.waitUntil(lambda: page.query.search == text)


def test_the_list_shows_customers_by_name_and_their_number_in_the_header(
    page: CustomersPage, window: MainWindow
) -> None:
    assert shown(page) == ["Fleur van den Berg", "Łukasz Kowalski", "Özdemir"]
    assert window.header.title.text() == "Klanten"
    assert window.header.number.text() == "3"


@pytest.mark.parametrize(
    "typed, found",
    [
        ("ozdem", "Özdemir"),
        ("lukasz", "Łukasz Kowalski"),
        ("3511ax", "Fleur van den Berg"),
        ("10011", "Łukasz Kowalski"),
    ],
)
def test_a_customer_is_found_while_typing(
    page: CustomersPage, window: MainWindow, qtbot: QtBot, typed: str, found: str
) -> None:
    search(window, page, qtbot, typed)
    assert shown(page) == [found]
    window.header.search.clear()
    qtbot.waitUntil(lambda: len(shown(page)) == 3)


def test_suppliers_are_the_same_page_under_another_role(page: CustomersPage, window: MainWindow) -> None:
    page.roles.chosen.emit("supplier")
    assert shown(page) == ["Groothandel"]
    assert window.header.title.text() == "Leveranciers"


def test_a_state_filters_the_list(page: CustomersPage) -> None:
    page.states.setCurrentIndex(page.states.findText("Termijn om"))
    assert shown(page) == ["Fleur van den Berg"]
    page.states.setCurrentIndex(page.states.findText("Geblokkeerd"))
    assert shown(page) == []
    assert page.empty.text() == "Niemand voldoet."


def test_the_pane_says_until_when_and_why(page: CustomersPage) -> None:
    texts = [label.text() for label in page.pane.facts.findChildren(type(page.pane.name))]
    assert "31-12-2025" in texts
    assert "5 jaar; laatste factuur betaald in 2020" in texts
    assert "31-12-2027" in texts
    assert page.pane.subtitle.text().startswith("Klant 10007")
    assert page.pane.state.accessibleName() == "termijn om"


def test_a_new_customer_is_added_and_shown(page: CustomersPage, prompter: ScriptedPrompter) -> None:
    def fill(dialog: CustomerDialog) -> bool:
        dialog.first_name.setText("Noor")
        dialog.infix.setText("'t")
        dialog.last_name.setText("Hof")
        dialog.emails.setPlainText("noor@voorbeeld.nl\n\n  hof@voorbeeld.nl ")
        dialog.accept()
        return dialog.saved is not None

    prompter.expect("show", fill, "Nieuwe klant")
    page.add_new()
    assert page.table.current().name == "Noor 't Hof"
    assert customers.find(page.desk.ctx, page.table.current().number).emails == (
        "noor@voorbeeld.nl",
        "hof@voorbeeld.nl",
    )


def test_enter_opens_the_form_and_the_edit_can_be_undone(
    page: CustomersPage, prompter: ScriptedPrompter, qtbot: QtBot
) -> None:
    def rename(dialog: CustomerDialog) -> bool:
        dialog.last_name.setText("Zandstra")
        dialog.accept()
        return True

    page.table.select_first()
    prompter.expect("show", rename, "Klant bewerken")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert "Fleur van den Zandstra" in shown(page)
    assert page.table.current().name == "Fleur van den Zandstra"
    page.undo_bar.button.click()
    assert shown(page)[0] == "Fleur van den Berg"


def test_ending_the_relation_asks_for_the_day(page: CustomersPage, prompter: ScriptedPrompter) -> None:
    page.table.select_first()
    prompter.expect("ask_date", date(2021, 3, 14), "Relatie beëindigen")
    press(page, "Relatie beëindigen")
    assert customers.find(page.desk.ctx, "10007").relation_ended == date(2021, 3, 14)
    assert "relatie beëindigd 14-03-2021" in page.pane.subtitle.text()
    assert not any(each.text().startswith("Relatie beëindigen") for each in actions(page))


def test_turning_away_changes_nothing(page: CustomersPage, prompter: ScriptedPrompter) -> None:
    page.table.select_first()
    prompter.expect("ask_date", None)
    page.end_relation()
    assert customers.find(page.desk.ctx, "10007").relation_ended is None


def test_duplicates_are_merged_side_by_side(page: CustomersPage, ctx: Context, prompter: ScriptedPrompter) -> None:
    double = customer(ctx, "Berg", infix="van den", first_name="Fleur", number="10044", phones=("030-2345678",),
                      address=address("Nieuwegracht", "3", "3512 LC"))  # fmt: skip
    page.reload()
    page.table.select_key(customers.find(ctx, "10007").uid)

    def merge(dialog: MergeDialog) -> bool:
        assert dialog.other.party == double.uid
        assert "1 klant lijkt dezelfde" in dialog.intro.text()
        dialog.choices["address"].setChecked(True)
        dialog.accept()
        return True

    prompter.expect("show", merge)
    press(page, "Samenvoegen")
    kept = customers.find(ctx, "10007")
    assert (kept.address.street, kept.address.postcode) == ("Nieuwegracht", "3512 LC")
    assert kept.phones == ("030-2345678",)
    assert len(shown(page)) == 3


def test_the_tabs_show_invoices_and_actions_of_this_customer_only(page: CustomersPage, ctx: Context) -> None:
    page.table.select_first()
    page.pane.tabs.setCurrentWidget(page.pane.tab_invoices)
    assert [page.pane.invoices.records.row(0).number] == ["2020-1"]
    assert page.pane.invoices.records.rowCount() == 1
    assert page.pane.tabs.tabText(page.pane.tabs.indexOf(page.pane.tab_invoices)) == "Facturen 1"


def test_a_record_is_shown_under_wider_filters_when_the_list_leaves_it_out(
    page: CustomersPage, window: MainWindow, ctx: Context
) -> None:
    supplier = customers.find(ctx, "20001")
    page.states.setCurrentIndex(2)
    window.go("customers", supplier.uid)
    assert page.table.current().uid == supplier.uid


def test_what_looks_wrong_is_said_and_a_number_like_a_bsn_is_warned_about(page: CustomersPage) -> None:
    dialog = CustomerDialog(page.desk, None)
    dialog.last_name.setText("Bakker")
    assert dialog.doubts.isHidden() and dialog.bsn.isHidden()
    dialog.postcode.setText("12")
    dialog.notes.setPlainText("BSN 111222333")
    assert dialog.doubts.text() == "Dit lijkt geen Nederlandse postcode."
    assert not dialog.bsn.isHidden()
    dialog.relation_began.setText("31-02-2020")
    assert "Schrijf een dag als" in dialog.doubts.text()
    dialog.accept()
    assert dialog.saved is None


def test_the_kind_of_party_decides_the_names_that_are_kept(page: CustomersPage) -> None:
    dialog = CustomerDialog(page.desk, None)
    dialog.first_name.setText("Jan")
    dialog.last_name.setText("Smit")
    dialog.kind.setCurrentIndex(list(PartyKind).index(PartyKind.BUSINESS))
    dialog.organisation.setText("Bakkerij Smit")
    assert dialog.person_row.isHidden()
    typed: Party = dialog.party()
    assert (typed.name, typed.last_name) == ("Bakkerij Smit", "")


def test_a_refusal_leaves_the_form_open(page: CustomersPage, prompter: ScriptedPrompter) -> None:
    dialog = CustomerDialog(page.desk, None)
    dialog.number.setText("10007")
    dialog.last_name.setText("Tweede")
    dialog.accept()
    assert dialog.saved is None
    assert prompter.take_error().text == "Nummer 10007 is al in gebruik."


def test_a_list_without_anybody_says_so(window: MainWindow) -> None:
    window.go("customers")
    page = window.page("customers")
    assert isinstance(page, CustomersPage)
    assert page.empty.text() == "Nog niemand."
    assert page.pane.pane.currentIndex() == 0


def test_sorting_asks_the_store(page: CustomersPage) -> None:
    page.table.sorted.emit("number", True)
    assert page.query == ListQuery(role=PartyRole.CUSTOMER, sort="number", descending=True)
    assert shown(page)[0] == "Özdemir"
