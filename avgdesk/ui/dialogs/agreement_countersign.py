"""The shop signs: drawn on the screen, with a certificate file, or with a pen on paper."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QWidget

from avgdesk.domain.agreements import Agreement
from avgdesk.i18n import tr
from avgdesk.services import agreement_signing
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.agreement_receive import FILES, file_told, fit, read, told_file
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.prompter import FileKind, choose_file
from avgdesk.ui.widgets.dates import DateField
from avgdesk.ui.widgets.password_field import PasswordField
from avgdesk.ui.widgets.signature_pad import SignaturePad

CERTIFICATES = (FileKind("PKCS#12", "p12"), FileKind("PKCS#12", "pfx"))


class CountersignDialog(FormDialog):
    """Accepted: it is countersigned."""

    form = "agreement_countersign"
    explain: QLabel
    by_drawing: QRadioButton
    by_certificate: QRadioButton
    on_paper: QRadioButton
    draw_part: QWidget
    certificate_part: QWidget
    paper_part: QWidget
    pad: SignaturePad
    clear: QPushButton
    certificate_name: QLabel
    choose_certificate: QPushButton
    password: PasswordField
    scan_name: QLabel
    choose_scan: QPushButton
    signed_on: DateField
    message: QLabel

    def __init__(self, desk: Desk, agreement: Agreement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.agreement = desk, agreement
        self.certificate: bytes | None = None
        self.scan: bytes | None = None
        self.explain.setText(tr("Sign {number} for the shop.").format(number=agreement.label))
        self.name_button(tr("Sign"))
        self.signed_on.set_value(desk.today)
        self.certificate_name.setText(tr("No file chosen"))
        self.scan_name.setText(tr("Without a scan"))
        self.clear.clicked.connect(self.pad.clear)
        self.choose_certificate.clicked.connect(self._choose_certificate)
        self.choose_scan.clicked.connect(self._choose_scan)
        self.pad.changed.connect(self.message.clear)
        for radio in (self.by_drawing, self.by_certificate, self.on_paper):
            radio.toggled.connect(lambda _: self._show())
        self._show()

    def _show(self) -> None:
        self.draw_part.setVisible(self.by_drawing.isChecked())
        self.certificate_part.setVisible(self.by_certificate.isChecked())
        self.paper_part.setVisible(self.on_paper.isChecked())
        self.message.clear()
        fit(self)

    def _choose_certificate(self) -> None:
        path = choose_file(self.desk.prompter, tr("The certificate file"), CERTIFICATES)
        self.certificate = self._taken(path, self.certificate_name, self.certificate)

    def _choose_scan(self) -> None:
        path = choose_file(self.desk.prompter, tr("The scan of the signed paper"), FILES)
        self.scan = self._taken(path, self.scan_name, self.scan)

    def _taken(self, path: Path | None, label: QLabel, before: bytes | None) -> bytes | None:
        content = read(path) if path else None
        if path is not None and content is None:
            self.message.setText(tr("{file} can't be read.").format(file=path.name))
        if path is not None and content is not None:
            label.setText(path.name)
        return content if content is not None else before

    def kept_more(self) -> dict[str, Any]:
        chosen = {"certificate": (self.certificate_name, self.certificate), "scan": (self.scan_name, self.scan)}
        return {kind: told_file(label.text(), file) for kind, (label, file) in chosen.items() if file is not None}

    def take_more(self, kept: dict[str, Any]) -> None:
        for kind, label in (("certificate", self.certificate_name), ("scan", self.scan_name)):
            if kind in kept:
                name, content = file_told(kept[kind])
                label.setText(name)
                setattr(self, kind, content)

    def accept(self) -> None:
        """Sign; a refusal is told and the dialog stays. The password is forgotten either way."""
        if lacking := self._lacking():
            self.message.setText(lacking)
            return
        if self._signed():
            super().accept()
        self.password.forget()

    def _lacking(self) -> str:
        if self.by_drawing.isChecked() and self.pad.empty:
            return tr("Draw your signature in the field first.")
        if self.by_certificate.isChecked() and self.certificate is None:
            return tr("Choose the certificate file first.")
        if self.on_paper.isChecked() and self.signed_on.value() is None:
            return tr("Write a day as 31-12-2026.")
        return ""

    def _signed(self) -> bool:
        run, uid = self.desk.dispatcher.run, self.agreement.uid
        if self.by_drawing.isChecked():
            return run(agreement_signing.countersign_drawn, uid, self.pad.png()) is not None
        if self.by_certificate.isChecked():
            assert self.certificate is not None
            password = self.password.text()
            return run(agreement_signing.countersign_with_file, uid, self.certificate, password) is not None
        on = self.signed_on.value()
        return run(agreement_signing.countersign_on_paper, uid, on, self.scan) is not None
