"""Retention rules: the starting set, a change seen beforehand, and the one number that settings and rule share."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from avgdesk.context import Actor, Context, UserRole
from avgdesk.domain.categories import AtEnd, CategoryCode
from avgdesk.domain.company import BookYear
from avgdesk.domain.periods import Term
from avgdesk.domain.records import DatedRecord
from avgdesk.domain.retention_list import RetentionFilter, RetentionQuery
from avgdesk.errors import InvalidInput, NotFound, RuleViolated
from avgdesk.services import audit, customers, records, retention, rules, settings
from tests.services.shop import customer, invoice


def paid(ctx: Context, name: str, on: date) -> UUID:
    party = customer(ctx, name, relation_ended=on)
    invoice(ctx, party, on, on)
    return party.uid


def ended(ctx: Context) -> set[str]:
    return {row.name for row in retention.page_source(ctx, RetentionQuery(RetentionFilter.ENDED)).every_row()}


def test_the_starting_set_is_that_of_the_field(ctx: Context) -> None:
    terms = {str(rule.code): (rule.term, rule.trigger.value) for rule in rules.load_all(ctx)}
    assert set(terms) == {code.value for code in CategoryCode}
    assert terms["fiscal"][0] == Term(years=5)
    assert terms["applicant"] == (Term(weeks=4), "refusal_sent")
    assert terms["applicant_consent"][0] == Term(years=1)
    assert terms["device"][0] == Term(days=180)
    assert terms["remote_control_log"][0] == Term(days=30)


@pytest.mark.parametrize(("years", "newly", "no_longer"), [(4, {"B"}, set()), (6, set(), {"A"}), (7, set(), {"A"})])
def test_a_change_of_the_fiscal_term_shows_beforehand_who_changes_state(
    ctx: Context, years: int, newly: set[str], no_longer: set[str]
) -> None:
    for name, on in (("A", date(2020, 4, 1)), ("B", date(2021, 4, 1)), ("C", date(2024, 4, 1))):
        paid(ctx, name, on)
    before = ended(ctx)
    fiscal = rules.find(ctx, CategoryCode.FISCAL)
    change = rules.preview(ctx, replace(fiscal, term=Term(years=years)))
    assert (change.ended, change.revived) == (len(newly), len(no_longer))
    assert (change.invoices_ended, change.invoices_revived) == (len(newly), len(no_longer))
    assert {each.name for each in change.shown} == newly | no_longer
    assert ended(ctx) == before, "a preview changes nothing"
    dates = {each.name: each.after for each in change.shown}
    rules.change(ctx, replace(fiscal, term=Term(years=years)))
    assert ended(ctx) == (before | newly) - no_longer
    for row in retention.page_source(ctx, RetentionQuery(RetentionFilter.ALL)).every_row():
        assert dates.get(row.name, row.retain_until) == row.retain_until


def test_a_book_year_from_march_shifts_over_leap_days(ctx: Context) -> None:
    company = settings.load_company(ctx)
    settings.save_company(ctx, replace(company, book_year=BookYear(3, 1)))
    uid = paid(ctx, "A", date(2019, 2, 1))
    assert customers.details(ctx, uid).terms.retain_until == date(2024, 2, 29)
    fiscal = rules.find(ctx, CategoryCode.FISCAL)
    rules.change(ctx, replace(fiscal, term=Term(years=6)))
    assert customers.details(ctx, uid).terms.retain_until == date(2025, 2, 28)
    change = rules.preview(ctx, replace(rules.find(ctx, CategoryCode.FISCAL), term=Term(years=8)))
    assert [each.after for each in change.shown] == [date(2027, 2, 28)]


def test_the_rule_and_the_settings_are_one_number(ctx: Context) -> None:
    rules.raise_to_law(ctx)
    assert settings.load_company(ctx).retention_years == 7
    settings.save_company(ctx, replace(settings.load_company(ctx), retention_years=6))
    assert rules.find(ctx, CategoryCode.FISCAL).term == Term(years=6)


def test_a_term_below_the_law_is_allowed_and_visible(ctx: Context) -> None:
    fiscal = rules.find(ctx, CategoryCode.FISCAL)
    assert fiscal.shorter_than_law and fiscal.floor == Term(years=7)
    rules.change(ctx, replace(fiscal, term=Term(years=3)))
    assert rules.find(ctx, CategoryCode.FISCAL).shorter_than_law
    assert not rules.raise_to_law(ctx).value.shorter_than_law


def test_a_change_is_in_the_trail_with_before_and_after(ctx: Context) -> None:
    rules.raise_to_law(ctx)
    entry = audit.entries(ctx)[0]
    assert entry.action == "rule.changed"
    facts = dict(entry.facts)
    assert facts["before"].startswith("5y") and facts["after"].startswith("7y")


def test_a_change_of_another_category_moves_its_records_only(ctx: Context) -> None:
    nobody = UUID(int=0)
    hired = records.create(ctx, DatedRecord(nobody, "", "applicant", "A", date(2026, 11, 1))).value
    records.create(ctx, DatedRecord(nobody, "", "device", "B", date(2026, 1, 1)))
    shorter = replace(rules.find(ctx, "applicant"), term=Term(weeks=1), at_end=AtEnd.REVIEW)
    change = rules.preview(ctx, shorter)
    assert (change.records, change.ended, change.revived) == (1, 1, 0)
    assert [each.number for each in change.shown] == [hired.number]
    rules.change(ctx, shorter)
    assert rules.find(ctx, "applicant") == shorter
    assert ended(ctx) == {"A", "B"}


def test_an_unchanged_rule_writes_nothing(ctx: Context) -> None:
    before = audit.count(ctx)
    assert rules.change(ctx, rules.find(ctx, "device")).topics == frozenset()
    assert audit.count(ctx) == before


def test_a_category_of_the_shops_own_can_be_added_used_and_removed(ctx: Context) -> None:
    own = rules.add(ctx, "Camerabeelden", Term(weeks=4)).value
    kept = records.create(ctx, DatedRecord(UUID(int=0), "", own.code, "Voordeur", date(2026, 10, 1))).value
    assert kept.number == "X-0001"
    assert ended(ctx) == {"Voordeur"}
    with pytest.raises(RuleViolated, match="rule_in_use"):
        rules.remove(ctx, own.code)
    with pytest.raises(RuleViolated, match="rule_is_built_in"):
        rules.remove(ctx, "device")
    with pytest.raises(NotFound):
        rules.find(ctx, "own_unknown")


@pytest.mark.parametrize("term", [Term(years=-1), Term(days=40_000), Term(months=1_201)])
def test_an_impossible_term_is_refused(ctx: Context, term: Term) -> None:
    with pytest.raises(InvalidInput, match="term_out_of_range"):
        rules.change(ctx, replace(rules.find(ctx, "device"), term=term))


@pytest.mark.parametrize("term", [Term(), Term(years=31), Term(months=60)])
def test_the_fiscal_term_is_whole_years_within_bounds(ctx: Context, term: Term) -> None:
    with pytest.raises(InvalidInput):
        rules.change(ctx, replace(rules.find(ctx, CategoryCode.FISCAL), term=term))


def test_only_the_owner_changes_rules(ctx: Context) -> None:
    employee = replace(ctx, actor=Actor(UUID(int=7), "Hulp", UserRole.EMPLOYEE))
    with pytest.raises(RuleViolated, match="not_permitted"):
        rules.raise_to_law(employee)


def test_another_book_year_moves_the_records_that_count_from_its_end(ctx: Context) -> None:
    rules.change(ctx, replace(rules.find(ctx, "device"), from_book_year_end=True, term=Term(years=1)))
    uid = records.create(ctx, DatedRecord(UUID(int=0), "", "device", "B", date(2025, 8, 1))).value.uid
    settings.save_company(ctx, replace(settings.load_company(ctx), book_year=BookYear(7, 1)))
    row = next(
        row for row in retention.page_source(ctx, RetentionQuery(RetentionFilter.ALL)).every_row() if row.uid == uid
    )
    assert row.retain_until == date(2027, 6, 30)
