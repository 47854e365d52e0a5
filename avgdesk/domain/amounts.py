"""Amounts of money as people type them, read exactly or not at all: no digit is rounded away and no mark is guessed."""

from __future__ import annotations

import re

_DECIMALS = r"(?:{mark}(\d{{1,2}}|-{{1,2}}))?"
_SIGN = re.compile(r"[-−]")
LONGEST = 20  # characters; more is no amount of a shop


def typed_cents(text: str, *, comma: bool = True) -> int | None:
    """`1.234,56` · `€ 12,5` · `12,-` · `-12,50` · `1 234` in cents; None for what is no amount.

    `comma`: the decimal mark is a comma and points group thousands, as in Dutch; without it the other way round. The
    other mark is taken as the decimal one only where it can't group: `12.50`, and `1,234.56` or `1.234,56` as a whole.
    """
    bare, negative = _without_sign(text)
    if not bare or len(bare) > LONGEST:
        return None
    own, other = (",", ".") if comma else (".", ",")
    found = _matched(bare, own, other) or _matched(bare, other, own, whole=True)
    if found is None:
        return None
    euros, cents = found
    amount = int(re.sub(r"\D", "", euros) or "0") * 100 + int(cents.ljust(2, "0"))
    return -amount if negative else amount


def _without_sign(text: str) -> tuple[str, bool]:
    """The digits and marks, and whether a minus stands before them, before the € sign or behind them."""
    bare = re.sub(r"€|eur", "", text.strip(), flags=re.IGNORECASE).strip()
    if _SIGN.match(bare):
        return bare[1:].strip(), True
    if len(bare) > 1 and _SIGN.match(bare[-1]) and bare[-2].isdigit():
        return bare[:-1].strip(), True
    return bare, False


def _matched(bare: str, mark: str, group: str, whole: bool = False) -> tuple[str, str] | None:
    """Euros and cents with this decimal mark; `whole`: only when both marks, or decimals alone, leave no doubt."""
    mark, group = re.escape(mark), re.escape(group)
    decimals = _DECIMALS.format(mark=mark)
    grouped = re.fullmatch(rf"(\d{{1,3}}(?:(?:{group}\d{{3}})+|(?:[ \u00a0']\d{{3}})+)){decimals}", bare, re.ASCII)
    plain = re.fullmatch(rf"(\d*){decimals}", bare, re.ASCII)
    found = grouped or plain
    if found is None or not (found[1] or (found[2] or "").isdigit()):
        return None
    if whole and found[2] is None:
        return None
    return found[1], (found[2] or "").replace("-", "")
