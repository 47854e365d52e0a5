"""A backup put back without an open administration: on a new computer, or over a damaged one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QPushButton, QWidget

from avgdesk import words
from avgdesk.domain.backups import SUFFIX
from avgdesk.errors import AvgdeskError
from avgdesk.i18n import tr
from avgdesk.outcome import Progress
from avgdesk.services import restoring
from avgdesk.services.restoring import Restored
from avgdesk.services.secrets import typed_secret
from avgdesk.ui.dispatcher import run_apart
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.prompter import FileKind, Prompter, choose_file
from avgdesk.ui.widgets.password_field import PasswordField


class RestoreNewDialog(FormDialog):
    """Accepted: `place` is the folder of the administration that was put back, closed."""

    form = "restore_new"
    keeps_draft = False
    backup_file: QLineEdit
    choose_backup: QPushButton
    folder: QLineEdit
    choose_folder: QPushButton
    secret: PasswordField
    ledger: QLineEdit
    choose_ledger: QPushButton
    message: QLabel
    buttons: QDialogButtonBox

    def __init__(
        self, prompter: Prompter, folder: Path, backup: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.prompter = prompter
        self.name_button(tr("Put back"))
        self.folder.setText(str(folder))
        self.backup_file.setText(str(backup) if backup else "")
        self.choose_backup.clicked.connect(lambda: self._choose_file(self.backup_file))
        self.choose_ledger.clicked.connect(lambda: self._choose_file(self.ledger))
        self.choose_folder.clicked.connect(self._choose_folder)
        for field in (self.backup_file, self.folder, self.secret):
            field.textChanged.connect(lambda _: self._arm())
        self._arm()
        (self.secret if backup else self.backup_file).setFocus()

    @property
    def place(self) -> Path:
        return Path(self.folder.text().strip()).expanduser()

    def accept(self) -> None:
        """Do it behind a progress dialog; a refusal is said in the dialog, and everything is as it was."""
        try:
            restored = run_apart(tr("Putting the backup back"), self._work())
        except AvgdeskError as problem:
            self.message.setText(str(words.error(problem)))
            return
        self.secret.forget()
        self._tell(restored)
        super().accept()

    def _work(self) -> _Work:
        backup, ledger = (field.text().strip() for field in (self.backup_file, self.ledger))
        return _Work(Path(backup), self.place, self.secret.text(), Path(ledger) if ledger else None)

    def _tell(self, restored: Restored) -> None:
        text = tr("The backup of {when} is in place. Open it with the password of then.").format(
            when=words.moment(restored.made_at)
        )
        detail = tr("%n records that had been erased were erased again.", n=restored.erased_again)
        gap = ""
        if restored.gap is not None:
            gap = tr("It is not known who was erased from {day} on: the to-do list reminds you to look.").format(
                day=words.day(restored.gap.since.date())
            )
        parts = (detail if restored.erased_again else "", gap)
        self.prompter.tell(tr("Put back a backup"), text, "\n".join(part for part in parts if part))

    def _choose_file(self, target: QLineEdit) -> None:
        kind = FileKind(tr("Backups"), SUFFIX.removeprefix("."))
        chosen = choose_file(self.prompter, tr("Put back a backup"), [kind])
        if chosen is not None:
            target.setText(str(chosen))

    def _choose_folder(self) -> None:
        chosen = self.prompter.choose_folder(tr("Folder of the administration"))
        if chosen is not None:
            self.folder.setText(str(chosen))

    def _arm(self) -> None:
        self.message.clear()
        filled = all(field.text().strip() for field in (self.backup_file, self.folder, self.secret))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(filled)


class _Work:
    """What the worker thread does, without a widget in sight."""

    def __init__(self, backup: Path, folder: Path, typed: str, ledger: Path | None) -> None:
        self._backup, self._folder, self._ledger = backup, folder, ledger
        self._secret = typed_secret(typed)

    def __call__(self, progress: Progress) -> Restored:
        wanted = restoring.look_beside(self._backup, self._secret, self._folder, progress)
        known = (wanted.unlocked,)
        ledger = restoring.ledger_from(self._ledger, self._secret, known) if self._ledger else None
        return restoring.restore_to(self._folder, wanted, self._secret, ledger, progress)
