"""Looking through a data file: page MACs, structure, references, and what it holds."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

from avgdesk.domain.backups import Content
from avgdesk.errors import Damaged
from avgdesk.outcome import Progress, no_progress
from avgdesk.store.connection import Connection, connect

READ = "ro&immutable=1"
CACHE = "PRAGMA cache_size = -65536"
READERS = 2
_PAGE = re.compile(r"page (\d+)")


def content_of(connection: Any) -> Content:
    """Customers, invoices and the audit trail's length and head. `connection`: anything with `execute`."""
    tables = ("party", "invoice", "audit")
    customers, invoices, entries = (
        int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in tables
    )
    last = connection.execute("SELECT mac FROM audit ORDER BY serial DESC LIMIT 1").fetchone()
    return Content(customers, invoices, entries, str(last[0]) if last else "")


def read_back(path: Path, key: bytes, progress: Progress = no_progress) -> Content:
    """Open a finished file by itself and read all of it: every page's MAC, every table's structure, then count.

    Several readers at once, each with a connection of its own. Never for a file that is open elsewhere in this process.
    Raises Damaged(part="data").
    """
    with closing(_reader(path, key)) as connection:
        tables = _tables(connection)
        with ThreadPoolExecutor(READERS) as readers:
            for done, problems in enumerate(readers.map(lambda name: _check_table(path, key, name), tables), start=1):
                progress(done, len(tables))
                if problems:
                    raise Damaged("damaged", part="data", problems=problems)
        return content_of(connection)


def bad_pages(connection: Any) -> list[int]:
    """Pages whose MAC is false, read from the disk; what follows the last page of a backup is not looked at."""
    last = int(connection.execute("PRAGMA page_count").fetchone()[0])
    told = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check").fetchall()]
    pages = [int(found.group(1)) if (found := _PAGE.search(line)) else 0 for line in told]
    return [page for page in pages if page <= last]


def structure(connection: Any) -> list[str]:
    """What `integrity_check` says is wrong; nothing when all is well. It may hold names of tables, never content."""
    told = [str(row[0]) for row in connection.execute("PRAGMA integrity_check").fetchall()]
    return [] if told == ["ok"] else told


def loose_references(connection: Any) -> list[str]:
    """Tables with rows that refer to nothing."""
    return sorted({str(row[0]) for row in connection.execute("PRAGMA foreign_key_check").fetchall()})


def _tables(connection: Connection) -> list[str]:
    """Ordinary tables, shadow tables of the search index too; the fullest first, so that the readers end together."""
    rows = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
        "ORDER BY name IN ('invoice', 'attachment') DESC, name = 'party_search_data' DESC, rowid"
    ).fetchall()
    return [str(row[0]) for row in rows]


def _check_table(path: Path, key: bytes, table: str) -> int:
    """How many problems `quick_check` tells of one table and its indexes."""
    with closing(_reader(path, key)) as connection:
        told = [row[0] for row in connection.execute(f'PRAGMA quick_check("{table}")').fetchall()]
    return 0 if told == ["ok"] else len(told)


def _reader(path: Path, key: bytes) -> Connection:
    connection = connect(path, key, READ)
    connection.execute(CACHE)
    return connection
