"""Retention terms: what ends in which year, what may go, what must stay and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLabel, QPushButton

from avgdesk.domain.erasure import Target, TargetKind
from avgdesk.domain.retention_list import MayGo, RetentionFilter, RetentionQuery, RetentionRow
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import retention, rules
from avgdesk.services.permissions import Permission
from avgdesk.tones import Tone
from avgdesk.ui import erasing
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.erasure_register import ErasureRegisterDialog
from avgdesk.ui.dialogs.hold import HoldDialog
from avgdesk.ui.dialogs.rules import RulesDialog
from avgdesk.ui.dialogs.tidy_up import TidyUpDialog, old_years
from avgdesk.ui.page import Page
from avgdesk.ui.record_table import Column, RecordTable
from avgdesk.ui.ways import comes_back
from avgdesk.ui.widgets.buttons import ChipRow
from avgdesk.ui.widgets.card import Card
from avgdesk.ui.widgets.empty_list import EmptyList
from avgdesk.ui.widgets.year_bars import YearBars, YearCount
from avgdesk.words import Pill, day
from avgdesk.words import categories as category_words
from avgdesk.words.erasure import blocker_text, short_blocker

YEARS_BEFORE, YEARS_AFTER = 1, 5
FILTERS = tuple(RetentionFilter)


class RetentionPage(Page):
    form = "retention"
    key = "retention"
    topics = frozenset(
        {
            Topic.CUSTOMERS,
            Topic.INVOICES,
            Topic.RECORDS,
            Topic.RULES,
            Topic.AGREEMENTS,
            Topic.REQUESTS,
            Topic.APPOINTMENTS,
            Topic.SETTINGS,
        }
    )
    live_search = True
    bars: YearBars
    legend: QLabel
    erased: QPushButton
    too_short: Card
    too_short_text: QLabel
    raise_term: QPushButton
    chips: ChipRow
    table: RecordTable
    empty: EmptyList
    view_one: QPushButton
    hold_one: QPushButton

    def build(self) -> None:
        self.query = RetentionQuery()
        self._count = 0
        self._targets: dict[UUID, Target] = {}
        self._set_columns()
        self.bars.chosen.connect(self._choose_year)
        self.chips.chosen.connect(lambda key: self._ask(filter=RetentionFilter(key)))
        self.table.sorted.connect(lambda sort, descending: self._ask(sort=sort, descending=descending))
        self.table.ticked.connect(self._on_ticked)
        self.table.records.dataChanged.connect(lambda changed, _: self._keep_target(changed.row()))
        self.table.tick_all.connect(self._tick_all)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _: self.look())
        self.view_one.clicked.connect(self.look)
        self.hold_one.clicked.connect(self.hold)
        self.raise_term.clicked.connect(self._raise_term)
        self.erased.clicked.connect(self.show_register)
        self.add_button(tr("Rules…"), self.show_rules)
        if self.desk.may(Permission.ERASE_BULK):
            self.add_button(tr("Old invoices…"), self.tidy_up)
        self.erase_button = self.add_button(tr("Erase selected…"), self.erase_selected, "destructive")
        self.erase_button.setEnabled(False)
        self.raise_term.setVisible(self.desk.may(Permission.RULES))
        self.hold_one.setVisible(self.desk.may(Permission.EDIT))

    def _set_columns(self) -> None:
        self.table.set_columns(
            (
                Column("number", tr("Number"), lambda row: row.number, width=124, sort="number"),
                Column("name", tr("Name"), lambda row: row.name, width=170, stretch=True, sort="name"),
                Column("what", tr("What"), what, width=130, stretch=True, sort="what"),
                Column(
                    "retain_until", tr("Keep until"), lambda row: day(row.retain_until), width=104, sort="retain_until"
                ),
                Column(
                    "statutory_until",
                    tr("Law: keep until"),
                    lambda row: day(row.statutory_until),
                    width=116,
                    sort="statutory_until",
                ),
                Column("may_go", tr("May go"), lambda row: "", width=214, pill=verdict, note=reasons),
            ),
            key=lambda row: row.uid,
            checkable=self.desk.may(Permission.ERASE),
        )
        self.table.show_sort("retain_until")
        self.table.records.may_check = lambda row: row.may_go is not MayGo.NO

    def title(self) -> str:
        return tr("Retention terms")

    def count(self) -> int | None:
        return self._count

    def reload(self) -> None:
        found = retention.figures(self.desk.ctx)
        self._counts = found.counts
        self._show_bars(found.per_year, found.on)
        self.too_short.setVisible(found.term_too_short)
        told = tr(
            "Your term is {shop} years. The tax office asks for {law} years (AWR art. 52), ten for real estate and "
            "one-stop-shop sales. Between the two, erasing asks for a separate confirmation."
        )
        self.too_short_text.setText(told.format(shop=found.shop_years, law=found.statutory_years))
        self.raise_term.setText(tr("To {years} years").format(years=found.statutory_years))
        names = (tr("Ended", "terms"), tr("Ends within 12 months"), tr("Blocked"), tr("Restricted"), tr("All"))
        self.chips.set_chips(
            [(str(key), name, found.counts.get(key, 0)) for key, name in zip(FILTERS, names, strict=True)]
        )
        self.table.set_checked(set())
        self._targets.clear()
        self._fill()

    def _show_bars(self, per_year: dict[int, int], today: date) -> None:
        first, last = today.year - YEARS_BEFORE, today.year + YEARS_AFTER
        earlier = sum(count for year, count in per_year.items() if year <= first)
        bars = [YearCount(first, earlier)]
        bars += [YearCount(year, per_year.get(year, 0)) for year in range(first + 1, last + 1)]
        self.bars.show_years(bars, today.year)
        self.legend.setText(
            tr(
                "How many customers and other records end in each year; {year} holds all before it. Click a year."
            ).format(year=first)
        )

    def search(self, text: str) -> None:
        self._ask(search=text)

    def select(self, ref: UUID) -> None:
        """Show the customer or record `ref`, among all of them when the present filter leaves it out."""
        if not self.table.select_key(ref):
            self.chips.choose(str(RetentionFilter.ALL))
            self.bars.select_year(0)
            self._ask(filter=RetentionFilter.ALL, year=None, search="")
            self.table.select_key(ref)

    def show_section(self, key: str) -> None:
        """What ends in a year ("2027"), or a filter ("ended")."""
        if key.isdecimal():
            self.bars.select_year(int(key))
            self._choose_year(int(key))
        else:
            self.chips.choose(key)
            self._ask(filter=RetentionFilter(key))

    def _choose_year(self, year: int) -> None:
        """A bar: the first one also holds all that ended before it."""
        if year:
            self.chips.choose(str(RetentionFilter.ALL))
        earlier = year == self.desk.today.year - YEARS_BEFORE
        self._ask(year=year or None, earlier=earlier, filter=RetentionFilter.ALL if year else self.query.filter)

    def _ask(self, **changed: Any) -> None:
        self.query = replace(self.query, **changed)
        if "filter" in changed and "year" not in changed:
            self.query = replace(self.query, year=None)
            self.bars.select_year(0)
        self._fill()
        self.header_changed.emit()

    def _fill(self) -> None:
        whole = not self.query.search and self.query.year is None
        size = self._counts.get(self.query.filter) if whole else None
        source = retention.page_source(self.desk.ctx, self.query, size)
        self.table.set_source(source)
        self._count = self.table.records.rowCount()
        self.table.setVisible(bool(self._count))
        self.empty.hide()
        if not self._count:
            ended = self.query.filter is RetentionFilter.ENDED and whole
            nothing = tr("No term has ended: there is nothing to erase today.")
            self.empty.show_why(nothing if ended else tr("Nothing matches."))
        self._on_ticked(len(self.table.checked()))
        if self.table.current() is None:
            self.table.select_first()

    def _on_chosen(self, row: RetentionRow | None) -> None:
        self.view_one.setEnabled(row is not None)
        is_party = row is not None and row.kind is TargetKind.PARTY
        self.hold_one.setEnabled(is_party)
        held = row is not None and any(blocker.code == "legal_hold" for blocker in row.blockers)
        self.hold_one.setText(tr("Legal hold: view or release…") if held else tr("Legal hold…"))

    def _on_ticked(self, count: int) -> None:
        self.erase_button.setEnabled(count > 0)
        self.erase_button.setText(tr("Erase %n selected…", n=count) if count else tr("Erase selected…"))

    def _tick_all(self) -> None:
        """All that may go without a second confirmation, in the list as it is filtered."""
        self._targets = {target.uid: target for target in retention.free_targets(self.desk.ctx, self.query)}
        self.table.set_checked(set(self._targets))

    def _keep_target(self, line: int) -> None:
        """Of a row that was ticked or unticked, as it was shown: erasing what is ticked then reads no list."""
        row = self.table.records.row(line)
        if row is not None:
            self._targets[row.uid] = row.target

    def kept_more(self) -> dict[str, Any]:
        ticked = self.table.checked()
        return {"targets": [[str(kind), str(uid), seen] for kind, uid, seen in self._targets.values() if uid in ticked]}

    def take_more(self, kept: dict[str, Any]) -> None:
        found = [Target(TargetKind(kind), UUID(uid), seen) for kind, uid, seen in kept["targets"]]
        self._targets = {target.uid: target for target in found}

    @comes_back
    def erase_selected(self) -> None:
        """One ticked record gets its whole preview, more of them the figures."""
        ticked = self.table.checked()
        targets = tuple(target for uid, target in self._targets.items() if uid in ticked)
        if len(targets) == 1:
            erasing.erase_one(self.desk, targets[0].kind, targets[0].uid)
        elif targets:
            erasing.erase_many(self.desk, targets)

    @comes_back
    def look(self) -> None:
        """What erasing the chosen record would do; whether it may go or not."""
        row = self.table.current()
        if row is not None:
            erasing.erase_one(self.desk, row.kind, row.uid)

    @comes_back
    def hold(self) -> None:
        row = self.table.current()
        if row is not None and row.kind is TargetKind.PARTY:
            self.desk.prompter.show(HoldDialog(self.desk, row.uid, self))

    @comes_back
    def show_rules(self) -> None:
        self.desk.prompter.show(RulesDialog(self.desk, self))

    @comes_back
    def tidy_up(self) -> None:
        """Old invoices of customers who stay, book year by book year."""
        years = old_years(self.desk)
        if years:
            self.desk.prompter.show(TidyUpDialog(self.desk, years, self))
        elif years is not None:
            self.desk.prompter.tell(tr("Old invoices"), tr("No customer who stays has invoices whose term has ended."))

    def show_register(self) -> None:
        """What was erased, without names, and the numbers that remain."""
        self.desk.prompter.show(ErasureRegisterDialog(self.desk, self))

    def _raise_term(self) -> None:
        self.desk.dispatcher.run_long(tr("Computing every date again"), rules.raise_to_law)


def what(row: RetentionRow) -> str:
    """3 invoices, or the kind of record."""
    if row.kind is TargetKind.RECORD:
        return category_words.name_of(row.category)
    return tr("%n invoices", n=row.invoices) if row.invoices else category_words.total_name(row.category)


def verdict(row: RetentionRow) -> Pill:
    """May it go: yes, after confirmation, after a look, or no with the first reason."""
    if row.may_go is MayGo.YES:
        return Pill(tr("yes", "may go"), Tone.OK)
    if row.may_go is MayGo.CONFIRM:
        return Pill(tr("yes, after confirmation"), Tone.WARN)
    if row.may_go is MayGo.REVIEW:
        return Pill(tr("yes, after a look"), Tone.WARN)
    running = row.blockers[0].code == "term_running"
    reason = short_blocker(row.blockers[0])
    return Pill(tr("no: {reason}").format(reason=reason), Tone.NEUTRAL if running else Tone.BAD)


def reasons(row: RetentionRow) -> str:
    """Every reason, for the tooltip."""
    return "\n".join(blocker_text(blocker) for blocker in row.blockers)


@comes_back
def erase_party(desk: Desk, party: UUID) -> None:
    """The button under a customer's particulars."""
    erasing.erase_one(desk, TargetKind.PARTY, party)


@comes_back
def hold_party(desk: Desk, party: UUID) -> None:
    """The button under a customer's particulars."""
    desk.prompter.show(HoldDialog(desk, party))
