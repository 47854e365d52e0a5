"""Processor agreements: the list with what waits, and one agreement with its course beside the very PDF."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QStackedWidget, QWidget

from avgdesk import words
from avgdesk.domain.agreements import AgreementFilter, AgreementRow
from avgdesk.errors import AvgdeskError, NotFound
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import agreement_files, agreement_needs, agreements
from avgdesk.services.agreements import AgreementDetails
from avgdesk.services.permissions import Permission
from avgdesk.ui.page import Page
from avgdesk.ui.record_table import Column, RecordTable
from avgdesk.ui.views import agreement_actions
from avgdesk.ui.views.agreement_pane import AgreementPane
from avgdesk.ui.ways import comes_back
from avgdesk.ui.widgets.buttons import ChipRow, push
from avgdesk.ui.widgets.card import Card, FlowPanel
from avgdesk.ui.widgets.empty_list import EmptyList
from avgdesk.ui.widgets.pdf_view import PdfView
from avgdesk.words import agreements as agreement_words
from avgdesk.words import day, number

WITHOUT = "without"
AGREEMENTS, PARTIES = 0, 1


class AgreementsPage(Page):
    form = "agreements"
    key = "agreements"
    topics = frozenset({Topic.AGREEMENTS, Topic.CUSTOMERS, Topic.SETTINGS})
    live_search = True
    chips: ChipRow
    lists: QStackedWidget
    table: RecordTable
    parties: RecordTable
    without_actions: FlowPanel
    empty: EmptyList
    list_card: Card
    pane_scroll: QScrollArea
    pane_canvas: QWidget
    pdf_card: Card
    pdf: PdfView
    pdf_note: QLabel

    def build(self) -> None:
        self.filter: AgreementFilter = AgreementFilter.RUNNING
        self._search, self._sort, self._descending = "", "number", True
        self.details: AgreementDetails | None = None
        self._shown: tuple[UUID, str, str] | None = None
        self.open = False  # one agreement is open beside its PDF
        self.pane = AgreementPane(self.desk)
        self.pane.wants.connect(lambda wish: agreement_actions.act(self.desk, self, wish))
        layout = self.pane_canvas.layout()
        assert layout is not None
        layout.addWidget(self.pane)
        self._set_columns()
        self._connect()
        self._make_buttons()
        self._show_mode()

    def _set_columns(self) -> None:
        self.table.set_columns(
            (
                Column("number", tr("Number"), lambda row: row.number, width=120, sort="number"),
                Column("party", tr("Other party"), lambda row: row.party_name, width=90, stretch=True, sort="party"),
                Column("since", tr("Since"), lambda row: day(row.since), width=90, sort="since", note=_age, least=700),
                Column("ends_on", tr("Ends"), lambda row: day(row.ends_on), width=90, sort="ends_on"),
                Column("review_on", tr("Review"), lambda row: day(row.review_on), width=90, sort="review_on"),
                Column(
                    "state", tr("State"), lambda row: "", width=126, sort="state",
                    pill=lambda row: agreement_words.pill(row.state),
                ),
            ),
            key=lambda row: row.uid,
        )  # fmt: skip
        self.parties.set_columns(
            (
                Column("number", tr("Number"), lambda row: row.number, width=96, sort="number"),
                Column("name", tr("Name"), lambda row: row.name, width=120, stretch=True, sort="name"),
                Column("town", tr("Town"), lambda row: row.town, width=110, sort="town"),
            ),
            key=lambda row: row.uid,
            checkable=self.desk.may(Permission.EDIT),
        )
        self.table.show_sort("number", descending=True)

    def _connect(self) -> None:
        self.chips.chosen.connect(self._choose)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _: self.open_detail())
        self.table.sorted.connect(self._on_sorted)
        self.parties.opened.connect(lambda row: agreement_actions.make_for_party(self.desk, row.uid))
        self.parties.ticked.connect(self._on_ticked)
        self.empty.hide()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self, self.close_detail)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print_it)

    def _make_buttons(self) -> None:
        desk = self.desk
        if desk.may(Permission.EDIT):
            self.make = push(tr("Make agreements…"), self.make_for_ticked, "primary")
            self.needless = push(tr("None needed"), self.say_needless)
            for button in (self.make, self.needless):
                self.without_actions.add(button)
            self.add_button(tr("Templates…"), lambda: agreement_actions.edit_templates(desk))
            self.add_button(tr("Register theirs…"), lambda: agreement_actions.register(desk))
            self.add_button(tr("New agreement"), lambda: agreement_actions.make_new(desk, self), "primary", "Ctrl+N")
        self._detail_buttons = [push(tr("To the list"), self.close_detail)]
        if desk.may(Permission.PRINT):
            self._detail_buttons.append(push(tr("Print…"), self.print_it))
        if desk.may(Permission.EXPORT):
            self._detail_buttons.append(push(tr("Save as PDF…"), self.save_it, "primary"))

    def buttons(self) -> list[QPushButton]:
        return self._detail_buttons if self.open else super().buttons()

    def title(self) -> str:
        if self.open and self.details:
            return f"{self.details.agreement.label} · {self.details.party.name}"
        return tr("Agreements")

    def count(self) -> int | None:
        return None if self.open else self._table().records.rowCount()

    def _table(self) -> RecordTable:
        return self.parties if self.lists.currentIndex() == PARTIES else self.table

    # --- filling ---

    def reload(self) -> None:
        counts = agreements.counts(self.desk.ctx)
        shown = [(str(wanted), name, counts[wanted]) for wanted, name in agreement_words.filters()]
        shown.insert(3, (WITHOUT, tr("Without agreement"), agreement_needs.count(self.desk.ctx)))
        self.chips.set_chips(shown)
        self._fill()

    def search(self, text: str) -> None:
        self._search = text
        self._fill()
        self.header_changed.emit()

    def select(self, ref: UUID) -> None:
        """Show the agreement `ref`, under wider filters when the present ones leave it out."""
        self.lists.setCurrentIndex(AGREEMENTS)
        if not (self.table.select_key(ref) and self.table.current_key() == ref):
            self.chips.choose(str(AgreementFilter.ALL))
            self._search = ""
            self._choose(str(AgreementFilter.ALL))
            self.table.select_key(ref)
        self.open_detail()

    def show_section(self, key: str) -> None:
        """One of the filters, those without an agreement among them."""
        self.close_detail()
        self.chips.choose(key)
        self._choose(key)

    def selected(self) -> UUID | None:
        """Only the one that is open: `select` opens it."""
        return self.details.agreement.uid if self.open and self.details else None

    def _choose(self, key: str) -> None:
        self.lists.setCurrentIndex(PARTIES if key == WITHOUT else AGREEMENTS)
        if key != WITHOUT:
            self.filter = AgreementFilter(key)
        self._fill()
        self.header_changed.emit()

    def _on_sorted(self, sort: str, descending: bool) -> None:
        self._sort, self._descending = sort, descending
        self._fill()

    def _fill(self) -> None:
        ctx = self.desk.ctx
        if self.lists.currentIndex() == PARTIES:
            self.parties.set_source(agreement_needs.without(ctx, self._search))
            self._on_ticked(len(self.parties.checked()))
            self._show(None)
        else:
            self.table.set_source(
                agreements.page_source(ctx, self.filter, self._search, self._sort, self._descending)
            )  # fmt: skip
            if self.open and self.details:
                self._show(self.details.agreement.uid)  # it may have left the filter that it was found under
            elif self.table.current() is None:
                self.table.select_first()
        nothing = not self._table().records.rowCount()
        self.lists.setVisible(not nothing)
        self.empty.hide()
        if nothing:
            self.empty.show_why(*self._nothing())

    def _nothing(self) -> tuple[str, str]:
        """Why the list is empty, and what is meant for it."""
        if self._search:
            return tr("No agreement matches."), ""
        if self.lists.currentIndex() == PARTIES:
            return tr("Everybody who needs an agreement has one."), ""
        if agreements.counts(self.desk.ctx)[AgreementFilter.ALL]:
            return tr("No agreements here."), ""
        note = tr("With everybody who works with your data, or whose data you work with, the GDPR asks for one.")
        return tr("No agreements yet."), note

    def _on_chosen(self, row: AgreementRow | None) -> None:
        if row is not None or not self.open:
            self._show(row.uid if row else None)

    def _show(self, uid: UUID | None) -> None:
        try:
            self.details = agreements.details(self.desk.ctx, uid) if uid else None
        except NotFound:
            self.details = None
        self.pane.show_agreement(self.details)
        self.pane_scroll.setVisible(self.details is not None)
        if self.open and self.details is None:
            self.close_detail()
        elif self.open:
            self._show_pdf()
            self.header_changed.emit()

    # --- one agreement beside its PDF ---

    def open_detail(self) -> None:
        if self.details is not None:
            self.open = True
            self._show_mode()
            self._show_pdf()
            self.header_changed.emit()

    def close_detail(self) -> None:
        """Back to the list."""
        if self.open:
            self.open = False
            self._shown = None
            self.pdf.show_pdf(b"")
            self._show_mode()
            self.header_changed.emit()
            self.table.setFocus()

    def _show_mode(self) -> None:
        self.list_card.setVisible(not self.open)
        self.chips.setVisible(not self.open)
        self.pane.set_brief(not self.open)
        self.pdf_card.setVisible(self.open)
        self.pane_scroll.setVisible(self.details is not None)

    def _show_pdf(self) -> None:
        assert self.details is not None
        agreement = self.details.agreement
        state = (agreement.uid, str(agreement.state), str(len(self.details.files)) + agreement.sha256)
        if state == self._shown and agreement.sha256:
            return
        try:
            content, note = agreement_files.viewable(self.desk.ctx, agreement.uid), ""
        except AvgdeskError as problem:
            content, note = b"", str(words.error(problem))
        self._shown = state
        self.pdf.show_pdf(content)
        self.pdf.setVisible(bool(content))
        self.pdf_note.setText(note)
        self.pdf_note.setVisible(bool(note))

    def print_it(self) -> None:
        if self.open and self.details:
            agreement_actions.print_file(self.desk, self.details.agreement, self)

    def save_it(self) -> None:
        if self.open and self.details:
            agreement_actions.save_file(self.desk, self.details.agreement)

    # --- those without ---

    def _on_ticked(self, count: int) -> None:
        if self.desk.may(Permission.EDIT):
            self.make.setText(tr("Make %n agreements…", n=count) if count else tr("Make agreements…"))
            self.make.setEnabled(count > 0)
            self.needless.setEnabled(count > 0)

    def ticked(self) -> tuple[UUID, ...]:
        return tuple(uid for uid in self.parties.checked() if isinstance(uid, UUID))

    @comes_back
    def make_for_ticked(self) -> None:
        """The same agreement for all who are ticked; for one, its own."""
        if agreement_actions.make_for(self.desk, self.ticked()):
            self.parties.set_checked(set())

    def say_needless(self) -> None:
        if self.desk.dispatcher.run(agreement_needs.say_need, self.ticked(), False) is not None:
            self.parties.set_checked(set())


def _age(row: AgreementRow) -> str:
    return tr("In this state since {day}; version {version}").format(day=day(row.since), version=number(row.version))
