"""Erasing customers: what goes, what stops it, and that data, ledger and audit entry stand or fall together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest

from avgdesk import words
from avgdesk.context import Actor, Context, UserRole
from avgdesk.domain.blockers import BlockerCode
from avgdesk.domain.categories import CategoryCode
from avgdesk.domain.erasure import ErasureOrder, Ground, Part, Scope, Why
from avgdesk.domain.parties import Party
from avgdesk.domain.records import DatedRecord
from avgdesk.errors import Cancelled, InvalidInput, NotFound, RuleViolated
from avgdesk.services import audit, customers, erasure, erasure_preview, holds, invoices, merging, records, retention
from avgdesk.store import derived, erasing, ledger
from tests.conftest import FixedClock
from tests.services.erasing import erase, order
from tests.services.shop import address, customer, invoice

LONG_AGO = date(2015, 3, 2)
SIX_YEARS_AGO = date(2020, 3, 2)  # the shop's five years have ended, the law's seven run until 31-12-2027


def ended(ctx: Context, name: str = "Berg", paid: date = LONG_AGO, **more: Any) -> Party:
    """A customer with one paid invoice whose relation ended on that day."""
    party = customer(ctx, name, relation_began=paid, relation_ended=paid, **more)
    invoice(ctx, party, paid, paid)
    return party


def blockers_of(problem: RuleViolated) -> list[BlockerCode]:
    return [blocker.code for blocker in problem.blockers]


def row_count(ctx: Context, table: str) -> int:
    return int(ctx.store.db.execute_sql(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_an_ended_customer_goes_with_invoices_payments_contacts_and_search_entry(ctx: Context) -> None:
    party = ended(ctx, emails=("a@voorbeeld.example",), phones=("0612345678",))
    result = erase(ctx, party.uid)
    assert (result.erased.customers, result.erased.invoices) == (1, 1)
    assert result.reference == "WIS-2026-0001"
    for table in ("party", "invoice", "party_contact", "payment", "party_search"):
        assert row_count(ctx, table) == 0


def test_ledger_and_trail_hold_the_erasure_without_the_name(ctx: Context) -> None:
    party = ended(ctx, "Quandarius", first_name="Xerxes")
    erase(ctx, party.uid, reason="termijn verstreken")
    (entry,) = ledger.entries(ctx.store.db)
    assert [(item.kind, item.uid) for item in entry.items] == [("party", party.uid)]
    assert entry.reason == "termijn verstreken"
    trail = audit.entries(ctx)[0]
    assert trail.action == "erasure.whole" and trail.serial == entry.audit_serial
    assert dict(trail.facts)["items"] == entry.digest
    assert [(subject.uid, subject.number) for subject in trail.subjects] == [(party.uid, party.number)]
    assert "Quandarius" not in repr((entry, trail)) and "Xerxes" not in repr((entry, trail))


def test_a_reason_that_names_the_person_is_not_kept(ctx: Context) -> None:
    party = ended(ctx, "Quandarius")
    result = erase(ctx, party.uid, reason="verzoek van de heer quandarius zelf")
    assert not result.reason_kept
    assert ledger.entries(ctx.store.db)[0].reason == ""


def test_a_running_term_refuses_with_its_date(ctx: Context) -> None:
    party = ended(ctx, paid=date(2024, 5, 1))
    with pytest.raises(RuleViolated, match="erasure_blocked") as problem:
        erase(ctx, party.uid)
    (blocker,) = problem.value.blockers
    assert (blocker.code, blocker.until) == (BlockerCode.TERM_RUNNING, date(2029, 12, 31))
    assert customers.load(ctx, party.uid) == party


def test_between_the_shops_term_and_the_laws_a_reason_is_needed(ctx: Context) -> None:
    party = ended(ctx, paid=SIX_YEARS_AGO)
    with pytest.raises(RuleViolated) as problem:
        erase(ctx, party.uid)
    assert blockers_of(problem.value) == [BlockerCode.STATUTORY_TERM_RUNNING]
    with pytest.raises(InvalidInput, match="ground_not_enough"):
        erase(ctx, party.uid, within_statutory=True)
    with pytest.raises(InvalidInput, match="reason_missing"):
        erase(ctx, party.uid, within_statutory=True, ground=Ground.OTHER)
    erase(ctx, party.uid, within_statutory=True, ground=Ground.TAX_OFFICE_AGREED)
    (entry,) = ledger.entries(ctx.store.db)
    assert entry.within_statutory and entry.ground is Ground.TAX_OFFICE_AGREED


def test_bulk_leaves_out_what_is_blocked_and_names_it(ctx: Context) -> None:
    free, statutory, running = ended(ctx), ended(ctx, paid=SIX_YEARS_AGO), ended(ctx, paid=date(2025, 1, 1))
    result = erase(ctx, free.uid, statutory.uid, running.uid, skip_blocked=True)
    assert result.erased.customers == 1
    assert {each.number: [b.code for b in each.blockers] for each in result.skipped} == {
        statutory.number: [BlockerCode.STATUTORY_TERM_RUNNING],
        running.number: [BlockerCode.TERM_RUNNING],
    }


def test_a_change_since_the_preview_refuses(ctx: Context) -> None:
    party = ended(ctx)
    confirmed = order(ctx, party.uid)
    customers.update(ctx, replace(party, notes="belde vandaag"))
    with pytest.raises(RuleViolated, match="changed_meanwhile"):
        erasure.erase(ctx, confirmed)
    assert row_count(ctx, "party") == 1


def test_an_invoice_added_since_the_preview_refuses_or_blocks(ctx: Context) -> None:
    party = ended(ctx)
    confirmed = order(ctx, party.uid)
    invoice(ctx, party, date(2026, 11, 1))
    with pytest.raises(RuleViolated) as problem:
        erasure.erase(ctx, confirmed)
    assert BlockerCode.UNPAID in blockers_of(problem.value)


def test_a_second_erasure_of_the_same_preview_refuses(ctx: Context) -> None:
    party = ended(ctx)
    confirmed = order(ctx, party.uid)
    erasure.erase(ctx, confirmed)
    with pytest.raises(RuleViolated, match="changed_meanwhile"):
        erasure.erase(ctx, confirmed)


def test_a_hold_stops_whole_and_partial_erasures_and_remembers_them(ctx: Context) -> None:
    party = ended(ctx, phones=("0612345678",))
    holds.hold(ctx, party.uid, "geschil over levering", date(2027, 3, 1))
    for scope in (Scope.WHOLE, Scope.PARTIAL):
        with pytest.raises(RuleViolated) as problem:
            erase(ctx, party.uid, scope=scope)
        assert blockers_of(problem.value) == [BlockerCode.LEGAL_HOLD]
        assert problem.value.blockers[0].until == date(2027, 3, 1)
    released = holds.release(ctx, party.uid).value
    assert [stop.scope for stop in released.stopped] == [Scope.WHOLE, Scope.PARTIAL]
    assert erase(ctx, party.uid).erased.customers == 1


def test_a_hold_is_looked_for_inside_the_erasing_transaction(ctx: Context) -> None:
    """A hold whose derived column was lost still stops the erasure."""
    party = ended(ctx)
    confirmed = order(ctx, party.uid)
    holds.hold(ctx, party.uid, "geschil")
    ctx.store.db.execute_sql("UPDATE party SET held = 0")
    with pytest.raises(RuleViolated, match="erasure_blocked"):
        erasure.erase(ctx, confirmed)


def test_a_bulk_run_remembers_which_holds_stopped_it(ctx: Context) -> None:
    free, held = ended(ctx), ended(ctx)
    holds.hold(ctx, held.uid, "geschil")
    erase(ctx, free.uid, held.uid, skip_blocked=True)
    assert len(holds.release(ctx, held.uid).value.stopped) == 1


def test_partial_erasure_keeps_name_address_and_invoices_restricted(ctx: Context) -> None:
    party = ended(
        ctx,
        paid=date(2024, 5, 1),
        address=address(),
        emails=("a@voorbeeld.example",),
        phones=("0612345678", "0201234567"),
        notes="belt graag 's avonds",
        contact_person="Truus",
        newsletter=True,
    )
    result = erase(ctx, party.uid, scope=Scope.PARTIAL, ground=Ground.NOT_NEEDED)
    assert (result.erased.customers, result.erased.invoices, result.erased.other) == (0, 0, 6)
    left = customers.load(ctx, party.uid)
    assert (left.name, left.address, left.restricted) == (party.name, party.address, True)
    assert not (left.emails or left.phones or left.notes or left.contact_person or left.newsletter)
    assert len(invoices.of_party(ctx, party.uid)) == 1
    assert row_count(ctx, "party_contact") == 0


def test_a_restricted_customer_is_out_of_the_normal_list_and_on_the_retention_page(ctx: Context) -> None:
    from avgdesk.domain.listing import ListQuery
    from avgdesk.domain.retention_list import RetentionFilter, RetentionQuery

    party = ended(ctx, "Quandarius", paid=date(2024, 5, 1))
    erase(ctx, party.uid, scope=Scope.PARTIAL, ground=Ground.NOT_NEEDED)
    assert customers.page_source(ctx, ListQuery(search="quandarius")).count() == 0
    source = retention.page_source(ctx, RetentionQuery(RetentionFilter.ALL, search="quandarius"))
    assert [row.uid for row in source.rows(0, 10)] == [party.uid]


def test_cancel_erases_nothing(ctx: Context) -> None:
    parties = [ended(ctx, name) for name in ("Een", "Twee", "Drie")]
    before = audit.count(ctx)

    def stop(done: int, total: int | None) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        erasure.erase(ctx, order(ctx, *(party.uid for party in parties)), progress=stop)
    assert row_count(ctx, "party") == 3
    assert row_count(ctx, "erasure") == 0 and audit.count(ctx) == before


@pytest.mark.parametrize("fails", ["append", "write"])
def test_without_audit_entry_or_ledger_nothing_is_erased(
    ctx: Context, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    from avgdesk.store import audit as audit_rows

    party = ended(ctx)
    confirmed = order(ctx, party.uid)

    def broken(*_: object, **__: object) -> None:
        raise OSError("disk")

    monkeypatch.setattr(audit_rows if fails == "append" else ledger, fails, broken)
    with pytest.raises(OSError):
        erasure.erase(ctx, confirmed)
    assert customers.load(ctx, party.uid) == party
    assert row_count(ctx, "erasure") == 0 and row_count(ctx, "invoice") == 1


def test_the_ledger_can_be_neither_changed_nor_shortened(ctx: Context) -> None:
    erase(ctx, ended(ctx).uid)
    for sql in ("UPDATE erasure SET reason = 'x'", "DELETE FROM erasure", "DELETE FROM erased_item",
                "UPDATE erased_item SET kind = 'invoice'"):  # fmt: skip
        with pytest.raises(Exception, match="append-only"):
            ctx.store.db.execute_sql(sql)
    assert ledger.damaged(ctx.store.db) == []


def test_a_doubtful_clock_asks_for_the_date(ctx: Context, clock: FixedClock) -> None:
    party = ended(ctx)
    clock.forward(days=46)
    with pytest.raises(RuleViolated, match="clock_doubtful") as problem:
        erase(ctx, party.uid)
    assert problem.value.facts["latest"] == date(2026, 11, 24)
    erase(ctx, party.uid, clock_confirmed=ctx.today())


def test_a_clock_that_runs_behind_asks_for_the_date(ctx: Context, clock: FixedClock) -> None:
    party = ended(ctx)
    clock.forward(days=-1)
    with pytest.raises(RuleViolated, match="clock_doubtful"):
        erase(ctx, party.uid)
    assert row_count(ctx, "party") == 1


def test_forty_five_days_of_absence_ask_nothing(ctx: Context, clock: FixedClock) -> None:
    party = ended(ctx)
    clock.forward(days=45)
    assert erase(ctx, party.uid).erased.customers == 1


def test_a_day_to_come_refuses(ctx: Context) -> None:
    party = ended(ctx, paid=date(2021, 6, 1))
    with pytest.raises(RuleViolated, match="date_in_future"):
        erase(ctx, party.uid, on=date(2027, 1, 1))


def test_an_earlier_day_judges_the_terms_of_that_day(ctx: Context) -> None:
    party = ended(ctx)
    with pytest.raises(RuleViolated, match="erasure_blocked"):
        erase(ctx, party.uid, on=date(2020, 12, 31))


def test_employees_erase_one_at_a_time_and_viewers_nothing(make_ctx: Callable[..., Context]) -> None:
    owner = make_ctx()
    one, two = ended(owner), ended(owner)
    employee = replace(owner, actor=Actor(uuid4(), "Hulp", UserRole.EMPLOYEE))
    viewer = replace(owner, actor=Actor(uuid4(), "Kijker", UserRole.VIEWER))
    with pytest.raises(RuleViolated, match="not_permitted"):
        erase(employee, one.uid, two.uid)
    with pytest.raises(RuleViolated, match="not_permitted"):
        erase(viewer, one.uid)
    assert erase(employee, one.uid).erased.customers == 1


def test_the_preview_says_what_goes_what_stays_and_why(ctx: Context) -> None:
    party = ended(ctx, emails=("a@voorbeeld.example",), notes="x")
    shown = erasure_preview.preview(ctx, party.uid)
    assert {line.part: (line.count, line.why) for line in shown.goes} == {
        Part.PARTICULARS: (1, Why.TERM_ENDED),
        Part.CONTACTS: (1, Why.HANGS_ON_IT),
        Part.NOTES: (1, Why.HANGS_ON_IT),
        Part.INVOICES: (1, Why.TERM_ENDED),
    }
    assert [line.part for line in shown.stays] == [Part.TRAIL, Part.LEDGER, Part.TOTALS]
    assert not shown.blockers


def test_the_partial_preview_says_until_when_the_rest_stays(ctx: Context) -> None:
    party = ended(ctx, paid=date(2024, 5, 1), phones=("0612345678",))
    shown = erasure_preview.preview(ctx, party.uid, Scope.PARTIAL)
    assert [line.part for line in shown.goes] == [Part.CONTACTS]
    kept = {line.part: line.until for line in shown.stays}
    assert kept[Part.NAME_AND_ADDRESS] == kept[Part.INVOICES] == date(2031, 12, 31)


def test_the_preview_names_what_was_exported_earlier(ctx: Context) -> None:
    party = ended(ctx)
    with ctx.store.transaction():
        audit.record(ctx, "export.customers", count=12, format="csv")
        audit.record(ctx, "export.erasures", count=3, format="csv")  # without names: nobody stands in it
        audit.record(ctx, "dossier.exported", subjects=(customers.subject_of(party),))
        audit.record(ctx, "customer.changed", subjects=(customers.subject_of(party),))
    outside = erasure_preview.preview(ctx, party.uid).outside
    assert {(copy.action, copy.everyone) for copy in outside} == {
        ("export.customers", True),
        ("dossier.exported", False),
    }


def test_a_certificate_is_made_before_the_address_is_gone(ctx: Context) -> None:
    from io import BytesIO

    from pypdf import PdfReader

    party = ended(ctx, "Özdemir", first_name="Ayşe", address=address())
    result = erase(ctx, party.uid, certificate=True)
    assert result.certificate is not None
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(result.certificate)).pages)
    assert "Ayşe Özdemir" in text and "Oudegracht 112" in text and result.reference in text
    seal = ledger.entries(ctx.store.db)[0].digest
    assert seal[:8] in text and audit.head(ctx)[:8] in text


def test_a_certificate_that_can_not_be_made_keeps_the_customer(ctx: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    from avgdesk.documents import erasure_certificate

    party = ended(ctx)

    def broken(*_: object) -> bytes:
        raise ValueError("font")

    monkeypatch.setattr(erasure_certificate, "render", broken)
    with pytest.raises(ValueError):
        erase(ctx, party.uid, certificate=True)
    assert customers.load(ctx, party.uid) == party


def test_undo_of_an_edit_does_not_bring_an_erased_customer_back(ctx: Context) -> None:
    party = ended(ctx)
    edit = customers.update(ctx, replace(party, notes="x")).value
    erase(ctx, party.uid)
    with pytest.raises(NotFound):
        customers.undo(ctx, edit)


def test_undo_of_an_edit_does_not_undo_a_partial_erasure(ctx: Context) -> None:
    party = ended(ctx, paid=date(2024, 5, 1))
    edit = customers.update(ctx, replace(party, phones=("0612345678",))).value
    erase(ctx, party.uid, scope=Scope.PARTIAL, ground=Ground.NOT_NEEDED)
    with pytest.raises(RuleViolated, match="changed_meanwhile"):
        customers.undo(ctx, edit)


def test_the_ledger_names_records_that_were_merged_into_the_erased_one(ctx: Context) -> None:
    kept, dropped, first = ended(ctx, "Berg"), ended(ctx, "Berg"), ended(ctx, "Berg")
    merging.merge(ctx, dropped.uid, first.uid)
    merging.merge(ctx, kept.uid, dropped.uid)
    erase(ctx, kept.uid)
    assert {item.uid for item in ledger.entries(ctx.store.db)[0].items} == {kept.uid, dropped.uid, first.uid}


def test_every_derived_column_is_right_after_an_erasure(ctx: Context) -> None:
    from avgdesk.services import policy

    stays, goes = ended(ctx, paid=date(2025, 2, 1)), ended(ctx)
    erase(ctx, goes.uid)
    before = ctx.store.db.execute_sql("SELECT * FROM party").fetchall()
    derived.refresh(ctx.store.db, [stays.uid], policy.current(ctx))
    assert ctx.store.db.execute_sql("SELECT * FROM party").fetchall() == before


def test_what_hangs_on_a_customer_without_own_rows_is_found_by_its_foreign_key(ctx: Context) -> None:
    """Every table that refers to a party is either removed by the erasure, or forgotten by its own subject."""
    from avgdesk.store import forgetting
    from avgdesk.store.merging import referring_columns

    subjects = {"request", "appointment", "instruction", "agreement", "agreement_need"}
    assert {table for table, _ in referring_columns(ctx.store.db)} == forgetting.OWN | subjects


def test_a_large_bulk_reports_progress(ctx: Context) -> None:
    parties = [ended(ctx, f"Naam{n}") for n in range(5)]
    seen: list[tuple[int, int | None]] = []
    erasure.erase(ctx, order(ctx, *(p.uid for p in parties)), progress=lambda done, total: seen.append((done, total)))
    assert seen[0] == (0, 5) and seen[-1] == (5, 5)
    assert erasing.CHUNK >= 5


def test_an_erased_customers_number_is_not_given_to_the_next(ctx: Context) -> None:
    ended(ctx), ended(ctx)
    last = ended(ctx)
    erase(ctx, last.uid)
    assert customer(ctx).number == str(int(last.number) + 1)


def test_an_order_on_nothing_writes_nothing(ctx: Context) -> None:
    before = audit.count(ctx)
    result = erasure.erase(ctx, ErasureOrder(Scope.WHOLE, (), skip_blocked=True)).value
    assert result.reference == "" and audit.count(ctx) == before


def test_a_preview_of_what_still_runs_does_not_say_that_its_term_has_ended(ctx: Context) -> None:
    party = customer(ctx, phones=("06-12345678",))
    invoice(ctx, party, date(2025, 1, 2), date(2025, 1, 3))
    holds.hold(ctx, party.uid, "geschil")
    shown = erasure_preview.preview(ctx, party.uid)
    assert [(line.part, line.why) for line in shown.goes] == [
        (Part.PARTICULARS, Why.TERM_RUNNING),
        (Part.CONTACTS, Why.HANGS_ON_IT),
        (Part.INVOICES, Why.TERM_RUNNING),
    ]
    kept = records.create(ctx, DatedRecord(UUID(int=0), "", CategoryCode.WARRANTY, "Laptop", date(2027, 1, 1))).value
    assert erasure_preview.preview_record(ctx, kept.uid).goes[0].why is Why.TERM_RUNNING


def test_a_refusal_names_what_stands_in_the_way_with_its_date_and_count(ctx: Context) -> None:
    party = ended(ctx, paid=SIX_YEARS_AGO)
    invoice(ctx, party, SIX_YEARS_AGO)
    holds.hold(ctx, party.uid, "geschil", date(2027, 3, 1))
    with pytest.raises(RuleViolated) as refused:
        erase(ctx, party.uid)
    told = str(words.error(refused.value))
    assert "01-03-2027" in told and "1 factuur" in told and "%n" not in told
