"""Backups as records: what one says of itself, which ones may stay, how old the newest is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Protocol, TypeVar
from uuid import UUID

SUFFIX = ".avgbackup"
DAILY, WEEKLY, MONTHLY = 7, 4, 2
LONGEST_DAYS = 90  # so that what was erased leaves the backups too
AMBER_DAYS, RED_DAYS = 7, 30


class BackupKind(StrEnum):
    MANUAL = "manual"
    DAILY = "daily"
    BEFORE_IMPORT = "before_import"
    BEFORE_UPGRADE = "before_upgrade"
    BEFORE_RESTORE = "before_restore"
    AFTER_ERASURE = "after_erasure"


class Freshness(StrEnum):
    """How the foot of the sidebar shows the last verified backup."""

    GOOD = "good"
    AMBER = "amber"
    RED = "red"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Content:
    """What was counted in a file that was opened and read: the proof that a backup holds something."""

    customers: int
    invoices: int
    entries: int  # of the audit trail
    head: str  # the MAC of its last entry


@dataclass(frozen=True, slots=True)
class BackupFile:
    """One backup as its file tells without a key. `made_at` is UTC; `program` and `schema` wrote it."""

    path: Path
    administration: UUID
    made_at: datetime
    kind: BackupKind
    program: str
    schema: int
    size: int


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of time of which no erasure ledger was at hand: people erased in it may be there again."""

    since: datetime
    until: datetime


class Dated(Protocol):
    @property
    def made_at(self) -> datetime: ...


B = TypeVar("B", bound=Dated)


def may_go(backups: Sequence[B], now: datetime) -> list[B]:
    """Those to thin out, once a new one is verified.

    Kept are all of today, the newest of each of 7 days, of 4 weeks and of 2 months, none older than 90 days, and the
    newest always. Days are local to `now`.
    """
    newest_first = sorted(backups, key=lambda backup: backup.made_at, reverse=True)
    if not newest_first:
        return []
    days = [(backup, backup.made_at.astimezone(now.tzinfo).date()) for backup in newest_first]
    kept = {id(newest_first[0])} | {id(backup) for backup, day in days if day == now.date()}
    for period, most in ((_day, DAILY), (_week, WEEKLY), (_month, MONTHLY)):
        kept |= _newest_of_each(days, period, most)
    oldest = now - timedelta(days=LONGEST_DAYS)
    young = {id(backup) for backup in newest_first if backup.made_at >= oldest} | {id(newest_first[0])}
    return [backup for backup in newest_first if id(backup) not in kept & young]


def _newest_of_each(days: Iterable[tuple[B, date]], period: _Period, most: int) -> set[int]:
    found: dict[tuple[int, int], int] = {}
    for backup, day in days:
        if len(found) < most or period(day) in found:
            found.setdefault(period(day), id(backup))
    return set(found.values())


class _Period(Protocol):
    def __call__(self, day: date) -> tuple[int, int]: ...


def _day(day: date) -> tuple[int, int]:
    return day.year, day.timetuple().tm_yday


def _week(day: date) -> tuple[int, int]:
    return day.isocalendar()[:2]


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month


def freshness(last: datetime | None, now: datetime) -> Freshness:
    """Amber after 7 days, red after 30."""
    if last is None:
        return Freshness.NONE
    age = now - last
    if age > timedelta(days=RED_DAYS):
        return Freshness.RED
    return Freshness.AMBER if age > timedelta(days=AMBER_DAYS) else Freshness.GOOD


def file_name(made_at: datetime) -> str:
    """`avgdesk-2026-11-24-103000.avgbackup`, in the zone of `made_at`; no name of anybody."""
    return f"avgdesk-{made_at:%Y-%m-%d-%H%M%S}{SUFFIX}"
