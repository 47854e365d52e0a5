"""Every table of an administration: the general ones and those of each subject. One line per subject."""

from __future__ import annotations

from avgdesk.store import agreement_tables, import_tables, request_tables, retention_tables, tables

TABLES: list[type[tables.Table]] = [
    *tables.TABLES,
    *import_tables.TABLES,
    *retention_tables.TABLES,
    *request_tables.TABLES,
    *agreement_tables.TABLES,
]
