"""The access dossier in words: titles of its sections, names of its fields, and its codes; in the language of the
document.
"""

from __future__ import annotations

from datetime import date, datetime

from avgdesk.domain.dossier import Field, Money, SectionCode, Value, Word
from avgdesk.domain.explanations import Reason
from avgdesk.domain.opening import AMSTERDAM
from avgdesk.domain.requests import Channel, Decision
from avgdesk.i18n import grouped, speaking, tr
from avgdesk.words import categories, countries, explanations, formats, requests
from avgdesk.words.base import mark

SECTIONS: dict[SectionCode, str] = {
    SectionCode.PARTICULARS: mark("Your particulars"),
    SectionCode.INVOICES: mark("Invoices and credit notes"),
    SectionCode.PAYMENTS: mark("Payments"),
    SectionCode.AGREEMENTS: mark("Processor agreements"),
    SectionCode.CONSENTS: mark("Consents"),
    SectionCode.RECORDS: mark("Other records"),
    SectionCode.HOLDS: mark("Kept because of a dispute"),
    SectionCode.REQUESTS: mark("Your requests"),
    SectionCode.APPOINTMENTS: mark("Your appointments"),
    SectionCode.INSTRUCTIONS: mark("Your instructions for after death"),
    SectionCode.COURSE: mark("What happened with your requests, appointments and agreements"),
    SectionCode.EARLIER: mark("Earlier data, kept to be able to undo an import"),
    SectionCode.FILES: mark("Files"),
    SectionCode.LOG: mark("When your data were printed, saved as a file or shown"),
}

FIELDS: dict[str, str] = {
    "number": mark("Number"),
    "kind": mark("Kind"),
    "role": mark("Customer or supplier"),
    "organisation": mark("Organisation"),
    "first_name": mark("First name"),
    "infix": mark("Infix"),
    "last_name": mark("Last name"),
    "name": mark("Name"),
    "contact_person": mark("Contact person"),
    "street": mark("Street"),
    "house_number": mark("House number"),
    "addition": mark("Addition"),
    "postcode": mark("Postcode"),
    "town": mark("Town"),
    "country": mark("Country"),
    "email": mark("E-mail"),
    "emails": mark("E-mail"),
    "phones": mark("Telephone"),
    "coc_number": mark("Chamber of Commerce number"),
    "vat_number": mark("VAT number"),
    "other_numbers": mark("Numbers in other programs"),
    "continuing": mark("Stays a customer"),
    "needs_agreement": mark("Processor agreement needed"),
    "created_on": mark("Kept since"),
    "relation_began": mark("Customer since"),
    "relation_ended": mark("Relation ended on"),
    "newsletter": mark("Newsletter"),
    "restricted": mark("Processing restricted"),
    "source": mark("Where it came from"),
    "notes": mark("Notes"),
    "note": mark("Note"),
    "issued_on": mark("Date"),
    "amount": mark("Amount"),
    "paid_on": mark("Paid on"),
    "pay_by": mark("To be paid by"),
    "reference": mark("Reference"),
    "description": mark("Description"),
    "retain_until": mark("Kept until"),
    "statutory_until": mark("By law until"),
    "invoice_number": mark("Invoice"),
    "category": mark("Category"),
    "label": mark("What it is about"),
    "counts_from": mark("The term counts from"),
    "trigger_on": mark("That was on"),
    "started_on": mark("Since"),
    "reason": mark("Reason"),
    "review_on": mark("Looked at again on"),
    "released_on": mark("Ended on"),
    "received_on": mark("Received on"),
    "channel": mark("How"),
    "due_on": mark("Answer due by"),
    "details": mark("What you asked"),
    "identity": mark("Identity shown by"),
    "identity_matches": mark("Matches"),
    "identity_by": mark("Seen by"),
    "identity_at": mark("Seen on"),
    "identity_note": mark("Note on the identity"),
    "marketing": mark("About advertising"),
    "burden": mark("Marked as"),
    "burden_reasons": mark("Reasons"),
    "sent_by": mark("Sent"),
    "request": mark("For request"),
    "walk_in": mark("Came without appointment"),
    "receipt": mark("Receipt signed"),
    "drafted_on": mark("Drafted on"),
    "ends_on": mark("Ends on"),
    "extended_on": mark("Extended on"),
    "extension_reason": mark("Reason of the extension"),
    "decision": mark("Decision"),
    "ground": mark("Ground"),
    "closed_on": mark("Closed on"),
    "sent": mark("What was sent"),
    "start": mark("From"),
    "end": mark("Until"),
    "state": mark("State"),
    "recorded_on": mark("Recorded on"),
    "text": mark("Text"),
    "with": mark("Kept with"),
    "size": mark("Size"),
    "added_at": mark("Added on"),
    "at": mark("When"),
    "action": mark("What"),
    "user": mark("By"),
    "workstation": mark("Computer"),
    "count": mark("Records"),
    "direction": mark("We are"),
    "version": mark("Version"),
    "signed_on": mark("Signed on"),
    "countersigned_on": mark("Countersigned on"),
    "ended_on": mark("Ended on"),
    "given_on": mark("Given on"),
    "withdrawn_on": mark("Withdrawn on"),
    "wording": mark("Wording"),
    "purpose": mark("Purpose"),
    "how": mark("How"),
    "proof": mark("Proof"),
    "service": mark("Service"),
}

CHANNELS: dict[Channel, str] = {
    Channel.COUNTER: mark("at the counter"),
    Channel.POST: mark("by post"),
    Channel.EMAIL: mark("by e-mail"),
    Channel.PHONE: mark("by telephone"),
    Channel.WEBSITE: mark("through the website"),
}
DECISIONS: dict[Decision, str] = {
    Decision.GRANTED: mark("granted"),
    Decision.PARTIAL: mark("granted in part"),
    Decision.REFUSED: mark("refused"),
    Decision.WITHDRAWN: mark("withdrawn by the person"),
}
DOCUMENTS = {
    "passport": mark("passport"),
    "identity_card": mark("identity card"),
    "driving_licence": mark("driving licence"),
    "residence_document": mark("residence document"),
}
MEANS = {
    "known": mark("known in person"),
    "contact": mark("known address or telephone number"),
    "account": mark("logged in on our site"),
    "document": mark("identity document shown"),
}

CODES: dict[str, dict[str, str]] = {
    "party_kind": {"person": mark("person"), "business": mark("business"), "association": mark("association")},
    "party_role": {
        "customer": mark("customer"),
        "supplier": mark("supplier"),
        "both": mark("customer and supplier"),
    },
    "request_kind": {str(code): source for code, source in requests.KINDS.items()},
    "channel": {str(code): source for code, source in CHANNELS.items()},
    "decision": {str(code): source for code, source in DECISIONS.items()},
    "document": DOCUMENTS,
    "means": MEANS,
    "owner": {
        "invoice": mark("an invoice"),
        "record": mark("another record"),
        "request": mark("a request"),
        "appointment": mark("an appointment"),
        "agreement": mark("an agreement"),
    },
    "source": {
        "manual": mark("entered by hand, as you gave it to us"),
        "xaf": mark("our bookkeeping"),
        "ubl": mark("an electronic invoice"),
        "csv": mark("an export of our shop or bookkeeping"),
        "xlsx": mark("an export of our shop or bookkeeping"),
        "vcard": mark("our address book"),
        "demo": mark("an invented example"),
    },
    "direction": {
        "processor": mark("processor for you"),
        "controller": mark("controller, you are our processor"),
    },
    "burden": {"repeated": mark("repeated"), "excessive": mark("excessive")},
    "receipt": {"paper": mark("on paper"), "drawn": mark("on the screen")},
    "former": {"party": mark("particulars"), "invoice": mark("invoice")},
    "trigger": {str(code): source for code, source in categories.TRIGGERS.items()},
    "consent": {"newsletter": mark("Newsletter")},
    "kept": {
        "record": mark("Your particulars"),
        "newsletter": mark("Newsletter"),
        "requests": mark("Your requests and appointments"),
    },
}


def channel(code: Channel) -> str:
    """By which way something came or went."""
    return tr(CHANNELS[code])


def decision(code: str) -> str:
    return tr(CODES["decision"][code])


def document(code: str, language: str | None = None) -> str:
    """The kind of a document."""
    return tr(DOCUMENTS[code], language=language)


def means(code: str) -> str:
    """What showed who it is."""
    return tr(MEANS[code])


def section(code: SectionCode, language: str) -> str:
    return tr(SECTIONS[code], language=language)


def field(name: str, language: str) -> str:
    """A field's name; a name without words of its own reads with spaces."""
    source = FIELDS.get(name)
    return tr(source, language=language) if source else name.replace("_", " ").capitalize()


def value(content: Value, language: str) -> str:
    """A value as it is read."""
    if content is None or content == "":
        return formats.NOTHING
    if isinstance(content, bool):
        return tr("yes", language=language) if content else tr("no", language=language)
    if isinstance(content, Word):
        return word(content, language)
    if isinstance(content, Money):
        return money(content, language)
    if isinstance(content, datetime):
        return f"{content.astimezone(AMSTERDAM):%d-%m-%Y %H:%M}"
    if isinstance(content, date):
        return formats.day(content)
    return grouped(content, language) if isinstance(content, int) else content


def shown(of: Field, language: str) -> str:
    """A field's value as it is read; a size in the largest unit that suits it."""
    if of.name == "size" and isinstance(of.value, int):
        with speaking(language):
            return formats.size(of.value)
    return value(of.value, language)


def word(content: Word, language: str) -> str:
    """A code in words; of a source such as "csv:exact" the part before the colon counts."""
    table = CODES.get(content.group, {})
    source = table.get(content.code) or table.get(content.code.partition(":")[0])
    return tr(source, language=language) if source else _elsewhere(content, language)


def _elsewhere(content: Word, language: str) -> str:
    """Codes whose words another subject keeps."""
    from avgdesk import words

    with speaking(language):
        if content.group == "action":
            return words.action(content.code)
        if content.group == "category":
            return categories.name_of(content.code)
        if content.group == "country":
            return countries.name(content.code)
        if content.group.endswith("state"):
            return words.state(f"{content.group.removesuffix('state')}{content.code}")
        return content.code.replace("_", " ")


def money(amount: Money, language: str) -> str:
    """€ 1.234,56 in Dutch, € 1,234.56 in English."""
    sign, whole, part = "-" if amount.cents < 0 else "", abs(amount.cents) // 100, abs(amount.cents) % 100
    comma = "." if language == "en" else ","
    symbol = formats.SYMBOLS.get(amount.currency, amount.currency)
    return f"{symbol} {sign}{grouped(whole, language)}{comma}{part:02}"


def why(reason: Reason, language: str) -> str:
    """Why something is kept until when, as one sentence."""
    with speaking(language):
        return explanations.why(reason)
