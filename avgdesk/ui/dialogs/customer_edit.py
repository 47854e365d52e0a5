"""The form of a customer or supplier. What looks wrong is said while typing; only what can't be kept is refused."""

from __future__ import annotations

from dataclasses import replace
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
from avgdesk.ui.widgets.dates import DateField

KINDS, ROLES = tuple(PartyKind), tuple(PartyRole)


class CustomerDialog(FormDialog):
    """`details` None makes a new party (`saved`); else an edit of that one (`edit`, which can be undone)."""

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
    country: QLineEdit
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

    def __init__(self, desk: Desk, details: CustomerDetails | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.before = details
        self.saved: Party | None = None
        self.edit: PartyEdit | None = None
        for box, choices in ((self.kind, KINDS), (self.role, ROLES)):
            for choice in choices:
                box.addItem(words.state(choice).capitalize())
        self.setWindowTitle(tr("Edit customer") if details else tr("New customer"))
        self.name_button(tr("Save") if details else tr("Add"))
        self.show_party(details.party if details else Party(uuid4(), customers.next_number(desk.ctx)))
        self._connect()
        self._check()
        (self.first_name if self.party().kind == PartyKind.PERSON else self.organisation).setFocus()

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(lambda _: self._check())
        for line in self.findChildren(QLineEdit):
            line.textChanged.connect(lambda _: self._check())
        for text in (self.emails, self.phones, self.notes):
            text.textChanged.connect(self._check)

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (
            self.number, self.organisation, self.first_name, self.infix, self.last_name, self.contact_person,
            self.coc_number, self.vat_number,
        )  # fmt: skip

    def _address_lines(self) -> tuple[QLineEdit, ...]:
        return (self.street, self.house_number, self.addition, self.postcode, self.town, self.country)

    def show_party(self, party: Party) -> None:
        """Fill the form."""
        self._shown = party
        self.kind.setCurrentIndex(KINDS.index(party.kind))
        self.role.setCurrentIndex(ROLES.index(party.role))
        for line in self._lines():
            line.setText(getattr(party, line.objectName()))
        for line in self._address_lines():
            line.setText(getattr(party.address, line.objectName()))
        self.emails.setPlainText("\n".join(party.emails))
        self.phones.setPlainText("\n".join(party.phones))
        self.relation_began.set_value(party.relation_began)
        self.relation_ended.set_value(party.relation_ended)
        self.continuing.setChecked(party.continuing)
        self.newsletter.setChecked(party.newsletter)
        self.notes.setPlainText(party.notes)

    def party(self) -> Party:
        """What stands in the form; names of the other kind of party are left out."""
        typed = {line.objectName(): line.text().strip() for line in self._lines()}
        kind = KINDS[self.kind.currentIndex()]
        unused = (
            ("organisation", "contact_person") if kind == PartyKind.PERSON else ("first_name", "infix", "last_name")
        )
        typed |= dict.fromkeys(unused, "")
        address = Address(**{line.objectName(): line.text().strip() for line in self._address_lines()})
        return replace(
            self._shown,
            kind=kind,
            role=ROLES[self.role.currentIndex()],
            address=replace(address, country=address.country.upper()),
            emails=_filled_lines(self.emails),
            phones=_filled_lines(self.phones),
            relation_began=self.relation_began.value(),
            relation_ended=self.relation_ended.value(),
            continuing=self.continuing.isChecked(),
            newsletter=self.newsletter.isChecked(),
            notes=self.notes.toPlainText().strip(),
            number=typed["number"],
            organisation=typed["organisation"],
            first_name=typed["first_name"],
            infix=typed["infix"],
            last_name=typed["last_name"],
            contact_person=typed["contact_person"],
            coc_number=typed["coc_number"],
            vat_number=typed["vat_number"],
        )

    def _check(self) -> None:
        typed = self.party()
        person = typed.kind == PartyKind.PERSON
        self.person_row.setVisible(person)
        self.organisation_row.setVisible(not person)
        self.contact_row.setVisible(not person)
        self.bsn.setVisible(contains_bsn(typed.notes))
        self.bsn.setText(tr("This looks like a citizen service number (BSN). You may not keep it; take it out."))
        found = [code for code in doubts_of(typed) if code not in (DoubtCode.BSN, DoubtCode.NAME_MISSING)]
        said = [words.reason(f"doubt_{code}") for code in found]
        if not (self.relation_began.is_valid() and self.relation_ended.is_valid()):
            said.append(tr("Write a day as 31-12-2026."))
        self.doubts.setText(" ".join(said))
        self.doubts.setVisible(bool(said))

    def accept(self) -> None:
        """Save; a refusal is told and leaves the form open."""
        if not (self.relation_began.is_valid() and self.relation_ended.is_valid()):
            self.doubts.setFocus()
            return
        run = self.desk.dispatcher.run
        if self.before is None:
            self.saved = run(customers.create, self.party())
        else:
            self.edit = run(customers.update, self.party(), self.before.version)
        if self.saved is not None or self.edit is not None:
            super().accept()


def _filled_lines(text: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.toPlainText().splitlines() if line.strip())
