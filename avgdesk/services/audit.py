"""The audit trail: one entry per action, written in the transaction of the action itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from enum import Enum

from avgdesk.context import Context
from avgdesk.domain.audit import AuditEntry, AuditFilter, ChainVerdict, Subject
from avgdesk.outcome import Outcome, Topic
from avgdesk.services.permissions import Permission, require
from avgdesk.store import audit

EVERYTHING = AuditFilter()


def record(
    ctx: Context, action: str, *, count: int = 1, subjects: Sequence[Subject] = (), **facts: object
) -> AuditEntry:
    """Add one entry, inside the caller's transaction. `facts` hold codes, counts and dates; never personal data."""
    now = ctx.now()
    entry = AuditEntry(
        serial=0,
        at=now.astimezone(UTC),
        local=now.isoformat(timespec="seconds"),
        user=ctx.actor.uid,
        user_name=ctx.actor.name,
        host=ctx.workstation.host,
        ip=ctx.workstation.ip,
        action=action,
        count=count,
        subjects=tuple(subjects),
        facts=tuple((name, _text(value)) for name, value in facts.items()),
    )
    with ctx.store.transaction():
        return audit.append(ctx.store.db, audit.chain_key(ctx.store), entry)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, tuple | list | set | frozenset):
        parts = [_text(part) for part in value]
        return ", ".join(sorted(parts) if isinstance(value, set | frozenset) else parts)
    return "" if value is None else str(value)


def entries(
    ctx: Context,
    wanted: AuditFilter = EVERYTHING,
    first: int = 0,
    size: int = 200,
    sort: str = "at",
    descending: bool = True,
) -> list[AuditEntry]:
    """A window of the trail, newest first unless another order is asked (`store.audit.ORDERS`)."""
    require(ctx, Permission.READ)
    return audit.window(ctx.store.db, wanted, first, size, sort, descending)


def count(ctx: Context, wanted: AuditFilter = EVERYTHING) -> int:
    require(ctx, Permission.READ)
    return audit.count(ctx.store.db, wanted)


def actions(ctx: Context) -> list[str]:
    """The actions that occur, for the filter."""
    require(ctx, Permission.READ)
    return audit.actions(ctx.store.db)


def verify(ctx: Context) -> ChainVerdict:
    """Walk the whole chain. A broken one is a verdict, not an error."""
    require(ctx, Permission.READ)
    return audit.verify(ctx.store.db, audit.chain_key(ctx.store))


def head(ctx: Context) -> str:
    """The last entry's MAC: goes into every backup and onto every erasure certificate."""
    return audit.head(ctx.store.db, audit.chain_key(ctx.store)).mac


def export(ctx: Context, wanted: AuditFilter = EVERYTHING) -> Outcome[tuple[AuditEntry, ...]]:
    """The entries to hand over, oldest first; itself an action that is recorded after them."""
    require(ctx, Permission.EXPORT)
    with ctx.store.transaction():
        found = tuple(reversed(audit.window(ctx.store.db, wanted, 0, -1)))
        subject = (Subject("party", wanted.subject, wanted.number),) if wanted.subject else ()
        record(ctx, "export.audit", count=len(found), subjects=subject)
    return Outcome(found, frozenset({Topic.AUDIT}))
