"""Categories of records and their retention rules: what starts the term, how long, on what ground, and what follows.

The starting set is data; the owner edits copies of it. The lengths and sources come from the legal terms, so that they
stand in one place.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from avgdesk.domain.blockers import Terms
from avgdesk.domain.company import BookYear
from avgdesk.domain.legal import CountsFrom, LegalCode, LegalTerms
from avgdesk.domain.periods import CALENDAR_YEAR, Term, term_end


class CategoryCode(StrEnum):
    FISCAL = "fiscal"  # customers, suppliers and their invoices
    APPLICANT = "applicant"
    APPLICANT_CONSENT = "applicant_consent"
    INCIDENT = "incident"
    DEVICE = "device"
    REMOTE_CONTROL_LOG = "remote_control_log"
    CONNECTION_LOG = "connection_log"
    SUBSCRIPTION = "subscription"
    CONTACT_PERSON = "contact_person"
    NEWSLETTER = "newsletter"
    WARRANTY = "warranty"
    SERVICE_CONTRACT = "service_contract"


class Trigger(StrEnum):
    """The event that starts a term. A record without its date yet has no end date."""

    SETTLED = "settled"  # invoice issued and paid
    REFUSAL_SENT = "refusal_sent"
    CONTRACT_ENDED = "contract_ended"
    LAST_CONTACT = "last_contact"
    RECORDED = "recorded"
    SUBSCRIPTION_ENDED = "subscription_ended"
    EMPLOYMENT_ENDED = "employment_ended"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    WARRANTY_ENDED = "warranty_ended"


class LegalBasis(StrEnum):
    """AVG art. 6(1), by its letters."""

    CONSENT = "consent"  # a
    CONTRACT = "contract"  # b
    LEGAL_OBLIGATION = "legal_obligation"  # c
    VITAL_INTERESTS = "vital_interests"  # d
    PUBLIC_TASK = "public_task"  # e
    LEGITIMATE_INTERESTS = "legitimate_interests"  # f


class AtEnd(StrEnum):
    """What is proposed when the term has ended; nothing goes without the owner."""

    ERASE = "erase"
    ANONYMISE = "anonymise"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Category:
    """One rule. `floor` is the statutory term, counted from the end of the book year; None where no law sets one."""

    code: str  # a `CategoryCode`, or the code of a category that the owner made
    term: Term
    trigger: Trigger
    basis: LegalBasis
    source: str
    at_end: AtEnd = AtEnd.ERASE
    floor: Term | None = None
    from_book_year_end: bool = False
    name: str = ""  # of a category that the owner made; the others are named by `avgdesk.words`

    @property
    def shorter_than_law(self) -> bool:
        """The rule ends before its statutory floor does. Allowed, and always shown."""
        return self.floor is not None and _size(self.term) < _size(self.floor)


def category_terms(category: Category, trigger: date | None, book_year: BookYear = CALENDAR_YEAR) -> Terms:
    """Both terms of a dated record; none as long as its trigger has no date."""
    if trigger is None:
        return Terms()
    floor = category.floor
    return Terms(
        term_end(trigger, category.term, category.from_book_year_end, book_year),
        None if floor is None else term_end(trigger, floor, True, book_year),
    )


def _size(term: Term) -> tuple[int, int]:
    return term.years * 12 + term.months, term.weeks * 7 + term.days


@dataclass(frozen=True, slots=True)
class _Start:
    code: CategoryCode
    legal: LegalCode
    trigger: Trigger
    basis: LegalBasis
    at_end: AtEnd = AtEnd.ERASE
    floor: LegalCode | None = None


_STARTING_SET = (
    _Start(
        CategoryCode.FISCAL,
        LegalCode.SHOP_RETENTION,
        Trigger.SETTLED,
        LegalBasis.LEGAL_OBLIGATION,
        floor=LegalCode.TAX_ADMINISTRATION,
    ),
    _Start(CategoryCode.APPLICANT, LegalCode.APPLICANT, Trigger.REFUSAL_SENT, LegalBasis.LEGITIMATE_INTERESTS),
    _Start(CategoryCode.APPLICANT_CONSENT, LegalCode.APPLICANT_CONSENT, Trigger.REFUSAL_SENT, LegalBasis.CONSENT),
    _Start(CategoryCode.INCIDENT, LegalCode.INCIDENT, Trigger.CONTRACT_ENDED, LegalBasis.CONTRACT, AtEnd.ANONYMISE),
    _Start(CategoryCode.DEVICE, LegalCode.DEVICE, Trigger.LAST_CONTACT, LegalBasis.CONTRACT),
    _Start(
        CategoryCode.REMOTE_CONTROL_LOG,
        LegalCode.REMOTE_CONTROL_LOG,
        Trigger.RECORDED,
        LegalBasis.LEGITIMATE_INTERESTS,
    ),
    _Start(CategoryCode.CONNECTION_LOG, LegalCode.CONNECTION_LOG, Trigger.RECORDED, LegalBasis.LEGITIMATE_INTERESTS),
    _Start(CategoryCode.SUBSCRIPTION, LegalCode.SUBSCRIPTION, Trigger.SUBSCRIPTION_ENDED, LegalBasis.CONTRACT),
    _Start(
        CategoryCode.CONTACT_PERSON,
        LegalCode.CONTACT_PERSON,
        Trigger.EMPLOYMENT_ENDED,
        LegalBasis.LEGITIMATE_INTERESTS,
    ),
    _Start(CategoryCode.NEWSLETTER, LegalCode.NEWSLETTER, Trigger.CONSENT_WITHDRAWN, LegalBasis.CONSENT),
    _Start(CategoryCode.WARRANTY, LegalCode.WARRANTY, Trigger.WARRANTY_ENDED, LegalBasis.CONTRACT),
    _Start(
        CategoryCode.SERVICE_CONTRACT,
        LegalCode.SERVICE_CONTRACT,
        Trigger.CONTRACT_ENDED,
        LegalBasis.LEGITIMATE_INTERESTS,
        AtEnd.REVIEW,
    ),
)


def starting_categories(terms: LegalTerms, on: date | None = None) -> tuple[Category, ...]:
    """The set that a new administration begins with."""
    return tuple(_category(start, terms, on) for start in _STARTING_SET)


def _category(start: _Start, terms: LegalTerms, on: date | None) -> Category:
    legal = terms.find(start.legal, on)
    return Category(
        code=start.code,
        term=legal.term,
        trigger=start.trigger,
        basis=start.basis,
        source=legal.source,
        at_end=start.at_end,
        floor=terms.find(start.floor, on).term if start.floor else None,
        from_book_year_end=legal.counts_from is CountsFrom.BOOK_YEAR_END,
    )
