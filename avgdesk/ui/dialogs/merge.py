"""Two records of one customer side by side, made one."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QWidget,
)

from avgdesk import words
from avgdesk.domain.parties import Party
from avgdesk.i18n import tr
from avgdesk.services import customers, merging
from avgdesk.services.merging import FieldPair
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.side_by_side import empty, plain_label
from avgdesk.ui.widgets.party_field import PartyField

OFFERED = 20


class MergeDialog(FormDialog):
    """The record it was opened on stays; the chosen other one goes up in it."""

    form = "merge"
    intro: QLabel
    other: PartyField
    canvas: QWidget
    buttons: QDialogButtonBox

    def __init__(self, desk: Desk, keep: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.kept = customers.load(desk.ctx, keep)
        self.choices: dict[str, QRadioButton] = {}
        self._groups: list[QButtonGroup] = []
        self.name_button(tr("Merge", "verb"))
        layout = self.canvas.layout()
        assert isinstance(layout, QGridLayout)
        self.grid = layout
        likely = [party.uid for party in merging.likely_duplicates(desk.ctx, keep, OFFERED)]
        self.other.attach(desk.ctx)
        self.other.suggest(likely)
        text = (
            tr("%n records look like the same customer as {number}.", n=len(likely))
            if likely
            else tr("Nothing looks like a duplicate of {number}; choose one yourself.")
        )
        self.intro.setText(text.format(number=self.kept.number))
        if likely:
            self.other.choose(likely[0])
        self.other.chosen.connect(self._compare)
        self._compare()

    def chosen(self) -> Party | None:
        """The record that will go up in the other."""
        uid = self.other.party
        return customers.load(self.desk.ctx, uid) if uid is not None and uid != self.kept.uid else None

    def _compare(self) -> None:
        self.choices.clear()
        self._groups.clear()
        empty(self.grid)
        other = self.chosen()
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(other is not None)
        if other is None:
            return
        for column, text in ((1, tr("Stays: {number}")), (2, tr("Goes up in it: {number}"))):
            number = self.kept.number if column == 1 else other.number
            self.grid.addWidget(plain_label(text.format(number=number), "subject"), 0, column)
        pairs = [
            pair for pair in merging.side_by_side(self.desk.ctx, self.kept.uid, other.uid) if pair.field != "number"
        ]
        for row, pair in enumerate(pairs, 1):
            self._add(row, pair)
        self.grid.setRowStretch(len(pairs) + 1, 1)

    def _add(self, row: int, pair: FieldPair) -> None:
        name = words.fact(pair.field)
        self.grid.addWidget(plain_label(name, "small"), row, 0)
        if not pair.differs:
            self.grid.addWidget(plain_label(pair.kept), row, 1)
            self.grid.addWidget(plain_label(pair.dropped), row, 2)
            return
        group = QButtonGroup(self)
        for column, text in ((1, pair.kept), (2, pair.dropped)):
            radio = QRadioButton(text.replace("&", "&&"))
            radio.setAccessibleName(f"{name}: {text}")
            group.addButton(radio)
            self.grid.addWidget(radio, row, column)
            radio.setChecked(column == 1)
        self.choices[pair.field] = radio
        self._groups.append(group)

    def accept(self) -> None:
        """Merge; a refusal is told and leaves the dialog open."""
        other = self.chosen()
        if other is None:
            return
        taken = frozenset(field for field, radio in self.choices.items() if radio.isChecked())
        if self.desk.dispatcher.run(merging.merge, self.kept.uid, other.uid, taken) is not None:
            super().accept()
