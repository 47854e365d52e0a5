"""Opens the administration for a command: with the password, or with the recovery key."""

from __future__ import annotations

import time
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from avgdesk.cli import secrets
from avgdesk.context import Context
from avgdesk.errors import WrongPassword
from avgdesk.services import administration, unlocking

LONGEST_PAUSE = 8  # seconds: enough to slow somebody down, not enough to hang a script


@contextmanager
def opened(args: Namespace) -> Iterator[Context]:
    """The context of the user whose password was given; the administration is closed again, whatever happens."""
    try:
        ctx = _open(args)
    except WrongPassword:
        time.sleep(min(unlocking.pause_left(args.administration), LONGEST_PAUSE))
        raise
    try:
        if args.user and ctx.actor.name.casefold() != args.user.casefold():
            raise WrongPassword("password_of_another_user")
        yield ctx
    finally:
        administration.close(ctx)


def _open(args: Namespace) -> Context:
    if args.recovery_key_file is not None:
        return administration.open_with_recovery_key(args.administration, secrets.first_line(args.recovery_key_file))
    return administration.open_with_password(args.administration, secrets.password(args))
