"""One purpose: ground, transfer and processors for both languages, its texts in each."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTabWidget, QWidget

from avgdesk import words
from avgdesk.domain.annexes import Safeguard
from avgdesk.domain.categories import LegalBasis
from avgdesk.domain.purposes import TEXTS, Bilingual, Processor, Purpose, checked
from avgdesk.errors import InvalidInput
from avgdesk.i18n import LANGUAGES, language, tr
from avgdesk.ui import bsn_guard
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog, FormWidget
from avgdesk.words import annexes, categories

SAFEGUARDS: tuple[Safeguard | None, ...] = (None, *Safeguard)
BASES = tuple(LegalBasis)


class PurposeTexts(FormWidget):
    """The texts of a purpose in one language."""

    form = "purpose_texts"
    activity: QLineEdit
    goal: QLineEdit
    data: QLineEdit
    law: QLineEdit
    recipients: QPlainTextEdit
    retention: QLineEdit
    origin: QLineEdit
    abroad: QWidget
    where: QLineEdit
    safeguard_note: QLineEdit
    safeguard_note_label: QLabel

    def show_texts(self, purpose: Purpose, spoken: str) -> None:
        """Fill in; the fields get names of their own, for there are two pages in one dialog."""
        for name in TEXTS:
            getattr(self, name).setObjectName(f"{name}_{spoken}")
            text = getattr(getattr(purpose, name), spoken)
            if name == "recipients":
                self.recipients.setPlainText(text)
            else:
                self._line(name).setText(text)
                self._line(name).setCursorPosition(0)

    def typed(self, name: str) -> str:
        if name != "recipients":
            return self._line(name).text().strip()
        return "\n".join(line.strip() for line in self.recipients.toPlainText().splitlines() if line.strip())

    def show_abroad(self, safeguard: Safeguard | None) -> None:
        """Ask for where only when something leaves, for a safeguard only when it is none of the known ones."""
        self.abroad.setVisible(safeguard is not None)
        for widget in (self.safeguard_note, self.safeguard_note_label):
            widget.setVisible(safeguard is Safeguard.OTHER)

    def _line(self, name: str) -> QLineEdit:
        found = getattr(self, name)
        assert isinstance(found, QLineEdit)
        return found


class PurposeDialog(FormDialog):
    """`purpose` None: a new one. Accepted: `result_value()` is what stands in the form."""

    form = "purpose_edit"
    basis: QComboBox
    basis_note: QLabel
    safeguard: QComboBox
    processors: QCheckBox
    processors_note: QLabel
    languages: QTabWidget
    message: QLabel

    def __init__(
        self, desk: Desk, purpose: Purpose | None, known: tuple[Processor, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.no_bsn = False
        self.shown = purpose or Purpose("", Bilingual(), Bilingual(), LegalBasis.CONTRACT)
        self.name_button(tr("Save") if purpose else tr("Add", "a line"))
        self.setWindowTitle(tr("Change purpose") if purpose else tr("Add a purpose"))
        self._fill(known)
        self.basis.currentIndexChanged.connect(lambda _: self._check())
        self.safeguard.currentIndexChanged.connect(lambda _: self._check())
        self._check()

    def _fill(self, known: tuple[Processor, ...]) -> None:
        for ground in map(categories.basis, BASES):
            self.basis.addItem(ground[:1].upper() + ground[1:])
        self.basis.setCurrentIndex(BASES.index(self.shown.basis))
        for safeguard in SAFEGUARDS:
            yes = tr("Yes: {safeguard}").format(safeguard=annexes.safeguard(safeguard)) if safeguard else ""
            self.safeguard.addItem(yes or tr("No, nothing leaves"))
        self.safeguard.setCurrentIndex(SAFEGUARDS.index(self.shown.safeguard))
        self.processors.setChecked(self.shown.processors)
        named = "; ".join(one.name for one in known)
        self.processors_note.setText(named or tr("There is no such agreement now."))
        self.pages = {code: PurposeTexts() for code in LANGUAGES}
        for code, title in zip(LANGUAGES, (tr("Dutch"), tr("English")), strict=True):
            self.pages[code].show_texts(self.shown, code)
            self.languages.addTab(self.pages[code], title)
        self.languages.setCurrentWidget(self.pages[language()])

    def result_value(self) -> Purpose:
        texts = {name: Bilingual(*(self.pages[code].typed(name) for code in LANGUAGES)) for name in TEXTS}
        return replace(
            self.shown,
            basis=BASES[self.basis.currentIndex()],
            safeguard=SAFEGUARDS[self.safeguard.currentIndex()],
            processors=self.processors.isChecked(),
            **texts,  # type: ignore[arg-type]
        )

    def accept(self) -> None:
        """What the law wants told must be there; a number that may be a BSN is asked about."""
        typed = self.result_value()
        try:
            checked(typed)
        except InvalidInput as lack:
            self.message.setText(str(words.error(lack)))
            return
        answer = bsn_guard.reviewed(self.desk.prompter, *(t for n in TEXTS for t in _both(typed, n)))
        if answer is not None:
            self.no_bsn = answer
            super().accept()

    def _check(self) -> None:
        notes = {
            LegalBasis.CONSENT: tr("The person said yes and may take that back at any time."),
            LegalBasis.CONTRACT: tr("Without these data you can't do what was agreed."),
            LegalBasis.LEGAL_OBLIGATION: tr("A law obliges you. Name the law below."),
            LegalBasis.VITAL_INTERESTS: tr("A life depends on it; hardly ever in a shop."),
            LegalBasis.PUBLIC_TASK: tr("For public bodies; hardly ever in a shop."),
            LegalBasis.LEGITIMATE_INTERESTS: tr(
                "Your interest weighs more than the person's. Name the interest below."
            ),
        }
        self.basis_note.setText(notes[BASES[self.basis.currentIndex()]])
        for page in self.pages.values():
            page.show_abroad(SAFEGUARDS[self.safeguard.currentIndex()])
        self.message.clear()


def _both(purpose: Purpose, name: str) -> tuple[str, str]:
    text: Bilingual = getattr(purpose, name)
    return text.nl, text.en
