"""The right half of the customers page: one party's particulars, invoices, trail and whatever other subjects add."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from uuid import UUID

from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QTabWidget, QWidget

from avgdesk import words
from avgdesk.domain.audit import AuditEntry, AuditFilter
from avgdesk.domain.listing import InvoiceRow, ListQuery
from avgdesk.domain.retention import PartyState
from avgdesk.errors import NotFound
from avgdesk.i18n import tr
from avgdesk.services import customers, invoices
from avgdesk.services.customers import CustomerDetails
from avgdesk.ui import deeds as row_of_deeds
from avgdesk.ui import tabs as registry
from avgdesk.ui.column_width import SUM, Widths
from avgdesk.ui.deeds import Deed
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormWidget
from avgdesk.ui.record_table import Column, RecordTable
from avgdesk.ui.tabs import PartyTab
from avgdesk.ui.views import invoice_list, party_facts
from avgdesk.ui.views.audit import TrailSource
from avgdesk.ui.widgets.card import FlowPanel
from avgdesk.ui.widgets.facts import FactList
from avgdesk.ui.widgets.pill import StatePill
from avgdesk.ui.widgets.tab_row import TabRow
from avgdesk.words import Pill, day, moment, number

NOBODY, SOMEBODY = 0, 1
PARTICULARS, INVOICES, TRAIL = "tab_particulars", "tab_invoices", "tab_trail"


class CustomerPane(FormWidget):
    """Shows one party; a tab is filled when it is looked at."""

    form = "customer_pane"
    pane: QStackedWidget
    name: QLabel
    state: StatePill
    subtitle: QLabel
    tab_row: TabRow
    tabs: QTabWidget
    tab_invoices: QWidget
    notice: QFrame
    notice_text: QLabel
    facts: FactList
    action_panel: FlowPanel
    invoices: RecordTable
    trail: RecordTable

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.uid: UUID | None = None
        self._filled: set[QWidget] = set()
        for entry in sorted(registry.TABS, key=lambda entry: entry.order):
            tab = entry.load()(desk)
            self.tabs.insertTab(self.tabs.count() - 1, tab, tab.title())
        self.tab_row.follow(self.tabs)
        self.tabs.currentChanged.connect(lambda _: self._fill_tab())
        self.invoices.opened.connect(lambda row: desk.go("invoices", row.uid))
        self._set_columns()

    def _set_columns(self) -> None:
        of, numbered, amount, state = Widths(self.invoices), tr("Number"), tr("Amount"), tr("State")
        self.invoices.set_columns(
            (
                Column(
                    "number",
                    numbered,
                    attrgetter("number"),
                    of.text(numbered, "2026-0005"),
                    stretch=True,
                    hint=_issued,
                ),
                Column("amount", amount, invoice_list.amount, of.text(amount, SUM), right=True),
                Column("state", state, lambda row: "", of.pill(state, map(words.state, PartyState)), pill=_state),
            ),
            key=lambda row: row.uid,
        )
        self.trail.set_columns(
            (
                Column(
                    "action",
                    tr("What"),
                    lambda row: words.action(row.action),
                    width=140,
                    stretch=True,
                    hint=_who_and_when,
                ),
            ),
            key=lambda row: row.serial,
        )

    def show_party(self, uid: UUID | None, deeds: Sequence[Deed] = ()) -> None:
        """Read and show one party with what can be done; None, or one that is gone, shows the empty pane."""
        self.uid = uid
        self._filled.clear()
        details = self._read(uid)
        self.pane.setCurrentIndex(SOMEBODY if details else NOBODY)
        if details is None:
            return
        self.name.setText(details.party.name)
        self.state.show_pill(words.pill(details.state))
        self.subtitle.setText(party_facts.subtitle(details.party))
        self.notice_text.setText(party_facts.notice(details))
        self.notice.setVisible(bool(self.notice_text.text()))
        self.facts.show_facts(party_facts.particulars(details))
        row_of_deeds.fill(self.action_panel, deeds)
        place = self.tabs.indexOf(self.tab_invoices)
        self.tabs.setTabText(place, f"{tr('Invoices')} {number(details.invoices)}")
        self.tab_row.refresh()
        self._fill_tab()

    def _read(self, uid: UUID | None) -> CustomerDetails | None:
        try:
            return customers.details(self.desk.ctx, uid) if uid else None
        except NotFound:
            return None

    def _fill_tab(self) -> None:
        shown = self.tabs.currentWidget()
        if shown in self._filled or self.uid is None:
            return
        self._filled.add(shown)
        if isinstance(shown, PartyTab):
            shown.show_party(self.uid)
        elif shown.objectName() == INVOICES:
            self.invoices.set_source(invoices.page_source(self.desk.ctx, ListQuery(party=self.uid)))
        elif shown.objectName() == TRAIL:
            self.trail.set_source(TrailSource(self.desk.ctx, AuditFilter(subject=self.uid)))


def _state(row: InvoiceRow) -> Pill:
    return words.pill(row.state)


def _issued(row: InvoiceRow) -> str:
    return day(row.issued_on)


def _who_and_when(entry: AuditEntry) -> str:
    return f"{moment(entry.at)} · {entry.user_name}"
