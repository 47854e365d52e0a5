"""A street line taken apart: street, house number, addition."""

from __future__ import annotations

import re

# A house number as a word of its own, with an addition that may be glued to it: 12, 12a, 12-3, 12/2, 112-bis.
_NUMBER = re.compile(r"(?P<number>[0-9]{1,5})(?P<glued>(?:[-/.]?[a-z]{1,4}[0-9]{0,4}|[-/][0-9]{1,4}[a-z]{0,2})*)", re.I)
_LONG_GLUED = re.compile(r"(?P<number>[0-9]{1,5})[-/](?P<glued>[^\W_]{1,12}(?:[-/][^\W_]{1,4})?)")
# What may follow as a word: a letter or two, a floor, a side. Anything longer is part of a street's name.
_ADDITION = re.compile(
    r"(?:[^\W\d_]{1,2}|[IVX]{1,4}|[0-9]{1,4}[^\W\d_]{0,2}|[0-9](?:e|de|ste)|[^\W\d_][0-9]{1,4}(?:\.[0-9]{1,4})?|[-/+&]|"
    r"bis|ter|huis|hs|hoog|rood|rd|zwart|zw|wit|blauw|groen|geel|boven|beneden|bg|bel|achter|achterhuis|voor|voorhuis|"
    r"links|rechts|li|re|ond|onder|etage|verdieping|verd|appartement|appt?|app|kamer|unit|box|bus|hal|suite|loods|flat|"
    r"souterrain|begane|grond|zolder|t/?o|t\.o\.|a/b|tot|t/?m|en|nr|no|ongenummerd)\.?",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}(?:-(?:1[5-9]|20)?[0-9]{2})?")
_RUN_TOGETHER = re.compile(r"([^\W\d_]{4,}\.?)([0-9]{1,5}[^\W\d_]{0,2})$")  # Dorpsstraat12
_ORDINAL = re.compile(r"[0-9]{1,2}(?:e|de|ste|ème|er|th|st|nd|rd)", re.IGNORECASE)


def split_street(line: str) -> tuple[str, str, str]:
    """Street, house number and addition: `Dorpsstraat 12-3 HS` → ("Dorpsstraat", "12", "3 HS").

    A street may hold figures of its own (`Plein 1944 12a`, `1e Weteringdwarsstraat 8 bis`); a year alone at the end
    of a bare Plein or Laan stays with it. A line that can't be taken apart is the street, whole.
    """
    words = _RUN_TOGETHER.sub(r"\1 \2", line.replace(",", " ").strip()).split()
    for at in range(1, len(words)):
        parts = _house(words[at:])
        if parts and _has_letters(words[:at]) and not _belongs_to_street(words, at):
            return " ".join(words[:at]), *parts
    return " ".join(words), "", ""


def _house(words: list[str]) -> tuple[str, str] | None:
    """Number and addition when all of `words` read like them."""
    if len(words) > 5:
        return None
    match = _NUMBER.fullmatch(words[0]) or _LONG_GLUED.fullmatch(words[0])
    if match is None or not all(_ADDITION.fullmatch(word) for word in words[1:]):
        return None
    rest = " ".join((match["glued"], *words[1:]))
    return match["number"], rest.strip(" -/.")


def _has_letters(words: list[str]) -> bool:
    return any(char.isalpha() for word in words for char in word)


def _belongs_to_street(words: list[str], at: int) -> bool:
    """A figure that is part of the name: a year, whether or not a number follows; an ordinal before a number."""
    follows = at + 1 < len(words) and words[at + 1][:1].isdigit()
    if _YEAR.fullmatch(words[at]):
        return follows or (at == len(words) - 1 and _names_years(words[at - 1]))
    return follows and bool(_ORDINAL.fullmatch(words[at]))


def _names_years(word: str) -> bool:
    """Bare words that a year may complete: Plein 1944, Laan 1945; a longer street may reach number 1944 by itself."""
    return word.lower() in ("plein", "straat", "laan", "hof", "park", "kade", "plantsoen", "weg", "pad")
