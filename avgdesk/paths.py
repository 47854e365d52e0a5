"""Where things are on this computer: the administration's standard place, and this program's own state.

The state folder holds no personal data: key slot numbers and counters under a hash of the administration's folder.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import platformdirs

APPLICATION = "AVGdesk"
STATE_VARIABLE = "AVGDESK_STATE_DIR"


def standard_folder() -> Path:
    """Where a new administration goes unless the owner chooses otherwise: per platform, never a synchronised folder."""
    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False)) / "administration"


def state_folder() -> Path:
    """The program's own small state; `AVGDESK_STATE_DIR` puts it elsewhere."""
    chosen = os.environ.get(STATE_VARIABLE)
    return Path(chosen) if chosen else Path(platformdirs.user_state_dir(APPLICATION, appauthor=False))


def state_of(folder: Path, kind: str) -> Path:
    """The state file of one kind for one administration; its name tells nothing of where that is."""
    name = hashlib.sha256(str(folder.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:24]
    return state_folder() / f"{name}.{kind}.json"
