"""Rows in bulk for an import: looked up and written some thousands at a time, in plain SQL.

A list of values travels as one JSON parameter, so that a statement is prepared once whatever the size of the chunk.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from peewee import DateField

from avgdesk.store.tables import Table, UuidField


def json_list(values: Iterable[Any]) -> str:
    return json.dumps(list(values), ensure_ascii=False)


def insert(db: Any, table: type[Table], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all name the fields of the first, in its order; the rest gets the model's defaults."""
    if not rows:
        return
    fields = table._meta.fields
    rest = {name: f.default for name, f in fields.items() if f.default is not None and name not in rows[0]}
    columns = ", ".join(fields[name].column_name for name in (*rows[0], *rest))
    marks = ", ".join("?" * (len(rows[0]) + len(rest)))
    values = as_stored([fields[name] for name in rows[0]], [tuple(row.values()) for row in rows])
    default = tuple(rest.values())
    statement = f"INSERT INTO {table._meta.table_name} ({columns}) VALUES ({marks})"
    insert_values(db, statement, [row + default for row in values])


def as_stored(fields: Sequence[Any], rows: Sequence[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Rows as the driver takes them: a column at a time, and only those whose type the driver doesn't know."""
    columns: list[Sequence[Any]] = list(zip(*rows, strict=True))
    for place, kind in enumerate(fields):
        if isinstance(kind, DateField):
            columns[place] = [value and value.isoformat() for value in columns[place]]
        elif isinstance(kind, UuidField):
            columns[place] = [value.bytes for value in columns[place]]
    return list(zip(*columns, strict=True))


def insert_values(db: Any, sql: str, values: Sequence[Sequence[Any]]) -> int:
    """One statement for many rows; gives how many rows it wrote."""
    cursor = db.connection().cursor()
    cursor.executemany(sql, values)
    return int(cursor.rowcount)


def next_id(db: Any, table: str) -> int:
    """One above the highest row number: the ids of an import are given beforehand."""
    return int(db.execute_sql(f"SELECT ifnull(max(id), 0) + 1 FROM {table}").fetchone()[0])
