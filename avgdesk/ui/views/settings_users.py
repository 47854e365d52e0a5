"""Who may enter, and the password of the user at work."""

from __future__ import annotations

from operator import attrgetter
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QWidget

from avgdesk import words
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import keys, users
from avgdesk.services.permissions import Permission
from avgdesk.services.users import UserInfo
from avgdesk.ui.dialogs.own_password import PasswordDialog
from avgdesk.ui.dialogs.user_edit import UserDialog
from avgdesk.ui.record_table import Column, ListSource, RecordTable
from avgdesk.ui.views.settings import SettingsSection
from avgdesk.ui.ways import comes_back
from avgdesk.words import Pill, Tone


class UsersSection(SettingsSection):
    form = "settings_users"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.USERS})
    own_password: QPushButton
    owners: QWidget
    table: RecordTable
    add: QPushButton
    change: QPushButton
    give_password: QPushButton
    remove: QPushButton

    def build(self) -> None:
        self.table.set_columns(
            (
                Column("name", tr("Name"), attrgetter("name"), stretch=True),
                Column("role", tr("May do"), lambda user: words.state(user.role), width=140,
                       pill=lambda user: words.pill(user.role)),
                Column("since", tr("Since"), lambda user: words.day(user.created_on), width=110),
                Column("enters", tr("Password"), self._password_words, width=180, pill=self._password_pill),
            ),
            attrgetter("uid"),
        )  # fmt: skip
        self.own_password.clicked.connect(lambda: self.change_own_password())
        self.add.clicked.connect(lambda: self.add_user())
        self.change.clicked.connect(lambda: self.change_user())
        self.give_password.clicked.connect(lambda: self.reset_password())
        self.remove.clicked.connect(self.remove_user)
        self.table.chosen.connect(lambda _: self._arm())
        self.table.opened.connect(lambda _: self.change_user())
        self.owners.setVisible(self.desk.may(Permission.USERS))

    def reload(self) -> None:
        shown = users.everyone(self.desk.ctx)
        self.table.set_source(ListSource(shown))
        waiting = [user.uid for user in shown if not user.can_enter]
        if waiting and self.table.current() is None:
            self.table.select_key(waiting[0])
        self._arm()

    def change_own_password(self) -> None:
        """Ask for the present and the new one."""
        dialog = PasswordDialog(names=(self.desk.ctx.actor.name,))
        if self.desk.prompter.show(dialog) and self.desk.dispatcher.attempt(keys.change_password, *dialog.typed()):
            self.desk.prompter.tell(tr("Password"), tr("Your password was changed."))

    @comes_back
    def add_user(self) -> None:
        dialog = UserDialog()
        if self.desk.prompter.show(dialog):
            self.desk.dispatcher.run(users.add, *dialog.typed())

    @comes_back
    def change_user(self) -> None:
        user = self.chosen()
        if user is None:
            return
        dialog = UserDialog(user)
        if self.desk.prompter.show(dialog):
            name, role, _ = dialog.typed()
            self.desk.dispatcher.run(users.change, user.uid, name, role)

    def reset_password(self) -> None:
        user = self.chosen()
        if user is None:
            return
        dialog = PasswordDialog(user.name, (user.name,))
        if self.desk.prompter.show(dialog):
            self.desk.dispatcher.attempt(keys.reset_password, user.uid, dialog.typed()[1])

    def remove_user(self) -> None:
        user = self.chosen()
        if user is not None and self.desk.prompter.confirm(
            tr("Remove user"),
            tr("{name} can't enter any more. The audit trail keeps the name.").format(name=user.name),
            verb=tr("Remove user"),
            destructive=True,
        ):
            self.desk.dispatcher.run(users.remove, user.uid)

    def chosen(self) -> UserInfo | None:
        found: UserInfo | None = self.table.current()
        return found

    def _password_words(self, user: UserInfo) -> str:
        return tr("has one") if user.can_enter else tr("needs a new one")

    def _password_pill(self, user: UserInfo) -> Pill:
        return Pill(self._password_words(user), Tone.OK if user.can_enter else Tone.WARN)

    def _arm(self) -> None:
        """Nobody removes themselves; one's own password is changed with the button above."""
        user = self.chosen()
        other = user is not None and user.uid != self.own()
        self.change.setEnabled(user is not None)
        self.give_password.setEnabled(other)
        self.remove.setEnabled(other)

    def own(self) -> UUID:
        return self.desk.ctx.actor.uid
