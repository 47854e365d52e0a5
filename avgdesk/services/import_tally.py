"""What an import has done so far. Counts have no limit; lists that a person reads do."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from uuid import UUID

from avgdesk.domain.import_results import (
    MOST_REFUSED,
    MOST_SHOWN,
    Conflict,
    FileCount,
    ImportResult,
    LikelyDuplicate,
    RowKey,
)
from avgdesk.domain.imports import Doubt, Refusal


@dataclass(slots=True)
class Tally:
    customers_added: int = 0
    customers_updated: set[int] = field(default_factory=set)  # row ids
    invoices_added: int = 0
    invoices_updated: set[int] = field(default_factory=set)  # row ids
    payments_added: int = 0
    files: list[FileCount] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    duplicates: list[LikelyDuplicate] = field(default_factory=list)
    refused_count: int = 0
    doubt_count: int = 0
    conflict_count: int = 0

    def begin_file(self, file: str, format_name: str) -> None:
        self.files.append(FileCount(file, format_name))

    def use(self, rows: int = 1) -> None:
        """Rows of the present file that were taken."""
        self.files[-1] = replace(self.files[-1], used=self.files[-1].used + rows)

    def refuse(self, refusal: Refusal, was_used: bool = False) -> None:
        """A row that can't be used; `was_used` takes back that it was counted as taken."""
        self.refused_count += 1
        now = self.files[-1]
        self.files[-1] = replace(now, refused=now.refused + 1, used=now.used - was_used)
        if len(self.refused) < MOST_REFUSED:
            self.refused.append(refusal)

    def doubt(self, doubt: Doubt) -> None:
        self.doubt_count += 1
        if len(self.doubts) < MOST_SHOWN:
            self.doubts.append(doubt)

    def conflict(self, conflict: Conflict) -> None:
        self.conflict_count += 1
        if len(self.conflicts) < MOST_SHOWN:
            self.conflicts.append(conflict)

    def duplicate(self, duplicate: LikelyDuplicate) -> None:
        if len(self.duplicates) < MOST_SHOWN:
            self.duplicates.append(duplicate)

    @property
    def asked(self) -> frozenset[RowKey]:
        """The rows that stand in a list of duplicates already."""
        return frozenset(duplicate.key for duplicate in self.duplicates)

    def result(self, batch: UUID | None) -> ImportResult:
        return ImportResult(
            customers_added=self.customers_added,
            customers_updated=len(self.customers_updated),
            invoices_added=self.invoices_added,
            invoices_updated=len(self.invoices_updated),
            payments_added=self.payments_added,
            files=tuple(self.files),
            refused=tuple(self.refused),
            doubts=tuple(self.doubts),
            conflicts=tuple(self.conflicts),
            duplicates=tuple(self.duplicates),
            refused_count=self.refused_count,
            doubt_count=self.doubt_count,
            conflict_count=self.conflict_count,
            batch=batch,
        )
