"""A page's view on a long list: how many there are, any window of them, and where one record stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar
from uuid import UUID

from avgdesk.store.lists import Window

Row = TypeVar("Row")
BATCH = 500


@dataclass(frozen=True, slots=True)
class PageSource(Generic[Row]):
    """Good until the next write; the page then asks for a new one."""

    window: Window
    load: Callable[[list[int]], list[Row]]
    find: Callable[[UUID], int | None]

    def count(self) -> int:
        return self.window.count()

    @property
    def more(self) -> bool:
        """A search matched more than it lists."""
        self.window.count()
        return self.window.more

    def rows(self, first: int, size: int) -> list[Row]:
        """Lines `first` … `first + size - 1`; fewer at the end."""
        return self.load(self.window.ids(first, size))

    def position(self, uid: UUID) -> int | None:
        """The line on which a record stands, or None when this list doesn't hold it."""
        row_id = self.find(uid)
        return None if row_id is None else self.window.position(row_id)

    def every_row(self) -> Iterator[Row]:
        """All lines in order, read in batches: for an export."""
        for first in range(0, self.count(), BATCH):
            yield from self.rows(first, BATCH)
