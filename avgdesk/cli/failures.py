"""Errors as an exit status and a message in the user's language."""

from __future__ import annotations

import traceback
from pathlib import Path

from avgdesk import errors
from avgdesk.cli.frame import Status
from avgdesk.i18n import tr

_STATUSES: tuple[tuple[type[BaseException], Status], ...] = (
    (errors.WrongPassword, Status.WRONG_PASSWORD),
    (errors.Damaged, Status.DAMAGED),
    (errors.InUse, Status.IN_USE),
    (errors.StorageUnavailable, Status.STORAGE),
    (errors.InvalidInput, Status.WRONG_INPUT),
    (errors.NotFound, Status.WRONG_INPUT),
    (errors.AvgdeskError, Status.REFUSED),  # RuleViolated, NewerVersion, Cancelled
    (FileNotFoundError, Status.WRONG_INPUT),
    (IsADirectoryError, Status.WRONG_INPUT),
    (NotADirectoryError, Status.WRONG_INPUT),
    (OSError, Status.STORAGE),
)


def status_of(error: BaseException) -> Status:
    """The exit status for an error; 70 for one that nobody foresaw."""
    return next((status for kind, status in _STATUSES if isinstance(error, kind)), Status.BUG)


def message_of(error: BaseException) -> str:
    """What went wrong and what to do. For a bug: where, never with which values."""
    if isinstance(error, errors.AvgdeskError):
        from avgdesk import words

        return str(words.error(error))
    if isinstance(error, OSError):
        return _system(error)
    return _bug(error)


def _system(error: OSError) -> str:
    name = error.filename if isinstance(error.filename, str) else ""
    if status_of(error) is Status.WRONG_INPUT:
        return tr("{file}: there is no such file or folder.").format(file=name)
    return tr("{file} can't be read or written: {reason}").format(
        file=name or tr("A file"), reason=error.strerror or type(error).__name__
    )


def _bug(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    return tr("A mistake in AVGdesk itself ({kind}, {where}). Nothing that was not finished was saved.").format(
        kind=type(error).__name__, where=where
    )
