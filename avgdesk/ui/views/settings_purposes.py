"""What data are used for and who receives them: the shop's own list, which every dossier tells."""

from __future__ import annotations

from operator import attrgetter
from typing import ClassVar

from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from avgdesk.domain.purposes import Processor, Purpose
from avgdesk.i18n import language, tr
from avgdesk.outcome import Topic
from avgdesk.services import dossier, purposes
from avgdesk.services.permissions import Permission
from avgdesk.ui import pdf_preview
from avgdesk.ui.dialogs.purpose_edit import PurposeDialog
from avgdesk.ui.pdf_preview import PdfJob
from avgdesk.ui.record_table import Column, ListSource, RecordTable
from avgdesk.ui.views.settings import SettingsSection
from avgdesk.ui.ways import comes_back
from avgdesk.words import purposes as words


class PurposesSection(SettingsSection):
    form = "settings_purposes"
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.SETTINGS, Topic.AGREEMENTS})
    standard_part: QFrame
    table: RecordTable
    processors_note: QLabel
    add: QPushButton
    change: QPushButton
    remove: QPushButton
    standard: QPushButton
    preview: QPushButton

    def build(self) -> None:
        self.known: tuple[Processor, ...] = ()
        self.table.set_columns(
            (
                Column(
                    "activity",
                    tr("Purpose and legal basis"),
                    lambda one: one.activity.said(language()),
                    width=430,
                    hint=lambda one: words.basis(one, language()),
                ),
                Column("recipients", tr("Who receives them"), self._recipients, stretch=True),
                Column("abroad", tr("Outside the EU and EEA"), self._transfers, width=165),
            ),
            attrgetter("code"),
        )
        self.add.clicked.connect(lambda: self.add_purpose())
        self.change.clicked.connect(lambda: self.change_purpose())
        self.remove.clicked.connect(lambda: self.remove_purpose())
        self.standard.clicked.connect(lambda: self.back_to_standard())
        self.preview.clicked.connect(lambda: self.show_preview())
        self.table.chosen.connect(lambda _: self._arm())
        self.table.opened.connect(lambda _: self.change_purpose())
        for button in (self.add, self.change, self.remove, self.standard):
            button.setVisible(self.desk.may(Permission.RULES))

    def reload(self) -> None:
        ctx = self.desk.ctx
        self.known, found, untouched = purposes.processors(ctx), purposes.every(ctx), purposes.is_standard(ctx)
        self.standard_part.setVisible(untouched)
        named = "; ".join(one.name for one in self.known)
        told = tr("The dossier names these processors by itself, for an agreement with them is in force: {names}")
        none = tr("No agreement with a processor is in force. As soon as there is one, the dossier names it by itself.")
        self.processors_note.setText(told.format(names=named) if named else none)
        self.table.set_source(ListSource(list(found)))
        self.standard.setEnabled(not untouched)
        self._arm()

    @comes_back
    def add_purpose(self) -> None:
        dialog = PurposeDialog(self.desk, None, self.known)
        if self.desk.prompter.show(dialog):
            self.desk.dispatcher.run(purposes.add, dialog.result_value(), dialog.no_bsn)

    @comes_back
    def change_purpose(self) -> None:
        chosen = self.chosen()
        if chosen is None or not self.desk.may(Permission.RULES):
            return
        dialog = PurposeDialog(self.desk, chosen, self.known)
        if self.desk.prompter.show(dialog):
            self.desk.dispatcher.run(purposes.change, dialog.result_value(), dialog.no_bsn)

    def remove_purpose(self) -> None:
        chosen = self.chosen()
        if chosen is not None and self.desk.prompter.confirm(
            tr("Remove purpose"),
            tr("“{name}” is told in no dossier any more.").format(name=chosen.activity.said(language())),
            detail=tr("Do this only when you don't use data for it any more."),
            verb=tr("Remove purpose"),
            destructive=True,
        ):
            self.desk.dispatcher.attempt(purposes.remove, chosen.code)

    def back_to_standard(self) -> None:
        if self.desk.prompter.confirm(
            tr("Back to the standard set"),
            tr("Your own purposes and recipients go, and the set that the program starts with comes back."),
            verb=tr("Put back"),
            destructive=True,
        ):
            self.desk.dispatcher.attempt(purposes.use_standard)

    def show_preview(self) -> None:
        """The dossier of an invented person: nobody's data are shown."""
        content = self.desk.dispatcher.read(dossier.sample, language())
        if content is not None:
            pdf_preview.open_pdf(self.desk, PdfJob(tr("Example of a dossier"), content, f"{tr('example dossier')}.pdf"))

    def chosen(self) -> Purpose | None:
        found: Purpose | None = self.table.current()
        return found

    def _recipients(self, one: Purpose) -> str:
        return words.recipients_line(one, self.known, language())

    def _transfers(self, one: Purpose) -> str:
        return words.transfers(one, self.known, language()).replace("\n", "; ")

    def _arm(self) -> None:
        chosen = self.chosen() is not None
        self.change.setEnabled(chosen)
        self.remove.setEnabled(chosen and self.table.model().rowCount() > 1)
