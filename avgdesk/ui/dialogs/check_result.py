"""What "check the administration" found, in plain words, with the way back when something is damaged."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from avgdesk import words
from avgdesk.domain.checking import CheckPart, CheckResult
from avgdesk.i18n import tr
from avgdesk.ui.forms import FormDialog
from avgdesk.words import checking


class CheckResultDialog(FormDialog):
    """Accepted: the user wants the newest good backup back."""

    form = "check_result"
    keeps_draft = False
    verdict: QLabel
    told: QLabel
    advice: QLabel
    restore_good: QPushButton
    buttons: QDialogButtonBox

    def __init__(self, found: CheckResult, may_restore: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict.setText(tr("Everything is whole.") if found.intact else tr("Something is damaged."))
        self.told.setText(_told(found))
        self.advice.setText("" if found.intact else _advice(found))
        self.restore_good.setVisible(found.newest_good is not None and may_restore)
        self.restore_good.clicked.connect(self.accept)


def _told(found: CheckResult) -> str:
    if found.intact:
        return checking.content(found.content) if found.content else ""
    return "\n".join(f"• {checking.problem(each)}" for each in found.problems)


def _advice(found: CheckResult) -> str:
    if all(problem.part is CheckPart.KEYS for problem in found.problems):
        return tr("Change your password in the settings: both files are then written anew.")
    if found.newest_good is None:
        return tr("There is no good backup within reach. Connect the disk or stick with your backups and check again.")
    when = words.moment(found.newest_good.made_at)
    return tr("The newest good backup is of {when}.").format(when=when)
