"""A user of the shop: name, what they may do and, for a new one, a first password."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QLineEdit, QWidget

from avgdesk import words
from avgdesk.context import UserRole
from avgdesk.i18n import tr
from avgdesk.services.users import UserInfo
from avgdesk.ui import passwords
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.widgets.password_field import PasswordField

ROLES = (UserRole.EMPLOYEE, UserRole.VIEWER, UserRole.OWNER)


class UserDialog(FormDialog):
    """With `user`: change that one; without: a new one, with a password. `typed()` after it was accepted."""

    form = "user_edit"
    name: QLineEdit
    role: QComboBox
    role_note: QLabel
    secrets: QWidget
    password: PasswordField
    again: PasswordField
    strength: QLabel
    message: QLabel
    buttons: QDialogButtonBox

    def __init__(self, user: UserInfo | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new = user is None
        self.role.addItems([words.state(role).capitalize() for role in ROLES])
        self.secrets.setVisible(self.new)
        self.name_button(tr("Add user") if self.new else tr("Save"))
        if user is not None:
            self.name.setText(user.name)
            self.role.setCurrentIndex(ROLES.index(user.role))
        for field in (self.name, self.password, self.again):
            field.textChanged.connect(lambda _: self._check())
        self.role.currentIndexChanged.connect(lambda _: self._check())
        self._check()
        self.name.setFocus()

    def typed(self) -> tuple[str, UserRole, str]:
        """Name, role and first password; the password fields are emptied."""
        found = self.name.text().strip(), ROLES[self.role.currentIndex()], self.password.text()
        for field in (self.password, self.again):
            field.forget()
        return found

    def _check(self) -> None:
        notes = {
            UserRole.OWNER: tr("May do everything."),
            UserRole.EMPLOYEE: tr("Works with customers, agreements, requests and appointments."),
            UserRole.VIEWER: tr("Only looks: no changes, no prints, no exports."),
        }
        self.role_note.setText(notes[ROLES[self.role.currentIndex()]])
        judged = passwords.judge(self.password.text(), self.again.text(), (self.name.text(),))
        self.strength.setText(judged.text if self.new else "")
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.name.text().strip()) and (judged.acceptable or not self.new))
