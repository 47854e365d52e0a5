"""The form of a request that came in. The last day is told while the day of receipt is typed."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPlainTextEdit, QWidget

from avgdesk.domain.deadlines import request_due
from avgdesk.domain.requests import Channel, Request, RequestKind
from avgdesk.i18n import tr
from avgdesk.services import opening, requests
from avgdesk.services.requests import NewRequest
from avgdesk.ui import bsn_guard
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.widgets.dates import DateField
from avgdesk.ui.widgets.person_choice import PersonChoice
from avgdesk.words import dossier as dossier_words
from avgdesk.words import formats
from avgdesk.words import requests as words

KINDS, CHANNELS = tuple(RequestKind), tuple(Channel)


class RequestDialog(FormDialog):
    """`saved` is the new request, after it was accepted."""

    form = "request_edit"
    who: PersonChoice
    kind: QComboBox
    marketing: QCheckBox
    received: DateField
    channel: QComboBox
    due: QLabel
    details: QPlainTextEdit
    bsn: QLabel

    def __init__(self, desk: Desk, party: UUID | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.saved: Request | None = None
        self.setWindowTitle(tr("New request"))
        self.name_button(tr("Log request"))
        for kind in KINDS:
            self.kind.addItem(words.kind(kind).capitalize(), kind)
        for channel in CHANNELS:
            self.channel.addItem(dossier_words.channel(channel), channel)
        self.channel.setCurrentIndex(CHANNELS.index(Channel.EMAIL))
        self.received.set_value(desk.today)
        self.who.attach(desk.ctx)
        if party is not None:
            self.who.choose(party)
        self._connect()
        self._check()

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(lambda _: self._check())
        self.received.changed.connect(self._check)
        self.details.textChanged.connect(self._check)

    def _check(self) -> None:
        self.marketing.setVisible(self._kind() is RequestKind.OBJECTION)
        self.due.setText(self._due())
        self.bsn.setText(bsn_guard.warning(self.details.toPlainText()))

    def _kind(self) -> RequestKind:
        return KINDS[self.kind.currentIndex()]

    def _due(self) -> str:
        day = self.received.value()
        if day is None:
            return tr("Write a day as 31-12-2026.")
        if day > self.desk.today:
            return tr("This day is still to come. Write the day on which the request was received.")
        due = request_due(day, calendar=opening.holidays(self.desk.ctx))
        said = tr("Answer at the latest on {day}.").format(day=formats.long_day(due.due_on))
        if not due.shifted_by:
            return said
        aim = tr("Aim at {day}; {reasons}.").format(day=formats.day(due.strict_due_on), reasons=words.shift(due))
        return f"{said}\n{aim}"

    def accept(self) -> None:
        """Log it; a refusal is told and leaves the form open."""
        who, day = self.who.requester(), self.received.value()
        if who is None:
            self.desk.prompter.tell(tr("New request"), tr("Choose a customer, or write the name of who asks."))
            return
        if day is None or day > self.desk.today:
            self.received.setFocus()
            return
        details = self.details.toPlainText().strip()
        no_bsn = bsn_guard.reviewed(self.desk.prompter, details)
        if no_bsn is None:
            self.details.setFocus()
            return
        channel = CHANNELS[self.channel.currentIndex()]
        new = NewRequest(self._kind(), day, who, channel, self.marketing.isChecked(), details, no_bsn)
        self.saved = self.desk.dispatcher.run(requests.register, new)
        if self.saved is not None:
            super().accept()
