"""How far long work is, on a terminal; nothing in a script's log."""

from __future__ import annotations

import sys
import time

from avgdesk.outcome import Progress, no_progress

EVERY = 0.1  # seconds


def on_terminal(title: str) -> Progress:
    """Writes `title … 120/4000` over and over on one line of standard error; no-op when that is no terminal."""
    if not sys.stderr.isatty():
        return no_progress
    shown = 0.0

    def tell(done: int, total: int | None) -> None:
        nonlocal shown
        finished = total is not None and done >= total
        if not finished and time.monotonic() - shown < EVERY:
            return
        shown = time.monotonic()
        sys.stderr.write(
            f"\r{title} … {done}" + (f"/{total}" if total is not None else "") + ("\n" if finished else "")
        )
        sys.stderr.flush()

    return tell
