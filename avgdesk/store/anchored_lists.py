"""What the windows share that read long lists from several indexes: near which known place a jump begins."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from avgdesk.store import lists
from avgdesk.store.lists import RowWindow

Place = TypeVar("Place")


@dataclass(slots=True)
class AnchoredWindow(Generic[Place]):
    """The lines of `flat`, which counts them and serves short lists and live searches.

    A subclass reads the others: from the top, from the end, or beyond a `Place` at which it stopped before.
    """

    flat: RowWindow
    _anchors: dict[int, Place] = field(default_factory=dict, kw_only=True)

    def count(self) -> int:
        return self.flat.count()

    @property
    def more(self) -> bool:
        """A search matched more than it lists."""
        return self.flat.more

    @property
    def _short(self) -> bool:
        return self.flat.bounded or self.count() <= lists.DENSE

    def ids(self, first: int, size: int) -> list[int]:
        """Row ids at positions `first` … `first + size - 1`; fewer at the end."""
        if self._short:
            return self.flat.ids(first, size)
        size = min(size, self.count() - first)
        if size <= 0:
            return []
        start = max((place for place in self._anchors if place <= first), default=0)
        from_end = self.count() - first - size
        down = self.flat.order.descending
        if from_end < first - start:
            found, last = self._read(not down, None, from_end, size)
            found.reverse()
        else:
            found, last = self._read(down, self._anchors.get(start), first - start, size)
        if last is not None:
            self._anchors[first + len(found)] = last
        return found

    def _read(self, descending: bool, after: Place | None, skip: int, size: int) -> tuple[list[int], Place | None]:
        """`size` lines beyond `after`, from the top or from the end, and from where the list goes on below them."""
        raise NotImplementedError
