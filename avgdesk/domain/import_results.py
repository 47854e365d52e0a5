"""What an import did or would do: counts, refusals, doubts, conflicts and likely duplicates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from avgdesk.domain.imports import Doubt, ImportedParty, Refusal
from avgdesk.domain.parties import Party

# Lists that a person reads end somewhere; the counts go on.
MOST_SHOWN = 1_000
MOST_REFUSED = 100_000


@dataclass(frozen=True, slots=True, order=True)
class RowKey:
    """One row of one of the files of an import: what a decision refers to."""

    file: str
    row: int


class DuplicateReason(StrEnum):
    """Why two records may be one party. Nothing of this is merged without asking."""

    SAME_NAME_AND_POSTCODE = "same_name_and_postcode"
    SAME_NAME_AND_EMAIL = "same_name_and_email"
    SAME_EMAIL = "same_email"


@dataclass(frozen=True, slots=True)
class LikelyDuplicate:
    """An incoming party and one that is there already (or came earlier in the same import)."""

    key: RowKey
    reason: DuplicateReason
    incoming: ImportedParty
    existing: Party


@dataclass(frozen=True, slots=True)
class Conflict:
    """A filled field that the file has otherwise: what is kept unless the user decides for the file's."""

    key: RowKey
    number: str  # of the customer, or of the invoice
    kind: str  # "party" or "invoice"
    field: str
    kept: str
    offered: str


class Choice(StrEnum):
    MERGE = "merge"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the user answered to the preview: duplicates by row, conflicts by row and field."""

    duplicates: Mapping[RowKey, Choice] = field(default_factory=dict)
    overwrite: frozenset[tuple[RowKey, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class FileCount:
    """`used` counts rows that were taken, whether or not they changed anything."""

    file: str
    format: str
    used: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class ImportResult:
    """Counts of records; `batch` is None when nothing was changed or it was only a preview."""

    customers_added: int = 0
    customers_updated: int = 0
    invoices_added: int = 0
    invoices_updated: int = 0
    payments_added: int = 0
    files: tuple[FileCount, ...] = ()
    refused: tuple[Refusal, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    duplicates: tuple[LikelyDuplicate, ...] = ()
    refused_count: int = 0
    doubt_count: int = 0
    conflict_count: int = 0
    batch: UUID | None = None

    @property
    def changed(self) -> bool:
        return bool(
            self.customers_added
            or self.customers_updated
            or self.invoices_added
            or self.invoices_updated
            or self.payments_added
        )

    @property
    def useless_files(self) -> tuple[str, ...]:
        """Files of which nothing could be imported."""
        return tuple(file.file for file in self.files if not file.used)


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One import in the list of imports that can be undone."""

    uid: UUID
    at: datetime
    formats: tuple[str, ...]
    customers_added: int
    customers_updated: int
    invoices_added: int
    invoices_updated: int
    undone_at: datetime | None = None
