"""Certificates of erasure: the person's address is read before it is gone; the document is given out and not kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from avgdesk.context import Context
from avgdesk.documents import erasure_certificate
from avgdesk.documents.erasure_certificate import ErasureCertificate
from avgdesk.domain.erasure import LedgerEntry, TargetKind
from avgdesk.domain.parties import Party
from avgdesk.services import audit, settings
from avgdesk.store import erasure_facts, parties


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom the certificate is for, and until when the rest of a partial erasure is kept."""

    party: Party
    until: date | None


def person(ctx: Context, party: UUID) -> Addressee:
    """Read inside the erasing transaction, before the deletes. `NotFound`."""
    terms = next(erasure_facts.load(ctx.store.db, TargetKind.PARTY, [party])).facts.terms
    until = max(filter(None, (terms.retain_until, terms.statutory_until)), default=None)
    return Addressee(parties.load(ctx.store.db, party), until)


def make(ctx: Context, entry: LedgerEntry, addressee: Addressee) -> bytes:
    """The PDF, in the company's language; inside the erasing transaction, so that without it nothing is erased."""
    company = settings.load_company(ctx)
    record = ErasureCertificate(
        company=company,
        name=addressee.party.name,
        address=addressee.party.address,
        reference=entry.reference,
        at=ctx.now(),
        scope=entry.scope,
        ground=entry.ground,
        erased=entry.erased,
        seal=audit.head(ctx),
        items_digest=entry.digest,
        done_by=ctx.actor.name,
        until=addressee.until,
    )
    return erasure_certificate.render(record, company.language)
