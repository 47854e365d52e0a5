"""The import wizard: files, columns, what would happen, what happened, and back again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from avgdesk.exchange.aliases import Field
from avgdesk.services import imports
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.import_wizard import COLUMNS, FILES, PREVIEW, RESULT, ImportWizard, start
from avgdesk.ui.main_window import MainWindow
from tests.exchange.audit_file import Debtor, Sale
from tests.services.import_files import FLEUR, bills, bring_in, csv, parties, xaf
from tests.ui.scripted_prompter import ScriptedPrompter

SOLD = Sale("D1", "2020-1", date(2020, 3, 1), 12_100)
TWIN = Debtor("D9", "Fleur van den Berg", email="anders@voorbeeld.example")


@pytest.fixture
def wizard(desk: Desk, qtbot: QtBot) -> ImportWizard:
    dialog = ImportWizard(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(wizard: ImportWizard, prompter: ScriptedPrompter, *files: Path) -> None:
    prompter.expect("choose_files", list(files))
    wizard.files.choose.click()


def step(wizard: ImportWizard) -> int:
    return wizard.steps.currentIndex()


def cell(table: object, row: int, column: int) -> str:
    model = table.model()  # type: ignore[attr-defined]
    return str(model.data(model.index(row, column)))


def test_an_audit_file_comes_in_by_three_steps(
    wizard: ImportWizard, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    assert not wizard.next.isEnabled()
    choose(wizard, prompter, xaf(tmp_path, 2020, [SOLD]))
    assert [cell(wizard.files.files, 0, column) for column in (0, 1)] == ["boek-2020.xaf", "Auditfile (XAF)"]
    wizard.next.click()
    assert (step(wizard), wizard.step_count.text()) == (PREVIEW, "Stap 2 van 3")
    assert wizard.preview.result.customers_added == 2
    assert parties(wizard.desk.ctx) == {}
    wizard.next.click()
    assert (step(wizard), wizard.done_page.headline.text()) == (RESULT, "Ingelezen")
    assert set(parties(wizard.desk.ctx)) == {"D1", "D2"}
    assert set(bills(wizard.desk.ctx)) == {"2020-1"}
    with_signal = wizard.next
    with_signal.click()
    assert not wizard.isVisible()


def test_cancel_leaves_everything_as_it_was(wizard: ImportWizard, prompter: ScriptedPrompter, tmp_path: Path) -> None:
    choose(wizard, prompter, xaf(tmp_path, 2020, [SOLD]))
    wizard.next.click()
    wizard.cancel.click()
    assert (parties(wizard.desk.ctx), imports.batches(wizard.desk.ctx)) == ({}, [])


def test_a_file_that_is_none_is_told_and_can_be_chosen_again(
    wizard: ImportWizard, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    picture = tmp_path / "boek.xaf"
    picture.write_bytes(b"\xff\xd8\xff\xe0")
    choose(wizard, prompter, picture)
    assert "boek.xaf is een afbeelding" in prompter.take_error().text
    assert (step(wizard), wizard.next.isEnabled()) == (FILES, False)


def test_a_file_that_breaks_off_is_told_at_the_preview(
    wizard: ImportWizard, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    file = xaf(tmp_path, 2020, [SOLD])
    file.write_bytes(file.read_bytes()[:-100])
    choose(wizard, prompter, file)
    wizard.next.click()
    assert "breekt af" in prompter.take_error().text
    assert (step(wizard), parties(wizard.desk.ctx)) == (FILES, {})


def test_an_unknown_table_waits_until_its_columns_are_named(
    wizard: ImportWizard, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    choose(wizard, prompter, csv(tmp_path, "kleur;maat\nVan Dijk;Assen\n"))
    wizard.next.click()
    assert (step(wizard), wizard.next.isEnabled()) == (COLUMNS, False)
    for header, field in (("kleur", Field.LAST_NAME), ("maat", Field.TOWN)):
        choice = wizard.columns.choices[header]
        choice.setCurrentIndex(list(Field).index(field) + 1)
        choice.activated.emit(choice.currentIndex())
    assert wizard.next.isEnabled()
    prompter.expect("ask_text", "Kassa", "profiel")
    wizard.columns.save_profile.click()
    assert wizard.columns.profile.currentText() == "Kassa"
    wizard.next.click()
    wizard.next.click()
    (found,) = parties(wizard.desk.ctx).values()
    assert (found.name, found.address.town) == ("Van Dijk", "Assen")


def test_a_saved_profile_is_used_for_the_next_file(
    wizard: ImportWizard, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    file = csv(tmp_path, "kleur;maat\nVan Dijk;Assen\n")
    source = imports.recognise(wizard.desk.ctx, [file])[0]
    assert source.mapping is not None
    imports.save_profile(wizard.desk.ctx, "Kassa", imports.Mapping((("kleur", Field.LAST_NAME),)))
    choose(wizard, prompter, file)
    wizard.next.click()
    wizard.columns.profile.setCurrentIndex(1)
    wizard.columns.profile.activated.emit(1)
    assert wizard.columns.choices["kleur"].currentData() == Field.LAST_NAME
    assert wizard.next.isEnabled()


def test_another_separator_gives_other_columns(
    wizard: ImportWizard, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    choose(wizard, prompter, csv(tmp_path, "Naam,met komma;Plaats\nx;y\n"))
    wizard.next.click()
    assert list(wizard.columns.choices) == ["Naam,met komma", "Plaats"]
    wizard.columns.separator.setCurrentIndex(1)
    wizard.columns.separator.activated.emit(1)
    assert list(wizard.columns.choices) == ["Naam", "met komma;Plaats"]


def test_the_order_of_days_can_be_changed(wizard: ImportWizard, prompter: ScriptedPrompter, tmp_path: Path) -> None:
    text = "Klantnummer;Klant;Factuurnummer;Factuurdatum;Bedrag\nD1;Kees Vos;F-1;03-04-2024;10,00\n"
    choose(wizard, prompter, csv(tmp_path, text))
    wizard.next.click()
    wizard.columns.dates.setCurrentIndex(1)
    wizard.columns.dates.activated.emit(1)
    wizard.next.click()
    wizard.next.click()
    assert bills(wizard.desk.ctx)["F-1"].issued_on == date(2024, 3, 4)


def test_likely_duplicates_stand_side_by_side_and_are_merged_on_request(
    wizard: ImportWizard, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    bring_in(wizard.desk.ctx, xaf(tmp_path, 2020, [SOLD], debtors=[FLEUR]))
    choose(wizard, prompter, xaf(tmp_path, 2021, debtors=[FLEUR, TWIN]))
    wizard.next.click()
    preview = wizard.preview
    assert preview.tabs.tabText(0) == "Misschien dubbel 1"
    texts = [preview.compare_grid.itemAt(place).widget().text() for place in range(preview.compare_grid.count())]
    assert {"D9", "D1", "anders@voorbeeld.example", "fleur@voorbeeld.example"} <= set(texts)
    preview.same.click()
    wizard.next.click()
    assert list(parties(wizard.desk.ctx)) == ["D1"]


def test_likely_duplicates_stay_apart_by_default(
    wizard: ImportWizard, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    choose(wizard, prompter, xaf(tmp_path, 2021, debtors=[FLEUR, TWIN]))
    wizard.next.click()
    wizard.next.click()
    assert set(parties(wizard.desk.ctx)) == {"D1", "D9"}


def test_a_difference_is_taken_over_when_it_is_ticked(
    wizard: ImportWizard, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    bring_in(wizard.desk.ctx, xaf(tmp_path, 2020, debtors=[FLEUR]))
    choose(wizard, prompter, csv(tmp_path, "Klantnummer;Naam;Postcode;Plaats\nD1;Fleur Vos;9401 AA;Assen\n"))
    wizard.next.click()
    wizard.next.click()
    conflicts = wizard.preview.conflicts
    assert [cell(conflicts, row, 1) for row in range(conflicts.model().rowCount())] == ["Naam", "Adres"]
    conflicts.set_checked({conflicts.records.key(conflicts.records.row(1))})
    wizard.next.click()
    fleur = parties(wizard.desk.ctx)["D1"]
    assert (fleur.name, fleur.address.town) == ("Fleur van den Berg", "Assen")


def test_refused_rows_are_listed_and_saved(wizard: ImportWizard, prompter: ScriptedPrompter, tmp_path: Path) -> None:
    choose(wizard, prompter, csv(tmp_path, "Klantnummer;Naam\nD1;Kees Vos\nD2;\n"))
    wizard.next.click()
    wizard.next.click()
    refused = wizard.preview.refused
    assert [cell(refused, 0, column) for column in range(4)] == ["tabel.csv", "3", "Naam", "Dit moet zijn ingevuld."]
    prompter.expect("save_file", tmp_path / "weigering.csv")
    wizard.preview.save_refused.click()
    assert ";D2;" in (tmp_path / "weigering.csv").read_text("utf-8-sig")


def test_files_without_anything_usable_go_no_further(
    wizard: ImportWizard, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    choose(wizard, prompter, csv(tmp_path, "Klantnummer;Naam\nD2;\n"))
    wizard.next.click()
    wizard.next.click()
    assert (step(wizard), wizard.next.isEnabled()) == (PREVIEW, False)


def test_an_import_is_undone_from_its_result(wizard: ImportWizard, prompter: ScriptedPrompter, tmp_path: Path) -> None:
    choose(wizard, prompter, xaf(tmp_path, 2020, [SOLD]))
    wizard.next.click()
    wizard.next.click()
    prompter.expect("confirm", True, "ongedaan")
    wizard.done_page.undo.click()
    assert (parties(wizard.desk.ctx), wizard.done_page.undo.isVisible()) == ({}, False)


def test_an_earlier_import_is_undone_from_the_list(
    wizard: ImportWizard, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    bring_in(wizard.desk.ctx, xaf(tmp_path, 2020, [SOLD]))
    wizard.files.show_earlier()
    wizard.files.earlier.select_first()
    prompter.expect("confirm", True, "ongedaan")
    wizard.files.undo.click()
    assert parties(wizard.desk.ctx) == {}
    assert (cell(wizard.files.earlier, 0, 4), wizard.files.undo.isEnabled()) == ("ongedaan gemaakt", False)


def test_files_that_came_in_before_are_recognised(
    wizard: ImportWizard, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    file = xaf(tmp_path, 2020, [SOLD])
    bring_in(wizard.desk.ctx, file)
    choose(wizard, prompter, file)
    assert "24-11-2026" in wizard.files.before.text()
    wizard.next.click()
    wizard.next.click()
    assert "alles stond er al" in wizard.done_page.headline.text()


def test_the_pages_behind_show_what_came_in(window: MainWindow, prompter: ScriptedPrompter, tmp_path: Path) -> None:
    """The customers' page opens the wizard, and reloads once after it."""
    window.go("customers")
    file = xaf(tmp_path, 2020, [SOLD])

    def fill(dialog: ImportWizard) -> bool:
        choose(dialog, prompter, file)
        dialog.next.click()
        dialog.next.click()
        return True

    prompter.expect("show", fill, "Importeren")
    start(window.desk)
    assert window.page("customers").count() == 2
