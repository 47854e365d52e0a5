"""Live search: the only place that writes a full-text query.

Words of three letters and more go to the trigram index (any part of a word); shorter ones are looked for at the start
of a word, in the folded text when a longer word narrows the field, else on the indexed sort key.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from avgdesk.domain.folding import fold

TRIGRAM = 3
ALL = -1  # no limit
LOOKED_AT = 301  # matches that a live search considers, so that a keystroke has its answer within a frame
READ = 120  # texts that it reads to look for a word of one or two letters that does not stand beside the others
BEYOND = "\U0010ffff"  # sorts after every letter: the end of a range of beginnings


@dataclass(frozen=True, slots=True)
class Condition:
    """A piece of SQL for a WHERE clause with its parameters. The empty one matches every row.

    `walk` says the same for a list that is read along a sorted index because nearly every row fits: it must not tempt
    SQLite to gather and sort all the matches first. Without it `sql` serves both.
    """

    sql: str = "1"
    values: tuple[object, ...] = ()
    walk: str = ""

    def __and__(self, other: Condition) -> Condition:
        if self.sql == "1":
            return other
        if other.sql == "1":
            return self
        walk = f"({self.walking}) AND ({other.walking})"
        return Condition(f"({self.sql}) AND ({other.sql})", self.values + other.values, walk)

    @property
    def walking(self) -> str:
        return self.walk or self.sql


def among(table: str, ids: Condition) -> Condition:
    """Rows of `table` whose id is among those that `ids` selects."""
    return Condition(f"{table}.id IN ({ids.sql})", ids.values, f"+{table}.id IN ({ids.sql})")


EVERYTHING = Condition()


def put_party(db: Any, row_id: int, text: str) -> None:
    """(Re)index one party under its folded text."""
    drop_party(db, row_id)
    db.execute_sql("INSERT INTO party_search(rowid, folded) VALUES (?, ?)", (row_id, text))


def drop_party(db: Any, row_id: int) -> None:
    db.execute_sql("DELETE FROM party_search WHERE rowid = ?", (row_id,))


@contextmanager
def many_drops(db: Any) -> Iterator[None]:
    """For hundreds of `drop_parties` in one transaction: marked first, then taken out of the index in one merge.

    Secure deletion rewrites a page for each word of each party, which takes twenty times as long as the merge.
    """
    _secure(db, False)
    try:
        yield
    except BaseException:
        _secure(db, True)  # the rollback restores the file, not what the connection remembers
        raise
    _secure(db, True)
    merge(db)


def drop_parties(db: Any, row_ids: Sequence[int]) -> None:
    db.execute_sql(f"DELETE FROM party_search WHERE rowid IN ({','.join(map(str, row_ids))})")


def merge(db: Any) -> None:
    """Rewrite the index as one piece, in which no removed word is left."""
    db.execute_sql("INSERT INTO party_search(party_search) VALUES ('optimize')")


def _secure(db: Any, on: bool) -> None:
    db.execute_sql("INSERT INTO party_search(party_search, rank) VALUES ('secure-delete', ?)", (int(on),))


def party_condition(text: str, live: bool = False) -> Condition:
    """Parties that hold every word of `text`; a condition on the table `party`. `live`: bounded, for a keystroke."""
    words = fold(text).split()
    if not words:
        return EVERYTHING
    return among("party", _matching_parties(words, live))


def invoice_condition(text: str, live: bool = False) -> Condition:
    """Invoices whose number begins or ends with `text`, or whose party holds its words; on the table `invoice`.

    `live`: so many of each kind as a search looks at, so that a keystroke never waits for a million rows.
    """
    most = LOOKED_AT if live else ALL
    words = fold(text).split()
    if not words:
        return EVERYTHING
    whole = "".join(words)
    by_party = _matching_parties(words, live)
    return among(
        "invoice",
        Condition(
            "SELECT * FROM (SELECT id FROM invoice WHERE number_key >= ? AND number_key < ? LIMIT ?) "
            "UNION ALL SELECT * FROM (SELECT id FROM invoice WHERE number_tail >= ? AND number_tail < ? LIMIT ?) "
            "UNION ALL SELECT * FROM (SELECT id FROM invoice WHERE party_id IN "
            f"(SELECT * FROM ({by_party.sql}) LIMIT ?) LIMIT ?)",
            (whole, whole + BEYOND, most, whole[::-1], whole[::-1] + BEYOND, most, *by_party.values, most, most),
        ),
    )


def _matching_parties(words: list[str], live: bool) -> Condition:
    long = [word for word in words if len(word) >= TRIGRAM]
    short = [word for word in words if len(word) < TRIGRAM]
    if not long:
        return _beginning(words, LOOKED_AT if live else ALL)
    query = " AND ".join(map(_quoted, long))
    if not short:
        return _matches(query, LOOKED_AT if live else ALL)
    narrowed = "".join(" AND (' ' || folded) LIKE ? ESCAPE '\\'" for _ in short)
    patterns = tuple(f"% {_escape(word)}%" for word in short)
    if not live:
        return Condition(f"SELECT rowid FROM party_search WHERE party_search MATCH ?{narrowed}", (query, *patterns))
    adjacent, among_them = _matches(_quoted(" ".join(words)), LOOKED_AT), _matches(query, READ)
    return Condition(
        f"SELECT * FROM ({adjacent.sql}) UNION ALL "
        f"SELECT rowid FROM party_search WHERE rowid IN ({among_them.sql}){narrowed}",
        (*adjacent.values, *among_them.values, *patterns),
    )


def _matches(query: str, most: int) -> Condition:
    return Condition("SELECT rowid FROM party_search WHERE party_search MATCH ? LIMIT ?", (query, most))


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _beginning(words: list[str], most: int) -> Condition:
    start = " ".join(words)
    number = start.upper()
    return Condition(
        "SELECT * FROM (SELECT id FROM party WHERE name_key >= ? AND name_key < ? ORDER BY name_key LIMIT ?) UNION ALL "
        "SELECT * FROM (SELECT id FROM party WHERE number >= ? AND number < ? LIMIT ?)",
        (start, start + BEYOND, most, number, number + BEYOND, most),
    )


def _escape(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
