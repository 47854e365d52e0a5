"""The audit trail as a use case: one entry per action, found by period, person, customer and kind."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum
from uuid import UUID

import pytest

from avgdesk.context import Actor, Context, UserRole
from avgdesk.domain.audit import AuditFilter, Subject
from avgdesk.errors import RuleViolated
from avgdesk.services import audit
from tests.conftest import FixedClock

FLEUR = Subject("party", UUID(int=1), "10001")


class Colour(StrEnum):
    RED = "red"


def test_an_entry_says_who_when_where_what_and_how_many(ctx: Context, clock: FixedClock) -> None:
    audit.record(ctx, "export.customers", count=12, subjects=(FLEUR,), format="csv", on=date(2026, 1, 2), all=True)
    entry = audit.entries(ctx)[0]
    assert (entry.user, entry.user_name) == (ctx.actor.uid, "Mirjam")
    assert (entry.at, entry.local) == (clock().astimezone(UTC), "2026-11-24T10:30:00+01:00")
    assert (entry.host, entry.ip) == ("kassa", "192.0.2.7")
    assert (entry.action, entry.count, entry.subjects) == ("export.customers", 12, (FLEUR,))
    assert entry.facts == (("format", "csv"), ("on", "2026-01-02"), ("all", "yes"))


def test_facts_become_plain_text(ctx: Context) -> None:
    audit.record(ctx, "a.b", colour=Colour.RED, names=("b", "a"), some={"z", "y"}, none=None, number=3)
    told = dict(audit.entries(ctx)[0].facts)
    assert told == {"colour": "red", "names": "b, a", "some": "y, z", "none": "", "number": "3"}


def test_an_action_that_is_rolled_back_leaves_no_entry(ctx: Context) -> None:
    with pytest.raises(ZeroDivisionError), ctx.store.transaction():
        audit.record(ctx, "customer.changed")
        raise ZeroDivisionError
    assert audit.count(ctx) == 1
    assert audit.verify(ctx).intact


def test_entries_are_found_by_period_person_customer_and_kind(ctx: Context, clock: FixedClock) -> None:
    clock.set(datetime.fromisoformat("2026-12-01T00:10:00+01:00"))  # still November in UTC
    audit.record(ctx, "customer.changed", subjects=(FLEUR,))
    clock.set(datetime.fromisoformat("2026-12-02T12:00:00+01:00"))
    other = Context(ctx.store, Actor(UUID(int=9), "Piet"), clock, ctx.workstation)
    audit.record(other, "customers.listed")

    def found(wanted: AuditFilter) -> list[str]:
        assert audit.count(ctx, wanted) == len(audit.entries(ctx, wanted))
        return [entry.action for entry in audit.entries(ctx, wanted)]

    assert found(AuditFilter()) == ["customers.listed", "customer.changed", "administration.created"]
    assert found(AuditFilter(since=date(2026, 12, 1))) == ["customers.listed", "customer.changed"]
    assert found(AuditFilter(until=date(2026, 11, 30))) == ["administration.created"]
    assert found(AuditFilter(since=date(2026, 12, 1), until=date(2026, 12, 1))) == ["customer.changed"]
    assert found(AuditFilter(user=UUID(int=9))) == ["customers.listed"]
    assert found(AuditFilter(subject=FLEUR.uid)) == ["customer.changed"]
    assert found(AuditFilter(number="10001")) == ["customer.changed"]
    assert found(AuditFilter(number="1000")) == []
    assert found(AuditFilter(kind="customer")) == ["customer.changed"]
    assert found(AuditFilter(kind="customers.listed")) == ["customers.listed"]


def test_a_window_is_read_newest_first(ctx: Context) -> None:
    for number in range(20):
        audit.record(ctx, f"step.{number}")
    assert [e.serial for e in audit.entries(ctx, first=5, size=3)] == [16, 15, 14]


def test_a_customer_with_a_new_number_is_found_under_the_old_one_too(ctx: Context) -> None:
    audit.record(ctx, "customer.created", subjects=(FLEUR,))
    audit.record(ctx, "customer.changed", subjects=(Subject("party", FLEUR.uid, "20001"),))
    assert audit.count(ctx, AuditFilter(number="10001")) == audit.count(ctx, AuditFilter(number="20001")) == 2


def test_handing_over_the_trail_is_an_action_itself(ctx: Context) -> None:
    handed = audit.export(ctx).value
    assert [entry.action for entry in handed] == ["administration.created"]
    assert audit.entries(ctx)[0].action == "export.audit"


def test_a_viewer_may_not_export(ctx: Context) -> None:
    viewer = Context(ctx.store, Actor(UUID(int=9), "Piet", UserRole.VIEWER), ctx.clock, ctx.workstation)
    with pytest.raises(RuleViolated):
        audit.export(viewer)
    assert audit.count(ctx) == 1


def test_a_thousand_subjects_in_one_entry_keep_the_chain(ctx: Context) -> None:
    audit.record(ctx, "retention.erased", subjects=[Subject("party", UUID(int=n), str(n)) for n in range(1000)])
    assert len(audit.entries(ctx)[0].subjects) == 1000
    assert audit.verify(ctx).intact
