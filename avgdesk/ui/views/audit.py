"""The audit trail: who did what, when and where; filtered, handed over, and verified link by link."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from avgdesk import words
from avgdesk.context import Context
from avgdesk.domain.audit import AuditEntry, AuditFilter
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import audit
from avgdesk.services.permissions import Permission
from avgdesk.ui import exporting
from avgdesk.ui.column_width import MOMENT, Widths
from avgdesk.ui.page import Page
from avgdesk.ui.record_table import Column, RecordTable
from avgdesk.ui.widgets.dates import DateField
from avgdesk.words import moment, number


class TrailSource:
    """The trail under a filter, in the order of a column."""

    def __init__(self, ctx: Context, wanted: AuditFilter, sort: str = "at", descending: bool = True) -> None:
        self._ctx, self._wanted = ctx, wanted
        self._sort, self._descending = sort, descending

    def count(self) -> int:
        return audit.count(self._ctx, self._wanted)

    def rows(self, first: int, size: int) -> Sequence[AuditEntry]:
        return audit.entries(self._ctx, self._wanted, first, size, self._sort, self._descending)


class AuditPage(Page):
    form = "audit"
    key = "audit"
    topics = frozenset({Topic.AUDIT, Topic.USERS})
    since: DateField
    until: DateField
    person: QComboBox
    kind: QComboBox
    number: QLineEdit
    clear: QPushButton
    table: RecordTable
    empty: QLabel
    details: QLabel

    def build(self) -> None:
        self.table.set_columns(_columns(self.table), key=lambda entry: entry.serial)
        self.table.show_sort("at", descending=True)
        self.table.chosen.connect(self._show_details)
        self.table.sorted.connect(lambda *_: self._on_filter())
        for field in (self.since, self.until):
            field.changed.connect(self._on_filter)
        self.number.textChanged.connect(lambda _: self._on_filter())
        for box in (self.person, self.kind):
            box.currentIndexChanged.connect(lambda _: self._on_filter())
        self.clear.clicked.connect(self.clear_filters)
        self.empty.setText(tr("Nothing matches."))
        self.add_button(tr("Verify the chain"), self.verify)
        if self.desk.may(Permission.EXPORT):
            self.add_button(tr("Export…"), self.export)

    def title(self) -> str:
        return tr("Audit trail")

    def count(self) -> int | None:
        return self.table.records.rowCount()

    def wanted(self) -> AuditFilter:
        """The filter as it stands."""
        person = self.person.currentData()
        return AuditFilter(
            since=self.since.value(),
            until=self.until.value(),
            user=person if isinstance(person, UUID) else None,
            number=self.number.text().strip(),
            kind=self.kind.currentData() or "",
        )

    def reload(self) -> None:
        self._fill_boxes()
        self._fill()

    def _fill(self) -> None:
        shown = self.table.records
        self.table.set_source(TrailSource(self.desk.ctx, self.wanted(), shown.sorted_by, shown.descending))
        self.empty.setVisible(not self.count())
        self.table.setVisible(bool(self.count()))

    def _fill_boxes(self) -> None:
        everyone = {entry.user: entry.user_name for entry in audit.entries(self.desk.ctx, AuditFilter(), 0, 1000)}
        people: list[tuple[str, object]] = [(name, uid) for uid, name in sorted(everyone.items(), key=lambda x: x[1])]
        _refill(self.person, [(tr("Everybody"), None), *people])
        kinds: list[tuple[str, object]] = [(words.action(code), code) for code in audit.actions(self.desk.ctx)]
        _refill(self.kind, [(tr("Everything"), None), *sorted(kinds, key=lambda each: each[0])])

    def _on_filter(self) -> None:
        self._fill()
        self.header_changed.emit()

    def clear_filters(self) -> None:
        """Show everything again."""
        for field in (self.since, self.until, self.number):
            field.clear()
        for box in (self.person, self.kind):
            box.setCurrentIndex(0)

    def _show_details(self, entry: AuditEntry | None) -> None:
        facts = [f"{words.fact(name)}: {words.fact_value(name, value)}" for name, value in entry.facts] if entry else []
        self.details.setText(" · ".join(facts))
        self.details.setVisible(bool(facts))

    def verify(self) -> None:
        """Walk the whole chain and tell the verdict."""
        verdict = self.desk.dispatcher.read(audit.verify)
        if verdict is None:
            return
        if verdict.intact:
            told = tr("All %n entries are as they were written, and none is missing.", n=verdict.entries)
        else:
            told = tr("Entry {serial} was changed or is missing. Restore the newest good backup.").format(
                serial=verdict.broken_at
            )
        self.desk.prompter.tell(tr("Audit trail"), told)

    def export(self) -> None:
        """Hand over what the filter shows."""
        exporting.export_trail(self.desk, self.wanted())


def _columns(table: RecordTable) -> tuple[Column, ...]:
    """What was done gets what is left over."""
    of, at, count, record = Widths(table), tr("When"), tr("Number of"), tr("Record")
    on, many = of.text(at, MOMENT), of.text(count, "1.234")
    numbers = of.text(record, "AGR-2026-0009 v2, 10034")
    return (
        Column("at", at, lambda entry: moment(entry.at), on, sort="at"),
        Column("user", tr("Who"), lambda entry: entry.user_name, 104, sort="user"),
        Column("action", tr("What"), what, 220, stretch=True, sort="action"),
        Column("count", count, lambda entry: number(entry.count), many, right=True, sort="count"),
        Column("subjects", record, subjects, numbers, sort="subjects"),
        Column("place", tr("Workstation"), place, 168, sort="place"),
    )


def what(entry: AuditEntry) -> str:
    return words.action(entry.action)


def place(entry: AuditEntry) -> str:
    return f"{entry.host} ({entry.ip})"


def subjects(entry: AuditEntry) -> str:
    """The visible numbers of the records concerned; of many, the first ones."""
    numbers = [each.number for each in entry.subjects if each.number]
    more = f" +{len(numbers) - 2}" if len(numbers) > 2 else ""
    return ", ".join(numbers[:2]) + more


def _refill(box: QComboBox, choices: list[tuple[str, object]]) -> None:
    """Replace a box's choices; what was chosen stays chosen, and nothing is told."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for text, value in choices:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, next((i for i, (_, value) in enumerate(choices) if value == chosen), 0)))
    box.blockSignals(False)
