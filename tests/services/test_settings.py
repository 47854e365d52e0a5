"""The company's settings: kept whole, checked, and audited by field, never by value."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from avgdesk.context import Actor, Context, UserRole
from avgdesk.domain.company import BookYear, Company
from avgdesk.domain.parties import Address
from avgdesk.errors import InvalidInput, RuleViolated
from avgdesk.outcome import Topic
from avgdesk.services import audit, settings

WHOLE = Company(
    name="Fietsen Özdemir",
    address=Address("Kade", "112", "bis", "1234 AB", "Łódź", "PL"),
    coc_number="12345678",
    email="winkel@voorbeeld.nl",
    privacy_contact="Fleur",
    book_year=BookYear(7, 1),
    retention_years=7,
    language="en",
    appearance="dark",
    lock_minutes=10,
)


def test_what_is_saved_comes_back_whole(ctx: Context) -> None:
    outcome = settings.save_company(ctx, WHOLE)
    assert settings.load_company(ctx) == WHOLE
    assert {Topic.SETTINGS, Topic.CUSTOMERS, Topic.INVOICES} <= outcome.topics


def test_the_trail_names_the_fields_and_not_their_values(ctx: Context) -> None:
    settings.save_company(ctx, replace(settings.load_company(ctx), email="winkel@voorbeeld.nl", phone="0201234567"))
    entry = audit.entries(ctx)[0]
    assert (entry.action, entry.count, dict(entry.facts)) == ("settings.changed", 2, {"fields": "email, phone"})
    assert "voorbeeld" not in repr(entry)


def test_nothing_changed_is_nothing_written(ctx: Context) -> None:
    before = audit.count(ctx)
    assert settings.save_company(ctx, settings.load_company(ctx)).topics == frozenset()
    assert audit.count(ctx) == before


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": "  "}, "name"),
        ({"retention_years": 0}, "retention_years"),
        ({"retention_years": 31}, "retention_years"),
        ({"book_year": BookYear(2, 29)}, "book_year"),
        ({"book_year": BookYear(13, 1)}, "book_year"),
        ({"lock_minutes": 0}, "lock_minutes"),
        ({"language": "de"}, "language"),
        ({"appearance": "pink"}, "appearance"),
    ],
)
def test_what_cannot_be_kept_is_refused_by_field(ctx: Context, change: dict[str, object], field: str) -> None:
    before = settings.load_company(ctx)
    with pytest.raises(InvalidInput) as caught:
        settings.save_company(ctx, replace(before, **change))  # type: ignore[arg-type]
    assert caught.value.facts["field"] == field
    assert settings.load_company(ctx) == before


def test_terms_are_the_owners(ctx: Context) -> None:
    employee = Context(ctx.store, Actor(UUID(int=9), "Piet", UserRole.EMPLOYEE), ctx.clock, ctx.workstation)
    settings.save_company(employee, replace(settings.load_company(ctx), phone="0201234567"))
    before = settings.load_company(ctx)
    with pytest.raises(RuleViolated):
        settings.save_company(employee, replace(before, retention_years=7))
    assert settings.load_company(ctx) == before


def test_settings_of_an_older_version_get_the_defaults(ctx: Context) -> None:
    from avgdesk.store import settings as values

    values.put(ctx.store.db, "company", '{"name": "Oud", "gone": 1, "address": {"town": "Delft"}}')
    assert settings.load_company(ctx) == Company("Oud", Address(town="Delft"))
