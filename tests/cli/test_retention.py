"""`retention`, `erase`, `hold`, `release`, `rule`: the JSON and the exit statuses that scripts depend on."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from avgdesk.context import Context
from avgdesk.domain.records import DatedRecord
from avgdesk.services import administration, records
from tests.cli.conftest import Run
from tests.services.shop import address, customer, invoice


def fill(ctx: Context) -> None:
    """10001 wholly ended, 10002 ended in the shop's term, 10003 running, 10004 unpaid, and an applicant."""
    for number, name, paid in (
        ("10001", "Voorbij", date(2014, 3, 1)),
        ("10002", "Winkel", date(2020, 3, 1)),
        ("10003", "Loopt", date(2024, 3, 1)),
    ):
        party = customer(ctx, name, number=number, relation_ended=paid, address=address())
        invoice(ctx, party, paid, paid)
    invoice(ctx, customer(ctx, "Open", number="10004", relation_ended=date(2013, 1, 1)), date(2013, 1, 1))
    records.create(ctx, DatedRecord(UUID(int=0), "", "applicant", "P. Dijk", date(2026, 9, 16)))


@pytest.fixture
def shop(ctx: Context) -> Path:
    fill(ctx)
    administration.close(ctx)
    return ctx.store.folder


def listed(run: Run, shop: Path, *more: object) -> dict[str, dict[str, object]]:
    return {line["number"]: line for line in run("retention", shop, "--json", *more).json}


def test_retention_lists_everything_with_dates_state_and_blockers(run: Run, shop: Path) -> None:
    lines = listed(run, shop)
    assert lines["10001"] == {
        "kind": "customer",
        "number": "10001",
        "name": "Voorbij",
        "retain_until": "2019-12-31",
        "statutory_until": "2021-12-31",
        "state": "ended",
        "blockers": [],
    }
    assert {number: (line["state"], line["blockers"]) for number, line in lines.items()} == {
        "10001": ("ended", []),
        "10002": ("ended_shop_term", ["statutory_term_running"]),
        "10003": ("running", ["term_running"]),
        "10004": ("unpaid", ["unpaid"]),
        "S-0001": ("ended", []),
    }
    assert lines["S-0001"]["kind"] == "applicant" and lines["S-0001"]["statutory_until"] is None


def test_retention_on_another_day(run: Run, shop: Path) -> None:
    assert listed(run, shop, "--on", "2018-01-01")["10001"]["state"] == "running"
    assert listed(run, shop, "--on", "2028-01-01")["10002"]["state"] == "ended"


def test_erase_without_yes_is_a_preview_with_status_1(run: Run, shop: Path) -> None:
    ran = run("erase", shop, "--customer", "10001", "--reason", "opruimen", "--json")
    assert ran.status == 1
    assert ran.json["erasable"] == {"customers": 1, "invoices": 1, "other": 0}
    assert "--yes" in ran.err
    assert "10001" in listed(run, shop)


def test_erase_on_a_day_to_come_is_a_preview_with_status_1(run: Run, shop: Path) -> None:
    ran = run("erase", shop, "--ended", "--reason", "opruimen", "--on", "2099-01-01", "--yes", "--json")
    assert ran.status == 1 and ran.json["erasable"]["customers"] == 3
    assert len(listed(run, shop)) == 5


def test_erase_one_customer(run: Run, shop: Path) -> None:
    ran = run("erase", shop, "--customer", "10001", "--reason", "opruimen", "--yes", "--json")
    assert (ran.status, ran.json) == (
        0,
        {"erased": {"customers": 1, "invoices": 1, "other": 0}, "skipped": [], "ledger": ["WIS-2026-0001"]},
    )
    assert "10001" not in listed(run, shop)


@pytest.mark.parametrize(
    ("number", "blocker"), [("10002", "statutory_term_running"), ("10003", "term_running"), ("10004", "unpaid")]
)
def test_one_customer_that_may_not_go_is_refused_with_the_reason(
    run: Run, shop: Path, number: str, blocker: str
) -> None:
    ran = run("erase", shop, "--customer", number, "--reason", "opruimen", "--yes", "--json")
    assert ran.status == 1
    assert ran.json == {
        "erased": {"customers": 0, "invoices": 0, "other": 0},
        "skipped": [{"number": number, "blockers": [blocker]}],
        "ledger": [],
    }
    assert number in listed(run, shop) and number in ran.err


def test_erase_all_that_ended_leaves_out_what_the_law_keeps(run: Run, shop: Path) -> None:
    ran = run("erase", shop, "--ended", "--reason", "opruimen", "--yes", "--json")
    assert ran.status == 0
    assert ran.json["erased"] == {"customers": 1, "invoices": 1, "other": 1}
    assert ran.json["skipped"] == [{"number": "10002", "blockers": ["statutory_term_running"]}]
    assert set(listed(run, shop)) == {"10002", "10003", "10004"}


def test_erase_within_the_statutory_term(run: Run, shop: Path) -> None:
    ran = run(
        "erase", shop, "--ended", "--reason", "afspraak met de inspecteur", "--within-statutory-term", "--yes", "--json"
    )
    assert ran.status == 0 and ran.json["erased"]["customers"] == 2 and ran.json["skipped"] == []


def test_nothing_left_to_erase_is_no_error(run: Run, shop: Path) -> None:
    run("erase", shop, "--ended", "--reason", "opruimen", "--yes", "--within-statutory-term")
    ran = run("erase", shop, "--ended", "--reason", "opruimen", "--yes", "--json")
    assert ran.status == 0
    assert ran.json == {"erased": {"customers": 0, "invoices": 0, "other": 0}, "skipped": [], "ledger": []}


def test_partial_erasure_restricts(run: Run, shop: Path) -> None:
    run("set", shop, "customer", "10003", "phones=0612345678")
    ran = run("erase", shop, "--customer", "10003", "--reason", "verzoek", "--partial", "--yes", "--json")
    assert ran.status == 0 and ran.json["erased"] == {"customers": 0, "invoices": 0, "other": 1}
    line = listed(run, shop)["10003"]
    assert (line["name"], line["state"]) == ("Loopt", "restricted")
    assert run("customers", shop, "--search", "Loopt", "--json").json == []


def test_an_other_record_is_erased_by_its_number(run: Run, shop: Path) -> None:
    ran = run("erase", shop, "--customer", "S-0001", "--reason", "opruimen", "--yes", "--json")
    assert ran.status == 0 and ran.json["erased"]["other"] == 1


def test_the_certificate_is_written(run: Run, shop: Path, tmp_path: Path) -> None:
    from pypdf import PdfReader

    out = tmp_path / "bewijs.pdf"
    ran = run("erase", shop, "--customer", "10001", "--reason", "x y z", "--certificate", out, "--yes", "--json")
    text = "".join(page.extract_text() for page in PdfReader(out).pages)
    assert ran.json["ledger"][0] in text and "Voorbij" in text


def test_no_certificate_no_erasure(run: Run, shop: Path, tmp_path: Path) -> None:
    there = tmp_path / "bewijs.pdf"
    there.write_bytes(b"mine")
    for out, more in ((there, ()), (tmp_path / "nowhere" / "b.pdf", ()), (tmp_path / "new.pdf", ("--ended",))):
        who = more or ("--customer", "10001")
        ran = run("erase", shop, *who, "--reason", "opruimen", "--certificate", out, "--yes")
        assert ran.status == 2, ran
    blocked = tmp_path / "blocked.pdf"
    assert run("erase", shop, "--customer", "10003", "--reason", "o", "--certificate", blocked, "--yes").status == 1
    assert not blocked.exists() and there.read_bytes() == b"mine"
    assert "10001" in listed(run, shop)


def test_hold_and_release(run: Run, shop: Path) -> None:
    held = run("hold", shop, "10001", "--reason", "geschil", "--review", "2099-03-01", "--json")
    assert held.status == 0 and held.json["review_on"] == "2099-03-01"
    assert (line := listed(run, shop)["10001"])["state"] == "held" and line["blockers"] == ["legal_hold"]
    for more in ((), ("--partial",)):
        ran = run("erase", shop, "--customer", "10001", "--reason", "opruimen", "--yes", "--json", *more)
        assert ran.status == 1 and ran.json["skipped"] == [{"number": "10001", "blockers": ["legal_hold"]}]
    released = run("release", shop, "10001", "--json")
    assert [stop["scope"] for stop in released.json["stopped"]] == ["whole", "partial"]
    assert run("release", shop, "10001").status == 1
    assert run("erase", shop, "--customer", "10001", "--reason", "opruimen", "--yes").status == 0


def test_rules_are_listed_and_changed(run: Run, shop: Path) -> None:
    rules = {rule["code"]: rule for rule in run("rule", shop, "--json").json}
    assert rules["fiscal"]["years"] == 5 and rules["fiscal"]["statutory_years"] == 7
    assert rules["fiscal"]["shorter_than_law"] and rules["applicant"]["weeks"] == 4
    changed = run("rule", shop, "fiscal", "--term-years", "7", "--json")
    assert changed.status == 0 and changed.json["years"] == 7 and not changed.json["shorter_than_law"]
    assert listed(run, shop)["10002"]["state"] == "running"
    assert run("rule", shop, "device", "--json").json["days"] == 180


@pytest.mark.parametrize(
    "words",
    [
        ("erase", "--reason", "x"),
        ("erase", "--customer", "10001", "--ended", "--reason", "x"),
        ("erase", "--customer", "10001"),
        ("erase", "--customer", "99999", "--reason", "x", "--yes"),
        ("hold", "99999", "--reason", "x"),
        ("hold", "10001", "--reason", " "),
        ("hold", "10001", "--reason", "x", "--review", "2001-01-01"),
        ("rule", "unheard_of"),
        ("rule", "fiscal", "--term-years", "99"),
        ("retention", "--on", "morgen"),
    ],
)
def test_wrong_usage_has_status_2_and_a_message(run: Run, shop: Path, words: tuple[str, ...]) -> None:
    ran = run(words[0], shop, *words[1:])
    assert ran.status == 2 and ran.err.strip() and "Traceback" not in ran.err


def test_a_doubtful_clock_wants_the_day(run: Run, ctx: Context) -> None:
    from avgdesk.services import clock
    from avgdesk.store import settings

    fill(ctx)
    settings.put(ctx.store.db, clock.LATEST, "2001-01-01")
    administration.close(ctx)
    shop = ctx.store.folder
    ran = run("erase", shop, "--customer", "10001", "--reason", "opruimen", "--yes")
    assert ran.status == 1 and "01-01-2001" in ran.err
    assert "10001" in listed(run, shop)
    ran = run("erase", shop, "--customer", "10001", "--reason", "opruimen", "--yes", "--on", date.today().isoformat())
    assert ran.status == 0, ran.err


def test_what_was_erased_is_listed_without_names(run: Run, shop: Path, tmp_path: Path) -> None:
    assert run("erasures", shop, "--json").json == [] and run("totals", shop, "--json").json == []
    run(
        "erase",
        shop,
        "--customer",
        "10002",
        "--reason",
        "de boekhouder bewaart het",
        "--within-statutory-term",
        "--yes",
    )
    (line,) = run("erasures", shop, "--json").json
    assert line.pop("at").startswith(date.today().isoformat()[:4]) and line.pop("audit_serial") > 0
    assert line == {
        "reference": "WIS-2026-0001",
        "user": "Mirjam",
        "scope": "whole",
        "ground": "other",
        "reason": "de boekhouder bewaart het",
        "within_statutory_term": True,
        "erased": {"customers": 1, "invoices": 1, "other": 0},
    }
    for what, rows in (("erasures", 1), ("totals", 0)):
        target = tmp_path / f"{what}.csv"
        assert run("export", shop, what, target, "--json").json == {"rows": rows}
        assert len(target.read_text("utf-8-sig").splitlines()) == rows + 1 and "Winkel" not in target.read_text("utf-8")


def test_totals_are_listed_per_month_and_category(run: Run, ctx: Context) -> None:
    for number in range(10):
        customer(ctx, f"Nr {number}", relation_began=date(2013, 5, 1), relation_ended=date(2013, 6, 1))
    administration.close(ctx)
    run("erase", ctx.store.folder, "--ended", "--reason", "opruimen", "--yes")
    (total,) = run("totals", ctx.store.folder, "--json").json
    assert total.pop("period").startswith("20")
    assert total == {"category": "customer", "count": 10, "amount_cents": 0, "currency": ""}


def test_people_read_words_where_programs_read_codes(run: Run, shop: Path) -> None:
    winkel = next(line for line in run("retention", shop).out.splitlines() if "10002" in line)
    assert winkel.split()[:3] == ["Klant", "10002", "Winkel"]
    assert "31-12-2025" in winkel and "31-12-2027" in winkel and "wettelijke termijn loopt" in winkel
    shown = run("erase", shop, "--customer", "10001", "--reason", "opruimen").out
    assert "1 factuur" in shown and "de bewaartermijn is afgelopen" in shown and "term_ended" not in shown
    run("erase", shop, "--customer", "10001", "--reason", "opruimen", "--yes")
    assert "de bewaartermijn is afgelopen" in run("erasures", shop).out
