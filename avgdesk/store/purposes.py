"""The shop's purposes: kept as one named value. While there is none the program's own set holds."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from avgdesk.domain.annexes import Safeguard
from avgdesk.domain.categories import LegalBasis
from avgdesk.domain.purposes import TEXTS, Bilingual, Purpose
from avgdesk.store import settings
from avgdesk.store.traces import REMOVED

NAME = "purposes"
SHORTEST_NAME = 3


def load(db: Any) -> tuple[Purpose, ...] | None:
    """The shop's own, or None while it has none of its own."""
    text = settings.get(db, NAME)
    return None if text is None else tuple(map(_purpose, json.loads(text)))


def save(db: Any, purposes: Sequence[Purpose]) -> None:
    """Inside the caller's transaction."""
    settings.put(db, NAME, json.dumps([asdict(one) for one in purposes], ensure_ascii=False))


def drop(db: Any) -> None:
    """Back to the program's own set."""
    settings.drop(db, NAME)


def forget_parties(db: Any, ids: Sequence[int]) -> int:
    """Take the names of parties that are being erased out of the texts; gives the number of places."""
    text, names = settings.get(db, NAME), _names(db, ids)
    if text is None or not names:
        return 0
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(_sought, names)) + r")(?!\w)")
    cleaned, places = [], 0
    for one in json.loads(text):
        for name in TEXTS:
            for language, typed in one[name].items():
                one[name][language], found = pattern.subn(REMOVED, typed)
                places += found
        cleaned.append(one)
    if places:
        settings.put(db, NAME, json.dumps(cleaned, ensure_ascii=False))
    return places


def _sought(name: str) -> str:
    """A single word only as it is written: "Bakker" is somebody, "onze bakker" is a trade."""
    return f"(?i:{re.escape(name)})" if " " in name else re.escape(name)


def _names(db: Any, ids: Sequence[int]) -> list[str]:
    """The names by which these parties are called, the longest first."""
    wanted = ",".join(map(str, ids))
    found = db.execute_sql(f"SELECT name, organisation, contact_person FROM party WHERE id IN ({wanted})").fetchall()
    return sorted({name for row in found for name in row if len(name) >= SHORTEST_NAME}, key=len, reverse=True)


def _purpose(content: dict[str, Any]) -> Purpose:
    """What this version doesn't know is left out; what isn't there has its default."""
    texts = {name: Bilingual(**content[name]) for name in TEXTS if name in content}
    safeguard = content.get("safeguard")
    return Purpose(
        code=content["code"],
        basis=LegalBasis(content["basis"]),
        processors=bool(content.get("processors")),
        safeguard=Safeguard(safeguard) if safeguard else None,
        **texts,
    )
