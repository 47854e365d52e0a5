"""Processor agreements from draft to issue, their list and details. Signing: `agreement_signing`; what comes after:
`agreement_steps`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID, uuid4

from avgdesk.context import Context
from avgdesk.documents import agreement as document
from avgdesk.documents.agreement import AgreementText, Signatory
from avgdesk.domain import agreements as rules
from avgdesk.domain.agreements import (
    OVERDUE_DAYS,
    Agreement,
    AgreementFilter,
    AgreementRow,
    AgreementState,
    Direction,
    Origin,
    Step,
)
from avgdesk.domain.annexes import Annexes, Duration, Gap, gaps
from avgdesk.domain.article28 import Finding, check, missing
from avgdesk.domain.audit import Subject
from avgdesk.domain.company import Company
from avgdesk.domain.parties import Party
from avgdesk.domain.todo import Todo, Urgency
from avgdesk.errors import InvalidInput, RuleViolated
from avgdesk.outcome import Outcome, Topic
from avgdesk.services import agreement_templates, audit, policy
from avgdesk.services import settings as company_settings
from avgdesk.services.listing import PageSource
from avgdesk.services.permissions import Permission, require
from avgdesk.store import agreement_lists, agreements, attachments, derived, numbering, parties
from avgdesk.store.attachments import AttachmentInfo
from avgdesk.store.lists import RowWindow

CHANGED = frozenset({Topic.AGREEMENTS, Topic.CUSTOMERS, Topic.AUDIT})
PREFIX = "AGR"
PDF = "application/pdf"
REVIEW_AFTER = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class NewAgreement:
    """What the wizard gathers. `template` None is the program's own text; `review_on` None is a year after issue."""

    party: UUID
    direction: Direction
    language: str
    annexes: Annexes
    template: UUID | None = None
    ends_on: date | None = None
    review_on: date | None = None


@dataclass(frozen=True, slots=True)
class AgreementDetails:
    """Everything that the page tells of one agreement."""

    agreement: Agreement
    party: Party
    steps: tuple[Step, ...]
    files: tuple[AttachmentInfo, ...]
    gaps: tuple[Gap, ...]
    coverage: tuple[Finding, ...]
    versions: tuple[Agreement, ...]


def page_source(
    ctx: Context,
    wanted: AgreementFilter = AgreementFilter.ALL,
    search: str = "",
    sort: str = "number",
    descending: bool = True,
) -> PageSource[AgreementRow]:
    """The list of agreements under a filter and a search."""
    db = ctx.store.db
    window = RowWindow(
        db,
        "agreement",
        agreement_lists.order(sort, descending),
        agreement_lists.condition(wanted, ctx.today(), search),
    )
    return PageSource(
        window, lambda ids: agreement_lists.rows(db, ids), lambda uid: agreement_lists.row_id(db, uid)
    )  # fmt: skip


def counts(ctx: Context) -> dict[AgreementFilter, int]:
    """How many agreements each filter shows."""
    return agreement_lists.counts(ctx.store.db, ctx.today())


def load(ctx: Context, uid: UUID) -> Agreement:
    """One version; `NotFound`."""
    return agreements.load(ctx.store.db, uid)


def find(ctx: Context, number: str) -> Agreement:
    """The latest version under a number; `NotFound` (fact `number`)."""
    return agreements.latest(ctx.store.db, number)


def for_party(ctx: Context, party: UUID) -> list[Agreement]:
    """Of one party, the newest first."""
    return agreements.of_party(ctx.store.db, party)


def details(ctx: Context, uid: UUID) -> AgreementDetails:
    """One agreement with its course, files and what it lacks."""
    db = ctx.store.db
    found = agreements.load(db, uid)
    return AgreementDetails(
        found,
        parties.load(db, found.party),
        agreements.steps(db, uid),
        tuple(attachments.of_owner(db, uid)),
        gaps(found.annexes) if found.origin is Origin.OWN else (),
        coverage(ctx, found),
        tuple(agreements.versions(db, found.number)),
    )


def coverage(ctx: Context, agreement: Agreement) -> tuple[Finding, ...]:
    """Which clauses of article 28 it covers: of a draft by its template, of an issued one as it was then."""
    if agreement.origin is Origin.OWN and agreement.state is AgreementState.DRAFT:
        return agreement_templates.find(ctx, agreement.template, agreement.language).findings()
    return check("", agreement.covered)


def create_draft(ctx: Context, new: NewAgreement) -> Outcome[Agreement]:
    """A draft with the next number. `NotFound` for its party; InvalidInput("ends_before_it_began")."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        made = draft(ctx, new)
        audit.record(ctx, "agreement.drafted", subjects=subjects_of(ctx, made), direction=made.direction)
    return Outcome(made, CHANGED)


def draft(ctx: Context, new: NewAgreement) -> Agreement:
    """The same inside the caller's transaction, without an audit entry."""
    today = ctx.today()
    if new.ends_on and new.ends_on < today:
        raise InvalidInput("agreement_ends_in_past", field="ends_on", value=new.ends_on)
    duration = Duration.UNTIL if new.ends_on else Duration.SERVICE
    made = Agreement(
        uid=uuid4(),
        number=numbering.next_number(ctx.store.db, PREFIX, today.year),
        version=1,
        party=new.party,
        direction=new.direction,
        language=new.language,
        annexes=replace(new.annexes, duration=duration),
        drafted_on=today,
        template=str(new.template or ""),
        ends_on=new.ends_on,
        review_on=new.review_on or today + REVIEW_AFTER,
    )
    agreements.add(ctx.store.db, made)
    put_step(ctx, made, AgreementState.DRAFT, today)
    return made


def change_draft(ctx: Context, uid: UUID, new: NewAgreement) -> Outcome[Agreement]:
    """Overwrite a draft. RuleViolated("agreement_not_draft"): what was issued changes by a new version only."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        before = agreements.load(ctx.store.db, uid)
        if before.state is not AgreementState.DRAFT:
            raise RuleViolated("agreement_not_draft", number=before.number)
        after = replace(
            before,
            direction=new.direction,
            language=new.language,
            annexes=replace(new.annexes, duration=Duration.UNTIL if new.ends_on else Duration.SERVICE),
            template=str(new.template or ""),
            ends_on=new.ends_on,
            review_on=new.review_on or before.review_on,
        )
        agreements.save(ctx.store.db, after)
        audit.record(ctx, "agreement.changed", subjects=subjects_of(ctx, after))
    return Outcome(after, CHANGED)


def remove_draft(ctx: Context, uid: UUID) -> Outcome[None]:
    """Throw a draft away. RuleViolated("agreement_not_draft")."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        found = agreements.load(ctx.store.db, uid)
        if found.state is not AgreementState.DRAFT:
            raise RuleViolated("agreement_not_draft", number=found.number)
        audit.record(ctx, "agreement.draft_removed", subjects=subjects_of(ctx, found))
        agreements.remove(ctx.store.db, uid)
    return Outcome(None, CHANGED)


def preview(ctx: Context, new: NewAgreement, number: str = "", version: int = 1) -> bytes:
    """The PDF as it would be issued now; nothing is kept. InvalidInput as `documents.agreement.render`."""
    require(ctx, Permission.READ)
    year = ctx.today().year
    sample = Agreement(
        uuid4(), number or f"{PREFIX}-{year}-0000", version, new.party, new.direction, new.language, new.annexes,
        ctx.today(), template=str(new.template or ""), ends_on=new.ends_on,
    )  # fmt: skip
    return document.render(text_of(ctx, sample), new.language)


def issue(ctx: Context, uid: UUID) -> Outcome[Agreement]:
    """Make the PDF and freeze it: its bytes never change again.

    Raises RuleViolated("agreement_lacks_…" with a code of `domain.annexes.Lack`; "agreement_clauses_missing", fact
    `clauses`; "agreement_step"), InvalidInput("characters_not_printable", …).
    """
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        issued = issue_within(ctx, agreements.load(ctx.store.db, uid))
        audit.record(
            ctx, "agreement.issued", subjects=subjects_of(ctx, issued), version=issued.version, sha256=issued.sha256
        )
    return Outcome(issued, CHANGED)


def make(ctx: Context, new: NewAgreement) -> Outcome[Agreement]:
    """Draft and issue in one go; raises what `create_draft` and `issue` raise, and then nothing is kept."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        issued = issue_within(ctx, draft(ctx, new))
        audit.record(
            ctx, "agreement.issued", subjects=subjects_of(ctx, issued), version=issued.version, sha256=issued.sha256
        )
    return Outcome(issued, CHANGED)


def issue_within(ctx: Context, agreement: Agreement) -> Agreement:
    """The same inside the caller's transaction, without an audit entry."""
    rules.require_step(agreement.state, AgreementState.ISSUED, agreement.number)
    today = ctx.today()
    template = agreement_templates.find(ctx, agreement.template, agreement.language)
    findings = template.findings()
    _require_complete(agreement, findings)
    dated = replace(agreement, issued_on=today)
    record = text_of(ctx, dated)
    content = document.render(record, agreement.language)
    issued = replace(
        dated,
        state=AgreementState.ISSUED,
        covered=frozenset(finding.clause for finding in findings if finding.settled),
        sha256=hashlib.sha256(content).hexdigest(),
        seal=document.seal(record, agreement.language),
    )
    agreements.save(ctx.store.db, issued, today)
    put_step(ctx, issued, AgreementState.ISSUED, today, file=keep_file(ctx, issued, "", content, PDF))
    _replace_waiting(ctx, issued)
    refresh(ctx, [issued.party])
    return issued


def _require_complete(agreement: Agreement, findings: Sequence[Finding]) -> None:
    for gap in gaps(agreement.annexes):
        if gap.blocks:
            raise RuleViolated(f"agreement_lacks_{gap.lack}", number=agreement.number, annex=gap.annex, count=gap.count)
    if clauses := missing(findings):
        raise RuleViolated("agreement_clauses_missing", number=agreement.number, clauses=", ".join(clauses))


def _replace_waiting(ctx: Context, issued: Agreement) -> None:
    """A new version takes the place of one that was never signed by both."""
    for other in agreements.versions(ctx.store.db, issued.number):
        if other.version < issued.version and other.state in rules.WAITING:
            move(ctx, other, AgreementState.REPLACED, ctx.today())


def text_of(ctx: Context, agreement: Agreement) -> AgreementText:
    """What is printed, from the agreement, the shop's particulars and those of the other party as they are now."""
    party = parties.load(ctx.store.db, agreement.party)
    ours, theirs = _our_signatory(company_settings.load_company(ctx)), _their_signatory(party)
    shop_is_processor = agreement.direction is Direction.PROCESSOR
    return AgreementText(
        number=agreement.number,
        version=agreement.version,
        dated=agreement.issued_on or ctx.today(),
        controller=theirs if shop_is_processor else ours,
        processor=ours if shop_is_processor else theirs,
        annexes=agreement.annexes,
        template=agreement_templates.find(ctx, agreement.template, agreement.language).text,
        ends_on=agreement.ends_on,
    )


def _our_signatory(company: Company) -> Signatory:
    return Signatory(company.name, company.address.lines, company.coc_number, company.privacy_contact)


def _their_signatory(party: Party) -> Signatory:
    return Signatory(party.name, party.address.lines, party.coc_number, party.contact_person)


# --- what the other modules of this subject share -------------------------------------------------------------------


def move(ctx: Context, agreement: Agreement, to: AgreementState, on: date, how: str = "", note: str = "") -> Agreement:
    """Bring it to another state and write that on its timeline. RuleViolated("agreement_step")."""
    rules.require_step(agreement.state, to, agreement.number)
    moved = replace(agreement, state=to)
    agreements.save(ctx.store.db, moved, on)
    put_step(ctx, moved, to, on, how, note)
    return moved


def put_step(
    ctx: Context, agreement: Agreement, state: AgreementState, on: date, how: str = "", note: str = "",
    file: UUID | None = None,
) -> None:  # fmt: skip
    step = Step(state, on, ctx.now(), ctx.actor.name, how, note, file)
    agreements.add_step(ctx.store.db, agreement.uid, step)


def keep_file(ctx: Context, agreement: Agreement, suffix: str, content: bytes, media_type: str) -> UUID:
    """Keep a file with the agreement under a name without personal data; gives its UUID."""
    ending = {PDF: ".pdf", "image/png": ".png", "image/jpeg": ".jpg"}[media_type]
    name = f"{agreement.number}-v{agreement.version}{suffix}{ending}"
    return attachments.add(ctx.store.db, "agreement", agreement.uid, name, media_type, content, ctx.now()).uid


def subjects_of(ctx: Context, agreement: Agreement) -> tuple[Subject, ...]:
    party = parties.load(ctx.store.db, agreement.party)
    return Subject("agreement", agreement.uid, agreement.label), Subject("party", party.uid, party.number)


def refresh(ctx: Context, party_uids: Sequence[UUID]) -> None:
    """Recompute what is derived from the agreements of these parties."""
    derived.refresh(ctx.store.db, party_uids, policy.current(ctx))


def todos(ctx: Context) -> list[Todo]:
    """Today's lines: to countersign, to chase, to return, expiring, missing."""
    db, today = ctx.store.db, ctx.today()
    received = agreements.with_states(db, [AgreementState.RECEIVED])
    late = [found for found in agreements.with_states(db, [AgreementState.ISSUED]) if overdue(found, today)]
    unreturned = agreements.with_states(db, [AgreementState.COUNTERSIGNED])
    found = [
        _todo("agreements_to_countersign", Urgency.SOON, received, AgreementFilter.WAITING),
        _todo("agreements_overdue", Urgency.SOON, late, AgreementFilter.WAITING),
        _todo("agreements_to_return", Urgency.WAITING, unreturned, AgreementFilter.RUNNING),
    ]
    there = agreement_lists.counts(db, today)
    expiring = there[AgreementFilter.EXPIRING]
    if expiring:
        found.append(Todo("agreements_expiring", Urgency.SOON, "agreements:expiring", expiring))
    lacking = agreement_lists.due_count(db) if there[AgreementFilter.ALL] else 0  # it looks at every party
    if lacking:
        found.append(Todo("agreements_missing", Urgency.ADVICE, "agreements:without", lacking))
    return [line for line in found if line]


def overdue(agreement: Agreement, today: date) -> bool:
    """Issued two weeks ago without an answer, and not reminded of it in the last two weeks."""
    last = max(day for day in (agreement.issued_on, agreement.reminded_on, date.min) if day)
    return agreement.state is AgreementState.ISSUED and (today - last).days >= OVERDUE_DAYS


def _todo(code: str, urgency: Urgency, found: Sequence[Agreement], shown: AgreementFilter) -> Todo | None:
    """One agreement is opened itself; more of them are shown under the filter that holds them."""
    if not found:
        return None
    single = found[0] if len(found) == 1 else None
    facts: dict[str, object] = {"number": single.number} if single else {}
    page = "agreements" if single else f"agreements:{shown}"
    return Todo(code, urgency, page, len(found), ref=single.uid if single else None, facts=facts)
