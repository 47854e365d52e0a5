"""The copy that a restore makes ready beside the present files: unpacked, checked, upgraded, erased again, recorded."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from avgdesk.context import Actor, Context, UserRole, Workstation
from avgdesk.domain.backups import BackupFile, Content, Gap
from avgdesk.errors import Damaged, RuleViolated
from avgdesk.outcome import Progress, no_progress
from avgdesk.services import audit, policy
from avgdesk.store import audit as chain
from avgdesk.store import carrying, cleanup, container, examine, keyslots, settings, users
from avgdesk.store import ledger as ledgers
from avgdesk.store.administration import DATA, Store
from avgdesk.store.carrying import Carried, Ledger
from avgdesk.store.connection import rekey
from avgdesk.store.files import flush_file, storage_errors
from avgdesk.store.folder_lock import FolderLock
from avgdesk.store.keyslots import Unlocked
from avgdesk.store.users import UserRecord

GAP = "restore.ledger_gap"


@dataclass(frozen=True, slots=True)
class Restorable:
    """A backup that was verified and opened: what it holds, from when."""

    file: BackupFile
    content: Content
    unlocked: Unlocked = field(repr=False)


@dataclass(frozen=True, slots=True)
class Restored:
    """`erased_again`: records that came back with the backup and were erased anew. `safety`: the state before."""

    content: Content
    made_at: datetime
    erased_again: int
    gap: Gap | None = None
    safety: Path | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """What a restore knows besides the backup: who does it, when and where, and what is taken along.

    `actor` None: the user of the backup whose password opened it. `ledger_kind`: "present", "file", "none".
    """

    clock: Callable[[], datetime]
    workstation: Workstation
    actor: Actor | None = None
    carried: Carried = field(default_factory=Carried)
    ledger: Ledger | None = None
    ledger_kind: str = "none"


def prepare_copy(
    place: Path, wanted: Restorable, unlocked: Unlocked, source: Source, progress: Progress = no_progress
) -> Restored:
    """Make `place` hold the restored administration, whole and flushed, under the keys of `unlocked`.

    Raises Damaged, StorageUnavailable, Cancelled, RuleViolated("not_permitted").
    """
    _unpack(place, wanted, unlocked, progress)
    with closing(Store(place, unlocked, FolderLock(place))) as copy:
        if copy.pending:
            copy.upgrade()
        ctx = Context(copy, source.actor or _owner_of(copy, wanted), source.clock, source.workstation)
        with copy.transaction():
            erased, gap = _settle(ctx, wanted, source, progress)
        cleanup.run(copy.db)
        content = examine.content_of(copy.db.connection())
    with storage_errors():
        flush_file(place / DATA)
    return Restored(content, wanted.file.made_at, erased, gap)


def _unpack(place: Path, wanted: Restorable, unlocked: Unlocked, progress: Progress) -> None:
    found = container.read(wanted.file.path)
    container.check(found, wanted.unlocked.key, progress)
    container.copy_data(found, place / DATA, progress)
    if examine.read_back(place / DATA, wanted.unlocked.key, progress) != wanted.content:
        raise Damaged("backup_damaged", part="backup")
    if unlocked.key != wanted.unlocked.key:
        rekey(place / DATA, wanted.unlocked.key, unlocked.key)
    keyslots.write(place, unlocked.file)


def _settle(ctx: Context, wanted: Restorable, source: Source, progress: Progress) -> tuple[int, Gap | None]:
    """Erase again, take along what goes on, and record the restore."""
    copy = ctx.store
    chain.keep_chain_key(copy, chain.chain_key_in(copy.db, wanted.unlocked.key))
    taken = carrying.carry_into(copy, source.carried)
    if not source.carried.users and users.load(copy.db, ctx.actor.uid) is None:
        users.put(copy.db, UserRecord(ctx.actor, ctx.now().isoformat()))
    erased = _erase_again(ctx, source.ledger, progress)
    gap = _gap(ctx, wanted, source)
    audit.record(
        ctx,
        "backup.restored",
        count=wanted.content.customers,
        made_at=wanted.file.made_at,
        invoices=wanted.content.invoices,
        erased_again=erased,
        ledger=source.ledger_kind,
        trail="continued" if source.carried.trail is not None else "as_in_backup",
        entries_continued=taken,
    )
    return erased, gap


def _erase_again(ctx: Context, known: Ledger | None, progress: Progress) -> int:
    if known is None:
        return 0
    db = ctx.store.db
    new = carrying.unknown_to(db, known.entries)
    found = carrying.count_named(db, new)
    if new:
        ledgers.reapply(db, new, policy.current(ctx), progress)
    return found


def _gap(ctx: Context, wanted: Restorable, source: Source) -> Gap | None:
    """The stretch after the backup of which no ledger tells; kept until the owner has looked."""
    until = ctx.now()
    since = max(wanted.file.made_at, source.ledger.until) if source.ledger else wanted.file.made_at
    if source.ledger_kind == "present" or since >= until:
        return None
    settings.put(ctx.store.db, GAP, json.dumps([since.isoformat(), until.isoformat()]))
    return Gap(since, until)


def _owner_of(copy: Store, wanted: Restorable) -> Actor:
    """Who opened the backup: an owner of that time. Raises RuleViolated("not_permitted")."""
    user = wanted.unlocked.slot.user
    for record in users.active(copy.db):
        if record.actor.role is UserRole.OWNER and user in (None, record.actor.uid):
            return record.actor
    raise RuleViolated("not_permitted", permission="restore", role="")
