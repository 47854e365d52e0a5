"""How the program ended last time: a run leaves a mark while it lasts, and a crash leaves its report in it.

Kept in the program's state folder; a report has no personal data (it is the same text that the user could copy).
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from avgdesk import paths
from avgdesk.context import local_now
from avgdesk.errors import AvgdeskError, InUse
from avgdesk.store.files import discard
from avgdesk.store.folder_lock import FolderLock

PREFIX = "run-"
STARTED, REPORT = "started.txt", "report.txt"
LONGEST_REPORT = 64 * 1024


@dataclass(frozen=True, slots=True)
class Ended:
    """A run that did not end by itself. `report` is "" when the program was killed or the computer went off."""

    started: datetime
    report: str = ""


class Run:
    """This run; `previous` tells of those that ended badly since the last start, oldest first."""

    def __init__(self, place: Path | None, lock: FolderLock | None, previous: tuple[Ended, ...]) -> None:
        self._place, self._lock = place, lock
        self.previous = previous

    def crashed(self, report: str) -> None:
        """Leave the report for the next start."""
        if self._place is not None:
            with suppress(OSError):
                (self._place / REPORT).write_text(report[:LONGEST_REPORT], "utf-8")

    def end(self) -> None:
        """A proper end: no mark is left, unless a crash was reported. A second call does nothing."""
        if self._place is None or self._lock is None:
            return
        place, reported = self._place, (self._place / REPORT).exists()
        if not reported:
            discard(place / STARTED)  # from here on there is nothing to tell
        self._lock.release()  # first: on Windows a folder with an open file in it can't be removed
        if not reported:
            shutil.rmtree(place, ignore_errors=True)
        self._place = self._lock = None


def begin() -> Run:
    """Mark that the program runs, and look how it ended before. Never fails: without a state folder nothing is told."""
    folder = paths.state_folder()
    previous = tuple(sorted(_ended(folder), key=lambda run: run.started))
    place = folder / f"{PREFIX}{uuid4().hex[:12]}"
    try:
        place.mkdir(parents=True)
        lock = FolderLock(place)
        (place / STARTED).write_text(local_now().isoformat(), "ascii")
    except (OSError, AvgdeskError):
        return Run(None, None, previous)
    return Run(place, lock, previous)


def _ended(folder: Path) -> Iterator[Ended]:
    """Marks that nobody holds any more; each is told once."""
    for place in folder.glob(f"{PREFIX}*"):
        try:
            lock = FolderLock(place)
        except InUse:
            continue
        except AvgdeskError:
            continue
        try:
            if (place / STARTED).exists():
                yield _told(place)
        finally:
            lock.release()
            shutil.rmtree(place, ignore_errors=True)


def _told(place: Path) -> Ended:
    started, report = local_now(), ""
    with suppress(OSError, ValueError):
        started = datetime.fromisoformat((place / STARTED).read_text("ascii"))
    with suppress(OSError, ValueError):
        report = (place / REPORT).read_text("utf-8")
    return Ended(started, report)
