"""A letter is edited beside its pages, made, kept, and then printed or saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from avgdesk import words
from avgdesk.context import Context
from avgdesk.domain.appointments import Appointment
from avgdesk.domain.requests import Request
from avgdesk.errors import AvgdeskError
from avgdesk.i18n import LANGUAGES, tr
from avgdesk.outcome import Outcome
from avgdesk.services import appointment_papers, request_letters
from avgdesk.services.request_letters import Draft, Kept, LetterKind
from avgdesk.services.settings import load_company
from avgdesk.ui import bsn_guard, printing
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.prompter import FileKind
from avgdesk.ui.widgets.pdf_view import PdfView

PAUSE = 350  # milliseconds without typing before the pages are made anew
MakeDraft = Callable[[Context, LetterKind, str], Draft]
MakeLetter = Callable[[Context, Draft, bool], Outcome[Kept]]


class LetterDialog(FormDialog):
    """`kept` is the letter, after it was made."""

    form = "letter"
    kind: QComboBox
    language: QComboBox
    addressee: QPlainTextEdit
    subject: QLineEdit
    body: QPlainTextEdit
    problem: QLabel
    preview: PdfView
    again: QPushButton

    def __init__(
        self,
        desk: Desk,
        kinds: Sequence[LetterKind],
        draft: MakeDraft,
        make: MakeLetter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.kept: Kept | None = None
        self._kinds, self._draft, self._make = tuple(kinds), draft, make
        self.name_button(tr("Make letter"))
        for code in kinds:
            self.kind.addItem(request_letters.title(code), code)
        for language, name in zip(LANGUAGES, (tr("Dutch"), tr("English")), strict=True):
            self.language.addItem(name, language)
        self.language.setCurrentIndex(LANGUAGES.index(load_company(desk.ctx).language))
        self._typed = QTimer(self, singleShot=True, interval=PAUSE)
        self._typed.timeout.connect(self.show_pages)
        self.start_over()
        self._connect()

    @classmethod
    def of_request(cls, desk: Desk, request: Request, parent: QWidget | None = None) -> LetterDialog:
        """The letters that fit this request now."""
        uid = request.uid
        return cls(
            desk,
            request_letters.fitting(request),
            lambda ctx, kind, language: request_letters.draft(ctx, uid, kind, language),
            partial(_make_for, request_letters.make, uid),
            parent,
        )

    @classmethod
    def of_appointment(cls, desk: Desk, appointment: Appointment, parent: QWidget | None = None) -> LetterDialog:
        """The confirmation."""
        uid = appointment.uid
        return cls(
            desk,
            (LetterKind.APPOINTMENT,),
            lambda ctx, kind, language: appointment_papers.draft(ctx, uid, language),
            partial(_make_for, appointment_papers.make, uid),
            parent,
        )

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(lambda _: self.start_over())
        self.language.currentIndexChanged.connect(lambda _: self.start_over())
        self.again.clicked.connect(lambda: self.start_over())
        self.subject.textChanged.connect(lambda _: self._typed.start())
        for text in (self.addressee, self.body):
            text.textChanged.connect(self._typed.start)

    def start_over(self) -> None:
        """The text of the template, with what is known filled in."""
        kind = self._kinds[self.kind.currentIndex()]
        self._shown = self._draft(self.desk.ctx, kind, LANGUAGES[self.language.currentIndex()])
        self.addressee.setPlainText("\n".join(self._shown.addressee))
        self.subject.setText(self._shown.subject)
        self.subject.setCursorPosition(0)
        self.body.setPlainText(self._shown.body)
        self.show_pages()

    def edited(self) -> Draft:
        """The letter as it stands in the form."""
        lines = tuple(line.strip() for line in self.addressee.toPlainText().splitlines() if line.strip())
        subject, body = self.subject.text().strip(), self.body.toPlainText()
        return replace(self._shown, addressee=lines, subject=subject, body=body)

    def show_pages(self) -> None:
        """Make the pages anew, and say what is wrong or can't be printed."""
        self._typed.stop()
        draft = self.edited()
        try:
            self.preview.show_pdf(request_letters.preview(self.desk.ctx, draft))
        except AvgdeskError as problem:
            self.problem.setText(str(words.error(problem)))
            return
        lacking = " ".join(request_letters.missing(draft))
        told = tr("These characters can't be printed: {characters}").format(characters=lacking) if lacking else ""
        self.problem.setText(told or (tr("Write what belongs in the place of “…”.") if "…" in draft.body else ""))

    def done(self, result: int) -> None:
        """However it ends, no pages are made any more: the administration may be closed by then."""
        self._typed.stop()
        super().done(result)

    def accept(self) -> None:
        """Make and keep it, then ask what to do with it."""
        draft = self.edited()
        no_bsn = bsn_guard.reviewed(self.desk.prompter, draft.subject, draft.body, *draft.addressee)
        if no_bsn is None:
            return
        self.kept = self.desk.dispatcher.run(self._make, draft, no_bsn)
        if self.kept is None:
            return
        super().accept()
        hand_out(self.desk, self.kept, self.parentWidget())


def _make_for(
    make: Callable[[Context, UUID, Draft, bool], Outcome[Kept]], uid: UUID, ctx: Context, draft: Draft, no_bsn: bool
) -> Outcome[Kept]:
    return make(ctx, uid, draft, no_bsn)


def hand_out(desk: Desk, kept: Kept, parent: QWidget | None) -> None:
    """Print or save what was made; it is kept in any case."""
    options = [("print", tr("Print…")), ("save", tr("Save as PDF…")), ("later", tr("Nothing now"))]
    told = tr("{name} was made and is kept here.").format(name=kept.info.name)
    wish = desk.prompter.choose(tr("Letter"), told, options, verb=tr("Continue"))
    if wish == "print":
        printing.print_pdf(kept.content, kept.info.name, parent)
    elif wish == "save":
        target = desk.prompter.save_file(tr("Save as PDF…"), kept.info.name, (FileKind("PDF", "pdf"),))
        if target is not None:
            printing.write_whole(target, kept.content, desk.prompter)
