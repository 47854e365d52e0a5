"""What a dossier tells of the course of things: consents, steps of requests and visits, what was there before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from avgdesk.context import Context
from avgdesk.domain.appointments import AppointmentStep, Step
from avgdesk.domain.audit import AuditEntry, AuditFilter
from avgdesk.domain.categories import CategoryCode, category_terms
from avgdesk.domain.dossier import Field, Money, Record, Word
from avgdesk.domain.parties import Party
from avgdesk.domain.records import DatedRecord
from avgdesk.domain.requests import EventCode, RequestEvent
from avgdesk.services import agreements, appointments, requests, rules, settings
from avgdesk.store import agreements as agreement_rows
from avgdesk.store import appointments as appointment_rows
from avgdesk.store import audit, former, parties, records
from avgdesk.store import requests as request_rows

# records that say what somebody agreed to or asked for, and when they took it back
AGREED_TO = (CategoryCode.NEWSLETTER, CategoryCode.SUBSCRIPTION, CategoryCode.APPLICANT_CONSENT)
FORMER_TEXTS = (
    "organisation", "first_name", "infix", "last_name", "contact_person", "street", "house_number", "addition",
    "postcode", "town", "coc_number", "vat_number", "notes", "number", "description",
)  # fmt: skip


def consents(ctx: Context, party: Party) -> Iterator[Record]:
    """The newsletter as the particulars say it, with its day from the trail; then every record of a consent."""
    entry = _last_said_of_newsletter(ctx, party)
    if party.newsletter or entry is not None:
        day = entry.at.date() if entry else None
        yield (
            Field("purpose", Word("consent", "newsletter")),
            Field("given_on", day if party.newsletter else None),
            Field("withdrawn_on", None if party.newsletter else day),
        )
    for one in records.of_party(ctx.store.db, party.uid):
        if one.category in AGREED_TO:
            yield dated_record(ctx, one)


def other_records(ctx: Context, party: Party) -> Iterator[Record]:
    """The dated records that are no consents."""
    return (
        dated_record(ctx, one) for one in records.of_party(ctx.store.db, party.uid) if one.category not in AGREED_TO
    )


def dated_record(ctx: Context, one: DatedRecord) -> Record:
    """One dated record with its dates under the rule of its category."""
    category = rules.find(ctx, one.category)
    terms = category_terms(category, one.trigger_on, settings.load_company(ctx).book_year)
    return (
        Field("number", one.number),
        Field("category", category.name or Word("category", one.category)),
        Field("label", one.label, free=True),
        Field("recorded_on", date.fromisoformat(former.recorded_on(ctx.store.db, one.uid))),
        Field("counts_from", Word("trigger", category.trigger)),
        Field("trigger_on", one.trigger_on),
        Field("note", one.note, free=True),
        Field("retain_until", terms.retain_until),
        Field("statutory_until", terms.statutory_until),
    )


def course(ctx: Context, party: Party) -> list[Record]:
    """Every step of the person's requests, visits and agreements, oldest first."""
    found: list[Record] = []
    for request in requests.every(ctx, party=party.uid):
        found += of_request(ctx, request.number)
    for appointment in appointments.of_party(ctx, party.uid):
        found += of_appointment(ctx, appointment.number)
    for agreement in agreements.for_party(ctx, party.uid):
        for step in agreement_rows.steps(ctx.store.db, agreement.uid):
            found.append(_line(agreement.label, step.at, Word("agreement_state", step.state), step.user, step.note))
    return sorted(found, key=lambda record: str(record[1].value))


def of_request(ctx: Context, number: str) -> list[Record]:
    """The course of one request."""
    request = requests.find(ctx, number)
    events = request_rows.events(ctx.store.db, request.uid)
    found = ((one, *_event(one)) for one in events)
    return [_line(number, one.at, action, one.user, text) for one, action, text in found]


def of_appointment(ctx: Context, number: str) -> list[Record]:
    """The history of one appointment."""
    found = appointment_rows.steps(ctx.store.db, appointments.find(ctx, number).uid)
    return [_line(number, one.at, Word("action", f"appointment.{one.step}"), one.user, _told(one)) for one in found]


def _line(number: str, at: Any, what: Word, user: str, text: str) -> Record:
    return (
        Field("number", number),
        Field("at", at),
        Field("action", what),
        Field("user", user),
        Field("text", text, free=True),
    )


def _event(one: RequestEvent) -> tuple[Word, str]:
    """Which action it was, and what was typed with it; codes are left to the words of the action."""
    first, _, rest = one.text.partition(" ")
    if one.code == EventCode.EFFECT:
        return Word("action", f"request.{first}"), rest
    if one.code == EventCode.LETTER:
        return Word("action", "print.request_letter"), ""
    known = "registered" if one.code == EventCode.RECEIVED else one.code
    return Word("action", f"request.{known}"), one.text if one.code in (EventCode.EXTENDED, EventCode.CLOSED) else ""


def _told(one: AppointmentStep) -> str:
    """The time that it was moved from, or what was typed; codes are left to the words of the action."""
    if one.was:
        return f"{one.was:%d-%m-%Y %H:%M}"
    return one.text if one.step in (Step.CANCELLED, Step.INSPECTED) else ""


def earlier(ctx: Context, party: Party) -> Iterator[Record]:
    """What an import changed, as it was: kept so that the import can be undone."""
    for kind, at, before in former.rows(ctx.store.db, parties.row_id(ctx.store.db, party.uid)):
        filled = (name for name in FORMER_TEXTS if before.get(name))
        texts = [Field(name, before[name], free=name in ("notes", "description")) for name in filled]
        if kind == "invoice":
            texts.append(Field("amount", Money(before["amount_cents"], before["currency"])))
        for contact, _, value in before.get("contacts") or ():
            texts.append(Field("emails" if contact == "email" else "phones", value))
        yield (Field("at", at), Field("kind", Word("former", kind)), *_joined(texts))


def _joined(fields: list[Field]) -> Iterator[Field]:
    """Fields of one name as one, for a record has each name once."""
    for name in dict.fromkeys(field.name for field in fields):
        same = [field for field in fields if field.name == name]
        value = same[0].value if len(same) == 1 else ", ".join(str(field.value) for field in same)
        yield Field(name, value, same[0].free)


def _last_said_of_newsletter(ctx: Context, party: Party) -> AuditEntry | None:
    """The last entry of the trail that changed it, or the one that brought the person in with it."""
    entries = audit.window(ctx.store.db, AuditFilter(subject=party.uid, kind="customer"), 0, -1)
    for entry in entries:
        changed = re.split(r"[, ]+", dict(entry.facts).get("fields", ""))
        if "newsletter" in changed or (party.newsletter and entry.action == "customer.created"):
            return entry
    return None
