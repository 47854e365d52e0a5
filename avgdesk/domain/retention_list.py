"""Lines, filters and figures of the retention page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from avgdesk.domain.blockers import Blocker, BlockerCode
from avgdesk.domain.categories import AtEnd
from avgdesk.domain.erasure import Target, TargetKind
from avgdesk.domain.retention import PartyState


class RetentionFilter(StrEnum):
    """`blocked`: the term has ended, or would have, and something else stands in the way; held ones always."""

    ENDED = "ended"
    SOON = "soon"  # ends within twelve months
    BLOCKED = "blocked"
    RESTRICTED = "restricted"
    ALL = "all"


class MayGo(StrEnum):
    YES = "yes"
    CONFIRM = "confirm"  # the law's term still runs: after a second confirmation with a reason
    REVIEW = "review"  # its rule asks for a look first
    NO = "no"


def may_go(blockers: tuple[Blocker, ...], at_end: AtEnd = AtEnd.ERASE) -> MayGo:
    """What the blockers of a whole erasure leave."""
    if not blockers:
        return MayGo.REVIEW if at_end is AtEnd.REVIEW else MayGo.YES
    if [blocker.code for blocker in blockers] == [BlockerCode.STATUTORY_TERM_RUNNING]:
        return MayGo.CONFIRM
    return MayGo.NO


@dataclass(frozen=True, slots=True)
class RetentionQuery:
    """`year`: only what ends in it, and `earlier`: before it too. `on`: the day of judgement; None is today. `sort`: a
    column's name.
    """

    filter: RetentionFilter = RetentionFilter.ENDED
    year: int | None = None
    earlier: bool = False
    search: str = ""
    sort: str = "retain_until"
    descending: bool = False
    on: date | None = None


@dataclass(frozen=True, slots=True)
class RetentionRow:
    """`category`: "customer", "supplier" or the category of a dated record. `invoices`: how many a customer has."""

    target: Target
    category: str
    number: str
    name: str
    invoices: int
    retain_until: date | None
    statutory_until: date | None
    state: PartyState
    blockers: tuple[Blocker, ...]
    may_go: MayGo
    restricted: bool

    @property
    def uid(self) -> UUID:
        return self.target.uid

    @property
    def kind(self) -> TargetKind:
        return self.target.kind


@dataclass(frozen=True, slots=True)
class RetentionFigures:
    """Counts for the chips and the bars. `per_year`: the year in which a term ends → how many."""

    on: date
    per_year: dict[int, int]
    counts: dict[RetentionFilter, int]
    may_go: int  # ended under both terms, nothing in the way
    shop_years: int
    statutory_years: int

    @property
    def term_too_short(self) -> bool:
        """The shop's term is shorter than the law's: shown, with one click to raise it."""
        return self.shop_years < self.statutory_years
