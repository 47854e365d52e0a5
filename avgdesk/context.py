"""The one handle that every use case gets: the open store, the clock, who acts and where."""

from __future__ import annotations

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
        """This computer, as its own list of network interfaces knows it: nothing is asked or sent."""
        import platform  # late, like the two below: the door stands before anybody asks

        return cls(platform.node() or "localhost", _address())


def _address() -> str:
    """The first IPv4 address of an interface that is up and leads beyond this computer; else the loopback's."""
    import socket

    import psutil

    up = {name for name, stats in psutil.net_if_stats().items() if stats.isup}
    for name, addresses in sorted(psutil.net_if_addrs().items()):
        for entry in addresses:
            usable = entry.family == socket.AF_INET and not entry.address.startswith(("127.", "169.254."))
            if name in up and usable:
                return str(entry.address)
    return "127.0.0.1"


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
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
