"""The form of a dated record: what it is, whom or what it is about, and the day from which its term counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from avgdesk.domain.categories import Category, category_terms
from avgdesk.domain.folding import fold
from avgdesk.domain.records import DatedRecord
from avgdesk.i18n import tr
from avgdesk.services import records, rules, settings
from avgdesk.services.records import RecordDetails
from avgdesk.ui import bsn_guard
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.widgets.dates import DateField
from avgdesk.ui.widgets.party_field import PartyField
from avgdesk.words import categories as words
from avgdesk.words import day

NEW = UUID(int=0)


class RecordDialog(FormDialog):
    """`saved` is the record, after it was accepted."""

    form = "record_edit"
    kind: QComboBox
    label: QLineEdit
    trigger_label: QLabel
    trigger: DateField
    until: QLabel
    party: PartyField
    note: QPlainTextEdit
    bsn: QLabel

    def __init__(
        self, desk: Desk, details: RecordDetails | None, category: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.details = desk, details
        self.saved: DatedRecord | None = None
        self.setWindowTitle(tr("Edit record") if details else tr("New record"))
        self.name_button(tr("Save"))
        self._rules = sorted(rules.record_categories(desk.ctx), key=lambda rule: fold(words.name(rule)))
        self._book_year = settings.load_company(desk.ctx).book_year
        for rule in self._rules:
            self.kind.addItem(words.name(rule), str(rule.code))
        self.party.attach(desk.ctx)
        self._show(details.record if details else DatedRecord(NEW, "", category or str(self._rules[0].code), ""))
        self.kind.currentIndexChanged.connect(lambda _: self._check())
        self.trigger.changed.connect(self._check)
        self.note.textChanged.connect(self._check)
        self._check()

    def _show(self, record: DatedRecord) -> None:
        self._record = record
        self.kind.setCurrentIndex(max(0, self.kind.findData(record.category)))
        self.label.setText(record.label)
        self.trigger.set_value(record.trigger_on)
        self.party.choose(record.party)
        self.note.setPlainText(record.note)

    def _check(self) -> None:
        self.trigger_label.setText(words.trigger(self._rule().trigger))
        self.until.setText(self._until(self.trigger.value()))
        self.bsn.setText(bsn_guard.warning(self.note.toPlainText()))

    def _rule(self) -> Category:
        return self._rules[self.kind.currentIndex()]

    def _until(self, since: date | None) -> str:
        rule = self._rule()
        if since is None and self.trigger.text().strip():
            return tr("Write a day as 31-12-2026.")
        if since is None:
            return tr("As long as this has not happened there is no end date; after it: {term}.").format(
                term=words.length(rule.term)
            )
        until = category_terms(rule, since, self._book_year).retain_until
        return tr("{term}: keep until {day}.").format(term=words.length(rule.term), day=day(until))

    def typed(self) -> DatedRecord:
        """The record as the form has it."""
        return replace(
            self._record,
            category=str(self._rule().code),
            label=self.label.text().strip(),
            trigger_on=self.trigger.value(),
            note=self.note.toPlainText().strip(),
            party=self.party.party,
        )

    def accept(self) -> None:
        """Save it; a refusal is told and leaves the form open."""
        if not self.trigger.is_valid():
            self.trigger.setFocus()
            return
        if self.details is None:
            self.saved = self.desk.dispatcher.run(records.create, self.typed())
        else:
            self.saved = self.desk.dispatcher.run(records.update, self.typed(), self.details.version)
        if self.saved is not None:
            super().accept()
