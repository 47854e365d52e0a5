"""Customers and suppliers: the list on the left, one of them in full on the right. Made by the pages' author."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLabel, QStackedWidget, QWidget

from avgdesk import words
from avgdesk.domain.listing import CustomerRow, ListQuery
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import customers
from avgdesk.ui.page import Page
from avgdesk.ui.record_table import Column, RecordTable
from avgdesk.ui.widgets.pill import StatePill


class CustomersPage(Page):
    """The list follows search, state and role; the pane follows the list."""

    form = "customers"
    key = "customers"
    topics = frozenset({Topic.CUSTOMERS, Topic.INVOICES})
    live_search = True

    table: RecordTable
    role: QComboBox
    empty: QLabel
    pane: QStackedWidget
    somebody: QWidget
    name: QLabel
    state: StatePill

    def build(self) -> None:
        self.query = ListQuery(sort="name")
        self.table.set_columns(columns(), attrgetter("uid"))
        self.table.sorted.connect(self._sort)
        self.table.chosen.connect(self._show)

    def title(self) -> str:
        return tr("Customers")

    def count(self) -> int:
        return self.table.records.rowCount()

    def reload(self) -> None:
        self.table.set_source(customers.page_source(self.desk.ctx, self.query))
        self.empty.setVisible(not self.count())

    def search(self, text: str) -> None:
        self.query = replace(self.query, search=text)
        self.reload()

    def select(self, ref: UUID) -> None:
        self.table.select_key(ref)

    def _sort(self, sort: str, descending: bool) -> None:
        self.query = replace(self.query, sort=sort, descending=descending)
        self.reload()

    def _show(self, row: CustomerRow | None) -> None:
        self.pane.setCurrentIndex(1 if row else 0)
        if row:
            self.name.setText(row.name)
            self.state.show_pill(words.pill(row.state))


def columns() -> tuple[Column, ...]:
    return (
        Column("number", tr("Number"), attrgetter("number"), width=84, sort="number"),
        Column("name", tr("Name"), attrgetter("name"), width=150, stretch=True, sort="name"),
        Column("town", tr("Town"), attrgetter("town"), width=110, sort="town"),
        Column("until", tr("Keep until"), lambda row: words.day(row.retain_until), width=104, sort="retain_until"),
        Column("state", tr("State"), lambda row: "", width=110, pill=lambda row: words.pill(row.state)),
    )
