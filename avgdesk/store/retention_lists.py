"""The retention page's list in SQL.

Parties and dated records in one order, filtered and counted from covering indexes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from avgdesk.domain.erasure import Target, TargetKind
from avgdesk.domain.periods import add_months, book_year_start
from avgdesk.domain.retention import RetentionPolicy
from avgdesk.domain.retention_list import RetentionFilter, RetentionQuery
from avgdesk.store import records, search
from avgdesk.store.lists import DENSE
from avgdesk.store.search import Condition

FAR = "9999-12-31"
_TERM = f"ifnull(retain_until, '{FAR}')"

# column of the list → the key of a party, the key of a dated record
ORDERS: dict[str, tuple[str, str]] = {
    "number": ("number_key", "number_key"),
    "name": ("name_key", "label_key"),
    "what": ("invoice_count", "category"),  # numbers come before texts: parties by their invoices, then the records
    "retain_until": (_TERM, _TERM),
    "statutory_until": (f"ifnull(statutory_until, '{FAR}')", f"ifnull(statutory_until, '{FAR}')"),
}
_FREE_RECORD = (
    f"{_TERM} < ? AND ifnull(statutory_until, '') < ? AND (party_id IS NULL OR party_id NOT IN "
    "(SELECT id FROM party WHERE held OR open_requests > 0))"
)
# as the partial index `party_obstructed` has it, word for word
_OBSTRUCTED = (
    "(held OR open_requests > 0 OR open_appointments > 0 OR agreements_in_force > 0 OR unpaid_count > 0 OR continuing)"
)
_OPEN = "(open_requests > 0 OR open_appointments > 0 OR agreements_in_force > 0 OR unpaid_count > 0 OR continuing)"
_FREE_PARTY = f"{_TERM} < ? AND statutory_until < ? AND NOT held AND NOT {_OPEN}"


def soon(on: date) -> date:
    """The last day of the coming twelve months."""
    return add_months(on, 12)


def blocked_sql(on: date, policy: RetentionPolicy) -> str:
    """Held, or ended save for what is open: judged on the last activity, since an open end has no date of its own."""
    ended = add_months(book_year_start(on, policy.book_year), -12 * policy.shop_years)
    return f"({_OBSTRUCTED} AND (held OR ifnull(relation_ended, last_activity) < '{ended.isoformat()}'))"


def party_condition(query: RetentionQuery, on: date, policy: RetentionPolicy) -> Condition:
    """On the table `party`."""
    if query.filter is RetentionFilter.BLOCKED:
        found = Condition(blocked_sql(on, policy))
    elif query.filter is RetentionFilter.RESTRICTED:
        found = Condition("restricted")
    else:
        found = _ended(query.filter, on)
    return found & _in_year(query) & search.party_condition(query.search)


def record_condition(query: RetentionQuery, on: date) -> Condition:
    """On the table `dated_record`."""
    if query.filter is RetentionFilter.BLOCKED:
        owner = "SELECT id FROM party WHERE held OR open_requests > 0"
        found = Condition(f"retain_until < ? AND party_id IN ({owner})", (on.isoformat(),))
    elif query.filter is RetentionFilter.RESTRICTED:
        found = Condition("0")
    else:
        found = _ended(query.filter, on)
    return found & _in_year(query) & records.search_condition(query.search)


def _ended(chosen: RetentionFilter, on: date) -> Condition:
    if chosen is RetentionFilter.ENDED:
        return Condition(f"{_TERM} < ?", (on.isoformat(),))
    if chosen is RetentionFilter.SOON:
        return Condition(f"{_TERM} >= ? AND {_TERM} <= ?", (on.isoformat(), soon(on).isoformat()))
    return Condition()


def _in_year(query: RetentionQuery) -> Condition:
    if query.year is None:
        return Condition()
    first = "" if query.earlier else f"{query.year:04d}-01-01"
    return Condition(f"{_TERM} >= ? AND {_TERM} <= ?", (first, f"{query.year:04d}-12-31"))


@dataclass(slots=True)
class TwoTables:
    """A window on parties and dated records together. Valid until something is written."""

    db: Any
    party: Condition
    record: Condition
    sort: str
    descending: bool
    size: int | None = None
    parties: str = "party"  # with the index to read it by, where SQLite would not choose it
    few_parties: str = ""  # the same where few match: sorting them beats walking everybody in the order that is asked

    def count(self) -> int:
        if self.size is None:
            sql = (
                f"SELECT (SELECT count(*) FROM {self.parties} WHERE {self.party.sql}) + "
                f"(SELECT count(*) FROM dated_record WHERE {self.record.sql})"
            )
            self.size = int(self.db.execute_sql(sql, self.party.values + self.record.values).fetchone()[0])
        return self.size

    def ids(self, first: int, size: int) -> list[tuple[TargetKind, int]]:
        """(kind, row id) at positions `first` …; the second half is read from the end."""
        size = min(size, self.count() - first)
        if size <= 0:
            return []
        from_end = self.count() - first - size
        if from_end < first:
            return self._read(not self.descending, from_end, size)[::-1]
        return self._read(self.descending, first, size)

    def position(self, kind: TargetKind, row_id: int) -> int | None:
        """Where a row stands, or None when it isn't in the list."""
        table, condition, key = self._part(kind)
        found = self.db.execute_sql(
            f"SELECT {key} FROM {table} WHERE id = ? AND ({condition.sql})", (row_id, *condition.values)
        ).fetchone()
        if found is None:
            return None
        place = (found[0], row_id, kind.value)
        return sum(self._before(each, place) for each in (TargetKind.PARTY, TargetKind.RECORD))

    def _before(self, kind: TargetKind, place: tuple[object, int, str]) -> int:
        table, condition, key = self._part(kind)
        sign = ">" if self.descending else "<"
        sql = f"SELECT count(*) FROM {table} WHERE ({condition.sql}) AND ({key}, id, '{kind.value}') {sign} (?, ?, ?)"
        return int(self.db.execute_sql(sql, (*condition.values, *place)).fetchone()[0])

    def _part(self, kind: TargetKind) -> tuple[str, Condition, str]:
        party_key, record_key = ORDERS.get(self.sort, ORDERS["retain_until"])
        if kind is TargetKind.PARTY:
            return self._parties, self.party, party_key
        return "dated_record", self.record, record_key

    @property
    def _parties(self) -> str:
        return self.few_parties if self.few_parties and self.count() <= DENSE else self.parties

    def _read(self, descending: bool, skip: int, size: int) -> list[tuple[TargetKind, int]]:
        party_key, record_key = ORDERS.get(self.sort, ORDERS["retain_until"])
        way = "DESC" if descending else "ASC"
        sql = (
            f"SELECT {party_key}, id, 'party' FROM {self._parties} WHERE {self.party.sql} UNION ALL "
            f"SELECT {record_key}, id, 'record' FROM dated_record WHERE {self.record.sql} "
            f"ORDER BY 1 {way}, 2 {way}, 3 {way} LIMIT ? OFFSET ?"
        )
        values = (*self.party.values, *self.record.values, size, skip)
        return [(TargetKind(row[2]), int(row[1])) for row in self.db.execute_sql(sql, values).fetchall()]


def window(db: Any, query: RetentionQuery, on: date, policy: RetentionPolicy) -> TwoTables:
    """The list under a query."""
    party, record = party_condition(query, on, policy), record_condition(query, on)
    parties = "party INDEXED BY party_obstructed" if query.filter is RetentionFilter.BLOCKED else "party"
    by_term = query.filter in (RetentionFilter.ENDED, RetentionFilter.SOON)
    few = "party INDEXED BY party_retention" if by_term else ""
    return TwoTables(db, party, record, query.sort, query.descending, parties=parties, few_parties=few)


@dataclass(frozen=True, slots=True)
class Named:
    """What a line shows besides its facts."""

    uid: UUID
    category: str
    name: str
    restricted: bool
    held: bool


_PARTY_NAMES = (
    "SELECT id, uid, CASE role WHEN 'supplier' THEN 'supplier' ELSE 'customer' END, name, restricted, held "
    "FROM party WHERE id IN ({ids})"
)
_RECORD_NAMES = (
    "SELECT dated_record.id, dated_record.uid, category, label, 0, ifnull(party.held, 0) FROM dated_record "
    "LEFT JOIN party ON party.id = dated_record.party_id WHERE dated_record.id IN ({ids})"
)


def named(db: Any, kind: TargetKind, ids: Sequence[int]) -> dict[int, Named]:
    """Row id → what a line shows."""
    if not ids:
        return {}
    sql = _PARTY_NAMES if kind is TargetKind.PARTY else _RECORD_NAMES
    found = db.execute_sql(sql.format(ids=",".join(map(str, ids)))).fetchall()
    return {row[0]: Named(UUID(bytes=bytes(row[1])), row[2], row[3], bool(row[4]), bool(row[5])) for row in found}


def uids(db: Any, kind: TargetKind, ids: Sequence[int]) -> list[UUID]:
    """The UUIDs of rows, in no particular order."""
    table = "party" if kind is TargetKind.PARTY else "dated_record"
    found = db.execute_sql(f"SELECT uid FROM {table} WHERE id IN ({','.join(map(str, ids))})").fetchall()
    return [UUID(bytes=bytes(row[0])) for row in found]


def ends(db: Any) -> list[tuple[date | None, int]]:
    """(last day kept, how many parties and dated records) for each day on which terms end; None: no end date yet."""
    found = []
    for table in ("party", "dated_record"):
        sql = f"SELECT {_TERM}, count(*) FROM {table} GROUP BY 1"
        found += db.execute_sql(sql).fetchall()
    return [(None if day == FAR else date.fromisoformat(day), int(count)) for day, count in found]


def count(db: Any, query: RetentionQuery, on: date, policy: RetentionPolicy) -> int:
    """How many lines a query has."""
    return window(db, query, on, policy).count()


def free_to_go(db: Any, on: date) -> int:
    """How many have ended under both terms with nothing in the way; those that ask for a look first count as well."""
    day = on.isoformat()
    sql = (
        f"SELECT (SELECT count(*) FROM party INDEXED BY party_retention WHERE {_FREE_PARTY}) + "
        f"(SELECT count(*) FROM dated_record WHERE {_FREE_RECORD})"
    )
    return int(db.execute_sql(sql, (day, day, day, day)).fetchone()[0])


def free_targets(db: Any, shown: TwoTables, on: date, reviewed: Sequence[str]) -> list[Target]:
    """Those among the lines of a list, save what belongs to a category that asks for a look first."""
    days = (on.isoformat(),) * 2
    party = shown.party & Condition(_FREE_PARTY, days)
    marks = ",".join("?" * len(reviewed))
    record = shown.record & Condition(f"{_FREE_RECORD} AND category NOT IN ({marks})", (*days, *reviewed))
    rows = db.execute_sql(
        f"SELECT 'party', uid, version FROM {shown.parties} WHERE {party.sql} UNION ALL "
        f"SELECT 'record', uid, version FROM dated_record WHERE {record.sql}",
        (*party.values, *record.values),
    ).fetchall()
    return [Target(TargetKind(kind), UUID(bytes=bytes(uid)), version) for kind, uid, version in rows]


def free_records(db: Any, on: date, categories: Sequence[str]) -> int:
    """The dated records of these categories among them."""
    marks, day = ",".join("?" * len(categories)), on.isoformat()
    sql = f"SELECT count(*) FROM dated_record WHERE {_FREE_RECORD} AND category IN ({marks})"
    return int(db.execute_sql(sql, (day, day, *categories)).fetchone()[0])
