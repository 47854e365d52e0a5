"""The audit chain: whatever is changed behind its back is found, by the entry."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from peewee import IntegrityError

from avgdesk.context import Context
from avgdesk.domain.audit import Subject
from avgdesk.services import audit

SUBJECT = Subject("party", UUID(int=7), "10001")
OTHER = Subject("invoice", UUID(int=8), "2020-001")


@pytest.fixture
def written(ctx: Context) -> Context:
    """Ten entries; the fifth has two subjects."""
    for number in range(2, 11):
        audit.record(ctx, "customer.changed", subjects=(SUBJECT, OTHER) if number == 5 else (), step=number)
    return ctx


def behind_its_back(ctx: Context, *statements: str) -> None:
    for table in ("audit", "audit_subject"):
        for what in ("update", "delete"):
            ctx.store.db.execute_sql(f"DROP TRIGGER {table}_no_{what}")
    for statement in statements:
        ctx.store.db.execute_sql(statement)


def test_an_untouched_chain_is_intact(written: Context) -> None:
    verdict = audit.verify(written)
    assert (verdict.intact, verdict.entries, verdict.broken_at) == (True, 10, None)
    assert verdict.head == audit.entries(written)[0].mac == audit.head(written)


@pytest.mark.parametrize("table", ["audit", "audit_subject"])
@pytest.mark.parametrize("change", ["UPDATE {} SET serial = serial", "DELETE FROM {}"])
def test_entries_can_be_neither_changed_nor_removed(written: Context, table: str, change: str) -> None:
    with pytest.raises(IntegrityError, match="append-only"):
        written.store.db.execute_sql(change.format(table))
    assert audit.verify(written).intact


@pytest.mark.parametrize(
    ("change", "broken_at"),
    [
        ("UPDATE audit SET user_name = 'Iemand' WHERE serial = 4", 4),
        ("UPDATE audit SET count = 2 WHERE serial = 4", 4),
        ("UPDATE audit SET at = '2026-11-24T09:31:00+00:00' WHERE serial = 1", 1),
        ("UPDATE audit SET at = 'gisteren' WHERE serial = 4", 4),
        ('UPDATE audit SET facts = \'[["step", "9"]]\' WHERE serial = 4', 4),
        ("UPDATE audit SET facts = 'stuk' WHERE serial = 4", 4),
        ("UPDATE audit SET user_uid = x'00' WHERE serial = 4", 4),
        ("UPDATE audit SET mac = '' WHERE serial = 10", 10),
        ("UPDATE audit_subject SET number = '10002' WHERE kind = 'party'", 5),
        ("DELETE FROM audit_subject WHERE kind = 'invoice'", 5),
        ("INSERT INTO audit_subject VALUES (6, 'party', x'00000000000000000000000000000007', '10001')", 6),
        ("INSERT INTO audit_subject VALUES (99, 'party', x'00000000000000000000000000000007', '10001')", 11),
        ("DELETE FROM audit WHERE serial = 4", 4),
        ("DELETE FROM audit WHERE serial = 10", 10),
        ("DELETE FROM audit WHERE serial > 3", 4),
        ("DELETE FROM audit", 1),
        ("UPDATE audit SET serial = CASE serial WHEN 4 THEN 1005 WHEN 5 THEN 1004 END WHERE serial IN (4, 5)", 4),
        ("DELETE FROM setting WHERE name = 'audit_head'", 11),
        ("UPDATE setting SET value = '[9, \"x\", \"y\"]' WHERE name = 'audit_head'", 11),
        ("UPDATE setting SET value = 'stuk' WHERE name = 'audit_head'", 11),
    ],
)
def test_every_change_is_found_by_its_entry(written: Context, change: str, broken_at: int) -> None:
    behind_its_back(written, change)
    verdict = audit.verify(written)
    assert (verdict.intact, verdict.broken_at) == (False, broken_at)


def test_an_entry_copied_to_the_end_is_found(written: Context) -> None:
    columns = "at, local, user_uid, user_name, host, ip, action, count, facts, mac"
    behind_its_back(written, f"INSERT INTO audit SELECT 11, {columns} FROM audit WHERE serial = 10")
    assert audit.verify(written).broken_at == 11


def test_two_entries_in_each_others_place_are_found(written: Context) -> None:
    behind_its_back(
        written,
        "UPDATE audit SET serial = 100 WHERE serial = 4",
        "UPDATE audit SET serial = 4 WHERE serial = 5",
        "UPDATE audit SET serial = 5 WHERE serial = 100",
    )
    assert audit.verify(written).broken_at == 4


def test_the_chain_of_another_administration_does_not_fit(make_ctx: Callable[[str], Context]) -> None:
    one, other = make_ctx("een"), make_ctx("twee")
    assert audit.head(one) != audit.head(other)
