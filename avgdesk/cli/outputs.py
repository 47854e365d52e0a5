"""Files that a command makes: never over one that is there, for this user's eyes only, wholly or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from avgdesk.errors import InvalidInput

OWNER_ONLY = 0o600


def check_free(path: Path) -> None:
    """Raises InvalidInput("file_exists", "folder_missing") unless a new file can be made there."""
    if path.exists():
        raise InvalidInput("file_exists", file=str(path))
    if not path.parent.is_dir():
        raise InvalidInput("folder_missing", file=str(path.parent))


def write_new(path: Path, content: bytes) -> None:
    """A file that was not there; half a file is not left behind. Raises OSError."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), OWNER_ONLY)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        with suppress(OSError):
            path.unlink()
        raise
