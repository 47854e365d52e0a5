"""What the shop uses the data of its customers for, on which ground, and who receives them (AVG art. 13, 15(1), 30(1)).

The texts are the shop's own, in the two languages in which it makes papers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

from avgdesk.domain.annexes import Safeguard
from avgdesk.domain.categories import LegalBasis
from avgdesk.domain.countries import in_eea
from avgdesk.errors import InvalidInput

OWN = "own"


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One text in Dutch and in English; where one of them is empty the other stands in."""

    nl: str = ""
    en: str = ""

    def said(self, language: str) -> str:
        return (self.en or self.nl) if language == "en" else (self.nl or self.en)

    def __bool__(self) -> bool:
        return bool(self.nl or self.en)


@dataclass(frozen=True, slots=True)
class Purpose:
    """One thing that data are used for. `code` stays the same whatever is changed.

    `law`: the law, the contract or the interest that the ground rests on. `recipients`: one on each line.
    `processors`: the processors with whom an agreement binds receive them as well. `safeguard` None: nothing leaves
    the European Economic Area; else `where` says to whom and where, and `safeguard_note` which other safeguard.
    Without a text for `retention` the dates further on in the dossier say it.
    """

    code: str
    activity: Bilingual
    goal: Bilingual
    basis: LegalBasis
    law: Bilingual = Bilingual()
    data: Bilingual = Bilingual()
    recipients: Bilingual = Bilingual()
    processors: bool = False
    safeguard: Safeguard | None = None
    where: Bilingual = Bilingual()
    safeguard_note: Bilingual = Bilingual()
    retention: Bilingual = Bilingual()
    origin: Bilingual = Bilingual()


TEXTS = tuple(field.name for field in fields(Purpose) if field.type == "Bilingual")


@dataclass(frozen=True, slots=True)
class Abroad:
    """Somebody outside the European Economic Area who receives data through a processor; `country` is ISO 3166-1."""

    name: str
    country: str
    safeguard: Safeguard | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Processor:
    """Who works for the shop under an agreement that binds (art. 28): `service` as the agreement names it."""

    name: str
    service: str
    country: str = ""
    abroad: tuple[Abroad, ...] = ()

    @property
    def leaves_eea(self) -> tuple[Abroad, ...]:
        """The processor itself, when it is outside, and those whom it engages there."""
        own = (Abroad(self.name, self.country),) if self.country and not in_eea(self.country) else ()
        return own + self.abroad


def checked(purpose: Purpose) -> Purpose:
    """`purpose` when the law's questions are answered.

    Raises InvalidInput (fact `field`): `purpose_incomplete` (a name, what for, and from whom and which data),
    `transfer_incomplete` (to whom and where; the safeguard when it is another one).
    """
    for name in ("activity", "goal", "data"):
        if not getattr(purpose, name):
            raise InvalidInput("purpose_incomplete", field=name)
    if purpose.safeguard and not purpose.where:
        raise InvalidInput("transfer_incomplete", field="where")
    if purpose.safeguard is Safeguard.OTHER and not purpose.safeguard_note:
        raise InvalidInput("transfer_incomplete", field="safeguard_note")
    return purpose


def new_code(purposes: Sequence[Purpose]) -> str:
    """`own-1`, `own-2` …: one that none of these has."""
    used = {purpose.code for purpose in purposes}
    return next(code for code in (f"{OWN}-{place}" for place in range(1, len(used) + 2)) if code not in used)


def recipient_lines(text: str) -> tuple[str, ...]:
    """The recipients of a text with one on each line."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
