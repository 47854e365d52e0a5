"""The right half of the invoices page: one invoice, its dates and why, and the files kept with it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from avgdesk import words
from avgdesk.domain.audit import Subject
from avgdesk.domain.invoices import FiscalClass, Invoice
from avgdesk.domain.listing import InvoiceRow
from avgdesk.errors import NotFound
from avgdesk.i18n import tr
from avgdesk.services import attachments, invoices
from avgdesk.services.attachments import AttachmentInfo
from avgdesk.services.invoices import InvoiceDetails
from avgdesk.services.permissions import Permission
from avgdesk.ui import attachment_files
from avgdesk.ui import deeds as row_of_deeds
from avgdesk.ui.deeds import Deed
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormWidget
from avgdesk.ui.widgets.buttons import push
from avgdesk.ui.widgets.card import FlowPanel
from avgdesk.ui.widgets.facts import Fact, FactList
from avgdesk.ui.widgets.pill import StatePill
from avgdesk.words import day, money
from avgdesk.words.explanations import by_law, why

NOTHING, SOMETHING = 0, 1
NAME_WIDTH = 180  # pixels of a file's name


class InvoicePane(FormWidget):
    """Shows one invoice and the files kept with it."""

    form = "invoice_pane"
    pane: QStackedWidget
    name: QLabel
    state: StatePill
    subtitle: QLabel
    facts: FactList
    attachments: FlowPanel
    action_panel: FlowPanel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def show_invoice(self, row: InvoiceRow | None, deeds: Sequence[Deed] = ()) -> None:
        """Read and show one invoice with what can be done; None, or one that is gone, shows the empty pane."""
        details = self._read(row.uid if row else None)
        self.pane.setCurrentIndex(SOMETHING if details else NOTHING)
        if row is None or details is None:
            return
        self.name.setText(details.invoice.number)
        self.state.show_pill(words.pill(row.state))
        self.subtitle.setText(f"{details.customer_number} · {details.customer_name}")
        self.facts.show_facts(particulars(details))
        self._show_attachments(details.invoice)
        row_of_deeds.fill(self.action_panel, deeds)

    def _read(self, uid: UUID | None) -> InvoiceDetails | None:
        try:
            return invoices.details(self.desk.ctx, uid) if uid else None
        except NotFound:
            return None

    def _show_attachments(self, invoice: Invoice) -> None:
        subject = Subject("invoice", invoice.uid, invoice.number)
        self.attachments.clear()
        for info in attachments.of(self.desk.ctx, invoice.uid):
            self.attachments.add(self._file(subject, info))
        if self.desk.may(Permission.EDIT):
            self.attachments.add(push(tr("Add a file…"), partial(attachment_files.add, self.desk, subject)))

    def _file(self, subject: Subject, info: AttachmentInfo) -> QPushButton:
        name = self.fontMetrics().elidedText(info.name, Qt.TextElideMode.ElideMiddle, NAME_WIDTH)
        open_one = partial(attachment_files.open_one, self.desk, subject, info)
        button = push(f"{name} ({words.size(info.size)})".replace("&", "&&"), open_one, "link")
        button.setToolTip(f"{info.name}\n{tr('Show, save or remove this file')}")
        return button


def particulars(details: InvoiceDetails) -> list[Fact]:
    """The invoice's lines for the pane."""
    invoice, explained = details.invoice, details.explanation
    assumed = tr("assumed") if invoice.paid_assumed else ""
    part = money(invoice.paid_cents, invoice.currency) if invoice.paid_cents and not invoice.settled else ""
    settled, open_still = invoice.settled, tr("no end date yet: not paid")
    fiscal = words.state(invoice.fiscal_class) if invoice.fiscal_class != FiscalClass.ORDINARY else ""
    lines = [
        Fact(
            tr("Amount"),
            money(invoice.amount_cents, invoice.currency),
            tr("credit note") if invoice.amount_cents < 0 else "",
        ),
        Fact(tr("Issued on"), day(invoice.issued_on)),
        Fact(tr("Due on"), day(invoice.due_on) if invoice.due_on else ""),
        Fact(
            tr("Paid on"),
            day(invoice.paid_on),
            assumed or (tr("{amount} of it was paid.").format(amount=part) if part else ""),
        ),
        Fact(tr("Kind"), fiscal),
        Fact(tr("Description"), invoice.description),
        Fact(tr("Keep until"), day(details.terms.retain_until), why(explained.shop) if settled else open_still),
        Fact(tr("Statutory until"), day(details.terms.statutory_until), by_law(explained.statutory) if settled else ""),
    ]
    return [line for line in lines if line.value]
