"""Putting a backup back: verified first, erased people erased again, swapped in as a whole.

What is made ready stands beside the present files until one rename decides; a kill at any step leaves the old or the
new administration whole.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from avgdesk.context import Context, Workstation, local_now
from avgdesk.domain.backups import BackupKind, Gap
from avgdesk.errors import Damaged, NewerVersion, NotFound, RuleViolated, WrongPassword
from avgdesk.outcome import Outcome, Progress, Topic, no_progress
from avgdesk.services import administration, audit, backups
from avgdesk.services.administration import Clock
from avgdesk.services.permissions import Permission, require
from avgdesk.services.preparing import GAP, Restorable, Restored, Source, prepare_copy
from avgdesk.store import aside, backup, carrying, container, keyfile_text, keyslots, migrate, settings, swap
from avgdesk.store.administration import Store, check_free, inspect, is_administration, new_place
from avgdesk.store.audit import Head
from avgdesk.store.carrying import Carried, Ledger
from avgdesk.store.folder_lock import FolderLock
from avgdesk.store.keyslots import Secret, Unlocked

__all__ = [
    "Restorable", "Restored", "close_gap", "inspect_backup", "ledger_from", "ledger_gap", "look", "look_beside",
    "opens_with_present_key",
    "restore", "restore_to",
]  # fmt: skip
EVERYTHING = frozenset(Topic)


def look(path: Path, secret: Secret | None, ctx: Context | None = None, progress: Progress = no_progress) -> Restorable:
    """Verify and open a backup: with the key of the open administration, else with a password or recovery key of then.

    Raises InvalidInput("not_a_backup"), Damaged, NewerVersion, WrongPassword("backup_needs_password" when `secret` is
    None), StorageUnavailable. Nothing is changed.
    """
    found = container.read(path)
    if found.about.schema > migrate.newest():
        raise NewerVersion("newer_version", needs=found.about.program, schema=found.about.schema)
    container.check(found, None, progress)
    unlocked = _unlock(found, secret, ctx)
    checked = backup.examine_backup(path, unlocked.key, progress)
    return Restorable(checked.file, checked.content, unlocked)


def opens_with_present_key(ctx: Context, path: Path) -> bool:
    """Whether a backup of this administration needs no password. Raises as `container.read` does."""
    try:
        return keyfile_text.parse(container.read(path).keys).authentic(ctx.store.unlocked.key)
    except (ValueError, KeyError, TypeError):
        raise Damaged("backup_damaged", part="backup") from None


def inspect_backup(
    ctx: Context, path: Path, secret: Secret | None = None, progress: Progress = no_progress
) -> Outcome[Restorable]:
    """`look` for the window: verify the backup and tell what it holds. Nothing is changed."""
    require(ctx, Permission.RESTORE)
    return Outcome(look(path, secret, ctx, progress), frozenset())


def look_beside(path: Path, secret: Secret, folder: Path, progress: Progress = no_progress) -> Restorable:
    """As `look`, when the secret may also be today's of the administration in `folder`. Raises as `look`."""
    try:
        return look(path, secret, None, progress)
    except WrongPassword:
        if not is_administration(folder):
            raise
    store = Store.open(folder, secret)
    try:
        ctx = administration.context_of(store, local_now, Workstation.here())
        return look(path, None, ctx, progress)
    finally:
        store.close()


def _unlock(found: container.Container, secret: Secret | None, ctx: Context | None) -> Unlocked:
    try:
        file = keyfile_text.parse(found.keys)
    except (ValueError, KeyError, TypeError):
        raise Damaged("backup_damaged", part="backup") from None
    if ctx is not None and file.authentic(ctx.store.unlocked.key):
        return Unlocked(ctx.store.unlocked.key, ctx.store.unlocked.slot, file)
    if secret is None:
        raise WrongPassword("backup_needs_password")
    unlocked = keyslots.unlock(file, secret)
    inspect(found.path, unlocked.key)
    return unlocked


def ledger_from(path: Path, secret: Secret | None, known: Sequence[Unlocked] = ()) -> Ledger:
    """The erasure ledger of an administration's folder or of a backup. Raises as opening one does."""
    if path.is_dir():
        store = _open_any(path, secret, known)
        try:
            return carrying.ledger_of(store, local_now())
        finally:
            store.close()
    found = container.read(path)
    container.check(found, None)
    file = keyfile_text.parse(found.keys)
    key = next((each.key for each in known if file.authentic(each.key)), None)
    if key is None:
        key = _unlock(found, secret, None).key
    return carrying.ledger_in_backup(path, key, found.about.made_at)


def restore(
    ctx: Context, wanted: Restorable, ledger: Ledger | None = None, progress: Progress = no_progress
) -> Outcome[Restored]:
    """Put `wanted` in the place of the open administration, which stays open: on the backup's records.

    Passwords, users, the trail, the ledger and the numbers given out go on as they are now. `ledger`: another one to
    erase by. Raises RuleViolated("not_permitted", "backup_of_another"), Damaged, StorageUnavailable, Cancelled: all is
    then as it was.
    """
    require(ctx, Permission.RESTORE)
    store = ctx.store
    if wanted.file.administration != store.keys.administration:
        raise RuleViolated("backup_of_another")
    safety = _safety_copy(ctx, progress)
    source, unlocked = _source(ctx, wanted, ledger), store.unlocked
    try:
        restored = prepare_copy(swap.prepare(store.folder), wanted, unlocked, source, progress)
        store.take_over(unlocked)
    except BaseException:
        swap.abandon(store.folder)
        if not store.db.is_closed():
            store.bind()
        raise
    return Outcome(replace(restored, safety=safety), EVERYTHING)


def restore_to(
    folder: Path,
    wanted: Restorable,
    secret: Secret | None = None,
    ledger: Ledger | None = None,
    progress: Progress = no_progress,
    *,
    clock: Clock = local_now,
    workstation: Workstation | None = None,
) -> Restored:
    """As `restore`, for a folder that is not open: absent or empty, an administration, or a damaged one.

    A present administration is opened with `secret`, or with the backup's own key. Of a damaged one the files are set
    aside first. Raises as `restore` and as opening does.
    """
    folder, here = folder.absolute(), workstation or Workstation.here()
    kind = "file" if ledger else "none"
    source = Source(clock, here, ledger=ledger, ledger_kind=kind)
    if not is_administration(folder):
        check_free(folder)
        with new_place(folder) as place:
            return prepare_copy(place, wanted, wanted.unlocked, source, progress)
    try:
        store = _open_any(folder, secret, (wanted.unlocked,))
    except (Damaged, NotFound):
        return _restore_over(folder, wanted, source, progress)
    try:
        ctx = administration.context_of(store, clock, here)
        return restore(ctx, wanted, ledger, progress).value
    finally:
        store.close()


def _restore_over(folder: Path, wanted: Restorable, source: Source, progress: Progress) -> Restored:
    """Over files that can't be opened: these are set aside as they are."""
    lock = FolderLock(folder)
    try:
        aside.check_same(folder, wanted.file.administration)
        safety = aside.set_aside(folder, source.clock())
        restored = prepare_copy(swap.prepare(folder), wanted, wanted.unlocked, source, progress)
        swap.replace(folder)
    except BaseException:
        swap.abandon(folder)
        raise
    finally:
        lock.release()
    return replace(restored, safety=safety)


def _safety_copy(ctx: Context, progress: Progress) -> Path:
    """A verified backup of the present state; when it is too damaged for that, its files as they are."""
    try:
        return backups.automatic(ctx, BackupKind.BEFORE_RESTORE, progress).value.file.path
    except Damaged:
        return aside.set_aside(ctx.store.folder, ctx.now())


def _source(ctx: Context, wanted: Restorable, given: Ledger | None) -> Source:
    """What the present administration gives along, as far as it can still be read."""
    known = [given] if given else []
    carried, kind = Carried(), "file" if given else "none"
    with suppress(Damaged):
        carried = carrying.carried_from(ctx.store, Head(wanted.content.entries, wanted.content.head))
    with suppress(Damaged):
        known.append(carrying.ledger_of(ctx.store, ctx.now()))
        kind = "present"
    return Source(ctx.clock, ctx.workstation, ctx.actor, carried, carrying.merged(known), kind)


def _open_any(folder: Path, secret: Secret | None, known: Sequence[Unlocked]) -> Store:
    """With the secret, else with a data key that is known. Raises as `Store.open`."""
    if secret is not None:
        with suppress(WrongPassword):
            return Store.open(folder, secret)
    for unlocked in known:
        with suppress(WrongPassword):
            return Store.open_with_key(folder, unlocked)
    raise WrongPassword("wrong_password")


def ledger_gap(ctx: Context) -> Gap | None:
    """The stretch that a restore left without a ledger, until the owner has dealt with it."""
    text = settings.get(ctx.store.db, GAP)
    return None if text is None else Gap(*(datetime.fromisoformat(moment) for moment in json.loads(text)))


def close_gap(ctx: Context) -> Outcome[None]:
    """The owner has looked through who was erased in that time."""
    require(ctx, Permission.RESTORE)
    with ctx.store.transaction():
        settings.drop(ctx.store.db, GAP)
        audit.record(ctx, "restore.gap_closed")
    return Outcome(None, frozenset({Topic.BACKUPS, Topic.AUDIT}))
