"""A customer or supplier, found while typing a name, number, town or any other thing that the search knows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from avgdesk.context import Context
from avgdesk.domain.listing import ListQuery
from avgdesk.domain.parties import PartyRole
from avgdesk.errors import NotFound
from avgdesk.i18n import tr
from avgdesk.services import customers
from avgdesk.ui.forms import register
from avgdesk.ui.widgets.offers import offer

OFFERED = 12


@register
class PartyField(QLineEdit):
    """`attach` it to a context first. `party` is who was chosen, or None; `chosen` is emitted when that changes.

    Restricted parties are offered only where somebody asks something: AVG art. 18 hides them from the normal lists.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.party: UUID | None = None
        self._ctx: Context | None = None
        self._role: PartyRole | None = None
        self._restricted = False
        self._offers: list[tuple[str, UUID]] = []
        self._suggested: list[tuple[str, UUID]] = []
        self._lines = QStringListModel(self)
        completer = offer(self._lines, OFFERED, self)
        self.setCompleter(completer)
        self.setPlaceholderText(tr("Type a name or number"))
        self.textEdited.connect(self._look_up)
        completer.activated.connect(self._take)

    def attach(self, ctx: Context, role: PartyRole | None = None, *, restricted: bool = False) -> None:
        """Where to look, and whom: everybody when `role` is None; the restricted ones too when that is said."""
        self._ctx, self._role, self._restricted = ctx, role, restricted

    def suggest(self, parties: Sequence[UUID]) -> None:
        """Whom to offer before anything is typed."""
        assert self._ctx is not None
        self._suggested = [(_line_of(self._ctx, uid), uid) for uid in parties]

    def choose(self, uid: UUID | None) -> None:
        """This one; None empties the field."""
        self.party = uid
        self.setText(_line_of(self._ctx, uid) if self._ctx is not None and uid is not None else "")
        self.setCursorPosition(0)
        self.chosen.emit()

    def kept(self) -> list[str | None]:
        """For a draft: who was chosen, and what stands there."""
        return [str(self.party) if self.party else None, self.text()]

    def take_kept(self, kept: list[str | None]) -> None:
        """Somebody who is gone meanwhile leaves the field empty."""
        chosen, text = kept
        try:
            self.choose(UUID(chosen) if chosen else None)
        except NotFound:
            self.choose(None)
        if not chosen:
            self.setText(text or "")

    def _look_up(self, text: str) -> None:
        if self.party is not None:
            self.party = None
            self.chosen.emit()
        self._offers = self._search(text.strip()) if text.strip() else list(self._suggested)
        self._lines.setStringList([line for line, _ in self._offers])

    def _search(self, text: str) -> list[tuple[str, UUID]]:
        if self._ctx is None:
            return []
        hidden = customers.restricted_named(self._ctx, text, self._role, OFFERED // 3) if self._restricted else []
        query = ListQuery(search=text, role=self._role, sort="name")
        shown = customers.page_source(self._ctx, query).rows(0, OFFERED - len(hidden))
        found = [(_line(row.number, row.name, row.town), row.uid) for row in shown]
        return found + [(_marked(_line(row.number, row.name, row.town)), row.uid) for row in hidden]

    def _take(self, line: str) -> None:
        found = next((uid for offered, uid in self._offers if offered == line), None)
        if found is not None:
            QTimer.singleShot(0, self, partial(self.choose, found))  # after the completer has written its line

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.text() and self._suggested and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._look_up("")
            self.completer().complete()


def _line(number: str, name: str, town: str) -> str:
    return f"{number}  {name}, {town}".rstrip(", ")


def _line_of(ctx: Context, uid: UUID) -> str:
    party = customers.load(ctx, uid)
    line = _line(party.number, party.name, party.address.town)
    return _marked(line) if party.restricted else line


def _marked(line: str) -> str:
    """A restricted party, so that nobody takes it for one that may be used for anything."""
    return tr("{party} (restricted)").format(party=line)
