"""One erasure before it happens: what goes, what stays and why, what lies outside, what stands in the way."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QLabel, QLineEdit, QRadioButton, QWidget

from avgdesk.domain.erasure import WITHIN_STATUTORY, ErasureOrder, Ground, Preview, Scope, TargetKind
from avgdesk.i18n import tr
from avgdesk.services import erasure_preview
from avgdesk.services.permissions import Permission
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.words import categories as category_words
from avgdesk.words import day
from avgdesk.words.erasure import blocker_text, ground_text, outside_text, part_text, why_text

OUTSIDE_SHOWN = 5


class EraseDialog(FormDialog):
    """`order` is what was confirmed, after it was accepted. As the answer to the request `answers` it begins with what
    may go now.
    """

    form = "erase"
    heading: QLabel
    note: QLabel
    whole: QRadioButton
    partial: QRadioButton
    blocked: QLabel
    goes: QLabel
    stays: QLabel
    outside_label: QLabel
    outside: QLabel
    running_label: QLabel
    running: QLabel
    within: QCheckBox
    ground_label: QLabel
    ground: QComboBox
    reason_label: QLabel
    reason: QLineEdit
    certificate: QCheckBox
    buttons: QDialogButtonBox

    def __init__(
        self, desk: Desk, shown: Preview, parent: QWidget | None = None, *, answers: UUID | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.shown, self.answers = desk, shown, answers
        self._against_whole = shown.blockers
        self.order: ErasureOrder | None = None
        self.setWindowTitle(tr("Erase"))
        self.name_button(tr("Erase for good"), "destructive")
        self._is_party = shown.target.kind is TargetKind.PARTY
        self.heading.setText(self._title())
        self.whole.setChecked(True)
        self.certificate.setChecked(answers is not None)
        for widget in (self.whole, self.partial, self.certificate):
            widget.setVisible(self._is_party)
        self.whole.toggled.connect(lambda _: self._change_scope())
        self.within.toggled.connect(lambda _: self._check())
        self.ground.currentIndexChanged.connect(lambda _: self._check())
        self.reason.textChanged.connect(lambda _: self._check())
        self._grounds: tuple[Ground, ...] = ()
        self._show()
        if answers is not None and shown.blockers:
            self.partial.setChecked(True)

    def _title(self) -> str:
        shown = self.shown
        if self._is_party:
            return tr("{name} · customer {number}").format(name=shown.name, number=shown.number)
        kind = category_words.name_of(shown.category)
        return tr("{name} · {kind} {number}").format(name=shown.name, kind=kind, number=shown.number)

    def _change_scope(self) -> None:
        scope = Scope.WHOLE if self.whole.isChecked() else Scope.PARTIAL
        found = self.desk.dispatcher.read(erasure_preview.preview, self.shown.target.uid, scope, None, self.answers)
        if found is not None:
            self.shown = found
            self._show()

    def _show(self) -> None:
        shown = self.shown
        self.goes.setText(_listed(f"{part_text(line)}: {why_text(line)}" for line in shown.goes))
        self.stays.setText(_listed(f"{part_text(line)}: {why_text(line)}" for line in shown.stays))
        self._show_outside()
        self.running.setText(_listed(shown.running))
        for widget in (self.running_label, self.running):
            widget.setVisible(bool(shown.running))
        self.within.setVisible(shown.needs_statutory_reason)
        self.within.setText(
            tr("The law asks to keep this until {day}. It may go now all the same, because:").format(
                day=day(shown.terms.statutory_until)
            )
        )
        self.within.setChecked(False)
        self._show_note()
        self._check()

    def _show_note(self) -> None:
        """What the answer to a request has to know."""
        self.note.setVisible(self.answers is not None)
        if self.shown.scope is Scope.WHOLE:
            self.note.setText(tr("Make the letter to the person first: afterwards the address is gone."))
        elif self.shown.blockers:
            self.note.setText(tr("Nothing may be erased now. Decide on the request with this as the ground."))
        else:
            why = _listed(blocker_text(blocker) for blocker in self._against_whole)
            told = tr("What the tax office does not need may go now; the rest is restricted.")
            self.note.setText(f"{tr('Not everything may go yet:')}\n{why}\n{told}" if why else told)

    def _show_outside(self) -> None:
        lines = [outside_text(copy) for copy in self.shown.outside]
        hidden = len(lines) - OUTSIDE_SHOWN
        if hidden > 0:
            lines = [*lines[:OUTSIDE_SHOWN], tr("and %n more, see the audit trail", n=hidden)]
        self.outside.setText(_listed(lines))
        for widget in (self.outside_label, self.outside):
            widget.setVisible(bool(lines))

    def _fitting_grounds(self, within: bool) -> tuple[Ground, ...]:
        """The likeliest first."""
        if within:
            return WITHIN_STATUTORY
        asked = (Ground.REQUEST,) if self.answers else ()
        ended = () if self.shown.scope is Scope.PARTIAL else (Ground.TERM_ENDED,)
        return (*asked, *ended, Ground.NOT_NEEDED)

    def _fill_grounds(self, wanted: tuple[Ground, ...]) -> None:
        if wanted == self._grounds:
            return
        self._grounds = wanted
        self.ground.blockSignals(True)
        self.ground.clear()
        for ground in self._grounds:
            self.ground.addItem(ground_text(ground), str(ground))
        self.ground.blockSignals(False)

    def _check(self) -> None:
        """Only what is confirmed can be erased; the reasons against it are always in sight."""
        within = self.shown.needs_statutory_reason and self.within.isChecked()
        self._fill_grounds(self._fitting_grounds(within))
        free = not self.shown.blockers or within
        blockers = [] if free else [blocker_text(blocker) for blocker in self.shown.blockers]
        self.blocked.setText(_listed(blockers))
        self.blocked.setVisible(bool(blockers))
        for widget in (self.ground_label, self.ground, self.reason_label, self.reason):
            widget.setVisible(free)
        other = self._ground() is Ground.OTHER
        self.reason_label.setText(tr("Which reason") if other else tr("Note (no names; may stay empty)"))
        self.certificate.setEnabled(free)
        may = self.desk.may(Permission.ERASE)
        told = not other or bool(self.reason.text().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(
            may and free and bool(self.shown.goes) and told
        )
        self.make_room()

    def showEvent(self, event: QShowEvent) -> None:
        """What stands in the lists is never squeezed: their lines are known only now that the width is."""
        super().showEvent(event)
        self.make_room()

    def _ground(self) -> Ground:
        return self._grounds[max(0, self.ground.currentIndex())]

    def accept(self) -> None:
        shown = self.shown
        self.order = ErasureOrder(
            shown.scope,
            (shown.target,),
            self._ground(),
            self.reason.text().strip(),
            within_statutory=shown.needs_statutory_reason and self.within.isChecked(),
            answers=self.answers,
            certificate=self._is_party and self.certificate.isChecked(),
        )
        super().accept()


def _listed(lines: Iterable[str]) -> str:
    return "\n".join(f"•  {line}" for line in lines)
