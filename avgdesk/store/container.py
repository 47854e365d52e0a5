"""The backup's file: the encrypted data file with its keys and a seal behind it.

    data | keys | header | MAC (32) | SHA-256 (32) | sizes of data, keys, header (8 + 4 + 4) | "AVGBAK01"

The SHA-256 covers all before it and the sizes: damage shows without a key. The MAC, under a key derived from the data
key, shows that the parts belong together. SQLite reads the data in place: what follows the last page is nothing to it.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO
from uuid import UUID

import avgdesk
from avgdesk.domain.backups import BackupFile, BackupKind
from avgdesk.errors import Damaged, InvalidInput, NewerVersion
from avgdesk.outcome import Progress, no_progress
from avgdesk.store import copying
from avgdesk.store.files import full_sync, storage_errors
from avgdesk.store.keyslots import derive

if TYPE_CHECKING:
    from hashlib import _Hash

FORMAT = 1
MAGIC = b"AVGBAK01"
TAIL = struct.Struct(">QII8s")
SEAL = 32 + 32 + TAIL.size
MOST_HEADER = 1 << 20
CHUNK = 1 << 20
PURPOSE = "backup"


@dataclass(frozen=True, slots=True)
class Container:
    """A backup's parts, not yet checked: see `check`. `keys` is the text of the key file of that time."""

    about: BackupFile
    data_size: int
    keys: bytes = field(repr=False)
    mac: bytes = field(repr=False)
    digest: bytes = field(repr=False)

    @property
    def path(self) -> Path:
        return self.about.path


@dataclass(frozen=True, slots=True)
class End:
    """What comes behind the data: the text of the key file, the header, and the data key for the MAC."""

    keys: bytes = field(repr=False)
    head: bytes
    key: bytes = field(repr=False)

    def text(self, hashed: _Hash, data_size: int) -> bytes:
        """Keys, header and seal. `hashed`: the SHA-256 of the data, which goes on here."""
        tail = TAIL.pack(data_size, len(self.keys), len(self.head), MAGIC)
        body = self.keys + self.head
        hashed.update(body)
        mac = _mac(hashed.digest(), tail, self.key)
        hashed.update(mac + tail)
        return body + mac + hashed.digest() + tail


def header(administration: UUID, made_at: datetime, kind: BackupKind, schema: int) -> bytes:
    """What a backup tells without a key: when, by which version, of which administration; no name."""
    content = {
        "administration": str(administration),
        "format": FORMAT,
        "kind": str(kind),
        "made_at": made_at.isoformat(timespec="seconds"),
        "program": avgdesk.__version__,
        "schema": schema,
    }
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode("ascii")


def pack(source: BinaryIO, size: int, path: Path, end: End, progress: Progress = no_progress) -> None:
    """A backup's file from the first `size` bytes of `source`, hashed on the way, and flushed.

    Raises StorageUnavailable, Damaged (the source is shorter), Cancelled.
    """
    with storage_errors(), path.open("wb") as file:
        hashed = copying.copy(source, size, file, progress)
        file.write(end.text(hashed, size))
        file.flush()
        full_sync(file.fileno())


def seal(path: Path, end: End, progress: Progress = no_progress) -> None:
    """Put keys, header and seal behind the data in `path`, and flush. Raises StorageUnavailable, Cancelled."""
    with storage_errors(), path.open("r+b") as file:
        size = path.stat().st_size
        hashed = hashlib.sha256()
        _feed(file, size, hashed.update, progress)
        file.seek(size)
        file.write(end.text(hashed, size))
        file.flush()
        full_sync(file.fileno())


def read(path: Path) -> Container:
    """The parts of a backup, by their sizes; nothing is checked yet but that they fit.

    Raises InvalidInput("not_a_backup"), Damaged(part="backup"), NewerVersion, StorageUnavailable.
    """
    with storage_errors():
        if not path.is_file():
            raise InvalidInput("not_a_backup", file=path.name)
        size = path.stat().st_size
        with path.open("rb") as file:
            file.seek(max(0, size - SEAL))
            end = file.read()
            if len(end) < SEAL or not end.endswith(MAGIC):
                raise InvalidInput("not_a_backup", file=path.name)
            data_size, keys_size, head_size, _ = TAIL.unpack(end[-TAIL.size :])
            if data_size + keys_size + head_size + SEAL != size or keys_size + head_size > MOST_HEADER:
                raise Damaged("backup_damaged", part="backup")
            file.seek(data_size)
            keys, head = file.read(keys_size), file.read(head_size)
    try:
        about = _about(path, head, size)
    except NewerVersion:  # unless it only seems so: a single bit makes another number
        _digest(path, size, end)
        raise
    return Container(about, data_size, keys, end[:32], end[32:64])


def check(container: Container, key: bytes | None, progress: Progress = no_progress) -> None:
    """Read every byte: the digest and, with a key, the MAC. Raises Damaged(part="backup"), StorageUnavailable."""
    with storage_errors(), container.path.open("rb") as file:
        file.seek(-TAIL.size, 2)
        tail = file.read()
    content = _digest(container.path, container.about.size, container.mac + container.digest + tail, progress)
    if key is not None and not hmac.compare_digest(_mac(content, tail, key), container.mac):
        raise Damaged("backup_damaged", part="backup")


def _digest(path: Path, size: int, end: bytes, progress: Progress = no_progress) -> bytes:
    """The SHA-256 of data, keys and header. Raises Damaged(part="backup") when the seal `end` tells another."""
    hashed = hashlib.sha256()
    with storage_errors(), path.open("rb") as file:
        _feed(file, size - SEAL, hashed.update, progress)
    content = hashed.digest()
    hashed.update(end[:32] + end[64:])
    if not hmac.compare_digest(hashed.digest(), end[32:64]):
        raise Damaged("backup_damaged", part="backup")
    return content


def copy_data(container: Container, target: Path, progress: Progress = no_progress) -> None:
    """The data file alone, flushed. Raises StorageUnavailable, Cancelled."""
    with storage_errors(), container.path.open("rb") as file, target.open("wb") as out:
        _feed(file, container.data_size, out.write, progress)
        out.flush()
        full_sync(out.fileno())


def _feed(file: BinaryIO, size: int, take: Callable[[bytes], Any], progress: Progress) -> None:
    file.seek(0)
    done = 0
    while done < size:
        piece = file.read(min(CHUNK, size - done))
        if not piece:
            raise Damaged("backup_damaged", part="backup")
        take(piece)
        done += len(piece)
        progress(done, size)


def _mac(content: bytes, tail: bytes, key: bytes) -> bytes:
    return hmac.digest(derive(key, PURPOSE), content + tail, "sha256")


def _about(path: Path, head: bytes, size: int) -> BackupFile:
    try:
        told = json.loads(head)
        if int(told["format"]) > FORMAT:
            raise NewerVersion("newer_version", needs=str(told.get("program", "")))
        return BackupFile(
            path,
            UUID(told["administration"]),
            datetime.fromisoformat(told["made_at"]),
            BackupKind(told["kind"]),
            str(told["program"]),
            int(told["schema"]),
            size,
        )
    except (ValueError, KeyError, TypeError):
        raise Damaged("backup_damaged", part="backup") from None
