"""The access dossier: gathered from every subject, then shown, printed or saved; each of these is in the audit
trail.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from avgdesk.context import Context
from avgdesk.documents import dossier as document
from avgdesk.domain.audit import Subject
from avgdesk.domain.dossier import Dossier, Field, Kept, Record, Section, SectionCode, Stretch, Word
from avgdesk.domain.dossier import blacked_out as blacked_out
from avgdesk.domain.dossier import free_texts as free_texts
from avgdesk.domain.dossier import portable as only_portable
from avgdesk.domain.requests import Effect, Requester
from avgdesk.errors import NotFound
from avgdesk.exchange import dossier_files
from avgdesk.i18n import tr
from avgdesk.outcome import Outcome, Topic
from avgdesk.services import (
    appointments,
    audit,
    customers,
    dossier_course,
    dossier_sections,
    purposes,
    request_effects,
    requests,
    settings,
)
from avgdesk.services.permissions import Permission, require

CHANGED = frozenset({Topic.AUDIT, Topic.REQUESTS})
NOBODY = UUID(int=0)


def of_party(ctx: Context, party: UUID) -> Dossier:
    """Everything that is kept on one party; nothing of anybody else but what stands in free text."""
    require(ctx, Permission.READ)
    found = customers.load(ctx, party)
    return Dossier(
        made_on=ctx.today(),
        name=found.name,
        number=found.number,
        sections=dossier_sections.of_party(ctx, found),
        purposes=purposes.every(ctx),
        processors=purposes.processors(ctx),
        kept=_kept(ctx, party),
        source=Word("source", found.source or "manual"),
        party=party,
    )


def of_outsider(ctx: Context, who: Requester, request: UUID | None = None, appointment: UUID | None = None) -> Dossier:
    """Of somebody who is not in the administration: what they wrote in this request and appointment, what came of
    these, and nothing else.
    """
    require(ctx, Permission.READ)
    found: dict[SectionCode, list[Record]] = {SectionCode.PARTICULARS: [_outsider_record(who)]}
    course: list[Record] = []
    if request:
        asked = requests.load(ctx, request)
        found[SectionCode.REQUESTS] = [dossier_sections.request_record(asked)]
        course += dossier_course.of_request(ctx, asked.number)
    if appointment:
        visit = appointments.load(ctx, appointment)
        found[SectionCode.APPOINTMENTS] = [dossier_sections.appointment_record(visit)]
        course += dossier_course.of_appointment(ctx, visit.number)
    owners = [(kind, uid) for kind, uid in (("request", request), ("appointment", appointment)) if uid]
    found[SectionCode.COURSE] = course
    found[SectionCode.FILES] = list(dossier_sections.files_of(ctx, owners))
    sections = tuple(Section(code, tuple(records)) for code, records in found.items() if records)
    known = purposes.processors(ctx)
    return Dossier(ctx.today(), who.name, "", sections, purposes=purposes.every(ctx), processors=known)


def of_request(ctx: Context, request: UUID) -> Dossier:
    """For the person of a request, whether in the administration or not."""
    found = requests.load(ctx, request).requester
    return of_party(ctx, found.party) if found.party else of_outsider(ctx, found, request)


def show(ctx: Context, *, party: UUID | None = None, request: UUID | None = None) -> Outcome[Dossier]:
    """The dossier of a party, or of the person of a request, to be looked at in the shop; the trail says so."""
    require(ctx, Permission.READ)
    with ctx.store.transaction():
        found = of_request(ctx, request) if request else _of_known(ctx, party)
        _record(ctx, "dossier.shown", found)
    return Outcome(found, CHANGED)


def preview(ctx: Context, dossier: Dossier, language: str, stretches: Iterable[Stretch] = ()) -> bytes:
    """The PDF of a dossier that is being looked at; nothing leaves the program."""
    require(ctx, Permission.READ)
    return document.render(blacked_out(dossier, stretches), settings.load_company(ctx), language)


def sample(ctx: Context, language: str) -> bytes:
    """The PDF for an invented person, as it would be: what it tells of purposes and recipients can be looked at."""
    require(ctx, Permission.READ)
    person = (Field("name", tr("An invented person", language=language)),)
    found = Dossier(
        made_on=ctx.today(),
        name=str(person[0].value),
        number="",
        sections=(Section(SectionCode.PARTICULARS, (person,)),),
        purposes=purposes.every(ctx),
        processors=purposes.processors(ctx),
        party=NOBODY,
    )
    return document.render(found, settings.load_company(ctx), language)


def pdf(
    ctx: Context, dossier: Dossier, language: str, stretches: Iterable[Stretch] = (), request: UUID | None = None
) -> Outcome[bytes]:
    """The dossier as PDF, without the stretches that tell of others. InvalidInput `characters_not_printable` never:
    what the font lacks is named beforehand by `unprintable`.
    """
    require(ctx, Permission.PRINT)
    stretches = tuple(stretches)
    with ctx.store.transaction():
        content = document.render(blacked_out(dossier, stretches), settings.load_company(ctx), language)
        _record(ctx, "print.dossier", dossier, removed_texts=len(stretches))
        if request:
            request_effects.record(ctx, requests.load(ctx, request), Effect.DOSSIER_MADE)
    return Outcome(content, CHANGED)


def json(ctx: Context, dossier: Dossier, stretches: Iterable[Stretch] = ()) -> Outcome[bytes]:
    """The dossier for machines."""
    require(ctx, Permission.EXPORT)
    with ctx.store.transaction():
        content = dossier_files.json_bytes(blacked_out(dossier, stretches), settings.load_company(ctx))
        _record(ctx, "export.dossier", dossier)
    return Outcome(content, CHANGED)


def to_take_along(
    ctx: Context, dossier: Dossier, stretches: Iterable[Stretch] = (), request: UUID | None = None
) -> Outcome[bytes]:
    """What the right to portability covers (AVG art. 20), as a ZIP with JSON and a CSV per section."""
    require(ctx, Permission.EXPORT)
    part = only_portable(blacked_out(dossier, stretches))
    with ctx.store.transaction():
        content = _zipped(ctx, part)
        _record(ctx, "export.portable", dossier)
        if request:
            request_effects.record(ctx, requests.load(ctx, request), Effect.EXPORTED)
    return Outcome(content, CHANGED)


def unprintable(dossier: Dossier) -> tuple[str, ...]:
    """Characters in the dossier that no document can print: to be named before printing."""
    return document.missing(dossier)


def subjects_of(dossier: Dossier) -> tuple[Subject, ...]:
    return (Subject("party", dossier.party, dossier.number),) if dossier.party else ()


def _of_known(ctx: Context, party: UUID | None) -> Dossier:
    if party is None:
        raise NotFound("party_not_found")
    return of_party(ctx, party)


def _kept(ctx: Context, party: UUID) -> tuple[Kept, ...]:
    """The party as a whole, and what ends by another rule. Each invoice names its own dates."""
    details = customers.details(ctx, party)
    why, terms = details.explanation, details.terms
    whole = Kept(Word("kept", "record"), terms.retain_until, why.shop, terms.statutory_until, why.statutory)
    newsletter = Kept(Word("kept", "newsletter"), None, rule="newsletter")
    return (whole, newsletter) if details.party.newsletter else (whole,)


def _outsider_record(who: Requester) -> Record:
    place = who.address
    fields = (
        Field("name", who.name),
        Field("street", f"{place.street} {place.house}".strip()),
        Field("postcode", place.postcode),
        Field("town", place.town),
        Field("email", who.email),
    )
    return tuple(field for field in fields if field.value)


def _record(ctx: Context, action: str, dossier: Dossier, **facts: Any) -> None:
    audit.record(ctx, action, subjects=subjects_of(dossier), **facts)


def _zipped(ctx: Context, part: Dossier) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr("dossier.json", dossier_files.json_bytes(part, settings.load_company(ctx)))
        for name, content in dossier_files.csv_files(part):
            bundle.writestr(name, content)
    return out.getvalue()
