"""Importing in steps: files, columns, what would happen, what happened."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget

from avgdesk.context import Context
from avgdesk.domain.import_results import BatchLine, ImportResult
from avgdesk.exchange.mapping import from_json, to_json
from avgdesk.i18n import tr
from avgdesk.outcome import Outcome, Progress
from avgdesk.services import imports
from avgdesk.services.import_sources import ImportSource
from avgdesk.services.imports import ImportOptions
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.import_files import ImportFiles, undo
from avgdesk.ui.dialogs.import_mapping import ImportMapping
from avgdesk.ui.dialogs.import_preview import ImportPreview, figures_of, save_refused
from avgdesk.ui.forms import FormDialog, FormWidget
from avgdesk.ui.ways import comes_back
from avgdesk.ui.widgets.facts import FactList

FILES, COLUMNS, PREVIEW, RESULT = range(4)


class ImportResultPage(FormWidget):
    """Last step: what was done, and the way back."""

    form = "import_result"
    headline: QLabel
    figures: FactList
    remark: QLabel
    save_refused: QPushButton
    undo: QPushButton

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.result = ImportResult()
        self.save_refused.clicked.connect(lambda: save_refused(self.desk, self.result.refused))
        self.undo.clicked.connect(self._undo)

    def show_result(self, result: ImportResult) -> None:
        self.result = result
        self.headline.setText(tr("Imported") if result.changed else tr("Nothing new: everything was there already"))
        self.figures.show_facts(figures_of(result), numbers=True)
        self.remark.setText(_remarks(result))
        self.save_refused.setVisible(bool(result.refused))
        self.undo.setVisible(result.batch is not None)

    def _undo(self) -> None:
        batch = _find(self.desk.ctx, self.result.batch)
        if batch is not None and undo(self.desk, batch):
            self.headline.setText(tr("This import was undone"))
            self.remark.setText("")
            self.undo.hide()


class ImportWizard(FormDialog):
    """Accepted at its last step. Cancel before that leaves everything as it was."""

    form = "import_wizard"
    step_title: QLabel
    step_count: QLabel
    steps: QStackedWidget
    message: QLabel
    back: QPushButton
    cancel: QPushButton
    next: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(tr("Import"))
        self.files, self.columns = ImportFiles(desk), ImportMapping(desk)
        self.preview, self.done_page = ImportPreview(desk), ImportResultPage(desk)
        for page in (self.files, self.columns, self.preview, self.done_page):
            self.steps.addWidget(page)
        self.files.changed.connect(self._check)
        self.columns.changed.connect(self._check)
        self.back.clicked.connect(self._go_back)
        self.cancel.clicked.connect(self.reject)
        self.next.clicked.connect(self.go_on)
        self._show(FILES)

    @property
    def sources(self) -> list[ImportSource]:
        """The files as they are to be read: tables under the mapping that was corrected."""
        corrected = {source.path: source for source in self.columns.sources}
        return [corrected.get(source.path, source) for source in self.files.sources]

    @property
    def _has_tables(self) -> bool:
        return any(source.table is not None for source in self.files.sources)

    def go_on(self) -> None:
        """To the next step; the two last ones do the work before they show."""
        step = self.steps.currentIndex()
        if step == FILES and self._has_tables:
            self.columns.show_tables(source for source in self.files.sources if source.table is not None)
            self._show(COLUMNS)
        elif step in (FILES, COLUMNS):
            self._look()
        elif step == PREVIEW:
            self._import()
        else:
            self.accept()

    def _go_back(self) -> None:
        step = self.steps.currentIndex()
        self._show(COLUMNS if step == PREVIEW and self._has_tables else FILES)

    def kept_more(self) -> dict[str, Any]:
        """The files, how their columns are read, and what was decided about the preview."""
        step = self.steps.currentIndex()
        if not self.files.sources or step == RESULT:
            return {}
        mappings = {str(each.path): to_json(each.mapping) for each in self.columns.sources if each.mapping}
        return {
            "files": [str(source.path) for source in self.files.sources],
            "mappings": mappings if step >= COLUMNS else {},
            "decisions": self.preview.decided() if step == PREVIEW else None,
            "step": step,
        }

    def take_more(self, kept: dict[str, Any]) -> None:
        """When the dialog stands: the files are read again."""
        QTimer.singleShot(0, self, partial(self._take_up, kept))

    def _take_up(self, kept: dict[str, Any]) -> None:
        self.files.take([Path(file) for file in kept["files"]])
        if not self.files.sources or kept["step"] == FILES:
            return
        if self._has_tables:
            self.go_on()
            self.columns.read_as({Path(file): from_json(text) for file, text in kept["mappings"].items()})
        if kept["decisions"] is not None:
            self._look()
            self.preview.take_decided(kept["decisions"])

    def _look(self) -> None:
        sources = self.sources

        def look(ctx: Context, progress: Progress) -> Outcome[ImportResult]:
            return Outcome(imports.preview(ctx, sources, progress=progress), frozenset())

        result = self.desk.dispatcher.run_long(tr("Looking what is in the files"), look)
        if result is not None:
            self.preview.show_result(result)
            self._show(PREVIEW)

    def _import(self) -> None:
        options = ImportOptions(decisions=self.preview.decisions)
        result = self.desk.dispatcher.run_long(tr("Importing"), imports.run_import, self.sources, options)
        if result is not None:
            self.done_page.show_result(result)
            self._show(RESULT)

    def _show(self, step: int) -> None:
        titles = (tr("Choose files"), tr("What the columns are"), tr("What will happen"), tr("Result"))
        self.steps.setCurrentIndex(step)
        self.step_title.setText(titles[step])
        place, total = (step + 1, 4) if self._has_tables or step == FILES else (step, 3)
        self.step_count.setText(tr("Step {step} of {steps}").format(step=place, steps=total))
        self.back.setVisible(step in (COLUMNS, PREVIEW))
        self.cancel.setVisible(step != RESULT)
        self.next.setText({PREVIEW: tr("Import now"), RESULT: tr("Close")}.get(step, tr("Next")))
        self._check()
        (self.files.choose if step == FILES and not self.files.sources else self.next).setFocus()

    def _check(self) -> None:
        """Whether the next step can be taken, and what is lacking."""
        step = self.steps.currentIndex()
        lacking = ""
        if step == COLUMNS and not self.columns.usable:
            lacking = tr("Of one of the files it is not clear what comes out of it.")
        elif step == PREVIEW and not _brings(self.preview.result):
            lacking = tr("Nothing in these files can be used. Look at the refused rows.")
        self.message.setText(lacking)
        self.message.setVisible(bool(lacking))
        self.next.setEnabled(not lacking and (step != FILES or bool(self.files.sources)))


@comes_back
def start(desk: Desk) -> None:
    """Open the wizard."""
    desk.prompter.show(ImportWizard(desk))


def _brings(result: ImportResult) -> bool:
    return any(file.used for file in result.files)


def _remarks(result: ImportResult) -> str:
    told = []
    if result.conflict_count:
        told.append(tr("%n filled fields differ from the file and were kept as they are.", n=result.conflict_count))
    if result.useless_files:
        told.append(tr("Nothing of {file} could be imported.").format(file=", ".join(result.useless_files)))
    return " ".join(told)


def _find(ctx: Context, uid: UUID | None) -> BatchLine | None:
    return next((batch for batch in imports.batches(ctx) if batch.uid == uid), None)
