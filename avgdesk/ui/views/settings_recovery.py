"""The way back: the printed recovery sheet, and a new key after a theft."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QLabel, QPushButton

from avgdesk import words
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import keys, sheets, users
from avgdesk.ui.dialogs.new_sheet import NewSheetDialog
from avgdesk.ui.dialogs.own_password import PasswordDialog
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
        """Encrypt everything anew, behind a progress dialog; then the others get their new passwords."""
        if not self._others_may_wait():
            return
        dialog = NewSheetDialog(self.desk.ctx, self.desk.prompter, asks_password=True)
        if not self.desk.prompter.show(dialog):
            return
        without = self.desk.dispatcher.run_long(
            tr("Encrypting everything anew"), keys.renew_key, dialog.typed_password(), dialog.key
        )
        if without is None:
            return
        told = tr("Everything is encrypted with a new key. Tear up the old sheet.")
        if not without:
            self.desk.prompter.tell(tr("New key"), told)
            return
        names = tr("These users need a new password from you: {names}.").format(names=", ".join(without))
        later = tr("What you don't do now stays on the to-do list, and in the list of users.")
        if self.desk.prompter.confirm(tr("New key"), told, detail=f"{names}\n{later}", verb=tr("Give passwords now")):
            self.give_passwords()

    def give_passwords(self) -> None:
        """One dialog for each who can't enter; turning one away leaves the rest for later."""
        for user in users.kept_out(self.desk.ctx):
            dialog = PasswordDialog(user.name, (user.name,))
            if not self.desk.prompter.show(dialog):
                return
            self.desk.dispatcher.attempt(keys.reset_password, user.uid, dialog.typed()[1])

    def _others_may_wait(self) -> bool:
        """The owner hears beforehand who can't enter afterwards."""
        own = self.desk.ctx.actor.uid
        others = [user.name for user in users.everyone(self.desk.ctx) if user.uid != own]
        if not others:
            return True
        text = tr("Only your own password goes on. These can't enter until you give them a new one: {names}.")
        return self.desk.prompter.confirm(
            tr("New key"),
            text.format(names=", ".join(others)),
            detail=tr("You can do that right afterwards. Tell each of them the new password in person."),
            verb=tr("Continue"),
        )
