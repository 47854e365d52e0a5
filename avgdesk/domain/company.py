"""The shop itself and what it chose: the settings that every letter, term and agreement is made with."""

from __future__ import annotations

from dataclasses import dataclass, field

from avgdesk.domain.parties import Address

DEFAULT_RETENTION_YEARS = 5
STATUTORY_RETENTION_YEARS = 7  # AWR art. 52(4)


@dataclass(frozen=True, slots=True)
class BookYear:
    """The day on which a book year starts; 1 January unless the shop chose otherwise. Never 29 February."""

    month: int = 1
    day: int = 1


@dataclass(frozen=True, slots=True)
class Company:
    """`privacy_contact` is the person to turn to about personal data; kept inside the encrypted file like all else."""

    name: str
    address: Address = field(default_factory=Address)
    coc_number: str = ""
    vat_number: str = ""
    email: str = ""
    phone: str = ""
    privacy_contact: str = ""
    privacy_email: str = ""
    book_year: BookYear = field(default_factory=BookYear)
    retention_years: int = DEFAULT_RETENTION_YEARS
    language: str = "nl"
    appearance: str = "system"  # "system", "light", "dark"
    lock_minutes: int = 5
