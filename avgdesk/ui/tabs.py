"""Tabs and actions that other subjects add to a customer's detail pane, each by one line.

```python
PartyTabEntry(30, "consents:ConsentsTab")        # module under avgdesk.ui.views
PartyActionEntry(10, mark("Make appointment"), "appointments:make_for_party")   # (desk, party uid) -> None
PartyActionEntry(90, mark("Erase…"), "retention:erase_party", role="destructive", permission=Permission.ERASE)
```
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import ClassVar, cast
from uuid import UUID

from PySide6.QtWidgets import QWidget

from avgdesk.outcome import Topic
from avgdesk.services.permissions import Permission
from avgdesk.ui.desk import Desk
from avgdesk.ui.forms import FormWidget
from avgdesk.words.base import mark


class PartyTab(FormWidget):
    """One tab; `show_party` is called when the tab is visible and the party or one of the topics changed."""

    topics: ClassVar[frozenset[Topic]] = frozenset()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.build()

    def build(self) -> None:
        """Connect signals and set columns; once."""

    def title(self) -> str:
        raise NotImplementedError

    def show_party(self, uid: UUID | None) -> None:
        """None empties the tab."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class PartyTabEntry:
    order: int
    place: str

    def load(self) -> type[PartyTab]:
        found = _find(self.place)
        assert isinstance(found, type) and issubclass(found, PartyTab)
        return found


@dataclass(frozen=True, slots=True)
class PartyActionEntry:
    """A button under a customer's particulars and a line in the menu of its row, for who has `permission`.

    `role` is its look: a "destructive" one stands last, answers to Delete, and asks before it does anything. `rare`
    ones stand behind the button More. Orders: request 10, dossier 20, appointment 30, agreement 40, the rest 50 to 80,
    erase 90.
    """

    order: int
    title: str
    place: str
    role: str = ""
    permission: Permission = Permission.EDIT
    rare: bool = False

    def load(self) -> Callable[[Desk, UUID], None]:
        return cast(Callable[[Desk, UUID], None], _find(self.place))

    def load_and_do(self, desk: Desk, party: UUID) -> None:
        """Import the subject's page now that it is needed."""
        self.load()(desk, party)


def _find(place: str) -> object:
    module, name = place.split(":")
    return getattr(import_module(f"avgdesk.ui.views.{module}"), name)


TABS: tuple[PartyTabEntry, ...] = (
    PartyTabEntry(40, "party_agreements:PartyAgreementsTab"),
    PartyTabEntry(50, "party_requests:RequestsTab"),
)

ACTIONS: tuple[PartyActionEntry, ...] = (
    PartyActionEntry(20, mark("Access dossier…"), "party_requests:show_dossier", permission=Permission.READ),
    PartyActionEntry(30, mark("Appointment…"), "party_requests:book"),
    PartyActionEntry(40, mark("New agreement"), "agreement_actions:make_for_party"),
    PartyActionEntry(80, mark("Legal hold…"), "retention:hold_party", rare=True),
    PartyActionEntry(90, mark("Erase…"), "retention:erase_party", role="destructive", permission=Permission.ERASE),
)
