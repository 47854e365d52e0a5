"""Looking through a data file: page MACs, structure, references, and what it holds."""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import closing
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

from avgdesk.domain.backups import Content
from avgdesk.errors import Cancelled, Damaged
from avgdesk.outcome import Progress, no_progress
from avgdesk.store.connection import Connection, connect

READ = "ro&immutable=1"
READERS = 2
STEPS_PER_LOOK = 10_000  # of SQLite's machine, or pages of a tree: many times a second
LOOK_EVERY = 0.1  # seconds
Beside = Callable[[Progress], None]
_PAGE = re.compile(r"page (\d+)")


def content_of(connection: Any) -> Content:
    """Customers, invoices and the audit trail's length and head. `connection`: anything with `execute`."""
    tables = ("party", "invoice", "audit")
    customers, invoices, entries = (
        int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in tables
    )
    last = connection.execute("SELECT mac FROM audit ORDER BY serial DESC LIMIT 1").fetchone()
    return Content(customers, invoices, entries, str(last[0]) if last else "")


def read_back(path: Path, key: bytes, progress: Progress = no_progress, beside: Beside | None = None) -> Content:
    """Open a finished file by itself and read all of it: every page's MAC, every table's structure, then count.

    Several readers at once, each with a connection of its own; one of them begins with `beside`, which reads the file
    from front to end. Never for a file that is open elsewhere in this process.
    Raises Damaged(part="data"), what `beside` and `progress` raise; it stops within a moment then.
    """
    stop = Event()
    with closing(_reader(path, key)) as connection, ThreadPoolExecutor(READERS) as readers:
        looks = [partial(_check_table, path, key, name, stop) for name in _tables(connection)]
        if beside is not None:
            looks.insert(1, partial(beside, _heeding(stop)))
        try:
            _all_well([readers.submit(look) for look in looks], progress)
        except BaseException:
            stop.set()
            readers.shutdown(wait=True, cancel_futures=True)
            raise
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
    """Ordinary tables, shadow tables of the search index too; the fullest first, so that the readers end together.

    Free pages belong to `sqlite_schema`; what lies in them is never read.
    """
    rows = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
        "ORDER BY name IN ('invoice', 'attachment') DESC, name = 'party_search_data' DESC, rowid"
    ).fetchall()
    return [*(str(row[0]) for row in rows), "sqlite_schema"]


def _check_table(path: Path, key: bytes, table: str, stop: Event) -> None:
    """What `quick_check` tells of one table and its indexes must be "ok"; of `sqlite_schema`: of the free list too."""
    with closing(_reader(path, key)) as connection:
        connection.set_progress_handler(stop.is_set, STEPS_PER_LOOK)
        told = [row[0] for row in connection.execute(f'PRAGMA quick_check("{table}")').fetchall()]
    if told != ["ok"]:
        raise Damaged("damaged", part="data", problems=len(told))


def _all_well(looks: list[Future[None]], progress: Progress) -> None:
    """Until all are done; the first that fails comes out at once."""
    waiting = set(looks)
    while waiting:
        done, waiting = wait(waiting, LOOK_EVERY, FIRST_COMPLETED)
        for look in done:
            look.result()
        progress(len(looks) - len(waiting), len(looks))


def _heeding(stop: Event) -> Progress:
    def heed(done: int, total: int | None) -> None:
        if stop.is_set():
            raise Cancelled

    return heed


def _reader(path: Path, key: bytes) -> Connection:
    return connect(path, key, READ)  # with SQLite's own small cache: each page is wanted once
