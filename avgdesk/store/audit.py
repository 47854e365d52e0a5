"""The audit trail's rows and its chain: each entry's MAC covers the entry, its subjects and the MAC before it.

The head (how many, the last MAC) is kept apart under a MAC of its own, so that a trail that lost its end is noticed.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Any
from uuid import UUID

from avgdesk.domain.audit import AuditEntry, AuditFilter, ChainVerdict, Subject
from avgdesk.errors import Damaged
from avgdesk.store import settings
from avgdesk.store.connection import Database
from avgdesk.store.keyslots import derive

if TYPE_CHECKING:
    from avgdesk.store.administration import Store

HEAD, KEPT_KEY = "audit_head", "audit_key"
PURPOSE = "audit chain"
CHUNK = 500
COLUMNS = "serial, at, local, user_uid, user_name, host, ip, action, count, facts, mac"


def chain_key(store: Store) -> bytes:
    """The key of this chain. It is derived from the data key, and kept when that is replaced: the chain goes on."""
    return chain_key_in(store.db, store.unlocked.key)


def chain_key_in(db: Database, data_key: bytes) -> bytes:
    """As `chain_key`, of a file that is encrypted with `data_key`, or was when its chain began."""
    kept = settings.get(db, KEPT_KEY)
    return bytes.fromhex(kept) if kept else derive(data_key, PURPOSE)


def keep_chain_key(store: Store, key: bytes) -> None:
    """After a new data key: the chain goes on under the key that it began with."""
    if chain_key(store) != key:
        settings.put(store.db, KEPT_KEY, key.hex())


@dataclass(frozen=True, slots=True)
class Head:
    """How long the chain is and how it ends; 0 and "" before the first entry."""

    count: int = 0
    mac: str = ""


def head(db: Database, key: bytes) -> Head:
    """Where the chain ends. Raises Damaged when the head was tampered with."""
    text = settings.get(db, HEAD)
    if text is None:
        return Head()
    try:
        count, mac, seal = json.loads(text)
    except ValueError:
        raise Damaged("damaged", part="audit") from None
    found = Head(int(count), str(mac))
    if not hmac.compare_digest(str(seal), _seal(found, key)):
        raise Damaged("damaged", part="audit")
    return found


def append(db: Database, key: bytes, entry: AuditEntry) -> AuditEntry:
    """Add `entry` at the end, with the serial and MAC that belong there; inside the caller's transaction."""
    last = head(db, key)
    whole = replace(entry, serial=last.count + 1)
    whole = replace(whole, mac=mac_of(whole, last.mac, key))
    _insert(db, whole)
    _put_head(db, Head(whole.serial, whole.mac), key)
    return whole


def continue_with(db: Database, key: bytes, entries: Iterable[AuditEntry]) -> int:
    """Take over, as they stand, the entries that another copy of this trail has after this one's end; how many.

    Inside the caller's transaction. Raises Damaged when they don't follow on each other.
    """
    ends, taken = head(db, key), 0
    for entry in entries:
        if entry.serial != ends.count + 1 or entry.mac != mac_of(entry, ends.mac, key):
            raise Damaged("damaged", part="audit")
        _insert(db, entry)
        ends, taken = Head(entry.serial, entry.mac), taken + 1
    if taken:
        _put_head(db, ends, key)
    return taken


def after(db: Database, ends: Head) -> Iterator[AuditEntry] | None:
    """The entries after `ends`, or None when this trail has another entry there: it is not the same trail."""
    if ends.count:
        row = db.execute_sql("SELECT mac FROM audit WHERE serial = ?", (ends.count,)).fetchone()
        if row is None or row[0] != ends.mac:
            return None
    return walk(db, ends.count)


def _insert(db: Database, entry: AuditEntry) -> None:
    db.execute_sql(f"INSERT INTO audit ({COLUMNS}) VALUES ({','.join('?' * 11)})", _values(entry))
    for subject in entry.subjects:
        db.execute_sql(
            "INSERT INTO audit_subject (serial, kind, uid, number) VALUES (?, ?, ?, ?)",
            (entry.serial, subject.kind, subject.uid.bytes, subject.number),
        )


def _put_head(db: Database, ends: Head, key: bytes) -> None:
    settings.put(db, HEAD, json.dumps([ends.count, ends.mac, _seal(ends, key)]))


def mac_of(entry: AuditEntry, before: str, key: bytes) -> str:
    """HMAC-SHA256 over the former MAC and every field; subjects in the order in which they were written."""
    content = [
        before,
        entry.serial,
        entry.at.isoformat(),
        entry.local,
        str(entry.user),
        entry.user_name,
        entry.host,
        entry.ip,
        entry.action,
        entry.count,
        [list(fact) for fact in entry.facts],
        [[subject.kind, str(subject.uid), subject.number] for subject in entry.subjects],
    ]
    return hmac.digest(key, json.dumps(content, ensure_ascii=True).encode("ascii"), "sha256").hex()


def _seal(ends: Head, key: bytes) -> str:
    return hmac.digest(key, f"head|{ends.count}|{ends.mac}".encode(), "sha256").hex()


def verify(db: Database, key: bytes) -> ChainVerdict:
    """Walk the whole chain: altered, removed, added, reordered entries and a lost end or head are all found."""
    number, before = 0, ""
    try:
        for entry in walk(db):
            if entry.serial != number + 1 or not hmac.compare_digest(entry.mac, mac_of(entry, before, key)):
                return ChainVerdict(number, False, before, number + 1)
            number, before = number + 1, entry.mac
        intact = head(db, key) == Head(number, before) and not _stray_subjects(db)
    except (ValueError, TypeError, Damaged):  # a field that is no date, no UUID, no JSON; a forged head
        intact = False
    return ChainVerdict(number, intact, before, None if intact else number + 1)


def _stray_subjects(db: Database) -> int:
    sql = "SELECT count(*) FROM audit_subject WHERE serial NOT IN (SELECT serial FROM audit)"
    return int(db.execute_sql(sql).fetchone()[0])


def walk(db: Database, last: int = -(2**62)) -> Iterator[AuditEntry]:
    """Entries after serial `last`, oldest first, some hundreds at a time. Raises ValueError or TypeError (no entry)."""
    while rows := db.execute_sql(
        f"SELECT {COLUMNS} FROM audit WHERE serial > ? ORDER BY serial LIMIT {CHUNK}", (last,)
    ).fetchall():
        yield from _entries(db, rows)
        last = rows[-1][0]


def count(db: Database, wanted: AuditFilter) -> int:
    where, values = _condition(wanted)
    return int(db.execute_sql(f"SELECT count(*) FROM audit WHERE {where}", values).fetchone()[0])


# column of the page → what it is sorted by; of equals the newest entry first
ORDERS = {
    "at": "serial",
    "user": "user_name",
    "action": "action",
    "count": "count",
    "subjects": "ifnull((SELECT number FROM audit_subject WHERE audit_subject.serial = audit.serial "
    "ORDER BY audit_subject.rowid LIMIT 1), '')",
    "place": "host || ' ' || ip",
}


def window(
    db: Database, wanted: AuditFilter, first: int, size: int, sort: str = "at", descending: bool = True
) -> list[AuditEntry]:
    """`size` entries from `first` on in the order of a column; newest first unless told otherwise."""
    where, values = _condition(wanted)
    order = f"{ORDERS[sort]} {'DESC' if descending else 'ASC'}, serial DESC"
    sql = f"SELECT {COLUMNS} FROM audit WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?"
    return list(_entries(db, db.execute_sql(sql, (*values, size, first)).fetchall()))


def actions(db: Database) -> list[str]:
    """Every action that occurs, in order."""
    return [row[0] for row in db.execute_sql("SELECT DISTINCT action FROM audit ORDER BY action").fetchall()]


def _condition(wanted: AuditFilter) -> tuple[str, list[Any]]:
    parts: list[str] = ["1"]
    values: list[Any] = []

    def add(sql: str, *given: Any) -> None:
        parts.append(sql)
        values.extend(given)

    if wanted.since:
        add("at >= ? AND substr(local, 1, 10) >= ?", (wanted.since - timedelta(days=1)).isoformat(), str(wanted.since))
    if wanted.until:
        add("at < ? AND substr(local, 1, 10) <= ?", (wanted.until + timedelta(days=2)).isoformat(), str(wanted.until))
    if wanted.user:
        add("user_uid = ?", wanted.user.bytes)
    if wanted.subject:
        add("serial IN (SELECT serial FROM audit_subject WHERE uid = ?)", wanted.subject.bytes)
    if wanted.number:
        same = "SELECT uid FROM audit_subject WHERE kind = 'party' AND number = ?"
        add(f"serial IN (SELECT serial FROM audit_subject WHERE uid IN ({same}))", wanted.number)
    if wanted.kind:
        add("(action = ? OR (action >= ? AND action < ?))", wanted.kind, f"{wanted.kind}.", f"{wanted.kind}/")
    return " AND ".join(parts), values


def _entries(db: Database, rows: list[tuple[Any, ...]]) -> Iterator[AuditEntry]:
    subjects = _subjects(db, [row[0] for row in rows])
    for row in rows:
        yield _entry(row, subjects.get(row[0], ()))


def _subjects(db: Database, serials: list[int]) -> dict[int, tuple[Subject, ...]]:
    marks = ",".join("?" * len(serials))
    found = db.execute_sql(
        f"SELECT serial, kind, uid, number FROM audit_subject WHERE serial IN ({marks}) ORDER BY serial, rowid", serials
    ).fetchall()
    return {serial: tuple(_told(group)) for serial, group in groupby(found, key=lambda row: row[0])}


def _told(rows: Iterable[tuple[Any, ...]]) -> Iterator[Subject]:
    for _, kind, uid, number in rows:
        yield Subject(kind, UUID(bytes=uid), number)


def _entry(row: tuple[Any, ...], subjects: tuple[Subject, ...]) -> AuditEntry:
    serial, at, local, user, name, host, ip, action, count, facts, mac = row
    told = tuple((str(key), str(value)) for key, value in json.loads(facts))
    return AuditEntry(
        serial, datetime.fromisoformat(at), local, UUID(bytes=user), name, host, ip, action, count, subjects, told, mac
    )


def _values(entry: AuditEntry) -> tuple[Any, ...]:
    return (
        entry.serial,
        entry.at.isoformat(),
        entry.local,
        entry.user.bytes,
        entry.user_name,
        entry.host,
        entry.ip,
        entry.action,
        entry.count,
        json.dumps([list(fact) for fact in entry.facts], ensure_ascii=False),
        entry.mac,
    )
