"""Issuers of certificates whom the owner trusts. The program knows none by itself: it never asks the network."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from avgdesk.context import Context
from avgdesk.documents import certificates as documents
from avgdesk.errors import InvalidInput
from avgdesk.outcome import Outcome, Topic
from avgdesk.services import audit
from avgdesk.services.permissions import Permission, require
from avgdesk.store import settings

_NAME = "agreement.trusted"


@dataclass(frozen=True, slots=True)
class Issuer:
    """`fingerprint`: SHA-256 of the certificate, hexadecimal."""

    name: str
    valid_until: date
    fingerprint: str


def certificates(ctx: Context) -> tuple[bytes, ...]:
    """The trusted certificates (PEM); the shop's own among them."""
    own = settings.get(ctx.store.db, "agreement.certificate")
    kept = settings.get(ctx.store.db, _NAME)
    return tuple(text.encode("ascii") for text in (own, kept) if text)


def every(ctx: Context) -> list[Issuer]:
    """Those that the owner added."""
    kept = settings.get(ctx.store.db, _NAME) or ""
    return [Issuer(*found) for found in documents.describe(kept.encode("ascii"))]


def trust(ctx: Context, content: bytes) -> Outcome[list[Issuer]]:
    """Add the certificates of a file (.pem, .crt, .cer). InvalidInput("certificate_file_unreadable")."""
    require(ctx, Permission.KEYS)
    with ctx.store.transaction():
        kept = (settings.get(ctx.store.db, _NAME) or "").encode("ascii")
        joined = documents.join(kept, content)
        if joined is None:
            raise InvalidInput("certificate_file_unreadable")
        settings.put(ctx.store.db, _NAME, joined.decode("ascii"))
        audit.record(ctx, "agreement.issuer_trusted")
    return Outcome(every(ctx), frozenset({Topic.AGREEMENTS, Topic.AUDIT}))


def distrust(ctx: Context, fingerprint: str) -> Outcome[list[Issuer]]:
    """Take one out."""
    require(ctx, Permission.KEYS)
    with ctx.store.transaction():
        kept = (settings.get(ctx.store.db, _NAME) or "").encode("ascii")
        settings.put(ctx.store.db, _NAME, documents.without(kept, fingerprint).decode("ascii"))
        audit.record(ctx, "agreement.issuer_distrusted")
    return Outcome(every(ctx), frozenset({Topic.AGREEMENTS, Topic.AUDIT}))
