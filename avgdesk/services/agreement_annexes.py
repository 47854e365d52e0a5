"""The shop's standard annexes: a first proposal, then what was used last. The second agreement takes a minute."""

from __future__ import annotations

from dataclasses import replace

from avgdesk.context import Context
from avgdesk.domain.agreements import Direction
from avgdesk.domain.annexes import Annexes, Contact, DataKind, Item, Measure, Nature, People
from avgdesk.domain.company import Company
from avgdesk.domain.parties import Party
from avgdesk.i18n import tr
from avgdesk.outcome import Outcome, Topic
from avgdesk.services import audit
from avgdesk.services import settings as company_settings
from avgdesk.services.permissions import Permission, require
from avgdesk.store import annex_text, settings

_NAME = "agreement.standard.{direction}"

FIRST_NATURE = (Nature.SUPPORT, Nature.STORAGE, Nature.BACKUP)
FIRST_DATA = (DataKind.NAME_ADDRESS, DataKind.CONTACT, DataKind.ORDERS, DataKind.INVOICES)
FIRST_PEOPLE = (People.CUSTOMERS, People.CONTACTS)
FIRST_MEASURES = (
    Measure.ENCRYPTED_DISKS,
    Measure.ENCRYPTED_TRAFFIC,
    Measure.OWN_ACCOUNTS,
    Measure.STRONG_LOGIN,
    Measure.LEAST_ACCESS,
    Measure.LOCKED_SCREENS,
    Measure.UPDATES,
    Measure.MALWARE,
    Measure.BACKUPS,
    Measure.SECRECY,
    Measure.LEAK_PROCEDURE,
)


def standard(ctx: Context, direction: Direction, language: str) -> Annexes:
    """What the shop saved as its standard for this direction, or the program's first proposal."""
    kept = settings.get(ctx.store.db, _NAME.format(direction=direction))
    return annex_text.from_text(kept) if kept else first_proposal(language)


def first_proposal(language: str) -> Annexes:
    """Complete and harmless, to be gone through in the wizard."""
    return Annexes(
        service=tr("the services that the parties have agreed on", language=language),
        purposes=tr("carrying out these services", language=language),
        nature=tuple(Item(code) for code in FIRST_NATURE),
        data=tuple(Item(code) for code in FIRST_DATA),
        people=tuple(Item(code) for code in FIRST_PEOPLE),
        measures=tuple(Item(code) for code in FIRST_MEASURES),
    )


def propose(ctx: Context, direction: Direction, party: Party, language: str) -> Annexes:
    """The standard with the contacts of both sides filled in."""
    return with_contacts(standard(ctx, direction, language), direction, company_settings.load_company(ctx), party)


def with_contacts(annexes: Annexes, direction: Direction, company: Company, party: Party) -> Annexes:
    """`annexes` with the contact of each side, where none stands yet."""
    ours = Contact(company.privacy_contact, company.privacy_email or company.email, company.phone)
    theirs = Contact(
        party.contact_person or party.name, party.emails[0] if party.emails else "", next(iter(party.phones), "")
    )
    controller, processor = (theirs, ours) if direction is Direction.PROCESSOR else (ours, theirs)
    return replace(
        annexes,
        controller=annexes.controller if annexes.controller.reachable else controller,
        processor=annexes.processor if annexes.processor.reachable else processor,
    )


def save_standard(ctx: Context, direction: Direction, annexes: Annexes) -> Outcome[Annexes]:
    """Keep these annexes for the next agreement, without the other party's contact."""
    require(ctx, Permission.EDIT)
    theirs = "controller" if direction is Direction.PROCESSOR else "processor"
    kept = replace(annexes, **{theirs: Contact()})  # type: ignore[arg-type]
    with ctx.store.transaction():
        settings.put(ctx.store.db, _NAME.format(direction=direction), annex_text.to_text(kept))
        audit.record(ctx, "agreement.standard_saved", direction=direction)
    return Outcome(kept, frozenset({Topic.AGREEMENTS, Topic.AUDIT}))
