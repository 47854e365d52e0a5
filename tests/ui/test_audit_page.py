"""The audit trail in the window: filtered, explained, verified, handed over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from avgdesk.context import Context
from avgdesk.domain.audit import AuditEntry
from avgdesk.services import audit, customers
from avgdesk.ui.main_window import MainWindow
from avgdesk.ui.views.audit import AuditPage
from tests.services.shop import customer, invoice
from tests.ui.scripted_prompter import ScriptedPrompter


@pytest.fixture
def page(window: MainWindow, ctx: Context) -> AuditPage:
    party = customer(ctx, "Berg", number="10007")
    invoice(ctx, party, date(2025, 1, 2), number="2025-1")
    customer(ctx, "Bakker", number="10008")
    window.go("audit")
    found = window.page("audit")
    assert isinstance(found, AuditPage)
    return found


def actions(page: AuditPage) -> list[str]:
    model = page.table.records
    return [model.index(row, 2).data() for row in range(model.rowCount())]


def test_the_newest_entry_stands_first_in_words(page: AuditPage) -> None:
    assert actions(page) == ["Klant toegevoegd", "Factuur toegevoegd", "Klant toegevoegd", "Administratie gemaakt"]
    assert page.table.records.index(1, 4).data() == "2025-1, 10007"
    assert page.table.records.index(0, 5).data() == "kassa (192.0.2.7)"


def test_filters_narrow_it_and_are_cleared_together(page: AuditPage, window: MainWindow) -> None:
    page.number.setText("10007")
    assert actions(page) == ["Factuur toegevoegd", "Klant toegevoegd"]
    page.kind.setCurrentIndex(page.kind.findData("customer.created"))
    assert actions(page) == ["Klant toegevoegd"]
    assert window.header.number.text() == "1"
    page.since.set_value(date(2026, 11, 25))
    assert page.empty.isVisible() and page.empty.text() == "Niets voldoet."
    page.clear.click()
    assert len(actions(page)) == 4


def test_a_person_filters_it(page: AuditPage) -> None:
    assert page.person.findText("Mirjam") > 0
    page.person.setCurrentIndex(page.person.findText("Mirjam"))
    assert len(actions(page)) == 4


def test_the_chosen_entry_tells_its_particulars(page: AuditPage, ctx: Context) -> None:
    party = customers.find(ctx, "10008")
    from dataclasses import replace

    customers.update(ctx, replace(party, notes="Belt graag", phones=("030-2345678",)))
    page.reload()
    page.table.select_first()
    assert page.details.text() == "Velden: telefoon, notities"
    assert "Belt graag" not in page.details.text()


def test_the_chain_is_verified(page: AuditPage, prompter: ScriptedPrompter) -> None:
    page.verify()
    assert prompter.told == ["Logboek Alle 4 regels zijn zoals ze zijn geschreven, en er ontbreekt niets."]


def test_what_the_filter_shows_is_handed_over_and_that_is_recorded(
    page: AuditPage, prompter: ScriptedPrompter, tmp_path: Path
) -> None:
    page.number.setText("10007")
    prompter.expect("save_file", tmp_path / "logboek.csv")
    page.export()
    lines = (tmp_path / "logboek.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 3
    assert "Klant toegevoegd" in lines[1]
    assert audit.entries(page.desk.ctx, size=1)[0].action == "export.audit"
    assert "2 regels zijn geschreven naar logboek.csv." in prompter.told[0]


def test_a_place_that_is_not_there_is_told(page: AuditPage, prompter: ScriptedPrompter, tmp_path: Path) -> None:
    prompter.expect("save_file", tmp_path / "weg" / "logboek.csv")
    page.export()
    assert prompter.take_error().text


def test_an_excel_file_is_written_as_well(page: AuditPage, prompter: ScriptedPrompter, tmp_path: Path) -> None:
    prompter.expect("save_file", tmp_path / "logboek.xlsx")
    page.export()
    assert (tmp_path / "logboek.xlsx").read_bytes().startswith(b"PK")


def test_every_column_sorts_both_ways(page: AuditPage) -> None:
    header = page.table.horizontalHeader()
    for place, column in enumerate(page.table.records.columns):
        seen = []
        for _ in range(2):
            header.sectionClicked.emit(place)
            rows = page.table.records.source.rows(0, 10)
            values = [SORTED[column.sort](row) for row in rows]
            assert values == sorted(values, reverse=page.table.records.descending)
            seen.append(page.table.records.descending)
        assert set(seen) == {False, True}


SORTED: dict[str, Callable[[AuditEntry], Any]] = {
    "at": lambda entry: entry.serial,
    "user": lambda entry: entry.user_name,
    "action": lambda entry: entry.action,
    "count": lambda entry: entry.count,
    "subjects": lambda entry: entry.subjects[0].number if entry.subjects else "",
    "place": lambda entry: (entry.host, entry.ip),
}
