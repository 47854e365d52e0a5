"""The copy went back to the other party; from then on the agreement is in force."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from avgdesk.domain.agreements import Agreement
from avgdesk.i18n import tr
from avgdesk.services import agreement_steps
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.widgets.dates import DateField


class ReturnDialog(FormDialog):
    """Accepted: it is recorded."""

    form = "agreement_return"
    explain: QLabel
    way: QComboBox
    returned_on: DateField
    in_force_on: DateField
    message: QLabel

    def __init__(self, desk: Desk, agreement: Agreement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.agreement = desk, agreement
        text = tr("How did the copy of {number} go back? It is in force from the day that you write here.")
        self.explain.setText(text.format(number=agreement.label))
        self.name_button(tr("Keep", "verb"))
        for code, words in (("email", tr("by e-mail")), ("post", tr("by post")), ("hand", tr("handed over"))):
            self.way.addItem(words, code)
        self.returned_on.set_value(desk.today)
        days = [day for day in (agreement.signed_on, agreement.countersigned_on) if day]
        self.in_force_on.set_value(max(days) if days else desk.today)

    def accept(self) -> None:
        """A refusal is told and the dialog stays."""
        returned, force = self.returned_on.value(), self.in_force_on.value()
        if returned is None or force is None:
            self.message.setText(tr("Write a day as 31-12-2026."))
            return
        way = str(self.way.currentData())
        done = self.desk.dispatcher.run(agreement_steps.return_copy, self.agreement.uid, returned, way, force)
        if done is not None:
            super().accept()
