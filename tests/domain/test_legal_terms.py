"""The file of legal periods: complete, sourced, and in step with the constants that the domain falls back on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from avgdesk.domain import deadlines
from avgdesk.domain.categories import AtEnd, Category, CategoryCode, LegalBasis, Trigger, category_terms
from avgdesk.domain.company import BookYear
from avgdesk.domain.legal import AWR, ONE_STOP_SHOP, REAL_ESTATE, Binding, LegalCode, LegalTerms
from avgdesk.domain.periods import Term
from avgdesk.domain.retention import YEARS_AFTER_FIRST_USE, RetentionPolicy, Terms
from avgdesk.legal_terms import first_categories, legal_terms, retention_policy


@pytest.mark.parametrize("code", LegalCode)
def test_every_period_has_a_source_a_date_and_two_labels(code: LegalCode) -> None:
    term = legal_terms().find(code)
    assert term.code is code
    assert term.source and term.valid_from <= legal_terms().checked_on
    assert term.label("nl") and term.label("en") and term.label("nl") != term.label("en")


def test_constants_of_the_domain_agree_with_the_file() -> None:
    find = legal_terms().find
    assert retention_policy(BookYear(7, 1), 6) == RetentionPolicy(BookYear(7, 1), 6)
    assert find(LegalCode.SHOP_RETENTION).term == Term(years=RetentionPolicy().shop_years)
    assert find(LegalCode.REAL_ESTATE_FIRST_USE).term == Term(years=YEARS_AFTER_FIRST_USE)
    assert find(LegalCode.ONE_STOP_SHOP).term == find(LegalCode.REAL_ESTATE).term
    assert find(LegalCode.REQUEST_ANSWER).term == Term(months=deadlines.ANSWER_MONTHS)
    assert find(LegalCode.REQUEST_EXTENSION).term == Term(months=deadlines.EXTENSION_MONTHS)
    assert find(LegalCode.BREACH_TO_AUTHORITY).term == Term(hours=deadlines.BREACH_HOURS)
    assert find(LegalCode.BREACH_TO_CONTROLLER).term == Term(hours=deadlines.CONTROLLER_NOTICE_HOURS)


def test_articles_that_the_explanations_cite_are_those_of_the_file() -> None:
    find = legal_terms().find
    assert find(LegalCode.TAX_ADMINISTRATION).source == AWR
    assert find(LegalCode.REAL_ESTATE).source == REAL_ESTATE
    assert find(LegalCode.ONE_STOP_SHOP).source == ONE_STOP_SHOP


def test_house_terms_are_told_from_the_law() -> None:
    assert legal_terms().find(LegalCode.SHOP_RETENTION).binding is Binding.HOUSE
    assert legal_terms().find(LegalCode.TAX_ADMINISTRATION).binding is Binding.LAW


def test_version_in_force_is_chosen_by_day() -> None:
    now = legal_terms().find(LegalCode.BREACH_TO_AUTHORITY)
    reform = replace(now, term=Term(hours=96), valid_from=date(2027, 7, 1))
    terms = LegalTerms(date(2026, 11, 24), (reform, now))
    assert terms.find(now.code).term == Term(hours=72)
    assert terms.find(now.code, date(2027, 6, 30)).term == Term(hours=72)
    assert terms.find(now.code, date(2027, 7, 1)).term == Term(hours=96)
    assert terms.find(now.code, date(1990, 1, 1)).term == Term(hours=72)


def test_list_in_force_has_each_period_once() -> None:
    assert [term.code for term in legal_terms().in_force()] == list(LegalCode)


STARTING_SET = [
    (CategoryCode.FISCAL, Term(years=5), Trigger.SETTLED, LegalBasis.LEGAL_OBLIGATION, Term(years=7)),
    (CategoryCode.APPLICANT, Term(weeks=4), Trigger.REFUSAL_SENT, LegalBasis.LEGITIMATE_INTERESTS, None),
    (CategoryCode.APPLICANT_CONSENT, Term(years=1), Trigger.REFUSAL_SENT, LegalBasis.CONSENT, None),
    (CategoryCode.INCIDENT, Term(years=1), Trigger.CONTRACT_ENDED, LegalBasis.CONTRACT, None),
    (CategoryCode.DEVICE, Term(days=180), Trigger.LAST_CONTACT, LegalBasis.CONTRACT, None),
    (CategoryCode.REMOTE_CONTROL_LOG, Term(days=30), Trigger.RECORDED, LegalBasis.LEGITIMATE_INTERESTS, None),
    (CategoryCode.CONNECTION_LOG, Term(years=1), Trigger.RECORDED, LegalBasis.LEGITIMATE_INTERESTS, None),
    (CategoryCode.SUBSCRIPTION, Term(months=6), Trigger.SUBSCRIPTION_ENDED, LegalBasis.CONTRACT, None),
    (CategoryCode.CONTACT_PERSON, Term(), Trigger.EMPLOYMENT_ENDED, LegalBasis.LEGITIMATE_INTERESTS, None),
    (CategoryCode.NEWSLETTER, Term(), Trigger.CONSENT_WITHDRAWN, LegalBasis.CONSENT, None),
    (CategoryCode.WARRANTY, Term(), Trigger.WARRANTY_ENDED, LegalBasis.CONTRACT, None),
    (CategoryCode.SERVICE_CONTRACT, Term(years=5), Trigger.CONTRACT_ENDED, LegalBasis.LEGITIMATE_INTERESTS, None),
]


def test_starting_set_is_that_of_the_field() -> None:
    found = [(each.code, each.term, each.trigger, each.basis, each.floor) for each in first_categories()]
    assert found == STARTING_SET
    assert [row[0] for row in STARTING_SET] == list(CategoryCode)
    assert all(each.source for each in first_categories())


def category(code: CategoryCode) -> Category:
    return next(each for each in first_categories() if each.code == code)


@pytest.mark.parametrize(
    ("code", "trigger", "until"),
    [
        (CategoryCode.APPLICANT, date(2026, 1, 1), date(2026, 1, 29)),
        (CategoryCode.APPLICANT_CONSENT, date(2024, 2, 29), date(2025, 2, 28)),
        (CategoryCode.DEVICE, date(2026, 1, 1), date(2026, 6, 30)),
        (CategoryCode.REMOTE_CONTROL_LOG, date(2026, 1, 1), date(2026, 1, 31)),
        (CategoryCode.SUBSCRIPTION, date(2026, 8, 31), date(2027, 2, 28)),
        (CategoryCode.NEWSLETTER, date(2026, 5, 4), date(2026, 5, 4)),
        (CategoryCode.SERVICE_CONTRACT, date(2020, 2, 29), date(2025, 2, 28)),
    ],
)
def test_record_of_a_category_is_kept_through_its_last_day(code: CategoryCode, trigger: date, until: date) -> None:
    assert category_terms(category(code), trigger) == Terms(until)


def test_record_whose_event_has_not_happened_has_no_end_date() -> None:
    assert category_terms(category(CategoryCode.CONTACT_PERSON), None) == Terms()


def test_fiscal_category_counts_from_the_book_year_with_the_law_as_its_floor() -> None:
    fiscal = category(CategoryCode.FISCAL)
    assert category_terms(fiscal, date(2020, 7, 15), BookYear(7, 1)) == Terms(date(2026, 6, 30), date(2028, 6, 30))
    assert fiscal.shorter_than_law
    assert not replace(fiscal, term=Term(years=7)).shorter_than_law


def test_claims_are_looked_at_before_they_go() -> None:
    assert category(CategoryCode.SERVICE_CONTRACT).at_end is AtEnd.REVIEW
    assert category(CategoryCode.INCIDENT).at_end is AtEnd.ANONYMISE
