"""Backups: the last one, a second place, putting one back, and checking everything."""

from __future__ import annotations

from operator import attrgetter
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from avgdesk import words
from avgdesk.domain.backups import BackupFile, Freshness
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import backups, checking, restoring
from avgdesk.services.backups import BackupResult
from avgdesk.services.permissions import Permission
from avgdesk.ui import restoring as putting_back
from avgdesk.ui.dialogs.check_result import CheckResultDialog
from avgdesk.ui.record_table import Column, ListSource, RecordTable
from avgdesk.ui.views.settings import SettingsSection


class BackupsSection(SettingsSection):
    form = "settings_backups"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.BACKUPS})
    last_one: QLabel
    make: QPushButton
    renew: QPushButton
    check: QPushButton
    gap: QFrame
    gap_note: QLabel
    close_gap: QPushButton
    second: QLabel
    choose_second: QPushButton
    forget_second: QPushButton
    table: RecordTable
    restore: QPushButton
    restore_file: QPushButton

    def build(self) -> None:
        self.table.set_columns(
            (
                Column("made_at", tr("Made on"), lambda file: words.moment(file.made_at), width=150),
                Column("kind", tr("Kind"), lambda file: words.state(file.kind), width=160),
                Column("size", tr("Size"), lambda file: words.size(file.size), width=90, right=True),
                Column("place", tr("Place"), lambda file: str(file.path.parent), stretch=True),
            ),
            attrgetter("path"),
        )
        for button, do, permission in (
            (self.make, self.make_backup, Permission.BACKUP),
            (self.renew, self.make_and_remove_older, Permission.BACKUP),
            (self.check, self.check_all, Permission.CHECK),
            (self.close_gap, lambda: self.desk.dispatcher.attempt(restoring.close_gap), Permission.RESTORE),
            (self.choose_second, self.choose_second_place, Permission.BACKUP),
            (self.forget_second, lambda: self._keep_second(None), Permission.BACKUP),
            (self.restore, self.put_back_chosen, Permission.RESTORE),
            (self.restore_file, lambda: putting_back.from_file(self.desk), Permission.RESTORE),
        ):
            button.clicked.connect(lambda _=False, do=do: do())
            button.setVisible(self.desk.may(permission))
        self.table.chosen.connect(lambda file: self.restore.setEnabled(file is not None))

    def reload(self) -> None:
        ctx = self.desk.ctx
        self.last_one.setText(self._last_words())
        second = backups.second_place(ctx)
        missing = tr("{place}: not connected now.")
        shown = str(second) if second is None or second.is_dir() else missing.format(place=second)
        self.second.setText(shown if second else tr("None chosen."))
        self.forget_second.setEnabled(second is not None)
        gap = restoring.ledger_gap(ctx)
        self.gap.setVisible(gap is not None)
        if gap is not None:
            self.gap_note.setText(
                tr(
                    "After a backup was put back, nothing told who was erased from {since} to {until}. Look through "
                    "your requests of that time and erase again who came back."
                ).format(since=words.day(gap.since.date()), until=words.day(gap.until.date()))
            )
        self.table.set_source(ListSource(backups.within_reach(ctx)))
        self.restore.setEnabled(self.table.current() is not None)

    def make_backup(self) -> None:
        made = self.desk.dispatcher.run_long(tr("Making a backup"), backups.make)
        if made is not None:
            self._tell(made)

    def make_and_remove_older(self) -> None:
        """After an erasure: so that no older backup within reach still holds what was erased."""
        if not self.desk.prompter.confirm(
            tr("Make one and remove older ones"),
            tr("A new backup is made and verified; then every older one in both places is removed."),
            verb=tr("Make and remove"),
            detail=tr("Do this after an erasure. Copies that you put elsewhere yourself stay."),
            destructive=True,
        ):
            return
        made = self.desk.dispatcher.run_long(tr("Making a backup"), backups.renew)
        if made is not None:
            self._tell(made)

    def check_all(self) -> None:
        found = self.desk.dispatcher.run_long(tr("Checking the administration"), checking.check)
        if found is None:
            return
        dialog = CheckResultDialog(found, self.desk.may(Permission.RESTORE))
        if self.desk.prompter.show(dialog) and found.newest_good is not None:
            putting_back.put_back(self.desk, found.newest_good.path)

    def choose_second_place(self) -> None:
        chosen = self.desk.prompter.choose_folder(tr("Second place for backups"))
        if chosen is not None:
            self._keep_second(chosen)

    def put_back_chosen(self) -> None:
        file: BackupFile | None = self.table.current()
        if file is not None:
            putting_back.put_back(self.desk, file.path)

    def _keep_second(self, place: Path | None) -> None:
        self.desk.dispatcher.attempt(backups.choose_second_place, place)

    def _last_words(self) -> str:
        last = backups.last(self.desk.ctx)
        if last.made_at is None:
            return tr("None yet. Make one now: the whole business hangs on this one file.")
        told = tr("{when}, with {customers} and {invoices}, read back and counted.").format(
            when=words.moment(last.made_at),
            customers=tr("%n customers", n=last.customers),
            invoices=tr("%n invoices", n=last.invoices),
        )
        return told if last.freshness is Freshness.GOOD else f"{told} {tr('That is long ago.')}"

    def _tell(self, made: BackupResult) -> None:
        text = tr("The backup was made, read back and counted: {customers} and {invoices}.").format(
            customers=tr("%n customers", n=made.content.customers), invoices=tr("%n invoices", n=made.content.invoices)
        )
        missing = tr("The second place was not connected: there is no copy there.") if made.second_missing else ""
        self.desk.prompter.tell(tr("Backup"), text, missing)
