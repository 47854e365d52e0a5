"""Reads the program's larger parts while its user types a password, so that the window stands at once after it."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from threading import Thread

FIRST_NEEDED = (
    "avgdesk.services.administration",
    "avgdesk.ui.session",
    "avgdesk.services.overview",
    "avgdesk.ui.views.overview",
    "avgdesk.ui.views.customers",
)


def start() -> Thread:
    """A thread that imports; whatever fails there fails again, and is told, where it is needed."""
    thread = Thread(target=_read, name="read-ahead", daemon=True)
    thread.start()
    return thread


def _read() -> None:
    with suppress(Exception):
        for name in FIRST_NEEDED:
            import_module(name)
        from avgdesk.services import overview

        overview.gatherers()
