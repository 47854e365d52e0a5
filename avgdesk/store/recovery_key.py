"""The recovery key as it stands on paper: ten groups of five characters, each with a check of its own.

Four of the five characters of a group carry 20 bits (Crockford's base 32: no I, L, O, U), the fifth is a check over
GF(32) that also counts the group's place: a wrong character, two swapped ones or two swapped groups are told by group.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from avgdesk.errors import InvalidInput

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 10
DATA_PER_GROUP = 4
LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
SEPARATORS = " -–—_.\t\r\n\u00a0"


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """200 random bits, shown as `7K2MX-…`; the text stays out of any repr."""

    text: str = field(repr=False)

    @property
    def groups(self) -> tuple[str, ...]:
        return tuple(self.text.split("-"))

    @property
    def secret(self) -> bytes:
        """What a key slot is wrapped with: the data characters only."""
        return "".join(group[:DATA_PER_GROUP] for group in self.groups).encode("ascii")


def new_recovery_key() -> RecoveryKey:
    """A fresh one from the operating system's randomness."""
    groups = ("".join(secrets.choice(ALPHABET) for _ in range(DATA_PER_GROUP)) for _ in range(GROUPS))
    return RecoveryKey("-".join(group + check(group, place) for place, group in enumerate(groups)))


def parse_recovery_key(typed: str) -> RecoveryKey:
    """What was typed, with any separators and case, `O` for 0 and `I` or `L` for 1.

    Raises InvalidInput: "recovery_key_length" (facts `expected`, `found`), "recovery_key_group" (fact `group`, from 1).
    """
    plain = parse_group(typed)
    size = DATA_PER_GROUP + 1
    if len(plain) != GROUPS * size:
        raise InvalidInput("recovery_key_length", expected=GROUPS * size, found=len(plain))
    groups = [plain[start : start + size] for start in range(0, len(plain), size)]
    for place, group in enumerate(groups):
        if not group_is_right(group, place):
            raise InvalidInput("recovery_key_group", group=place + 1)
    return RecoveryKey("-".join(groups))


def parse_group(typed: str) -> str:
    """What was typed, in the characters of the key."""
    return "".join(c for c in typed if c not in SEPARATORS).upper().translate(LOOKALIKES)


def group_is_right(group: str, place: int) -> bool:
    """Whether `group` (five characters) belongs at `place` (from 0)."""
    known = all(c in ALPHABET for c in group)
    return known and group[DATA_PER_GROUP:] == check(group[:DATA_PER_GROUP], place)


def check(data: str, place: int) -> str:
    """The check character: the sum of x^(i+1)·value over GF(32), and the group's place."""
    total = place
    for power, char in enumerate(data, start=1):
        total ^= _times_x(ALPHABET.index(char), power)
    return ALPHABET[total]


def _times_x(value: int, power: int) -> int:
    for _ in range(power):
        value <<= 1
        if value & 32:
            value ^= 0b100101  # x^5 + x^2 + 1
    return value
