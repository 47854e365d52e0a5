"""Customers and suppliers: the list on the left, the chosen one on the right with tabs and actions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox

from avgdesk.domain.listing import CustomerRow, ListQuery
from avgdesk.domain.parties import PartyRole
from avgdesk.domain.retention import PartyState
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import customers
from avgdesk.services.customers import PartyEdit
from avgdesk.services.listing import PageSource
from avgdesk.services.permissions import Permission
from avgdesk.ui import deeds, exporting, tabs
from avgdesk.ui.deeds import Deed
from avgdesk.ui.dialogs.customer_edit import CustomerDialog
from avgdesk.ui.dialogs.merge import MergeDialog
from avgdesk.ui.page import Page
from avgdesk.ui.record_table import RecordTable
from avgdesk.ui.typing_pause import TypingPause
from avgdesk.ui.views import customer_list
from avgdesk.ui.views.customer_list import ROLES, STATES
from avgdesk.ui.views.customer_pane import CustomerPane
from avgdesk.ui.ways import comes_back
from avgdesk.ui.widgets.buttons import ChipRow
from avgdesk.ui.widgets.card import Card
from avgdesk.ui.widgets.empty_list import EmptyList
from avgdesk.ui.widgets.undo_bar import UndoBar


class CustomersPage(Page):
    """Enter and F2 edit, Ctrl+N makes a new one, Ctrl+Z takes the last change back, Delete asks to erase; a letter
    typed in the list goes on in the search box."""

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
    empty: EmptyList
    undo_bar: UndoBar
    detail_card: Card

    def build(self) -> None:
        self.query = ListQuery(role=PartyRole.CUSTOMER, sort="name")
        self._count = 0
        self._edit: PartyEdit | None = None
        self._pause = TypingPause(self)
        self.table.set_columns(customer_list.columns(self.table), key=lambda row: row.uid)
        self.table.show_sort("name")
        self.pane = CustomerPane(self.desk)
        layout = self.detail_card.layout()
        assert layout is not None
        layout.addWidget(self.pane)
        names = (tr("Customers"), tr("Suppliers"), tr("Everybody"))
        self.roles.set_chips([(str(role or ""), name, None) for role, name in zip(ROLES, names, strict=True)])
        for state in STATES:
            self.states.addItem(customer_list.state_name(state), state)
        self._connect()
        self._add_buttons()

    def _connect(self) -> None:
        self.roles.chosen.connect(lambda key: self._ask(role=PartyRole(key) if key else None))
        self.states.currentIndexChanged.connect(lambda place: self._ask(state=STATES[place]))
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda row: self.edit())
        self.table.typed.connect(self.typed)
        self.table.sorted.connect(self._sort)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._offer)
        self._pause.over.connect(lambda: self._show(self.table.current()))
        self.undo_bar.wanted.connect(self.undo)
        only_here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.undo, context=only_here)
        QShortcut(QKeySequence("F2"), self, self.edit, context=only_here)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table, self._erase, context=only_here)

    def _add_buttons(self) -> None:
        if self.desk.may(Permission.EXPORT):
            self.add_button(tr("Export…"), lambda: exporting.export_list(self.desk, "customers", self.query))
        if self.desk.may(Permission.IMPORT):
            self.add_button(tr("Import…"), partial(exporting.start_import, self.desk))
        if self.desk.may(Permission.EDIT):
            self.add_button(tr("New customer"), self.add_new, "primary", "Ctrl+N")

    def title(self) -> str:
        return customer_list.title(self.query)

    def count(self) -> int | None:
        return self._count

    def more(self) -> bool:
        source = self.table.records.source
        return isinstance(source, PageSource) and source.more

    def reload(self) -> None:
        if self._edit is not None and not customers.can_undo(self.desk.ctx, self._edit):
            self._edit = None
            self.undo_bar.forget()
        self._fill()

    def search_typed(self, text: str) -> None:
        self._pause.note()
        self.search(text)

    def search(self, text: str) -> None:
        self._ask(search=text)

    def focus_list(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def select(self, ref: UUID) -> None:
        """Show the party `ref`, under wider filters when the present ones leave it out."""
        if not self.table.select_key(ref):
            restricted = customers.load(self.desk.ctx, ref).restricted
            self._widen(PartyState.RESTRICTED if restricted else None)
            self.table.select_key(ref)

    def _widen(self, state: PartyState | None = None) -> None:
        """Everybody (in `state`), whatever was searched for."""
        self.roles.choose("")
        self.states.setCurrentIndex(STATES.index(state))
        self._ask(search="", state=state, role=None)

    def _sort(self, column: str, descending: bool) -> None:
        self._pause.note()
        self._ask(sort=column, descending=descending)

    def _ask(self, **changed: Any) -> None:
        self.query = replace(self.query, **changed)
        self._fill()
        self.header_changed.emit()

    def _fill(self) -> None:
        source = customers.page_source(self.desk.ctx, self.query, live=True)
        self.table.set_source(source, keep=not self._pause.typing)
        self._count = self.table.records.rowCount()
        self.table.setVisible(bool(self._count))
        self.empty.hide()
        if not self._count:
            self._explain()
        if self.table.current() is None:
            self.table.select_first()

    def _explain(self) -> None:
        """Why the list is empty, with a way out."""
        offers: list[tuple[str, Any]] = []
        narrowed = self.query.state is not None or self.query.role is not None
        if self.query.search and narrowed:
            offers.append((tr("Search among everybody"), self._search_everybody))
        elif self.query.state is None and not self.query.search and self.desk.may(Permission.IMPORT):
            offers.append((tr("Import…"), partial(exporting.start_import, self.desk)))
        self.empty.show_why(*customer_list.why_empty(self.query), offers)

    def _search_everybody(self) -> None:
        text = self.query.search
        self._widen()
        self._ask(search=text)

    def _show(self, row: CustomerRow | None) -> None:
        if not self._pause.typing:
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

    def _offer(self, at: QPoint) -> None:
        row = self.table.current()
        if row is not None:
            deeds.offer(self.deeds(row), self.table, at)

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

    @comes_back
    def edit(self) -> None:
        """Open the form of the chosen party."""
        row = self.table.current()
        if row is None or not self.desk.may(Permission.EDIT):
            return
        dialog = CustomerDialog(self.desk, customers.details(self.desk.ctx, row.uid), self)
        if self.desk.prompter.show(dialog) and dialog.edit is not None and dialog.edit.before != dialog.edit.after:
            self._remember(dialog.edit, tr("Change of {number} saved."))

    @comes_back
    def end_relation(self) -> None:
        """Ask for the day on which the relation ended."""
        row = self.table.current()
        on = self._ask_end() if row is not None else None
        if row is None or on is None:
            return
        edit = self.desk.dispatcher.run(customers.end_relation, row.uid, on)
        if edit is not None:
            self._remember(edit, tr("Relation with {number} ended."))

    def _ask_end(self) -> date | None:
        label = tr("On which day did the relation end? From the end of that book year its retention term counts.")
        return self.desk.prompter.ask_date(tr("End the relation"), label, verb=tr("End", "verb"), value=self.desk.today)

    @comes_back
    def merge(self) -> None:
        """Side by side with a likely duplicate, or with a customer that is searched for."""
        row = self.table.current()
        if row is not None and self.desk.may(Permission.EDIT):
            self.desk.prompter.show(MergeDialog(self.desk, row.uid, self))

    def _remember(self, edit: PartyEdit, text: str) -> None:
        self._edit = edit
        self.undo_bar.offer(text.format(number=edit.after.number))

    def undo(self) -> None:
        """Take the last edit of this page back."""
        if self._edit is None:
            return
        edit, self._edit = self._edit, None
        self.undo_bar.forget()
        if self.desk.dispatcher.run(customers.undo, edit) is not None:
            self.select(edit.before.uid)
