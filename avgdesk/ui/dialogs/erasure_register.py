"""The erasure ledger and the anonymous totals: what is left of what was erased."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QTabWidget, QWidget

from avgdesk.domain.erasure import Total
from avgdesk.i18n import tr
from avgdesk.services import erasure_register
from avgdesk.services.erasure_register import LedgerLine
from avgdesk.services.permissions import Permission
from avgdesk.ui import exporting
from avgdesk.ui.column_width import Widths
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.record_table import Column, ListSource, RecordTable
from avgdesk.words import action, moment, money, number
from avgdesk.words.categories import total_name
from avgdesk.words.erasure import counts_text, ground_text, period_text
from avgdesk.words.formats import NOTHING


class ErasureRegisterDialog(FormDialog):
    """Two lists to be read; nothing in them can be changed."""

    form = "erasure_register"
    keeps_draft = False
    tabs: QTabWidget
    ledger: RecordTable
    no_ledger: QLabel
    details: QLabel
    totals: RecordTable
    no_totals: QLabel
    export_shown: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(tr("Erasure ledger"))
        self._set_columns()
        self.ledger.chosen.connect(self._show_details)
        self.tabs.currentChanged.connect(lambda _: self._check())
        self.export_shown.clicked.connect(self.export)
        self._fill()

    def _set_columns(self) -> None:
        scopes = Widths(self.ledger).text(tr("What"), action("erasure.partial"))
        self.ledger.set_columns(
            (
                Column("reference", tr("Reference"), lambda line: line.entry.reference, width=124),
                Column("at", tr("When"), lambda line: moment(line.entry.at), width=136),
                Column("by", tr("Who"), lambda line: line.by or NOTHING, width=90),
                Column("scope", tr("What"), lambda line: action(f"erasure.{line.entry.scope}"), width=scopes),
                Column("erased", tr("Erased"), lambda line: counts_text(line.entry.erased), width=180, stretch=True),
                Column("ground", tr("Why"), lambda line: ground_text(line.entry.ground), width=300, stretch=True),
            ),
            key=lambda line: line.entry.reference,
        )
        self.totals.set_columns(
            (
                Column("period", tr("Period"), period_text, width=260, stretch=True),
                Column("category", tr("Category"), lambda total: total_name(total.category), width=220, stretch=True),
                Column("count", tr("Number of"), lambda total: number(total.count), width=110, right=True),
                Column("amount", tr("Amount"), amount, width=150, right=True),
            ),
            key=lambda total: (total.period, total.category, total.currency),
        )

    def _fill(self) -> None:
        lines = erasure_register.erasures(self.desk.ctx)
        totals = erasure_register.totals(self.desk.ctx)
        for table, empty, rows in ((self.ledger, self.no_ledger, lines), (self.totals, self.no_totals, totals)):
            table.set_source(ListSource(rows))
            table.setVisible(bool(rows))
            empty.setVisible(not rows)
        self.ledger.select_first()
        self.ledger.setFocus()
        self._check()

    def _check(self) -> None:
        """What is shown can be handed over, when there is something to be handed over."""
        self.export_shown.setVisible(self.desk.may(Permission.EXPORT))
        self.export_shown.setEnabled(self._shown().records.rowCount() > 0)

    def _shown(self) -> RecordTable:
        return self.ledger if self.tabs.currentIndex() == 0 else self.totals

    def _show_details(self, line: LedgerLine | None) -> None:
        """What has no column of its own."""
        self.details.setVisible(line is not None)
        if line is None:
            return
        entry = line.entry
        parts = [tr("Reason: {reason}").format(reason=entry.reason)] if entry.reason else []
        if entry.within_statutory:
            parts.append(tr("Within the law's term, for the reason that is named."))
        parts.append(tr("Entry {serial} of the audit trail.").format(serial=entry.audit_serial))
        self.details.setText(" ".join(parts))

    def export(self) -> None:
        """Hand over the list of the tab that is shown."""
        exporting.export_register(self.desk, "erasures" if self._shown() is self.ledger else "totals")


def amount(total: Total) -> str:
    """The sum of invoices; nothing of what has no amount."""
    return money(total.amount_cents, total.currency) if total.currency else NOTHING
