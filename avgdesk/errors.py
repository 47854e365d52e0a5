"""What can go wrong, as facts. `ui` and `cli` put them into words (`avgdesk.words`); services never compose sentences.

An error carries a stable `code` and named `facts`. Its text is the code alone: facts may hold a name or a value that a
person typed, and those never reach a log, a traceback's last line or a crash report.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from avgdesk.domain.retention import Blocker


class AvgdeskError(Exception):
    """Any refusal that the user can understand and act upon."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class RuleViolated(AvgdeskError):
    """The law or a state forbids it. `blockers` name each reason that stood in the way of an erasure."""

    def __init__(self, code: str, blockers: Sequence[Blocker] = (), **facts: object) -> None:
        super().__init__(code, **facts)
        self.blockers = tuple(blockers)


class InvalidInput(AvgdeskError):
    """A value or a file can't be used. Usual facts: `field` or `file`, `row`, `column`, `value`, `expected`."""


class NotFound(AvgdeskError):
    """No record, file or administration under that name. Usual facts: `what`, `number`."""


class WrongPassword(AvgdeskError):
    """No key slot opens with what was typed."""


class Damaged(AvgdeskError):
    """The file was altered or is incomplete. Usual fact: `part` ("data", "keys", "audit", "backup")."""


class InUse(AvgdeskError):
    """Another instance holds the administration."""


class StorageUnavailable(AvgdeskError):
    """Full, read-only or locked by another program; the same call can be retried later."""


class NewerVersion(AvgdeskError):
    """Made by a newer AVGdesk. Facts: `needs` (program version, or schema number)."""


class Cancelled(AvgdeskError):
    """The user pressed Cancel during long work; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("cancelled")
