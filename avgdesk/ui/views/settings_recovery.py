"""The way back: the printed recovery sheet, and a new key after a theft."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QLabel, QPushButton

from avgdesk import words
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import keys, sheets
from avgdesk.ui.dialogs.new_sheet import NewSheetDialog
from avgdesk.ui.views.settings import SettingsSection


class RecoverySection(SettingsSection):
    form = "settings_recovery"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.USERS})
    sheet_state: QLabel
    seen: QPushButton
    new_sheet: QPushButton
    new_key: QPushButton

    def build(self) -> None:
        self.seen.clicked.connect(lambda: self.desk.dispatcher.attempt(sheets.seen))
        self.new_sheet.clicked.connect(self.make_sheet)
        self.new_key.clicked.connect(self.renew_key)

    def reload(self) -> None:
        ctx = self.desk.ctx
        told = tr("Made or looked for on {day}.").format(day=words.day(sheets.seen_on(ctx)))
        if sheets.question_due(ctx) is not None:
            told += " " + tr("That is more than a year ago: is it still in its place?")
        self.sheet_state.setText(told)

    def make_sheet(self) -> None:
        """Show, print, confirm; then the old one ends."""
        dialog = NewSheetDialog(self.desk.ctx, self.desk.prompter)
        if self.desk.prompter.show(dialog) and self.desk.dispatcher.attempt(sheets.replace, dialog.key):
            self.desk.prompter.tell(tr("Recovery sheet"), tr("The new sheet counts. Tear up the old one."))

    def renew_key(self) -> None:
        """Encrypt everything anew, behind a progress dialog."""
        dialog = NewSheetDialog(self.desk.ctx, self.desk.prompter, asks_password=True)
        if not self.desk.prompter.show(dialog):
            return
        without = self.desk.dispatcher.run_long(
            tr("Encrypting everything anew"), keys.renew_key, dialog.typed_password(), dialog.key
        )
        if without is None:
            return
        told = tr("Everything is encrypted with a new key. Tear up the old sheet.")
        names = tr("These users need a new password from you: {names}.").format(names=", ".join(without))
        self.desk.prompter.tell(tr("New key"), told, names if without else "")
