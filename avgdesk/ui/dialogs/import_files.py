"""First step of an import: the files, what they are, and the imports that were done before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from avgdesk import words
from avgdesk.context import Context
from avgdesk.domain.import_results import BatchLine
from avgdesk.i18n import tr
from avgdesk.outcome import Outcome, Progress
from avgdesk.services import imports
from avgdesk.services.import_sources import ImportSource
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormWidget
from avgdesk.ui.prompter import FileKind
from avgdesk.ui.record_table import Column, ListSource, RecordTable
from avgdesk.words import Pill, Tone
from avgdesk.words.imports import source_name

KINDS = (
    ("XAF", "xaf"), ("XML", "xml"), ("CSV", "csv"), ("Excel", "xlsx"), ("vCard", "vcf"), ("ZIP", "zip"),
)  # fmt: skip


class ImportFiles(FormWidget):
    """`sources` are the files that were recognised; `changed` tells that there are others."""

    form = "import_files"
    changed = Signal()
    choose: QPushButton
    files: RecordTable
    before: QLabel
    history: QWidget
    earlier: RecordTable
    undo: QPushButton

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.sources: list[ImportSource] = []
        self.files.set_columns(
            (
                Column("file", tr("File"), lambda source: source.name, stretch=True, width=220),
                Column("kind", tr("What it is"), _what, width=300),
                Column("size", tr("Size"), lambda source: words.size(source.size), width=90, right=True),
            ),
            lambda source: source.path,
        )
        self.earlier.set_columns(
            (
                Column("at", tr("When"), lambda batch: words.moment(batch.at), width=140),
                Column("what", tr("What it is"), _formats, stretch=True, width=180),
                Column("customers", tr("Customers"), lambda batch: _figures(*_customers(batch)), width=130, right=True),
                Column("invoices", tr("Invoices"), lambda batch: _figures(*_invoices(batch)), width=130, right=True),
                Column("state", tr("State"), lambda batch: "", width=130, pill=_state),
            ),
            lambda batch: batch.uid,
        )
        self.choose.clicked.connect(self._choose)
        self.undo.clicked.connect(self._undo)
        self.earlier.chosen.connect(lambda batch: self.undo.setEnabled(batch is not None and batch.undone_at is None))
        self.show_sources([])
        self.show_earlier()

    def show_sources(self, sources: Sequence[ImportSource], before: date | None = None) -> None:
        """These files are to be imported; `before` is the day on which that was done already."""
        self.sources = list(sources)
        self.files.set_source(ListSource(self.sources))
        told = tr("These very files were imported on {day}. A second time changes nothing.")
        self.before.setText(told.format(day=words.day(before)) if before else "")
        self.changed.emit()

    def show_earlier(self) -> None:
        """The imports that are there."""
        found = imports.batches(self.desk.ctx)
        self.history.setVisible(bool(found))
        self.earlier.set_source(ListSource(found))
        current = self.earlier.current()
        self.undo.setEnabled(current is not None and current.undone_at is None)

    def _choose(self) -> None:
        kinds = [FileKind(name, suffix) for name, suffix in KINDS]
        chosen = self.desk.prompter.choose_files(tr("Choose files to import"), kinds, many=True)
        if not chosen:
            return
        self.take(chosen)

    def take(self, paths: Sequence[Path]) -> None:
        """Recognise these files; what can't be imported is told, and the former choice stays."""

        def recognise(ctx: Context, progress: Progress) -> Outcome[tuple[list[ImportSource], date | None]]:
            found = imports.recognise(ctx, paths)
            return Outcome((found, imports.imported_before(ctx, found)), frozenset())

        found = self.desk.dispatcher.run_long(tr("Looking what the files are"), recognise)
        if found is not None:
            self.show_sources(*found)

    def _undo(self) -> None:
        batch = self.earlier.current()
        if batch is not None and undo(self.desk, batch):
            self.show_earlier()


def undo(desk: Desk, batch: BatchLine) -> bool:
    """Ask, and take an import back; True when it was done."""
    asked = tr("Everything that came in with this import on {moment} goes, and what it changed becomes what it was.")
    if not desk.prompter.confirm(
        tr("Undo import"), asked.format(moment=words.moment(batch.at)), verb=tr("Undo import"), destructive=True
    ):
        return False
    return desk.dispatcher.attempt(imports.undo_import, batch.uid) is not None


def _what(source: ImportSource) -> str:
    """The program or kind, and what is in it."""
    name = source_name(source.source)
    if source.mapping is None:
        return name
    if source.mapping.holds_invoices:
        return tr("{kind}: invoices").format(kind=name)
    return tr("{kind}: customers").format(kind=name) if source.mapping.holds_parties else name


def _formats(batch: BatchLine) -> str:
    return ", ".join(dict.fromkeys(source_name(source) for source in batch.formats))


def _customers(batch: BatchLine) -> tuple[int, int]:
    return batch.customers_added, batch.customers_updated


def _invoices(batch: BatchLine) -> tuple[int, int]:
    return batch.invoices_added, batch.invoices_updated


def _figures(added: int, changed: int) -> str:
    """`40 + 3 changed`."""
    text = words.number(added)
    return f"{text} (+ {words.number(changed)})" if changed else text


def _state(batch: BatchLine) -> Pill:
    return Pill(tr("undone"), Tone.NEUTRAL) if batch.undone_at else Pill(tr("in use"), Tone.OK)
