"""After an erasure: nothing of it may be left in an unused corner of the file.

`secure_delete` overwrites what is deleted, but a page that was rebuilt may keep a copy in the gap between its cells.
Only rewriting every page (VACUUM) is sure, and the search index is merged first so that it holds no removed words.
That takes about a second per 100 MB, so a large file is cleaned on closing.
"""

from __future__ import annotations

from typing import Any

from avgdesk.errors import AvgdeskError
from avgdesk.store import search, settings

PENDING, REMOVED = "cleanup.pending", "cleanup.removed"
AT_ONCE_BYTES = 64 * 1024 * 1024  # up to this size the clean-up is not noticed


def mark(db: Any) -> None:
    """A clean-up is due; inside the transaction that erases."""
    settings.put(db, PENDING, "1")


def mark_removed(db: Any) -> None:
    """Records were taken out again, though nothing was erased: the same is due, without a word; as `mark`."""
    settings.put(db, REMOVED, "1")


def pending(db: Any) -> bool:
    """Whether a clean-up is due after an erasure."""
    return settings.get(db, PENDING) is not None


def due(db: Any) -> bool:
    """Whether one is due for any reason: until then a backup is written page by page, not copied as the file lies."""
    return pending(db) or settings.get(db, REMOVED) is not None


def quick(db: Any) -> bool:
    """Whether the file is small enough to clean it at once."""
    return bool(db.pragma_number("page_count") * db.pragma_number("page_size") <= AT_ONCE_BYTES)


def run(db: Any) -> bool:
    """Clean up what is due; outside any transaction. False when it could not be finished.

    It stays due, nothing is lost.
    """
    if not due(db):
        return True
    if db.in_transaction():  # a caller of the eraser goes on in its own; then it is done on closing
        return False
    try:
        search.merge(db)
        db.execute_sql("VACUUM")
        settings.drop(db, PENDING)
        settings.drop(db, REMOVED)
    except AvgdeskError:
        return False
    return True
