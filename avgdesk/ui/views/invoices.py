"""Invoices and credit notes: the list on the left, the chosen one on the right; paid ones are marked in bulk."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from avgdesk.domain.listing import InvoiceRow, ListQuery
from avgdesk.domain.retention import PartyState
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import customers, invoices
from avgdesk.services.invoices import InvoiceEdit
from avgdesk.services.listing import PageSource
from avgdesk.services.permissions import Permission
from avgdesk.ui import deeds, exporting
from avgdesk.ui.deeds import Deed
from avgdesk.ui.dialogs.invoice_edit import InvoiceDialog
from avgdesk.ui.dialogs.mark_paid import MarkPaidDialog
from avgdesk.ui.page import Page
from avgdesk.ui.record_table import RecordTable
from avgdesk.ui.typing_pause import TypingPause
from avgdesk.ui.views import invoice_list
from avgdesk.ui.views.invoice_list import STATES
from avgdesk.ui.views.invoice_pane import InvoicePane
from avgdesk.ui.ways import comes_back
from avgdesk.ui.widgets.buttons import ChipRow
from avgdesk.ui.widgets.card import Card
from avgdesk.ui.widgets.empty_list import EmptyList
from avgdesk.ui.widgets.undo_bar import UndoBar


class InvoicesPage(Page):
    """Enter and F2 edit, Ctrl+N makes a new one, Ctrl+Z takes the last change back, Space ticks, Ctrl+A ticks every
    unpaid one of the list; a letter typed in the list goes on in the search box."""

    form = "invoices"
    key = "invoices"
    topics = frozenset({Topic.INVOICES, Topic.CUSTOMERS, Topic.RULES})
    live_search = True
    chips: ChipRow
    tick: QPushButton
    table: RecordTable
    empty: EmptyList
    undo_bar: UndoBar
    detail_card: Card

    def build(self) -> None:
        self.query = ListQuery(sort="issued_on", descending=True)
        self._pause = TypingPause(self)
        self._edit: InvoiceEdit | None = None
        may_edit = self.desk.may(Permission.EDIT)
        columns = invoice_list.columns(self.table, ticks=may_edit)
        self.table.set_columns(columns, key=lambda row: row.uid, checkable=may_edit)
        self.table.records.may_check = lambda row: row.paid_on is None
        self.table.show_sort("issued_on", descending=True)
        self.pane = InvoicePane(self.desk)
        layout = self.detail_card.layout()
        assert layout is not None
        layout.addWidget(self.pane)
        self.chips.set_chips([(str(state or ""), invoice_list.state_name(state), None) for state in STATES])
        self._connect()
        self._add_buttons()

    def _connect(self) -> None:
        self.chips.chosen.connect(lambda key: self._ask(state=PartyState(key) if key else None))
        self.tick.clicked.connect(self.tick_all)
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda _: self.edit())
        self.table.ticked.connect(self._on_ticked)
        self.table.tick_all.connect(self.tick_all)
        self.table.typed.connect(self.typed)
        self.table.sorted.connect(self._sort)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._offer)
        self._pause.over.connect(lambda: self._show(self.table.current()))
        self.undo_bar.wanted.connect(self.undo)
        only_here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.undo, context=only_here)
        QShortcut(QKeySequence("F2"), self, self.edit, context=only_here)

    def _add_buttons(self) -> None:
        if self.desk.may(Permission.EXPORT):
            self.add_button(tr("Export…"), lambda: exporting.export_list(self.desk, "invoices", self.query))
        if self.desk.may(Permission.EDIT):
            self.mark_paid = self.add_button(tr("Mark as paid…"), self.mark_ticked_paid)
            self.mark_paid.setEnabled(False)
            self.add_button(tr("New invoice"), self.add_new, "primary", "Ctrl+N")

    def title(self) -> str:
        return tr("Invoices")

    def count(self) -> int | None:
        return self.table.records.rowCount()

    def more(self) -> bool:
        source = self.table.records.source
        return isinstance(source, PageSource) and source.more

    def reload(self) -> None:
        if self._edit is not None and not invoices.can_undo(self.desk.ctx, self._edit):
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
        """Show the invoice `ref`, under wider filters when the present ones leave it out."""
        if not self.table.select_key(ref):
            ctx = self.desk.ctx
            restricted = customers.load(ctx, invoices.load(ctx, ref).party).restricted
            state = PartyState.RESTRICTED if restricted else None
            self.chips.choose(str(state or ""))
            self._ask(search="", state=state)
            self.table.select_key(ref)

    def _sort(self, column: str, descending: bool) -> None:
        self._pause.note()
        self._ask(sort=column, descending=descending)

    def _ask(self, **changed: Any) -> None:
        self.query = replace(self.query, **changed)
        self._fill()
        self.header_changed.emit()

    def _fill(self) -> None:
        source = invoices.page_source(self.desk.ctx, self.query, live=True)
        self.table.set_source(source, keep=not self._pause.typing)
        count = self.table.records.rowCount()
        self.table.setVisible(bool(count))
        self.tick.setVisible(bool(count) and self.table.records.checkable and self.query.state is PartyState.UNPAID)
        self.empty.hide()
        if not count:
            self._explain()
        if self.table.current() is None:
            self.table.select_first()

    def _explain(self) -> None:
        """Why the list is empty, with a way out."""
        offers: list[tuple[str, Any]] = []
        narrowed = self.query.search or self.query.state
        if self.query.search and self.query.state is not None:
            offers.append((tr("Search among all"), self._search_all))
        elif not narrowed and self.desk.may(Permission.IMPORT):
            offers.append((tr("Import…"), partial(exporting.start_import, self.desk)))
        self.empty.show_why(*invoice_list.why_empty(self.query), offers)

    def _search_all(self) -> None:
        self.chips.choose("")
        self._ask(state=None)

    def _show(self, row: InvoiceRow | None) -> None:
        if not self._pause.typing:
            self.pane.show_invoice(row, self.deeds(row) if row else ())

    def deeds(self, row: InvoiceRow) -> list[Deed]:
        """What this user may do with this invoice."""
        own: list[Deed] = []
        if self.desk.may(Permission.EDIT):
            own.append(Deed(tr("Edit…"), self.edit, key="F2"))
            if row.paid_on is None:
                own.append(Deed(tr("Mark as paid…"), partial(self._mark, {row.uid})))
        own.append(Deed(tr("To the customer"), partial(self.desk.go, "customers", row.party)))
        return own

    def _offer(self, at: QPoint) -> None:
        row = self.table.current()
        if row is not None:
            deeds.offer(self.deeds(row), self.table, at)

    @comes_back
    def add_new(self) -> None:
        row = self.table.current()
        party = row.party if row is not None and self.query.search else None
        dialog = InvoiceDialog(self.desk, None, self, party)
        if self.desk.prompter.show(dialog) and dialog.saved is not None:
            self.select(dialog.saved.uid)
            self.table.setFocus()

    @comes_back
    def edit(self) -> None:
        """Open the form of the chosen invoice."""
        row = self.table.current()
        if row is None or not self.desk.may(Permission.EDIT):
            return
        dialog = InvoiceDialog(self.desk, invoices.details(self.desk.ctx, row.uid), self)
        if self.desk.prompter.show(dialog) and dialog.edit is not None and dialog.edit.before != dialog.edit.after:
            self._edit = dialog.edit
            self.undo_bar.offer(tr("Change of {number} saved.").format(number=dialog.edit.after.number))

    def undo(self) -> None:
        """Take the last edit of this page back."""
        if self._edit is None:
            return
        edit, self._edit = self._edit, None
        self.undo_bar.forget()
        if self.desk.dispatcher.run(invoices.undo, edit) is not None:
            self.select(edit.before.uid)

    def tick_all(self) -> None:
        """Every unpaid invoice of the list, however long; none when all of them are ticked already."""
        if self.query.state not in (None, PartyState.UNPAID):
            return
        unpaid = invoices.page_source(self.desk.ctx, replace(self.query, state=PartyState.UNPAID))
        every = {row.uid for row in unpaid.every_row()}
        self.table.set_checked(set() if every <= self.table.checked() else {*every})

    def _on_ticked(self, count: int) -> None:
        self.mark_paid.setEnabled(count > 0)
        self.mark_paid.setText(tr("Mark %n as paid…", n=count) if count else tr("Mark as paid…"))

    @comes_back
    def mark_ticked_paid(self) -> None:
        """One day of payment for every ticked invoice."""
        ticked = {uid for uid in self.table.checked() if isinstance(uid, UUID)}
        if ticked and self._mark(ticked):
            self.table.set_checked(set())

    @comes_back
    def _mark(self, uids: Collection[UUID]) -> bool:
        dialog = MarkPaidDialog(len(uids), self.desk.today, self)
        day = dialog.day() if self.desk.prompter.show(dialog) else None
        if day is None:
            return False
        run = self.desk.dispatcher.run
        return run(invoices.mark_paid, uids, day, assumed=dialog.assumed.isChecked()) is not None
