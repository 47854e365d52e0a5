"""A legal hold: why, since when, until when to look again. It stops every erasure; a release tells what it stopped."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QPushButton, QWidget

from avgdesk import words
from avgdesk.i18n import tr
from avgdesk.services import customers, holds
from avgdesk.services.permissions import Permission
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.widgets.dates import DateField
from avgdesk.words.erasure import scope_text


class HoldDialog(FormDialog):
    """Puts a hold on a party, or shows the one that stands and releases it."""

    form = "hold"
    heading: QLabel
    told: QLabel
    reason: QLineEdit
    review: DateField
    review_note: QLabel
    release: QPushButton
    buttons: QDialogButtonBox

    def __init__(self, desk: Desk, party: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.party = desk, party
        self.standing = holds.standing(desk.ctx, party)
        self.setWindowTitle(tr("Legal hold"))
        self.name_button(tr("Hold") if self.standing is None else tr("Save"))
        self.heading.setText(customers.load(desk.ctx, party).name)
        self.told.setText(
            tr("Because of a dispute nothing of this customer is erased, not even in part, until you release it.")
            if self.standing is None
            else tr("Held since {day}. Nothing of this customer is erased.").format(
                day=words.day(self.standing.started_on)
            )
        )
        if self.standing is not None:
            self.reason.setText(self.standing.reason)
            self.review.set_value(self.standing.review_on)
        self.release.setVisible(self.standing is not None and desk.may(Permission.EDIT))
        self.release.clicked.connect(self._release)
        self.reason.textChanged.connect(lambda _: self._check())
        self.review.changed.connect(self._check)
        self._check()

    def _check(self) -> None:
        wrong = not self.review.is_valid()
        self.review_note.setText(tr("Write a day as 31-12-2026.") if wrong else "")
        ready = bool(self.reason.text().strip()) and not wrong
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(ready and self.desk.may(Permission.EDIT))

    def accept(self) -> None:
        """Put or change the hold; a refusal is told and leaves the form open."""
        if self.desk.dispatcher.attempt(holds.hold, self.party, self.reason.text().strip(), self.review.value()):
            super().accept()

    def _release(self) -> None:
        sure = self.desk.prompter.confirm(
            tr("Release the hold"),
            tr("Is the dispute over? What its term allows may then be erased again."),
            verb=tr("Release", "verb"),
        )
        released = self.desk.dispatcher.run(holds.release, self.party) if sure else None
        if released is None:
            return
        stopped = [f"•  {words.moment(stop.at)}: {scope_text(stop.scope)}" for stop in released.stopped]
        nothing = tr("It had stopped no erasure.")
        head = tr("It had stopped these erasures; look at them again:")
        self.desk.prompter.tell(
            tr("Release the hold"), tr("The hold is released."), "\n".join([head, *stopped]) if stopped else nothing
        )
        super().accept()
