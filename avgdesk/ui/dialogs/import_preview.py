"""What an import would do: figures, likely duplicates side by side, differences, refused rows and warnings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QGridLayout, QPushButton, QRadioButton, QTabWidget, QWidget

from avgdesk import words
from avgdesk.domain.import_results import Choice, Conflict, Decisions, ImportResult, LikelyDuplicate, RowKey
from avgdesk.domain.imports import Doubt, ImportedParty, Refusal
from avgdesk.domain.parties import Party
from avgdesk.i18n import tr
from avgdesk.services import refused_rows
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormWidget
from avgdesk.ui.prompter import FileKind
from avgdesk.ui.record_table import Column, ListSource, RecordTable
from avgdesk.ui.side_by_side import empty, plain_label
from avgdesk.ui.widgets.facts import Fact, FactList
from avgdesk.words import Pill, Tone


class ImportPreview(FormWidget):
    """`decisions` is what the user answered to it."""

    form = "import_preview"
    figures: FactList
    tabs: QTabWidget
    duplicates: RecordTable
    side: QWidget
    compare_grid: QGridLayout
    apart: QRadioButton
    same: QRadioButton
    conflicts: RecordTable
    refused: RecordTable
    save_refused: QPushButton
    doubts: RecordTable

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.result = ImportResult()
        self.choices: dict[RowKey, Choice] = {}
        for column, stretch in enumerate((0, 1, 1)):
            self.compare_grid.setColumnStretch(column, stretch)
        self._set_columns()
        self.duplicates.chosen.connect(self._compare)
        self.same.toggled.connect(self._choose)
        self.save_refused.clicked.connect(lambda: save_refused(self.desk, self.result.refused))

    @property
    def decisions(self) -> Decisions:
        """Every duplicate that was looked at or not: apart unless the user said otherwise."""
        asked = {duplicate.key: self.choices.get(duplicate.key, Choice.APART) for duplicate in self.result.duplicates}
        ticked = self.conflicts.checked()
        overwrite = {(c.key, c.field) for c in self.result.conflicts if _conflict_key(c) in ticked}
        return Decisions(asked, frozenset(overwrite))

    def show_result(self, result: ImportResult) -> None:
        """Show a preview; answers to an earlier one are forgotten."""
        self.result = result
        self.choices.clear()
        self.conflicts.set_checked(set())
        self.figures.show_facts(figures_of(result), numbers=True)
        for table, rows in self._tables():
            table.set_source(ListSource(rows))
        self._show_titles()
        self.save_refused.setEnabled(bool(result.refused))
        self.duplicates.select_first()
        self._compare(self.duplicates.current())

    def decided(self) -> dict[str, Any]:
        """For a draft: who are merged, and which differences are taken over."""
        merged = [[key.file, key.row] for key, choice in self.choices.items() if choice is Choice.MERGE]
        ticked = self.conflicts.checked()
        taken = [list(map(str, _conflict_key(each))) for each in self.result.conflicts if _conflict_key(each) in ticked]
        return {"merged": merged, "taken": taken}

    def take_decided(self, kept: dict[str, Any]) -> None:
        merged = {(file, row) for file, row in kept["merged"]}
        for duplicate in self.result.duplicates:
            if (duplicate.key.file, duplicate.key.row) in merged:
                self.choices[duplicate.key] = Choice.MERGE
        keys = map(_conflict_key, self.result.conflicts)
        self.conflicts.set_checked({key for key in keys if list(map(str, key)) in kept["taken"]})
        self._compare(self.duplicates.current())

    def _tables(self) -> list[tuple[RecordTable, Sequence[object]]]:
        found = self.result
        return [
            (self.duplicates, found.duplicates),
            (self.conflicts, found.conflicts),
            (self.refused, found.refused),
            (self.doubts, found.doubts),
        ]

    def _show_titles(self) -> None:
        """Each tab with its count; the first one that has something opens."""
        found = self.result
        titles = (tr("Perhaps double"), tr("Differences"), tr("Refused"), tr("Warnings"))
        counts = (len(found.duplicates), found.conflict_count, found.refused_count, found.doubt_count)
        for place, (title, count) in enumerate(zip(titles, counts, strict=True)):
            self.tabs.setTabText(place, f"{title} {words.number(count)}" if count else title)
        self.tabs.setCurrentIndex(next((place for place, count in enumerate(counts) if count), 0))

    def _set_columns(self) -> None:
        self.duplicates.set_columns(
            (
                Column("incoming", tr("In the file"), lambda d: _named(d.incoming), width=120, stretch=True),
                Column("there", tr("In the administration"), lambda d: _named(d.existing), width=120, stretch=True),
                Column("why", tr("Why"), lambda d: words.reason(d.reason.value), width=190, note=_why),
                Column("choice", tr("Decision"), lambda d: "", width=116, pill=self._choice_pill),
            ),
            lambda duplicate: duplicate.key,
        )
        self.conflicts.set_columns(
            (
                Column("number", tr("Number"), lambda c: c.number, width=120),
                Column("field", tr("Field"), lambda c: words.fact(c.field), width=100),
                Column(
                    "kept",
                    tr("In the administration"),
                    lambda c: _value(c, c.kept),
                    width=120,
                    stretch=True,
                    note=_kept,
                ),
                Column(
                    "offered", tr("In the file"), lambda c: _value(c, c.offered), width=120, stretch=True, note=_offered
                ),
            ),
            _conflict_key,
            checkable=True,
        )
        rows = (
            Column("file", tr("File"), lambda r: r.file, width=130, note=lambda r: r.file),
            Column("row", tr("Row"), lambda r: words.number(r.row), width=54, right=True),
            Column("column", tr("Column"), lambda r: r.column, width=120),
            Column("reason", tr("Reason"), lambda r: words.reason(r.reason), width=160, stretch=True, note=_reason),
            Column("value", tr("What it says"), lambda r: r.value, width=100, note=lambda r: r.value),
        )
        self.refused.set_columns(rows, _row_key)
        self.doubts.set_columns(rows, _row_key)

    def _compare(self, duplicate: LikelyDuplicate | None) -> None:
        """The two records side by side, and what was decided about them."""
        self.side.setVisible(duplicate is not None)
        empty(self.compare_grid)
        if duplicate is None:
            return
        for column, text in ((1, tr("In the file")), (2, tr("In the administration"))):
            self.compare_grid.addWidget(plain_label(text, "subject"), 0, column)
        sides = zip(_lines(duplicate.incoming), _lines(duplicate.existing), strict=True)
        shown = [(name, new, old) for (name, new), (_, old) in sides if new or old]
        for row, (name, new, old) in enumerate(shown, 1):
            for column, (text, kind) in enumerate(((name, "small"), (new, ""), (old, ""))):
                self.compare_grid.addWidget(plain_label(text, kind), row, column)
        merge = self.choices.get(duplicate.key) is Choice.MERGE
        self.same.blockSignals(True)
        (self.same if merge else self.apart).setChecked(True)
        self.same.blockSignals(False)

    def _choose(self, merge: bool) -> None:
        duplicate = self.duplicates.current()
        if duplicate is not None:
            self.choices[duplicate.key] = Choice.MERGE if merge else Choice.APART
            self.duplicates.viewport().update()

    def _choice_pill(self, duplicate: LikelyDuplicate) -> Pill:
        merge = self.choices.get(duplicate.key) is Choice.MERGE
        return Pill(tr("merge"), Tone.INFO) if merge else Pill(tr("apart"), Tone.NEUTRAL)


def figures_of(result: ImportResult) -> list[Fact]:
    """The counts as lines."""
    figures = (
        (tr("New customers"), result.customers_added),
        (tr("Customers changed"), result.customers_updated),
        (tr("New invoices"), result.invoices_added),
        (tr("Invoices changed"), result.invoices_updated),
        (tr("Rows refused"), result.refused_count),
    )
    return [Fact(name, words.number(count)) for name, count in figures]


def save_refused(desk: Desk, refused: Sequence[Refusal]) -> None:
    """Ask where, and write the refused rows there."""
    target = desk.prompter.save_file(tr("Save refused rows"), f"{tr('Refused rows')}.csv", [FileKind("CSV", "csv")])
    if target is None:
        return
    rows = desk.dispatcher.run_long(tr("Writing the list"), refused_rows.save_refused, refused, target)
    if rows is not None:
        desk.prompter.tell(
            tr("Save refused rows"), tr("%n rows were written to {file}.", n=rows).format(file=target.name)
        )


def _lines(party: Party | ImportedParty) -> list[tuple[str, str]]:
    return [
        (words.fact("number"), party.number),
        (words.fact("name"), party.name),
        (words.fact("contact_person"), party.contact_person),
        (words.fact("address"), ", ".join(party.address.lines)),
        (words.fact("emails"), ", ".join(party.emails)),
        (words.fact("phones"), ", ".join(party.phones)),
        (words.fact("coc_number"), party.coc_number),
    ]


def _named(party: Party | ImportedParty) -> str:
    return f"{party.name} ({party.number})" if party.number else party.name


def _why(duplicate: LikelyDuplicate) -> str:
    return words.reason(duplicate.reason.value)


def _reason(row: Refusal | Doubt) -> str:
    return words.reason(row.reason)


def _kept(conflict: Conflict) -> str:
    return _value(conflict, conflict.kept)


def _offered(conflict: Conflict) -> str:
    return _value(conflict, conflict.offered)


def _value(conflict: Conflict, text: str) -> str:
    """Amounts and days in the local notation."""
    if conflict.field == "amount_cents":
        return words.money(int(text))
    return words.fact_value(conflict.field, text)


def _conflict_key(conflict: Conflict) -> tuple[RowKey, str, str]:
    return conflict.key, conflict.number, conflict.field


def _row_key(row: Refusal | Doubt) -> tuple[str, int, str, str]:
    return row.file, row.row, row.column, row.reason
