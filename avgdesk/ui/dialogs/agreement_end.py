"""An agreement ends, and what happened to the data is written down (AVG art. 28(3)(g))."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QWidget

from avgdesk.domain.agreements import Agreement, DataOutcome
from avgdesk.i18n import tr
from avgdesk.services import agreement_steps
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.widgets.dates import DateField
from avgdesk.words import agreements as words

OUTCOMES = tuple(DataOutcome)


class EndDialog(FormDialog):
    """Accepted: it has ended."""

    form = "agreement_end"
    explain: QLabel
    ended_on: DateField
    outcome: QComboBox
    outcome_on: DateField
    note: QPlainTextEdit
    message: QLabel

    def __init__(self, desk: Desk, agreement: Agreement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.agreement = desk, agreement
        text = tr("At the end of {number} the processor erases the data or gives them back. Write down what was done.")
        self.explain.setText(text.format(number=agreement.label))
        self.name_button(tr("End", "verb"), "destructive")
        for code in OUTCOMES:
            self.outcome.addItem(words.outcome(code))
        for field in (self.ended_on, self.outcome_on):
            field.set_value(desk.today)

    def accept(self) -> None:
        """A refusal is told and the dialog stays."""
        ended, done = self.ended_on.value(), self.outcome_on.value()
        if ended is None or done is None:
            self.message.setText(tr("Write a day as 31-12-2026."))
            return
        outcome = OUTCOMES[self.outcome.currentIndex()]
        note = self.note.toPlainText().strip()
        if self.desk.dispatcher.run(agreement_steps.end, self.agreement.uid, ended, outcome, done, note) is not None:
            super().accept()
