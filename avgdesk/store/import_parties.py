"""Parties for an import: found by number, postcode or mail address, loaded and written in bulk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from avgdesk.domain.folding import search_text
from avgdesk.domain.numberings import numbering_of
from avgdesk.domain.parties import Address, Party, PartyKind, PartyRole
from avgdesk.store import bulk, tables
from avgdesk.store import parties as party_rows

_COLUMNS = (
    "id, uid, number, kind, role, organisation, first_name, infix, last_name, contact_person, street, house_number, "
    "addition, postcode, town, country, coc_number, vat_number, relation_began, relation_ended, continuing, "
    "newsletter, notes, restricted, source, version"
)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A party as it stands, with its row number and how often it was changed."""

    row: int
    party: Party
    version: int


def by_number(db: Any, numbers: Iterable[str]) -> list[tuple[str, int, str]]:
    """(number, row id, source) of the parties that have one of these numbers of their own."""
    sql = "SELECT number, id, source FROM party WHERE number IN (SELECT value FROM json_each(?))"
    return [tuple(row) for row in db.execute_sql(sql, (bulk.json_list(numbers),)).fetchall()]


def by_alias(db: Any, space: str, numbers: Iterable[str]) -> list[tuple[str, int]]:
    """(number, row id) of the parties that another program knows by one of these numbers."""
    sql = "SELECT number, party_id FROM party_alias WHERE space = ? AND number IN (SELECT value FROM json_each(?))"
    return [tuple(row) for row in db.execute_sql(sql, (space, bulk.json_list(numbers))).fetchall()]


def by_postcode(db: Any, postcodes: Iterable[str]) -> list[tuple[str, str, int]]:
    """(postcode as stored, name, row id) of the parties with one of these postcodes."""
    sql = "SELECT postcode, name, id FROM party WHERE postcode IN (SELECT value FROM json_each(?)) ORDER BY id"
    return [tuple(row) for row in db.execute_sql(sql, (bulk.json_list(postcodes),)).fetchall()]


def by_email(db: Any, addresses: Iterable[str]) -> list[tuple[str, str, int]]:
    """(mail address as stored, name, row id) of the parties with one of these addresses."""
    sql = (
        "SELECT party_contact.value, party.name, party.id FROM party_contact JOIN party ON party.id = party_id "
        "WHERE party_contact.kind = 'email' AND party_contact.value IN (SELECT value FROM json_each(?)) "
        "ORDER BY party.id"
    )
    return [tuple(row) for row in db.execute_sql(sql, (bulk.json_list(addresses),)).fetchall()]


def numbers_in(db: Any, rows: Iterable[int], space: str) -> dict[int, str]:
    """Row id → the number by which this numbering knows the party; those that it doesn't know are left out."""
    wanted = bulk.json_list(rows)
    own = db.execute_sql(
        "SELECT id, number, source FROM party WHERE id IN (SELECT value FROM json_each(?))", (wanted,)
    ).fetchall()
    found = {row: number for row, number, source in own if numbering_of(source) == space}
    sql = "SELECT party_id, number FROM party_alias WHERE party_id IN (SELECT value FROM json_each(?)) AND space = ?"
    return {**dict(db.execute_sql(sql, (wanted, space)).fetchall()), **found}


def load(db: Any, ids: Iterable[int]) -> dict[int, Loaded]:
    """Row id → party."""
    wanted = bulk.json_list(ids)
    contacts: dict[int, tuple[list[str], list[str]]] = {}
    sql = (
        "SELECT party_id, kind, value FROM party_contact WHERE party_id IN (SELECT value FROM json_each(?)) "
        "ORDER BY party_id, kind, position"
    )
    for row, kind, value in db.execute_sql(sql, (wanted,)).fetchall():
        contacts.setdefault(row, ([], []))[kind == party_rows.PHONE].append(value)
    sql = f"SELECT {_COLUMNS} FROM party WHERE id IN (SELECT value FROM json_each(?))"
    rows = db.execute_sql(sql, (wanted,)).fetchall()
    return {row[0]: Loaded(row[0], _party(row, contacts.get(row[0], ([], []))), row[-1]) for row in rows}


def add(db: Any, parties: Sequence[tuple[int, Party]], created_on: date, batch: int) -> Mapping[int, str]:
    """Insert parties under row ids given beforehand, with their contacts and search text. Row id → codes of doubts."""
    rows = [
        {"id": row, "created_on": created_on, "batch": batch, **party_rows.columns(party)} for row, party in parties
    ]
    bulk.insert(db, tables.Party, rows)
    contacts = [contact for row, party in parties for contact in party_rows.contact_rows(row, party)]
    bulk.insert_values(db, "INSERT INTO party_contact (party_id, kind, position, value) VALUES (?, ?, ?, ?)", contacts)
    texts = [(row, search_text(party)) for row, party in parties]
    bulk.insert_values(db, "INSERT INTO party_search (rowid, folded) VALUES (?, ?)", texts)
    return {row["id"]: row["doubts"] for row in rows if row["doubts"]}


def next_row(db: Any) -> int:
    """The row id for the next new party."""
    return bulk.next_id(db, "party")


def overwrite(db: Any, parties: Iterable[Party], same_batch: bool) -> None:
    """Write changed parties back. What the same batch added before stays in its first version."""
    for party in parties:
        party_rows.save(db, party)
        if same_batch:
            db.execute_sql("UPDATE party SET version = 1 WHERE uid = ?", (party.uid.bytes,))


def add_aliases(db: Any, aliases: Iterable[tuple[int, str, str]], batch: int | None) -> None:
    """(row id, numbering, number): remember by which number another program knows a party."""
    sql = "INSERT OR IGNORE INTO party_alias (party_id, space, number, batch_id) VALUES (?, ?, ?, ?)"
    bulk.insert_values(db, sql, [(*alias, batch) for alias in aliases])


def remember_number(db: Any, keep: UUID, merged: Party) -> None:
    """After a merge: a file that names the party that is gone means the one that was kept."""
    row = party_rows.row_id(db, keep)
    add_aliases(db, [(row, numbering_of(merged.source), merged.number)], None)


def _party(row: Sequence[Any], contacts: tuple[list[str], list[str]]) -> Party:
    return Party(
        uid=UUID(bytes=bytes(row[1])),
        number=row[2],
        kind=PartyKind(row[3]),
        role=PartyRole(row[4]),
        organisation=row[5],
        first_name=row[6],
        infix=row[7],
        last_name=row[8],
        contact_person=row[9],
        address=Address(*row[10:16]),
        emails=tuple(contacts[0]),
        phones=tuple(contacts[1]),
        coc_number=row[16],
        vat_number=row[17],
        relation_began=date.fromisoformat(row[18]) if row[18] else None,
        relation_ended=date.fromisoformat(row[19]) if row[19] else None,
        continuing=bool(row[20]),
        newsletter=bool(row[21]),
        notes=row[22],
        restricted=bool(row[23]),
        source=row[24],
    )
