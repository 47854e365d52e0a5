"""Invoices and credit notes: the list, and what can be done with them. Made by the pages' author."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter
from uuid import UUID

from PySide6.QtWidgets import QLabel

from avgdesk import words
from avgdesk.domain.listing import ListQuery
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import invoices
from avgdesk.ui.page import Page
from avgdesk.ui.record_table import Column, RecordTable


class InvoicesPage(Page):
    """The list follows search and state."""

    form = "invoices"
    key = "invoices"
    topics = frozenset({Topic.CUSTOMERS, Topic.INVOICES})
    live_search = True

    table: RecordTable
    empty: QLabel

    def build(self) -> None:
        self.query = ListQuery(sort="issued_on", descending=True)
        self.table.set_columns(columns(), attrgetter("uid"), checkable=True)
        self.table.sorted.connect(self._sort)

    def title(self) -> str:
        return tr("Invoices")

    def count(self) -> int:
        return self.table.records.rowCount()

    def reload(self) -> None:
        self.table.set_source(invoices.page_source(self.desk.ctx, self.query))
        self.empty.setVisible(not self.count())

    def search(self, text: str) -> None:
        self.query = replace(self.query, search=text)
        self.reload()

    def select(self, ref: UUID) -> None:
        self.table.select_key(ref)

    def _sort(self, sort: str, descending: bool) -> None:
        self.query = replace(self.query, sort=sort, descending=descending)
        self.reload()


def columns() -> tuple[Column, ...]:
    return (
        Column("number", tr("Number"), attrgetter("number"), width=120, sort="number"),
        Column("customer", tr("Customer"), attrgetter("customer_name"), width=150, stretch=True, sort="customer"),
        Column("issued", tr("Date"), lambda row: words.day(row.issued_on), width=104, sort="issued_on"),
        Column("paid", tr("Paid on"), lambda row: words.day(row.paid_on), width=104, sort="paid_on"),
        Column(
            "amount",
            tr("Amount"),
            lambda row: words.money(row.amount_cents, row.currency),
            width=110,
            right=True,
            sort="amount_cents",
        ),
    )
