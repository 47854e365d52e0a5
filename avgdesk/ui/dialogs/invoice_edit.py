"""The form of an invoice or credit note: its customer is found, and its retention term seen, while typing."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from avgdesk import words
from avgdesk.domain.amounts import typed_cents
from avgdesk.domain.explanations import explain_invoice
from avgdesk.domain.invoices import FiscalClass, Invoice
from avgdesk.domain.retention import invoice_terms
from avgdesk.i18n import DUTCH, language, tr
from avgdesk.services import invoices, policy
from avgdesk.services.invoices import InvoiceDetails, InvoiceEdit
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.widgets.dates import DateField
from avgdesk.ui.widgets.party_field import PartyField
from avgdesk.words import day, money
from avgdesk.words.explanations import by_law, why

CLASSES = tuple(FiscalClass)


def cents(text: str) -> int | None:
    """An amount in the notation of the language in force."""
    return typed_cents(text, comma=language() == DUTCH)


class InvoiceDialog(FormDialog):
    """`details` None makes a new invoice (`saved`); else an edit of that one (`edit`, which can be undone).

    Beside each field that may be unreadable stands a label `note_<field>`.
    """

    form = "invoice_edit"
    customer: PartyField
    customer_note: QLabel
    number: QLineEdit
    amount: QLineEdit
    note_amount: QLabel
    currency: QLineEdit
    issued_on: DateField
    note_issued_on: QLabel
    due_on: DateField
    note_due_on: QLabel
    paid_on: DateField
    note_paid_on: QLabel
    paid_assumed: QCheckBox
    fiscal_class: QComboBox
    first_used_row: QWidget
    first_used_on: DateField
    note_first_used_on: QLabel
    description: QPlainTextEdit
    kept: QLabel
    message: QLabel

    def __init__(
        self, desk: Desk, details: InvoiceDetails | None, parent: QWidget | None = None, party: UUID | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.before = details
        self.saved: Invoice | None = None
        self.edit: InvoiceEdit | None = None
        self._rule = policy.current(desk.ctx)
        for fiscal in CLASSES:
            self.fiscal_class.addItem(words.state(fiscal).capitalize())
        self.setWindowTitle(tr("Edit invoice") if details else tr("New invoice"))
        self.name_button(tr("Save") if details else tr("Add"))
        self.customer.attach(desk.ctx)
        self._show(details, party)
        self._connect()
        self._check()
        (self.number if self.customer.party else self.customer).setFocus()

    def _connect(self) -> None:
        self.customer.chosen.connect(self._check)
        self.fiscal_class.currentIndexChanged.connect(lambda _: self._check())
        for field in (self.amount, self.currency, *self._dates()):
            field.textChanged.connect(lambda _: self._check())
        self.amount.editingFinished.connect(self._tidy)

    def _show(self, details: InvoiceDetails | None, party: UUID | None) -> None:
        invoice = details.invoice if details else Invoice(uuid4(), party or uuid4(), "", self.desk.today, 0)
        self._shown = invoice
        self.customer.choose(invoice.party if details else party)
        self.number.setText(invoice.number)
        self.amount.setText(_plain(invoice.amount_cents) if details else "")
        self.currency.setText(invoice.currency)
        for field in self._dates():
            field.set_value(getattr(invoice, field.objectName()))
        self.paid_assumed.setChecked(invoice.paid_assumed)
        self.fiscal_class.setCurrentIndex(CLASSES.index(invoice.fiscal_class))
        self.description.setPlainText(invoice.description)

    def _dates(self) -> tuple[DateField, ...]:
        return (self.issued_on, self.due_on, self.paid_on, self.first_used_on)

    def invoice(self) -> Invoice | None:
        """What stands in the form; None while something in it can't be read."""
        issued, amount, party = self.issued_on.value(), cents(self.amount.text()), self.customer.party
        if issued is None or amount is None or party is None or not all(field.is_valid() for field in self._dates()):
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
        for field in self._dates():
            getattr(self, f"note_{field.objectName()}").setText("" if field.is_valid() else tr("check this"))
        self.note_amount.setText(self._about_amount())
        self.kept.setText(self._about_term())
        self.kept.setVisible(bool(self.kept.text()))
        self.message.setText("")
        self.message.hide()
        self.make_room()

    def _about_amount(self) -> str:
        amount = cents(self.amount.text())
        if amount is None:
            return tr("check this") if self.amount.text().strip() else ""
        return tr("credit note") if amount < 0 else ""

    def _about_term(self) -> str:
        """Until when this invoice would be kept, and why; "" while dates or amount can't be read."""
        issued, amount = self.issued_on.value(), cents(self.amount.text())
        if issued is None or amount is None or not all(field.is_valid() for field in self._dates()):
            return ""
        fiscal = CLASSES[self.fiscal_class.currentIndex()]
        facts = (issued, self.paid_on.value(), fiscal, self.first_used_on.value(), amount)
        terms, explained = invoice_terms(self._rule, *facts), explain_invoice(self._rule, *facts)
        if terms.retain_until is None:
            return tr("Not paid yet, so its retention term has not begun.")
        return tr("Keep until {shop} ({why}); statutory until {law} ({article}).").format(
            shop=day(terms.retain_until),
            why=why(explained.shop),
            law=day(terms.statutory_until),
            article=by_law(explained.statutory),
        )

    def _tidy(self) -> None:
        """Show how the amount was understood."""
        amount = cents(self.amount.text())
        if amount is not None:
            self.amount.setText(_plain(amount))

    def _lacking(self) -> tuple[QWidget, str]:
        if self.customer.party is None:
            return self.customer, tr("Choose the customer from the list.")
        if cents(self.amount.text()) is None:
            return self.amount, tr("Write the amount as 1234.56.")
        wrong = next((field for field in self._dates() if not field.is_valid()), self.issued_on)
        return wrong, tr("Write a day as 31-12-2026.")

    def accept(self) -> None:
        """Save; what can't be read is said in the form, a refusal is told, and the form stays open."""
        typed = self.invoice()
        if typed is None:
            field, text = self._lacking()
            self.message.setText(text)
            self.message.show()
            self.customer_note.hide()
            self.make_room()
            field.setFocus()
            return
        run = self.desk.dispatcher.run
        if self.before is None:
            self.saved = run(invoices.create, typed)
        else:
            self.edit = run(invoices.update, typed, self.before.version)
        if self.saved is not None or self.edit is not None:
            super().accept()


def _plain(amount: int) -> str:
    """1.234,56 without a currency."""
    return money(amount, "").strip()
