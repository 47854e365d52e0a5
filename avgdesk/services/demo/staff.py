"""The people who work in the demo shop besides its owner. Nobody knows their passwords: they are thrown away."""

from __future__ import annotations

import secrets
from functools import partial

from avgdesk.context import Context, UserRole
from avgdesk.services import users
from avgdesk.services.demo.story import Event

STAFF = (("Joost", UserRole.EMPLOYEE), ("Anke", UserRole.VIEWER))


def events() -> list[Event]:
    return [Event(79, 9, partial(_add, name, role)) for name, role in STAFF]


def _add(name: str, role: UserRole, ctx: Context) -> None:
    users.add(ctx, name, role, secrets.token_urlsafe(16))
