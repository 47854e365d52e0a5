"""The right half of the customers page: one party's particulars, invoices, trail and whatever other subjects add."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabWidget, QWidget

from avgdesk import words
from avgdesk.domain.audit import AuditFilter
from avgdesk.domain.listing import ListQuery
from avgdesk.errors import NotFound
from avgdesk.i18n import tr
from avgdesk.services import audit, customers, invoices
from avgdesk.services.customers import CustomerDetails
from avgdesk.services.permissions import Permission
from avgdesk.ui import tabs as registry
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormWidget
from avgdesk.ui.record_table import Column, ListSource, RecordTable
from avgdesk.ui.tabs import PartyActionEntry, PartyTab
from avgdesk.ui.views import party_facts
from avgdesk.ui.widgets.buttons import push
from avgdesk.ui.widgets.card import FlowPanel
from avgdesk.ui.widgets.facts import FactList
from avgdesk.ui.widgets.pill import StatePill
from avgdesk.words import day, moment, money, number

TRAIL_LENGTH = 200
NOBODY, SOMEBODY = 0, 1
PARTICULARS, INVOICES, TRAIL = "tab_particulars", "tab_invoices", "tab_trail"


class CustomerPane(FormWidget):
    """Shows one party; a tab is filled when it is looked at. `wants` names what its user asks for: "edit", "end",
    "merge" or "undo"."""

    form = "customer_pane"
    pane: QStackedWidget
    name: QLabel
    state: StatePill
    subtitle: QLabel
    tabs: QTabWidget
    tab_invoices: QWidget
    notice: QLabel
    facts: FactList
    action_panel: FlowPanel
    invoices: RecordTable
    trail: RecordTable

    wants = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.uid: UUID | None = None
        self._filled: set[QWidget] = set()
        self.notice.setProperty("type", "error")
        for entry in sorted(registry.TABS, key=lambda entry: entry.order):
            tab = entry.load()(desk)
            self.tabs.insertTab(self.tabs.count() - 1, tab, tab.title())
        self.tabs.currentChanged.connect(lambda _: self._fill_tab())
        self.invoices.opened.connect(lambda row: desk.go("invoices", row.uid))
        self._set_columns()

    def _set_columns(self) -> None:
        self.invoices.set_columns(
            (
                Column("number", tr("Number"), lambda row: row.number, width=88, stretch=True),
                Column("issued_on", tr("Issued"), lambda row: day(row.issued_on), width=92),
                Column("amount", tr("Amount"), lambda row: money(row.amount_cents, row.currency), width=96, right=True),
                Column("state", tr("State"), lambda row: "", width=100, pill=lambda row: words.pill(row.state)),
            ),
            key=lambda row: row.uid,
        )
        self.trail.set_columns(
            (
                Column("at", tr("When"), lambda row: moment(row.at), width=128),
                Column("action", tr("What"), lambda row: words.action(row.action), width=140, stretch=True),
                Column("user", tr("Who"), lambda row: row.user_name, width=84),
            ),
            key=lambda row: row.serial,
        )

    def show_party(self, uid: UUID | None, can_undo: bool = False) -> None:
        """Read and show one party; None, or one that is gone, shows the empty pane."""
        self.uid = uid
        self._filled.clear()
        details = self._read(uid)
        self.pane.setCurrentIndex(SOMEBODY if details else NOBODY)
        if details is None:
            return
        self.name.setText(details.party.name)
        self.state.show_pill(words.pill(details.state))
        self.subtitle.setText(party_facts.subtitle(details.party))
        self.notice.setText(party_facts.doubts(details))
        self.notice.setVisible(bool(self.notice.text()))
        self.facts.show_facts(party_facts.particulars(details))
        self._show_actions(details, can_undo)
        place = self.tabs.indexOf(self.tab_invoices)
        self.tabs.setTabText(place, f"{tr('Invoices')} {number(details.invoices)}")
        self._fill_tab()

    def _read(self, uid: UUID | None) -> CustomerDetails | None:
        try:
            return customers.details(self.desk.ctx, uid) if uid else None
        except NotFound:
            return None

    def _show_actions(self, details: CustomerDetails, can_undo: bool) -> None:
        self.action_panel.clear()
        if self.desk.may(Permission.EDIT):
            own = [(tr("Edit…"), "edit"), (tr("Merge…"), "merge")]
            if details.party.relation_ended is None:
                own.insert(1, (tr("End the relation…"), "end"))
            if can_undo:
                own.insert(0, (tr("Undo last change"), "undo"))
            for text, wish in own:
                self.action_panel.add(push(text, partial(self.wants.emit, wish)))
        for entry in sorted(registry.ACTIONS, key=lambda entry: entry.order):
            if self.desk.may(entry.permission):
                self.action_panel.add(push(tr(entry.title), partial(self._act, entry), entry.role))

    def _act(self, entry: PartyActionEntry) -> None:
        if self.uid is not None:
            entry.load()(self.desk, self.uid)

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
            entries = audit.entries(self.desk.ctx, AuditFilter(subject=self.uid), 0, TRAIL_LENGTH)
            self.trail.set_source(ListSource(entries))
