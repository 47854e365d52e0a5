"""Edits that were not saved when the administration locked: sealed until the same user unlocks it again.

They stay in memory only, encrypted under a key that is derived from the data key, which locking forgets.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from avgdesk.context import Context

PURPOSE = "drafts"


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that was open, or with `form` "" the page that was shown: `ref` is the record that was chosen there.

    `fields` are those that were changed, `before` what they showed at first; `way` are the calls that led to the form.
    All of it can be told as JSON.
    """

    page: str
    form: str
    ref: UUID | None
    fields: Mapping[str, Any] = field(repr=False)
    before: Mapping[str, Any] = field(default_factory=dict, repr=False)
    way: Sequence[Any] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Sealed:
    """What is left in memory while the administration is locked."""

    nonce: bytes = field(repr=False)
    content: bytes = field(repr=False)


def seal(ctx: Context, drafts: list[Draft]) -> Sealed | None:
    """For the user at work; None when there is nothing to keep."""
    if not drafts:
        return None
    told = [
        [d.page, d.form, str(d.ref) if d.ref else None, dict(d.fields), dict(d.before), list(d.way)] for d in drafts
    ]
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
    return [
        Draft(page, form, UUID(ref) if ref else None, fields, before, tuple(way))
        for page, form, ref, fields, before, way in json.loads(raw)
    ]
