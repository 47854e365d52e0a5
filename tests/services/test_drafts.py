"""Unsaved edits survive the lock, for the same user only, and unreadable while it is locked."""

from __future__ import annotations

from uuid import UUID

from avgdesk.context import Actor, Context
from avgdesk.services import administration, drafts
from avgdesk.services.drafts import Draft
from tests.conftest import PASSWORD

OPEN = [Draft("customers", "customer_edit", UUID(int=7), {"last_name": "Özdemir", "notes": "a\nb"})]


def test_drafts_come_back_after_unlocking(ctx: Context) -> None:
    sealed = drafts.seal(ctx, OPEN)
    administration.close(ctx)
    again = administration.open_with_password(ctx.store.folder, PASSWORD)
    assert drafts.unseal(again, sealed) == OPEN
    administration.close(again)


def test_while_locked_nothing_can_be_read(ctx: Context) -> None:
    sealed = drafts.seal(ctx, OPEN)
    assert sealed is not None
    assert b"zdemir" not in sealed.content
    assert "zdemir" not in repr(sealed) + repr(OPEN)


def test_another_user_gets_nothing(ctx: Context) -> None:
    sealed = drafts.seal(ctx, OPEN)
    assert drafts.unseal(Context(ctx.store, Actor(UUID(int=9), "Piet")), sealed) == []


def test_without_open_forms_nothing_is_kept(ctx: Context) -> None:
    assert drafts.seal(ctx, []) is None
    assert drafts.unseal(ctx, None) == []
