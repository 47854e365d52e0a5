"""Rows in bulk for an import: looked up and written some thousands at a time, in plain SQL.

A list of values travels as one JSON parameter, so that a statement is prepared once whatever the size of the chunk.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from avgdesk.store.tables import Table


def plain(value: Any) -> Any:
    """A value as the driver takes it."""
    if isinstance(value, UUID):
        return value.bytes
    if isinstance(value, date):
        return value.isoformat()
    return int(value) if isinstance(value, bool) else value


def json_list(values: Iterable[Any]) -> str:
    return json.dumps(list(values), ensure_ascii=False)


def insert(db: Any, table: type[Table], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all name the fields of the first; the rest gets the model's defaults."""
    if not rows:
        return
    fields = table._meta.fields
    given = [fields[name].column_name for name in rows[0]]
    default = {f.column_name: plain(f.default) for f in fields.values() if f.default is not None}
    rest = {name: value for name, value in default.items() if name not in given}
    columns, marks = ", ".join((*given, *rest)), ", ".join("?" * (len(given) + len(rest)))
    values = [(*(plain(value) for value in row.values()), *rest.values()) for row in rows]
    insert_values(db, f"INSERT INTO {table._meta.table_name} ({columns}) VALUES ({marks})", values)


def insert_values(db: Any, sql: str, values: Sequence[Sequence[Any]]) -> int:
    """One statement for many rows; gives how many rows it wrote."""
    cursor = db.connection().cursor()
    cursor.executemany(sql, values)
    return int(cursor.rowcount)


def next_id(db: Any, table: str) -> int:
    """One above the highest row number: the ids of an import are given beforehand."""
    return int(db.execute_sql(f"SELECT ifnull(max(id), 0) + 1 FROM {table}").fetchone()[0])
