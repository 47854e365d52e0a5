"""Periods that the law, a supervisor's guidance or the house itself sets, with source and date of validity.

`resources/legal_terms.toml` holds them, `avgdesk.legal_terms` reads it. Law changes: one code may have several
versions, and the one in force on a day is that with the latest `valid_from` that is not after it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from avgdesk.domain.periods import Term

AWR = "AWR art. 52(4)"
REAL_ESTATE = "Wet OB 1968 art. 34a"
ONE_STOP_SHOP = "Reg. (EU) 282/2011 art. 63c"


class LegalCode(StrEnum):
    """Every period that the program counts with."""

    SHOP_RETENTION = "shop_retention"
    TAX_ADMINISTRATION = "tax_administration"
    REAL_ESTATE = "real_estate"
    REAL_ESTATE_FIRST_USE = "real_estate_first_use"
    ONE_STOP_SHOP = "one_stop_shop"
    REQUEST_ANSWER = "request_answer"
    REQUEST_EXTENSION = "request_extension"
    BREACH_TO_AUTHORITY = "breach_to_authority"
    BREACH_TO_CONTROLLER = "breach_to_controller"
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


class CountsFrom(StrEnum):
    """Where a period begins: at the event itself, or after the end of a year."""

    EVENT = "event"
    BOOK_YEAR_END = "book_year_end"
    CALENDAR_YEAR_END = "calendar_year_end"


class Binding(StrEnum):
    """How hard it is: a statute, a supervisor's or the tax office's guidance, or the house's own choice."""

    LAW = "law"
    GUIDANCE = "guidance"
    HOUSE = "house"


@dataclass(frozen=True, slots=True)
class LegalTerm:
    """One version of one period. `label` is what it covers, in Dutch and English."""

    code: LegalCode
    term: Term
    counts_from: CountsFrom
    binding: Binding
    source: str
    valid_from: date
    label_nl: str
    label_en: str

    def label(self, language: str) -> str:
        return self.label_en if language == "en" else self.label_nl


@dataclass(frozen=True, slots=True)
class LegalTerms:
    """All versions of all periods, and the day on which the file was last held against its sources."""

    checked_on: date
    versions: tuple[LegalTerm, ...]

    def find(self, code: LegalCode, on: date | None = None) -> LegalTerm:
        """The version in force on a day (default: the day of the check); before the first one, that first one."""
        day = on or self.checked_on
        versions = sorted((each for each in self.versions if each.code == code), key=lambda each: each.valid_from)
        in_force = [each for each in versions if each.valid_from <= day]
        return (in_force or versions[:1])[-1]

    def in_force(self, on: date | None = None) -> tuple[LegalTerm, ...]:
        """One version of each period, in the order of `LegalCode`: what a page lists."""
        return tuple(self.find(code, on) for code in LegalCode)
