"""Many erasures at once: how many go, which are left alone and why, and what goes only after a second confirmation."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QLabel, QLineEdit, QWidget

from avgdesk.domain.erasure import WITHIN_STATUTORY, BulkPreview, ErasureOrder, Ground, Scope, Skipped
from avgdesk.i18n import tr
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.record_table import Column, ListSource, RecordTable
from avgdesk.words.erasure import blocker_text, counts_text, ground_text

WIDE = 880  # three reasons on one line


class EraseManyDialog(FormDialog):
    """`order` is what was confirmed, after it was accepted."""

    form = "erase_many"
    heading: QLabel
    erasable: QLabel
    within: QCheckBox
    ground_label: QLabel
    ground: QComboBox
    reason_label: QLabel
    reason: QLineEdit
    skipped_label: QLabel
    skipped: RecordTable
    buttons: QDialogButtonBox

    def __init__(self, desk: Desk, shown: BulkPreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.shown = desk, shown
        self.order: ErasureOrder | None = None
        self.setWindowTitle(tr("Erase"))
        self.name_button(tr("Erase for good"), "destructive")
        self._show_text()
        self.skipped.set_columns(
            (
                Column("number", tr("Number"), lambda one: one.number, width=110),
                Column("why", tr("Why it stays"), why, width=300, stretch=True, note=why),
            ),
            key=lambda one: one.uid,
        )
        self.skipped.set_source(ListSource(shown.skipped))
        for widget in (self.skipped_label, self.skipped):
            widget.setVisible(bool(shown.skipped))
        if shown.skipped:
            self.setMinimumWidth(WIDE)
        for ground in WITHIN_STATUTORY:
            self.ground.addItem(ground_text(ground), str(ground))
        self.within.toggled.connect(lambda _: self._check())
        self.ground.currentIndexChanged.connect(lambda _: self._check())
        self.reason.textChanged.connect(lambda _: self._check())
        self._check()

    def _show_text(self) -> None:
        shown = self.shown
        old = tr("Old invoices of book year {label}").format(label=shown.label)
        self.heading.setText(old if shown.scope is Scope.INVOICES else tr("Erase what was selected"))
        self.erasable.setText(tr("This goes for good: {what}.").format(what=counts_text(shown.erasable)))
        self.within.setVisible(bool(shown.within_statutory))
        text = tr("Erase {what} as well, which the law asks to keep longer, because:")
        self.within.setText(text.format(what=counts_text(shown.within_statutory)))

    def _check(self) -> None:
        within = self.within.isChecked()
        for widget in (self.ground_label, self.ground):
            widget.setVisible(within)
        other = within and self._ground() is Ground.OTHER
        self.reason_label.setText(tr("Which reason") if other else tr("Note (no names; may stay empty)"))
        something = bool(self.shown.erasable) or within
        told = not other or bool(self.reason.text().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(something and told)
        self.make_room()

    def _ground(self) -> Ground:
        return WITHIN_STATUTORY[max(0, self.ground.currentIndex())]

    def accept(self) -> None:
        within = self.within.isChecked()
        self.order = ErasureOrder(
            self.shown.scope,
            self.shown.targets,
            self._ground() if within else Ground.TERM_ENDED,
            self.reason.text().strip(),
            within_statutory=within,
            skip_blocked=True,
        )
        super().accept()


def why(one: Skipped) -> str:
    """The reasons, or that its rule asks for a look."""
    return " ".join(blocker_text(each) for each in one.blockers) or tr("its rule asks to look at it first")
