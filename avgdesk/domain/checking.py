"""What "check the administration" looks at, and what it found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from avgdesk.domain.backups import BackupFile, Content


class CheckPart(StrEnum):
    PAGES = "pages"  # every page's MAC, read from the disk
    STRUCTURE = "structure"
    REFERENCES = "references"
    TRAIL = "trail"  # the audit chain
    LEDGER = "ledger"  # of erasures
    ATTACHMENTS = "attachments"  # each against its SHA-256
    KEYS = "keys"  # both key files
    SEAL = "seal"  # of a backup


@dataclass(frozen=True, slots=True)
class Problem:
    """`count`: how many pages, tables, entries or files; `at`: a page, entry or reference, where one can be named."""

    part: CheckPart
    count: int = 1
    at: str = ""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """`newest_good`: on damage, the backup to put back. `content` None: it could not even be counted."""

    problems: tuple[Problem, ...] = ()
    content: Content | None = None
    newest_good: BackupFile | None = None

    @property
    def intact(self) -> bool:
        return not self.problems
