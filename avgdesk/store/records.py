"""Dated records of other categories: rows ↔ `domain.records.DatedRecord`, their list, and their dates under a rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from avgdesk.domain.blockers import Terms
from avgdesk.domain.categories import Category, category_terms
from avgdesk.domain.company import BookYear
from avgdesk.domain.folding import fold, number_key
from avgdesk.domain.records import DatedRecord, RecordQuery, RecordRow
from avgdesk.errors import NotFound
from avgdesk.store import attachments, parties, settings
from avgdesk.store.lists import Order, rows_by_id
from avgdesk.store.retention_tables import DatedRecord as Row
from avgdesk.store.search import Condition

FAR = "9999-12-31"
ORDERS = {
    "number": "dated_record.number_key",
    "name": "dated_record.label_key",
    "trigger_on": f"ifnull(dated_record.trigger_on, '{FAR}')",
    "retain_until": f"ifnull(dated_record.retain_until, '{FAR}')",
    # running, then ended by the shop's own term, then by the law's; within each the one that ends first
    "state": f"CASE WHEN ifnull(dated_record.retain_until, '{FAR}') >= '{{today}}' THEN 0 "
    f"WHEN ifnull(dated_record.statutory_until, '') >= '{{today}}' THEN 1 ELSE 2 END "
    f"|| ifnull(dated_record.retain_until, '{FAR}')",
}
SERIES = "series:record:"


def next_number(db: Any, prefix: str) -> str:
    """The next of its category: `S-0012`; given once and never again."""
    name = SERIES + prefix
    serial = int(settings.get(db, name) or 0) + 1
    settings.put(db, name, str(serial))
    return f"{prefix}-{serial:04d}"


def row_id(db: Any, uid: UUID) -> int:
    """The row number of a record; `NotFound` when it isn't there."""
    found = db.execute_sql("SELECT id FROM dated_record WHERE uid = ?", (uid.bytes,)).fetchone()
    if found is None:
        raise NotFound("record_not_found", what="record")
    return int(found[0])


def load(db: Any, uid: UUID) -> DatedRecord:
    """One record; `NotFound`."""
    row = Row.get_or_none(Row.uid == uid)
    if row is None:
        raise NotFound("record_not_found", what="record")
    return _to_record(db, row)


def uid_of(db: Any, number: str) -> UUID | None:
    """The record with this number, if there is one."""
    found = db.execute_sql("SELECT uid FROM dated_record WHERE number = ?", (number,)).fetchone()
    return UUID(bytes=bytes(found[0])) if found else None


def version(db: Any, uid: UUID) -> int:
    """Counts the changes of a record; a preview or an edit made on an older one is refused."""
    return int(db.execute_sql("SELECT version FROM dated_record WHERE id = ?", (row_id(db, uid),)).fetchone()[0])


def of_party(db: Any, party: UUID) -> list[DatedRecord]:
    """The records that belong to one customer."""
    rows = Row.select().where(Row.party == parties.row_id(db, party)).order_by(Row.id)
    return [_to_record(db, row) for row in rows]


def is_there(db: Any, category: str, label: str, trigger_on: date | None, note: str) -> bool:
    """Whether a record says the same, word for word."""
    sql = "SELECT 1 FROM dated_record WHERE category = ? AND label = ? AND trigger_on IS ? AND note = ?"
    return db.execute_sql(sql, (category, label, _text(trigger_on), note)).fetchone() is not None


def add(db: Any, record: DatedRecord, category: Category, book_year: BookYear, created_on: date) -> None:
    """Insert a record with its dates under the category's rule."""
    Row.insert(created_on=created_on, **_columns(db, record, category, book_year)).execute()


def save(db: Any, record: DatedRecord, category: Category, book_year: BookYear) -> None:
    """Overwrite a record and count the change."""
    values = _columns(db, record, category, book_year)
    Row.update(version=Row.version + 1, **values).where(Row.uid == record.uid).execute()


def remove(db: Any, uid: UUID) -> None:
    """Delete a record and its files."""
    attachments.remove_of_owner(db, uid)
    Row.delete().where(Row.uid == uid).execute()


def refresh(db: Any, category: Category, book_year: BookYear) -> int:
    """Recompute the dates of one category after a change of its rule; gives the number of records."""
    found = db.execute_sql("SELECT id, trigger_on FROM dated_record WHERE category = ?", (category.code,)).fetchall()
    cached: dict[str | None, Terms] = {}
    for row, trigger in found:
        terms = cached.setdefault(trigger, category_terms(category, _day(trigger), book_year))
        db.execute_sql(
            "UPDATE dated_record SET retain_until = ?, statutory_until = ? WHERE id = ?",
            (_text(terms.retain_until), _text(terms.statutory_until), row),
        )
    return len(found)


def triggers(db: Any, category: str) -> list[tuple[date | None, int]]:
    """(day, how many records) of one category: what a change of its rule is previewed on."""
    rows = db.execute_sql(
        "SELECT trigger_on, count(*) FROM dated_record WHERE category = ? GROUP BY trigger_on", (category,)
    ).fetchall()
    return [(_day(day), int(count)) for day, count in rows]


def counts(db: Any) -> dict[str, int]:
    """How many records each category has."""
    rows = db.execute_sql("SELECT category, count(*) FROM dated_record GROUP BY category").fetchall()
    return {category: int(count) for category, count in rows}


def order(column: str, descending: bool, today: date, categories: Sequence[str]) -> Order:
    """The order by a named column, by the end of the term when it has none; `categories` as they are to stand."""
    if column == "category" and categories:
        ranks = " ".join(f"WHEN {quoted(code)} THEN {rank}" for rank, code in enumerate(categories))
        return Order(f"CASE dated_record.category {ranks} ELSE {len(categories)} END", descending)
    return Order(ORDERS.get(column, ORDERS["retain_until"]).format(today=today.isoformat()), descending)


def quoted(text: str) -> str:
    """A text as an SQL literal, for a key that can't have a parameter."""
    return "'" + text.replace("'", "''") + "'"


def condition(query: RecordQuery) -> Condition:
    """Records of a category that hold every typed word in their label or number."""
    found = Condition("dated_record.category = ?", (query.category,)) if query.category else Condition()
    return found & search_condition(query.search)


def search_condition(text: str) -> Condition:
    """Records whose label or number holds every word of `text`; on the table `dated_record`."""
    found = Condition()
    for word in fold(text).split():
        found = found & Condition("instr(label_key, ?) OR instr(lower(number), ?)", (word, word))
    return found


def rows(db: Any, ids: list[int]) -> list[RecordRow]:
    """Lines of the list, in the order of `ids`."""
    sql = (
        "SELECT dated_record.id, dated_record.uid, dated_record.number, category, label, trigger_on, "
        "dated_record.retain_until, dated_record.statutory_until, "
        "(SELECT count(*) FROM attachment WHERE owner = dated_record.uid), ifnull(party.number, '') "
        "FROM dated_record LEFT JOIN party ON party.id = dated_record.party_id WHERE dated_record.id IN ({ids})"
    )
    return [
        RecordRow(
            UUID(bytes=bytes(row[1])), row[2], row[3], row[4], _day(row[5]), _day(row[6]), _day(row[7]), row[8], row[9]
        )
        for row in rows_by_id(db, sql, ids)
    ]


def _columns(db: Any, record: DatedRecord, category: Category, book_year: BookYear) -> Mapping[str, Any]:
    terms = category_terms(category, record.trigger_on, book_year)
    return {
        "uid": record.uid,
        "number": record.number,
        "category": record.category,
        "label": record.label,
        "party": parties.row_id(db, record.party) if record.party else None,
        "trigger_on": record.trigger_on,
        "note": record.note,
        "source": record.source,
        "label_key": fold(record.label),
        "number_key": number_key(record.number),
        "retain_until": terms.retain_until,
        "statutory_until": terms.statutory_until,
    }


def numbers(db: Any, uids: Iterable[UUID]) -> dict[UUID, str]:
    """The visible numbers of records."""
    wanted = [uid.bytes for uid in uids]
    marks = ",".join("?" * len(wanted))
    found = db.execute_sql(f"SELECT uid, number FROM dated_record WHERE uid IN ({marks})", wanted).fetchall()
    return {UUID(bytes=bytes(uid)): number for uid, number in found}


def _to_record(db: Any, row: Any) -> DatedRecord:
    owner = None
    if row.party_id is not None:
        found = db.execute_sql("SELECT uid FROM party WHERE id = ?", (row.party_id,)).fetchone()
        owner = UUID(bytes=bytes(found[0]))
    return DatedRecord(row.uid, row.number, row.category, row.label, row.trigger_on, row.note, owner, row.source)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None
