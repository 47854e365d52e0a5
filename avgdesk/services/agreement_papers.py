"""The letter that reminds the other party of an agreement that it has yet to sign."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from avgdesk import assets
from avgdesk.context import Context
from avgdesk.documents import letter
from avgdesk.domain.agreements import Agreement, AgreementState
from avgdesk.domain.parties import Party
from avgdesk.errors import RuleViolated
from avgdesk.i18n import tr
from avgdesk.outcome import Outcome
from avgdesk.services import audit
from avgdesk.services import settings as company_settings
from avgdesk.services.agreements import CHANGED, subjects_of
from avgdesk.services.permissions import Permission, require
from avgdesk.store import agreements, parties
from avgdesk.words import formats


@dataclass(frozen=True, slots=True)
class ReminderLetter:
    agreement: Agreement
    name: str  # of the file: without personal data
    content: bytes


def reminder(ctx: Context, uid: UUID) -> Outcome[ReminderLetter]:
    """The reminder as PDF; the agreement keeps the day. RuleViolated("agreement_not_waiting")."""
    require(ctx, Permission.PRINT)
    with ctx.store.transaction():
        before = agreements.load(ctx.store.db, uid)
        if before.state is not AgreementState.ISSUED:
            raise RuleViolated("agreement_not_waiting", number=before.number)
        content = letter.render(_letter(ctx, before, parties.load(ctx.store.db, before.party)), before.language)
        after = replace(before, reminded_on=ctx.today())
        agreements.save(ctx.store.db, after)
        audit.record(ctx, "agreement.reminded", subjects=subjects_of(ctx, after))
    name = f"{after.number}-{tr('reminder', 'file name', language=after.language)}.pdf"
    return Outcome(ReminderLetter(after, name, content), CHANGED)


def _letter(ctx: Context, agreement: Agreement, party: Party) -> letter.Letter:
    company, language = company_settings.load_company(ctx), agreement.language
    body = assets.resource("templates", f"agreement-reminder.{language}.md").read_text(encoding="utf-8")
    issued = agreement.issued_on or ctx.today()
    values = {
        "number": agreement.number,
        "issued": formats.written_day(issued, language),
        "service": agreement.annexes.service,
        "shop": company.name,
        "contact": company.privacy_contact or company.name,
        "email": company.privacy_email or company.email or "—",
        "phone": company.phone or "—",
    }
    subject = tr("Reminder: processor agreement {number}", language=language).format(number=agreement.number)
    addressee = tuple(line for line in (party.name, party.contact_person, *party.address.lines) if line)
    return letter.Letter(company, addressee, ctx.today(), subject, body, values, agreement.number)
