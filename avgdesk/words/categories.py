"""Categories of records and their rules in words: names, triggers, legal bases, what happens at the end, lengths."""

from __future__ import annotations

from avgdesk.domain.categories import AtEnd, Category, CategoryCode, LegalBasis, Trigger
from avgdesk.domain.periods import Term
from avgdesk.i18n import LANGUAGES, tr
from avgdesk.words.base import mark

NAMES: dict[str, str] = {
    CategoryCode.FISCAL: mark("Customers, suppliers and invoices"),
    CategoryCode.APPLICANT: mark("Applicant"),
    CategoryCode.APPLICANT_CONSENT: mark("Applicant, with consent"),
    CategoryCode.INCIDENT: mark("Support incident"),
    CategoryCode.DEVICE: mark("Device"),
    CategoryCode.REMOTE_CONTROL_LOG: mark("Remote control log"),
    CategoryCode.CONNECTION_LOG: mark("Connection log"),
    CategoryCode.SUBSCRIPTION: mark("Subscription"),
    CategoryCode.CONTACT_PERSON: mark("Contact person of a business"),
    CategoryCode.NEWSLETTER: mark("Newsletter subscription"),
    CategoryCode.WARRANTY: mark("Warranty"),
    CategoryCode.SERVICE_CONTRACT: mark("Service contract"),
}

TRIGGERS: dict[Trigger, str] = {
    Trigger.SETTLED: mark("Invoice issued and paid"),
    Trigger.REFUSAL_SENT: mark("Refusal sent"),
    Trigger.CONTRACT_ENDED: mark("Contract ended"),
    Trigger.LAST_CONTACT: mark("Last contact"),
    Trigger.RECORDED: mark("Recorded"),
    Trigger.SUBSCRIPTION_ENDED: mark("Subscription ended"),
    Trigger.EMPLOYMENT_ENDED: mark("No longer employed there"),
    Trigger.CONSENT_WITHDRAWN: mark("Consent withdrawn"),
    Trigger.WARRANTY_ENDED: mark("Warranty ended"),
}

BASES: dict[LegalBasis, str] = {
    LegalBasis.CONSENT: mark("consent (art. 6(1)(a))"),
    LegalBasis.CONTRACT: mark("contract (art. 6(1)(b))"),
    LegalBasis.LEGAL_OBLIGATION: mark("legal obligation (art. 6(1)(c))"),
    LegalBasis.VITAL_INTERESTS: mark("vital interests (art. 6(1)(d))"),
    LegalBasis.PUBLIC_TASK: mark("public task (art. 6(1)(e))"),
    LegalBasis.LEGITIMATE_INTERESTS: mark("legitimate interest (art. 6(1)(f))"),
}

AT_ENDS: dict[AtEnd, str] = {
    AtEnd.ERASE: mark("erase"),
    AtEnd.ANONYMISE: mark("keep numbers only"),
    AtEnd.REVIEW: mark("look at it first"),
}

_ONE: dict[str, str] = {"customer": mark("Customer"), "supplier": mark("Supplier")}
_TOTALS: dict[str, str] = {
    "customer": mark("Customers"),
    "supplier": mark("Suppliers"),
    "invoice": mark("Invoices"),
}


def name(category: Category) -> str:
    """The category in the window: its own name, or that of the starting set."""
    return category.name or name_of(category.code)


def every_name(category: Category) -> tuple[str, ...]:
    """The same in each language: a file may come from somebody who uses the other one."""
    known = category.code in NAMES and not category.name
    return tuple(tr(NAMES[category.code], language=each) for each in LANGUAGES) if known else (name(category),)


def name_of(code: str) -> str:
    """The name of a category of the starting set; of another one its code."""
    return tr(NAMES[code]) if code in NAMES else code


def one_of(code: str) -> str:
    """What one line of a list is: a customer, a supplier or a record of a category."""
    return tr(_ONE[code]) if code in _ONE else name_of(code)


def total_name(code: str) -> str:
    """The category of an anonymous total."""
    return tr(_TOTALS[code]) if code in _TOTALS else name_of(code)


def trigger(code: Trigger) -> str:
    return tr(TRIGGERS[code])


def basis(code: LegalBasis) -> str:
    return tr(BASES[code])


def at_end(code: AtEnd) -> str:
    return tr(AT_ENDS[code])


def length(term: Term) -> str:
    """A term as it is read: "5 years", "1 year and 6 months", "at once"."""
    parts = [
        tr(source, n=value)
        for source, value in (
            (mark("%n years"), term.years),
            (mark("%n months"), term.months),
            (mark("%n weeks"), term.weeks),
            (mark("%n days"), term.days),
        )
        if value
    ]
    if not parts:
        return tr("at once")
    return tr("{first} and {second}").format(first=", ".join(parts[:-1]), second=parts[-1]) if parts[1:] else parts[0]
