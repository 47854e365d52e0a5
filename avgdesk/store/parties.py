"""Parties: rows ↔ `domain.parties.Party`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any
from uuid import UUID

from avgdesk.domain.checks import doubts_of
from avgdesk.domain.folding import fold, name_key, number_key, search_text
from avgdesk.domain.parties import Address, Party, PartyKind, PartyRole
from avgdesk.errors import NotFound
from avgdesk.store import search, tables

EMAIL, PHONE = "email", "phone"


def row_id(db: Any, uid: UUID) -> int:
    """The row number of a party; `NotFound` when it isn't there."""
    found = db.execute_sql("SELECT id FROM party WHERE uid = ?", (uid.bytes,)).fetchone()
    if found is None:
        raise NotFound("party_not_found")
    return int(found[0])


def uid_of(db: Any, number: str) -> UUID:
    """The party with this customer number; `NotFound` (fact `number`) when there is none."""
    found = db.execute_sql("SELECT uid FROM party WHERE number = ?", (number,)).fetchone()
    if found is None:
        raise NotFound("party_unknown", number=number)
    return UUID(bytes=bytes(found[0]))


def number_of(db: Any, uid: UUID) -> str:
    """The customer number of a party; `NotFound` when it isn't there."""
    found = db.execute_sql("SELECT number FROM party WHERE uid = ?", (uid.bytes,)).fetchone()
    if found is None:
        raise NotFound("party_not_found")
    return str(found[0])


def load(db: Any, uid: UUID) -> Party:
    """One party with its addresses, mail addresses and telephone numbers; `NotFound`."""
    row = tables.Party.get_or_none(tables.Party.uid == uid)
    if row is None:
        raise NotFound("party_not_found")
    return _to_party(row, _contacts(db, [row.id]).get(row.id, ((), ())))


def load_many(db: Any, ids: Iterable[int]) -> Iterator[Party]:
    """Parties by row id, in the order given; used by exports, a few hundred at a time."""
    wanted = list(ids)
    contacts = _contacts(db, wanted)
    rows = {row.id: row for row in tables.Party.select().where(tables.Party.id.in_(wanted))}
    for row_number in wanted:
        if row_number in rows:
            yield _to_party(rows[row_number], contacts.get(row_number, ((), ())))


def version(db: Any, uid: UUID) -> int:
    """Counts the changes of a party; a preview or an edit made on an older one is refused."""
    found = db.execute_sql("SELECT version FROM party WHERE uid = ?", (uid.bytes,)).fetchone()
    if found is None:
        raise NotFound("party_not_found")
    return int(found[0])


def number_taken(db: Any, number: str, by_other_than: UUID | None = None) -> bool:
    found = db.execute_sql("SELECT uid FROM party WHERE number = ?", (number,)).fetchone()
    return found is not None and (by_other_than is None or bytes(found[0]) != by_other_than.bytes)


def add(db: Any, party: Party, created_on: date, batch: int | None = None) -> int:
    """Insert a party; gives its row id. Its derived columns still want `derived.refresh`."""
    new_id = int(tables.Party.insert(created_on=created_on, batch=batch, **columns(party)).execute())
    _write_contacts(new_id, party)
    search.put_party(db, new_id, search_text(party))
    return new_id


def save(db: Any, party: Party) -> None:
    """Overwrite a party and count the change."""
    party_id = row_id(db, party.uid)
    tables.Party.update(version=tables.Party.version + 1, **columns(party)).where(tables.Party.id == party_id).execute()
    tables.PartyContact.delete().where(tables.PartyContact.party == party_id).execute()
    _write_contacts(party_id, party)
    search.put_party(db, party_id, search_text(party))


def remove(db: Any, uid: UUID) -> None:
    """Delete a party with what hangs on it, out of the search index as well."""
    party_id = row_id(db, uid)
    search.drop_party(db, party_id)
    tables.Party.delete().where(tables.Party.id == party_id).execute()


def columns(party: Party) -> dict[str, Any]:
    """The columns of a party's row, the derived names and keys among them."""
    place = party.address
    return {
        "uid": party.uid,
        "number": party.number,
        "kind": party.kind.value,
        "role": party.role.value,
        "organisation": party.organisation,
        "first_name": party.first_name,
        "infix": party.infix,
        "last_name": party.last_name,
        "contact_person": party.contact_person,
        "street": place.street,
        "house_number": place.house_number,
        "addition": place.addition,
        "postcode": place.postcode,
        "town": place.town,
        "country": place.country,
        "coc_number": party.coc_number,
        "vat_number": party.vat_number,
        "relation_began": party.relation_began,
        "relation_ended": party.relation_ended,
        "continuing": party.continuing,
        "newsletter": party.newsletter,
        "notes": party.notes,
        "restricted": party.restricted,
        "source": party.source,
        "name": party.name,
        "name_key": name_key(party.kind, party.organisation, party.infix, party.last_name, party.first_name),
        "number_key": number_key(party.number),
        "town_key": fold(place.town),
        "doubts": " ".join(doubt.value for doubt in doubts_of(party)),
    }


def contact_rows(party_id: int, party: Party) -> list[tuple[int, str, int, str]]:
    """(party, kind, position, value) of each mail address and telephone number."""
    return [
        (party_id, kind, place, value)
        for kind, values in ((EMAIL, party.emails), (PHONE, party.phones))
        for place, value in enumerate(values)
    ]


def _write_contacts(party_id: int, party: Party) -> None:
    rows = contact_rows(party_id, party)
    if rows:
        contact = tables.PartyContact
        tables.PartyContact.insert_many(
            rows, fields=[contact.party, contact.kind, contact.position, contact.value]
        ).execute()


def _contacts(db: Any, ids: list[int]) -> dict[int, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Row id → (mail addresses, telephone numbers)."""
    if not ids:
        return {}
    marks = ",".join("?" * len(ids))
    found: dict[int, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    for party_id, kind, value in db.execute_sql(
        "SELECT party_id, kind, value FROM party_contact "
        f"WHERE party_id IN ({marks}) ORDER BY party_id, kind, position",
        ids,
    ).fetchall():
        emails, phones = found.get(party_id, ((), ()))
        found[party_id] = ((*emails, value), phones) if kind == EMAIL else (emails, (*phones, value))
    return found


def _to_party(row: Any, contacts: tuple[tuple[str, ...], tuple[str, ...]]) -> Party:
    return Party(
        uid=row.uid,
        number=row.number,
        kind=PartyKind(row.kind),
        role=PartyRole(row.role),
        organisation=row.organisation,
        first_name=row.first_name,
        infix=row.infix,
        last_name=row.last_name,
        contact_person=row.contact_person,
        address=Address(row.street, row.house_number, row.addition, row.postcode, row.town, row.country),
        emails=contacts[0],
        phones=contacts[1],
        coc_number=row.coc_number,
        vat_number=row.vat_number,
        relation_began=row.relation_began,
        relation_ended=row.relation_ended,
        continuing=bool(row.continuing),
        newsletter=bool(row.newsletter),
        notes=row.notes,
        restricted=bool(row.restricted),
        source=row.source,
    )
