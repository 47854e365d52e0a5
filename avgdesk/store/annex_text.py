"""Annexes ↔ JSON: as they are kept with an agreement and as the shop's standard."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import Any

from avgdesk.domain.annexes import Annexes, AtEnd, Contact, Duration, Item, Safeguard, SubProcessor

_LISTS = ("nature", "data", "people", "measures")


def to_text(annexes: Annexes) -> str:
    return json.dumps(asdict(annexes), ensure_ascii=False)


def from_text(text: str) -> Annexes:
    """Fields that this version doesn't know are left out; absent ones have their default."""
    content: dict[str, Any] = json.loads(text)
    known: dict[str, Any] = {f.name: content[f.name] for f in fields(Annexes) if f.name in content}
    for name in _LISTS:
        known[name] = tuple(Item(**line) for line in known.get(name, ()))
    known["sub_processors"] = tuple(_sub_processor(sub) for sub in known.get("sub_processors", ()))
    for side in ("controller", "processor"):
        known[side] = Contact(**known.get(side, {}))
    known["duration"] = Duration(known.get("duration", Duration.SERVICE))
    known["at_end"] = AtEnd(known.get("at_end", AtEnd.CHOICE))
    return Annexes(**known)


def _sub_processor(content: dict[str, Any]) -> SubProcessor:
    safeguard = content.get("safeguard")
    return SubProcessor(**{**content, "safeguard": Safeguard(safeguard) if safeguard else None})
