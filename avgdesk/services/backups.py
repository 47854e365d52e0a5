"""Backups: made and verified by hand or by the program, thinned, copied to a second place; how old the last one is."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from avgdesk.context import Context
from avgdesk.domain.backups import BackupFile, BackupKind, Content, Freshness, freshness, may_go
from avgdesk.domain.todo import Todo, Urgency
from avgdesk.errors import AvgdeskError, NotFound
from avgdesk.outcome import Outcome, Progress, Topic, no_progress
from avgdesk.services import audit, clock
from avgdesk.services.permissions import Permission, may, require
from avgdesk.store import backup, examine, settings
from avgdesk.store.files import discard

FOLDER = "backups"
LAST, SECOND = "backup.last", "backup.second_place"
CHANGED = frozenset({Topic.BACKUPS, Topic.AUDIT})


@dataclass(frozen=True, slots=True)
class BackupResult:
    """`second`: the copy in the second place; `second_missing`: there is one, but it was not reachable or full."""

    file: BackupFile
    content: Content
    second: Path | None = None
    second_missing: bool = False
    thinned: int = 0


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The last one that was read back. `made_at` None: there never was one."""

    made_at: datetime | None
    freshness: Freshness
    path: Path | None = None
    customers: int = 0
    invoices: int = 0


def standard_folder(ctx: Context) -> Path:
    """Where backups go by default: inside the administration's folder."""
    return ctx.store.folder / FOLDER


def second_place(ctx: Context) -> Path | None:
    """The folder or stick that gets a copy of each backup, if the owner chose one."""
    text = settings.get(ctx.store.db, SECOND)
    return Path(text) if text else None


def choose_second_place(ctx: Context, folder: Path | None) -> Outcome[None]:
    """Each backup is copied there from now on; None: nowhere. Raises NotFound when it is not there now."""
    require(ctx, Permission.BACKUP)
    if folder is not None and not folder.is_dir():
        raise NotFound("backup_folder_missing", what="folder")
    with ctx.store.transaction():
        settings.put(ctx.store.db, SECOND, str(folder.absolute()) if folder else "")
        audit.record(ctx, "backup.second_place_chosen", chosen=folder is not None)
    return Outcome(None, CHANGED)


def make(
    ctx: Context,
    folder: Path | None = None,
    kind: BackupKind = BackupKind.MANUAL,
    progress: Progress = no_progress,
) -> Outcome[BackupResult]:
    """A verified backup in `folder` (by default the standard one, with a copy in the second place).

    Raises NotFound("backup_folder_missing"), Damaged (the administration is), StorageUnavailable, Cancelled: nothing is
    then made, and nothing thinned.
    """
    require(ctx, Permission.BACKUP)
    return automatic(ctx, kind, progress, folder)


def automatic(
    ctx: Context, kind: BackupKind, progress: Progress = no_progress, folder: Path | None = None
) -> Outcome[BackupResult]:
    """As `make`, when the program itself makes one, whoever is at work: before an import, an upgrade, a restore."""
    if folder is not None and not folder.is_dir():
        raise NotFound("backup_folder_missing", what="folder")
    place = folder or standard_folder(ctx)
    made = backup.make(ctx.store, place, ctx.now(), kind, progress)
    second, missing = _copy_to_second(ctx, made.file, progress) if folder is None else (None, False)
    thinned = sum(_thin(ctx, where) for where in {place, second.parent if second else place})
    _remember(ctx, made, kind, second is not None)
    return Outcome(BackupResult(made.file, made.content, second, missing, thinned), CHANGED)


def on_closing(ctx: Context, progress: Progress = no_progress) -> Outcome[BackupResult] | None:
    """Once a day; None when there is one of today already. Raises as `make`: closing goes on, after telling."""
    last_one = last(ctx).made_at
    if last_one is not None and last_one.astimezone(ctx.now().tzinfo).date() >= ctx.today():
        return None
    return automatic(ctx, BackupKind.DAILY, progress)


def before_import(ctx: Context, progress: Progress = no_progress) -> None:
    """A verified backup of what is there, if there is a customer or an invoice yet. Raises as `make`."""
    content = examine.content_of(ctx.store.db.connection())
    if content.customers or content.invoices:
        automatic(ctx, BackupKind.BEFORE_IMPORT, progress)


def renew(ctx: Context, progress: Progress = no_progress) -> Outcome[BackupResult]:
    """After an erasure: a new backup, and then every older one of this administration within reach is removed.

    `thinned` tells how many. Raises as `make`; nothing is removed unless the new one is verified.
    """
    require(ctx, Permission.BACKUP)
    made = automatic(ctx, BackupKind.AFTER_ERASURE, progress).value
    keep = {made.file.path, made.second}
    older = [file for file in within_reach(ctx) if file.path not in keep]
    removed = sum(_remove(file) for file in older)
    with ctx.store.transaction():
        audit.record(ctx, "backup.older_removed", count=removed)
    return Outcome(BackupResult(made.file, made.content, made.second, made.second_missing, removed), CHANGED)


def within_reach(ctx: Context) -> list[BackupFile]:
    """This administration's backups in the standard folder and the second place, newest first."""
    places = [standard_folder(ctx), second_place(ctx)]
    return sorted(
        (file for place in places if place for file in _own(ctx, place)), key=lambda file: file.made_at, reverse=True
    )


def newest_good(ctx: Context, progress: Progress = no_progress) -> BackupFile | None:
    """The newest backup within reach of which every byte agrees with its seal."""
    return next((file for file in within_reach(ctx) if backup.is_whole(file, progress)), None)


def newest_good_in(folder: Path, progress: Progress = no_progress) -> BackupFile | None:
    """The same for an administration that can't be opened: in its own folder for backups. Needs no key."""
    return next((file for file in backup.backups_in(folder / FOLDER) if backup.is_whole(file, progress)), None)


def last(ctx: Context) -> LastBackup:
    """For the foot of the sidebar: amber after 7 days, red after 30."""
    text = settings.get(ctx.store.db, LAST)
    if text is None:
        return LastBackup(None, Freshness.NONE)
    told = json.loads(text)
    made_at = datetime.fromisoformat(told["made_at"])
    path = Path(told["path"])
    return LastBackup(made_at, freshness(made_at, ctx.now()), path, told["customers"], told["invoices"])


def todos(ctx: Context) -> list[Todo]:
    """No backup, or an old one; and a gap in the erasure ledger that a restore left."""
    from avgdesk.services import restoring

    found = []
    last_one, gap = last(ctx), restoring.ledger_gap(ctx)
    if last_one.freshness is not Freshness.GOOD and may(ctx, Permission.BACKUP):
        urgency = Urgency.TODAY if last_one.freshness is Freshness.RED else Urgency.SOON
        found.append(Todo("backup_due", urgency, "settings:backups", facts={"made_at": last_one.made_at}))
    if gap is not None and may(ctx, Permission.RESTORE):
        facts: dict[str, object] = {"since": gap.since, "until": gap.until}
        found.append(Todo("ledger_gap", Urgency.SOON, "settings:backups", facts=facts))
    return found


def _copy_to_second(ctx: Context, file: BackupFile, progress: Progress) -> tuple[Path | None, bool]:
    place = second_place(ctx)
    if place is None:
        return None, False
    try:
        return backup.copy_to(file, place, progress).path, False
    except AvgdeskError:
        return None, True


def _thin(ctx: Context, folder: Path) -> int:
    """Only after a new one was verified, and not while the clock is in doubt; a backup is a day of use as well."""
    clock.see(ctx)
    if clock.doubt(ctx) is not None:
        return 0
    return sum(_remove(file) for file in may_go(_own(ctx, folder), ctx.now()))


def _own(ctx: Context, folder: Path) -> list[BackupFile]:
    return [b for b in backup.backups_in(folder) if b.administration == ctx.store.keys.administration]


def _remove(file: BackupFile) -> bool:
    discard(file.path)
    return not file.path.exists()


def _remember(ctx: Context, made: backup.MadeBackup, kind: BackupKind, second: bool) -> None:
    told = {
        "made_at": made.file.made_at.isoformat(),
        "path": str(made.file.path),
        "customers": made.content.customers,
        "invoices": made.content.invoices,
    }
    with ctx.store.transaction():
        settings.put(ctx.store.db, LAST, json.dumps(told))
        audit.record(
            ctx, "backup.made", kind=kind, customers=told["customers"], invoices=told["invoices"], second=second
        )
