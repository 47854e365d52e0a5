"""The one handle that every use case gets: the open store, the clock, who acts and where."""

from __future__ import annotations

import getpass
import socket
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from avgdesk.store.administration import Store


class UserRole(StrEnum):
    OWNER = "owner"
    EMPLOYEE = "employee"
    VIEWER = "viewer"


@dataclass(frozen=True, slots=True)
class Actor:
    """The user of the shop who is logged in. `uid` is the user's record; `name` is shown in the audit trail."""

    uid: UUID
    name: str
    role: UserRole = UserRole.OWNER


@dataclass(frozen=True, slots=True)
class Workstation:
    host: str
    ip: str

    @classmethod
    def here(cls) -> Workstation:
        """This computer. The address is read from the routing table or host file; nothing is sent."""
        host = socket.gethostname()
        try:
            ip = socket.gethostbyname(host)
        except OSError:
            ip = "127.0.0.1"
        return cls(host, ip)


def local_now() -> datetime:
    """This moment with the local zone."""
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class Context:
    store: Store
    actor: Actor
    clock: Callable[[], datetime] = local_now
    workstation: Workstation = field(default_factory=Workstation.here)

    def now(self) -> datetime:
        """The moment, with a zone; never naive."""
        return self.clock()

    def today(self) -> date:
        """The local day of `now`."""
        return self.clock().date()


def operating_system_user() -> str:
    """A proposal for the first user's name."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
