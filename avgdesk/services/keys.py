"""Passwords, the way back with the recovery key, and a new key for everything."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from uuid import UUID

from avgdesk.context import Context
from avgdesk.errors import WrongPassword
from avgdesk.outcome import Outcome, Progress, Topic, no_progress
from avgdesk.services import audit, sheets, unlocking, users
from avgdesk.services.administration import check_password, utc_text
from avgdesk.services.permissions import Permission, require
from avgdesk.services.slots import commit_with_slots, cost, password_slot
from avgdesk.store import audit as chain
from avgdesk.store import backup, keyslots, swap
from avgdesk.store import settings as values
from avgdesk.store.administration import DATA, Store
from avgdesk.store.connection import rekey
from avgdesk.store.files import flush_file, storage_errors
from avgdesk.store.folder_lock import FolderLock
from avgdesk.store.keyslots import KeyFile, Password, Slot, Unlocked
from avgdesk.store.recovery_key import RecoveryKey

CHANGED = frozenset({Topic.USERS, Topic.AUDIT})


def change_password(ctx: Context, old: str, new: str) -> Outcome[None]:
    """One's own password; one slot is rewritten, in both key files. Raises WrongPassword, InvalidInput."""
    _check_own(ctx, old)
    return set_own_password(ctx, new)


def set_own_password(ctx: Context, new: str) -> Outcome[None]:
    """The same for a caller that opened the administration this very moment, with the old one or the recovery key."""
    return _set_password(ctx, ctx.actor.uid, new, "password.changed")


def reset_password(ctx: Context, user: UUID, new: str) -> Outcome[None]:
    """Give a user a new password: an owner does, also for themselves after entering with the recovery key.

    Raises RuleViolated("not_permitted"), NotFound, InvalidInput, StorageUnavailable.
    """
    require(ctx, Permission.USERS)
    users.find(ctx, user)
    return _set_password(ctx, user, new, "password.reset")


def must_choose_password(ctx: Context) -> bool:
    """Whether the administration was opened with the recovery key: a new password is to be chosen now."""
    return ctx.store.user is None


def _set_password(ctx: Context, user: UUID, new: str, action: str) -> Outcome[None]:
    check_password(new)
    slot = password_slot(ctx, new, user)
    others = tuple(old for old in ctx.store.keys.slots if old.user != user)
    subject = users.subject_of(users.find(ctx, user))

    def write() -> None:
        audit.record(ctx, action, subjects=(subject,))

    commit_with_slots(ctx, (*others, slot), write)
    users.note_kept_out(ctx)
    if user == ctx.actor.uid:
        _enter_by(ctx, slot)
    return Outcome(None, CHANGED)


def _enter_by(ctx: Context, slot: Slot) -> None:
    ctx.store.unlocked = replace(ctx.store.unlocked, slot=slot)
    unlocking.remember_slot(ctx.store.folder, slot.uid)


def verify_own(ctx: Context, password: str) -> None:
    """Whether the user at work sits at the keyboard: raises WrongPassword unless this is their password."""
    _check_own(ctx, password)


def _check_own(ctx: Context, password: str) -> None:
    """Raises WrongPassword unless it is the password of the user at work."""
    own = tuple(slot for slot in ctx.store.keys.slots if slot.user == ctx.actor.uid)
    narrowed = replace(ctx.store.keys, slots=own).sealed(ctx.store.unlocked.key)
    try:
        keyslots.unlock(narrowed, Password(password))
    except WrongPassword:
        unlocking.note_wrong_attempt(ctx.store.folder, ctx.clock)
        raise


def renew_key(
    ctx: Context, password: str, recovery: RecoveryKey, progress: Progress = no_progress
) -> Outcome[tuple[str, ...]]:
    """After a theft: everything is encrypted anew under another key, and `recovery` is on the new sheet.

    Only one's own password goes along; gives the names of the users who need a new one from an owner. Backups that are
    there still open with what was valid then. The data file is replaced in one step: a failure leaves the former one.
    Raises WrongPassword, StorageUnavailable, Cancelled, RuleViolated("not_permitted").
    """
    require(ctx, Permission.KEYS)
    _check_own(ctx, password)
    store, unlocked = ctx.store, _new_keys(ctx, password, recovery)
    try:
        place = swap.prepare(store.folder)
        backup.vacuum_into(store, place / DATA, progress)
        _rekey(ctx, unlocked)
        keyslots.write(place, unlocked.file)
        store.take_over(unlocked)
    except BaseException:
        swap.abandon(store.folder)
        if not store.db.is_closed():
            store.bind()
        raise
    unlocking.remember_slot(store.folder, unlocked.slot.uid)
    users.note_kept_out(ctx, ctx.today())
    return Outcome(tuple(user.name for user in users.kept_out(ctx)), CHANGED)


def _new_keys(ctx: Context, password: str, recovery: RecoveryKey) -> Unlocked:
    key, at = keyslots.new_data_key(), utc_text(ctx.now())
    slot = keyslots.new_slot(key, Password(password), ctx.actor.uid, at, cost(ctx))
    sheet = keyslots.new_slot(key, recovery, None, at, cost(ctx))
    file = KeyFile(ctx.store.keys.administration, ctx.store.keys.revision + 1, (slot, sheet)).sealed(key)
    return Unlocked(key, slot, file)


def _rekey(ctx: Context, unlocked: Unlocked) -> None:
    """The prepared copy gets its new key; the audit chain goes on under the one that it began with."""
    place, chain_key = ctx.store.folder / swap.PREPARED, chain.chain_key(ctx.store)
    rekey(place / DATA, ctx.store.unlocked.key, unlocked.key)
    with closing(Store(place, unlocked, FolderLock(place))) as copy, copy.transaction():
        chain.keep_chain_key(copy, chain_key)
        values.put(copy.db, sheets.SEEN, ctx.today().isoformat())
        audit.record(replace(ctx, store=copy), "key.renewed")
    with storage_errors():
        flush_file(place / DATA)
