"""One company that helps the processor; outside the EEA its safeguard is asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from avgdesk.domain.annexes import Safeguard, SubProcessor
from avgdesk.domain.countries import in_eea
from avgdesk.i18n import tr
from avgdesk.ui.forms import FormDialog
from avgdesk.words import annexes as words
from avgdesk.words import countries

SAFEGUARDS: tuple[Safeguard | None, ...] = (None, *Safeguard)


class SubProcessorDialog(FormDialog):
    """Accepted: `result_value()` is what stands in the form."""

    form = "sub_processor"
    company: QLineEdit
    place: QLineEdit
    country: QComboBox
    task: QLineEdit
    safeguard_part: QWidget
    safeguard: QComboBox
    safeguard_note: QLineEdit
    message: QLabel

    def __init__(self, sub: SubProcessor | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name_button(tr("Keep", "verb") if sub else tr("Add", "a line"))
        self.country.addItem(tr("not known yet"), "")
        for code in sorted(countries.NAMES, key=countries.name):
            self.country.addItem(countries.name(code), code)
        for safeguard in SAFEGUARDS:
            self.safeguard.addItem(words.safeguard(safeguard) if safeguard else "")
        self._show(sub or SubProcessor("", country="NL"))
        self.country.currentIndexChanged.connect(lambda _: self._check())
        self.company.textChanged.connect(lambda _: self.message.clear())
        self._check()

    def _show(self, sub: SubProcessor) -> None:
        self.company.setText(sub.name)
        self.place.setText(sub.place)
        self.task.setText(sub.task)
        if sub.country and self.country.findData(sub.country) < 0:
            self.country.addItem(sub.country, sub.country)
        self.country.setCurrentIndex(max(0, self.country.findData(sub.country)))
        self.safeguard.setCurrentIndex(SAFEGUARDS.index(sub.safeguard))
        self.safeguard_note.setText(sub.safeguard_note)

    def result_value(self) -> SubProcessor:
        code = str(self.country.currentData() or "")
        abroad = bool(code) and not in_eea(code)
        return SubProcessor(
            self.company.text().strip(),
            self.place.text().strip(),
            code,
            self.task.text().strip(),
            SAFEGUARDS[self.safeguard.currentIndex()] if abroad else None,
            self.safeguard_note.text().strip() if abroad else "",
        )

    def _check(self) -> None:
        self.safeguard_part.setVisible(self.result_value().outside_eea)
        self.message.clear()

    def accept(self) -> None:
        """A name is needed, and a safeguard outside the EEA."""
        typed = self.result_value()
        if not typed.name:
            self.message.setText(tr("Write the company's name."))
        elif typed.lacks_safeguard:
            self.message.setText(tr("Choose what allows the transfer; for another safeguard write which."))
        else:
            super().accept()
