"""An agreement that the other party drew up: its file, and a checklist of what article 28 of the AVG asks for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QRadioButton, QWidget

from avgdesk.domain.agreements import Agreement, Direction
from avgdesk.domain.article28 import Clause
from avgdesk.i18n import tr
from avgdesk.services import agreement_steps
from avgdesk.services.agreement_steps import TheirText
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.agreement_receive import FILES, file_told, read, told_file
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.prompter import choose_file
from avgdesk.ui.widgets.dates import DateField
from avgdesk.ui.widgets.party_field import PartyField
from avgdesk.words import agreements as words

CLAUSE = Qt.ItemDataRole.UserRole


class RegisterDialog(FormDialog):
    """Accepted: `made` is the registered agreement."""

    form = "agreement_register"
    party: PartyField
    as_controller: QRadioButton
    as_processor: QRadioButton
    file_name: QLabel
    choose: QPushButton
    signed_on: DateField
    countersigned_on: DateField
    ends_on: DateField
    clauses: QListWidget
    message: QLabel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.content: bytes | None = None
        self.made: Agreement | None = None
        self.name_button(tr("Register", "verb"))
        self.party.attach(desk.ctx)
        self.file_name.setText(tr("No file chosen"))
        self.clauses.setWordWrap(True)
        for clause in Clause:
            self.clauses.addItem(tickable(words.clause(clause), clause))
        self.choose.clicked.connect(self._choose)
        for field in (self.signed_on, self.countersigned_on, self.ends_on):
            field.changed.connect(self.message.clear)

    def _choose(self) -> None:
        path = choose_file(self.desk.prompter, tr("The agreement of the other party"), FILES)
        if path is None:
            return
        self.content = read(path)
        said = tr("{file} can't be read.").format(file=path.name) if self.content is None else ""
        self.message.setText(said)
        self.file_name.setText(path.name)

    def kept_more(self) -> dict[str, Any]:
        return {"file": told_file(self.file_name.text(), self.content)} if self.content is not None else {}

    def take_more(self, kept: dict[str, Any]) -> None:
        name, self.content = file_told(kept["file"])
        self.file_name.setText(name)

    def covered(self) -> list[Clause]:
        """The clauses that are ticked."""
        lines = (self.clauses.item(place) for place in range(self.clauses.count()))
        return [Clause(line.data(CLAUSE)) for line in lines if line.checkState() == Qt.CheckState.Checked]

    def accept(self) -> None:
        """A refusal is told and the dialog stays."""
        signed = self.signed_on.value()
        if lacking := self._lacking():
            self.message.setText(lacking)
            return
        assert self.party.party is not None and self.content is not None and signed is not None
        direction = Direction.CONTROLLER if self.as_controller.isChecked() else Direction.PROCESSOR
        theirs = TheirText(
            self.party.party, direction, self.content, self.covered(), signed, self.countersigned_on.value(),
            self.ends_on.value(),
        )  # fmt: skip
        self.made = self.desk.dispatcher.run(agreement_steps.register, theirs)
        if self.made is not None:
            super().accept()

    def _lacking(self) -> str:
        if self.party.party is None:
            return tr("Choose the other party from the list.")
        if self.content is None:
            return tr("Choose the file first.")
        if self.signed_on.value() is None or not (self.countersigned_on.is_valid() and self.ends_on.is_valid()):
            return tr("Write a day as 31-12-2026.")
        return ""


def tickable(text: str, clause: Clause, ticked: bool = False) -> QListWidgetItem:
    """A line with a box for one clause of article 28."""
    line = QListWidgetItem(text)
    line.setData(CLAUSE, str(clause))
    line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    line.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    return line
