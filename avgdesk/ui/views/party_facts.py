"""A customer's particulars and dates as lines for the detail pane."""

from __future__ import annotations

from avgdesk import words
from avgdesk.domain.parties import Party, PartyKind
from avgdesk.i18n import tr
from avgdesk.services.customers import CustomerDetails
from avgdesk.ui.widgets.facts import Fact
from avgdesk.words import day
from avgdesk.words.explanations import why


def particulars(details: CustomerDetails) -> list[Fact]:
    """Only what is filled in, and both dates always."""
    party = details.party
    lines = [
        Fact(tr("Address"), "\n".join(party.address.lines)),
        Fact(tr("Contact person"), party.contact_person),
        Fact(tr("Telephone"), "\n".join(party.phones)),
        Fact(tr("E-mail"), "\n".join(party.emails)),
        Fact(tr("KvK number"), party.coc_number),
        Fact(tr("VAT number"), party.vat_number),
        Fact(tr("Newsletter"), tr("yes") if party.newsletter else ""),
        Fact(tr("Notes"), party.notes),
    ]
    explained = details.explanation
    dates = [
        Fact(tr("Keep until"), day(details.terms.retain_until), why(explained.shop)),
        Fact(tr("Statutory until"), day(details.terms.statutory_until), why(explained.statutory)),
    ]
    return [line for line in lines if line.value] + dates


def subtitle(party: Party) -> str:
    """Klant 10007 · relatie beëindigd 14-03-2020."""
    parts = [f"{words.state(party.role).capitalize()} {party.number}"]
    if party.kind != PartyKind.PERSON:
        parts.append(words.state(party.kind))
    if party.relation_ended:
        parts.append(tr("relation ended {day}").format(day=day(party.relation_ended)))
    elif party.continuing:
        parts.append(tr("relation runs on"))
    elif party.relation_began:
        parts.append(tr("customer since {day}").format(day=day(party.relation_began)))
    return " · ".join(parts)


def doubts(details: CustomerDetails) -> str:
    """What looks wrong, in one line; "" when nothing does."""
    return " ".join(words.reason(f"doubt_{code}") for code in details.doubts)
