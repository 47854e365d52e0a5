"""Lists that leave: safe cells, Dutch notation, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from avgdesk.errors import InvalidInput, StorageUnavailable
from avgdesk.exchange import atomic
from avgdesk.exchange.csv_cells import harmless
from avgdesk.exchange.csv_writer import write_csv
from avgdesk.exchange.sheets import Cell, euros
from avgdesk.exchange.xlsx_writer import write_xlsx

ROWS: list[list[Cell]] = [
    ["=1+1", date(2024, 3, 1), euros(-1_250), True, None],
    ["Łukasz; 'de' \"Berg\"", None, 7, False, "x"],
]


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "+cmd|x", "-2+3", "\t=1", "  =1", "|x", "\r=1"])
def test_what_a_spreadsheet_would_run_is_shown_instead(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["Jansen", "-12,50", "+31 6 12345678", "a=b", "", "3-5"])
def test_what_is_harmless_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_csv_is_written_for_the_dutch_excel(tmp_path: Path) -> None:
    target = tmp_path / "lijst.csv"
    assert write_csv(target, ["Naam", "Datum", "Bedrag", "Ja", "Niets"], ROWS) == 2
    content = target.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfNaam;Datum;Bedrag;Ja;Niets\r\n")
    assert "'=1+1;01-03-2024;-12,50;ja;\r\n" in content.decode("utf-8-sig")


def test_a_workbook_holds_real_days_and_amounts_and_no_formula(tmp_path: Path) -> None:
    target = tmp_path / "lijst.xlsx"
    assert write_xlsx(target, "Klanten", ["Naam", "Datum", "Bedrag", "Ja", "Niets"], ROWS) == 2
    sheet = load_workbook(target).worksheets[0]
    first = [cell.value for cell in sheet[2]]
    assert (first[0], sheet["A2"].data_type, first[1].date(), first[2]) == ("=1+1", "s", date(2024, 3, 1), -12.5)
    assert sheet.freeze_panes == "A2"


def test_signs_that_a_workbook_cannot_hold_are_left_out(tmp_path: Path) -> None:
    target = tmp_path / "lijst.xlsx"
    write_xlsx(target, "x", ["Naam"], [["a\x01b"]])
    assert load_workbook(target).worksheets[0]["A2"].value == "ab"


def breaking_off() -> Iterator[list[Cell]]:
    yield ["een"]
    raise OSError(28, "No space left on device")


def test_a_list_that_breaks_off_leaves_the_former_file_and_no_rest(tmp_path: Path) -> None:
    target = tmp_path / "lijst.csv"
    write_csv(target, ["Naam"], [["oud"]])
    before = target.read_bytes()
    with pytest.raises(StorageUnavailable, match="list_not_written"):
        write_csv(target, ["Naam"], breaking_off())
    assert target.read_bytes() == before
    assert list(tmp_path.iterdir()) == [target]


def test_a_disk_that_fills_up_at_the_end_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic.os, "fsync", full)
    with pytest.raises(StorageUnavailable, match="list_not_written"):
        write_csv(tmp_path / "lijst.csv", ["Naam"], [["nieuw"]])
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="folder_missing"):
        write_csv(tmp_path / "weg" / "lijst.csv", ["Naam"], [])


def test_amounts_become_euros() -> None:
    assert euros(123_456) == Decimal("1234.56")
