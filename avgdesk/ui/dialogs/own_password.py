"""A new password: one's own, which asks for the present one, or somebody else's."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from avgdesk.i18n import tr
from avgdesk.ui import passwords
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.widgets.password_field import PasswordField


class PasswordDialog(FormDialog):
    """`somebody` "" is the user at work. `typed()` after it was accepted."""

    form = "own_password"
    keeps_draft = False
    told: QLabel
    old_part: QWidget
    old: PasswordField
    password: PasswordField
    again: PasswordField
    strength: QLabel
    caps: QLabel
    message: QLabel
    buttons: QDialogButtonBox

    def __init__(self, somebody: str = "", names: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own, self._names = not somebody, names
        own = tr("The recovery sheet stays valid.")
        other = tr("Tell {name} the new password in person. It can be changed after the first time.")
        self.told.setText(own if self._own else other.format(name=somebody))
        self.old_part.setVisible(self._own)
        self.name_button(tr("Change password"))
        for field in (self.old, self.password, self.again):
            field.textChanged.connect(lambda _: self._check())
            field.caps_lock.connect(lambda on: self.caps.setText(tr("Caps Lock is on.") if on else ""))
        self._check()
        (self.old if self._own else self.password).setFocus()

    def typed(self) -> tuple[str, str]:
        """The present password ("" for somebody else's) and the new one; the fields are emptied."""
        found = self.old.text(), self.password.text()
        for field in (self.old, self.password, self.again):
            field.forget()
        return found

    def _check(self) -> None:
        judged = passwords.judge(self.password.text(), self.again.text(), self._names)
        self.strength.setText(judged.text)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(judged.acceptable and (bool(self.old.text()) or not self._own))
