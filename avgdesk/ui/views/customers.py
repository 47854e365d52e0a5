"""Customers and suppliers: the list on the left, the chosen one on the right with tabs and actions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLabel

from avgdesk import words
from avgdesk.domain.listing import CustomerRow, ListQuery
from avgdesk.domain.parties import PartyRole
from avgdesk.domain.retention import PartyState
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import customers
from avgdesk.services.customers import PartyEdit
from avgdesk.services.permissions import Permission
from avgdesk.ui import exporting
from avgdesk.ui.dialogs.customer_edit import CustomerDialog
from avgdesk.ui.dialogs.merge import MergeDialog
from avgdesk.ui.page import Page
from avgdesk.ui.record_table import Column, RecordTable
from avgdesk.ui.views.customer_pane import CustomerPane
from avgdesk.ui.widgets.buttons import ChipRow
from avgdesk.ui.widgets.card import Card
from avgdesk.words import day, number

STATES = (None, *PartyState)
ROLES = (PartyRole.CUSTOMER, PartyRole.SUPPLIER, None)


class CustomersPage(Page):
    form = "customers"
    key = "customers"
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
    live_search = True
    roles: ChipRow
    states: QComboBox
    table: RecordTable
    empty: QLabel
    detail_card: Card

    def build(self) -> None:
        self.query = ListQuery(role=PartyRole.CUSTOMER, sort="name")
        self._count = 0
        self._edit: PartyEdit | None = None
        self._set_columns()
        self.pane = CustomerPane(self.desk)
        self.pane.wants.connect(self._on_wish)
        layout = self.detail_card.layout()
        assert layout is not None
        layout.addWidget(self.pane)
        names = (tr("Customers"), tr("Suppliers"), tr("Everybody"))
        self.roles.set_chips([(str(role or ""), name, None) for role, name in zip(ROLES, names, strict=True)])
        self.roles.chosen.connect(lambda key: self._ask(role=PartyRole(key) if key else None))
        for state in STATES:
            self.states.addItem(words.state(state).capitalize() if state else tr("Every state"), state)
        self.states.currentIndexChanged.connect(lambda place: self._ask(state=STATES[place]))
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda row: self.edit())
        self.table.sorted.connect(lambda sort, descending: self._ask(sort=sort, descending=descending))
        self.empty.hide()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.undo)
        self._add_buttons()

    def _set_columns(self) -> None:
        self.table.set_columns(
            (
                Column("number", tr("Number"), lambda row: row.number, width=72, sort="number"),
                Column("name", tr("Name"), lambda row: row.name, width=160, stretch=True, sort="name"),
                Column("town", tr("Town"), lambda row: row.town, width=92, stretch=True, sort="town"),
                Column(
                    "invoices", tr("Invoices"), lambda row: number(row.invoices), width=68, right=True, sort="invoices"
                ),
                Column(
                    "retain_until", tr("Keep until"), lambda row: day(row.retain_until), width=92, sort="retain_until"
                ),
                Column("state", tr("State"), lambda row: "", width=104, pill=lambda row: words.pill(row.state)),
            ),
            key=lambda row: row.uid,
        )
        self.table.show_sort("name")

    def _add_buttons(self) -> None:
        if self.desk.may(Permission.EXPORT):
            self.add_button(tr("Export…"), self._export)
        if self.desk.may(Permission.IMPORT):
            self.add_button(tr("Import…"), lambda: exporting.start_import(self.desk))
        if self.desk.may(Permission.EDIT):
            self.add_button(tr("New customer"), self.add_new, "primary", "Ctrl+N")

    def title(self) -> str:
        names = {PartyRole.CUSTOMER: tr("Customers"), PartyRole.SUPPLIER: tr("Suppliers")}
        return names[self.query.role] if self.query.role in names else tr("Customers and suppliers")

    def count(self) -> int | None:
        return self._count

    def reload(self) -> None:
        self._fill()

    def search(self, text: str) -> None:
        self._ask(search=text)

    def select(self, ref: UUID) -> None:
        """Show the party `ref`, under wider filters when the present ones leave it out."""
        if not self.table.select_key(ref):
            restricted = customers.load(self.desk.ctx, ref).restricted
            state = PartyState.RESTRICTED if restricted else None
            self.roles.choose("")
            self.states.setCurrentIndex(STATES.index(state))
            self._ask(search="", state=state, role=None)
            self.table.select_key(ref)

    def _ask(self, **changed: Any) -> None:
        self.query = replace(self.query, **changed)
        self._fill()
        self.header_changed.emit()

    def _fill(self) -> None:
        source = customers.page_source(self.desk.ctx, self.query)
        self.table.set_source(source)
        self._count = self.table.records.rowCount()
        self.empty.setVisible(not self._count)
        self.empty.setText(tr("Nobody matches.") if self.query.search or self.query.state else tr("Nobody yet."))
        if self.table.current() is None:
            self.table.select_first()

    def _show(self, row: CustomerRow | None) -> None:
        self.pane.show_party(row.uid if row else None, self._can_undo(row))

    def _can_undo(self, row: CustomerRow | None) -> bool:
        return row is not None and self._edit is not None and self._edit.after.uid == row.uid

    def _on_wish(self, wish: str) -> None:
        {"edit": self.edit, "end": self.end_relation, "merge": self.merge, "undo": self.undo}[wish]()

    def add_new(self) -> None:
        dialog = CustomerDialog(self.desk, None, self)
        if self.desk.prompter.show(dialog) and dialog.saved is not None:
            self.select(dialog.saved.uid)
            self.table.setFocus()

    def resume(self, form: str, ref: UUID | None) -> bool:
        if form != CustomerDialog.form:
            return False
        if ref is None:
            self.add_new()
        else:
            self.select(ref)
            self.edit()
        return True

    def edit(self) -> None:
        """Open the form of the chosen party."""
        row = self.table.current()
        if row is None or not self.desk.may(Permission.EDIT):
            return
        dialog = CustomerDialog(self.desk, customers.details(self.desk.ctx, row.uid), self)
        if self.desk.prompter.show(dialog) and dialog.edit is not None:
            self._remember(dialog.edit)

    def end_relation(self) -> None:
        """Ask for the day on which the relation ended."""
        row = self.table.current()
        on = self._ask_end() if row is not None else None
        if row is None or on is None:
            return
        edit = self.desk.dispatcher.run(customers.end_relation, row.uid, on)
        if edit is not None:
            self._remember(edit)

    def _ask_end(self) -> date | None:
        label = tr("On which day did the relation end? From the end of that book year its retention term counts.")
        return self.desk.prompter.ask_date(tr("End the relation"), label, verb=tr("End", "verb"), value=self.desk.today)

    def merge(self) -> None:
        """Side by side with a likely duplicate, or with a customer that is searched for."""
        row = self.table.current()
        if row is not None:
            self.desk.prompter.show(MergeDialog(self.desk, row.uid, self))

    def undo(self) -> None:
        """Take the last edit of this page back."""
        if self._edit is None:
            return
        edit, self._edit = self._edit, None
        self.desk.dispatcher.run(customers.undo, edit)

    def _remember(self, edit: PartyEdit) -> None:
        self._edit = edit
        self._show(self.table.current())

    def _export(self) -> None:
        exporting.export_list(self.desk, "customers", self.query)
