"""Dated records of other categories than customers and invoices: the list, and the chosen one with its end and files.

Made apart from the retention page, which shows when they end and erases them.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLabel, QStackedWidget

from avgdesk import words
from avgdesk.domain.folding import fold
from avgdesk.domain.records import RecordQuery, RecordRow
from avgdesk.domain.retention import PartyState
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import records, rules
from avgdesk.services.permissions import Permission
from avgdesk.services.records import RecordDetails
from avgdesk.ui import attachment_files, record_import
from avgdesk.ui.dialogs.record_edit import RecordDialog
from avgdesk.ui.page import Page
from avgdesk.ui.record_table import Column, ListSource, RecordTable
from avgdesk.ui.ways import comes_back
from avgdesk.ui.widgets.buttons import push
from avgdesk.ui.widgets.card import Card, FlowPanel
from avgdesk.ui.widgets.empty_list import EmptyList
from avgdesk.ui.widgets.facts import Fact, FactList
from avgdesk.ui.widgets.pill import StatePill
from avgdesk.words import categories as category_words
from avgdesk.words import day
from avgdesk.words.explanations import article

NOTHING, SOMETHING = 0, 1


class RecordsPage(Page):
    form = "records"
    key = "records"
    topics = frozenset({Topic.RECORDS, Topic.CUSTOMERS, Topic.RULES})
    live_search = True
    kinds: QComboBox
    table: RecordTable
    empty: EmptyList
    detail_card: Card
    pane: QStackedWidget
    name: QLabel
    state: StatePill
    subtitle: QLabel
    facts: FactList
    deeds: FlowPanel
    files_label: QLabel
    files: RecordTable

    def build(self) -> None:
        self.query = RecordQuery()
        self._names: dict[str, str] = {}
        self._count = 0
        self.details: RecordDetails | None = None
        self._set_columns()
        self.kinds.currentIndexChanged.connect(lambda _: self._choose_kind())
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda _: self.edit())
        self.table.sorted.connect(lambda sort, descending: self._ask(sort=sort, descending=descending))
        self.files.opened.connect(self._open_file)
        if self.desk.may(Permission.IMPORT):
            self.add_button(tr("Import CSV…"), lambda: record_import.start(self.desk))
        if self.desk.may(Permission.EDIT):
            self.add_button(tr("New record"), self.add_new, "primary", "Ctrl+N")

    def _set_columns(self) -> None:
        today = self.desk.today
        self.table.set_columns(
            (
                Column("number", tr("Number"), lambda row: row.number, width=76, sort="number"),
                Column("name", tr("Person or reference"), lambda row: row.label, width=140, stretch=True, sort="name"),
                Column("category", tr("Kind"), self._kind_of, width=120, stretch=True, sort="category"),
                Column(
                    "retain_until", tr("Keep until"), lambda row: day(row.retain_until), width=92, sort="retain_until"
                ),
                Column(
                    "state",
                    tr("State"),
                    lambda row: "",
                    width=104,
                    sort="state",
                    pill=lambda row: words.pill(state_of(row, today)),
                ),
            ),
            key=lambda row: row.uid,
        )
        self.files.set_columns(
            (Column("name", tr("File"), lambda row: row.name, width=160, stretch=True),), key=lambda row: row.uid
        )

    def title(self) -> str:
        return tr("Other records")

    def count(self) -> int | None:
        return self._count

    def reload(self) -> None:
        self._fill_kinds()
        self._fill()

    def search(self, text: str) -> None:
        self._ask(search=text)

    def select(self, ref: UUID) -> None:
        """Show the record `ref`, without the filters when they leave it out."""
        if not self.table.select_key(ref):
            self.kinds.setCurrentIndex(0)
            self._ask(search="", category="")
            self.table.select_key(ref)

    @comes_back
    def add_new(self) -> None:
        dialog = RecordDialog(self.desk, None, self.query.category, self)
        if self.desk.prompter.show(dialog) and dialog.saved is not None:
            self.select(dialog.saved.uid)

    @comes_back
    def edit(self) -> None:
        """Open the form of the chosen record."""
        if self.details is not None and self.desk.may(Permission.EDIT):
            self.desk.prompter.show(RecordDialog(self.desk, self.details, "", self))

    def _fill_kinds(self) -> None:
        counts = records.counts(self.desk.ctx)
        chosen = self.query.category
        found = rules.record_categories(self.desk.ctx)
        self._names = {str(category.code): category_words.name(category) for category in found}
        self.kinds.blockSignals(True)
        self.kinds.clear()
        self.kinds.addItem(tr("Every kind"), "")
        for code, name in sorted(self._names.items(), key=lambda item: fold(item[1])):
            self.kinds.addItem(f"{name} ({words.number(counts.get(code, 0))})", code)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(chosen)))
        self.kinds.blockSignals(False)

    def _choose_kind(self) -> None:
        self._ask(category=self.kinds.currentData() or "")

    def _ask(self, **changed: Any) -> None:
        self.query = replace(self.query, **changed)
        self._fill()
        self.header_changed.emit()

    def _fill(self) -> None:
        self.table.set_source(records.page_source(self.desk.ctx, self.query))
        self._count = self.table.records.rowCount()
        self.table.setVisible(bool(self._count))
        self.empty.hide()
        if not self._count:
            self._show_empty()
        if self.table.current() is None:
            self.table.select_first()

    def _show_empty(self) -> None:
        if self.query.search or self.query.category:
            self.empty.show_why(tr("Nothing matches."))
            return
        note = tr(
            "Keep here what has a term of its own: an applicant, a device in repair, a warranty, a newsletter. "
            "AVGdesk says when it may go."
        )
        first = [(tr("New record"), self.add_new)] if self.desk.may(Permission.EDIT) else []
        self.empty.show_why(tr("No other records yet."), note, first)

    def _kind_of(self, row: RecordRow) -> str:
        return self._names.get(row.category, row.category)

    def _show(self, row: RecordRow | None) -> None:
        self.details = records.details(self.desk.ctx, row.uid) if row else None
        self.pane.setCurrentIndex(SOMETHING if self.details else NOTHING)
        if self.details is None or row is None:
            return
        self.name.setText(self.details.record.label)
        self.state.show_pill(words.pill(state_of(row, self.desk.today)))
        self.subtitle.setText(f"{self._kind_of(row)} · {row.number}")
        self.facts.show_facts(self._facts(row, self.details))
        self._show_actions(self.details)
        self.files.set_source(ListSource(self.details.files))
        self.files_label.setVisible(bool(self.details.files))
        self.files.setVisible(bool(self.details.files))

    def _facts(self, row: RecordRow, details: RecordDetails) -> list[Fact]:
        rule = rules.find(self.desk.ctx, row.category)
        term = category_words.length(rule.term)
        begun = day(row.trigger_on) if row.trigger_on else tr("not yet")
        why = tr("{term}; {source}").format(term=term, source=article(rule.source))
        found = [
            Fact(category_words.trigger(rule.trigger), begun),
            Fact(tr("Keep until"), day(row.retain_until), why),
        ]
        if details.party_number:
            found.append(Fact(tr("Customer"), details.party_number))
        if details.record.note:
            found.append(Fact(tr("Note"), details.record.note))
        return found

    def _show_actions(self, details: RecordDetails) -> None:
        self.deeds.clear()
        if self.desk.may(Permission.EDIT):
            self.deeds.add(push(tr("Edit…"), self.edit))
            self.deeds.add(push(tr("Add a file…"), partial(self._add_file, details)))
        if details.record.party is not None:
            self.deeds.add(push(tr("To the customer"), partial(self.desk.go, "customers", details.record.party)))

    def _add_file(self, details: RecordDetails) -> None:
        attachment_files.add(self.desk, records.subject_of(details.record))
        self.reload()

    def _open_file(self, info: Any) -> None:
        if self.details is not None:
            attachment_files.open_one(self.desk, records.subject_of(self.details.record), info)
            self.reload()


def state_of(row: RecordRow, today: date) -> PartyState:
    """Ended when its own term is over, and the law's where a law sets one."""
    if row.retain_until is None or row.retain_until >= today:
        return PartyState.RUNNING
    if row.statutory_until is not None and row.statutory_until >= today:
        return PartyState.ENDED_SHOP_TERM
    return PartyState.ENDED
