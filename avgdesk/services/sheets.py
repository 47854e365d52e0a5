"""The printed recovery sheet: a new one, and once a year the question whether it is still there."""

from __future__ import annotations

from datetime import date, timedelta

from avgdesk.context import Context
from avgdesk.documents import recovery_sheet
from avgdesk.documents.recovery_sheet import RecoverySheet
from avgdesk.errors import InvalidInput
from avgdesk.outcome import Outcome, Topic
from avgdesk.services import audit, settings
from avgdesk.services.permissions import Permission, require
from avgdesk.services.slots import commit_with_slots, recovery_slot
from avgdesk.store import settings as values
from avgdesk.store.keyslots import SlotKind
from avgdesk.store.recovery_key import GROUPS, RecoveryKey, new_recovery_key, parse_group

__all__ = ["RecoveryKey", "check_typed", "fresh_key", "question_due", "render", "replace", "seen", "seen_on"]
SEEN = "recovery_sheet.seen_on"
ASKED_EVERY = timedelta(days=365)
CHANGED = frozenset({Topic.USERS, Topic.AUDIT})


def fresh_key() -> RecoveryKey:
    """A key for a new sheet; nothing opens with it until `replace` is told so."""
    return new_recovery_key()


def replace(ctx: Context, key: RecoveryKey) -> Outcome[None]:
    """From now on `key` opens the administration and the former sheet does not. Raises StorageUnavailable."""
    require(ctx, Permission.KEYS)
    slots = [slot for slot in ctx.store.keys.slots if slot.kind is not SlotKind.RECOVERY]

    def write() -> None:
        values.put(ctx.store.db, SEEN, ctx.today().isoformat())
        audit.record(ctx, "recovery_sheet.made")

    commit_with_slots(ctx, (*slots, recovery_slot(ctx, key)), write)
    return Outcome(None, CHANGED)


def seen(ctx: Context) -> Outcome[None]:
    """The owner still has the sheet: the question comes again in a year."""
    require(ctx, Permission.KEYS)
    with ctx.store.transaction():
        values.put(ctx.store.db, SEEN, ctx.today().isoformat())
        audit.record(ctx, "recovery_sheet.seen")
    return Outcome(None, CHANGED)


def question_due(ctx: Context) -> date | None:
    """The day since which the sheet should be looked for again, or None."""
    due = seen_on(ctx) + ASKED_EVERY
    return due if due <= ctx.today() else None


def seen_on(ctx: Context) -> date:
    """The day on which the sheet was made, or looked for and found, last."""
    made = [slot.created for slot in ctx.store.keys.slots if slot.kind is SlotKind.RECOVERY]
    told = values.get(ctx.store.db, SEEN) or max(made, default=ctx.today().isoformat())
    return date.fromisoformat(told[:10])


def render(ctx: Context, key: RecoveryKey) -> bytes:
    """The sheet as PDF, in memory only: it holds the key."""
    company = settings.load_company(ctx)
    sheet = RecoverySheet(company, key.groups, ctx.today(), ctx.store.folder.name)
    return recovery_sheet.render(sheet, company.language)


def check_typed(key: RecoveryKey, typed: dict[int, str]) -> None:
    """The groups (by number, from 1) that the owner typed over from the paper. Raises InvalidInput (fact `group`)."""
    for number, text in typed.items():
        if not 1 <= number <= GROUPS or parse_group(text) != key.groups[number - 1]:
            raise InvalidInput("recovery_group_differs", field="group", group=number)
