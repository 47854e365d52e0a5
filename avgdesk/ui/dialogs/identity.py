"""How identity was established. There is no field for a number or a copy, and the note refuses numbers while typing."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QLineEdit, QRadioButton, QWidget

from avgdesk.domain.checks import contains_bsn
from avgdesk.domain.identity import DocumentKind, IdentityMeans, looks_like_document_number
from avgdesk.i18n import tr
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.words import dossier as words

MEANS = tuple(IdentityMeans)


class IdentityDialog(FormDialog):
    """`at_counter`: a document is shown now, so no other means. Read `means`, `document`, `matches` and `note_text`."""

    form = "identity"
    explain: QLabel
    means_row: QWidget
    means: QComboBox
    document_row: QWidget
    passport: QRadioButton
    identity_card: QRadioButton
    driving_licence: QRadioButton
    residence_document: QRadioButton
    match_row: QWidget
    match_label: QLabel
    match_yes: QRadioButton
    match_no: QRadioButton
    note: QLineEdit
    problem: QLabel
    buttons: QDialogButtonBox

    def __init__(self, desk: Desk, name: str, at_counter: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.at_counter = at_counter
        self.name_button(tr("Record", "verb"))
        self.explain.setText(name)
        self.explain.setProperty("type", "subject")
        for code in MEANS:
            self.means.addItem(words.means(code).capitalize(), code)
        if at_counter:
            self.means.setCurrentIndex(MEANS.index(IdentityMeans.DOCUMENT))
        self.means_row.setVisible(not at_counter)
        self.means.currentIndexChanged.connect(lambda _: self._check())
        for button in (*self._documents().values(), self.match_yes, self.match_no):
            button.toggled.connect(lambda _: self._check())
        self.note.textChanged.connect(lambda _: self._check())
        self._check()

    def _documents(self) -> dict[DocumentKind, QRadioButton]:
        return {
            DocumentKind.PASSPORT: self.passport,
            DocumentKind.IDENTITY_CARD: self.identity_card,
            DocumentKind.DRIVING_LICENCE: self.driving_licence,
            DocumentKind.RESIDENCE_DOCUMENT: self.residence_document,
        }

    @property
    def chosen_means(self) -> IdentityMeans:
        return MEANS[self.means.currentIndex()]

    @property
    def document(self) -> DocumentKind | None:
        """What was shown; None while nothing is chosen, or when identity is clear from something else."""
        if self.chosen_means is not IdentityMeans.DOCUMENT:
            return None
        return next((kind for kind, button in self._documents().items() if button.isChecked()), None)

    @property
    def matches(self) -> bool:
        return self.match_yes.isChecked()

    @property
    def note_text(self) -> str:
        return self.note.text().strip()

    def _check(self) -> None:
        by_document = self.chosen_means is IdentityMeans.DOCUMENT
        self.document_row.setVisible(by_document)
        self.match_label.setText(
            tr("Is the visitor the person on the document, and does the name match?")
            if by_document
            else tr("Is it certain that the request comes from this person?")
        )
        number = contains_bsn(self.note.text()) or looks_like_document_number(self.note.text())
        said = tr("This looks like the number of a document or a BSN. It is not kept: take it out.")
        self.problem.setText(said if number else "")
        answered = self.match_yes.isChecked() or self.match_no.isChecked()
        ready = answered and not number and (not by_document or self.document is not None)
        for button in self.buttons.buttons():
            if self.buttons.buttonRole(button) == QDialogButtonBox.ButtonRole.AcceptRole:
                button.setEnabled(ready)
