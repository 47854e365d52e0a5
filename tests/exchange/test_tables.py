"""CSV and workbooks: encoding, separator, header line and notation are found by looking."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from avgdesk.errors import InvalidInput
from avgdesk.exchange.csv_reader import detect_encoding, read_csv
from avgdesk.exchange.table import CsvShape, Notation
from avgdesk.exchange.values import DateOrder, DecimalMark
from avgdesk.exchange.xlsx_reader import read_xlsx

LINES = "Code{0}Naam{0}Bedrag\r\nD1{0}Renée Özdemir{0}12,50\r\n"


def file(tmp_path: Path, content: bytes, name: str = "tabel.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_encoding_and_separator_are_found(tmp_path: Path, encoding: str, separator: str) -> None:
    table = read_csv(file(tmp_path, LINES.format(separator).encode(encoding)))
    assert table.headers == ("Code", "Naam", "Bedrag")
    assert [row.cells for row in table.sample()] == [("D1", "Renée Özdemir", "12,50")]


def test_what_windows_cannot_have_written_is_taken_for_older_dos(tmp_path: Path) -> None:
    """ü is 0x81 in code page 850, and é 0x8e on an old Mac: 0x81 and 0x8d to 0x90 are no letters on Windows."""
    dos = "Code;Naam\r\nD1;Renée Müller\r\n".encode("cp850")
    assert (detect_encoding(file(tmp_path, dos)), b"\x81" in dos) == ("cp850", True)
    old = "Code;Naam\r\nD1;Åsa Renée Zoë\r\n".encode("mac_roman")
    assert (detect_encoding(file(tmp_path, old)), b"\x81" in old) == ("mac_roman", True)


def test_one_letter_that_is_no_utf_8_far_down_changes_the_verdict(tmp_path: Path) -> None:
    lines = b"Code;Naam\r\n" + b"D1;Jansen\r\n" * 100_000 + "D2;Renée\r\n".encode("cp1252")
    assert detect_encoding(file(tmp_path, lines)) == "cp1252"


def test_the_shape_can_be_overruled(tmp_path: Path) -> None:
    path = file(tmp_path, b"Code,Naam;Bedrag\nD1,x;y\n")
    assert read_csv(path, CsvShape("utf-8", ",")).headers == ("Code", "Naam;Bedrag")


def test_excels_own_line_about_the_separator_is_believed(tmp_path: Path) -> None:
    table = read_csv(file(tmp_path, b"sep=;\r\nCode;Naam, voluit\r\nD1;Berg, F.\r\n"))
    assert table.headers == ("Code", "Naam, voluit")


def test_titles_above_the_headers_are_passed_over(tmp_path: Path) -> None:
    table = read_csv(file(tmp_path, b"Relatielijst\n\nCode;Naam;Plaats\nD1;Berg;Assen\n"))
    assert table.headers == ("Code", "Naam", "Plaats")
    assert [(row.number, row.cells[0]) for row in table.sample()] == [(4, "D1")]


def test_a_row_is_numbered_by_the_line_on_which_it_begins(tmp_path: Path) -> None:
    table = read_csv(file(tmp_path, b'Code;Notitie\nD1;"een\ntwee"\nD2;drie\n'))
    assert [row.number for row in table.sample()] == [2, 4]


def test_columns_of_one_name_keep_apart(tmp_path: Path) -> None:
    assert read_csv(file(tmp_path, b"E-mail;E-mail;\na;b;c\n")).headers == ("E-mail", "E-mail (2)", "")


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["1.234,50", "31-12-2024"], Notation(DecimalMark.COMMA, DateOrder.DAY_FIRST)),
        (["1,234.50", "12/31/2024"], Notation(DecimalMark.POINT, DateOrder.MONTH_FIRST)),
        (["1234", "01-02-2024"], Notation(None, DateOrder.DAY_FIRST)),
    ],
)
def test_notation_is_judged_by_the_cells(tmp_path: Path, cells: list[str], expected: Notation) -> None:
    table = read_csv(file(tmp_path, f"Bedrag;Datum\n{';'.join(cells)}\n".encode()))
    assert table.notation == expected


def test_binary_rubbish_is_no_table(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="file_not_recognised"):
        read_csv(file(tmp_path, b"a;b\n\0\0\0"))


def test_a_cell_without_end_is_refused_with_its_row(tmp_path: Path) -> None:
    path = file(tmp_path, b'Code;Naam\nD1;Berg\nD2;"' + b"x" * 1_100_000)
    with pytest.raises(InvalidInput, match="cell_too_long") as caught:
        read_csv(path)
    assert caught.value.facts["row"] == 3


def workbook(path: Path, *sheets: list[list[object]]) -> Path:
    book = Workbook()
    assert book.active is not None
    book.remove(book.active)
    for number, rows in enumerate(sheets):
        sheet = book.create_sheet(f"Blad{number}")
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def test_a_workbook_gives_text_days_and_amounts(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Klantnummer", "Factuurdatum", "Bedrag"],
        [10001, date(2024, 3, 1), 12.5],
        ["D2", datetime(2024, 3, 2), "1.234,50"],
    ]
    table = read_xlsx(workbook(tmp_path / "boek.xlsx", rows))
    assert [row.cells for row in table.sample()] == [("10001", "2024-03-01", "12.5"), ("D2", "2024-03-02", "1.234,50")]


def test_the_sheet_with_known_headers_is_taken(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "boek.xlsx", [["Toelichting"], ["tekst"]], [["Code", "Naam", "Plaats"], ["D1", "x", "y"]]
    )
    assert read_xlsx(path).headers == ("Code", "Naam", "Plaats")


def test_a_workbook_that_breaks_off_or_holds_nothing_says_so(tmp_path: Path) -> None:
    whole = workbook(tmp_path / "boek.xlsx", [["Code", "Naam"], ["D1", "x"]])
    broken = tmp_path / "kapot.xlsx"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(broken, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, data[: len(data) // 2] if "sheet" in name else data)
    with pytest.raises(InvalidInput, match="file_damaged"):
        read_xlsx(broken)
    with pytest.raises(InvalidInput, match="file_is_empty"):
        read_xlsx(workbook(tmp_path / "leeg.xlsx", []))


def test_a_workbook_with_an_entity_bomb_is_refused(tmp_path: Path) -> None:
    whole = workbook(tmp_path / "boek.xlsx", [["Code", "Naam"], ["D1", "x"]])
    bomb = tmp_path / "bom.xlsx"
    entities = "".join(f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(9))
    prolog = f'<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa">{entities}]>'
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(bomb, "w") as target:
        for name in source.namelist():
            text = source.read(name).decode()
            if "sheet1" in name:
                text = text.replace("<worksheet", f"{prolog}<worksheet", 1).replace(">Code<", ">&j;<")
                text = text.replace("<v>0</v>", "<v>&j;</v>")
            target.writestr(name, text)
    with pytest.raises(InvalidInput, match="file_damaged"):
        read_xlsx(bomb)
