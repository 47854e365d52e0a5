"""How strong a password is, as a hint: an estimate of the guesses, never a rule of composition.

The estimate counts what a guesser would try first: repeats, runs of the alphabet or the keyboard, years, and words that
everybody picks. The file itself costs half a second per guess (Argon2id), which the thresholds take into account.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import IntEnum

SHORTEST = 8
RUNS = ("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop")
COMMON = (
    *("wachtwoord", "welkom", "geheim", "password", "qwerty", "letmein", "admin", "administratie", "avgdesk", "hallo"),
    *("zomer", "winter", "lente", "herfst", "voetbal", "ajax", "feyenoord", "psv", "amsterdam", "rotterdam", "utrecht"),
    *("januari", "februari", "maart", "april", "juni", "juli", "augustus", "september", "oktober", "november"),
    *("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "iloveyou", "monkey", "dragon"),
    *("computer", "internet", "secret", "master", "login", "nederland", "holland", "winkel", "bakker", "familie"),
)
COMMON_BITS = 6.0


class Level(IntEnum):
    """TOO_SHORT is refused; WEAK is warned about."""

    TOO_SHORT = 0
    WEAK = 1
    FAIR = 2
    STRONG = 3


@dataclass(frozen=True, slots=True)
class Strength:
    """`bits`: the estimate, as a power of two. `hints`: codes "longer", "common_word", "own_name", "run", "repeat"."""

    level: Level
    bits: float
    hints: tuple[str, ...] = ()


def password_strength(password: str, names: tuple[str, ...] = ()) -> Strength:
    """`names`: the user's and the shop's, which a guesser knows too."""
    if len(password) < SHORTEST:
        return Strength(Level.TOO_SHORT, 0.0, ("longer",))
    rest, bits, hints = _without_known(password.casefold(), names)
    bits += len(rest) * _bits_per_character(password)
    level = Level.STRONG if bits >= 50 else Level.FAIR if bits >= 34 else Level.WEAK
    if level < Level.STRONG and "longer" not in hints:
        hints = (*hints, "longer")
    return Strength(level, round(bits, 1), hints)


def _without_known(text: str, names: tuple[str, ...]) -> tuple[str, float, tuple[str, ...]]:
    """What is left after taking out the predictable parts, the bits these are worth, and which they were."""
    own = [part for name in names for part in name.casefold().split() if len(part) >= 3]
    bits, hints = 0.0, []
    for words, hint in ((own, "own_name"), (COMMON, "common_word")):
        for word in sorted(words, key=len, reverse=True):
            if word in text:
                text, bits = text.replace(word, ""), bits + COMMON_BITS
                hints.append(hint)
    for pattern, hint, worth in ((r"(19|20)\d\d", "common_word", 5.0), (r"(.)\1{2,}", "repeat", 4.0)):
        text, found = re.subn(pattern, "", text)
        if found:
            bits, hints = bits + worth * found, [*hints, hint]
    text, found = _without_runs(text)
    if found:
        bits, hints = bits + 5.0 * found, [*hints, "run"]
    return text, bits, tuple(dict.fromkeys(hints))


def _without_runs(text: str) -> tuple[str, int]:
    found = 0
    for run in (*RUNS, *(run[::-1] for run in RUNS)):
        for size in range(len(run), 3, -1):
            for start in range(len(run) - size + 1):
                if (part := run[start : start + size]) in text:
                    text, found = text.replace(part, ""), found + 1
    return text, found


def _bits_per_character(password: str) -> float:
    pool = 0
    for found, size in (
        (any(c.islower() for c in password), 26),
        (any(c.isupper() for c in password), 10),  # mostly the first letter
        (any(c.isdigit() for c in password), 10),
        (any(not c.isalnum() for c in password), 12),
    ):
        pool += size if found else 0
    variety = len(set(password.casefold())) / len(password)
    return math.log2(pool) * min(1.0, 0.4 + variety) if pool else 1.0
