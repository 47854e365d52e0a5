"""An import is taken back as a whole, as long as nothing else was changed on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from avgdesk.context import Context
from avgdesk.domain.audit import AuditFilter, Subject
from avgdesk.errors import NotFound, RuleViolated
from avgdesk.services import attachments, audit, customers, imports
from tests.exchange.audit_file import Debtor, Payment, Sale
from tests.services.import_files import BAKER, FLEUR, bills, bring_in, csv, everything, parties, xaf
from tests.services.shop import invoice

SOLD = Sale("D1", "2019-9", date(2019, 12, 20), 10_000)
PAID = Payment("D1", "2019-9", date(2020, 1, 5), 10_000)


def test_undo_removes_what_came_in(ctx: Context, tmp_path: Path) -> None:
    before = everything(ctx)
    batch = bring_in(ctx, xaf(tmp_path, 2019, [SOLD], [PAID])).batch
    assert batch is not None
    imports.undo_import(ctx, batch)
    assert everything(ctx) == before
    assert [line.undone_at is None for line in imports.batches(ctx)] == [False]
    assert audit.count(ctx, AuditFilter(kind="import.undone")) == 1


def test_undo_puts_back_what_was_changed(ctx: Context, tmp_path: Path) -> None:
    bring_in(ctx, xaf(tmp_path, 2019, [SOLD], debtors=[Debtor("D1", "Fleur van den Berg")]))
    before = everything(ctx)
    result = bring_in(ctx, xaf(tmp_path, 2020, [], [PAID], debtors=[FLEUR, BAKER]))
    assert (result.customers_updated, result.invoices_updated) == (1, 1)
    assert (parties(ctx)["D1"].emails, bills(ctx)["2019-9"].paid_on) == ((FLEUR.email,), PAID.on)
    assert result.batch is not None
    imports.undo_import(ctx, result.batch)
    assert (parties(ctx)["D1"].emails, bills(ctx)["2019-9"].paid_on, list(parties(ctx))) == ((), None, ["D1"])
    assert everything(ctx) == before


def test_an_import_that_was_undone_can_be_done_again(ctx: Context, tmp_path: Path) -> None:
    file = xaf(tmp_path, 2019, [SOLD], [PAID])
    first = bring_in(ctx, file)
    assert first.batch is not None
    imports.undo_import(ctx, first.batch)
    again = bring_in(ctx, file)
    assert (again.customers_added, again.invoices_added) == (2, 1)
    with pytest.raises(NotFound, match="import_not_found"):
        imports.undo_import(ctx, first.batch)


def test_a_record_that_was_edited_since_stands_in_the_way(ctx: Context, tmp_path: Path) -> None:
    batch = bring_in(ctx, xaf(tmp_path, 2019, [SOLD])).batch
    assert batch is not None
    fleur = parties(ctx)["D1"]
    edit = customers.update(ctx, replace(fleur, notes="vaste klant")).value
    before = everything(ctx)
    with pytest.raises(RuleViolated, match="import_changed"):
        imports.undo_import(ctx, batch)
    assert everything(ctx) == before
    assert edit.after.notes == "vaste klant"


def test_a_change_on_top_of_a_change_stands_in_the_way(ctx: Context, tmp_path: Path) -> None:
    bring_in(ctx, xaf(tmp_path, 2019, debtors=[Debtor("D1", "Fleur van den Berg")]))
    batch = bring_in(ctx, xaf(tmp_path, 2020, debtors=[FLEUR])).batch
    assert batch is not None
    customers.update(ctx, replace(parties(ctx)["D1"], notes="vaste klant"))
    with pytest.raises(RuleViolated, match="import_changed"):
        imports.undo_import(ctx, batch)


def test_what_hangs_on_it_stands_in_the_way(ctx: Context, tmp_path: Path) -> None:
    batch = bring_in(ctx, xaf(tmp_path, 2019, [SOLD])).batch
    assert batch is not None
    invoice(ctx, parties(ctx)["D2"], date(2024, 1, 1))
    with pytest.raises(RuleViolated, match="import_in_use"):
        imports.undo_import(ctx, batch)


def test_a_file_that_was_added_by_hand_stands_in_the_way(ctx: Context, tmp_path: Path) -> None:
    batch = bring_in(ctx, xaf(tmp_path, 2019, [SOLD])).batch
    assert batch is not None
    bill = bills(ctx)["2019-9"]
    attachments.add(ctx, Subject("invoice", bill.uid, bill.number), "bon.pdf", b"%PDF")
    with pytest.raises(RuleViolated, match="import_in_use"):
        imports.undo_import(ctx, batch)


def test_imports_are_undone_the_last_one_first(ctx: Context, tmp_path: Path) -> None:
    start = everything(ctx)
    first = bring_in(ctx, xaf(tmp_path, 2019, [SOLD])).batch
    second = bring_in(ctx, xaf(tmp_path, 2020, [], [PAID])).batch
    assert first is not None and second is not None
    with pytest.raises(RuleViolated):
        imports.undo_import(ctx, first)
    imports.undo_import(ctx, second)
    imports.undo_import(ctx, first)
    assert everything(ctx) == start


def test_names_of_files_are_not_kept(ctx: Context, tmp_path: Path) -> None:
    """They may hold a name that is erased later."""
    bring_in(ctx, csv(tmp_path, "Klantnummer;Naam\nD1;Jansen\n", "jansen.csv"))
    rows = ctx.store.db.execute_sql("SELECT * FROM import_batch").fetchall()
    assert "jansen" not in repr(rows).lower()
