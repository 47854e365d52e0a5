"""The columns of the long lists: each is sorted by, and nothing but a long name is cut off on a small laptop."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from avgdesk.ui.column_width import DAY, SUM, Widths
from avgdesk.ui.desk import Desk
from avgdesk.ui.page import Page
from avgdesk.ui.record_table import RecordTable
from avgdesk.ui.views.customers import CustomersPage
from avgdesk.ui.views.invoices import InvoicesPage
from tests.services.test_list_orders import CUSTOMER_SORTS, INVOICE_SORTS


@pytest.mark.parametrize(("page", "sorts"), [(CustomersPage, CUSTOMER_SORTS), (InvoicesPage, INVOICE_SORTS)])
def test_every_column_is_sorted_by(desk: Desk, page: type[Page], sorts: tuple[str, ...]) -> None:
    table = page(desk).findChild(RecordTable)
    assert isinstance(table, RecordTable)
    assert {column.sort for column in table.records.columns} <= set(sorts)


@pytest.mark.parametrize("kind", [CustomersPage, InvoicesPage])
def test_dates_and_amounts_fit_and_the_names_get_the_rest(desk: Desk, qtbot: QtBot, kind: type[Page]) -> None:
    page = kind(desk)
    qtbot.addWidget(page)
    page.resize(1280 - 208, 735)  # a small laptop, without the sidebar
    page.show()
    table = page.findChild(RecordTable)
    assert isinstance(table, RecordTable)
    of = Widths(table)
    shown = [place for place in range(len(table.records.columns)) if not table.isColumnHidden(place)]
    for place, column in ((place, table.records.columns[place]) for place in shown):
        sample = {"issued_on": DAY, "paid_on": DAY, "retain_until": DAY, "amount": SUM}.get(column.name, "")
        assert table.columnWidth(place) >= of.text(column.title, sample)
    assert table.horizontalHeader().length() <= table.viewport().width()
