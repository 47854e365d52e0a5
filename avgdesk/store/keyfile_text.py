"""The text of a key file: a line of canonical JSON, and a line with its SHA-256."""

from __future__ import annotations

import hashlib
import json
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any
from uuid import UUID

import avgdesk
from avgdesk.errors import NewerVersion

if TYPE_CHECKING:
    from avgdesk.store.keyslots import KeyFile, Slot

FORMAT = 1
MOST_MEMORY_KIB = 4 * 1024 * 1024  # a forged file must not make this computer swap
MOST_PASSES, MOST_LANES = 64, 64


def body(file: KeyFile) -> bytes:
    """Canonical JSON: the same bytes for the same content."""
    content = {
        "administration": str(file.administration),
        "format": FORMAT,
        "mac": _text(file.mac),
        "revision": file.revision,
        "slots": [_slot(slot) for slot in file.slots],
    }
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")


def text(file: KeyFile) -> bytes:
    """What stands on the disk."""
    return _enveloped(body(file))


def _enveloped(line: bytes) -> bytes:
    return line + b"\n" + hashlib.sha256(line).hexdigest().encode("ascii") + b"\n"


def parse(raw: bytes) -> KeyFile:
    """The inverse of `text`. Raises ValueError, KeyError or TypeError for damage, NewerVersion for a later format."""
    from avgdesk.store.keyslots import KeyFile

    line, _, _ = raw.partition(b"\n")
    if raw != _enveloped(line):
        raise ValueError("checksum")
    content = json.loads(line)
    if int(content["format"]) > FORMAT:
        raise NewerVersion("newer_version", needs=str(content.get("program", "")), program=avgdesk.__version__)
    slots = tuple(_parsed_slot(slot) for slot in content["slots"])
    file = KeyFile(UUID(content["administration"]), int(content["revision"]), slots, _bytes(content["mac"]))
    if body(file) != line:
        raise ValueError("not canonical")
    return file


def _slot(slot: Slot) -> dict[str, Any]:
    cost = slot.cost
    return {
        "cost": {"lanes": cost.lanes, "memory_kib": cost.memory_kib, "passes": cost.passes} if cost else None,
        "created": slot.created,
        "id": str(slot.uid),
        "kind": str(slot.kind),
        "nonce": _text(slot.nonce),
        "salt": _text(slot.salt),
        "user": str(slot.user) if slot.user else None,
        "wrapped": _text(slot.wrapped),
    }


def _parsed_slot(content: dict[str, Any]) -> Slot:
    from avgdesk.store.keyslots import KdfCost, Slot, SlotKind

    cost = KdfCost(**content["cost"]) if content["cost"] else None
    if cost and not (
        8 <= cost.memory_kib <= MOST_MEMORY_KIB and 1 <= cost.passes <= MOST_PASSES and 1 <= cost.lanes <= MOST_LANES
    ):
        raise ValueError("cost")
    return Slot(
        UUID(content["id"]),
        SlotKind(content["kind"]),
        UUID(content["user"]) if content["user"] else None,
        str(content["created"]),
        cost,
        _bytes(content["salt"]),
        _bytes(content["nonce"]),
        _bytes(content["wrapped"]),
    )


def _text(value: bytes) -> str:
    return b64encode(value).decode("ascii")


def _bytes(value: str) -> bytes:
    return b64decode(value, validate=True)
