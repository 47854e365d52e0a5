"""Year-end tidy-up, clean-up that was put off, anonymous totals, and the ledger applied to a restored file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from avgdesk.context import Context
from avgdesk.domain.company import BookYear
from avgdesk.domain.erasure import Counts, ErasureOrder, Ground, Scope, Total
from avgdesk.domain.parties import Party
from avgdesk.errors import RuleViolated, StorageUnavailable
from avgdesk.services import (
    administration,
    customers,
    erasure,
    erasure_register,
    holds,
    invoices,
    policy,
    retention,
    settings,
    tidy_up,
)
from avgdesk.store import cleanup, ledger, totals
from tests.services.erasing import erase
from tests.services.shop import customer, invoice


def stays(ctx: Context, name: str = "Blijft") -> Party:
    """A customer with an invoice of 2014, one of 2020 and one of this year."""
    party = customer(ctx, name)
    for year in (2014, 2020, 2026):
        invoice(ctx, party, date(year, 3, 1), date(year, 3, 20))
    return party


def order(ctx: Context, year: tidy_up.OldYear, **more: object) -> ErasureOrder:
    shown = tidy_up.preview(ctx, year)
    return ErasureOrder(Scope.INVOICES, shown.targets, skip_blocked=True, **more)  # type: ignore[arg-type]


def test_old_invoices_of_customers_who_stay_are_listed_per_book_year(ctx: Context) -> None:
    stays(ctx), stays(ctx)
    gone = customer(ctx, "Weg", relation_ended=date(2014, 1, 1))
    invoice(ctx, gone, date(2014, 1, 1), date(2014, 1, 1))
    told = [(year.label, year.invoices, year.customers, year.statutory) for year in tidy_up.years(ctx)]
    assert told == [("2014", 2, 2, 0), ("2020", 2, 2, 2)]
    assert tidy_up.years(ctx)[0].amount_cents == 24200


def test_a_book_year_that_is_no_calendar_year_has_both_in_its_name(ctx: Context) -> None:
    settings.save_company(ctx, replace(settings.load_company(ctx), book_year=BookYear(7, 1)))
    party = stays(ctx)
    invoice(ctx, party, date(2014, 8, 1), date(2014, 8, 1))
    assert [year.label for year in tidy_up.years(ctx)] == ["2013/2014", "2014/2015", "2019/2020"]


def test_a_year_is_erased_and_its_customers_stay(ctx: Context) -> None:
    party = stays(ctx)
    result = erasure.erase(ctx, order(ctx, tidy_up.years(ctx)[0])).value
    assert result.erased == Counts(invoices=1)
    assert [bill.issued_on.year for bill in invoices.of_party(ctx, party.uid)] == [2026, 2020]
    assert customers.details(ctx, party.uid).invoices == 2
    assert [year.label for year in tidy_up.years(ctx)] == ["2020"]
    assert [item.kind for item in ledger.entries(ctx.store.db)[0].items] == ["invoice"]


def test_what_the_law_keeps_longer_is_left_out_unless_confirmed(ctx: Context) -> None:
    stays(ctx)
    year = tidy_up.years(ctx)[1]
    kept = erasure.erase(ctx, order(ctx, year)).value
    assert not kept.erased and len(kept.skipped) == 1
    confirmed = order(ctx, year, within_statutory=True, ground=Ground.KEPT_ELSEWHERE)
    assert erasure.erase(ctx, confirmed).value.erased == Counts(invoices=1)


def test_a_hold_keeps_the_customers_old_invoices(ctx: Context) -> None:
    party = stays(ctx)
    holds.hold(ctx, party.uid, "geschil")
    assert not erasure.erase(ctx, order(ctx, tidy_up.years(ctx)[0])).value.erased


def test_totals_hold_ten_or_more_of_a_month_or_of_a_year_and_never_fewer(ctx: Context) -> None:
    db = ctx.store.db
    with ctx.store.transaction():
        totals.add(db, [Total("2014-03", "invoice", 12, 1200, "EUR"), Total("2014-04", "invoice", 6, 60, "EUR")])
        totals.add(db, [Total("2014-05", "invoice", 5, 50, "EUR"), Total("2014-06", "invoice", 5, 50, "EUR")])
        totals.add(db, [Total("2014-03", "invoice", 1, 7, "EUR"), Total("2015-03", "invoice", 9, 9, "EUR")])
    assert erasure_register.totals(ctx) == [
        Total("2014-03", "invoice", 13, 1207, "EUR"),
        Total("2014", "invoice", 10, 100, "EUR"),
    ]


def test_an_erasure_of_a_crowd_leaves_totals_and_one_person_none(ctx: Context) -> None:
    def ended() -> Party:
        party = customer(ctx, "Naam", relation_began=date(2013, 5, 1), relation_ended=date(2014, 3, 1))
        invoice(ctx, party, date(2014, 3, 1), date(2014, 3, 1))
        return party

    erase(ctx, ended().uid)
    assert erasure_register.totals(ctx) == []
    erase(ctx, *(ended().uid for _ in range(10)))
    assert {(total.category, total.count) for total in erasure_register.totals(ctx)} == {
        ("customer", 10),
        ("invoice", 10),
    }


def ended(ctx: Context, name: str = "Voorbij") -> Party:
    party = customer(ctx, name, relation_ended=date(2014, 3, 1))
    invoice(ctx, party, date(2014, 3, 1), date(2014, 3, 1))
    return party


def test_a_clean_up_of_a_large_file_waits_until_closing(ctx: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cleanup, "AT_ONCE_BYTES", 0)
    assert not erase(ctx, ended(ctx).uid).cleaned
    assert erasure.clean_up_due(ctx)
    assert "clean_up_due" in {todo.code for todo in retention.todos(ctx)}
    administration.close(ctx)
    again = administration.open_with_password(ctx.store.folder, "fiets-lamp-kade-42", clock=ctx.clock)
    assert not erasure.clean_up_due(again)
    administration.close(again)


def test_a_clean_up_that_fails_is_no_failure_of_the_erasure(ctx: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: object) -> None:
        raise StorageUnavailable("storage_full")

    monkeypatch.setattr(cleanup.search, "merge", full)
    result = erase(ctx, ended(ctx).uid)
    assert result.erased.customers == 1 and not result.cleaned
    assert erasure.clean_up_due(ctx)
    monkeypatch.undo()
    assert erasure.clean_up(ctx).value and not erasure.clean_up_due(ctx)


def test_the_ledger_erases_again_what_an_older_file_brings_back(ctx: Context) -> None:
    """The rows are put back as an older backup would hold them; then the ledger is applied."""
    whole, partial, stayer = ended(ctx, "Een"), ended(ctx, "Twee"), stays(ctx, "Drie")
    confirmed = order(ctx, tidy_up.years(ctx)[0])
    with pytest.raises(_Undone), ctx.store.transaction():
        erase(ctx, whole.uid)
        erase(ctx, partial.uid, scope=Scope.PARTIAL, ground=Ground.NOT_NEEDED)
        erasure.erase(ctx, confirmed)
        rows = ledger.entries(ctx.store.db)
        raise _Undone
    assert customers.load(ctx, whole.uid) and len(rows) == 3
    with ctx.store.transaction():
        found = ledger.reapply(ctx.store.db, rows, policy.current(ctx))
    assert (found.customers, found.invoices) == (1, 2)
    assert customers.load(ctx, partial.uid).restricted
    assert len(invoices.of_party(ctx, stayer.uid)) == 2
    assert ledger.entries(ctx.store.db) == rows and ledger.damaged(ctx.store.db) == []
    with ctx.store.transaction():
        assert ledger.next_reference(ctx.store.db, 2026) == "WIS-2026-0004"
        assert not ledger.reapply(ctx.store.db, rows, policy.current(ctx))


class _Undone(Exception):
    """Takes the erasures back, as restoring an older backup does."""


def test_a_hold_asks_for_a_reason_and_a_day_to_come(ctx: Context) -> None:
    party = customer(ctx)
    with pytest.raises(Exception, match="reason_missing"):
        holds.hold(ctx, party.uid, "  ")
    with pytest.raises(Exception, match="review_in_past"):
        holds.hold(ctx, party.uid, "geschil", date(2026, 11, 23))
    with pytest.raises(RuleViolated, match="not_held"):
        holds.release(ctx, party.uid)
    first = holds.hold(ctx, party.uid, "geschil", date(2026, 11, 24)).value
    second = holds.hold(ctx, party.uid, "ander geschil").value
    assert first.uid == second.uid and holds.standing(ctx, party.uid) == second
    assert len(holds.of_party(ctx, party.uid)) == 1


def test_a_review_day_that_has_come_is_on_the_to_do_list(ctx: Context) -> None:
    party = customer(ctx)
    holds.hold(ctx, party.uid, "geschil", ctx.today())
    (todo,) = [todo for todo in retention.todos(ctx) if todo.code == "hold_review"]
    assert (todo.ref, todo.due) == (party.uid, ctx.today())


def test_a_merged_customer_keeps_the_hold_of_either(ctx: Context) -> None:
    from avgdesk.services import merging

    kept, dropped = ended(ctx, "Berg"), ended(ctx, "Berg")
    holds.hold(ctx, dropped.uid, "geschil")
    merging.merge(ctx, kept.uid, dropped.uid)
    with pytest.raises(RuleViolated, match="erasure_blocked"):
        erase(ctx, kept.uid)
