"""Two records of one customer side by side, made one."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialogButtonBox,
    QFrame,
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
from avgdesk.ui.widgets.party_field import PartyField

OFFERED = 20
PADDING = 7  # pixels above and below a line of the comparison


class MergeDialog(FormDialog):
    """The record it was opened on stays; the chosen other one goes up in it. `choices` holds, per field that differs,
    the button that takes the other's."""

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
        for column, stretch in enumerate((2, 3, 3)):
            self.grid.setColumnStretch(column, stretch)
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
        self._clear()
        other = self.chosen()
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(other is not None)
        if other is None:
            return
        for column, text in ((1, tr("Stays: {number}")), (2, tr("Goes up in it: {number}"))):
            number = self.kept.number if column == 1 else other.number
            self.grid.addWidget(_label(text.format(number=number), "subject"), 0, column)
        pairs = [
            pair for pair in merging.side_by_side(self.desk.ctx, self.kept.uid, other.uid) if pair.field != "number"
        ]
        for place, pair in enumerate(pairs):
            self._add_line(2 * place + 1)
            self._add(2 * place + 2, pair)
        self.grid.setRowStretch(2 * len(pairs) + 2, 1)

    def _add_line(self, row: int) -> None:
        line = QFrame()
        line.setProperty("role", "hairline")
        self.grid.addWidget(line, row, 0, 1, 3)

    def _add(self, row: int, pair: FieldPair) -> None:
        name = words.fact(pair.field)
        self.grid.addWidget(_label(name, "small"), row, 0)
        if pair.differs:
            self._add_choice(row, name, pair)
            return
        for column, text in ((1, pair.kept), (2, pair.dropped)):
            self.grid.addWidget(_label(text, ""), row, column)

    def _add_choice(self, row: int, name: str, pair: FieldPair) -> None:
        group = QButtonGroup(self)
        for column, text in ((1, pair.kept), (2, pair.dropped)):
            radio = QRadioButton(text.replace("&", "&&"))
            radio.setAccessibleName(f"{name}: {text}")
            radio.setMinimumHeight(radio.sizeHint().height() + 2 * PADDING)
            group.addButton(radio)
            self.grid.addWidget(radio, row, column)
            radio.setChecked(column == 1)
        self.choices[pair.field] = radio
        self._groups.append(group)

    def _clear(self) -> None:
        self.choices.clear()
        self._groups.clear()
        for row in range(self.grid.rowCount()):
            self.grid.setRowStretch(row, 0)
        while (item := self.grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def kept_more(self) -> dict[str, Any]:
        """The fields of which the other's is taken."""
        return {"taken": sorted(field for field, radio in self.choices.items() if radio.isChecked())}

    def take_more(self, kept: dict[str, Any]) -> None:
        for field, radio in self.choices.items():
            if field in kept["taken"]:
                radio.setChecked(True)

    def accept(self) -> None:
        """Merge; a refusal is told and leaves the dialog open."""
        other = self.chosen()
        if other is None:
            return
        taken = frozenset(field for field, radio in self.choices.items() if radio.isChecked())
        if self.desk.dispatcher.run(merging.merge, self.kept.uid, other.uid, taken) is not None:
            super().accept()


def _label(text: str, kind: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(0, PADDING, 0, PADDING)
    if kind:
        label.setProperty("type", kind)
    return label
