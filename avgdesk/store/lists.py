"""Windows on long lists: sorted, filtered and counted in SQL, a screenful at a time.

A jump is a short step from the nearest known place (the top, the end, or the edge of a window that was read before), so
the end of a million rows is as near as the top. Row ids come from a covering index; columns for the window only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

from avgdesk.store.search import EVERYTHING, LOOKED_AT, Condition

DENSE = 4000  # with more matches than this, walking the sorted index beats gathering and sorting them
MOST = LOOKED_AT - 1  # lines that are listed of a search which matches more while someone is typing


class Window(Protocol):
    """The ids of a list in its order. Valid until something is written."""

    @property
    def more(self) -> bool:
        """A search matched more than it lists."""

    def count(self) -> int: ...
    def ids(self, first: int, size: int) -> list[int]: ...
    def position(self, row_id: int) -> int | None: ...


@dataclass(frozen=True, slots=True)
class Order:
    """`key` is an SQL expression that is never NULL and has an index together with the row id."""

    key: str
    descending: bool = False

    @property
    def reversed(self) -> Order:
        return Order(self.key, not self.descending)


@dataclass(slots=True)
class RowWindow:
    """The ids of `table` under `condition` in `order`. Valid until something is written; then make a new one.

    A `bounded` window is one of a live search, whose condition looks at a bounded number of matches: they are read
    once, sorted here, and of many only the first `MOST` are listed; `more` is then true.
    """

    db: Any
    table: str
    order: Order
    condition: Condition = EVERYTHING
    bounded: bool = False
    size: int | None = None
    more: bool = False
    _anchors: dict[int, tuple[object, int]] = field(default_factory=dict)
    _gathered: list[int] | None = None

    def count(self) -> int:
        """How many lines the list has."""
        if self.size is None:
            self.size = self._gather() if self.bounded else self._counted()
        return self.size

    def _gather(self) -> int:
        """Read the matches of a search once, and sort them."""
        sql = f"SELECT {self.order.key}, {self.table}.id FROM {self.table} WHERE {self.condition.sql}"
        found = self.db.execute_sql(sql, self.condition.values).fetchall()
        found.sort(reverse=self.order.descending)
        self.more = len(found) > MOST
        self._gathered = [int(row_id) for _, row_id in found[:MOST]]
        return len(self._gathered)

    def _counted(self) -> int:
        sql = f"SELECT count(*) FROM {self.table} WHERE {self.condition.sql}"
        return int(self.db.execute_sql(sql, self.condition.values).fetchone()[0])

    def ids(self, first: int, size: int) -> list[int]:
        """Row ids at positions `first` … `first + size - 1`; fewer at the end."""
        size = min(size, self.count() - first)
        if size <= 0:
            return []
        if self._gathered is not None:
            return self._gathered[first : first + size]
        start = max((place for place in self._anchors if place <= first), default=0)
        from_end = self.count() - first - size
        if from_end < first - start:
            rows = self._read(self.order.reversed, None, from_end, size)[::-1]
        else:
            rows = self._read(self.order, self._anchors.get(start), first - start, size)
        if rows:
            self._anchors[first + len(rows)] = rows[-1]
        return [row_id for _, row_id in rows]

    def position(self, row_id: int) -> int | None:
        """Where a row stands, or None when it isn't in the list."""
        self.count()
        found = self.db.execute_sql(
            f"SELECT {self.order.key} FROM {self.table} WHERE {self.table}.id = ? AND ({self.condition.sql})",
            (row_id, *self.condition.values),
        ).fetchone()
        if found is None:
            return None
        if self._gathered is not None:
            return self._gathered.index(row_id) if row_id in self._gathered else None
        sign = ">" if self.order.descending else "<"
        sql = (
            f"SELECT count(*) FROM {self.table} WHERE ({self.condition.sql}) "
            f"AND ({self.order.key}, {self.table}.id) {sign} (?, ?)"
        )
        return int(self.db.execute_sql(sql, (*self.condition.values, found[0], row_id)).fetchone()[0])

    def _read(self, order: Order, after: tuple[object, int] | None, skip: int, size: int) -> list[tuple[object, int]]:
        dense = self.count() > DENSE
        return self._select(order, self.condition.walking if dense else self.condition.sql, after, skip, size)

    def _select(
        self, order: Order, where: str, after: tuple[object, int] | None, skip: int, size: int
    ) -> list[tuple[object, int]]:
        way, sign = ("DESC", "<") if order.descending else ("ASC", ">")
        beyond = f" AND ({order.key}, {self.table}.id) {sign} (?, ?)" if after else ""
        sql = (
            f"SELECT {order.key}, {self.table}.id FROM {self.table} WHERE ({where}){beyond} "
            f"ORDER BY {order.key} {way}, {self.table}.id {way} LIMIT ? OFFSET ?"
        )
        rows = self.db.execute_sql(sql, (*self.condition.values, *(after or ()), size, skip)).fetchall()
        return [(row[0], int(row[1])) for row in rows]


def rows_by_id(db: Any, sql: str, ids: list[int]) -> list[tuple[Any, ...]]:
    """Rows of `sql` (which ends in `IN ({ids})` and gives the id first) in the order of `ids`."""
    if not ids:
        return []
    found = {row[0]: row for row in db.execute_sql(sql.format(ids=",".join(map(str, ids)))).fetchall()}
    return [found[row_id] for row_id in ids if row_id in found]
