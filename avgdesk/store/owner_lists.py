"""The list of invoices in the order of their customers' names, which stand with the customers only.

It walks the customers in the order of their names with the number of invoices of each, and reads the invoices of those
that are on the screen: no name is kept twice, and a change of name moves its invoices by itself.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from typing import Any, NamedTuple

from avgdesk.store.anchored_lists import AnchoredWindow
from avgdesk.store.search import EVERYTHING, Condition

# the same order as one computed key, for short lists; no folded name holds a character below a space
OWNER_KEY = "(SELECT name_key || char(1) || printf('%012d', id) FROM party WHERE party.id = invoice.party_id)"


class _Owner(NamedTuple):
    name_key: str
    row_id: int
    lines: int


class _Place(NamedTuple):
    """An owner, and how many of the lines before a place are his."""

    name_key: str
    row_id: int
    taken: int


@dataclass(slots=True)
class OwnerWindow(AnchoredWindow[_Place]):
    """The lines of `flat`, sorted by `OWNER_KEY`. Valid until something is written.

    `owners` is a condition on `party` and `invoices` one on the invoices of one party, that together say the same as
    the condition of `flat`; `lines` is SQL for how many of these a party has.
    """

    owners: Condition
    invoices: Condition
    lines: str

    def position(self, row_id: int) -> int | None:
        """Where a row stands, or None when it isn't in the list."""
        if self._short:
            return self.flat.position(row_id)
        where = Condition("invoice.id = ?", (row_id,)) & self.owners & self.invoices
        sql = (
            "SELECT party.name_key, party.id FROM invoice JOIN party ON party.id = invoice.party_id "
            f"WHERE {where.walking}"
        )
        found = self._db.execute_sql(sql, where.values).fetchone()
        if found is None:
            return None
        place = self._lines_before(found[0], found[1]) + self._own_before(found[1], row_id)
        return self.count() - 1 - place if self.flat.order.descending else place

    @property
    def _db(self) -> Any:
        return self.flat.db

    def _lines_before(self, name_key: str, party: int) -> int:
        where = self.owners & Condition("(party.name_key, party.id) < (?, ?)", (name_key, party))
        sql = f"SELECT ifnull(sum({self.lines}), 0) FROM party INDEXED BY party_by_name WHERE {where.walking}"
        return int(self._db.execute_sql(sql, self._line_values + where.values).fetchone()[0])

    def _own_before(self, party: int, row_id: int) -> int:
        where = Condition("invoice.party_id = ? AND invoice.id < ?", (party, row_id)) & self.invoices
        sql = f"SELECT count(*) FROM invoice WHERE {where.walking}"
        return int(self._db.execute_sql(sql, where.values).fetchone()[0])

    def _read(self, descending: bool, after: _Place | None, skip: int, size: int) -> tuple[list[int], _Place | None]:
        found: list[int] = []
        skip += after.taken if after else 0
        with closing(self._walk(descending, after)) as owners:
            for owner in owners:
                if owner.lines <= skip:
                    skip -= owner.lines
                    continue
                own = self._own(owner.row_id, descending, skip, size - len(found))
                found += own
                if len(found) == size:
                    onward = descending == self.flat.order.descending
                    return found, _Place(owner.name_key, owner.row_id, skip + len(own)) if onward else None
                skip = 0
        return found, None

    def _walk(self, descending: bool, start: _Place | None) -> Generator[_Owner]:
        """The owners in order from the one of `start` on, fetched as they are asked for."""
        way, sign = ("DESC", "<=") if descending else ("ASC", ">=")
        rest = (
            Condition(f"(party.name_key, party.id) {sign} (?, ?)", (start.name_key, start.row_id))
            if start
            else EVERYTHING
        )
        where = self.owners & rest
        sql = (
            f"SELECT party.name_key, party.id, {self.lines} FROM party INDEXED BY party_by_name "
            f"WHERE {where.walking} ORDER BY party.name_key {way}, party.id {way}"
        )
        cursor = self._db.execute_sql(sql, self._line_values + where.values)
        with closing(cursor):
            for row in cursor:
                yield _Owner(*row)

    @property
    def _line_values(self) -> tuple[object, ...]:
        return self.invoices.values if "?" in self.lines else ()

    def _own(self, party: int, descending: bool, skip: int, size: int) -> list[int]:
        where = Condition("invoice.party_id = ?", (party,)) & self.invoices
        sql = (
            f"SELECT invoice.id FROM invoice WHERE {where.walking} "
            f"ORDER BY invoice.id {'DESC' if descending else 'ASC'} LIMIT ? OFFSET ?"
        )
        return [int(row[0]) for row in self._db.execute_sql(sql, (*where.values, size, skip)).fetchall()]


def lines_under(invoices: Condition) -> str:
    """SQL for how many invoices of a party fulfil a condition."""
    return f"(SELECT count(*) FROM invoice WHERE invoice.party_id = party.id AND ({invoices.walking}))"
