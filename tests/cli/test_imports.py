"""`import` and `export`, as scripts use them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from avgdesk.context import Context
from avgdesk.exchange.aliases import Field
from avgdesk.exchange.mapping import Mapping
from avgdesk.services import imports
from tests.cli.conftest import Run
from tests.exchange.audit_file import Debtor, Payment, Sale, audit_file, write

KEYS = {"customers_added", "customers_updated", "invoices_added", "invoices_updated", "refused"}


@pytest.fixture
def books(tmp_path: Path) -> Path:
    debtors = [Debtor("D1", "Fleur van den Berg"), Debtor("D2", "=Bakkerij Smit")]
    sales = [Sale("D1", "2020-1", date(2020, 3, 1), 12_100), Sale("D2", "2020-2", date(2020, 4, 1), -5_000)]
    paid = [Payment("D1", "2020-1", date(2020, 3, 15), 12_100)]
    return write(tmp_path / "boek.xaf", audit_file(2020, debtors, sales, paid))


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return write(tmp_path / "klanten.csv", "Klantnummer;Naam;Plaats\nD1;Fleur van den Berg;\nD3;;Assen\n")


def test_a_file_is_imported_and_counted(run: Run, admin: Path, books: Path) -> None:
    ran = run("import", admin, books, "--json")
    assert (ran.status, ran.err) == (0, "")
    assert ran.json == {
        "customers_added": 2, "customers_updated": 0, "invoices_added": 2, "invoices_updated": 0, "refused": [],
    }  # fmt: skip
    listed = run("invoices", admin, "--json").json
    assert {(line["number"], line["paid_on"]) for line in listed} == {("2020-1", "2020-03-15"), ("2020-2", None)}


def test_a_dry_run_counts_and_changes_nothing(run: Run, admin: Path, books: Path) -> None:
    assert run("import", admin, books, "--dry-run", "--json").json["customers_added"] == 2
    assert run("customers", admin, "--json").json == []


def test_the_same_file_again_is_done_and_changes_nothing(run: Run, admin: Path, books: Path) -> None:
    run("import", admin, books)
    again = run("import", admin, books, "--json")
    assert (again.status, sum(value for value in again.json.values() if isinstance(value, int))) == (0, 0)


def test_refused_rows_are_told_and_saved_to_mend(run: Run, admin: Path, table: Path, tmp_path: Path) -> None:
    out = tmp_path / "weigering.csv"
    ran = run("import", admin, table, "--refused", out, "--json")
    assert (ran.status, set(ran.json)) == (0, KEYS)
    assert ran.json["refused"] == [{"file": "klanten.csv", "row": 3, "column": "Naam", "reason": "value_missing"}]
    lines = out.read_text("utf-8-sig").splitlines()
    assert lines[0] == "Bestand;Rij;Kolom;Reden;Klantnummer;Naam;Plaats"
    assert lines[1].startswith("klanten.csv;3;Naam;") and lines[1].endswith(";D3;;Assen")
    out.write_text(out.read_text("utf-8-sig").replace(";D3;;", ";D3;Kees Vos;"))
    assert run("import", admin, out, "--json").json["customers_added"] == 1


def test_a_place_for_refused_rows_that_is_not_there_is_told_before_anything_comes_in(
    run: Run, admin: Path, table: Path, tmp_path: Path
) -> None:
    assert run("import", admin, table, "--refused", tmp_path / "weg" / "uit.csv").status == 2
    assert run("customers", admin, "--json").json == []


def test_people_read_reasons_in_words(run: Run, admin: Path, table: Path) -> None:
    assert "Dit moet zijn ingevuld" in run("import", admin, table).out


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("kleur;maat\nrood;XL\n", "kolommen"),
        ("Klantnummer;Naam\nD1;\n", "kon niets worden ingelezen"),
        ("", "is leeg"),
        ("<auditfile><company>", "breekt af"),
    ],
)
def test_a_file_of_which_nothing_could_be_imported_is_wrong_input(
    run: Run, admin: Path, tmp_path: Path, content: str, told: str
) -> None:
    ran = run("import", admin, write(tmp_path / "bestand.csv", content))
    assert ran.status == 2
    assert told in ran.err and "bestand.csv" in ran.err
    assert run("customers", admin, "--json").json == []


def test_a_file_that_is_not_there_is_wrong_input(run: Run, admin: Path, tmp_path: Path) -> None:
    ran = run("import", admin, tmp_path / "weg.xaf")
    assert (ran.status, "weg.xaf" in ran.err) == (2, True)


def test_a_kind_that_was_named_must_be_right(run: Run, admin: Path, books: Path) -> None:
    assert run("import", admin, books, "--format", "xaf").status == 0
    assert run("import", admin, books, "--format", "csv").status == 2
    assert run("import", admin, books, "--format", "pdf").status == 2


def test_a_saved_mapping_is_used(ctx: Context, run: Run, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    imports.save_profile(ctx, "Kassa", Mapping((("kleur", Field.LAST_NAME), ("maat", Field.TOWN))))
    admin = request.getfixturevalue("admin")
    file = write(tmp_path / "kassa.csv", "kleur;maat\nVos;Assen\n")
    assert run("import", admin, file, "--mapping", "Kassa", "--json").json["customers_added"] == 1
    assert run("import", admin, file, "--mapping", "Onbekend").status == 2


@pytest.mark.parametrize("name", ["lijst.csv", "lijst.xlsx"])
def test_a_list_that_was_exported_brings_nothing_new(
    run: Run, admin: Path, books: Path, tmp_path: Path, name: str
) -> None:
    run("import", admin, books)
    for what, rows in (("customers", 2), ("invoices", 2)):
        assert run("export", admin, what, tmp_path / name, "--json").json == {"rows": rows}
        again = run("import", admin, tmp_path / name, "--json")
        assert (again.status, {**again.json, "refused": 0}) == (0, dict.fromkeys(KEYS, 0))


def test_an_export_cannot_run_and_is_in_the_audit_trail(run: Run, admin: Path, books: Path, tmp_path: Path) -> None:
    run("import", admin, books)
    run("export", admin, "customers", tmp_path / "lijst.csv")
    assert "'=Bakkerij Smit" in (tmp_path / "lijst.csv").read_text("utf-8-sig")
    trail = run("audit", admin, "--json").json
    assert [entry["action"] for entry in trail if entry["action"].startswith("export")] == ["export.customers"]


def test_a_list_of_another_kind_is_wrong_input(run: Run, admin: Path, tmp_path: Path) -> None:
    ran = run("export", admin, "customers", tmp_path / "lijst.pdf")
    assert (ran.status, list(tmp_path.glob("lijst*"))) == (2, [])
