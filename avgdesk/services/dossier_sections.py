"""The sections of an access dossier: each gathers what one subject keeps of a person. Records are oldest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID

from avgdesk.context import Context
from avgdesk.domain.appointments import Appointment
from avgdesk.domain.audit import AuditEntry, AuditFilter
from avgdesk.domain.dossier import Field, Money, Record, Section, SectionCode, Word
from avgdesk.domain.identity import IdentityCheck
from avgdesk.domain.parties import Party
from avgdesk.domain.requests import Request
from avgdesk.domain.retention import invoice_terms
from avgdesk.services import (
    agreement_needs,
    agreements,
    appointments,
    dossier_course,
    policy,
    request_effects,
    requests,
)
from avgdesk.store import attachments, audit, erasure_parts, former, holds, invoices, parties, records

Gather = Callable[[Context, Party], Iterable[Record]]


def of_party(ctx: Context, party: Party) -> tuple[Section, ...]:
    """Every section that has anything."""
    found = ((code, tuple(map(_with_plain_lines, gather(ctx, party)))) for code, gather in SECTIONS.items())
    return tuple(Section(code, lines) for code, lines in found if lines)


def _with_plain_lines(record: Record) -> Record:
    """Line ends as one character each, so that a stretch of a text is the same everywhere."""
    return tuple(
        replace(field, value="\n".join(field.value.splitlines()))
        if field.free and isinstance(field.value, str)
        else field
        for field in record
    )


def _particulars(ctx: Context, party: Party) -> Iterable[Record]:
    place, db = party.address, ctx.store.db
    row = parties.row_id(db, party.uid)
    fields = (
        Field("number", party.number),
        Field("other_numbers", ", ".join(former.other_numbers(db, row))),
        Field("kind", Word("party_kind", party.kind)),
        Field("role", Word("party_role", party.role)),
        Field("organisation", party.organisation),
        Field("first_name", party.first_name),
        Field("infix", party.infix),
        Field("last_name", party.last_name),
        Field("contact_person", party.contact_person),
        Field("street", place.street),
        Field("house_number", place.house_number),
        Field("addition", place.addition),
        Field("postcode", place.postcode),
        Field("town", place.town),
        Field("country", Word("country", place.country) if place.country else ""),
        Field("emails", ", ".join(party.emails)),
        Field("phones", ", ".join(party.phones)),
        Field("coc_number", party.coc_number),
        Field("vat_number", party.vat_number),
        Field("relation_began", party.relation_began),
        Field("relation_ended", party.relation_ended),
        Field("continuing", party.continuing or None),
        Field("needs_agreement", agreement_needs.said(ctx, party.uid)),
        Field("created_on", erasure_parts.created_on(db, row)),
        Field("newsletter", party.newsletter),
        Field("restricted", party.restricted),
        Field("source", Word("source", party.source or "manual")),
        Field("notes", party.notes, free=True),
    )
    yield tuple(field for field in fields if field.value not in ("", None))


def _invoices(ctx: Context, party: Party) -> Iterable[Record]:
    rule = policy.current(ctx)
    for one in reversed(invoices.of_party(ctx.store.db, party.uid)):
        terms = invoice_terms(rule, one.issued_on, one.paid_on, one.fiscal_class, one.first_used_on, one.amount_cents)
        yield (
            Field("number", one.number),
            Field("issued_on", one.issued_on),
            Field("amount", Money(one.amount_cents, one.currency)),
            Field("pay_by", one.due_on),
            Field("paid_on", one.paid_on),
            Field("description", one.description, free=True),
            Field("retain_until", terms.retain_until),
            Field("statutory_until", terms.statutory_until),
        )


def _payments(ctx: Context, party: Party) -> Iterable[Record]:
    sql = (
        "SELECT invoice_number, paid_on, amount_cents, reference FROM payment "
        "JOIN party ON party.id = payment.party_id WHERE party.uid = ? ORDER BY paid_on, payment.id"
    )
    for number, paid_on, cents, reference in ctx.store.db.execute_sql(sql, (party.uid.bytes,)).fetchall():
        day = date.fromisoformat(str(paid_on))
        yield (
            Field("invoice_number", number),
            Field("paid_on", day),
            Field("amount", Money(cents)),
            Field("reference", reference),
        )


def _agreements(ctx: Context, party: Party) -> Iterable[Record]:
    for one in sorted(agreements.for_party(ctx, party.uid), key=lambda one: (one.number, one.version)):
        yield (
            Field("number", one.label),
            Field("direction", Word("direction", one.direction)),
            Field("service", one.annexes.service, free=True),
            Field("state", Word("agreement_state", one.state)),
            Field("drafted_on", one.drafted_on),
            Field("issued_on", one.issued_on),
            Field("signed_on", one.signed_on),
            Field("countersigned_on", one.countersigned_on),
            Field("ends_on", one.ends_on),
            Field("ended_on", one.ended_on),
        )


def _holds(ctx: Context, party: Party) -> Iterable[Record]:
    for one in reversed(holds.of_party(ctx.store.db, party.uid)):
        yield (
            Field("started_on", one.started_on),
            Field("reason", one.reason, free=True),
            Field("review_on", one.review_on),
            Field("released_on", one.released_on),
        )


def _requests(ctx: Context, party: Party) -> Iterable[Record]:
    found = sorted(requests.every(ctx, party=party.uid), key=lambda one: one.number)
    return map(request_record, found)


def request_record(one: Request) -> Record:
    """One request as the person may see it."""
    verdict, closing, extension = one.verdict, one.closing, one.extension
    return (
        Field("number", one.number),
        Field("kind", Word("request_kind", one.kind)),
        Field("received_on", one.received_on),
        Field("channel", Word("channel", one.channel)),
        Field("due_on", one.due.due_on),
        Field("details", one.details, free=True),
        Field("marketing", one.marketing or None),
        *_identity(one.identity),
        Field("burden", Word("burden", one.excess.burden) if one.excess else None),
        Field("burden_reasons", one.excess.reasons if one.excess else "", free=True),
        Field("extended_on", extension.told_on if extension else None),
        Field("extension_reason", extension.reason if extension else "", free=True),
        Field("decision", Word("decision", verdict.decision) if verdict else None),
        Field("ground", verdict.ground if verdict else "", free=True),
        Field("closed_on", closing.closed_on if closing else None),
        Field("sent", closing.sent if closing else "", free=True),
        Field("sent_by", Word("channel", closing.sent_by) if closing and closing.sent_by else None),
    )


def _appointments(ctx: Context, party: Party) -> Iterable[Record]:
    return map(appointment_record, reversed(appointments.of_party(ctx, party.uid)))


def appointment_record(one: Appointment) -> Record:
    """One appointment as the person may see it."""
    return (
        Field("number", one.number),
        Field("start", one.span.start),
        Field("end", one.span.end),
        Field("state", Word("appointment_state", one.state)),
        Field("request", one.request_number),
        Field("walk_in", one.walk_in or None),
        *_identity(one.identity),
        Field("receipt", Word("receipt", one.receipt) if one.receipt else None),
        Field("note", one.note, free=True),
    )


def _identity(check: IdentityCheck | None) -> tuple[Field, ...]:
    """What was seen, as a code: the document's kind, or the other means; never more than that."""
    seen = None
    if check is not None:
        seen = Word("document", check.document) if check.document else Word("means", check.means)
    return (
        Field("identity", seen),
        Field("identity_matches", check.matches if check else None),
        Field("identity_by", check.checked_by if check else ""),
        Field("identity_at", check.at if check else None),
        Field("identity_note", check.note if check else "", free=True),
    )


def _instructions(ctx: Context, party: Party) -> Iterable[Record]:
    for one in request_effects.instructions(ctx, party.uid):
        yield Field("recorded_on", one.recorded_on), Field("text", one.text, free=True)


def _files(ctx: Context, party: Party) -> Iterable[Record]:
    """The files that are kept with the person's records; their content is handed over beside the dossier."""
    return files_of(ctx, _owners(ctx, party))


def files_of(ctx: Context, owners: Iterable[tuple[str, UUID]]) -> Iterable[Record]:
    """The files of these records, by name."""
    for kind, owner in owners:
        for info in attachments.of_owner(ctx.store.db, owner):
            yield (
                Field("name", info.name, free=True),
                Field("with", Word("owner", kind)),
                Field("size", info.size),
                Field("added_at", info.added_at),
            )


def _owners(ctx: Context, party: Party) -> Iterable[tuple[str, UUID]]:
    for one in invoices.of_party(ctx.store.db, party.uid):
        yield "invoice", one.uid
    for record in records.of_party(ctx.store.db, party.uid):
        yield "record", record.uid
    for agreement in agreements.for_party(ctx, party.uid):
        yield "agreement", agreement.uid
    for request in requests.every(ctx, party=party.uid):
        yield "request", request.uid
    for appointment in appointments.of_party(ctx, party.uid):
        yield "appointment", appointment.uid


SHOWN = ("inspection.shown", "dossier.shown")


def _log(ctx: Context, party: Party) -> Iterable[Record]:
    """What was printed, saved as a file or shown of this person: when, what, by whom, on which computer.

    Lists of everybody since the person came in are among it: this person stood in them, or may have.
    """
    db = ctx.store.db
    own = audit.window(db, AuditFilter(subject=party.uid), 0, -1)
    found = [entry for entry in own if erasure_parts.leaves(entry.action) or entry.action in SHOWN]
    since = erasure_parts.created_on(db, parties.row_id(db, party.uid))
    for kind in ("export", "print"):
        lists = audit.window(db, AuditFilter(since=since, kind=kind), 0, -1)
        found += [entry for entry in lists if not entry.subjects and entry.count]
    return (_log_record(entry) for entry in sorted(found, key=lambda entry: entry.serial))


def _log_record(entry: AuditEntry) -> Record:
    return (
        Field("at", entry.at),
        Field("action", Word("action", entry.action)),
        Field("user", entry.user_name),
        Field("workstation", f"{entry.host} ({entry.ip})"),
        Field("count", entry.count),
    )


SECTIONS: dict[SectionCode, Gather] = {
    SectionCode.PARTICULARS: _particulars,
    SectionCode.INVOICES: _invoices,
    SectionCode.PAYMENTS: _payments,
    SectionCode.AGREEMENTS: _agreements,
    SectionCode.CONSENTS: dossier_course.consents,
    SectionCode.RECORDS: dossier_course.other_records,
    SectionCode.HOLDS: _holds,
    SectionCode.REQUESTS: _requests,
    SectionCode.APPOINTMENTS: _appointments,
    SectionCode.INSTRUCTIONS: _instructions,
    SectionCode.COURSE: dossier_course.course,
    SectionCode.EARLIER: dossier_course.earlier,
    SectionCode.FILES: _files,
    SectionCode.LOG: _log,
}
