"""The steps of a request as small forms: extend, decide, close, mark as repeated, keep instructions."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QWidget

from avgdesk.domain.deadlines import request_due
from avgdesk.domain.requests import NEEDS_GROUND, Burden, Channel, Decision, Request
from avgdesk.i18n import tr
from avgdesk.services import opening, request_effects, requests
from avgdesk.services.requests import RequestDetails
from avgdesk.ui import bsn_guard
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.widgets.dates import DateField
from avgdesk.words import dossier as words
from avgdesk.words import formats

CHANNELS, DECISIONS, BURDENS = tuple(Channel), tuple(Decision), tuple(Burden)


class ExtendDialog(FormDialog):
    """Two months more, as told within the first month."""

    form = "request_extend"
    explain: QLabel
    told_on: DateField
    reason: QPlainTextEdit
    due: QLabel

    def __init__(self, desk: Desk, details: RequestDetails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.request = desk, details.request
        self.setWindowTitle(tr("Extend request {number}").format(number=self.request.number))
        self.name_button(tr("Extend", "verb"))
        last = formats.long_day(details.last_day_to_extend)
        said = tr(
            "You may take at most two months more when the request is complex or when you have many. The person must "
            "hear it, with the reason, on {day} at the latest. After this, make the letter."
        )
        self.explain.setText(said.format(day=last))
        self.told_on.set_value(desk.today)
        due = request_due(self.request.received_on, extended=True, calendar=opening.holidays(desk.ctx))
        self.due.setText(tr("The new last day is {day}.").format(day=formats.long_day(due.due_on)))

    def accept(self) -> None:
        day = self.told_on.value()
        if day is None:
            self.told_on.setFocus()
        elif self.desk.dispatcher.run(requests.extend, self.request.uid, day, self.reason.toPlainText()) is not None:
            super().accept()


class DecideDialog(FormDialog):
    """The decision; a ground is asked for as soon as something is refused."""

    form = "request_decide"
    decision: QComboBox
    decided_on: DateField
    ground: QPlainTextEdit
    hint: QLabel

    def __init__(self, desk: Desk, request: Request, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.request = desk, request
        self.setWindowTitle(tr("Decide on request {number}").format(number=request.number))
        self.name_button(tr("Decide", "verb"))
        for code in DECISIONS:
            self.decision.addItem(words.decision(code).capitalize(), code)
        if request.verdict:
            self.decision.setCurrentIndex(DECISIONS.index(request.verdict.decision))
            self.ground.setPlainText(request.verdict.ground)
        self.decided_on.set_value(desk.today)
        self.decision.currentIndexChanged.connect(lambda _: self._check())
        self._check()

    def _check(self) -> None:
        refused = self._decision() in NEEDS_GROUND
        self.ground.setEnabled(refused)
        told = tr("The letter names this ground, and the way to the authority (AP) and the court.")
        self.hint.setText(told if refused else tr("No ground is needed."))

    def _decision(self) -> Decision:
        return DECISIONS[self.decision.currentIndex()]

    def accept(self) -> None:
        day = self.decided_on.value()
        if day is None:
            self.decided_on.setFocus()
            return
        decision = self._decision()
        ground = self.ground.toPlainText() if decision in NEEDS_GROUND else ""
        if self.desk.dispatcher.run(requests.decide, self.request.uid, decision, ground, day) is not None:
            super().accept()


class CloseDialog(FormDialog):
    """What was sent, how and when."""

    form = "request_close"
    explain: QLabel
    sent: QPlainTextEdit
    sent_by: QComboBox
    closed_on: DateField

    def __init__(self, desk: Desk, details: RequestDetails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.request = desk, details.request
        self.setWindowTitle(tr("Close request {number}").format(number=self.request.number))
        self.name_button(tr("Close request", "verb"))
        self.explain.setText(tr("Write down what the person received, so that you can show it years later."))
        self.sent.setPlainText("\n".join(info.name.removesuffix(".pdf") for info in details.files))
        for channel in CHANNELS:
            self.sent_by.addItem(words.channel(channel), channel)
        self.sent_by.setCurrentIndex(CHANNELS.index(self.request.channel))
        self.closed_on.set_value(desk.today)

    def accept(self) -> None:
        day = self.closed_on.value()
        if day is None:
            self.closed_on.setFocus()
            return
        sent = self.sent.toPlainText()
        by = CHANNELS[self.sent_by.currentIndex()] if sent.strip() else None
        if self.desk.dispatcher.run(requests.close, self.request.uid, sent, by, day) is not None:
            super().accept()


class MarkDialog(FormDialog):
    """Repeated or excessive, with the reasons that the shop has to be able to show."""

    form = "request_mark"
    explain: QLabel
    burden: QComboBox
    reasons: QPlainTextEdit
    earlier: QLabel

    def __init__(self, desk: Desk, details: RequestDetails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.request = desk, details.request
        self.setWindowTitle(tr("Repeated or excessive"))
        self.name_button(tr("Mark", "verb"))
        said = tr("Only then may you ask a reasonable fee or refuse (GDPR art. 12(5)). You must be able to show why.")
        self.explain.setText(said)
        self.burden.addItem(tr("Repeated"), Burden.REPEATED)
        self.burden.addItem(tr("Excessive"), Burden.EXCESSIVE)
        count = details.earlier_requests
        self.earlier.setText(tr("%n earlier requests of this person in the year before.", n=count) if count else "")

    def accept(self) -> None:
        burden = BURDENS[self.burden.currentIndex()]
        if self.desk.dispatcher.run(requests.mark, self.request.uid, burden, self.reasons.toPlainText()) is not None:
            super().accept()


class InstructionsDialog(FormDialog):
    """What somebody wants to happen with their data after death."""

    form = "request_instructions"
    explain: QLabel
    text: QPlainTextEdit
    bsn: QLabel

    def __init__(self, desk: Desk, request: Request, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.request = desk, request
        self.name_button(tr("Keep", "verb"))
        self.explain.setText(tr("This is kept with the person, and stays after the request is closed."))
        self.text.setPlainText(request.details)
        self.text.textChanged.connect(lambda: self.bsn.setText(bsn_guard.warning(self.text.toPlainText())))

    def accept(self) -> None:
        text = self.text.toPlainText()
        no_bsn = bsn_guard.reviewed(self.desk.prompter, text)
        if no_bsn is None:
            return
        kept = self.desk.dispatcher.run(request_effects.keep_instructions, self.request.uid, text, no_bsn)
        if kept is not None:
            super().accept()
