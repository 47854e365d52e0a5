"""Who it is about: a customer or supplier, found while typing, or somebody who is not in the administration."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QRadioButton, QWidget

from avgdesk.context import Context
from avgdesk.domain.parties import Address
from avgdesk.domain.requests import Requester
from avgdesk.services import customers
from avgdesk.ui.forms import FormWidget, register
from avgdesk.ui.widgets.party_field import PartyField


@register
class PersonChoice(FormWidget):
    """`attach` it to a context first. `requester()` is who stands there, None while nobody does."""

    form = "person_choice"
    is_customer: QRadioButton
    is_other: QRadioButton
    customer_part: QWidget
    other_part: QWidget
    party: PartyField
    particulars: QLabel
    full_name: QLineEdit
    street: QLineEdit
    house_number: QLineEdit
    addition: QLineEdit
    postcode: QLineEdit
    town: QLineEdit
    email: QLineEdit

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx: Context | None = None
        self.is_customer.toggled.connect(lambda _: self._show())
        self.party.chosen.connect(self._show)
        for line in self._lines():
            line.textChanged.connect(lambda _: self.changed.emit())
        self._show()

    def attach(self, ctx: Context) -> None:
        """Where to look for customers."""
        self._ctx = ctx
        self.party.attach(ctx, restricted=True)  # what a restricted person asks must be linked to them as well

    def choose(self, party: UUID) -> None:
        """This customer or supplier."""
        self.is_customer.setChecked(True)
        self.party.choose(party)

    def requester(self) -> Requester | None:
        """Who it is about; None while no customer is chosen and no name is typed."""
        if self.is_customer.isChecked():
            return Requester("", party=self.party.party) if self.party.party else None
        name = self.full_name.text().strip()
        if not name:
            return None
        typed = {line.objectName(): line.text().strip() for line in self._lines()}
        place = Address(typed["street"], typed["house_number"], typed["addition"], typed["postcode"], typed["town"])
        return Requester(name, place, typed["email"])

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (
            self.full_name, self.street, self.house_number, self.addition, self.postcode, self.town, self.email,
        )  # fmt: skip

    def _show(self) -> None:
        customer = self.is_customer.isChecked()
        self.customer_part.setVisible(customer)
        self.other_part.setVisible(not customer)
        self.particulars.setText(self._particulars())
        self.changed.emit()

    def _particulars(self) -> str:
        """Name and address below the field, so that the right one of two namesakes is chosen."""
        if self._ctx is None or self.party.party is None:
            return ""
        found = customers.load(self._ctx, self.party.party)
        return "\n".join((found.name, *found.address.lines, *found.emails[:1]))
