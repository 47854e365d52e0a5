"""Is everything whole? Pages, structure, references, trail, ledger, attachments, key files; of a backup its seal."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from avgdesk.context import Context
from avgdesk.domain.checking import CheckPart, CheckResult, Problem
from avgdesk.errors import AvgdeskError, Damaged
from avgdesk.outcome import Outcome, Progress, Topic, no_progress
from avgdesk.services import audit, backups
from avgdesk.services.permissions import Permission, require
from avgdesk.store import attachments, container, examine, keyfile_text, keyslots, ledger, retention_tables
from avgdesk.store import audit as chain
from avgdesk.store.administration import inspect
from avgdesk.store.connection import Database, ReadOnlyDatabase
from avgdesk.store.keyslots import Secret

Look = tuple[CheckPart, Callable[[], list[str]]]


def check(ctx: Context, progress: Progress = no_progress) -> Outcome[CheckResult]:
    """Look through the open administration. Damage is a result, not an error. Raises Cancelled."""
    require(ctx, Permission.CHECK)
    store = ctx.store
    looks = [*_looks(store.db, chain.chain_key(store)), (CheckPart.KEYS, lambda: keyslots.damaged(store.folder))]
    problems = _problems(looks, progress)
    content = None
    with suppress(Damaged):
        content = examine.content_of(store.db.connection())
    with suppress(AvgdeskError), store.transaction():  # a damaged file takes no more writes
        audit.record(ctx, "administration.checked", count=len(problems), intact=not problems)
    good = backups.newest_good(ctx) if problems else None
    return Outcome(CheckResult(problems, content, good), frozenset({Topic.AUDIT}))


def check_backup(path: Path, secret: Secret, progress: Progress = no_progress) -> CheckResult:
    """Look through a backup. Raises InvalidInput("not_a_backup"), WrongPassword, NewerVersion, StorageUnavailable."""
    try:
        found = container.read(path)
        container.check(found, None, progress)
        unlocked = keyslots.unlock(keyfile_text.parse(found.keys), secret)
        container.check(found, unlocked.key, progress)
        inspect(path, unlocked.key)
    except (Damaged, ValueError, KeyError, TypeError):
        return CheckResult((Problem(CheckPart.SEAL),))
    db = ReadOnlyDatabase(path, unlocked.key)
    db.connect()
    try:
        with db.bind_ctx(retention_tables.TABLES):
            problems = _problems(_looks(db, chain.chain_key_in(db, unlocked.key)), progress)
        return CheckResult(problems, None if problems else examine.content_of(db.connection()))
    except Damaged:
        return CheckResult((Problem(CheckPart.PAGES),))
    finally:
        db.close()


def _looks(db: Database, chain_key: bytes) -> list[Look]:
    """Each gives the places where something is wrong, named without personal data."""
    connection = db.connection()
    return [
        (CheckPart.PAGES, lambda: [str(page) for page in examine.bad_pages(connection)]),
        (CheckPart.STRUCTURE, lambda: examine.structure(connection)),
        (CheckPart.REFERENCES, lambda: examine.loose_references(connection)),
        (CheckPart.TRAIL, lambda: _trail(db, chain_key)),
        (CheckPart.LEDGER, lambda: ledger.damaged(db)),
        (CheckPart.ATTACHMENTS, lambda: attachments.damaged(db)),
    ]


def _problems(looks: list[Look], progress: Progress) -> tuple[Problem, ...]:
    found = []
    for done, (part, look) in enumerate(looks):
        progress(done, len(looks))
        places = _at(look)
        if places:
            found.append(Problem(part, len(places), places[0]))
    progress(len(looks), len(looks))
    return tuple(found)


def _at(look: Callable[[], list[str]]) -> list[str]:
    try:
        return look()
    except Damaged:
        return [""]


def _trail(db: Database, chain_key: bytes) -> list[str]:
    verdict = chain.verify(db, chain_key)
    return [] if verdict.intact else [str(verdict.broken_at)]
