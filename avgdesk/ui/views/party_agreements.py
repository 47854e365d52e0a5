"""The tab of a customer with their agreements."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QLabel

from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import agreement_needs, agreements
from avgdesk.services.permissions import Permission
from avgdesk.ui.record_table import Column, ListSource, RecordTable
from avgdesk.ui.tabs import PartyTab
from avgdesk.ui.views import agreement_actions
from avgdesk.ui.widgets.buttons import push
from avgdesk.ui.widgets.card import FlowPanel
from avgdesk.words import agreements as words
from avgdesk.words import day


class PartyAgreementsTab(PartyTab):
    form = "party_agreements"
    topics = frozenset({Topic.AGREEMENTS})
    table: RecordTable
    empty: QLabel
    action_panel: FlowPanel

    def build(self) -> None:
        self.uid: UUID | None = None
        self.table.set_columns(
            (
                Column("number", tr("Number"), lambda row: row.label, width=120, stretch=True),
                Column("issued_on", tr("Issued"), lambda row: day(row.issued_on), width=92, least=340),
                Column("state", tr("State"), lambda row: "", width=122, pill=lambda row: words.pill(row.state)),
            ),
            key=lambda row: row.uid,
        )
        self.table.opened.connect(lambda row: self.desk.go("agreements", row.uid))

    def title(self) -> str:
        return tr("Agreements")

    def show_party(self, uid: UUID | None) -> None:
        self.uid = uid
        found = agreements.for_party(self.desk.ctx, uid) if uid else []
        self.table.set_source(ListSource(found))
        self.table.setVisible(bool(found))
        self.empty.setVisible(not found)
        needed = agreement_needs.said(self.desk.ctx, uid) if uid else None
        self.empty.setText(tr("No agreement; none is needed.") if needed is False else tr("No agreement yet."))
        self.action_panel.clear()
        if uid is not None and self.desk.may(Permission.EDIT):
            self.action_panel.add(push(tr("New agreement"), partial(agreement_actions.make_for_party, self.desk, uid)))
            if not found:
                text = tr("None needed") if needed is not False else tr("One is needed")
                self.action_panel.add(push(text, partial(self._say, needed is False)))

    def _say(self, needed: bool) -> None:
        if self.uid is not None:
            self.desk.dispatcher.run(agreement_needs.say_need, [self.uid], needed)
            self.show_party(self.uid)
