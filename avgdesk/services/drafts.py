"""Edits that were not saved when the administration locked: sealed until the same user unlocks it again.

They stay in memory only, encrypted under a key that is derived from the data key, which locking forgets.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from avgdesk.context import Context

PURPOSE = "drafts"


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that was open: `page` and `form` say where, `ref` which record (none: a new one), `fields` what stood.

    `initial` is a digest of what the form showed before anything was typed: only the same form takes the draft back.
    """

    page: str
    form: str
    ref: UUID | None
    fields: Mapping[str, str] = field(repr=False)
    initial: str = ""


@dataclass(frozen=True, slots=True)
class Sealed:
    """What is left in memory while the administration is locked."""

    nonce: bytes = field(repr=False)
    content: bytes = field(repr=False)


def seal(ctx: Context, drafts: list[Draft]) -> Sealed | None:
    """For the user at work; None when there is nothing to keep."""
    if not drafts:
        return None
    told = [[d.page, d.form, str(d.ref) if d.ref else None, dict(d.fields), d.initial] for d in drafts]
    nonce = secrets.token_bytes(12)
    cipher = AESGCM(ctx.store.derive(PURPOSE))
    return Sealed(nonce, cipher.encrypt(nonce, json.dumps(told).encode("utf-8"), ctx.actor.uid.bytes))


def unseal(ctx: Context, sealed: Sealed | None) -> list[Draft]:
    """The drafts of the user who unlocked; none when somebody else did, or another administration was opened."""
    if sealed is None:
        return []
    try:
        raw = AESGCM(ctx.store.derive(PURPOSE)).decrypt(sealed.nonce, sealed.content, ctx.actor.uid.bytes)
    except InvalidTag:
        return []
    return [Draft(page, form, UUID(ref) if ref else None, *rest) for page, form, ref, *rest in json.loads(raw)]
