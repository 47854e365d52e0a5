"""Derived columns: counts, last activity and the end of both terms, in SQL so that a million rows take seconds.

The rule itself is `domain.retention`; a test holds the two against each other. Whoever changes an invoice, agreement,
request, appointment, hold or relation calls `refresh` for the parties concerned in the same transaction.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from avgdesk.domain.retention import RetentionPolicy
from avgdesk.outcome import Progress, no_progress

CHUNK = 400

# column of `party` → how it is counted; a subject whose table blocks an erasure adds its line
COUNTERS: dict[str, str] = {
    "agreements_in_force": "SELECT count(*) FROM agreement WHERE party_id = party.id "
    "AND state IN ('countersigned', 'returned', 'in_force')",
    "held": "EXISTS (SELECT 1 FROM legal_hold WHERE party_id = party.id AND released_on IS NULL)",
    "open_requests": "SELECT count(*) FROM request WHERE party_id = party.id AND closed_on IS NULL",
    "open_appointments": "SELECT count(*) FROM appointment WHERE party_id = party.id "
    "AND state IN ('planned', 'confirmed', 'identity_checked', 'inspected')",
}

# a day on which something happened with a party; a relation that nobody ended counts from the last of them
ACTIVITIES: list[str] = [
    "SELECT max(ended_on) FROM agreement WHERE party_id = party.id",  # a contract counts from its end
    "SELECT max(issued_on) FROM invoice WHERE party_id = party.id",
    "SELECT max(paid_on) FROM invoice WHERE party_id = party.id",
    # whoever asks to be left alone does not keep the relation alive by asking
    "SELECT max(received_on) FROM request WHERE party_id = party.id "
    "AND kind NOT IN ('erasure', 'restriction', 'objection', 'withdrawal')",
    "SELECT max(substr(starts_at, 1, 10)) FROM appointment WHERE party_id = party.id AND state <> 'cancelled'",
]

# what keeps a relation running although nobody marked it: a condition on `party`
RUNNING: list[str] = [
    "continuing",
    "(relation_ended IS NULL AND agreements_in_force > 0)",
    "EXISTS (SELECT 1 FROM dated_record WHERE dated_record.party_id = party.id AND category = 'subscription' "
    "AND trigger_on IS NULL)",
]


def refresh(db: Any, party_uids: Iterable[UUID], policy: RetentionPolicy) -> None:
    """Recompute the derived columns of these parties."""
    for chunk in _chunks(uid.bytes for uid in party_uids):
        _refresh_where(db, f"party.uid IN ({','.join('?' * len(chunk))})", chunk, policy)


def refresh_rows(db: Any, party_rows: Iterable[int], policy: RetentionPolicy) -> None:
    """Recompute the derived columns of the parties with these row ids: however many an import touched."""
    _refresh_where(db, "party.id IN (SELECT value FROM json_each(?))", [json.dumps(list(party_rows))], policy)


def refresh_all(db: Any, policy: RetentionPolicy, progress: Progress = no_progress) -> None:
    """Recompute the terms of every invoice and party after a change of rule or book year."""
    progress(0, 2)
    _refresh_invoices(db, policy)
    progress(1, 2)
    _refresh_where(db, "1", [], policy)
    progress(2, 2)


def _refresh_where(db: Any, where: str, values: list[Any], policy: RetentionPolicy) -> None:
    counts = "".join(f", {column} = ({sql})" for column, sql in COUNTERS.items())
    latest = ", ".join(f"ifnull(({sql}), '')" for sql in ACTIVITIES)
    db.execute_sql(
        "UPDATE party SET invoice_count = (SELECT count(*) FROM invoice WHERE party_id = party.id), "
        "unpaid_count = (SELECT count(*) FROM invoice WHERE party_id = party.id AND paid_on IS NULL), "
        f"last_activity = nullif(max({latest}), ''){counts} WHERE {where}",
        values,
    )
    ended = "coalesce(relation_ended, last_activity, relation_began, created_on)"
    open_end = " OR ".join(["unpaid_count > 0", *RUNNING])
    shop = _term_end(ended, policy, policy.shop_years)
    law = _term_end(ended, policy, policy.statutory_years)
    latest_of = "ifnull((SELECT max({column}) FROM invoice WHERE party_id = party.id), '')"
    db.execute_sql(
        f"UPDATE party SET retain_until = CASE WHEN {open_end} THEN NULL "
        f"ELSE max({shop}, {latest_of.format(column='retain_until')}) END, "
        f"statutory_until = CASE WHEN {open_end} THEN NULL "
        f"ELSE max({law}, {latest_of.format(column='statutory_until')}) END WHERE {where}",
        values,
    )


def _refresh_invoices(db: Any, policy: RetentionPolicy) -> None:
    actual = "max(issued_on, paid_on)"
    ordinary = _term_end(actual, policy, policy.statutory_years)
    long = _term_end(actual, policy, policy.long_statutory_years)
    use = "ifnull(printf('%04d-12-31', CAST(substr(first_used_on, 1, 4) AS INTEGER) + 9), '')"
    sale = f"printf('%04d-12-31', CAST(substr(issued_on, 1, 4) AS INTEGER) + {policy.long_statutory_years})"
    db.execute_sql(
        "UPDATE invoice SET "
        f"retain_until = CASE WHEN paid_on IS NULL THEN NULL ELSE {_term_end(actual, policy, policy.shop_years)} END, "
        "statutory_until = CASE WHEN paid_on IS NULL THEN NULL "
        f"WHEN fiscal_class = 'real_estate' THEN max({long}, CASE WHEN first_used_on IS NULL THEN '' ELSE {use} END) "
        f"WHEN fiscal_class = 'one_stop_shop' THEN max({long}, {sale}) ELSE {ordinary} END"
    )


def _term_end(day: str, policy: RetentionPolicy, years: int) -> str:
    """SQL for the last day kept: `years` after the end of the book year in which the ISO date `day` falls."""
    start = f"{policy.book_year.month:02d}-{policy.book_year.day:02d}"
    next_start = f"CAST(substr({day}, 1, 4) AS INTEGER) + (substr({day}, 6) >= '{start}') + {years}"
    return f"date(printf('%04d-{start}', {next_start}), '-1 day')"


def _chunks(values: Iterable[Any]) -> Iterator[list[Any]]:
    chunk: list[Any] = []
    for value in values:
        chunk.append(value)
        if len(chunk) == CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
