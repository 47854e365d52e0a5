"""A customer's particulars and dates as lines for the detail pane."""

from __future__ import annotations

from functools import partial

from avgdesk import words
from avgdesk.domain.checks import DoubtCode
from avgdesk.domain.parties import Party, PartyKind
from avgdesk.i18n import tr
from avgdesk.services.customers import CustomerDetails
from avgdesk.ui.widgets.facts import Fact
from avgdesk.words import day
from avgdesk.words.explanations import by_law, why


def particulars(details: CustomerDetails) -> list[Fact]:
    """Only what is filled in, with what looks wrong beside it, and both dates always."""
    party, doubt = details.party, partial(_doubt, details)
    lines = [
        Fact(tr("Address"), "\n".join(party.address.lines), doubt=doubt(DoubtCode.POSTCODE)),
        Fact(tr("Contact person"), party.contact_person),
        Fact(tr("Telephone"), "\n".join(party.phones), doubt=doubt(DoubtCode.PHONE)),
        Fact(tr("E-mail"), "\n".join(party.emails), doubt=doubt(DoubtCode.EMAIL)),
        Fact(tr("KvK number"), party.coc_number, doubt=doubt(DoubtCode.COC_NUMBER)),
        Fact(tr("VAT number"), party.vat_number, doubt=doubt(DoubtCode.VAT_NUMBER)),
        Fact(tr("Newsletter"), tr("yes") if party.newsletter else ""),
        Fact(tr("Notes"), party.notes),
    ]
    explained = details.explanation
    dates = [
        Fact(tr("Keep until"), day(details.terms.retain_until), why(explained.shop)),
        Fact(tr("Statutory until"), day(details.terms.statutory_until), by_law(explained.statutory)),
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


def notice(details: CustomerDetails) -> str:
    """What is wrong with the record as a whole; "" when nothing is."""
    whole = (DoubtCode.NAME_MISSING, DoubtCode.RELATION_DATES, DoubtCode.BSN)
    return " ".join(doubt for code in whole if (doubt := _doubt(details, code)))


def _doubt(details: CustomerDetails, code: DoubtCode) -> str:
    return words.reason(f"doubt_{code}") if code in details.doubts else ""
