"""`new`: an administration with its recovery key on file and paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from avgdesk.store import migrate
from tests.cli.conftest import Run


def test_a_new_administration_says_where_it_is_and_its_schema(run: Run, tmp_path: Path) -> None:
    made = run("new", tmp_path / "winkel", "--company", "Lamp & Kade", "--json").json
    assert made == {"administration": str(tmp_path / "winkel"), "schema_version": migrate.newest()}
    assert run("customers", tmp_path / "winkel", "--json").json == []


def test_the_recovery_key_opens_what_the_password_opens(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, sheet = tmp_path / "sleutel.txt", tmp_path / "blad.pdf"
    made = run("new", tmp_path / "winkel", "--company", "Kade", "--recovery-key-file", key, "--recovery-sheet", sheet)
    assert made.status == 0
    assert key.read_text().strip() not in made.out + made.err
    monkeypatch.delenv("AVGDESK_PASSWORD")
    assert run("customers", tmp_path / "winkel", "--recovery-key-file", key).status == 0
    printed = "".join(page.extract_text() for page in PdfReader(sheet).pages)
    assert all(group in printed for group in key.read_text().strip().split("-"))


def test_the_recovery_key_is_for_the_owner_of_the_file_only(run: Run, tmp_path: Path) -> None:
    key = tmp_path / "sleutel.txt"
    run("new", tmp_path / "winkel", "--company", "Kade", "--recovery-key-file", key)
    assert key.stat().st_mode & 0o077 == 0


def test_a_recovery_file_is_never_overwritten_and_nothing_is_made_then(run: Run, tmp_path: Path) -> None:
    key = tmp_path / "sleutel.txt"
    key.write_text("mine")
    assert run("new", tmp_path / "winkel", "--company", "Kade", "--recovery-key-file", key).status == 2
    assert key.read_text() == "mine"
    assert not (tmp_path / "winkel").exists()


def test_a_folder_that_is_not_empty_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("mine")
    assert run("new", tmp_path, "--company", "Kade").status == 1
    assert [path.name for path in tmp_path.iterdir()] == ["brief.txt"]


@pytest.mark.parametrize("options", [["--company", " "], []])
def test_a_business_needs_a_name(run: Run, tmp_path: Path, options: list[str]) -> None:
    assert run("new", tmp_path / "winkel", *options).status == 2
    assert not (tmp_path / "winkel").exists()


def test_a_password_that_is_too_short_is_refused(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AVGDESK_PASSWORD", "kort")
    assert run("new", tmp_path / "winkel", "--company", "Kade").status == 2
    assert not (tmp_path / "winkel").exists()


def test_the_demo_is_filled_and_opens(run: Run, tmp_path: Path) -> None:
    made = run("demo", tmp_path / "demo", "--json").json
    assert set(made) == {"customers", "invoices"}
    assert (
        len(run("customers", tmp_path / "demo", "--json").json)
        + len(run("customers", tmp_path / "demo", "--state", "restricted", "--json").json)
        == made["customers"]
    )
    assert len(run("invoices", tmp_path / "demo", "--json").json) <= made["invoices"]
