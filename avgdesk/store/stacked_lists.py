"""Orders that no single index holds, as a stack of runs that each have one.

A state depends on the day, so that no index can be sorted by it; but every state is a few unbroken runs of an index on
both terms. The top and the end of such a list are read without counting what lies between.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from avgdesk.store.anchored_lists import AnchoredWindow
from avgdesk.store.search import EVERYTHING, Condition


@dataclass(frozen=True, slots=True)
class Run:
    """The lines under `where`, in the order of `keys` and then of the row id; `index` holds them in that order."""

    where: Condition
    keys: tuple[str, ...]
    index: str = ""  # named where SQLite might choose another


@dataclass(frozen=True, slots=True)
class _Place:
    """A line that was read: its run, its keys and its row id."""

    run: int
    keys: tuple[object, ...]

    @property
    def row_id(self) -> int:
        return int(str(self.keys[-1]))


@dataclass(slots=True)
class StackedWindow(AnchoredWindow[_Place]):
    """The lines of `flat`, read from `runs`, which stand in ascending order and hold each line once.

    `flat` has a computed key that gives the same order: it serves short lists and live searches. `limits` is what every
    line of the list has to fulfil besides its run. Valid until something is written.
    """

    runs: Sequence[Run]
    limits: Condition = EVERYTHING

    def position(self, row_id: int) -> int | None:
        """Where a row stands, or None when it isn't in the list."""
        if self._short:
            return self.flat.position(row_id)
        own = Condition(f"{self.flat.table}.id = ?", (row_id,))
        for number, run in enumerate(self.runs):
            found = self._select(run, own, False, 0, 1)
            if found:
                before = sum(self._counted(each, EVERYTHING) for each in self.runs[:number])
                place = before + self._counted(run, self._beyond(run, found[0], True))
                return self.count() - 1 - place if self.flat.order.descending else place
        return None

    def _read(self, descending: bool, after: _Place | None, skip: int, size: int) -> tuple[list[int], _Place | None]:
        """A run is counted only to be passed over."""
        found: list[_Place] = []
        numbers = range(len(self.runs))[::-1] if descending else range(len(self.runs))
        for number in numbers[numbers.index(after.run) :] if after else numbers:
            run = self.runs[number]
            own = after is not None and after.run == number
            rest = self._beyond(run, after.keys, descending) if own and after else EVERYTHING
            if skip:
                there = self._counted(run, rest, skip + 1)
                if there <= skip:
                    skip -= there
                    continue
            lines = self._select(run, rest, descending, skip, size - len(found))
            found += [_Place(number, keys) for keys in lines]
            skip = 0
            if len(found) == size:
                break
        lowest = found[-1 if descending == self.flat.order.descending else 0] if found else None
        return [place.row_id for place in found], lowest

    def _beyond(self, run: Run, keys: tuple[object, ...], descending: bool) -> Condition:
        names = ", ".join((*run.keys, f"{self.flat.table}.id"))
        return Condition(f"({names}) {'<' if descending else '>'} ({', '.join('?' * len(keys))})", keys)

    def _select(self, run: Run, rest: Condition, descending: bool, skip: int, size: int) -> list[tuple[object, ...]]:
        names, way = (*run.keys, f"{self.flat.table}.id"), "DESC" if descending else "ASC"
        where = run.where & self.limits & rest
        sql = (
            f"SELECT {', '.join(names)} FROM {self._source(run)} WHERE {where.walking} "
            f"ORDER BY {', '.join(f'{name} {way}' for name in names)} LIMIT ? OFFSET ?"
        )
        return [tuple(row) for row in self.flat.db.execute_sql(sql, (*where.values, size, skip)).fetchall()]

    def _counted(self, run: Run, rest: Condition, most: int = -1) -> int:
        where = run.where & self.limits & rest
        sql = f"SELECT count(*) FROM {self._source(run)} WHERE {where.walking}"
        if most >= 0:
            sql = f"SELECT count(*) FROM (SELECT 1 FROM {self._source(run)} WHERE {where.walking} LIMIT {most})"
        return int(self.flat.db.execute_sql(sql, where.values).fetchone()[0])

    def _source(self, run: Run) -> str:
        return f"{self.flat.table} INDEXED BY {run.index}" if run.index else self.flat.table
