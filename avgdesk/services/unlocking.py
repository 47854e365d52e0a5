"""What is remembered outside the administration: which slot opened last, how often a password was wrong, and since
when a new key keeps out those who have had no new password yet.

Kept in the program's state folder, without names; losing it costs nothing but half a second. The pauses slow somebody
down who tries passwords at this computer; against somebody with a copy of the files it is Argon2id that counts.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from avgdesk import paths
from avgdesk.context import local_now

FREE_ATTEMPTS = 3
LONGEST_PAUSE = 300  # seconds
KIND, KEPT_OUT = "unlock", "kept_out"


def preferred_slot(folder: Path) -> UUID | None:
    """The slot that opened this administration last."""
    with suppress(ValueError, TypeError):
        return UUID(_read(folder).get("slot"))
    return None


def remember_slot(folder: Path, slot: UUID) -> None:
    """After opening: this slot first next time, and no pause any more."""
    before = _read(folder)
    after = {"slot": str(slot)} | ({KEPT_OUT: before[KEPT_OUT]} if KEPT_OUT in before else {})
    if before != after:
        _write(folder, after)


def note_kept_out(folder: Path, since: date | None) -> None:
    """After a new key: who had no new password yet can't enter. None: everybody has one again."""
    state = {name: value for name, value in _read(folder).items() if name != KEPT_OUT}
    _write(folder, state | ({KEPT_OUT: since.isoformat()} if since else {}))


def kept_out_since(folder: Path) -> date | None:
    """The day of the new key, while somebody still waits for a new password."""
    with suppress(ValueError, TypeError):
        return date.fromisoformat(_read(folder).get(KEPT_OUT))  # type: ignore[arg-type]
    return None


def note_wrong_attempt(folder: Path, clock: Callable[[], datetime] = local_now) -> int:
    """After a wrong password; the pause in seconds that now has to pass."""
    state = _read(folder)
    attempts = int(state.get("wrong", 0)) + 1
    pause = pause_for(attempts)
    _write(folder, {**state, "wrong": attempts, "until": (clock() + timedelta(seconds=pause)).timestamp()})
    return pause


def pause_left(folder: Path, clock: Callable[[], datetime] = local_now) -> int:
    """Seconds, rounded up, until the next attempt; 0 when it may be made. A clock set back never makes it longer."""
    state = _read(folder)
    left = float(state.get("until", 0)) - clock().timestamp()
    longest = pause_for(int(state.get("wrong", 0)))
    return max(0, min(longest, -int(-left // 1)))


def pause_for(attempts: int) -> int:
    """Three attempts are free; then 2, 4, 8 … seconds, five minutes at most."""
    over = attempts - FREE_ATTEMPTS
    return 0 if over < 0 else min(LONGEST_PAUSE, 2 ** (min(over, 20) + 1))


def _read(folder: Path) -> dict[str, Any]:
    try:
        found = json.loads(paths.state_of(folder, KIND).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write(folder: Path, state: dict[str, Any]) -> None:
    target = paths.state_of(folder, KIND)
    with suppress(OSError):
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(state), "utf-8")
