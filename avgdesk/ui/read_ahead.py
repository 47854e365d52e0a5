"""Reads the program's larger parts while its user types a password, so that the window stands at once after it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from importlib import import_module
from threading import Thread

FIRST_NEEDED = (
    "avgdesk.services.administration",
    "avgdesk.ui.session",
    "avgdesk.ui.views.overview",
    "avgdesk.ui.views.customers",
    "phonenumbers.data.region_NL",
    "psutil",
    "stdnum.nl.bsn",
    "stdnum.nl.btw",
)


_started: list[Thread] = []


def start() -> Thread:
    """A thread that imports; whatever fails there fails again, and is told, where it is needed."""
    thread = Thread(target=_read, name="read-ahead", daemon=True)
    _started.append(thread)
    thread.start()
    return thread


def started() -> bool:
    """Whether this process has begun to read ahead, however far it is."""
    return bool(_started)


def wait() -> None:
    """Until all is read. For the window's thread, before it imports anything itself: where two threads read modules
    that need each other, Python gives one of them half a module.
    """
    for thread in _started:
        thread.join()


def forget() -> None:
    """After a lock: what the closed window left behind is collected too, whenever it was made."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def _read() -> None:
    for name in FIRST_NEEDED:
        _try(partial(_import, name))
    for load in (_shared, *_parts()):
        _try(load)
    gc.freeze()  # what was read stays: no collection walks it again while someone types


def _import(name: str) -> None:
    """Packages first. Importing a module holds its lock while its package is waited for; the window's thread, which
    may be reading that package and come to the module, would wait the other way round: Python calls that a deadlock."""
    parts = name.split(".")
    for length in range(1, len(parts) + 1):
        import_module(".".join(parts[:length]))


def _shared() -> None:
    from avgdesk import words
    from avgdesk.services import overview

    overview.gatherers()
    words.subjects()


def _parts() -> list[Callable[[], object]]:
    """What the customers' page shows at once, then every other page."""
    from avgdesk.ui import pages, tabs

    return [*(tab.load for tab in tabs.TABS), *(page.load for page in pages.PAGES)]


def _try(load: Callable[[], object]) -> None:
    with suppress(Exception):
        load()
