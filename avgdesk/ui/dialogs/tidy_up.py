"""The year-end tidy-up: old invoices of customers who stay, a book year at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from avgdesk.i18n import tr
from avgdesk.services import tidy_up
from avgdesk.services.tidy_up import OldYear
from avgdesk.ui import erasing
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.record_table import Column, ListSource, RecordTable
from avgdesk.ui.ways import comes_back
from avgdesk.words import day, money, number


class TidyUpDialog(FormDialog):
    """One line per book year; the chosen one is erased after its own preview."""

    form = "tidy_up"
    table: RecordTable
    buttons: QDialogButtonBox

    def __init__(self, desk: Desk, years: Sequence[OldYear], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(tr("Old invoices"))
        self.name_button(tr("Erase this year…"), "destructive")
        self.table.set_columns(
            (
                Column("label", tr("Book year"), lambda year: year.label, width=90, stretch=True),
                Column("until", tr("Keep until"), lambda year: day(year.retain_until), width=110),
                Column("invoices", tr("Invoices"), lambda year: number(year.invoices), width=80, right=True),
                Column("customers", tr("Customers"), lambda year: number(year.customers), width=80, right=True),
                Column("amount", tr("Amount"), lambda year: money(year.amount_cents, "EUR"), width=120, right=True),
                Column("law", tr("Law: longer"), lambda year: number(year.statutory), width=96, right=True),
            ),
            key=lambda year: year.label,
        )
        self.table.opened.connect(lambda _: self.accept())
        self._fill(years)

    def _fill(self, years: Sequence[OldYear]) -> None:
        self.table.set_source(ListSource(years))
        if self.table.current() is None:
            self.table.select_first()
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(years))

    @comes_back
    def accept(self) -> None:
        """Preview and erase the chosen year; the list stays open for the next one."""
        year = self.table.current()
        if year is None:
            return
        shown = self.desk.dispatcher.read_long(tr("Looking at each invoice"), tidy_up.preview, year)
        if shown is None:
            return
        erasing.erase_previewed(self.desk, shown)
        years = old_years(self.desk)
        if years is not None:
            self._fill(years)


def old_years(desk: Desk) -> list[OldYear] | None:
    """The book years with old invoices; None after Cancel or a refusal."""
    return desk.dispatcher.read_long(tr("Looking for old invoices"), tidy_up.years)
