"""Customers and suppliers: the list on the left, the chosen one on the right with tabs and actions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QWidget

from avgdesk.domain.listing import CustomerRow, ListQuery
from avgdesk.domain.parties import PartyRole
from avgdesk.domain.retention import PartyState
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import customers
from avgdesk.services.permissions import Permission
from avgdesk.ui import deeds, exporting, tabs
from avgdesk.ui.deeds import Deed
from avgdesk.ui.dialogs.customer_edit import CustomerDialog
from avgdesk.ui.dialogs.merge import MergeDialog
from avgdesk.ui.list_page import LongListPage
from avgdesk.ui.views import customer_list
from avgdesk.ui.views.customer_list import FILTERS, ROLES, TO_CHECK, narrowed
from avgdesk.ui.views.customer_pane import CustomerPane
from avgdesk.ui.ways import comes_back
from avgdesk.ui.widgets.buttons import ChipRow


class CustomersPage(LongListPage):
    """Ctrl+N makes a new one, Delete asks to erase."""

    form = "customers"
    key = "customers"
    service: ClassVar[Any] = customers
    topics = frozenset(
        {
            Topic.CUSTOMERS,
            Topic.INVOICES,
            Topic.AGREEMENTS,
            Topic.REQUESTS,
            Topic.APPOINTMENTS,
            Topic.RULES,
            Topic.REGISTERS,
        }
    )
    roles: ChipRow
    states: QComboBox

    def first_query(self) -> ListQuery:
        return ListQuery(role=PartyRole.CUSTOMER, sort="name")

    def set_up(self) -> QWidget:
        self.table.set_columns(customer_list.columns(self.table), key=lambda row: row.uid)
        names = (tr("Customers"), tr("Suppliers"), tr("Everybody"))
        self.roles.set_chips([(str(role or ""), name, None) for role, name in zip(ROLES, names, strict=True)])
        for each in FILTERS:
            self.states.addItem(customer_list.filter_name(each), each)
        self.roles.chosen.connect(lambda key: self.ask(role=PartyRole(key) if key else None))
        self.states.currentIndexChanged.connect(lambda place: self.ask(**narrowed(FILTERS[place])))
        only_here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table, self._erase, context=only_here)
        self.pane = CustomerPane(self.desk)
        return self.pane

    def add_buttons(self) -> None:
        if self.desk.may(Permission.IMPORT):
            self.add_button(tr("Import…"), partial(exporting.start_import, self.desk))
        if self.desk.may(Permission.EDIT):
            self.add_button(tr("New customer"), self.add_new, "primary", "Ctrl+N")

    def title(self) -> str:
        return customer_list.title(self.query)

    def widen_for(self, ref: UUID) -> None:
        restricted = customers.load(self.desk.ctx, ref).restricted
        self._widen(PartyState.RESTRICTED if restricted else None)

    def show_section(self, key: str) -> None:
        """Everybody with something to check, customer or supplier."""
        if key == TO_CHECK:
            self._widen(TO_CHECK)
            self.table.select_first()

    def _widen(self, chosen: PartyState | str | None = None) -> None:
        """Everybody (under one of the filters), whatever was searched for."""
        self.roles.choose("")
        self.states.setCurrentIndex(FILTERS.index(chosen))
        self.ask(search="", role=None, **narrowed(chosen))

    def why_empty(self) -> tuple[str, str]:
        return customer_list.why_empty(self.query)

    def ways_out(self) -> Sequence[tuple[str, Any]]:
        filtered = self.query.state is not None or self.query.to_check
        if self.query.search and (filtered or self.query.role is not None):
            return [(tr("Search among everybody"), self._search_everybody)]
        return [] if self.query.search or filtered else self.import_offer()

    def _search_everybody(self) -> None:
        text = self.query.search
        self._widen()
        self.ask(search=text)

    def show_row(self, row: CustomerRow | None) -> None:
        self.pane.show_party(row.uid if row else None, self.deeds(row) if row else ())

    def deeds(self, row: CustomerRow) -> list[Deed]:
        """What this user may do with this party; a word of every subject."""
        own: list[Deed] = []
        if self.desk.may(Permission.EDIT):
            own.append(Deed(tr("Edit…"), self.edit, key="F2"))
        own += [
            Deed(tr(entry.title), partial(entry.load_and_do, self.desk, row.uid), entry.role, rare=entry.rare)
            for entry in sorted(tabs.ACTIONS, key=lambda entry: entry.order)
            if self.desk.may(entry.permission)
        ]
        if self.desk.may(Permission.EDIT):
            if row.relation_ended is None:
                own.append(Deed(tr("End the relation…"), self.end_relation, rare=True))
            own.append(Deed(tr("Merge…"), self.merge, rare=True))
        return own

    def _erase(self) -> None:
        """The first destructive thing that can be done with the chosen party; it asks before it does anything."""
        row = self.table.current()
        for deed in self.deeds(row) if row is not None else ():
            if deed.role == deeds.DESTRUCTIVE:
                deed.do()
                return

    @comes_back
    def add_new(self) -> None:
        dialog = CustomerDialog(self.desk, None, self, self.query.role or PartyRole.CUSTOMER)
        if self.desk.prompter.show(dialog) and dialog.saved is not None:
            self.select(dialog.saved.uid)
            self.table.setFocus()

    def edit_dialog(self, uid: UUID) -> CustomerDialog:
        return CustomerDialog(self.desk, customers.details(self.desk.ctx, uid), self)

    @comes_back
    def end_relation(self) -> None:
        """Ask for the day on which the relation ended."""
        row = self.table.current()
        on = self._ask_end() if row is not None else None
        if row is None or on is None:
            return
        edit = self.desk.dispatcher.run(customers.end_relation, row.uid, on)
        if edit is not None:
            self.remember(edit, tr("Relation with {number} ended."))

    def _ask_end(self) -> date | None:
        label = tr("On which day did the relation end? From the end of that book year its retention term counts.")
        return self.desk.prompter.ask_date(tr("End the relation"), label, verb=tr("End", "verb"), value=self.desk.today)

    @comes_back
    def merge(self) -> None:
        """Side by side with a likely duplicate, or with a customer that is searched for."""
        row = self.table.current()
        if row is not None and self.desk.may(Permission.EDIT):
            self.desk.prompter.show(MergeDialog(self.desk, row.uid, self))
