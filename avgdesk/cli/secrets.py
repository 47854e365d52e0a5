"""Where the password comes from: a file, the environment or a question. Never an argument: those are seen by others."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from getpass import getpass
from pathlib import Path

from avgdesk.errors import InvalidInput
from avgdesk.i18n import tr

VARIABLE = "AVGDESK_PASSWORD"


def password(args: Namespace) -> str:
    """The password of an existing administration. `InvalidInput` when there is nobody to ask."""
    return given(args.password_file) or _ask(tr("Password: "))


def new_password(args: Namespace) -> str:
    """The password for a new administration: asked twice when it is typed."""
    return given(args.password_file) or another_password(None)


def another_password(file: Path | None) -> str:
    """A password that replaces another or is somebody else's: from a file or asked twice; not from the environment."""
    if file is not None:
        return first_line(file)
    first = _ask(tr("New password: "))
    if _ask(tr("The same password again: ")) != first:
        raise InvalidInput("passwords_differ")
    return first


def given(file: Path | None) -> str | None:
    """From the file, else from the environment, else None."""
    return first_line(file) if file is not None else os.environ.get(VARIABLE) or None


def first_line(file: Path) -> str:
    """A file's first line without its line end, as it stands: spaces count. `InvalidInput` when there is none."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError:
        raise InvalidInput("file_unreadable", file=str(file)) from None
    except UnicodeDecodeError:
        raise InvalidInput("file_not_text", file=str(file)) from None
    line = text.split("\n", 1)[0].rstrip("\r")
    if not line:
        raise InvalidInput("first_line_empty", file=str(file))
    return line


def _ask(question: str) -> str:
    if not sys.stdin.isatty():
        raise InvalidInput("password_missing")
    typed = getpass(question)
    if not typed:
        raise InvalidInput("password_missing")
    return typed
