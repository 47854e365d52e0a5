"""A file appears whole or not at all: written beside its place, flushed to the disk, then renamed."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from avgdesk.errors import InvalidInput, StorageUnavailable


@contextmanager
def written_whole(target: Path) -> Iterator[BinaryIO]:
    """A stream whose bytes become `target` when the block ends well; otherwise nothing is left and nothing replaced.

    `StorageUnavailable` when the disk is full or read-only, `InvalidInput` when the folder isn't there.
    """
    if not target.parent.is_dir():
        raise InvalidInput("folder_missing", file=str(target.parent))
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        with beside.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(target)
    except OSError:
        raise StorageUnavailable("list_not_written", file=target.name) from None
    finally:
        beside.unlink(missing_ok=True)
