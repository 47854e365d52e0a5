"""Changing key slots together with the records that tell of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from uuid import UUID

from avgdesk.context import Context
from avgdesk.errors import AvgdeskError
from avgdesk.services.administration import utc_text
from avgdesk.store import keyslots
from avgdesk.store.keyslots import KdfCost, Password, Slot
from avgdesk.store.recovery_key import RecoveryKey


def password_slot(ctx: Context, password: str, user: UUID) -> Slot:
    """The data key under this user's password; as costly as the passwords that are there."""
    return keyslots.new_slot(ctx.store.unlocked.key, Password(password), user, utc_text(ctx.now()), cost(ctx))


def recovery_slot(ctx: Context, key: RecoveryKey) -> Slot:
    return keyslots.new_slot(ctx.store.unlocked.key, key, None, utc_text(ctx.now()), cost(ctx))


def cost(ctx: Context) -> KdfCost:
    """What the passwords of this administration cost."""
    return next((slot.cost for slot in ctx.store.keys.slots if slot.cost), KdfCost())


def commit_with_slots(ctx: Context, slots: Sequence[Slot], write: Callable[[], None]) -> None:
    """`write` in a transaction, then the key files, then the commit; the former slots count again when that fails."""
    store, before = ctx.store, ctx.store.keys
    try:
        with store.transaction():
            write()
            store.write_keys(before.with_slots(slots, store.unlocked.key))
    except BaseException:
        if store.keys is not before:
            with suppress(AvgdeskError):
                store.write_keys(store.keys.with_slots(before.slots, store.unlocked.key))
        raise
