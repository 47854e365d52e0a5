"""The issuers of certificates whom the owner trusts: add one from its file, or withdraw the trust."""

from __future__ import annotations

from operator import attrgetter

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from avgdesk import words
from avgdesk.i18n import tr
from avgdesk.services import trusted_issuers
from avgdesk.services.trusted_issuers import Issuer
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.agreement_receive import ask_issuer
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.record_table import Column, ListSource, RecordTable


class TrustedIssuersDialog(FormDialog):
    """Every change counts at once."""

    form = "trusted_issuers"
    keeps_draft = False
    table: RecordTable
    none: QLabel
    add: QPushButton
    withdraw: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.table.set_columns(
            (
                Column("name", tr("Issuer"), attrgetter("name"), width=200, stretch=True, note=_fingerprint),
                Column("valid_until", tr("Valid until"), lambda issuer: words.day(issuer.valid_until), width=110),
            ),
            key=attrgetter("fingerprint"),
        )
        self.add.clicked.connect(self.trust)
        self.withdraw.clicked.connect(self.distrust)
        self._fill()

    def _fill(self) -> None:
        found = trusted_issuers.every(self.desk.ctx)
        self.table.set_source(ListSource(found))
        self.table.setVisible(bool(found))
        self.none.setVisible(not found)
        self.withdraw.setEnabled(bool(found))
        if self.table.current() is None:
            self.table.select_first()

    def trust(self) -> None:
        """The issuer's own certificate, from a file that the owner got from it."""
        if ask_issuer(self.desk):
            self._fill()

    def distrust(self) -> None:
        """Ask, and take the chosen one out."""
        issuer = self.table.current()
        if issuer is None:
            return
        told = tr("Signatures for which {issuer} vouches no longer count as those of the persons they name.")
        text = told.format(issuer=issuer.name)
        if not self.desk.prompter.confirm(
            tr("Withdraw trust"), text, verb=tr("Withdraw trust", "verb"), destructive=True
        ):
            return
        if self.desk.dispatcher.run(trusted_issuers.distrust, issuer.fingerprint) is not None:
            self._fill()


def _fingerprint(issuer: Issuer) -> str:
    return tr("Fingerprint (SHA-256): {fingerprint}").format(fingerprint=issuer.fingerprint)
