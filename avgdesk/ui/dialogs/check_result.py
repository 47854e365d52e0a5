"""What "check the administration" found, in plain words, with the way back when something is damaged."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from avgdesk import words
from avgdesk.domain.checking import CheckPart, CheckResult, Problem
from avgdesk.i18n import tr
from avgdesk.ui.forms import FormDialog


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
        self.told.setText(_content(found) if found.intact else "\n".join(_line(each) for each in found.problems))
        self.advice.setText("" if found.intact else _advice(found))
        self.restore_good.setVisible(found.newest_good is not None and may_restore)
        self.restore_good.clicked.connect(self.accept)


def _content(found: CheckResult) -> str:
    assert found.content is not None
    return tr("Checked: {customers}, {invoices}, {entries}.").format(
        customers=tr("%n customers", n=found.content.customers),
        invoices=tr("%n invoices", n=found.content.invoices),
        entries=tr("%n entries of the audit trail", n=found.content.entries),
    )


def _line(problem: Problem) -> str:
    texts = {
        CheckPart.PAGES: tr("%n pages of the data file can't be read.", n=problem.count),
        CheckPart.STRUCTURE: tr("The structure of the data file is broken in %n places.", n=problem.count),
        CheckPart.REFERENCES: tr("Records refer to others that are not there, in %n tables.", n=problem.count),
        CheckPart.TRAIL: tr("The audit trail was changed or is incomplete, from entry {number} on."),
        CheckPart.LEDGER: tr("%n entries of the list of erasures were changed.", n=problem.count),
        CheckPart.ATTACHMENTS: tr("%n kept files are not as they were added.", n=problem.count),
        CheckPart.KEYS: tr("One of the two key files is damaged. It is mended when a password is changed."),
        CheckPart.SEAL: tr("The seal of the backup is broken."),
    }
    return "• " + texts[problem.part].format(number=problem.at or "?")


def _advice(found: CheckResult) -> str:
    if all(problem.part is CheckPart.KEYS for problem in found.problems):
        return tr("Change your password in the settings: both files are then written anew.")
    if found.newest_good is None:
        return tr("There is no good backup within reach. Connect the disk or stick with your backups and check again.")
    when = words.moment(found.newest_good.made_at)
    return tr("The newest good backup is of {when}.").format(when=when)
