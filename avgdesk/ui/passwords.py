"""What the window says of a password that is being chosen."""

from __future__ import annotations

from dataclasses import dataclass

from avgdesk.domain.passwords import SHORTEST, Level, password_strength
from avgdesk.i18n import tr


@dataclass(frozen=True, slots=True)
class Judgement:
    """`level` 0 to 3 for a meter; `acceptable` when it may be used: long enough, and typed twice alike."""

    level: int
    text: str
    acceptable: bool


def judge(password: str, again: str, names: tuple[str, ...] = ()) -> Judgement:
    """A hint, not a rule: only a password that is too short or not the same twice is held back."""
    if not password:
        return Judgement(
            0, tr("Four or more unrelated words make a good password: easy to keep, hard to guess."), False
        )
    found = password_strength(password, names)
    if found.level == Level.TOO_SHORT:
        return Judgement(0, tr("At least %n characters.", n=SHORTEST), False)
    said = {
        Level.WEAK: tr("Weak: somebody who tries will find it."),
        Level.FAIR: tr("Reasonable."),
        Level.STRONG: tr("Strong."),
    }[found.level]
    why = " ".join(_hints().get(hint, "") for hint in found.hints)
    if password != again:
        why = tr("Type it a second time.") if not again else tr("The two are not the same.")
    return Judgement(int(found.level), f"{said} {why}".strip(), password == again)


def _hints() -> dict[str, str]:
    return {
        "longer": tr("Longer is better."),
        "common_word": tr("It has a word or a year that everybody tries first."),
        "own_name": tr("It has your own name or that of the business."),
        "run": tr("It has a row of keys such as 1234."),
        "repeat": tr("It repeats the same character."),
    }
