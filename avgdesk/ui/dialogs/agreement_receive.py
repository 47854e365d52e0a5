"""A signed agreement comes back: a PDF is examined before it is registered, a scan and paper are taken as such."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton, QWidget

from avgdesk import words
from avgdesk.domain.agreements import Agreement
from avgdesk.domain.signatures import Examination, FileKind
from avgdesk.errors import AvgdeskError
from avgdesk.i18n import tr
from avgdesk.services import agreement_signing, trusted_issuers
from avgdesk.services.permissions import Permission
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.prompter import FileKind as Kind
from avgdesk.ui.prompter import choose_file
from avgdesk.ui.widgets.card import Card
from avgdesk.ui.widgets.dates import DateField
from avgdesk.words import agreements as agreement_words

FILES = (Kind("PDF", "pdf"), Kind("JPEG", "jpg"), Kind("JPEG", "jpeg"), Kind("PNG", "png"))
CERTIFICATES = (Kind("PEM", "pem"), Kind("CRT", "crt"), Kind("CER", "cer"))
FEW = 6


class ReceiveDialog(FormDialog):
    """Accepted: it is registered."""

    form = "agreement_receive"
    explain: QLabel
    as_file: QRadioButton
    as_paper: QRadioButton
    file_part: QWidget
    paper_part: QWidget
    file_name: QLabel
    choose: QPushButton
    found: Card
    verdict: QLabel
    findings: QLabel
    trust: QPushButton
    place: QLineEdit
    signed_on: DateField
    message: QLabel

    def __init__(self, desk: Desk, agreement: Agreement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.agreement = desk, agreement
        self.content: bytes | None = None
        self.examination: Examination | None = None
        self.explain.setText(tr("How did {number} come back?").format(number=agreement.label))
        self.name_button(tr("Register", "verb"))
        self.as_file.toggled.connect(lambda _: self._show())
        self.choose.clicked.connect(self._choose)
        self.trust.clicked.connect(self._trust)
        self.signed_on.changed.connect(self.message.clear)
        self._show()

    def _show(self) -> None:
        self.file_part.setVisible(self.as_file.isChecked())
        self.paper_part.setVisible(self.as_paper.isChecked())
        self.file_name.setText(self.file_name.text() or tr("No file chosen"))
        self.found.setVisible(self.examination is not None)
        unknown = self.examination is not None and any(not each.trusted for each in self.examination.signatures)
        self.trust.setVisible(unknown and self.desk.may(Permission.KEYS))
        self.message.clear()
        fit(self)

    def _choose(self) -> None:
        path = choose_file(self.desk.prompter, tr("The signed file"), FILES)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Read the file and tell what it is, plainly."""
        content = read(path)
        if content is None:
            self.message.setText(tr("{file} can't be read.").format(file=path.name))
            return
        self._examine(path.name, content)

    def _examine(self, name: str, content: bytes) -> None:
        self.content, self.examination = None, None
        self.file_name.setText(name)
        try:
            self.examination = agreement_signing.examine(self.desk.ctx, self.agreement.uid, content)
            self.content = content
        except AvgdeskError as problem:
            self._show()
            self.message.setText(str(words.error(problem)))
            return
        self._tell()
        self._show()

    def _tell(self) -> None:
        assert self.examination is not None
        self.verdict.setText(verdict(self.examination))
        lines = [agreement_words.signature(found) for found in self.examination.signatures]
        for each in self.examination.comparison.differences[:FEW]:
            said = tr("Page {page}: “{received}” instead of “{issued}”")
            lines.append(said.format(page=each.page, received=each.received or "—", issued=each.issued or "—"))
        self.findings.setText("\n".join(lines))
        self.findings.setVisible(bool(lines))
        moments = [found.signed_at for found in self.examination.signatures if found.signed_at]
        if moments and self.signed_on.value() is None:
            self.signed_on.set_value(max(moments).astimezone().date())

    def _trust(self) -> None:
        """The issuer's own certificate, from a file that the owner got from it."""
        if ask_issuer(self.desk):
            assert self.content is not None
            self.examination = agreement_signing.examine(self.desk.ctx, self.agreement.uid, self.content)
            self._tell()
            self._show()

    def kept_more(self) -> dict[str, Any]:
        return {"file": told_file(self.file_name.text(), self.content)} if self.content is not None else {}

    def take_more(self, kept: dict[str, Any]) -> None:
        self._examine(*file_told(kept["file"]))

    def accept(self) -> None:
        """Register; a refusal is told and the dialog stays."""
        if not self.signed_on.is_valid():
            self.message.setText(tr("Write a day as 31-12-2026."))
            return
        uid, on, run = self.agreement.uid, self.signed_on.value(), self.desk.dispatcher.run
        if self.as_paper.isChecked():
            done = run(agreement_signing.receive_paper, uid, on, self.place.text().strip()) is not None
        elif self.content is None:
            self.message.setText(self.message.text() or tr("Choose the file first."))
            return
        else:
            done = run(agreement_signing.receive_file, uid, self.content, on) is not None
        if done:
            super().accept()


def verdict(found: Examination) -> str:
    """In one sentence what the file is worth."""
    if found.kind is not FileKind.PDF:
        return tr("A scan. Compare it with the issued text yourself; a scan can't be checked.")
    if found.comparison.other_number:
        return tr("This is another agreement: {number}.").format(number=found.comparison.other_number)
    if found.comparison.same is False:
        return tr("The text was changed.")
    if found.broken:
        return tr("The file was changed after it was signed.")
    if found.comparison.same is None:
        return tr("Something was drawn or written on it: read it through before you sign.")
    if found.comparison.exact:
        return tr("This is the very file that was issued, filled in and signed.")
    return tr("This is the text that was issued.")


def told_file(name: str, content: bytes) -> list[str]:
    """A chosen file for a draft: the stick that it came from may be gone."""
    return [name, base64.b64encode(content).decode("ascii")]


def file_told(told: list[str]) -> tuple[str, bytes]:
    """What `told_file` told."""
    return told[0], base64.b64decode(told[1])


def ask_issuer(desk: Desk) -> bool:
    """Trust the issuer whose certificate file is chosen; False: none was."""
    path = choose_file(desk.prompter, tr("The certificate of the issuer"), CERTIFICATES)
    content = read(path) if path else None
    return content is not None and desk.dispatcher.run(trusted_issuers.trust, content) is not None


def fit(dialog: FormDialog) -> None:
    """As high as its lines are now; a wrapped label asks for its height only when its width is known."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        wanted = layout.heightForWidth(dialog.width()) if layout.hasHeightForWidth() else dialog.sizeHint().height()
        dialog.resize(dialog.width(), max(wanted, dialog.minimumSizeHint().height()))


def read(path: Path) -> bytes | None:
    """A file's bytes, or None when it can't be read."""
    try:
        return path.read_bytes()
    except OSError:
        return None
