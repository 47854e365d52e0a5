"""The business and its contact for privacy."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from avgdesk.domain.checks import doubtful_coc, doubtful_email, doubtful_phone, doubtful_postcode, doubtful_vat
from avgdesk.domain.company import Company
from avgdesk.i18n import tr
from avgdesk.services import settings
from avgdesk.services.permissions import Permission
from avgdesk.ui.dialogs.trusted_issuers import TrustedIssuersDialog
from avgdesk.ui.views.settings import SettingsSection

ADDRESS = ("street", "house_number", "addition", "postcode", "town")


class CompanySection(SettingsSection):
    form = "settings_company"
    company_name: QLineEdit
    street: QLineEdit
    house_number: QLineEdit
    addition: QLineEdit
    postcode: QLineEdit
    town: QLineEdit
    coc_number: QLineEdit
    vat_number: QLineEdit
    phone: QLineEdit
    email: QLineEdit
    privacy_contact: QLineEdit
    privacy_email: QLineEdit
    hint: QLabel
    save: QPushButton
    revert: QPushButton
    issuers: QPushButton

    def build(self) -> None:
        self.shown = Company("")
        for line in self.findChildren(QLineEdit):
            line.textChanged.connect(lambda _: self._check())
            line.setReadOnly(not self.desk.may(Permission.SETTINGS))
        self.save.clicked.connect(self.keep)
        self.revert.clicked.connect(self.reload)
        self.issuers.clicked.connect(self.show_issuers)
        self.issuers.setVisible(self.desk.may(Permission.KEYS))
        for button in (self.save, self.revert):
            button.setVisible(self.desk.may(Permission.SETTINGS))

    def _plain(self) -> dict[str, QLineEdit]:
        lines = {line.objectName(): line for line in self.findChildren(QLineEdit) if line.objectName() not in ADDRESS}
        return {("name" if name == "company_name" else name): line for name, line in lines.items()}

    def reload(self) -> None:
        self.shown = settings.load_company(self.desk.ctx)
        for name, line in self._plain().items():
            line.setText(getattr(self.shown, name))
        for name in ADDRESS:
            getattr(self, name).setText(getattr(self.shown.address, name))
        self._check()

    def typed(self) -> Company:
        """The company as it stands in the form."""
        address = replace(self.shown.address, **{name: getattr(self, name).text().strip() for name in ADDRESS})
        plain = {name: line.text().strip() for name, line in self._plain().items()}
        return replace(self.shown, address=address, **plain)  # type: ignore[arg-type]

    def dirty(self) -> bool:
        return self.typed() != self.shown

    def keep(self) -> None:
        """Save."""
        kept = self.desk.dispatcher.run(settings.save_company, self.typed())
        if kept is not None:
            self.reload()

    def show_issuers(self) -> None:
        """Whose certificates count under an agreement."""
        self.desk.prompter.show(TrustedIssuersDialog(self.desk, self))

    def _check(self) -> None:
        typed = self.typed()
        doubts = [
            (doubtful_postcode(typed.address.postcode), tr("This does not look like a Dutch postcode.")),
            (doubtful_coc(typed.coc_number), tr("A KvK number has eight digits.")),
            (doubtful_vat(typed.vat_number), tr("This does not look like a VAT number.")),
            (doubtful_phone(typed.phone), tr("This does not look like a telephone number.")),
            (
                doubtful_email(typed.email) or doubtful_email(typed.privacy_email),
                tr("This does not look like an e-mail address."),
            ),
        ]
        self.hint.setText(" ".join(text for doubtful, text in doubts if doubtful))
        for button in (self.save, self.revert):
            button.setEnabled(typed != self.shown)
