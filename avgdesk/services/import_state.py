"""What the steps of one import share: the administration, the batch, the answers to the preview, the tally."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from avgdesk.domain.import_results import Decisions
from avgdesk.domain.retention import RetentionPolicy
from avgdesk.services.import_tally import Tally
from avgdesk.store import numbering

CHUNK = 4_000  # records that are matched and written together
MOST_REMEMBERED = 150_000  # of each kind: memory stays bounded, what is forgotten is looked up again


@dataclass(slots=True)
class ImportState:
    """`batch` is the row id of the batch, `batch_uid` its identity; `touched` the row ids of parties to refresh."""

    db: Any
    today: date
    policy: RetentionPolicy
    decisions: Decisions
    batch: int
    batch_uid: UUID
    tally: Tally = field(default_factory=Tally)
    touched: set[int] = field(default_factory=set)
    party_rows: dict[tuple[str, str], int] = field(default_factory=dict)  # (numbering, number) → row id
    _numbers: FreshNumbers | None = None

    def remember(self, space: str, number: str, row: int) -> None:
        """By which number a file calls a party; forgotten when there are very many, for it can be looked up."""
        if len(self.party_rows) >= MOST_REMEMBERED:
            self.party_rows.clear()
        self.party_rows[space, number] = row

    def fresh_number(self, taken: set[str]) -> str:
        """A customer number that nobody has, here or in the present chunk (`taken`)."""
        if self._numbers is None:
            self._numbers = FreshNumbers(self.db)
        return self._numbers.next(taken)


class FreshNumbers:
    """Customer numbers one after another without asking for the highest each time."""

    def __init__(self, db: Any) -> None:
        first = numbering.next_party_number(db)
        self.db, self.head = db, first.rstrip("0123456789")
        tail = first[len(self.head) :]
        self.width, self.serial = len(tail), int(tail) - 1

    def next(self, taken: set[str]) -> str:
        while True:
            self.serial += 1
            number = f"{self.head}{self.serial:0{self.width}d}"
            if number not in taken and not self._exists(number):
                return number

    def _exists(self, number: str) -> bool:
        found = self.db.execute_sql("SELECT 1 FROM party WHERE number = ?", (number,)).fetchone()
        return found is not None
