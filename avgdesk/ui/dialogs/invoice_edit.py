"""The form of an invoice or credit note; its customer is found while typing."""

from __future__ import annotations

import re
from dataclasses import replace
from uuid import UUID, uuid4

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from avgdesk import words
from avgdesk.domain.invoices import FiscalClass, Invoice
from avgdesk.i18n import tr
from avgdesk.services import invoices
from avgdesk.services.invoices import InvoiceDetails, InvoiceEdit
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.widgets.dates import DateField
from avgdesk.ui.widgets.party_field import PartyField
from avgdesk.words import money

CLASSES = tuple(FiscalClass)
_AMOUNT = re.compile(r"(?:€|EUR)?\s*(-?)\s*(?:€\s*)?([0-9]{1,3}(?:[.,' ][0-9]{3})+|[0-9]*)(?:[.,]([0-9]{1,2}))?")


def cents(text: str) -> int | None:
    """1.234,56 · 1234,5 · 1,234.56 · -12 → cents; None when it is no amount. A mark before three digits groups."""
    found = _AMOUNT.fullmatch(text.strip())
    if not found or not (found[2] or found[3]):
        return None
    amount = int(re.sub(r"\D", "", found[2]) or "0") * 100 + int((found[3] or "0").ljust(2, "0"))
    return -amount if found[1] else amount


class InvoiceDialog(FormDialog):
    """`details` None makes a new invoice (`saved`); else an edit of that one (`edit`, which can be undone)."""

    form = "invoice_edit"
    customer: PartyField
    customer_note: QLabel
    number: QLineEdit
    amount: QLineEdit
    currency: QLineEdit
    issued_on: DateField
    due_on: DateField
    paid_on: DateField
    paid_assumed: QCheckBox
    fiscal_class: QComboBox
    first_used_row: QWidget
    first_used_on: DateField
    description: QPlainTextEdit
    message: QLabel

    def __init__(
        self, desk: Desk, details: InvoiceDetails | None, parent: QWidget | None = None, party: UUID | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.before = details
        self.saved: Invoice | None = None
        self.edit: InvoiceEdit | None = None
        for fiscal in CLASSES:
            self.fiscal_class.addItem(words.state(fiscal).capitalize())
        self.setWindowTitle(tr("Edit invoice") if details else tr("New invoice"))
        self.name_button(tr("Save") if details else tr("Add"))
        self.customer.attach(desk.ctx)
        self._show(details, party)
        self.customer.chosen.connect(self._check)
        self.fiscal_class.currentIndexChanged.connect(lambda _: self._check())
        for field in (self.amount, self.issued_on, self.due_on, self.paid_on, self.first_used_on):
            field.textChanged.connect(lambda _: self._check())
        self._check()
        (self.number if self.customer.party else self.customer).setFocus()

    def _show(self, details: InvoiceDetails | None, party: UUID | None) -> None:
        invoice = details.invoice if details else Invoice(uuid4(), party or uuid4(), "", self.desk.today, 0)
        self._shown = invoice
        self.customer.choose(invoice.party if details else party)
        self.number.setText(invoice.number)
        self.amount.setText(money(invoice.amount_cents, "").strip() if details else "")
        self.currency.setText(invoice.currency)
        for field in (self.issued_on, self.due_on, self.paid_on, self.first_used_on):
            field.set_value(getattr(invoice, field.objectName()))
        self.paid_assumed.setChecked(invoice.paid_assumed)
        self.fiscal_class.setCurrentIndex(CLASSES.index(invoice.fiscal_class))
        self.description.setPlainText(invoice.description)

    def _dates(self) -> tuple[DateField, ...]:
        return (self.issued_on, self.due_on, self.paid_on, self.first_used_on)

    def invoice(self) -> Invoice | None:
        """What stands in the form; None while something in it can't be read."""
        issued, amount, party = self.issued_on.value(), cents(self.amount.text()), self.customer.party
        if issued is None or amount is None or party is None or not all(day.is_valid() for day in self._dates()):
            return None
        fiscal = CLASSES[self.fiscal_class.currentIndex()]
        paid = self.paid_on.value()
        return replace(
            self._shown,
            party=party,
            number=self.number.text().strip(),
            amount_cents=amount,
            currency=self.currency.text().strip().upper(),
            issued_on=issued,
            due_on=self.due_on.value(),
            paid_on=paid,
            paid_assumed=paid is not None and self.paid_assumed.isChecked(),
            paid_cents=amount if paid else self._shown.paid_cents if not self._shown.settled else 0,
            fiscal_class=fiscal,
            first_used_on=self.first_used_on.value() if fiscal == FiscalClass.REAL_ESTATE else None,
            description=self.description.toPlainText().strip(),
        )

    def _check(self) -> None:
        fiscal = CLASSES[self.fiscal_class.currentIndex()]
        self.first_used_row.setVisible(fiscal == FiscalClass.REAL_ESTATE)
        self.paid_assumed.setEnabled(self.paid_on.value() is not None)
        self.customer_note.setText("" if self.customer.party else tr("Choose the customer from the list."))
        self.customer_note.setVisible(not self.customer.party)
        self.message.setText("")

    def _lacking(self) -> str:
        if self.customer.party is None:
            return tr("Choose the customer from the list.")
        if cents(self.amount.text()) is None:
            return tr("Write the amount as 1234.56.")
        return tr("Write a day as 31-12-2026.")

    def accept(self) -> None:
        """Save; what can't be read is said in the form, a refusal is told, and the form stays open."""
        typed = self.invoice()
        if typed is None:
            self.message.setText(self._lacking())
            return
        run = self.desk.dispatcher.run
        if self.before is None:
            self.saved = run(invoices.create, typed)
        else:
            self.edit = run(invoices.update, typed, self.before.version)
        if self.saved is not None or self.edit is not None:
            super().accept()
