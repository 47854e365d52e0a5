"""The standard lines of an agreement's annexes, in the agreement's own language."""

from __future__ import annotations

from avgdesk.domain.annexes import (
    AtEnd,
    DataKind,
    Duration,
    Item,
    Lack,
    Measure,
    Nature,
    People,
    Safeguard,
)  # fmt: skip
from avgdesk.i18n import tr
from avgdesk.words.base import mark

NATURE: dict[Nature, str] = {
    Nature.HOSTING: mark("Keeping a website or web shop online"),
    Nature.MAIL: mark("Receiving, sending and keeping e-mail"),
    Nature.SUPPORT: mark("Maintenance and support of computers and programs"),
    Nature.REMOTE_HELP: mark("Help at a distance, looking along on the screen"),
    Nature.STORAGE: mark("Storing files"),
    Nature.BACKUP: mark("Making, keeping and restoring backups"),
    Nature.REPAIR: mark("Repairing and replacing devices with data on them"),
    Nature.SENDING: mark("Sending parcels and letters"),
    Nature.NEWSLETTER: mark("Sending newsletters"),
    Nature.PAYMENTS: mark("Handling payments"),
    Nature.BOOKKEEPING: mark("Keeping the books and making invoices"),
    Nature.PRINTING: mark("Printing with data of persons on it"),
}
DATA: dict[DataKind, str] = {
    DataKind.NAME_ADDRESS: mark("Name, address and town"),
    DataKind.CONTACT: mark("Telephone number and e-mail address"),
    DataKind.ORDERS: mark("Orders and deliveries"),
    DataKind.INVOICES: mark("Invoices"),
    DataKind.PAYMENT: mark("Payments and account numbers"),
    DataKind.ACCOUNT: mark("User names and login data"),
    DataKind.CORRESPONDENCE: mark("E-mail and other messages"),
    DataKind.VISITS: mark("IP addresses and visits to a website"),
    DataKind.FILES: mark("Files that the controller stores itself"),
    DataKind.PHOTOS: mark("Photos and recordings"),
    DataKind.BIRTH: mark("Date of birth and sex"),
    DataKind.EMPLOYMENT: mark("Data on employment"),
    DataKind.DEVICE: mark("Data on devices and their settings"),
    DataKind.HEALTH: mark("Data on health (special category)"),
    DataKind.OTHER_SPECIAL: mark("Other special categories of data"),
}
PEOPLE: dict[People, str] = {
    People.CUSTOMERS: mark("Customers of the controller"),
    People.VISITORS: mark("Visitors of the website"),
    People.EMPLOYEES: mark("Employees of the controller"),
    People.CONTACTS: mark("Contact persons of businesses"),
    People.SUBSCRIBERS: mark("Readers of the newsletter"),
    People.MEMBERS: mark("Members of the association"),
    People.PATIENTS: mark("Patients or clients in care"),
    People.APPLICANTS: mark("Applicants"),
    People.CHILDREN: mark("Children"),
}
MEASURES: dict[Measure, str] = {
    Measure.ENCRYPTED_DISKS: mark("Computers, telephones and backups with personal data are encrypted."),
    Measure.ENCRYPTED_TRAFFIC: mark("Data that go over the internet are encrypted on the way."),
    Measure.OWN_ACCOUNTS: mark(
        "Everybody works under an account of their own; accounts of leavers are closed the same day."
    ),
    Measure.STRONG_LOGIN: mark("Long, different passwords, and a second step for logging in from outside."),
    Measure.LEAST_ACCESS: mark("Nobody can reach more personal data than their work needs."),
    Measure.LOCKED_SCREENS: mark("Screens lock by themselves after at most ten minutes."),
    Measure.LOCKED_ROOMS: mark(
        "Rooms and cupboards with personal data are locked; visitors are never left alone there."
    ),
    Measure.UPDATES: mark("Security updates are installed within two weeks, urgent ones at once."),
    Measure.MALWARE: mark("Protection against viruses and other malware is on everywhere and kept up to date."),
    Measure.NETWORK: mark("The network has a firewall, and guests have a network of their own."),
    Measure.BACKUPS: mark("A backup is made every day; one copy is kept elsewhere."),
    Measure.RESTORE_TESTS: mark("Putting back a backup is tried at least once a year."),
    Measure.SECRECY: mark("Everybody with access to personal data has signed a promise of secrecy."),
    Measure.TRAINING: mark(
        "Everybody with access is told every year how to work safely and how to recognise a breach."
    ),
    Measure.LOGGING: mark("Who looked up, changed or exported what is recorded."),
    Measure.REMOTE_CONSENT: mark("Help at a distance starts only after consent on the spot, and stops with it."),
    Measure.DISPOSAL: mark(
        "Paper goes through the shredder; disks are wiped or destroyed before they leave the building."
    ),
    Measure.LEAK_PROCEDURE: mark("There is a written procedure for breaches, and a register of them."),
}
DURATION: dict[Duration, str] = {
    Duration.SERVICE: mark("as long as the processor provides the service"),
    Duration.UNTIL: mark("until and including {day}"),
}
AT_END: dict[AtEnd, str] = {
    AtEnd.CHOICE: mark(
        "After the end of the service the processor erases or returns the personal data, as the controller chooses."
    ),
    AtEnd.RETURN: mark(
        "After the end of the service the processor returns the personal data to the controller and then erases them."
    ),
    AtEnd.ERASE: mark("After the end of the service the processor erases the personal data."),
}

AT_END_IN_SHORT: dict[AtEnd, str] = {
    AtEnd.CHOICE: mark("erase or return the data, as the controller chooses"),
    AtEnd.RETURN: mark("return the data, then erase them"),
    AtEnd.ERASE: mark("erase the data"),
}
SAFEGUARDS: dict[Safeguard, str] = {
    Safeguard.ADEQUACY: mark("Adequacy decision of the European Commission"),
    Safeguard.STANDARD_CLAUSES: mark("Standard contractual clauses of the European Commission"),
    Safeguard.BINDING_RULES: mark("Binding corporate rules"),
    Safeguard.OTHER: mark("Other, namely"),
}
LACKS: dict[Lack, str] = {
    Lack.SERVICE: mark("the service is not named"),
    Lack.PURPOSES: mark("the purpose is not named"),
    Lack.NATURE: mark("nothing is ticked for what is done with the data"),
    Lack.DATA: mark("no kinds of data are ticked"),
    Lack.PEOPLE: mark("nobody is ticked as the people concerned"),
    Lack.MEASURES: mark("no security measures are ticked"),
    Lack.SAFEGUARD: mark("%n outside the EU without safeguard"),
    Lack.BREACH_HOURS: mark("the breach term is not between 1 and 72 hours"),
    Lack.COUNTRY: mark("%n without country"),
    Lack.CONTACT: mark("no e-mail address or telephone number for breaches"),
}
_STANDARD: dict[str, str] = {
    str(code): words for table in (NATURE, DATA, PEOPLE, MEASURES) for code, words in table.items()
}  # fmt: skip


def item(line: Item, language: str | None = None) -> str:
    """A line of an annex as it is printed."""
    words = _STANDARD.get(line.code)
    return tr(words, language=language) if words else line.text


def at_end(code: AtEnd, language: str | None = None) -> str:
    """What happens to the data at the end, as a sentence."""
    return tr(AT_END[code], language=language)


def at_end_in_short(code: AtEnd) -> str:
    """The choice in a form, which has no room for the sentence of the agreement."""
    return tr(AT_END_IN_SHORT[code])


def safeguard(code: Safeguard, language: str | None = None) -> str:
    """What allows a transfer."""
    return tr(SAFEGUARDS[code], language=language)


def duration(code: Duration, day: str, language: str | None = None) -> str:
    """How long an agreement applies; `day` is its last one."""
    return tr(DURATION[code], language=language).format(day=day)


def lack(code: Lack, count: int = 1) -> str:
    """What an annex lacks, in the language in force."""
    source = LACKS[code]
    return tr(source, n=count) if "%n" in source else tr(source)


def choices(
    table: dict[Nature, str] | dict[DataKind, str] | dict[People, str] | dict[Measure, str],
) -> list[tuple[str, str]]:
    """(code, words) of the standard lines of one annex, in the language in force."""
    return [(str(code), tr(words)) for code, words in table.items()]
