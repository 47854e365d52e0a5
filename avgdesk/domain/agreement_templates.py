"""A template text of an agreement, as the program brings it or as the owner made or loaded it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID, uuid5

from avgdesk.domain.article28 import Clause, Finding, check

_SPACE = UUID("5f0c5d7e-6f0b-4b8e-9a55-28a3ce28a328")


def built_in_uid(language: str) -> UUID:
    """The same in every administration."""
    return uuid5(_SPACE, language)


@dataclass(frozen=True, slots=True)
class Template:
    """`confirmed`: clauses of article 28 that the owner found in it by reading. `built_in` is copied, never changed."""

    uid: UUID
    name: str
    language: str
    text: str
    confirmed: frozenset[Clause] = frozenset()
    built_in: bool = False

    def findings(self) -> tuple[Finding, ...]:
        """Which clauses it covers."""
        return check(self.text, self.confirmed)
