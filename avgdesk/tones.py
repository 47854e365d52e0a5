"""What a soft colour says besides the word that stands on it."""

from __future__ import annotations

from enum import StrEnum


class Tone(StrEnum):
    OK = "ok"
    INFO = "info"
    WARN = "warn"
    BAD = "bad"
    NEUTRAL = "neutral"
