"""The day on which invoices were paid, or that it is known only that they were."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from avgdesk.i18n import tr
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.widgets.dates import DateField


class MarkPaidDialog(FormDialog):
    """Accepted with a readable day in `day()`; `assumed` is ticked when that day is a guess."""

    form = "mark_paid"
    intro: QLabel
    paid_on: DateField
    note: QLabel
    assumed: QCheckBox

    def __init__(self, count: int, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.intro.setText(tr("On which day were these %n invoices paid?", n=count))
        self.name_button(tr("Mark as paid"))
        self.paid_on.set_value(today)
        self.paid_on.textChanged.connect(lambda _: self._check())
        self.paid_on.setFocus()
        self.paid_on.selectAll()

    def day(self) -> date | None:
        return self.paid_on.value()

    def _check(self) -> None:
        self.note.setText(tr("check this") if self.day() is None else "")

    def accept(self) -> None:
        """Stays open until the day can be read."""
        self._check()
        if self.day() is None:
            self.paid_on.setFocus()
        else:
            super().accept()
