"""Legal holds: a dispute, an inspection or a claim stops every erasure of a party until somebody releases it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from avgdesk.domain.erasure import Scope


@dataclass(frozen=True, slots=True)
class LegalHold:
    """Stands until `released_on`. `review_on` is the day to look at it again; passing it releases nothing."""

    uid: UUID
    party: UUID
    reason: str
    started_on: date
    review_on: date | None = None
    released_on: date | None = None

    @property
    def stands(self) -> bool:
        return self.released_on is None

    def review_due(self, today: date) -> bool:
        """Whether somebody should look at it again by now."""
        return self.stands and self.review_on is not None and self.review_on <= today


@dataclass(frozen=True, slots=True)
class HoldStop:
    """An erasure that the hold stopped."""

    at: datetime
    scope: Scope
