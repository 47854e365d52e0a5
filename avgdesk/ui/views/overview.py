"""The page that opens: what asks for attention today, the figures, and what ends in which year."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea

from avgdesk.domain.company import STATUTORY_RETENTION_YEARS
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import overview, settings
from avgdesk.services.overview import Overview
from avgdesk.services.permissions import Permission
from avgdesk.ui import exporting
from avgdesk.ui.page import Page
from avgdesk.ui.views import week
from avgdesk.ui.widgets.card import Card
from avgdesk.ui.widgets.facts import Fact, FactList
from avgdesk.ui.widgets.todo_list import Step, StepList, TodoList
from avgdesk.ui.widgets.year_bars import YearBars, YearCount
from avgdesk.words import number

NOON, EVENING = 12, 18


class OverviewPage(Page):
    form = "overview"
    key = "overview"
    topics = frozenset(Topic) - {Topic.AUDIT}
    todo_scroll: QScrollArea
    todos: TodoList
    steps: StepList
    bars: YearBars
    bars_note: QLabel
    bars_card: Card
    figures: FactList
    term_card: Card
    term_text: QLabel
    raise_term: QPushButton
    week_card: Card
    week: QLabel

    def build(self) -> None:
        self.found: Overview | None = None
        self.todos.chosen.connect(lambda item: self.desk.go(item.page, item.ref))
        self.bars.chosen.connect(self._show_year)
        self.raise_term.clicked.connect(self._raise_term)

    def title(self) -> str:
        hour = self.desk.ctx.now().hour
        greeting = (
            tr("Good morning.") if hour < NOON else tr("Good afternoon.") if hour < EVENING else tr("Good evening.")
        )
        if self.found is None or self.found.empty:
            return tr("Welcome. Three steps to begin with")
        asks = tr("This asks for attention today") if self.found.todos else tr("Nothing asks for attention today")
        return f"{greeting} {asks}"

    def reload(self) -> None:
        found = self.found = overview.load(self.desk.ctx)
        self._show_todos(found)
        self._show_bars(found)
        self._show_figures(found)
        self._show_term(found)
        self._show_week()

    def _show_todos(self, found: Overview) -> None:
        self.todos.setVisible(not found.empty)
        self.steps.setVisible(found.empty)
        if found.empty:
            self.steps.show_steps(self._first_steps())
        else:
            self.todos.show_todos(found.todos, self.desk.today, only_look=not self.desk.may(Permission.EDIT))

    def _first_steps(self) -> list[Step]:
        go = self.desk.go
        return [
            Step(
                tr("Bring in your bookkeeping"),
                tr("An audit file, invoices, or an export of your shop: customers and invoices come in together."),
                tr("Import…"),
                lambda: exporting.start_import(self.desk),
            ),
            Step(
                tr("Or enter your first customer"),
                tr("AVGdesk computes until when you must keep what, and says why."),
                tr("New customer"),
                lambda: go("customers", None),
            ),
            Step(
                tr("Complete the particulars of your business"),
                tr("They stand on every letter and agreement."),
                tr("To the settings"),
                lambda: go("settings", None),
            ),
        ]

    def _show_bars(self, found: Overview) -> None:
        self.bars_card.setVisible(not found.empty)
        this_year = self.desk.today.year
        self.bars.show_years([YearCount(year, count) for year, count in found.ends.items()], this_year)
        first = min(found.ends, default=this_year)
        self.bars_note.setText(tr("{year} also holds what ended before it.").format(year=first))

    def _show_figures(self, found: Overview) -> None:
        figures = found.figures
        self.figures.show_facts(
            [
                Fact(tr("Customers"), number(figures.customers)),
                Fact(tr("Suppliers"), number(figures.suppliers)),
                Fact(tr("Invoices"), number(figures.invoices)),
                Fact(tr("Invoices not paid"), number(figures.unpaid)),
            ],
            numbers=True,
        )

    def _show_term(self, found: Overview) -> None:
        self.term_card.setVisible(found.term_too_short)
        text = tr(
            "Your term is {shop} years. The tax office asks for {law} (art. 52 AWR), ten for real estate and "
            "one-stop-shop sales. Between {shop} and {law} years AVGdesk asks for a separate confirmation."
        )
        self.term_text.setText(text.format(shop=found.shop_years, law=found.statutory_years))
        self.raise_term.setText(tr("To %n years", n=found.statutory_years))
        self.raise_term.setVisible(self.desk.may(Permission.RULES))

    def _show_year(self, year: int) -> None:
        """What ends in it, on the page of the retention terms; here no year stays marked."""
        self.bars.select_year(0)
        if year:
            self.desk.go(f"retention:{year}", None)

    def _raise_term(self) -> None:
        company = settings.load_company(self.desk.ctx)
        longer = replace(company, retention_years=STATUTORY_RETENTION_YEARS)
        self.desk.dispatcher.run_long(tr("Computing every date again"), settings.save_company, longer)

    def _show_week(self) -> None:
        lines = week.lines(self.desk.ctx)
        self.week_card.setVisible(bool(lines))
        self.week.setText("\n".join(lines))
