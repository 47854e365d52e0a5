"""An import as a whole: what comes in, what a second time does, and that it is all or nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from avgdesk.context import Actor, Context, UserRole
from avgdesk.domain.audit import AuditFilter
from avgdesk.domain.imports import Imported
from avgdesk.domain.listing import ListQuery
from avgdesk.domain.parties import PartyRole
from avgdesk.errors import AvgdeskError, Cancelled, InvalidInput, NotFound, RuleViolated, StorageUnavailable
from avgdesk.exchange.aliases import Field
from avgdesk.exchange.mapping import Mapping
from avgdesk.services import audit, customers, import_run, imports
from avgdesk.services.imports import ImportOptions
from avgdesk.store import attachments
from avgdesk.store import parties as store_parties
from tests.exchange.audit_file import Debtor, Payment, Sale
from tests.exchange.ubl_file import document, party
from tests.services.import_files import BAKER, FLEUR, bills, bring_in, counts, csv, everything, look, parties, xaf

SOLD = Sale("D1", "2020-1", date(2020, 3, 1), 12_100)
CREDITED = Sale("D2", "2020-2", date(2020, 4, 1), -5_000)
PAID = Payment("D1", "2020-1", date(2020, 3, 15), 12_100)


def test_an_audit_file_brings_customers_invoices_and_their_payments(ctx: Context, tmp_path: Path) -> None:
    result = bring_in(ctx, xaf(tmp_path, 2020, [SOLD, CREDITED], [PAID]))
    assert counts(result) == (2, 0, 2, 0)
    assert parties(ctx)["D1"].name == "Fleur van den Berg"
    found = bills(ctx)
    assert (found["2020-1"].paid_on, found["2020-1"].paid_assumed) == (date(2020, 3, 15), False)
    assert (found["2020-2"].paid_on, found["2020-2"].amount_cents) == (None, -5_000)


def test_dates_searches_and_counts_are_there_at_once(ctx: Context, tmp_path: Path) -> None:
    bring_in(ctx, xaf(tmp_path, 2020, [SOLD], [PAID]))
    (row,) = customers.page_source(ctx, ListQuery(search="fleur berg wattbaan")).every_row()
    assert (row.invoices, row.unpaid) == (1, 0)
    assert (row.retain_until, row.statutory_until) == (date(2025, 12, 31), date(2027, 12, 31))


def test_the_same_file_a_second_time_changes_nothing(ctx: Context, tmp_path: Path) -> None:
    file = xaf(tmp_path, 2020, [SOLD, CREDITED], [PAID])
    bring_in(ctx, file)
    before = everything(ctx)
    result = bring_in(ctx, file)
    assert counts(result) == (0, 0, 0, 0)
    assert (result.changed, result.batch, result.useless_files) == (False, None, ())
    assert everything(ctx) == before
    assert len(imports.batches(ctx)) == 1


def test_a_preview_counts_as_the_import_does_and_changes_nothing(ctx: Context, tmp_path: Path) -> None:
    file = xaf(tmp_path, 2020, [SOLD, CREDITED], [PAID])
    before, entries = everything(ctx), audit.count(ctx)
    seen = look(ctx, file)
    assert (everything(ctx), audit.count(ctx), imports.batches(ctx)) == (before, entries, [])
    done = bring_in(ctx, file)
    assert counts(seen) == counts(done) == (2, 0, 2, 0)


def test_an_import_is_one_entry_in_the_audit_trail_without_names(ctx: Context, tmp_path: Path) -> None:
    bring_in(ctx, xaf(tmp_path, 2020, [SOLD], [PAID]))
    (entry,) = audit.entries(ctx, AuditFilter(kind="import.finished"))
    assert dict(entry.facts)["customers_added"] == "2"
    assert not any(word in repr(entry) for word in ("Fleur", "Berg", "boek-2020", "D1"))


def test_good_rows_go_in_and_the_others_are_refused_alone(ctx: Context, tmp_path: Path) -> None:
    text = "Klantnummer;Naam\nD1;Fleur Berg\nD2;\nD3;Kees Vos\n"
    result = bring_in(ctx, csv(tmp_path, text))
    assert counts(result) == (2, 0, 0, 0)
    assert [(r.row, r.column, r.reason) for r in result.refused] == [(3, "Naam", "value_missing")]
    assert result.useless_files == ()


def test_a_file_of_which_nothing_can_be_used_is_named(ctx: Context, tmp_path: Path) -> None:
    result = bring_in(ctx, csv(tmp_path, "Klantnummer;Naam\nD1;\n"), csv(tmp_path, "Naam\nKees\n", "goed.csv"))
    assert result.useless_files == ("tabel.csv",)
    assert result.customers_added == 1


def test_an_invoice_of_an_unknown_customer_is_refused_unless_it_names_one(ctx: Context, tmp_path: Path) -> None:
    headers = "Klantnummer;Relatie;Factuurnummer;Factuurdatum;Bedrag\n"
    result = bring_in(ctx, csv(tmp_path, headers + "D8;;F-1;01-03-2024;10,00\nD9;Kees Vos;F-2;01-03-2024;11,00\n"))
    assert counts(result) == (1, 0, 1, 0)
    assert [(r.row, r.reason, r.value) for r in result.refused] == [(2, "party_unknown", "D8")]
    assert parties(ctx)["D9"].name == "Kees Vos"


def test_a_payment_of_nobody_is_refused(ctx: Context, tmp_path: Path) -> None:
    result = bring_in(ctx, xaf(tmp_path, 2020, [SOLD], [Payment("D77", "2019-4", date(2020, 1, 3), 100)]))
    assert [r.reason for r in result.refused] == ["payment_party_unknown"]


@pytest.mark.parametrize("stop_at", [1, 2, 3])
def test_cancel_leaves_everything_as_it_was(ctx: Context, tmp_path: Path, stop_at: int) -> None:
    bring_in(ctx, xaf(tmp_path, 2019, [Sale("D1", "2019-1", date(2019, 1, 2), 700)]))
    before, calls = everything(ctx), 0

    def progress(done: int, total: int | None) -> None:
        nonlocal calls
        calls += 1
        if calls == stop_at:
            raise Cancelled

    sources = imports.recognise(ctx, [xaf(tmp_path, 2020, [SOLD], [PAID])])
    with pytest.raises(Cancelled):
        imports.run_import(ctx, sources, progress=progress)
    assert everything(ctx) == before
    assert len(imports.batches(ctx)) == 1


def breaking(problem: BaseException, after: int) -> Callable[..., list[Imported]]:
    """Records that end in a disaster."""
    read = import_run.records_of

    def records(*args: object) -> list[Imported]:
        for place, record in enumerate(read(*args)):  # type: ignore[arg-type]
            if place == after:
                raise problem
            yield record  # type: ignore[misc]

    return records


@pytest.mark.parametrize("problem", [StorageUnavailable("storage_full"), RuntimeError("crash")])
def test_a_full_disk_or_a_crash_leaves_everything_as_it_was(
    ctx: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, problem: BaseException
) -> None:
    before = everything(ctx)
    monkeypatch.setattr(import_run, "CHUNK", 1)
    monkeypatch.setattr(import_run, "records_of", breaking(problem, after=3))
    with pytest.raises(type(problem)):
        bring_in(ctx, xaf(tmp_path, 2020, [SOLD, CREDITED], [PAID]))
    assert everything(ctx) == before


def test_one_bad_file_among_good_ones_keeps_all_of_them_out(ctx: Context, tmp_path: Path) -> None:
    good, bad = xaf(tmp_path, 2020, [SOLD]), xaf(tmp_path, 2021, [CREDITED])
    bad.write_bytes(bad.read_bytes()[:-200])
    before = everything(ctx)
    with pytest.raises(InvalidInput, match="file_truncated"):
        bring_in(ctx, good, bad)
    assert everything(ctx) == before


def test_small_chunks_make_no_difference(
    make_ctx: Callable[..., Context], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever is matched within a chunk is matched across chunks as well."""
    twins = [FLEUR, BAKER, Debtor("D3", "Fleur van den Berg"), Debtor("D4", "Kees Vos", email="kees@voorbeeld.example")]
    sales = [
        SOLD,
        CREDITED,
        Sale("D4", "2020-3", date(2020, 5, 5), 100),
        Sale("D1", "2020-1", date(2020, 6, 1), -12_100),
    ]
    file = xaf(tmp_path, 2020, sales, [PAID], twins)
    whole = look(make_ctx("heel"), file)
    for module in ("import_state", "import_run", "import_settle"):
        monkeypatch.setattr(f"avgdesk.services.{module}.CHUNK", 1)
    apart = look(make_ctx("stukjes"), file)
    assert counts(apart) == counts(whole)
    assert [d.key for d in apart.duplicates] == [d.key for d in whole.duplicates]


def test_parties_come_before_the_invoices_that_name_them_in_whatever_order_files_are_given(
    ctx: Context, tmp_path: Path
) -> None:
    bill = tmp_path / "a.xml"
    bill.write_text(document(buyer=party("Onbekend", number="D1")))
    result = bring_in(ctx, bill, xaf(tmp_path, 2020, [SOLD]))
    assert counts(result) == (2, 0, 2, 0)
    assert parties(ctx)["D1"].name == "Fleur van den Berg"


def test_the_original_of_a_ubl_invoice_is_kept_once(ctx: Context, tmp_path: Path) -> None:
    bill = tmp_path / "a.xml"
    bill.write_text(document(buyer=party("Sanne de Boer", number="D5")))
    bring_in(ctx, bill)
    result = bring_in(ctx, bill)
    invoice = bills(ctx)["F-1"]
    (kept,) = attachments.of_owner(ctx.store.db, invoice.uid)
    assert attachments.content(ctx.store.db, kept.uid) == bill.read_bytes()
    assert not result.changed


def test_a_supplier_of_whom_one_also_sells_is_both(ctx: Context, tmp_path: Path) -> None:
    bring_in(ctx, xaf(tmp_path, 2020, debtors=[Debtor("D1", "Groothandel Vos", kind="C")]))
    bring_in(ctx, xaf(tmp_path, 2021, debtors=[Debtor("D1", "Groothandel Vos", kind="S")]))
    assert parties(ctx)["D1"].role is PartyRole.BOTH


def test_a_folder_is_taken_as_the_files_in_it(ctx: Context, tmp_path: Path) -> None:
    xaf(tmp_path, 2020, [SOLD])
    xaf(tmp_path, 2021, [])
    (tmp_path / "leesmij.md").write_text("niets")
    assert [source.name for source in imports.recognise(ctx, [tmp_path])] == ["boek-2020.xaf", "boek-2021.xaf"]
    empty = tmp_path / "leeg"
    empty.mkdir()
    with pytest.raises(InvalidInput, match="folder_without_files"):
        imports.recognise(ctx, [empty])


def test_a_file_of_another_kind_than_was_said_is_refused(ctx: Context, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="file_other_format"):
        imports.recognise(ctx, [xaf(tmp_path, 2020)], ImportOptions("csv"))


def test_a_profile_is_kept_and_used(ctx: Context, tmp_path: Path) -> None:
    mapping = Mapping((("kleur", Field.LAST_NAME), ("maat", Field.TOWN)))
    imports.save_profile(ctx, "Kassa", mapping)
    assert imports.profiles(ctx) == ["Kassa"]
    options = ImportOptions(mapping=imports.load_profile(ctx, "Kassa"))
    assert bring_in(ctx, csv(tmp_path, "kleur;maat\nVos;Assen\n"), options=options).customers_added == 1
    imports.remove_profile(ctx, "Kassa")
    with pytest.raises(NotFound, match="profile_not_found"):
        imports.load_profile(ctx, "Kassa")
    with pytest.raises(InvalidInput, match="profile_name"):
        imports.save_profile(ctx, "  ", mapping)


def test_the_same_files_are_known_again(ctx: Context, tmp_path: Path) -> None:
    sources = imports.recognise(ctx, [xaf(tmp_path, 2020, [SOLD])])
    assert imports.imported_before(ctx, sources) is None
    imports.run_import(ctx, sources)
    assert imports.imported_before(ctx, sources) == date(2026, 11, 24)


def test_a_viewer_may_not_import(ctx: Context, tmp_path: Path) -> None:
    viewer = Context(ctx.store, Actor(ctx.actor.uid, "Kijker", UserRole.VIEWER), ctx.clock, ctx.workstation)
    file = xaf(tmp_path, 2020, [SOLD])
    for use_case in (imports.recognise, look, bring_in):
        with pytest.raises(RuleViolated, match="not_permitted"):
            use_case(viewer, [file]) if use_case is imports.recognise else use_case(viewer, file)  # type: ignore[operator]


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff\xe0", b"<auditfile>", b"<!DOCTYPE a><auditfile/>", b"\0\0"])
def test_a_file_that_is_none_changes_nothing(ctx: Context, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "boek.xaf"
    path.write_bytes(content)
    before = everything(ctx)
    with pytest.raises(AvgdeskError):
        bring_in(ctx, path)
    assert everything(ctx) == before


HEADERS = "Klantnummer;Klant;Factuurnummer;Factuurdatum;Vervaldatum;Betaald op;Bedrag;Valuta;Omschrijving\n"


@pytest.mark.parametrize(
    ("row", "column", "reason"),
    [
        ("D1;Vos;F;01-03-1024;;;1,00;EUR;", "issued_on", "date_out_of_range"),
        ("D1;Vos;F;01-03-2024;01-03-3024;;1,00;EUR;", "due_on", "date_out_of_range"),
        ("D1;Vos;F;01-03-2024;;25-11-2026;1,00;EUR;", "paid_on", "paid_in_future"),
        ("D1;Vos;F;01-03-2024;;;1,00;gulden;", "currency", "unknown_currency"),
        (f"D1;Vos;F;01-03-2024;;;1,00;EUR;{'x' * 2_001}", "description", "text_too_long"),
        (f"D1;{'x' * 501};F;01-03-2024;;;1,00;EUR;", "last_name", "text_too_long"),
        ("D1;Vos;F;01-03-2024;;;1,00;EUR;a;b", "Omschrijving", "too_many_cells"),
    ],
)
def test_what_could_not_be_typed_by_hand_is_refused_here_too(
    ctx: Context, tmp_path: Path, row: str, column: str, reason: str
) -> None:
    result = bring_in(ctx, csv(tmp_path, HEADERS + row + "\nD1;Vos;GOED;01-03-2024;;;1,00;;\n"))
    assert [(refusal.column, refusal.reason) for refusal in result.refused] == [(column, reason)]
    assert set(bills(ctx)) == {"GOED"}


def test_a_payment_of_the_future_leaves_the_invoice_open(ctx: Context, tmp_path: Path) -> None:
    result = bring_in(ctx, xaf(tmp_path, 2026, [SOLD], [Payment("D1", "2020-1", date(2026, 12, 1), 12_100)]))
    assert [refusal.reason for refusal in result.refused] == ["paid_in_future"]
    assert bills(ctx)["2020-1"].paid_on is None


def test_a_due_day_before_the_invoice_is_left_out_and_told(ctx: Context, tmp_path: Path) -> None:
    result = bring_in(ctx, csv(tmp_path, HEADERS + "D1;Vos;F;01-03-2024;01-02-2024;;1,00;€;\n"))
    assert [doubt.reason for doubt in result.doubts] == ["due_before_issue"]
    assert (bills(ctx)["F"].due_on, bills(ctx)["F"].currency) == (None, "EUR")


def test_what_was_erased_of_a_restricted_customer_does_not_come_back(ctx: Context, tmp_path: Path) -> None:
    file = xaf(tmp_path, 2020, [SOLD], [PAID])
    bring_in(ctx, file)
    fleur = parties(ctx)["D1"]
    customers.update(ctx, replace(fleur, emails=(), phones=(), restricted=True))
    result = bring_in(ctx, file)
    assert (counts(result), result.conflicts) == ((0, 0, 0, 0), ())
    assert customers.load(ctx, fleur.uid).emails == ()


def test_an_erased_customer_leaves_no_other_number_behind(ctx: Context, tmp_path: Path) -> None:
    bring_in(ctx, xaf(tmp_path, 2020))
    shop = (
        "Customer ID,First Name,Last Name,Email,Default Address Address1,Default Address City,Default Address Zip,"
        "Total Spent,Total Orders\n'7001,Fleur,van den Berg,fleur@voorbeeld.example,Wattbaan 12,Nieuwegein,'3431 AB,,\n"
    )
    bring_in(ctx, csv(tmp_path, shop))
    known = "SELECT count(*) FROM party_alias"
    assert ctx.store.db.execute_sql(known).fetchone()[0] == 1
    with ctx.store.transaction():
        store_parties.remove(ctx.store.db, parties(ctx)["D1"].uid)
    assert ctx.store.db.execute_sql(known).fetchone()[0] == 0
