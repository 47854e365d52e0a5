"""Words in cells that say what a row is: customer or supplier, person or business, invoice or credit, paid or not."""

from __future__ import annotations

from avgdesk.domain.folding import fold
from avgdesk.domain.parties import PartyKind, PartyRole

_CREDIT = frozenset({"c", "cn", "credit", "creditnota", "creditnote", "creditfactuur", "credit note", "refund", "381"})
_PAID_WORDS = "paid betaald voldaan afgehandeld ja yes true 1 completed wc-completed processing wc-processing"
_ENDED_WORDS = "refunded partially_refunded voided uncollectible"
_SETTLED = frozenset(f"{_PAID_WORDS} {_ENDED_WORDS}".split())
_PERSON = frozenset({"p", "particulier", "persoon", "person", "individual", "consument", "prive"})
_BUSINESS = frozenset({"b", "bedrijf", "zakelijk", "business", "company", "organisatie", "org", "firma"})
_ASSOCIATION = frozenset({"vereniging", "stichting", "association", "club"})
_SUPPLIER = frozenset({"leverancier", "crediteur", "supplier", "vendor", "s", "l"})
_CUSTOMER = frozenset({"klant", "debiteur", "customer", "client", "k", "d", "c"})
_BOTH = frozenset({"beide", "both", "klant en leverancier", "klant/leverancier", "klant, leverancier", "b"})


def is_credit(text: str) -> bool:
    return fold(text) in _CREDIT


def is_settled(text: str) -> bool:
    return fold(text) in _SETTLED


def currency_of(text: str) -> str:
    """The three letters of ISO 4217; an empty cell and a sign for the euro are EUR."""
    word = text.strip().upper()
    return "EUR" if word in ("", "€", "EURO", "EUROS") else word


def kind_of(text: str) -> PartyKind | None:
    """None when the word says nothing."""
    word = fold(text)
    if word in _PERSON:
        return PartyKind.PERSON
    if word in _ASSOCIATION:
        return PartyKind.ASSOCIATION
    return PartyKind.BUSINESS if word in _BUSINESS else None


def role_of(text: str) -> PartyRole | None:
    """None when the word says nothing."""
    word = fold(text)
    if word in _BOTH:
        return PartyRole.BOTH
    if word in _SUPPLIER:
        return PartyRole.SUPPLIER
    return PartyRole.CUSTOMER if word in _CUSTOMER else None
