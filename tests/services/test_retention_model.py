"""A shop's life against a plain dictionary: whatever is done in whatever order, both say the same of what may go.

The dictionary reckons in calendar years only: the end of a term is the 31st of December of a year plus a number.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, precondition, rule

from avgdesk.context import Workstation
from avgdesk.domain.company import Company
from avgdesk.domain.erasure import Ground, Scope
from avgdesk.domain.periods import Term
from avgdesk.domain.retention_list import RetentionFilter, RetentionQuery
from avgdesk.errors import NotFound, RuleViolated
from avgdesk.services import administration, customers, erasure, erasure_preview, holds, invoices, retention, rules
from avgdesk.services.customers import PartyEdit
from avgdesk.store import ledger
from tests.conftest import CHEAP, FixedClock
from tests.services.shop import customer, invoice

START = datetime(2026, 11, 24, 10, tzinfo=UTC)
EARLIEST = date(2012, 1, 1)
LAW = 7


@dataclass
class Kept:
    """What the dictionary knows of a customer. `bills`: UUID → (issued, paid or None)."""

    began: date
    ended: date | None
    bills: dict[UUID, tuple[date, date | None]] = field(default_factory=dict)
    held: bool = False
    restricted: bool = False
    phones: int = 1

    @property
    def unpaid(self) -> bool:
        return any(paid is None for _, paid in self.bills.values())

    def last_year(self) -> int:
        """The year after which the years are counted."""
        days = [max(issued, paid) for issued, paid in self.bills.values() if paid]
        activity = max([*days, *(issued for issued, _ in self.bills.values())], default=self.began)
        return max(day.year for day in (self.ended or activity, *days))


class Shop(RuleBasedStateMachine):
    people = Bundle("people")
    edits = Bundle("edits")

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.clock = FixedClock(START)
        self.ctx = administration.create(
            Path(self.folder.name) / "winkel", Company("Model"), "Mirjam", "fiets-lamp-kade-42",
            clock=self.clock, workstation=Workstation("kassa", "192.0.2.7"), cost=CHEAP,
        ).ctx  # fmt: skip
        self.kept: dict[UUID, Kept] = {}
        self.gone: set[UUID] = set()
        self.partly: list[UUID] = []
        self.years = 5

    def teardown(self) -> None:
        administration.close(self.ctx)
        self.folder.cleanup()

    @property
    def today(self) -> date:
        return self.clock().date()

    @rule(target=people, years=st.integers(0, 14), ended=st.booleans())
    def create(self, years: int, ended: bool) -> UUID:
        day = max(EARLIEST, self.today - timedelta(days=365 * years))
        party = customer(
            self.ctx, "Berg", relation_began=day, relation_ended=day if ended else None, phones=("0612345678",)
        )
        self.kept[party.uid] = Kept(day, party.relation_ended)
        return party.uid

    @rule(who=people, years=st.integers(0, 14), paid_after=st.none() | st.integers(0, 400))
    def bill(self, who: UUID, years: int, paid_after: int | None) -> None:
        if who in self.gone:
            return
        issued = max(EARLIEST, self.today - timedelta(days=365 * years))
        paid = None if paid_after is None else min(self.today, issued + timedelta(days=paid_after))
        made = invoice(self.ctx, customers.load(self.ctx, who), issued, paid)
        self.kept[who].bills[made.uid] = (issued, paid)

    @rule(who=people)
    def pay(self, who: UUID) -> None:
        known = self.kept.get(who)
        open_bills = [uid for uid, (_, paid) in known.bills.items() if paid is None] if known else []
        if known and open_bills:
            invoices.mark_paid(self.ctx, open_bills[:1], self.today)
            known.bills[open_bills[0]] = (known.bills[open_bills[0]][0], self.today)

    @rule(who=people)
    def hold(self, who: UUID) -> None:
        if who in self.gone:
            with pytest.raises(NotFound):
                holds.hold(self.ctx, who, "geschil")
            return
        holds.hold(self.ctx, who, "geschil")
        self.kept[who].held = True

    @rule(who=people)
    def release(self, who: UUID) -> None:
        if who in self.kept and self.kept[who].held:
            holds.release(self.ctx, who)
            self.kept[who].held = False

    @rule(target=edits, who=people)
    def end_relation(self, who: UUID) -> PartyEdit | None:
        if who in self.gone:
            return None
        edit = customers.update(self.ctx, replace(customers.load(self.ctx, who), relation_ended=self.today)).value
        self.kept[who].ended = self.today
        return edit

    @rule(edit=consumes(edits))
    def undo(self, edit: PartyEdit | None) -> None:
        """Takes an edit back, unless the customer was changed or erased since: then nothing comes back."""
        if edit is None:
            return
        try:
            customers.undo(self.ctx, edit)
        except RuleViolated as problem:
            assert problem.code == "changed_meanwhile"
        except NotFound:
            assert edit.after.uid in self.gone
        else:
            self.kept[edit.after.uid].ended = edit.before.relation_ended

    @rule(who=people)
    def reduce(self, who: UUID) -> None:
        if who in self.gone:
            return
        known = self.kept[who]
        try:
            self._erase(who, scope=Scope.PARTIAL, ground=Ground.NOT_NEEDED)
        except RuleViolated as problem:
            assert known.held and problem.code == "erasure_blocked"
        else:
            assert not known.held
            known.restricted, known.phones = True, 0
            self.partly.append(who)

    @rule(who=people, confirmed=st.booleans())
    def erase(self, who: UUID, confirmed: bool) -> None:
        if who in self.gone:
            with pytest.raises(NotFound):
                erasure_preview.preview(self.ctx, who)
            return
        allowed = not (self._blocked(who) - ({"statutory_term_running"} if confirmed else set()))
        ground = Ground.TAX_OFFICE_AGREED if confirmed else Ground.TERM_ENDED
        try:
            self._erase(who, within_statutory=confirmed, ground=ground)
        except RuleViolated as problem:
            assert problem.code == "erasure_blocked" and not allowed
        else:
            assert allowed
            del self.kept[who]
            self.gone.add(who)

    @precondition(lambda self: self.kept)
    @rule()
    def erase_all_that_ended(self) -> None:
        free = {who for who in self.kept if not self._blocked(who)}
        shown = erasure_preview.preview_list(self.ctx, RetentionQuery())
        order = erasure.ErasureOrder(Scope.WHOLE, shown.targets, skip_blocked=True, clock_confirmed=self.today)
        erased = erasure.erase(self.ctx, order).value.erased
        assert erased.customers == len(free)
        assert erased.invoices == sum(len(self.kept[who].bills) for who in free)
        for who in free:
            del self.kept[who]
        self.gone |= free

    @rule(years=st.integers(1, 10))
    def change_rule(self, years: int) -> None:
        rules.change(self.ctx, replace(rules.find(self.ctx, "fiscal"), term=Term(years=years)))
        self.years = years

    @rule(days=st.integers(1, 900))
    def time_passes(self, days: int) -> None:
        self.clock.forward(days=days)

    @invariant()
    def both_say_the_same(self) -> None:
        rows = {
            row.uid: row for row in retention.page_source(self.ctx, RetentionQuery(RetentionFilter.ALL)).every_row()
        }
        assert rows.keys() == self.kept.keys()
        for who, known in self.kept.items():
            row, last = rows[who], known.last_year()
            ends = (None, None) if known.unpaid else (date(last + self.years, 12, 31), date(last + LAW, 12, 31))
            assert (row.retain_until, row.statutory_until) == ends
            assert {str(blocker.code) for blocker in row.blockers} == self._blocked(who)
            assert (row.restricted, row.invoices) == (known.restricted, len(known.bills))
            assert len(customers.load(self.ctx, who).phones) == known.phones

    @invariant()
    def the_ledger_names_everyone_who_went(self) -> None:
        items = [item for entry in ledger.entries(self.ctx.store.db) for item in entry.items]
        assert {item.uid for item in items if item.kind == "party"} == self.gone
        assert [item.uid for item in items if item.kind == "partial"] == self.partly
        assert ledger.damaged(self.ctx.store.db) == []

    def _blocked(self, who: UUID) -> set[str]:
        known, found = self.kept[who], set[str]()
        if known.held:
            found.add("legal_hold")
        last = known.last_year()
        if known.unpaid:
            found.add("unpaid")
        elif self.today.year <= last + self.years:
            found.add("term_running")
        elif self.today.year <= last + LAW:
            found.add("statutory_term_running")
        return found

    def _erase(self, who: UUID, scope: Scope = Scope.WHOLE, **more: object) -> None:
        target = erasure_preview.preview(self.ctx, who, scope).target
        order = erasure.ErasureOrder(scope, (target,), clock_confirmed=self.today, **more)  # type: ignore[arg-type]
        erasure.erase(self.ctx, order)


TestShop = Shop.TestCase
TestShop.settings = settings(
    max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
