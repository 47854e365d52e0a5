"""Invoices and credit notes: the list on the left, the chosen one on the right; paid ones are marked in bulk."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel

from avgdesk import words
from avgdesk.domain.listing import InvoiceRow, ListQuery
from avgdesk.domain.retention import PartyState
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import invoices
from avgdesk.services.invoices import InvoiceEdit
from avgdesk.services.listing import PageSource
from avgdesk.services.permissions import Permission
from avgdesk.ui import exporting
from avgdesk.ui.dialogs.invoice_edit import InvoiceDialog
from avgdesk.ui.page import Page
from avgdesk.ui.record_table import Column, RecordTable
from avgdesk.ui.typing_pause import TypingPause
from avgdesk.ui.views.invoice_pane import InvoicePane
from avgdesk.ui.widgets.buttons import ChipRow
from avgdesk.ui.widgets.card import Card
from avgdesk.words import day, money

STATES = (None, PartyState.UNPAID, PartyState.RUNNING, PartyState.ENDED_SHOP_TERM, PartyState.ENDED, PartyState.HELD)


class InvoicesPage(Page):
    form = "invoices"
    key = "invoices"
    topics = frozenset({Topic.INVOICES, Topic.CUSTOMERS, Topic.RULES})
    live_search = True
    chips: ChipRow
    table: RecordTable
    empty: QLabel
    detail_card: Card

    def build(self) -> None:
        self.query = ListQuery(sort="issued_on", descending=True)
        self._pause = TypingPause(self)
        self._pause.over.connect(lambda: self._show(self.table.current()))
        self._edit: InvoiceEdit | None = None
        self._set_columns()
        self.pane = InvoicePane(self.desk)
        self.pane.wants.connect(self._on_wish)
        layout = self.detail_card.layout()
        assert layout is not None
        layout.addWidget(self.pane)
        self.chips.set_chips([(str(state or ""), _state_name(state), None) for state in STATES])
        self.chips.chosen.connect(lambda key: self._ask(state=PartyState(key) if key else None))
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda _: self.edit())
        self.table.ticked.connect(self._on_ticked)
        self.table.sorted.connect(self._sort)
        self.empty.hide()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.undo)
        if self.desk.may(Permission.EXPORT):
            self.add_button(tr("Export…"), lambda: exporting.export_list(self.desk, "invoices", self.query))
        if self.desk.may(Permission.EDIT):
            self.mark_paid = self.add_button(tr("Mark as paid…"), self.mark_ticked_paid)
            self.mark_paid.setEnabled(False)
            self.add_button(tr("New invoice"), self.add_new, "primary", "Ctrl+N")

    def _set_columns(self) -> None:
        self.table.set_columns(
            (
                Column("number", tr("Number"), lambda row: row.number, width=124, sort="number"),
                Column(
                    "customer", tr("Customer"), lambda row: row.customer_name, width=110, stretch=True, sort="customer"
                ),
                Column("issued_on", tr("Date"), lambda row: day(row.issued_on), width=92, sort="issued_on"),
                Column("amount", tr("Amount"), _amount, width=100, right=True, sort="amount_cents"),
                Column("paid_on", tr("Paid on"), _paid, width=92, sort="paid_on", note=_paid_note),
                Column("state", tr("State"), lambda row: "", width=104, pill=lambda row: words.pill(row.state)),
            ),
            key=lambda row: row.uid,
            checkable=self.desk.may(Permission.EDIT),
        )
        self.table.records.may_check = lambda row: row.paid_on is None
        self.table.show_sort("issued_on", descending=True)

    def title(self) -> str:
        return tr("Invoices")

    def count(self) -> int | None:
        return self.table.records.rowCount()

    def more(self) -> bool:
        source = self.table.records.source
        return isinstance(source, PageSource) and source.more

    def reload(self) -> None:
        self._fill()

    def search_typed(self, text: str) -> None:
        self._pause.note()
        self.search(text)

    def search(self, text: str) -> None:
        self._ask(search=text)

    def select(self, ref: UUID) -> None:
        """Show the invoice `ref`, under wider filters when the present ones leave it out."""
        if not self.table.select_key(ref):
            self.chips.choose("")
            self._ask(search="", state=None)
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
        self.empty.setVisible(not count)
        filtered = self.query.search or self.query.state
        self.empty.setText(tr("No invoice matches.") if filtered else tr("No invoices yet."))
        if self.table.current() is None:
            self.table.select_first()

    def _show(self, row: InvoiceRow | None) -> None:
        if self._pause.typing:
            return
        self.pane.show_invoice(row, row is not None and self._edit is not None and self._edit.after.uid == row.uid)

    def _on_ticked(self, count: int) -> None:
        self.mark_paid.setEnabled(count > 0)
        self.mark_paid.setText(tr("Mark %n as paid…", n=count) if count else tr("Mark as paid…"))

    def _on_wish(self, wish: str) -> None:
        {"edit": self.edit, "paid": self._mark_current_paid, "undo": self.undo}[wish]()

    def add_new(self) -> None:
        dialog = InvoiceDialog(self.desk, None, self)
        if self.desk.prompter.show(dialog) and dialog.saved is not None:
            self.select(dialog.saved.uid)

    def resume(self, form: str, ref: UUID | None) -> bool:
        if form != InvoiceDialog.form:
            return False
        if ref is None:
            self.add_new()
        else:
            self.select(ref)
            self.edit()
        return True

    def edit(self) -> None:
        """Open the form of the chosen invoice."""
        row = self.table.current()
        if row is None or not self.desk.may(Permission.EDIT):
            return
        dialog = InvoiceDialog(self.desk, invoices.details(self.desk.ctx, row.uid), self)
        if self.desk.prompter.show(dialog) and dialog.edit is not None:
            self._edit = dialog.edit
            self._show(self.table.current())

    def undo(self) -> None:
        """Take the last edit of this page back."""
        if self._edit is not None:
            edit, self._edit = self._edit, None
            self.desk.dispatcher.run(invoices.undo, edit)

    def _mark_current_paid(self) -> None:
        row = self.table.current()
        if row is not None:
            self._mark({row.uid})

    def mark_ticked_paid(self) -> None:
        """One day of payment for every ticked invoice."""
        ticked = {uid for uid in self.table.checked() if isinstance(uid, UUID)}
        if ticked and self._mark(ticked):
            self.table.set_checked(set())

    def _mark(self, uids: set[UUID]) -> bool:
        label = tr("On which day were these %n invoices paid?", n=len(uids))
        on = self.desk.prompter.ask_date(tr("Mark as paid"), label, verb=tr("Mark as paid"), value=self.desk.today)
        return on is not None and self.desk.dispatcher.run(invoices.mark_paid, uids, on) is not None


def _state_name(state: PartyState | None) -> str:
    return words.state(state).capitalize() if state else tr("All")


def _amount(row: InvoiceRow) -> str:
    return money(row.amount_cents, row.currency)


def _paid(row: InvoiceRow) -> str:
    return f"± {day(row.paid_on)}" if row.paid_assumed else day(row.paid_on)


def _paid_note(row: InvoiceRow) -> str:
    if row.paid_assumed:
        return tr("Assumed: the source knew only that nothing was outstanding.")
    if row.paid_on is None and row.paid_cents:
        return tr("{amount} of it was paid.").format(amount=money(row.paid_cents, row.currency))
    return ""
