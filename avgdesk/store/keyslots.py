"""keys.json and its copy: one random data key, wrapped once per user (password) and once for the printed recovery key.

Each file is one line of canonical JSON and a line with its SHA-256, so that damage is told from a wrong password before
anything is tried. After unlocking, a MAC under the data key shows that no slot was added, removed or swapped. No names.
"""

from __future__ import annotations

import hmac
import secrets
import unicodedata
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from uuid import UUID, uuid4

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from avgdesk.errors import Damaged, NewerVersion, WrongPassword
from avgdesk.store import keyfile_text
from avgdesk.store.files import PARTIAL, discard, flush_directory, move, storage_errors, write_partial
from avgdesk.store.recovery_key import RecoveryKey

KEYS, COPY, FORMER = "keys.json", "keys.copy.json", ".former"
KEY_SIZE = 32


class SlotKind(StrEnum):
    PASSWORD = "password"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class KdfCost:
    """Argon2id's parameters: memory in KiB, passes, lanes. The default takes about half a second."""

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Slot:
    """One wrapped copy of the data key. `user` is the user's record (none for the recovery key); `created` UTC ISO."""

    uid: UUID
    kind: SlotKind
    user: UUID | None
    created: str
    cost: KdfCost | None
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    wrapped: bytes = field(repr=False)

    @property
    def bound(self) -> bytes:
        """What the wrapping is bound to: a slot with another id, user, kind or cost does not open."""
        cost = f"{self.cost.memory_kib},{self.cost.passes},{self.cost.lanes}" if self.cost else ""
        return f"avgdesk slot|{self.uid}|{self.kind}|{self.user}|{self.created}|{cost}".encode()


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The slots of one administration; `revision` grows with every change, `mac` is over all but itself."""

    administration: UUID
    revision: int
    slots: tuple[Slot, ...]
    mac: bytes = field(default=b"", repr=False)

    def authentic(self, key: bytes) -> bool:
        return hmac.compare_digest(self.mac, self._code(key))

    def sealed(self, key: bytes) -> KeyFile:
        """With the MAC that `key` gives it."""
        return replace(self, mac=self._code(key))

    def _code(self, key: bytes) -> bytes:
        body = keyfile_text.body(replace(self, mac=b""))
        return hmac.digest(derive(key, "key slots"), body, "sha256")

    def with_slots(self, slots: Sequence[Slot], key: bytes) -> KeyFile:
        """The next revision, sealed."""
        return replace(self, slots=tuple(slots), revision=self.revision + 1).sealed(key)


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An opened key file: the data key, the slot that opened it, and the file as it stood."""

    key: bytes = field(repr=False)
    slot: Slot
    file: KeyFile


@dataclass(frozen=True, slots=True)
class Password:
    """What somebody typed; never in a repr."""

    text: str = field(repr=False)

    @property
    def secret(self) -> bytes:
        """The same bytes whatever keyboard composed the accents."""
        return unicodedata.normalize("NFKC", self.text).encode("utf-8")


Secret = Password | RecoveryKey


def derive(key: bytes, purpose: str) -> bytes:
    """A key of its own for each purpose (HKDF-SHA256), so that none tells anything of another."""
    return HKDF(SHA256(), KEY_SIZE, salt=None, info=f"avgdesk {purpose} v1".encode()).derive(key)


def new_data_key() -> bytes:
    return secrets.token_bytes(KEY_SIZE)


def new_slot(key: bytes, secret: Secret, user: UUID | None, created: str, cost: KdfCost) -> Slot:
    """Wrap `key` under a password (Argon2id at `cost`) or a recovery key (HKDF: it needs no stretching)."""
    recovery = isinstance(secret, RecoveryKey)
    blank = Slot(
        uid=uuid4(),
        kind=SlotKind.RECOVERY if recovery else SlotKind.PASSWORD,
        user=user,
        created=created,
        cost=None if recovery else cost,
        salt=secrets.token_bytes(16),
        nonce=secrets.token_bytes(12),
        wrapped=b"",
    )
    return replace(blank, wrapped=AESGCM(_wrapping_key(blank, secret)).encrypt(blank.nonce, key, blank.bound))


def new_key_file(key: bytes, slots: Sequence[Slot]) -> KeyFile:
    return KeyFile(uuid4(), 1, tuple(slots)).sealed(key)


def unlock(file: KeyFile, secret: Secret, preferred: UUID | None = None) -> Unlocked:
    """The preferred slot first, then every other of the secret's kind. Raises WrongPassword, Damaged (false MAC)."""
    kind = SlotKind.RECOVERY if isinstance(secret, RecoveryKey) else SlotKind.PASSWORD
    fitting = sorted((s for s in file.slots if s.kind is kind), key=lambda s: s.uid != preferred)
    for slot in fitting:
        key = _unwrap(slot, secret)
        if key is None:
            continue
        if not file.authentic(key):
            raise Damaged("damaged", part="keys")
        return Unlocked(key, slot, file)
    raise WrongPassword("wrong_password")


def _unwrap(slot: Slot, secret: Secret) -> bytes | None:
    try:
        return AESGCM(_wrapping_key(slot, secret)).decrypt(slot.nonce, slot.wrapped, slot.bound)
    except InvalidTag:
        return None


def _wrapping_key(slot: Slot, secret: Secret) -> bytes:
    if slot.cost is None:
        return HKDF(SHA256(), KEY_SIZE, salt=slot.salt, info=b"avgdesk recovery key v1").derive(secret.secret)
    return hash_secret_raw(
        secret.secret,
        slot.salt,
        time_cost=slot.cost.passes,
        memory_cost=slot.cost.memory_kib,
        parallelism=slot.cost.lanes,
        hash_len=KEY_SIZE,
        type=Type.ID,
    )


def read(find: Callable[[str], Path]) -> list[KeyFile]:
    """The copies that are whole, newest first. `find` gives the path of a name in the administration's folder.

    Raises Damaged when neither is there and whole, NewerVersion when one is of a later format.
    """
    paths = [path for path in (find(KEYS), find(COPY)) if path.exists()]
    found = [file for path in paths if (file := _read_one(path)) is not None]
    if not found:
        raise Damaged("damaged", part="keys")
    return sorted(found, key=lambda file: -file.revision)


def _read_one(path: Path) -> KeyFile | None:
    with storage_errors():
        raw = path.read_bytes()
    try:
        return keyfile_text.parse(raw)
    except NewerVersion:
        raise
    except (ValueError, KeyError, TypeError):
        return None


def damaged(folder: Path) -> list[str]:
    """Names of the key files that are not whole, or not there."""
    return [name for name in (KEYS, COPY) if not (folder / name).exists() or _read_one(folder / name) is None]


def unlock_any(files: Sequence[KeyFile], secret: Secret, preferred: UUID | None = None) -> Unlocked:
    """Open the newest copy whose MAC is true. Raises WrongPassword or Damaged."""
    for file in files[:-1]:
        try:
            return unlock(file, secret, preferred)
        except Damaged:
            continue
    return unlock(files[-1], secret, preferred)


def unlock_with_key(files: Sequence[KeyFile], known: Unlocked) -> Unlocked:
    """Open with the data key itself. Raises WrongPassword when it is not that of these files."""
    for file in files:
        if file.authentic(known.key):
            return replace(known, file=file)
    raise WrongPassword("wrong_password")


def write(folder: Path, file: KeyFile) -> None:
    """Both copies. All is flushed beside them before the first is renamed, and at every moment one of them is whole.

    Raises StorageUnavailable: the former slots count on. When only the copy's own rename is refused, the new ones count
    and the copy is mended with the next change.
    """
    main, copy, text = folder / KEYS, folder / COPY, keyfile_text.text(file)
    partials = [folder / name for name in (KEYS + PARTIAL, COPY + PARTIAL, KEYS + FORMER)]
    try:
        with storage_errors():
            new, spare = write_partial(main, text), write_partial(copy, text)
            former = write_partial(main, main.read_bytes(), FORMER) if main.exists() else None
            _replace(main, new, former)
        with suppress(OSError):
            move(spare, copy)
            flush_directory(folder)
    finally:
        for path in partials:
            discard(path)


def _replace(main: Path, new: Path, former: Path | None) -> None:
    move(new, main)
    try:
        flush_directory(main.parent)
    except OSError:
        if former is not None:
            move(former, main)
        raise
