"""A forgotten password: the printed recovery key opens the administration and a new password is chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit, QWidget

from avgdesk import words
from avgdesk.context import Context
from avgdesk.errors import AvgdeskError
from avgdesk.i18n import tr
from avgdesk.services import administration, keys
from avgdesk.ui import passwords
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.widgets.password_field import PasswordField


class RecoveryDialog(FormDialog):
    """Accepted: `ctx` is the open administration, with the new password in force."""

    form = "recovery"
    keeps_draft = False
    key: QPlainTextEdit
    state: QLabel
    password: PasswordField
    again: PasswordField
    strength: QLabel
    message: QLabel
    buttons: QDialogButtonBox

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.ctx: Context | None = None
        self.name_button(tr("Open", "verb"))
        self.key.textChanged.connect(self._check)
        for field in (self.password, self.again):
            field.textChanged.connect(lambda _: self._check())
        self._check()
        self.key.setFocus()

    def _check(self) -> None:
        typed = self.key.toPlainText()
        problem = administration.recovery_key_problem(typed) if typed.strip() else None
        judged = passwords.judge(self.password.text(), self.again.text())
        told = (
            str(words.error(problem)) if problem else tr("The key is typed as it is printed.") if typed.strip() else ""
        )
        self.state.setText(told)
        self.strength.setText(judged.text)
        self.message.clear()
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(typed.strip()) and problem is None and judged.acceptable)

    def accept(self) -> None:
        """Open and change the password; a refusal is said in the dialog, and nothing is changed."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self.ctx = open_anew(self.folder, self.key.toPlainText(), self.password.text())
        except AvgdeskError as problem:
            self.message.setText(str(words.error(problem)))
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        for field in (self.password, self.again):
            field.forget()
        self.key.clear()
        super().accept()


def open_anew(folder: Path, key: str, password: str) -> Context:
    """Open with the recovery key and make `password` the owner's; when that fails everything is closed again."""
    ctx = administration.open_with_recovery_key(folder, key)
    try:
        keys.reset_password(ctx, ctx.actor.uid, password)
    except AvgdeskError:
        administration.close(ctx)
        raise
    return ctx
