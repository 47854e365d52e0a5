"""The receipt of an inspection: printed and signed with a pen, or signed on the screen; a copy for the visitor."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QRadioButton, QStackedWidget, QWidget

from avgdesk.domain.appointments import Appointment
from avgdesk.i18n import LANGUAGES, tr
from avgdesk.services import visit
from avgdesk.services.settings import load_company
from avgdesk.services.visit import Signed
from avgdesk.ui import printing
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.widgets.pdf_view import PdfView
from avgdesk.ui.widgets.signature_pad import SignaturePad

PAPER, SCREEN = 0, 1


class ReceiptDialog(FormDialog):
    """`signed` is the receipt, after it was accepted."""

    form = "receipt"
    explain: QLabel
    on_paper: QRadioButton
    on_screen: QRadioButton
    language: QComboBox
    ways: QStackedWidget
    preview: PdfView
    print_receipt: QPushButton
    pad: SignaturePad
    empty_pad: QPushButton

    def __init__(self, desk: Desk, appointment: Appointment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.appointment = desk, appointment
        self.signed: Signed | None = None
        self.name_button(tr("It is signed"))
        name = appointment.visitor.name
        told = tr("{name} signs for having seen the data. Print it twice: one for the visitor, one for the binder.")
        self.explain.setText(told.format(name=name))
        for language, title in zip(LANGUAGES, (tr("Dutch"), tr("English")), strict=True):
            self.language.addItem(title, language)
        self.language.setCurrentIndex(LANGUAGES.index(load_company(desk.ctx).language))
        self.language.currentIndexChanged.connect(lambda _: self._show_pages())
        self.on_paper.toggled.connect(lambda paper: self.ways.setCurrentIndex(PAPER if paper else SCREEN))
        self.print_receipt.clicked.connect(self._print)
        self.empty_pad.clicked.connect(self.pad.clear)
        self._show_pages()

    def _language(self) -> str:
        return LANGUAGES[self.language.currentIndex()]

    def _show_pages(self) -> None:
        content = self.desk.dispatcher.read(visit.receipt_preview, self.appointment.uid, self._language())
        self.preview.show_pdf(content or b"")

    def _print(self) -> None:
        content = self.desk.dispatcher.run(visit.receipt, self.appointment.uid, self._language())
        if content is not None:
            printing.print_pdf(content, tr("Receipt"), self)

    def accept(self) -> None:
        """Keep it as signed; a refusal is told and leaves the form open."""
        run, uid = self.desk.dispatcher.run, self.appointment.uid
        if self.on_paper.isChecked():
            self.signed = run(visit.signed_on_paper, uid, self._language())
        else:
            self.signed = run(visit.signed_on_screen, uid, self._language(), self.pad.png())
        if self.signed is not None:
            super().accept()
