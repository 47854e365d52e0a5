"""The password or recovery key that was valid when a backup was made."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from avgdesk.i18n import tr
from avgdesk.services.secrets import Secret, typed_secret
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.widgets.password_field import PasswordField


class BackupSecretDialog(FormDialog):
    """Accepted: `typed()` gives the secret once."""

    form = "backup_secret"
    keeps_draft = False
    told: QLabel
    secret: PasswordField
    message: QLabel
    buttons: QDialogButtonBox

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told.setText(tr("This backup was made before the last new key. It opens with what was valid then."))
        self.name_button(tr("Open", "verb"))
        self.secret.textChanged.connect(lambda text: self._arm(bool(text)))
        self._arm(False)

    def typed(self) -> Secret:
        """What was typed; the field is emptied."""
        found = typed_secret(self.secret.text())
        self.secret.forget()
        return found

    def _arm(self, on: bool) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(on)
