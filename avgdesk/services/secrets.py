"""What opens an administration or a backup: a password or a printed recovery key."""

from __future__ import annotations

from avgdesk.store.keyslots import Password, Secret
from avgdesk.store.recovery_key import parse_recovery_key

__all__ = ["Secret", "password_secret", "recovery_secret"]


def password_secret(password: str) -> Secret:
    return Password(password)


def recovery_secret(typed: str) -> Secret:
    """Raises InvalidInput: mistyped, by group."""
    return parse_recovery_key(typed)
