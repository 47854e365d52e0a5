"""Invoices in the window: made, edited, marked as paid in bulk, with their files from memory."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from avgdesk.context import Context
from avgdesk.domain.audit import AuditFilter
from avgdesk.domain.invoices import FiscalClass
from avgdesk.services import attachments, audit, invoices
from avgdesk.ui.attachment_files import FileDialog
from avgdesk.ui.dialogs.invoice_edit import InvoiceDialog, cents
from avgdesk.ui.dialogs.mark_paid import MarkPaidDialog
from avgdesk.ui.list_page import AFTER_PAINTING
from avgdesk.ui.main_window import MainWindow
from avgdesk.ui.table_delegate import HINT
from avgdesk.ui.views.invoices import InvoicesPage
from tests.services.shop import customer, invoice
from tests.ui.scripted_prompter import ScriptedPrompter


@pytest.fixture
def page(window: MainWindow, ctx: Context, qtbot: QtBot) -> InvoicesPage:
    """Three invoices of one customer, two of them open."""
    party = customer(ctx, "Berg", infix="van den", first_name="Fleur", number="10007")
    invoice(ctx, party, date(2024, 1, 2), date(2024, 1, 16), number="2024-1")
    invoice(ctx, party, date(2025, 1, 2), number="2025-1")
    invoice(ctx, party, date(2025, 2, 2), number="2025-2", amount_cents=-2500)
    window.go("invoices")
    found = window.page("invoices")
    assert isinstance(found, InvoicesPage)
    qtbot.wait(AFTER_PAINTING + 20)
    return found


def shown(page: InvoicesPage) -> list[str]:
    model = page.table.records
    return [model.row(i).number for i in range(model.rowCount())]


@pytest.mark.parametrize(
    "text, amount",
    [
        ("1.234,56", 123456),
        ("1234,5", 123450),
        ("1,234.56", 123456),
        ("€ 12", 1200),
        ("-12,50", -1250),
        ("1.234", 123400),
        ("1 234,00", 123400),
        (",50", 50),
        ("", None),
        ("twaalf", None),
        ("1,2,3,", None),
        ("-", None),
    ],
)
def test_amounts_are_read_as_people_write_them(text: str, amount: int | None) -> None:
    assert cents(text) == amount


def test_the_newest_stands_first_with_its_amount_and_state(page: InvoicesPage) -> None:
    assert shown(page) == ["2025-2", "2025-1", "2024-1"]
    model = page.table.records
    assert model.index(0, 0).data(HINT) == "creditnota"
    assert [model.index(0, column).data() for column in range(7)] == [
        "2025-2", "Fleur van den Berg", "02-02-2025", "€ -25,00", "—", "—", "niet betaald",
    ]  # fmt: skip


def test_ticked_invoices_are_paid_on_one_day(page: InvoicesPage, prompter: ScriptedPrompter, qtbot: QtBot) -> None:
    assert not page.mark_paid.isEnabled()
    for number in (0, 1):
        page.table.selectRow(number)
        qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert page.mark_paid.text() == "2 als betaald markeren…"

    def fill(dialog: MarkPaidDialog) -> bool:
        assert dialog.intro.text() == "Op welke dag zijn deze 2 facturen betaald?"
        dialog.paid_on.setText("31-02-2025")
        dialog.accept()
        assert dialog.note.text() == "nakijken"
        dialog.paid_on.set_value(date(2025, 3, 1))
        dialog.accept()
        return dialog.result() == 1

    prompter.expect("show", fill, "Als betaald markeren")
    page.mark_paid.click()
    assert not page.table.checked()
    ctx = page.desk.ctx
    paid = [invoices.find(ctx, number) for number in ("2025-1", "2025-2")]
    assert [(each.paid_on, each.paid_assumed) for each in paid] == [(date(2025, 3, 1), False)] * 2


def test_all_unpaid_invoices_are_ticked_and_paid_on_an_assumed_day(
    page: InvoicesPage, prompter: ScriptedPrompter, qtbot: QtBot
) -> None:
    def fill(dialog: MarkPaidDialog) -> bool:
        dialog.paid_on.set_value(date(2025, 12, 31))
        dialog.assumed.setChecked(True)
        return True

    qtbot.keySequence(page.table, QKeySequence.StandardKey.SelectAll)
    assert page.mark_paid.text() == "2 als betaald markeren…"
    prompter.expect("show", fill)
    page.mark_paid.click()
    assert invoices.find(page.desk.ctx, "2025-1").paid_assumed
    assert page.table.records.index(1, 4).data() == "31-12-2025"
    assert page.table.records.index(1, 4).data(HINT) == "(aangenomen)"


def test_ticking_all_a_second_time_ticks_none(page: InvoicesPage) -> None:
    page.chips.chosen.emit("unpaid")
    assert not page.tick.isHidden()
    page.tick.click()
    assert len(page.table.checked()) == 2
    page.tick.click()
    assert not page.table.checked()


def test_a_paid_invoice_cannot_be_ticked(page: InvoicesPage, qtbot: QtBot) -> None:
    page.table.selectRow(2)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert not page.table.checked()


def test_a_day_in_the_future_is_refused_and_the_ticks_stay(page: InvoicesPage, prompter: ScriptedPrompter) -> None:
    page.table.set_checked({page.table.records.row(0).uid})

    def fill(dialog: MarkPaidDialog) -> bool:
        dialog.paid_on.set_value(date(2027, 1, 1))
        return True

    prompter.expect("show", fill)
    page.mark_ticked_paid()
    assert "ligt in de toekomst" in prompter.take_error().text
    assert len(page.table.checked()) == 1


def test_a_new_invoice_finds_its_customer_while_typing(
    page: InvoicesPage, prompter: ScriptedPrompter, qtbot: QtBot
) -> None:
    def fill(dialog: InvoiceDialog) -> bool:
        dialog.accept()
        assert dialog.message.text() == "Kies de klant uit de lijst."
        qtbot.keyClicks(dialog.customer, "fleur")
        assert dialog.customer.completer().completionModel().index(0, 0).data() == "10007  Fleur van den Berg"
        dialog.customer.completer().activated.emit("10007  Fleur van den Berg")
        qtbot.waitUntil(lambda: dialog.customer.party is not None)
        dialog.number.setText("2026-9")
        dialog.amount.setText("tien")
        dialog.accept()
        assert dialog.message.text().startswith("Schrijf het bedrag")
        dialog.amount.setText("10,50")
        dialog.accept()
        return dialog.saved is not None

    prompter.expect("show", fill, "Nieuwe factuur")
    page.add_new()
    assert page.table.current().number == "2026-9"
    assert page.table.current().amount_cents == 1050


def test_an_edit_can_be_undone(page: InvoicesPage, prompter: ScriptedPrompter) -> None:
    def change(dialog: InvoiceDialog) -> bool:
        assert dialog.first_used_row.isHidden()
        dialog.fiscal_class.setCurrentIndex(list(FiscalClass).index(FiscalClass.REAL_ESTATE))
        assert not dialog.first_used_row.isHidden()
        dialog.paid_on.set_value(date(2025, 2, 3))
        dialog.paid_assumed.setChecked(True)
        dialog.accept()
        return True

    page.table.select_first()
    prompter.expect("show", change, "Factuur bewerken")
    page.edit()
    changed = invoices.find(page.desk.ctx, "2025-2")
    assert (changed.fiscal_class, changed.paid_on, changed.paid_assumed) == ("real_estate", date(2025, 2, 3), True)
    assert page.table.records.index(0, 4).data() == "03-02-2025"
    assert page.table.records.index(0, 4).data(HINT) == "(aangenomen)"
    page.undo()
    assert invoices.find(page.desk.ctx, "2025-2").paid_on is None


def test_a_state_filters_the_list(page: InvoicesPage) -> None:
    page.chips.chosen.emit("unpaid")
    assert shown(page) == ["2025-2", "2025-1"]
    page.chips.chosen.emit("held")
    assert page.empty.text() == "Geen factuur voldoet."


def test_a_file_is_added_shown_saved_and_removed(
    page: InvoicesPage, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    source, target = tmp_path / "factuur.txt", tmp_path / "uit.txt"
    source.write_bytes(b"Een regel")
    page.table.select_first()
    prompter.expect("choose_files", [source])
    button(page, "Bestand toevoegen").click()
    done = []

    def save_and_remove(dialog: FileDialog) -> bool:
        done.append(dialog.findChild(QPlainTextEdit).toPlainText())  # type: ignore[union-attr]
        prompter.expect("save_file", target)
        dialog.save()
        prompter.expect("confirm", True, "voorgoed verwijderd")
        dialog.remove()
        return dialog.result() == 1

    prompter.expect("show", save_and_remove)
    button(page, "factuur.txt").click()
    assert done == ["Een regel"]
    assert target.read_bytes() == b"Een regel"
    assert not attachments.of(page.desk.ctx, page.table.current().uid)
    of_the_customer = audit.entries(page.desk.ctx, AuditFilter(subject=page.table.current().party), size=1)
    assert of_the_customer[0].action == "attachment.removed"
    assert [entry.action for entry in audit.entries(page.desk.ctx, size=4)] == [
        "attachment.removed",
        "attachment.exported",
        "attachment.shown",
        "attachment.added",
    ]


def test_a_file_that_cannot_be_read_is_told(page: InvoicesPage, prompter: ScriptedPrompter, tmp_path: Path) -> None:
    page.table.select_first()
    prompter.expect("choose_files", [tmp_path / "weg.pdf"])
    button(page, "Bestand toevoegen").click()
    assert prompter.told == ["Bestand toevoegen weg.pdf kan niet worden gelezen."]


def button(page: InvoicesPage, text: str) -> QPushButton:
    QApplication.processEvents()  # a new button in a layout is shown then
    found = page.pane.findChildren(QPushButton)
    return next(each for each in found if each.text().startswith(text) and not each.isHidden())
