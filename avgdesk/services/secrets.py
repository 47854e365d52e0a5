"""What opens an administration or a backup: a password or a printed recovery key."""

from __future__ import annotations

from avgdesk.errors import InvalidInput
from avgdesk.store.keyslots import Password, Secret
from avgdesk.store.recovery_key import parse_recovery_key

__all__ = ["Secret", "password_secret", "recovery_secret", "typed_secret"]


def password_secret(password: str) -> Secret:
    return Password(password)


def recovery_secret(typed: str) -> Secret:
    """Raises InvalidInput: mistyped, by group."""
    return parse_recovery_key(typed)


def typed_secret(typed: str) -> Secret:
    """Whichever it is: what reads as a recovery key without a slip is one, anything else a password."""
    try:
        return parse_recovery_key(typed)
    except InvalidInput:
        return Password(typed)
