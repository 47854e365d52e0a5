"""The files of an administration that can't be opened any more, kept as they are before others take their place."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path
from uuid import UUID

from avgdesk.errors import AvgdeskError, RuleViolated
from avgdesk.store import keyslots, swap
from avgdesk.store.files import flush_directory, flush_file, storage_errors

NAMES = (swap.DATA, swap.JOURNAL, keyslots.KEYS, keyslots.COPY)


def set_aside(folder: Path, moment: datetime) -> Path:
    """Copies of what is there, in `damaged-<moment>` inside the folder. Raises StorageUnavailable."""
    place = folder / f"damaged-{moment:%Y-%m-%d-%H%M%S}"
    with storage_errors():
        place.mkdir(exist_ok=True)
        for path in filter(Path.exists, map(swap.view(folder), NAMES)):
            shutil.copyfile(path, place / path.name)
            flush_file(place / path.name)
        flush_directory(place)
        flush_directory(folder)
    return place


def check_same(folder: Path, administration: UUID) -> None:
    """Raises RuleViolated("backup_of_another") when the keys that are there, if any are whole, are another's."""
    try:
        files = keyslots.read(swap.view(folder))
    except AvgdeskError:
        return
    if files[0].administration != administration:
        raise RuleViolated("backup_of_another")
