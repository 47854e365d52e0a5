"""The form of an invoice or credit note; its customer is found while typing."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLabel, QLineEdit, QPlainTextEdit, QWidget

from avgdesk import words
from avgdesk.domain.invoices import FiscalClass, Invoice
from avgdesk.domain.listing import CustomerRow, ListQuery
from avgdesk.i18n import tr
from avgdesk.services import customers, invoices
from avgdesk.services.invoices import InvoiceDetails, InvoiceEdit
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.widgets.dates import DateField
from avgdesk.words import money

CLASSES = tuple(FiscalClass)
OFFERED = 12
_AMOUNT = re.compile(r"^\s*(?:€|EUR)?\s*(-?)\s*([0-9.,' ]+)\s*$")


def cents(text: str) -> int | None:
    """1.234,56 · 1234,5 · 1234.56 · -12 → cents; None for what is no amount. The last mark before one or two digits is
    the decimal one."""
    found = _AMOUNT.match(text)
    if not found:
        return None
    digits = re.sub(r"[' ]", "", found[2])
    parts = re.match(r"^([0-9.,]*?)(?:[.,]([0-9]{1,2}))?$", digits)
    whole = re.sub(r"[.,]", "", parts[1]) if parts else ""
    if not parts or not (whole or parts[2]):
        return None
    amount = int(whole or "0") * 100 + int((parts[2] or "0").ljust(2, "0"))
    return -amount if found[1] else amount


def _line(row: CustomerRow) -> str:
    return f"{row.number}  {row.name}, {row.town}".rstrip(", ")


class InvoiceDialog(FormDialog):
    """`details` None makes a new invoice (`saved`); else an edit of that one (`edit`, which can be undone)."""

    form = "invoice_edit"
    customer: QLineEdit
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
        self.party = details.invoice.party if details else party
        for fiscal in CLASSES:
            self.fiscal_class.addItem(words.state(fiscal).capitalize())
        self.setWindowTitle(tr("Edit invoice") if details else tr("New invoice"))
        self.name_button(tr("Save") if details else tr("Add"))
        self._complete_customers()
        self._show(details)
        self.fiscal_class.currentIndexChanged.connect(lambda _: self._check())
        for field in (self.amount, self.issued_on, self.due_on, self.paid_on, self.first_used_on):
            field.textChanged.connect(lambda _: self._check())
        self._check()
        (self.number if self.party else self.customer).setFocus()

    def _show(self, details: InvoiceDetails | None) -> None:
        invoice = details.invoice if details else Invoice(uuid4(), self.party or uuid4(), "", self.desk.today, 0)
        self._shown = invoice
        if self.party is not None:
            party = customers.load(self.desk.ctx, self.party)
            self.customer.setText(f"{party.number}  {party.name}")
        self.number.setText(invoice.number)
        self.amount.setText(money(invoice.amount_cents, "").strip() if details else "")
        self.currency.setText(invoice.currency)
        for field in (self.issued_on, self.due_on, self.paid_on, self.first_used_on):
            field.set_value(getattr(invoice, field.objectName()))
        self.paid_assumed.setChecked(invoice.paid_assumed)
        self.fiscal_class.setCurrentIndex(CLASSES.index(invoice.fiscal_class))
        self.description.setPlainText(invoice.description)

    def _complete_customers(self) -> None:
        self._rows: list[CustomerRow] = []
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.customer.textEdited.connect(self._look_up)
        self.customer.setCompleter(completer)
        completer.activated.connect(self._take)
        self.customer.setPlaceholderText(tr("Type a name or number"))

    def _look_up(self, text: str) -> None:
        self.party = None
        query = ListQuery(search=text.strip(), sort="name")
        self._rows = customers.page_source(self.desk.ctx, query).rows(0, OFFERED) if text.strip() else []
        self._names.setStringList([_line(row) for row in self._rows])
        self._check()

    def _take(self, text: str) -> None:
        """A line of the list was chosen: its number says which customer it is."""
        chosen = next((row for row in self._rows if _line(row) == text), None)
        if chosen is not None:
            QTimer.singleShot(0, partial(self.choose_party, chosen.uid))

    def choose_party(self, uid: UUID) -> None:
        """The customer of this invoice."""
        party = customers.load(self.desk.ctx, uid)
        self.party = uid
        self.customer.setText(f"{party.number}  {party.name}")
        self._check()

    def _dates(self) -> tuple[DateField, ...]:
        return (self.issued_on, self.due_on, self.paid_on, self.first_used_on)

    def invoice(self) -> Invoice | None:
        """What stands in the form; None while something in it can't be read."""
        issued, amount = self.issued_on.value(), cents(self.amount.text())
        if (
            issued is None
            or amount is None
            or self.party is None
            or not all(field.is_valid() for field in self._dates())
        ):
            return None
        fiscal = CLASSES[self.fiscal_class.currentIndex()]
        paid = self.paid_on.value()
        return replace(
            self._shown,
            party=self.party,
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
        self.customer_note.setText("" if self.party else tr("Choose the customer from the list."))
        self.customer_note.setVisible(not self.party)
        self.message.setText("")

    def _lacking(self) -> str:
        if self.party is None:
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
