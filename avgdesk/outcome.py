"""What a use case gives back: its value, and which subjects changed, so that only the pages that show them reload."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")
EVERY = 500  # items between two reports of progress


class Topic(StrEnum):
    CUSTOMERS = "customers"
    INVOICES = "invoices"
    RECORDS = "records"  # the simple dated records of other categories
    RULES = "rules"
    AGREEMENTS = "agreements"
    REQUESTS = "requests"
    APPOINTMENTS = "appointments"
    REGISTERS = "registers"
    SETTINGS = "settings"
    USERS = "users"
    BACKUPS = "backups"
    AUDIT = "audit"


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """`value` for the caller; `topics` for the dispatcher."""

    value: T
    topics: frozenset[Topic]


class Progress(Protocol):
    """Called by long work every so often; raises `errors.Cancelled` to stop it (nothing is then changed)."""

    def __call__(self, done: int, total: int | None) -> None: ...


def no_progress(done: int, total: int | None) -> None:
    """For callers that show no progress."""


def telling(items: Iterable[T], total: int, progress: Progress) -> Iterator[T]:
    """The same items; `progress` hears how far it is."""
    for done, item in enumerate(items):
        if done % EVERY == 0:
            progress(done, total)
        yield item
    progress(total, total)
