"""What a page or dialog gets: the context, the way to act, the way to ask, and the way to another page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from avgdesk.context import Context
from avgdesk.services import permissions
from avgdesk.services.permissions import Permission
from avgdesk.ui.dispatcher import Dispatcher
from avgdesk.ui.prompter import Prompter


def _nowhere(page: str, ref: UUID | None = None) -> None:
    """Before the window stands."""


@dataclass(slots=True)
class Desk:
    """`go(page, ref)` shows a page by its key and selects the record there; `lock()` closes the administration."""

    ctx: Context
    dispatcher: Dispatcher
    prompter: Prompter
    go: Callable[[str, UUID | None], None] = _nowhere
    lock: Callable[[], None] = lambda: None

    @property
    def today(self) -> date:
        return self.ctx.today()

    @property
    def is_open(self) -> bool:
        """False from the moment of a lock: whatever a timer still wanted to show stays away."""
        return not self.ctx.store.db.is_closed()

    def may(self, permission: Permission) -> bool:
        """Pages leave out the buttons of what the user may not do; the services refuse it in any case."""
        return permissions.may(self.ctx, permission)
