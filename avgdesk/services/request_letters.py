"""Letters of a request: drafted from what is known, edited by a person, printed, and kept with the request."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from avgdesk.context import Context
from avgdesk.documents import request_letters as letters
from avgdesk.documents.request_letters import Draft as Draft
from avgdesk.documents.request_letters import LetterKind as LetterKind
from avgdesk.domain.company import Company
from avgdesk.domain.requests import Decision, Effect, EventCode, Request, Requester, RequestKind
from avgdesk.i18n import tr
from avgdesk.outcome import Outcome
from avgdesk.services import audit, customers, request_effects, requests, settings
from avgdesk.services.permissions import Permission, require
from avgdesk.store import attachments
from avgdesk.store.attachments import AttachmentInfo
from avgdesk.words import formats

PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class Kept:
    """A letter that was made: its PDF, and where it is kept."""

    content: bytes
    info: AttachmentInfo


def fitting(request: Request) -> tuple[LetterKind, ...]:
    """The letters that make sense now, the likeliest first."""
    found: list[LetterKind] = []
    if request.verdict is None:
        found += [LetterKind.ACKNOWLEDGEMENT, LetterKind.IDENTIFICATION, LetterKind.NOTHING_FOUND]
        if request.extension:
            found.insert(0, LetterKind.EXTENSION)
    else:
        found += _answers(request)
    if request.kind in (RequestKind.RECTIFICATION, RequestKind.ERASURE, RequestKind.RESTRICTION):
        found.append(LetterKind.RECIPIENTS)
    return tuple(found)


def _answers(request: Request) -> list[LetterKind]:
    decision = request.verdict.decision if request.verdict else Decision.WITHDRAWN
    if decision is Decision.REFUSED:
        return [LetterKind.REFUSAL]
    if decision is Decision.PARTIAL:
        return [LetterKind.PARTIAL]
    if request.kind is RequestKind.ACCESS:
        return [LetterKind.ANSWER_DOSSIER, LetterKind.ANSWER, LetterKind.NOTHING_FOUND]
    if request.kind is RequestKind.ERASURE:
        return [LetterKind.ERASURE_DONE, LetterKind.ANSWER, LetterKind.NOTHING_FOUND]
    return [LetterKind.ANSWER, LetterKind.NOTHING_FOUND]


def draft(ctx: Context, uid: UUID, kind: LetterKind, language: str) -> Draft:
    """The letter as it would be, to be edited."""
    request = requests.load(ctx, uid)
    company = settings.load_company(ctx)
    effects = tuple(effect for effect, _ in request_effects.effects(ctx, uid))
    values = {**company_values(company), **_values(request, effects, ctx.today(), language)}
    if kind is LetterKind.RECIPIENTS:
        values |= letters.told_to_recipients(request.kind, effects, language)
    lines = () if kind is LetterKind.RECIPIENTS else addressee(ctx, request.requester)
    return letters.fill(kind, language, lines, values, request.number)


def preview(ctx: Context, edited: Draft) -> bytes:
    """The PDF of a draft, to look at; nothing is kept."""
    require(ctx, Permission.READ)
    return letters.render(edited, settings.load_company(ctx), ctx.today())


def make(ctx: Context, uid: UUID, edited: Draft, bsn_reviewed: bool = False) -> Outcome[Kept]:
    """The letter as PDF, kept with the request. InvalidInput for a placeholder that somebody typed, or a BSN."""
    require(ctx, Permission.PRINT)
    requests.checked_text("\n".join((*edited.addressee, edited.subject, edited.body)), "body", bsn_reviewed)
    with ctx.store.transaction():
        request = requests.load(ctx, uid)
        content = letters.render(edited, settings.load_company(ctx), ctx.today())
        info = keep(ctx, request, file_name(edited.kind, ctx.today()), content)
        requests.put_event(ctx, request, EventCode.LETTER, edited.kind.value)
        audit.record(ctx, "print.request_letter", subjects=requests.subjects_of(request), letter=edited.kind)
    return Outcome(Kept(content, info), requests.CHANGED)


def keep(ctx: Context, request: Request, name: str, content: bytes) -> AttachmentInfo:
    """Keep a PDF with the request; inside the caller's transaction. It goes when the person is erased."""
    return attachments.add(ctx.store.db, "request", request.uid, name, PDF, content, ctx.now())


def keep_dossier(ctx: Context, uid: UUID, content: bytes) -> Outcome[AttachmentInfo]:
    """Keep the dossier that was sent, as proof of what it held."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        request = requests.load(ctx, uid)
        info = keep(ctx, request, f"{tr('Access dossier')} {ctx.today()}.pdf", content)
        audit.record(ctx, "attachment.added", subjects=requests.subjects_of(request), size=info.size)
    return Outcome(info, requests.CHANGED)


def missing(edited: Draft) -> tuple[str, ...]:
    """Characters that can't be printed: named before printing."""
    return letters.missing(edited)


def file_name(kind: LetterKind, day: date) -> str:
    """Without a name in it: `Ontvangstbevestiging 2026-11-24.pdf`."""
    return f"{tr(letters.TITLES[kind])} {day}.pdf"


def title(kind: LetterKind) -> str:
    return tr(letters.TITLES[kind])


def addressee(ctx: Context, who: Requester) -> tuple[str, ...]:
    """The lines of the window: name, contact person, street, postcode and town."""
    contact = customers.load(ctx, who.party).contact_person if who.party else ""
    return tuple(line for line in (who.name, contact, *who.address.lines) if line)


def company_values(company: Company) -> dict[str, str]:
    """What every letter says of the shop."""
    reach = company.privacy_email or company.email or company.phone or ", ".join(company.address.lines)
    return {
        "company": company.name,
        "contact": company.privacy_contact or company.name,
        "reach": reach or company.name,
        "place": ", ".join((company.name, *company.address.lines)),
    }


def _values(request: Request, effects: tuple[Effect, ...], today: date, language: str) -> dict[str, str]:
    number = tr(", customer number {number}", language=language).format(number=request.requester.party_number)
    return {
        "name": request.requester.name,
        "customer": number if request.requester.party_number else "",
        "number": request.number,
        "asked": letters.asked(request.kind, request.marketing, language),
        "received_on": formats.long_day(request.received_on, language),
        "due_on": formats.long_day(request.due.due_on, language),
        "today": formats.long_day(today, language),
        "reason": request.extension.reason if request.extension else "…",
        "ground": request.verdict.ground if request.verdict and request.verdict.ground else "…",
        "done": letters.done(effects, language) or "…",
    }
