"""Making, opening and closing the administration: what comes before there is a Context."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from avgdesk import paths
from avgdesk.context import Actor, Context, UserRole, Workstation, local_now
from avgdesk.domain.company import Company
from avgdesk.domain.passwords import Level, password_strength
from avgdesk.errors import AvgdeskError, InvalidInput, WrongPassword
from avgdesk.services import audit, settings, unlocking
from avgdesk.services import clock as clock_memory
from avgdesk.store import cleanup, migrate, users
from avgdesk.store.administration import Store, is_administration
from avgdesk.store.keyslots import KdfCost, Password, Secret
from avgdesk.store.recovery_key import RecoveryKey, parse_recovery_key

Clock = Callable[[], datetime]
SYNCHRONISED = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mijn drive": "Google Drive",
    "icloud": "iCloud",
    "icloud drive": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
}
MARKS = {
    ".dropbox": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".849c9593-d756-4e56-8d6e-42412f2a707b": "OneDrive",
}


@dataclass(frozen=True, slots=True)
class Created:
    """A new administration, open, and the recovery key that has to go onto paper now: it is shown only once."""

    ctx: Context
    recovery_key: RecoveryKey = field(repr=False)


def create(
    folder: Path,
    company: Company,
    user_name: str,
    password: str,
    *,
    clock: Clock = local_now,
    workstation: Workstation | None = None,
    cost: KdfCost | None = None,
) -> Created:
    """A new administration with its first user, the owner. `cost`: Argon2id's parameters, the default when None.

    Raises InvalidInput (company, "user_name_missing", "password_too_short"), RuleViolated("administration_exists",
    "folder_not_empty"), StorageUnavailable; the folder is then as it was.
    """
    company, owner = settings.checked(company), Actor(uuid4(), checked_name(user_name), UserRole.OWNER)
    check_password(password)
    here = workstation or Workstation.here()

    def fill(store: Store) -> None:
        ctx = Context(store, owner, clock, here)
        with store.transaction():
            users.insert(store.db, owner, utc_text(clock()))
            settings.write_company(store, company)
            audit.record(ctx, "administration.created")
            clock_memory.see(ctx)

    store, recovery = Store.create(folder, password, owner.uid, utc_text(clock()), fill, cost)
    unlocking.remember_slot(folder, store.unlocked.slot.uid)
    return Created(Context(store, owner, clock, here), recovery)


def open_with_password(
    folder: Path, password: str, *, clock: Clock = local_now, workstation: Workstation | None = None
) -> Context:
    """Open as the user whose password it is.

    Raises NotFound, InUse, WrongPassword (after a new key "password_before_new_key", while somebody waits for a new
    password), Damaged, NewerVersion, StorageUnavailable; the folder is then as it was.
    """
    try:
        return _open(folder, Password(password), clock, workstation)
    except WrongPassword:
        since = unlocking.kept_out_since(folder)
        if since is None:
            raise
        raise WrongPassword("password_before_new_key", since=since) from None


def open_with_recovery_key(
    folder: Path, typed: str, *, clock: Clock = local_now, workstation: Workstation | None = None
) -> Context:
    """Open as the owner with the printed key. Raises InvalidInput (mistyped) and as `open_with_password`."""
    ctx = _open(folder, parse_recovery_key(typed), clock, workstation)
    try:
        with ctx.store.transaction():
            audit.record(ctx, "administration.opened_with_recovery_key")
    except AvgdeskError:
        ctx.store.close()
        raise
    return ctx


def recovery_key_problem(typed: str) -> InvalidInput | None:
    """What is wrong with a recovery key as it was typed, by its own checks; None when it can be one."""
    try:
        parse_recovery_key(typed)
    except InvalidInput as problem:
        return problem
    return None


def close(ctx: Context, *, clean: bool = True) -> None:
    """Finish what an erasure left to be cleaned, and close the file. A second call does nothing.

    Without `clean` it is closed at once; what is due stays due.
    """
    if clean:
        clean_up(ctx)
    ctx.store.close()


def clean_up_due(ctx: Context) -> bool:
    """Whether closing would first rewrite the file: seconds, in a large one."""
    try:
        return not ctx.store.db.is_closed() and cleanup.due(ctx.store.db)
    except AvgdeskError:
        return False


def clean_up(ctx: Context) -> None:
    """Remove the last traces of what was erased; a damaged file, or one on a full disk, keeps it due."""
    if not ctx.store.db.is_closed():
        with suppress(AvgdeskError):
            cleanup.run(ctx.store.db)


def schema_version(ctx: Context) -> int:
    """The number of the schema that this administration's file has."""
    return migrate.current(ctx.store.db)


def _open(folder: Path, secret: Secret, clock: Clock, workstation: Workstation | None) -> Context:
    try:
        store = Store.open(folder, secret, unlocking.preferred_slot(folder))
    except WrongPassword:
        unlocking.note_wrong_attempt(folder, clock)
        raise
    try:
        ctx = context_of(store, clock, workstation or Workstation.here())
    except BaseException:
        store.close()
        raise
    if store.user is not None:
        unlocking.remember_slot(folder, store.unlocked.slot.uid)
    with suppress(AvgdeskError):  # a full or read-only disk keeps nobody out
        clock_memory.see(ctx)
    return ctx


def context_of(store: Store, clock: Clock, workstation: Workstation) -> Context:
    """The handle on an open store, brought up to date: a verified backup first, then every step in one transaction.

    Raises WrongPassword for the slot of a user who was removed; StorageUnavailable: the file is then as it was.
    """
    ctx = Context(store, _actor(store), clock, workstation)
    if store.pending:
        from avgdesk.domain.backups import BackupKind
        from avgdesk.services import backups  # an upgrade is rare: no other start pays for it

        before = migrate.current(store.db)
        backups.automatic(ctx, BackupKind.BEFORE_UPGRADE)
        with store.transaction():
            store.upgrade()
            audit.record(ctx, "administration.upgraded", before=before, after=migrate.current(store.db))
    return ctx


def _actor(store: Store) -> Actor:
    """The slot's user; the first owner for the recovery key. Raises WrongPassword for a removed user's old slot."""
    for user in users.active(store.db):
        if store.user == user.actor.uid or (store.user is None and user.actor.role is UserRole.OWNER):
            return user.actor
    raise WrongPassword("wrong_password")


def check_password(password: str) -> None:
    """Raises InvalidInput("password_too_short"); anything longer is the user's own choice."""
    if password_strength(password).level is Level.TOO_SHORT:
        raise InvalidInput("password_too_short", field="password")


def checked_name(name: str) -> str:
    """A user's name, trimmed. Raises InvalidInput("user_name_missing")."""
    if not name.strip():
        raise InvalidInput("user_name_missing", field="user_name")
    return name.strip()


def utc_text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def standard_folder() -> Path:
    """Where a new administration goes on this platform unless the owner chooses otherwise."""
    return paths.standard_folder()


def exists(folder: Path) -> bool:
    """Whether there is an administration in `folder`, whole or not; nothing is opened."""
    return is_administration(folder)


def synchronised_folder(folder: Path) -> str | None:
    """The service that copies this folder to others' computers ("OneDrive", …), or None: the owner is warned."""
    for part in (folder.absolute(), *folder.absolute().parents):
        name = part.name.casefold()
        known = SYNCHRONISED.get(name) or next((v for k, v in SYNCHRONISED.items() if name.startswith(f"{k} -")), None)
        if known or (known := next((v for k, v in MARKS.items() if (part / k).exists()), None)):
            return known
    return None
