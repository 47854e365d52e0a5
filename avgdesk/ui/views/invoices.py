"""Invoices and credit notes: the list on the left, the chosen one on the right; paid ones are marked in bulk."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QWidget

from avgdesk.domain.listing import InvoiceRow, ListQuery
from avgdesk.domain.retention import PartyState
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import customers, invoices
from avgdesk.services.permissions import Permission
from avgdesk.ui.deeds import Deed
from avgdesk.ui.dialogs.invoice_edit import InvoiceDialog
from avgdesk.ui.dialogs.mark_paid import MarkPaidDialog
from avgdesk.ui.list_page import LongListPage
from avgdesk.ui.views import invoice_list
from avgdesk.ui.views.invoice_list import FILTERS
from avgdesk.ui.views.invoice_pane import InvoicePane
from avgdesk.ui.ways import comes_back
from avgdesk.ui.widgets.buttons import ChipRow


class InvoicesPage(LongListPage):
    """Ctrl+N makes a new one, Space ticks, Ctrl+A ticks every unpaid one of the list."""

    form = "invoices"
    key = "invoices"
    samples: ClassVar[bool] = True
    service: ClassVar[Any] = invoices
    topics = frozenset({Topic.INVOICES, Topic.CUSTOMERS, Topic.RULES})
    chips: ChipRow
    tick: QPushButton

    def first_query(self) -> ListQuery:
        return ListQuery(sort="issued_on", descending=True)

    def set_up(self) -> QWidget:
        may_edit = self.desk.may(Permission.EDIT)
        columns = invoice_list.columns(self.table, ticks=may_edit)
        self.table.set_columns(columns, key=lambda row: row.uid, checkable=may_edit)
        self.table.records.may_check = lambda row: row.paid_on is None
        self.chips.set_chips([(str(state or ""), invoice_list.state_name(state), None) for state in FILTERS])
        self.chips.chosen.connect(lambda key: self.ask(state=PartyState(key) if key else None))
        self.tick.clicked.connect(self.tick_all)
        self.table.ticked.connect(self._on_ticked)
        self.table.tick_all.connect(self.tick_all)
        self.pane = InvoicePane(self.desk)
        return self.pane

    def add_buttons(self) -> None:
        if self.desk.may(Permission.EDIT):
            self.mark_paid = self.add_button(tr("Mark as paid…"), self.mark_ticked_paid)
            self.mark_paid.setEnabled(False)
            self.add_button(tr("New invoice"), self.add_new, "primary", "Ctrl+N")

    def title(self) -> str:
        return tr("Invoices")

    def widen_for(self, ref: UUID) -> None:
        ctx = self.desk.ctx
        restricted = customers.load(ctx, invoices.load(ctx, ref).party).restricted
        state = PartyState.RESTRICTED if restricted else None
        self.chips.choose(str(state or ""))
        self.ask(search="", state=state)

    def show_section(self, key: str) -> None:
        """The invoices of one state; the oldest first, for what has been open longest."""
        self.chips.choose(key)
        self.table.show_sort("issued_on", descending=False)
        self.ask(keep=False, search="", state=PartyState(key), sort="issued_on", descending=False)

    def filled(self, count: int) -> None:
        self.tick.setVisible(bool(count) and self.table.records.checkable and self.query.state is PartyState.UNPAID)

    def why_empty(self) -> tuple[str, str]:
        return invoice_list.why_empty(self.query)

    def ways_out(self) -> Sequence[tuple[str, Any]]:
        if self.query.search and self.query.state is not None:
            return [(tr("Search among all"), self._search_all)]
        return [] if self.query.search or self.query.state is not None else self.import_offer()

    def _search_all(self) -> None:
        self.chips.choose("")
        self.ask(state=None)

    def show_row(self, row: InvoiceRow | None) -> None:
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

    @comes_back
    def add_new(self) -> None:
        row = self.table.current()
        party = row.party if row is not None and self.query.search else None
        dialog = InvoiceDialog(self.desk, None, self, party)
        if self.desk.prompter.show(dialog) and dialog.saved is not None:
            self.select(dialog.saved.uid)
            self.table.setFocus()

    def edit_dialog(self, uid: UUID) -> InvoiceDialog:
        return InvoiceDialog(self.desk, invoices.details(self.desk.ctx, uid), self)

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
