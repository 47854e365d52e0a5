"""The annexes of a processor agreement: what is processed, how it is secured, who helps, whom to call (AVG art. 28(3)).

Standard lines carry a code (`avgdesk.words.annexes` has their words, in the agreement's own language); a line of the
owner's own carries its text.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from avgdesk.domain.countries import in_eea

BREACH_HOURS = 48  # the house default for telling the controller; the law says "without undue delay" (art. 33(2))


class Nature(StrEnum):
    """What is done with the data."""

    HOSTING = "hosting"
    MAIL = "mail"
    SUPPORT = "support"
    REMOTE_HELP = "remote_help"
    STORAGE = "storage"
    BACKUP = "backup"
    REPAIR = "repair"
    SENDING = "sending"
    NEWSLETTER = "newsletter"
    PAYMENTS = "payments"
    BOOKKEEPING = "bookkeeping"
    PRINTING = "printing"


class DataKind(StrEnum):
    NAME_ADDRESS = "name_address"
    CONTACT = "contact"
    ORDERS = "orders"
    INVOICES = "invoices"
    PAYMENT = "payment"
    ACCOUNT = "account"
    CORRESPONDENCE = "correspondence"
    VISITS = "visits"
    FILES = "files"
    PHOTOS = "photos"
    BIRTH = "birth"
    EMPLOYMENT = "employment"
    DEVICE = "device"
    HEALTH = "health"  # special category (art. 9)
    OTHER_SPECIAL = "other_special"  # likewise


SPECIAL_KINDS = frozenset({DataKind.HEALTH, DataKind.OTHER_SPECIAL})


class People(StrEnum):
    """Categories of data subjects."""

    CUSTOMERS = "customers"
    VISITORS = "visitors"
    EMPLOYEES = "employees"
    CONTACTS = "contacts"
    SUBSCRIBERS = "subscribers"
    MEMBERS = "members"
    PATIENTS = "patients"
    APPLICANTS = "applicants"
    CHILDREN = "children"


class Measure(StrEnum):
    """Technical and organisational measures (art. 32)."""

    ENCRYPTED_DISKS = "encrypted_disks"
    ENCRYPTED_TRAFFIC = "encrypted_traffic"
    OWN_ACCOUNTS = "own_accounts"
    STRONG_LOGIN = "strong_login"
    LEAST_ACCESS = "least_access"
    LOCKED_SCREENS = "locked_screens"
    LOCKED_ROOMS = "locked_rooms"
    UPDATES = "updates"
    MALWARE = "malware"
    NETWORK = "network"
    BACKUPS = "backups"
    RESTORE_TESTS = "restore_tests"
    SECRECY = "secrecy"
    TRAINING = "training"
    LOGGING = "logging"
    REMOTE_CONSENT = "remote_consent"
    DISPOSAL = "disposal"
    LEAK_PROCEDURE = "leak_procedure"


class Duration(StrEnum):
    SERVICE = "service"  # as long as the service runs
    UNTIL = "until"  # until a day, see `Agreement.ends_on`


class AtEnd(StrEnum):
    """What happens to the data when the service ends (art. 28(3)(g)): the controller chooses."""

    CHOICE = "choice"
    RETURN = "return"
    ERASE = "erase"


class Safeguard(StrEnum):
    """What makes a transfer outside the EEA lawful (art. 45–47, 49)."""

    ADEQUACY = "adequacy"
    STANDARD_CLAUSES = "standard_clauses"
    BINDING_RULES = "binding_rules"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Item:
    """A standard line (`code`) or one of the owner's own (`text`)."""

    code: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class SubProcessor:
    """`country` is ISO 3166-1 alpha-2, "" while unknown."""

    name: str
    place: str = ""
    country: str = ""
    task: str = ""
    safeguard: Safeguard | None = None
    safeguard_note: str = ""

    @property
    def outside_eea(self) -> bool:
        return bool(self.country) and not in_eea(self.country)

    @property
    def lacks_safeguard(self) -> bool:
        return self.outside_eea and (
            self.safeguard is None or (self.safeguard is Safeguard.OTHER and not self.safeguard_note.strip())
        )


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to reach about a breach, at any hour."""

    name: str = ""
    email: str = ""
    phone: str = ""

    @property
    def reachable(self) -> bool:
        return bool(self.email.strip() or self.phone.strip())


@dataclass(frozen=True, slots=True)
class Annexes:
    """Annex 1 (`service` … `at_end`), 2 (`measures`), 3 (`sub_processors`) and 4 (`controller`, `processor`, hours)."""

    service: str = ""
    purposes: str = ""
    nature: tuple[Item, ...] = ()
    data: tuple[Item, ...] = ()
    people: tuple[Item, ...] = ()
    duration: Duration = Duration.SERVICE
    at_end: AtEnd = AtEnd.CHOICE
    measures: tuple[Item, ...] = ()
    sub_processors: tuple[SubProcessor, ...] = ()
    controller: Contact = Contact()
    processor: Contact = Contact()
    breach_hours: int = BREACH_HOURS

    @property
    def special(self) -> bool:
        """Whether a special category of data is among them (art. 9)."""
        return any(item.code in SPECIAL_KINDS for item in self.data)


class Lack(StrEnum):
    """What is missing. All but `COUNTRY` and `CONTACT` stop an agreement from being issued."""

    SERVICE = "service"
    PURPOSES = "purposes"
    NATURE = "nature"
    DATA = "data"
    PEOPLE = "people"
    MEASURES = "measures"
    SAFEGUARD = "safeguard"
    BREACH_HOURS = "breach_hours"
    COUNTRY = "country"
    CONTACT = "contact"


WARNINGS = frozenset({Lack.COUNTRY, Lack.CONTACT})


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that an annex lacks; `count` of the sub-processors concerned."""

    annex: int
    lack: Lack
    count: int = 1

    @property
    def blocks(self) -> bool:
        return self.lack not in WARNINGS


def gaps(annexes: Annexes) -> tuple[Gap, ...]:
    """Everything that is missing, annex by annex (art. 28(3), 28(4), 33(2))."""
    present = (
        (1, Lack.SERVICE, annexes.service.strip()),
        (1, Lack.PURPOSES, annexes.purposes.strip()),
        (1, Lack.NATURE, annexes.nature),
        (1, Lack.DATA, annexes.data),
        (1, Lack.PEOPLE, annexes.people),
        (2, Lack.MEASURES, annexes.measures),
        (4, Lack.CONTACT, annexes.controller.reachable and annexes.processor.reachable),
        (4, Lack.BREACH_HOURS, 1 <= annexes.breach_hours <= 72),
    )
    found = [Gap(annex, lack) for annex, lack, there in present if not there]
    abroad = sum(sub.lacks_safeguard for sub in annexes.sub_processors)
    nowhere = sum(not sub.country for sub in annexes.sub_processors)
    found += [Gap(3, Lack.SAFEGUARD, abroad)] * bool(abroad) + [Gap(3, Lack.COUNTRY, nowhere)] * bool(nowhere)
    return tuple(sorted(found, key=lambda gap: gap.annex))
