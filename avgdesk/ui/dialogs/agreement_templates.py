"""Template texts of agreements: written or loaded, with a live preview, and checked against article 28 of the AVG."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QKeySequence, QTextCharFormat, QTextFormat
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from avgdesk import words
from avgdesk.domain.agreement_templates import Template
from avgdesk.domain.article28 import Clause, Coverage, Finding
from avgdesk.errors import AvgdeskError
from avgdesk.i18n import LANGUAGES, tr
from avgdesk.services import agreement_samples, agreement_templates, settings
from avgdesk.ui import theme
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.agreement_receive import read
from avgdesk.ui.dialogs.agreement_register import CLAUSE, tickable
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.prompter import FileKind, choose_file
from avgdesk.ui.ways import comes_back
from avgdesk.ui.widgets.pdf_view import PdfView
from avgdesk.words import agreements as agreement_words

WAIT = 400  # milliseconds after the last key
TEXTS = (FileKind("Markdown", "md"), FileKind("Text", "txt"))


class TemplatesDialog(FormDialog):
    """Every change is kept by the button Save only; another template asks first."""

    form = "agreement_templates"
    which: QComboBox
    copy_it: QPushButton
    open_file: QPushButton
    remove_it: QPushButton
    title_text: QLineEdit
    language: QComboBox
    source: QPlainTextEdit
    message: QLabel
    sheets: QTabWidget
    preview: PdfView
    preview_note: QLabel
    clauses: QListWidget
    names: QListWidget
    saved_note: QLabel
    save_it: QPushButton
    buttons: QDialogButtonBox

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.template: Template = agreement_templates.built_in(settings.load_company(desk.ctx).language)
        self._quiet = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        for name in (tr("Dutch"), tr("English")):
            self.language.addItem(name)
        for name in sorted(agreement_templates.PLACEHOLDERS):
            self.names.addItem(f"{{{{{name}}}}}")
        self.clauses.setWordWrap(True)
        self._connect()
        self._fill(self.template.uid)

    def _connect(self) -> None:
        self.buttons.rejected.disconnect(self.reject)
        self.buttons.rejected.connect(self.leave)
        self._timer.timeout.connect(self._look)
        self.which.currentIndexChanged.connect(lambda _: self._choose())
        self.copy_it.clicked.connect(lambda: self._copy())
        self.open_file.clicked.connect(self._open)
        self.remove_it.clicked.connect(self._remove)
        self.save_it.clicked.connect(self.keep)
        self.source.textChanged.connect(self._typed)
        self.title_text.textChanged.connect(lambda _: self._typed())
        self.language.currentIndexChanged.connect(lambda _: self._typed())
        self.clauses.itemChanged.connect(lambda _: self._typed(look=False))
        self.names.itemActivated.connect(lambda item: self.source.insertPlainText(item.text()))

    # --- which template ---

    def _fill(self, uid: UUID) -> None:
        """The list of templates, with this one shown."""
        self._quiet = True
        self.which.clear()
        for template in agreement_templates.every(self.desk.ctx):
            self.which.addItem(f"{template.name} ({template.language})", str(template.uid))
        self._quiet = False
        self.which.setCurrentIndex(max(0, self.which.findData(str(uid))))
        self._show(agreement_templates.load(self.desk.ctx, UUID(self.which.currentData())))

    def _choose(self) -> None:
        if self._quiet or self.which.currentIndex() < 0:
            return
        wanted = UUID(self.which.currentData())
        if wanted == self.template.uid:
            return
        if self.changed() and not self._lets_go():
            self._quiet = True
            self.which.setCurrentIndex(self.which.findData(str(self.template.uid)))
            self._quiet = False
            return
        self._show(agreement_templates.load(self.desk.ctx, wanted))

    def _show(self, template: Template) -> None:
        self.template = template
        self._quiet = True
        self.title_text.setText(template.name)
        self.language.setCurrentIndex(LANGUAGES.index(template.language))
        self.source.setPlainText(template.text)
        self._quiet = False
        for field in (self.title_text, self.language):
            field.setEnabled(not template.built_in)
        self.source.setReadOnly(template.built_in)
        self.names.setEnabled(not template.built_in)
        self.remove_it.setEnabled(not template.built_in)
        self._show_check(template.findings())
        self._look()

    def typed(self) -> Template:
        """What stands in the form."""
        return replace(
            self.template,
            name=self.title_text.text().strip(),
            language=LANGUAGES[self.language.currentIndex()],
            text=self.source.toPlainText(),
            confirmed=self._confirmed(),
        )

    def changed(self) -> bool:
        return not self.template.built_in and self.typed() != self.template

    def _lets_go(self) -> bool:
        return self.desk.prompter.confirm(
            tr("Not saved"), tr("The changes of this text are lost."), verb=tr("Let go"), destructive=True
        )

    # --- checking while typing ---

    def _typed(self, look: bool = True) -> None:
        if self._quiet:
            return
        self.saved_note.clear()
        self.save_it.setEnabled(not self.template.built_in)
        if look:
            self._timer.start()

    def _look(self) -> None:
        """Preview and check what stands there now."""
        self._timer.stop()
        typed = self.typed()
        self._show_check(typed.findings())
        self._mark_line(0)
        try:
            content = agreement_samples.preview(self.desk.ctx, typed)
            self.message.clear()
            self.preview_note.clear()
            self.preview.show_pdf(content)
        except AvgdeskError as problem:
            self.message.setText(str(words.error(problem)))
            line = problem.facts.get("line")
            self._mark_line(line if isinstance(line, int) else 0)
            self.preview_note.setText(tr("The preview waits until the text is right."))
        self.preview_note.setVisible(bool(self.preview_note.text()))
        self.save_it.setEnabled(not typed.built_in and not self.message.text())
        note = tr("This is the program's own text: make a copy to change it.") if typed.built_in else ""
        self.saved_note.setText(note or self.saved_note.text())

    def _mark_line(self, number: int) -> None:
        """Colour the line with the fault; 0 takes the colour away."""
        if number < 1:
            self.source.setExtraSelections([])
            return
        mark = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        form.setBackground(QColor(theme.colours().bad_back))
        form.setProperty(QTextFormat.Property.FullWidthSelection, True)
        block = self.source.document().findBlockByNumber(number - 1)
        cursor = self.source.textCursor()
        cursor.setPosition(block.position())
        mark.cursor, mark.format = cursor, form
        self.source.setExtraSelections([mark])

    def _show_check(self, findings: tuple[Finding, ...]) -> None:
        """A word per clause; what is covered by a mark needs no tick."""
        self._quiet = True
        self.clauses.clear()
        for found in findings:
            said = agreement_words.coverage_pill(found.coverage).text
            place = tr("line {line}").format(line=found.line) if found.line else ""
            detail = ", ".join(part for part in (said, place) if part)
            line = tickable(f"{agreement_words.clause(found.clause)}\n{detail}", found.clause, found.settled)
            if found.coverage is Coverage.COVERED or self.template.built_in:
                line.setFlags(line.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            self.clauses.addItem(line)
        lacking = sum(not found.settled for found in findings)
        self.sheets.setTabText(
            1, tr("Check ({count} to do)").format(count=lacking) if lacking else tr("Check: all there")
        )
        self._quiet = False

    def _confirmed(self) -> frozenset[Clause]:
        lines = [self.clauses.item(place) for place in range(self.clauses.count())]
        free = [line for line in lines if line.flags() & Qt.ItemFlag.ItemIsUserCheckable]
        ticked = {Clause(line.data(CLAUSE)) for line in free if line.checkState() == Qt.CheckState.Checked}
        bound = {Clause(line.data(CLAUSE)) for line in lines if line not in free}
        return frozenset(ticked | (self.template.confirmed & bound))

    # --- keeping ---

    def keep(self) -> bool:
        """Save what stands there; a refusal is told."""
        kept = self.desk.dispatcher.run(agreement_templates.save, self.typed())
        if kept is None:
            return False
        self._fill(kept.uid)
        self.saved_note.setText(tr("Saved."))
        return True

    @comes_back
    def _copy(self) -> None:
        name = self.desk.prompter.ask_text(tr("Copy"), tr("A name for your own text:"), verb=tr("Make a copy"))
        if name is not None:
            self._keep_new(agreement_templates.copy(self.typed(), name))

    def _open(self) -> None:
        """The official standard clauses, or the text of a trade association."""
        path = choose_file(self.desk.prompter, tr("A text file"), TEXTS)
        content = read(path) if path else None
        if path is None or content is None:
            return
        try:
            loaded = agreement_templates.from_file(path.stem, content, LANGUAGES[self.language.currentIndex()])
        except AvgdeskError as problem:
            self.desk.dispatcher.refuse(problem)
            return
        self._keep_new(loaded)

    def _keep_new(self, template: Template) -> None:
        kept = self.desk.dispatcher.run(agreement_templates.save, template)
        if kept is not None:
            self._fill(kept.uid)

    def _remove(self) -> None:
        text = tr("“{name}” is removed. Agreements that were issued keep their text.").format(name=self.template.name)
        if self.desk.prompter.confirm(tr("Remove"), text, verb=tr("Remove"), destructive=True):
            self.desk.dispatcher.attempt(agreement_templates.remove, self.template.uid)
            self._fill(agreement_templates.built_in(self.template.language).uid)

    def leave(self) -> None:
        """What the user does to close: it asks when something is not saved. Locking closes without asking."""
        if not self.changed() or self._lets_go():
            self.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.leave()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.changed() and not self._lets_go():
            event.ignore()
        else:
            super().closeEvent(event)

    def done(self, result: int) -> None:
        """Nothing looks at the store any more once it is closed."""
        self._timer.stop()
        super().done(result)
