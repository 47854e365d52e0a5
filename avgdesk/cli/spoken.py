"""Values in lines for people: codes as words, days as they are written. JSON keeps codes and ISO dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import Any

from avgdesk import words
from avgdesk.context import UserRole
from avgdesk.domain.blockers import BlockerCode
from avgdesk.domain.categories import AtEnd, LegalBasis, Trigger
from avgdesk.domain.erasure import Ground, Scope
from avgdesk.domain.parties import PartyKind
from avgdesk.domain.retention import PartyState
from avgdesk.words import categories
from avgdesk.words.erasure import ground_text, scope_text

WORDS: dict[type[Enum], Callable[[Any], str]] = {
    AtEnd: categories.at_end,
    BlockerCode: lambda code: words.blocker(f"short_{code}"),
    Ground: ground_text,
    LegalBasis: categories.basis,
    PartyKind: words.state,
    PartyState: words.state,
    Scope: scope_text,
    Trigger: categories.trigger,
    UserRole: words.state,
}


def spoken(value: Enum | date) -> str:
    """An enum without words of its own stays its code."""
    if isinstance(value, datetime):
        return words.moment(value)
    if isinstance(value, date):
        return words.day(value)
    return WORDS.get(type(value), lambda code: str(code.value))(value)
