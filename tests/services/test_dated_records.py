"""Dated records of other categories: kept, imported from CSV, ended and erased like the rest."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from avgdesk import i18n, words
from avgdesk.context import Context
from avgdesk.domain.erasure import ErasureOrder, Scope, TargetKind
from avgdesk.domain.folding import fold
from avgdesk.domain.records import DatedRecord, RecordQuery, RecordRow
from avgdesk.errors import InvalidInput, NotFound, RuleViolated
from avgdesk.services import attachments, audit, erasure, erasure_preview, holds, records, rules
from avgdesk.store import ledger
from avgdesk.words import categories as category_words
from tests.services.shop import customer

NOBODY = UUID(int=0)


def make(ctx: Context, category: str = "applicant", label: str = "P. Dijk", on: date | None = date(2026, 9, 1),
         **more: object) -> DatedRecord:  # fmt: skip
    return records.create(ctx, DatedRecord(NOBODY, "", category, label, on, **more)).value  # type: ignore[arg-type]


def listed(ctx: Context, **query: object) -> list[str]:
    return [row.label for row in records.page_source(ctx, RecordQuery(**query)).every_row()]  # type: ignore[arg-type]


def test_numbers_run_per_category_and_are_given_once(ctx: Context) -> None:
    first = make(ctx)
    assert [first.number, make(ctx, "device").number, make(ctx).number] == ["S-0001", "A-0001", "S-0002"]
    shown = erasure_preview.preview_record(ctx, first.uid)
    erasure.erase(ctx, ErasureOrder(Scope.WHOLE, (shown.target,)))
    assert make(ctx).number == "S-0003"


@pytest.mark.parametrize(
    ("category", "trigger", "until"),
    [
        ("applicant", date(2026, 9, 1), date(2026, 9, 29)),
        ("applicant_consent", date(2026, 9, 1), date(2027, 9, 1)),
        ("incident", date(2024, 2, 29), date(2025, 2, 28)),
        ("device", date(2026, 1, 1), date(2026, 6, 30)),
        ("remote_control_log", date(2026, 1, 31), date(2026, 3, 2)),
        ("connection_log", date(2025, 11, 24), date(2026, 11, 24)),
        ("subscription", date(2026, 8, 31), date(2027, 2, 28)),
        ("newsletter", date(2026, 5, 5), date(2026, 5, 5)),
        ("warranty", date(2026, 5, 5), date(2026, 5, 5)),
        ("service_contract", date(2020, 5, 5), date(2025, 5, 5)),
        ("newsletter", None, None),
    ],
)
def test_each_category_ends_by_its_rule(ctx: Context, category: str, trigger: date | None, until: date | None) -> None:
    uid = make(ctx, category, on=trigger).uid
    row = next(row for row in records.page_source(ctx, RecordQuery()).every_row() if row.uid == uid)
    assert row.retain_until == until


def test_a_record_is_erased_with_its_files_and_named_in_the_ledger(ctx: Context) -> None:
    kept = make(ctx)
    attachments.add(ctx, records.subject_of(kept), "brief.pdf", b"%PDF-1.7 ...")
    shown = erasure_preview.preview_record(ctx, kept.uid)
    assert not shown.blockers and shown.category == "applicant"
    result = erasure.erase(ctx, ErasureOrder(Scope.WHOLE, (shown.target,))).value
    assert (result.erased.customers, result.erased.other) == (0, 1)
    assert listed(ctx) == []
    assert ctx.store.db.execute_sql("SELECT count(*) FROM attachment").fetchone()[0] == 0
    assert [(item.kind, item.uid) for item in ledger.entries(ctx.store.db)[0].items] == [("record", kept.uid)]


def test_a_record_whose_term_runs_stays(ctx: Context) -> None:
    kept = make(ctx, on=date(2026, 11, 20))
    shown = erasure_preview.preview_record(ctx, kept.uid)
    with pytest.raises(RuleViolated, match="erasure_blocked"):
        erasure.erase(ctx, ErasureOrder(Scope.WHOLE, (shown.target,)))


def test_the_customers_hold_stops_the_erasure_of_their_records(ctx: Context) -> None:
    party = customer(ctx)
    kept = make(ctx, "warranty", on=date(2020, 1, 1), party=party.uid)
    holds.hold(ctx, party.uid, "klacht")
    shown = erasure_preview.preview_record(ctx, kept.uid)
    with pytest.raises(RuleViolated, match="erasure_blocked"):
        erasure.erase(ctx, ErasureOrder(Scope.WHOLE, (shown.target,)))


def test_an_edit_moves_the_date_and_an_older_version_is_refused(ctx: Context) -> None:
    kept = make(ctx)
    shown = erasure_preview.preview_record(ctx, kept.uid)
    details = records.details(ctx, kept.uid)
    records.update(ctx, replace(kept, trigger_on=date(2026, 11, 1), note="later"), details.version)
    assert erasure_preview.preview_record(ctx, kept.uid).terms.retain_until == date(2026, 11, 29)
    with pytest.raises(RuleViolated, match="changed_meanwhile"):
        records.update(ctx, kept, details.version)
    with pytest.raises(RuleViolated, match="changed_meanwhile"):
        erasure.erase(ctx, ErasureOrder(Scope.WHOLE, (shown.target,)))


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"label": "  "}, "label_missing"),
        ({"label": "x" * 301}, "text_too_long"),
        ({"note": "a\0b"}, "unstorable_text"),
        ({"trigger_on": date(1820, 1, 1)}, "day_out_of_range"),
        ({"category": "fiscal"}, "record_category"),
    ],
)
def test_what_can_not_be_right_is_refused(ctx: Context, change: dict[str, object], code: str) -> None:
    good = DatedRecord(NOBODY, "", "device", "Laptop", date(2026, 1, 1))
    with pytest.raises(InvalidInput, match=code):
        records.create(ctx, replace(good, **change))  # type: ignore[arg-type]
    with pytest.raises(NotFound):
        records.create(ctx, replace(good, category="unheard_of"))
    assert listed(ctx) == []


def test_the_list_filters_and_searches(ctx: Context) -> None:
    make(ctx, label="Zoë Bakker")
    make(ctx, "device", "Laptop Smit")
    assert listed(ctx, category="device") == ["Laptop Smit"]
    assert listed(ctx, search="zoe") == ["Zoë Bakker"]
    assert listed(ctx, sort="name") == ["Laptop Smit", "Zoë Bakker"]


def test_the_list_sorts_by_every_column(ctx: Context) -> None:
    make(ctx, "subscription", "loopt", date(2026, 11, 1))
    make(ctx, "device", "eerder om", date(2020, 1, 1))
    make(ctx, "device", "later om", date(2021, 1, 1))
    make(ctx, "applicant", "loopt nog", date(2026, 11, 20))
    assert listed(ctx, sort="state") == ["loopt nog", "loopt", "eerder om", "later om"]
    assert listed(ctx, sort="state", descending=True) == ["later om", "eerder om", "loopt", "loopt nog"]
    names = {row.uid: category_words.name_of(row.category) for row in page_rows(ctx)}
    assert [names[row.uid] for row in page_rows(ctx, "category")] == sorted(names.values(), key=fold)
    assert [row.label for row in page_rows(ctx, "name")] == ["eerder om", "later om", "loopt", "loopt nog"]


def page_rows(ctx: Context, sort: str = "") -> list[RecordRow]:
    return list(records.page_source(ctx, RecordQuery(sort=sort)).every_row())


def test_a_csv_file_comes_in_with_its_good_lines(ctx: Context, tmp_path: Path) -> None:
    customer(ctx, number="10007")
    file = tmp_path / "overig.csv"
    file.write_text(
        "Soort;Naam;Datum;Notitie;Klantnummer\n"
        "Sollicitant;Jan Vries;01-09-2026;niet gekozen;\n"
        "device;Router 12;2026-03-01;;10007\n"
        "Onbekend;X;01-01-2026;;\n"
        "Garantie;;01-01-2026;;\n"
        "Garantie;Fiets;31-02-2026;;\n"
        "Garantie;Fiets;01-02-2026;;99999\n",
        encoding="utf-8",
    )
    result = records.import_file(ctx, file).value
    assert (result.added, result.there_already) == (2, 0), result
    assert [(refusal.row, refusal.reason) for refusal in result.refused] == [
        (4, "unknown_category"),
        (5, "value_missing"),
        (6, "not_a_date"),
        (7, "unknown_customer"),
    ]
    again = records.import_file(ctx, file).value
    assert (again.added, again.there_already) == (0, 2)
    assert sorted(listed(ctx)) == ["Jan Vries", "Router 12"]
    assert audit.entries(ctx)[0].action == "record.imported"


def test_a_file_without_a_column_for_the_category_takes_the_chosen_one(ctx: Context, tmp_path: Path) -> None:
    file = tmp_path / "overig.csv"
    file.write_text("naam,datum\nJan Vries,01-09-2026\n", encoding="utf-8")
    records.import_file(ctx, file, "applicant")
    assert [row.category for row in records.page_source(ctx, RecordQuery()).every_row()] == ["applicant"]


@pytest.mark.parametrize("content", ["a;b\n1;2\n", "naam;datum\n;\n"])
def test_a_file_of_which_nothing_can_be_used_changes_nothing(ctx: Context, tmp_path: Path, content: str) -> None:
    file = tmp_path / "overig.csv"
    file.write_text(content, encoding="utf-8")
    before = audit.count(ctx)
    with pytest.raises(InvalidInput):
        records.import_file(ctx, file)
    assert audit.count(ctx) == before and listed(ctx) == []


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_a_kind_is_known_in_either_language(ctx: Context, tmp_path: Path, language: str) -> None:
    file = tmp_path / "overig.csv"
    file.write_text("naam;soort\nJan Vries;Sollicitant\nAda;applicant\n", encoding="utf-8")
    i18n.use_language(language)
    try:
        assert records.import_file(ctx, file).value.added == 2
    finally:
        i18n.use_language("nl")


def test_a_file_of_which_no_row_can_be_used_says_why(ctx: Context, tmp_path: Path) -> None:
    file = tmp_path / "overig.csv"
    file.write_text("naam;soort\nJan Vries;Onzin\nAda;Onzin\n", encoding="utf-8")
    with pytest.raises(InvalidInput) as refused:
        records.import_file(ctx, file)
    told = words.error(refused.value)
    assert "(2)" in told.text and told.advice.startswith("Rij 2: ") and "{" not in told.advice


def test_a_bulk_run_leaves_out_what_wants_a_look_first(ctx: Context) -> None:
    from avgdesk.domain.retention_list import RetentionQuery

    seen = make(ctx, "service_contract", "Onderhoud", date(2015, 1, 1))
    make(ctx)
    bulk = erasure_preview.preview_list(ctx, RetentionQuery())
    assert [target.kind for target in bulk.targets] == [TargetKind.RECORD]
    assert [(each.number, each.blockers) for each in bulk.skipped] == [(seen.number, ())]
    assert erasure_preview.preview_record(ctx, seen.uid).review
    assert rules.find(ctx, "service_contract").at_end.value == "review"
