"""The columns that requests and appointments share: who asks, and how identity was established."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from avgdesk.domain.identity import DocumentKind, IdentityCheck, IdentityMeans
from avgdesk.domain.parties import Address
from avgdesk.domain.requests import Requester
from avgdesk.store import parties, tables

NOBODY: dict[str, Any] = {
    "party": None,
    "name": "",
    "street": "",
    "house_number": "",
    "addition": "",
    "postcode": "",
    "town": "",
    "country": "",
    "email": "",
    "identity_note": "",
    "anonymous": True,
}


def moment_text(moment: datetime) -> str:
    """UTC in ISO form, which sorts as time does."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def moment_of(text: str) -> datetime:
    return datetime.fromisoformat(text)


def requester_columns(db: Any, requester: Requester) -> dict[str, Any]:
    """A party is referred to; only of somebody else name and address are kept here. `NotFound` for an unknown party."""
    if requester.party is not None:
        return {"party": parties.row_id(db, requester.party)}
    place = requester.address
    return {
        "party": None,
        "name": requester.name,
        "street": place.street,
        "house_number": place.house_number,
        "addition": place.addition,
        "postcode": place.postcode,
        "town": place.town,
        "country": place.country,
        "email": requester.email,
    }


def requester_of(row: Any) -> Requester:
    """The requester of a row that was joined with its party and has `first_email`."""
    if row.party_id is None:
        place = Address(row.street, row.house_number, row.addition, row.postcode, row.town, row.country)
        return Requester(row.name, place, row.email)
    party = row.party
    place = Address(party.street, party.house_number, party.addition, party.postcode, party.town, party.country)
    return Requester(party.name, place, row.first_email or "", party.uid, party.number)


def identity_columns(check: IdentityCheck | None) -> dict[str, Any]:
    if check is None:
        return {"identity_means": None, "identity_document": None, "identity_matches": None, "identity_at": None}
    return {
        "identity_means": check.means.value,
        "identity_document": check.document.value if check.document else None,
        "identity_matches": check.matches,
        "identity_by": check.checked_by,
        "identity_at": moment_text(check.at),
        "identity_note": check.note,
    }


def identity_of(row: Any) -> IdentityCheck | None:
    if row.identity_means is None:
        return None
    return IdentityCheck(
        means=IdentityMeans(row.identity_means),
        matches=bool(row.identity_matches),
        checked_by=row.identity_by,
        at=moment_of(row.identity_at),
        document=DocumentKind(row.identity_document) if row.identity_document else None,
        note=row.identity_note,
    )


def first_email() -> Any:
    """A column `first_email` for a query that joins the party: its first mail address, or NULL."""
    contact = tables.PartyContact
    found = contact.select(contact.value).where(contact.party == tables.Party.id, contact.kind == parties.EMAIL)
    return found.order_by(contact.position).limit(1).alias("first_email")
