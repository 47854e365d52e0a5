"""The access dossier: looked through, then printed or saved; each of these is in the audit trail."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QWidget

from avgdesk.domain.dossier import Dossier, Stretch
from avgdesk.domain.requests import Request
from avgdesk.i18n import LANGUAGES, tr
from avgdesk.services import dossier, request_letters
from avgdesk.services.permissions import Permission
from avgdesk.services.settings import load_company
from avgdesk.ui import printing
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.blackout import BlackoutDialog, stretches, told
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.prompter import FileKind
from avgdesk.ui.ways import comes_back
from avgdesk.ui.widgets.buttons import push
from avgdesk.ui.widgets.card import FlowPanel
from avgdesk.ui.widgets.pdf_view import PdfView

PDF, JSON, ZIP = FileKind("PDF", "pdf"), FileKind("JSON", "json"), FileKind("ZIP", "zip")


class DossierDialog(FormDialog):
    form = "dossier"
    explain: QLabel
    language: QComboBox
    keep_copy: QCheckBox
    others: QPushButton
    preview: PdfView
    problem: QLabel
    exports: FlowPanel

    def __init__(
        self, desk: Desk, found: Dossier | None, request: Request | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.dossier = found
        self.request = request
        self.stretches: list[Stretch] = []
        self.setWindowTitle(tr("Access dossier"))
        self.explain.setText(tr("Everything that is kept on this person, and what the law wants told beside it."))
        self.keep_copy.setVisible(request is not None and request.open)
        for language, name in zip(LANGUAGES, (tr("Dutch"), tr("English")), strict=True):
            self.language.addItem(name, language)
        self.language.setCurrentIndex(LANGUAGES.index(load_company(desk.ctx).language))
        self.language.currentIndexChanged.connect(lambda _: self.show_pages())
        self.others.clicked.connect(lambda: self.look_through())
        self._add_buttons()
        self.show_pages()

    @classmethod
    def of_request(cls, desk: Desk, request: Request, parent: QWidget | None = None) -> DossierDialog:
        """Of the person who asked."""
        return cls(desk, desk.dispatcher.run(dossier.show, request=request.uid), request, parent)

    @classmethod
    def of_party(cls, desk: Desk, party: UUID, parent: QWidget | None = None) -> DossierDialog:
        """Of a customer or supplier."""
        return cls(desk, desk.dispatcher.run(dossier.show, party=party), None, parent)

    def _add_buttons(self) -> None:
        if self.desk.may(Permission.PRINT):
            self.exports.add(push(tr("Print…"), self.print_it, "primary"))
        if self.desk.may(Permission.EXPORT):
            self.exports.add(push(tr("Save as PDF…"), self.save_pdf))
            self.exports.add(push(tr("Save as JSON…"), self.save_json))
            self.exports.add(push(tr("Data to take along (ZIP)…"), self.save_portable))

    def _language(self) -> str:
        return LANGUAGES[self.language.currentIndex()]

    def show_pages(self) -> None:
        """Make the pages anew."""
        if self.dossier is None:
            return
        content = self.desk.dispatcher.read(dossier.preview, self.dossier, self._language(), self.stretches)
        self.preview.show_pdf(content or b"")
        lacking = " ".join(dossier.unprintable(self.dossier))
        self.problem.setText(
            tr("These characters can't be printed: {characters}").format(characters=lacking) if lacking else ""
        )

    @comes_back
    def look_through(self) -> None:
        """Take out what tells of others."""
        if self.dossier is None:
            return
        dialog = BlackoutDialog(self.dossier, self.stretches, tr("Take out"), self)
        if self.desk.prompter.show(dialog):
            self.stretches = dialog.stretches
            self.show_pages()

    def kept_more(self) -> dict[str, Any]:
        return {"taken_out": told(self.stretches)} if self.stretches else {}

    def take_more(self, kept: dict[str, Any]) -> None:
        self.stretches = stretches(kept["taken_out"])
        self.show_pages()

    def print_it(self) -> None:
        """On paper."""
        content = self._pdf()
        if content is not None:
            printing.print_pdf(content, tr("Access dossier"), self)

    def save_pdf(self) -> None:
        target = self.desk.prompter.save_file(tr("Save as PDF…"), self._name("pdf"), (PDF,))
        content = self._pdf() if target is not None else None
        if target is not None and content is not None:
            printing.write_whole(target, content, self.desk.prompter)

    def save_json(self) -> None:
        target = self.desk.prompter.save_file(tr("Save as JSON…"), self._name("json"), (JSON,))
        if target is None or self.dossier is None:
            return
        content = self.desk.dispatcher.run(dossier.json, self.dossier, self.stretches)
        if content is not None:
            printing.write_whole(target, content, self.desk.prompter)

    def save_portable(self) -> None:
        target = self.desk.prompter.save_file(tr("Data to take along (ZIP)…"), self._name("zip"), (ZIP,))
        if target is None or self.dossier is None:
            return
        content = self.desk.dispatcher.run(dossier.to_take_along, self.dossier, self.stretches, self._open_request())
        if content is not None:
            printing.write_whole(target, content, self.desk.prompter)

    def _pdf(self) -> bytes | None:
        """Made, recorded, and kept with the request when that is ticked."""
        if self.dossier is None:
            return None
        request = self._open_request()
        content = self.desk.dispatcher.run(dossier.pdf, self.dossier, self._language(), self.stretches, request)
        if content is not None and request is not None and self.keep_copy.isChecked():
            self.desk.dispatcher.run(request_letters.keep_dossier, request, content)
            self.keep_copy.setChecked(False)
        return content

    def _open_request(self) -> UUID | None:
        return self.request.uid if self.request is not None and self.request.open else None

    def _name(self, suffix: str) -> str:
        number = self.dossier.number if self.dossier is not None else ""
        return f"{tr('access dossier', 'file name')} {number} {self.desk.today}.{suffix}".replace("  ", " ")
