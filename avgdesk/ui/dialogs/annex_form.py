"""The annexes of an agreement in a form: service, data, people, measures, sub-processors, contacts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from avgdesk.domain.annexes import Annexes, AtEnd, Contact, Safeguard, SubProcessor
from avgdesk.i18n import tr
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.sub_processor import SubProcessorDialog
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.record_table import Column, ListSource, RecordTable
from avgdesk.ui.ways import comes_back
from avgdesk.ui.widgets.dates import DateField
from avgdesk.ui.widgets.tick_list import TickList
from avgdesk.words import annexes as annex_words
from avgdesk.words import countries

ENDS = tuple(AtEnd)


class AnnexForm(FormDialog):
    """The fields of annexes 1 to 4 of a dialog's form. `annexes()` is what stands in them, `changed` after every edit.

    `helpers` are the sub-processors.
    """

    service: QLineEdit
    purposes: QLineEdit
    ends_on: DateField
    review_on: DateField
    at_end: QComboBox
    nature: TickList
    kinds: TickList
    people: TickList
    data_note: QLabel
    measures: TickList
    no_subs: QLabel
    subs: RecordTable
    add_sub: QPushButton
    change_sub: QPushButton
    remove_sub: QPushButton
    controller_name: QLineEdit
    controller_email: QLineEdit
    controller_phone: QLineEdit
    processor_name: QLineEdit
    processor_email: QLineEdit
    processor_phone: QLineEdit
    hours: QSpinBox

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.helpers: list[SubProcessor] = []

    def fill_choices(self) -> None:
        """What can be ticked and chosen."""
        for code in ENDS:
            self.at_end.addItem(annex_words.at_end_in_short(code))
        for ticks, table, name in (
            (self.nature, annex_words.NATURE, tr("What is done with the data")),
            (self.kinds, annex_words.DATA, tr("Kinds of personal data")),
            (self.people, annex_words.PEOPLE, tr("People concerned")),
            (self.measures, annex_words.MEASURES, tr("Security measures")),
        ):
            ticks.set_choices(annex_words.choices(table))
            ticks.name(name)
        self.subs.set_columns(
            (
                Column("name", tr("Name"), lambda sub: sub.name, width=150, stretch=True),
                Column("place", tr("Place and country"), _place, width=170),
                Column("task", tr("Task"), lambda sub: sub.task, width=150),
                Column("safeguard", tr("Safeguard"), _safeguard, width=170),
            ),
            key=lambda sub: sub,
        )

    def connect_annexes(self, check: Callable[[], None]) -> None:
        """`check` is called after every edit."""
        self.changed.connect(check)
        self.add_sub.clicked.connect(lambda: self._edit_sub(None))
        self.change_sub.clicked.connect(lambda: self._edit_sub(self.subs.current()))
        self.subs.opened.connect(self._edit_sub)
        self.remove_sub.clicked.connect(self._remove_sub)
        self.subs.chosen.connect(lambda _: self.changed.emit())
        for line in (self.service, self.purposes, self.controller_email, self.processor_email):
            line.textChanged.connect(lambda _: self.changed.emit())
        for ticks in (self.nature, self.kinds, self.people, self.measures):
            ticks.changed.connect(self.changed)

    def show_annexes(self, annexes: Annexes) -> None:
        self.service.setText(annexes.service)
        self.purposes.setText(annexes.purposes)
        self.at_end.setCurrentIndex(ENDS.index(annexes.at_end))
        for ticks, items in (
            (self.nature, annexes.nature), (self.kinds, annexes.data), (self.people, annexes.people),
            (self.measures, annexes.measures),
        ):  # fmt: skip
            ticks.set_items(items)
        self.helpers = list(annexes.sub_processors)
        self.show_helpers()
        for side, contact in (("controller", annexes.controller), ("processor", annexes.processor)):
            for part in ("name", "email", "phone"):
                self._line(side, part).setText(getattr(contact, part))
        self.hours.setValue(annexes.breach_hours)

    def _line(self, side: str, part: str) -> QLineEdit:
        found = getattr(self, f"{side}_{part}")
        assert isinstance(found, QLineEdit)
        return found

    def annexes(self) -> Annexes:
        """What stands in the form."""
        contacts = {
            side: Contact(*(self._line(side, part).text().strip() for part in ("name", "email", "phone")))
            for side in ("controller", "processor")
        }
        return Annexes(
            service=self.service.text().strip(),
            purposes=self.purposes.text().strip(),
            nature=self.nature.items(),
            data=self.kinds.items(),
            people=self.people.items(),
            at_end=ENDS[self.at_end.currentIndex()],
            measures=self.measures.items(),
            sub_processors=tuple(self.helpers),
            controller=contacts["controller"],
            processor=contacts["processor"],
            breach_hours=self.hours.value(),
        )

    def show_helpers(self) -> None:
        self.subs.set_source(ListSource(self.helpers))
        self.no_subs.setVisible(not self.helpers)
        self.changed.emit()

    def _edit_sub(self, sub: SubProcessor | None) -> None:
        self.edit_helper(self.helpers.index(sub) if sub is not None else None)

    @comes_back
    def edit_helper(self, place: int | None) -> None:
        """The form of one sub-processor; None for a new one."""
        dialog = SubProcessorDialog(None if place is None else self.helpers[place], self)
        if not self.desk.prompter.show(dialog):
            return
        if place is None:
            self.helpers.append(dialog.result_value())
        else:
            self.helpers[place] = dialog.result_value()
        self.show_helpers()

    def kept_more(self) -> dict[str, Any]:
        return {"helpers": [asdict(sub) for sub in self.helpers]}

    def take_more(self, kept: dict[str, Any]) -> None:
        self.helpers = [
            SubProcessor(**{**sub, "safeguard": Safeguard(sub["safeguard"]) if sub["safeguard"] else None})
            for sub in kept["helpers"]
        ]
        self.show_helpers()

    def _remove_sub(self) -> None:
        if (sub := self.subs.current()) is not None:
            self.helpers.remove(sub)
            self.show_helpers()


def _place(sub: SubProcessor) -> str:
    country = countries.name(sub.country) if sub.country else tr("country not known")
    return ", ".join(part for part in (sub.place, country) if part)


def _safeguard(sub: SubProcessor) -> str:
    if sub.safeguard is None:
        return tr("lacking") if sub.outside_eea else "—"
    return annex_words.safeguard(sub.safeguard)
