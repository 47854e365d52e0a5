"""Records of other categories: entered, found, imported from CSV, and shown with the end of their own term."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from avgdesk.context import Context
from avgdesk.domain.categories import CategoryCode
from avgdesk.domain.records import DatedRecord, RecordQuery
from avgdesk.services import records
from avgdesk.ui.dialogs.record_edit import NEW, RecordDialog
from avgdesk.ui.main_window import MainWindow
from avgdesk.ui.views.records import RecordsPage
from tests.ui.scripted_prompter import ScriptedPrompter


@pytest.fixture
def page(window: MainWindow) -> RecordsPage:
    window.go("records")
    found = window.page("records")
    assert isinstance(found, RecordsPage)
    return found


def labels(page: RecordsPage) -> list[str]:
    return [row.label for row in page.table.records.source.rows(0, 100)]


def test_a_new_record_says_until_when_it_is_kept_while_it_is_typed(
    page: RecordsPage, ctx: Context, prompter: ScriptedPrompter
) -> None:
    def fill(dialog: RecordDialog) -> bool:
        dialog.kind.setCurrentIndex(dialog.kind.findData(str(CategoryCode.APPLICANT)))
        dialog.label.setText("P. Dijk")
        dialog.trigger.set_value(date(2026, 11, 2))
        assert "30-11-2026" in dialog.until.text()
        dialog.accept()
        return dialog.saved is not None

    prompter.expect("show", fill, "RecordDialog")
    page.add_new()
    assert labels(page) == ["P. Dijk"]
    assert page.subtitle.text() == "Sollicitant · S-0001"
    assert records.counts(ctx) == {str(CategoryCode.APPLICANT): 1}


def test_an_edit_keeps_the_number_and_a_refusal_keeps_the_form(
    page: RecordsPage, ctx: Context, prompter: ScriptedPrompter
) -> None:
    records.create(ctx, DatedRecord(NEW, "", str(CategoryCode.DEVICE), "Laptop 7"))
    page.reload()

    def fill(dialog: RecordDialog) -> bool:
        dialog.label.setText("")
        dialog.accept()
        assert prompter.take_error().text
        dialog.label.setText("Laptop 8")
        dialog.accept()
        return dialog.saved is not None

    prompter.expect("show", fill, "RecordDialog")
    page.edit()
    row = next(iter(records.page_source(ctx, RecordQuery()).every_row()))
    assert (row.label, row.number) == ("Laptop 8", "A-0001")


def test_kind_and_search_filter_the_list(page: RecordsPage, ctx: Context) -> None:
    for category, label in ((CategoryCode.DEVICE, "Laptop"), (CategoryCode.WARRANTY, "Koelkast")):
        records.create(ctx, DatedRecord(NEW, "", str(category), label))
    page.reload()
    page.search("koel")
    assert labels(page) == ["Koelkast"]
    page.search("")
    page.kinds.setCurrentIndex(page.kinds.findData(str(CategoryCode.DEVICE)))
    assert labels(page) == ["Laptop"]


def test_a_csv_comes_in_and_what_cannot_be_used_is_told_by_row(
    page: RecordsPage, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    file = tmp_path / "sollicitanten.csv"
    file.write_text("naam;soort;datum\nP. Dijk;Sollicitant;02-11-2026\nR. Vos;Onbekend;02-11-2026\n", "utf-8")
    prompter.expect("choose_files", [file], "Overige gegevens")
    prompter.expect("save_file", None)
    page.buttons()[0].click()
    assert labels(page) == ["P. Dijk"]
    assert "1 gegeven is toegevoegd" in prompter.told[0] and "Rij 3" in prompter.told[0]
