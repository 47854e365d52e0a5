"""`request`, `requests` and `dossier` as a script meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from avgdesk.context import Context
from avgdesk.services import administration
from tests.cli.conftest import Run
from tests.services.request_samples import a_customer


@pytest.fixture
def shop(ctx: Context) -> Path:
    """A closed administration with customer 10001, Łukasz Kowalski, and 10002, Ayşe Özdemir."""
    a_customer(ctx, notes="Buurman Piet neemt pakjes aan")
    a_customer(ctx, first_name="Ayşe", last_name="Özdemir", emails=(), phones=())
    administration.close(ctx)
    return ctx.store.folder


# the table of the field: received, due, what shifted it
TABLE = [
    ("2026-01-31", "2026-03-02", ["saturday", "sunday"]),
    ("2026-03-05", "2026-04-07", ["easter_sunday", "easter_monday"]),
    ("2026-03-27", "2026-04-28", ["kings_day"]),
    ("2026-04-05", "2026-05-06", ["liberation_day"]),
    ("2026-08-31", "2026-09-30", []),
]


@pytest.mark.parametrize(("received", "due", "shifted"), TABLE)
def test_a_new_request_answers_with_its_last_day(
    run: Run, shop: Path, received: str, due: str, shifted: list[str]
) -> None:
    made = run("request", shop, "new", "--kind", "access", "--received", received, "--customer", "10001", "--json")
    assert made.status == 0
    assert made.json["number"] == "2026-001" and made.json["due_on"] == due and made.json["shifted_by"] == shifted
    assert set(made.json) == {"number", "due_on", "strict_due_on", "shifted_by"}


def test_an_extension_gives_three_months_from_receipt(run: Run, shop: Path) -> None:
    run("request", shop, "new", "--kind", "access", "--received", "2026-01-31", "--name", "Iemand Anders")
    longer = run("request", shop, "extend", "2026-001", "--on", "2026-02-20", "--reason", "Veel ordners", "--json")
    assert longer.json == {
        "number": "2026-001", "due_on": "2026-04-30", "strict_due_on": "2026-04-30", "shifted_by": [],
    }  # fmt: skip


def test_a_day_of_receipt_that_is_still_to_come_is_wrong_input_and_nothing_is_kept(run: Run, shop: Path) -> None:
    refused = run("request", shop, "new", "--kind", "access", "--received", "2126-11-25", "--name", "Iemand Anders")
    assert refused.status == 2 and "25-11-2126" in refused.err and refused.out == ""
    assert run("requests", shop, "--json").json == []


def test_too_late_to_extend_is_a_refusal_that_names_the_last_day(run: Run, shop: Path) -> None:
    run("request", shop, "new", "--kind", "access", "--received", "2026-01-31", "--name", "Iemand Anders")
    refused = run("request", shop, "extend", "2026-001", "--on", "2026-03-03", "--reason", "Veel ordners")
    assert refused.status == 1 and "02-03-2026" in refused.err


def test_a_refusal_without_a_ground_is_wrong_input_and_changes_nothing(run: Run, shop: Path) -> None:
    run("request", shop, "new", "--kind", "erasure", "--received", "2026-11-20", "--customer", "10001")
    wrong = run("request", shop, "close", "2026-001", "--decision", "refused")
    assert wrong.status == 2 and "reden" in wrong.err
    assert [one["number"] for one in run("requests", shop, "--open", "--json").json] == ["2026-001"]
    done = run("request", shop, "close", "2026-001", "--decision", "refused", "--ground", "Bewaarplicht", "--json")
    assert done.status == 0 and done.json["state"] == "closed" and done.json["decision"] == "refused"
    assert run("requests", shop, "--open", "--json").json == []
    assert run("request", shop, "close", "2026-001", "--decision", "granted").status == 1


def test_the_list_tells_who_what_and_how_long_there_is(run: Run, shop: Path) -> None:
    run("request", shop, "new", "--kind", "portability", "--received", "2026-11-20", "--customer", "10002")
    line = run("requests", shop, "--json").json[0]
    assert (line["kind"], line["customer_number"], line["name"]) == ("portability", "10002", "Ayşe Özdemir")
    assert line["due_on"] == "2026-12-21" and line["state"] == "open" and isinstance(line["days_left"], int)


@pytest.mark.parametrize(
    "kind",
    [
        "access",
        "rectification",
        "erasure",
        "restriction",
        "portability",
        "objection",
        "withdrawal",
        "death",
        "domain_shielding",
    ],
)
def test_every_kind_can_be_logged(run: Run, shop: Path, kind: str) -> None:
    assert run("request", shop, "new", "--kind", kind, "--received", "2026-11-20", "--name", "Jan").status == 0


@pytest.mark.parametrize(
    "words",
    [
        ("new", "--kind", "access", "--received", "2026-11-20"),
        ("new", "--kind", "access", "--received", "20-11-2026", "--name", "Jan"),
        ("new", "--kind", "inzage", "--received", "2026-11-20", "--name", "Jan"),
        ("new", "--kind", "access", "--received", "2026-11-20", "--customer", "99999"),
        ("new", "--kind", "access", "--received", "2026-11-20", "--name", "Jan", "--customer", "10001"),
        ("new", "--kind", "access", "--received", "2026-11-20", "--name", "  "),
        ("new", "--kind", "access", "--received", "2026-11-20", "--name", "Jan 111222333"),
        ("extend", "2026-099", "--on", "2026-11-20", "--reason", "x"),
        ("close", "2026-099", "--decision", "granted"),
    ],
)
def test_wrong_input_is_told_and_nothing_is_logged(run: Run, shop: Path, words: tuple[str, ...]) -> None:
    wrong = run("request", shop, *words)
    assert wrong.status == 2 and wrong.err and "Traceback" not in wrong.err and wrong.out == ""
    assert run("requests", shop, "--json").json == []


def test_the_dossier_is_written_as_pdf_and_json_of_this_customer_only(run: Run, shop: Path, tmp_path: Path) -> None:
    made = run("dossier", shop, "--customer", "10001", "--out", tmp_path / "uit", "--json")
    assert made.status == 0
    text = " ".join(page.extract_text() for page in PdfReader(made.json["pdf"]).pages)
    data = json.loads(Path(made.json["json"]).read_bytes())
    assert "Kowalski" in text and "Özdemir" not in text and "Buurman Piet" in text
    assert data["data"]["particulars"]["last_name"] == "Kowalski" and "Özdemir" not in json.dumps(data)
    assert "Kowalski" not in Path(made.json["pdf"]).name


def test_a_dossier_never_overwrites_a_file(run: Run, shop: Path, tmp_path: Path) -> None:
    run("dossier", shop, "--customer", "10001", "--out", tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.glob("dossier*")}
    assert run("dossier", shop, "--customer", "10001", "--out", tmp_path).status == 2
    assert {path.name: path.read_bytes() for path in tmp_path.glob("dossier*")} == before


def test_writing_a_dossier_is_in_the_trail_of_the_customer(run: Run, shop: Path, tmp_path: Path) -> None:
    run("dossier", shop, "--customer", "10001", "--out", tmp_path)
    actions = [entry["action"] for entry in run("audit", shop, "--customer", "10001", "--json").json]
    assert "print.dossier" in actions and "export.dossier" in actions


def test_the_purposes_are_listed_in_the_language_that_is_asked_for(run: Run, shop: Path) -> None:
    dutch = run("purposes", shop, "--json")
    assert dutch.status == 0 and [one["code"] for one in dutch.json] == ["sales", "bookkeeping", "requests"]
    assert dutch.json[1]["activity"] == "Boekhouding" and dutch.json[1]["legal_basis"] == "legal_obligation"
    assert dutch.json[1]["recipients"] == ["Onze boekhouder", "De Belastingdienst als die erom vraagt"]
    assert dutch.json[0]["outside_eea"] == "" and dutch.json[0]["safeguard"] is None
    english = run("purposes", shop, "--json", "--language", "en")
    assert english.json[1]["activity"] == "Bookkeeping"
    assert "Boekhouding" in run("purposes", shop).out
