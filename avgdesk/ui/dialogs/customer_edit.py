"""The form of a customer or supplier. What looks wrong is said while typing; only what can't be kept is refused."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import uuid4

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from avgdesk import words
from avgdesk.domain.checks import DoubtCode, contains_bsn, doubts_of
from avgdesk.domain.parties import Address, Party, PartyKind, PartyRole
from avgdesk.i18n import tr
from avgdesk.services import customers
from avgdesk.services.customers import CustomerDetails, PartyEdit
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.widgets.country_box import CountryBox
from avgdesk.ui.widgets.dates import DateField

KINDS, ROLES = tuple(PartyKind), tuple(PartyRole)
OF_A_PERSON, OF_A_BUSINESS = ("first_name", "infix", "last_name"), ("organisation", "contact_person")
# the field beside which each doubt is said; a missing name is said when it is saved
BESIDE = {
    DoubtCode.POSTCODE: "postcode",
    DoubtCode.EMAIL: "emails",
    DoubtCode.PHONE: "phones",
    DoubtCode.COC_NUMBER: "coc_number",
    DoubtCode.VAT_NUMBER: "vat_number",
    DoubtCode.RELATION_DATES: "relation_ended",
    DoubtCode.BSN: "notes",
}


class CustomerDialog(FormDialog):
    """`details` None makes a new party of `role` (`saved`); else an edit of that one (`edit`, which can be undone).

    Beside each field that can be in doubt stands a label `doubt_<field>`.
    """

    form = "customer_edit"
    number: QLineEdit
    kind: QComboBox
    role: QComboBox
    organisation_row: QWidget
    organisation: QLineEdit
    person_row: QWidget
    first_name: QLineEdit
    infix: QLineEdit
    last_name: QLineEdit
    contact_row: QWidget
    contact_person: QLineEdit
    street: QLineEdit
    house_number: QLineEdit
    addition: QLineEdit
    postcode: QLineEdit
    town: QLineEdit
    country: CountryBox
    emails: QPlainTextEdit
    phones: QPlainTextEdit
    coc_number: QLineEdit
    vat_number: QLineEdit
    relation_began: DateField
    relation_ended: DateField
    continuing: QCheckBox
    newsletter: QCheckBox
    notes: QPlainTextEdit
    bsn: QLabel
    doubts: QLabel
    message: QLabel

    def __init__(
        self,
        desk: Desk,
        details: CustomerDetails | None,
        parent: QWidget | None = None,
        role: PartyRole = PartyRole.CUSTOMER,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.before = details
        self.saved: Party | None = None
        self.edit: PartyEdit | None = None
        for box, choices in ((self.kind, KINDS), (self.role, ROLES)):
            for choice in choices:
                box.addItem(words.state(choice).capitalize())
        self._beside = {name: self._label_beside(name) for name in (*BESIDE.values(), "relation_began")}
        new = tr("New supplier") if role == PartyRole.SUPPLIER else tr("New customer")
        self.setWindowTitle(tr("Edit customer") if details else new)
        self.name_button(tr("Save") if details else tr("Add"))
        self.bsn.setText(tr("This looks like a citizen service number (BSN). You may not keep it; take it out."))
        self.show_party(details.party if details else Party(uuid4(), customers.next_number(desk.ctx), role=role))
        self._connect()
        self._check()
        (self.first_name if self.party().kind == PartyKind.PERSON else self.organisation).setFocus()

    def _label_beside(self, name: str) -> QLabel:
        found = self.findChild(QLabel, f"doubt_{name}")
        assert isinstance(found, QLabel)
        return found

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(lambda _: self._check())
        self.country.editTextChanged.connect(lambda _: self._check())
        for line in (*self._lines(), *self._address_lines(), self.relation_began, self.relation_ended):
            line.textChanged.connect(lambda _: self._check())
        for text in (self.emails, self.phones, self.notes):
            text.textChanged.connect(self._check)

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (
            self.number, self.organisation, self.first_name, self.infix, self.last_name, self.contact_person,
            self.coc_number, self.vat_number,
        )  # fmt: skip

    def _address_lines(self) -> tuple[QLineEdit, ...]:
        return (self.street, self.house_number, self.addition, self.postcode, self.town)

    def show_party(self, party: Party) -> None:
        """Fill the form. A business that was known by a person's name keeps that as its own."""
        if party.kind != PartyKind.PERSON and not party.organisation:
            party = replace(party, organisation=party.name)
        self._shown = party
        self.kind.setCurrentIndex(KINDS.index(party.kind))
        self.role.setCurrentIndex(ROLES.index(party.role))
        for line in self._lines():
            line.setText(getattr(party, line.objectName()))
        for line in self._address_lines():
            line.setText(getattr(party.address, line.objectName()))
        self.country.set_value(party.address.country)
        self.emails.setPlainText("\n".join(party.emails))
        self.phones.setPlainText("\n".join(party.phones))
        self.relation_began.set_value(party.relation_began)
        self.relation_ended.set_value(party.relation_ended)
        self.continuing.setChecked(party.continuing)
        self.newsletter.setChecked(party.newsletter)
        self.notes.setPlainText(party.notes)

    def party(self) -> Party:
        """What stands in the form; names of the other kind of party are left out."""
        typed: dict[str, Any] = {line.objectName(): line.text().strip() for line in self._lines()}
        kind = KINDS[self.kind.currentIndex()]
        unused = OF_A_BUSINESS if kind == PartyKind.PERSON else OF_A_PERSON
        named = replace(self._shown, kind=kind, **typed | dict.fromkeys(unused, ""))
        address = {line.objectName(): line.text().strip() for line in self._address_lines()}
        return replace(
            named,
            role=ROLES[self.role.currentIndex()],
            address=Address(country=self.country.value() or "", **address),
            emails=_filled_lines(self.emails),
            phones=_filled_lines(self.phones),
            relation_began=self.relation_began.value(),
            relation_ended=self.relation_ended.value(),
            continuing=self.continuing.isChecked(),
            newsletter=self.newsletter.isChecked(),
            notes=self.notes.toPlainText().strip(),
        )

    def _check(self) -> None:
        typed = self.party()
        person = typed.kind == PartyKind.PERSON
        self.person_row.setVisible(person)
        self.organisation_row.setVisible(not person)
        self.contact_row.setVisible(not person)
        self.bsn.setVisible(contains_bsn(typed.notes))
        said = {BESIDE[code]: words.reason(f"doubt_{code}") for code in doubts_of(typed) if code in BESIDE}
        said |= {field.objectName(): tr("Write a day as 31-12-2026.") for field in self._bad_days()}
        for name, label in self._beside.items():
            label.setText(tr("check this") if name in said else "")
            label.setToolTip(said.get(name, ""))
            getattr(self, name).setAccessibleDescription(said.get(name, ""))
        sentences = dict.fromkeys(text for name, text in said.items() if name != "notes")
        self.doubts.setText(" ".join(sentences))
        self.doubts.setVisible(bool(sentences))
        self.message.hide()
        self.make_room()

    def _bad_days(self) -> list[DateField]:
        return [field for field in (self.relation_began, self.relation_ended) if not field.is_valid()]

    def _refuse(self, field: QWidget, text: str) -> None:
        self.message.setText(text)
        self.message.show()
        self.make_room()
        field.setFocus()

    def accept(self) -> None:
        """Save; what can't be read is said in the form, a refusal is told, and the form stays open."""
        if bad_days := self._bad_days():
            return self._refuse(bad_days[0], tr("Write a day as 31-12-2026."))
        if self.country.value() is None:
            return self._refuse(self.country, tr("Choose the country from the list, or type its code of two letters."))
        run = self.desk.dispatcher.run
        if self.before is None:
            self.saved = run(customers.create, self.party())
        else:
            self.edit = run(customers.update, self.party(), self.before.version)
        if self.saved is not None or self.edit is not None:
            super().accept()


def _filled_lines(text: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.toPlainText().splitlines() if line.strip())
