"""The parties of an import: matched, added, filled up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import uuid4

from avgdesk.domain.import_results import Choice, Conflict, DuplicateReason, LikelyDuplicate
from avgdesk.domain.imports import Doubt, ImportedParty
from avgdesk.domain.numberings import unnumbered
from avgdesk.domain.parties import Party, PartyRole
from avgdesk.services.import_match import Candidates, Incoming, Match, candidates
from avgdesk.services.import_merge import merged
from avgdesk.services.import_state import MOST_REMEMBERED, ImportState
from avgdesk.store import import_changes, import_parties
from avgdesk.store.import_parties import Loaded


@dataclass(slots=True)
class _Chunk:
    """Parties under way: those that are new, and those that were there with what becomes of them."""

    found: Candidates
    there: dict[int, Loaded]
    new: dict[int, Party] = field(default_factory=dict)
    changed: dict[int, Party] = field(default_factory=dict)
    keys: dict[int, Incoming] = field(default_factory=dict)  # row id of a new party → where it came from
    aliases: list[tuple[int, str, str]] = field(default_factory=list)

    def party(self, row: int) -> Party:
        return self.new.get(row) or self.changed.get(row) or self.there[row].party


class CustomerImport:
    """Takes parties in, a chunk at a time; every chunk of one source."""

    def __init__(self, state: ImportState) -> None:
        self.state = state
        self.first_row = self.next_row = 0  # of the parties that this import adds
        self.merged_before: dict[int, int] = {}  # row id → what was merged into it last: the same again is no work

    def take(self, incoming: Sequence[Incoming], rows_of_their_own: bool = True) -> list[int]:
        """Match and write these; gives the row id of each. Parties named on invoices have no rows of their own."""
        if not incoming:
            return []
        if not self.next_row:
            self.first_row = self.next_row = import_parties.next_row(self.state.db)
        found = candidates(self.state.db, [one.record for one in incoming], incoming[0].space)
        matches = [found.match(one.record) for one in incoming]
        chunk = _Chunk(found, self._load(incoming, matches))
        rows = [self._one(chunk, one) for one in incoming]
        self._write(chunk)
        if rows_of_their_own:
            self.state.tally.use(len(rows))
        return rows

    def _load(self, incoming: Sequence[Incoming], matches: Sequence[Match]) -> dict[int, Loaded]:
        """The parties that are matched or asked about, unless the same record was merged into them just now."""
        wanted = set()
        for one, match in zip(incoming, matches, strict=True):
            if match.row and self.merged_before.get(match.row) != _fingerprint(one.record):
                wanted.add(match.row)
            wanted.update(row for row, _ in match.likely)
        return import_parties.load(self.state.db, wanted) if wanted else {}

    def _one(self, chunk: _Chunk, one: Incoming) -> int:
        match = self._decided(chunk, one, chunk.found.match(one.record))
        row = match.row
        if row is None:
            row = self._add(chunk, one)
        else:
            self._merge(chunk, one, row)
        for other, reason in match.likely:
            self._ask(chunk, one, other, reason)
        number = one.record.number
        if number:
            self.state.remember(one.space, number, row)
            if chunk.found.numbers.get(number) != row:
                chunk.aliases.append((row, one.space, number))
                chunk.found.numbers[number] = row
        return row

    def _decided(self, chunk: _Chunk, one: Incoming, match: Match) -> Match:
        """What the user answered to the preview goes before what is likely."""
        if not match.likely:
            return match
        choice = self.state.decisions.duplicates.get(one.key)
        if choice is Choice.MERGE:
            row = match.likely[0][0]
            self._ensure_loaded(chunk, row)
            return Match(row)
        return Match(None) if choice is Choice.APART else match

    def _ensure_loaded(self, chunk: _Chunk, row: int) -> None:
        if row not in chunk.new and row not in chunk.there:
            chunk.there.update(import_parties.load(self.state.db, [row]))

    def _add(self, chunk: _Chunk, one: Incoming) -> int:
        row, record = self.next_row, one.record
        self.next_row += 1
        free = bool(record.number) and record.number not in chunk.found.taken
        number = record.number if free else self.state.fresh_number(chunk.found.taken)
        chunk.found.taken.add(number)
        party = new_party(record, number, one.source if free else unnumbered(one.source))
        chunk.new[row], chunk.keys[row] = party, one
        chunk.found.add(row, party, number if free else "")
        return row

    def _merge(self, chunk: _Chunk, one: Incoming, row: int) -> None:
        fingerprint = _fingerprint(one.record)
        if self.merged_before.get(row) == fingerprint:
            return
        self._ensure_loaded(chunk, row)
        loaded = chunk.there.get(row)
        before = chunk.party(row)
        if before.restricted:  # AVG art. 18; and what was erased of this party must not come back
            return
        overwrite = self.state.decisions.overwrite
        after, differences = merged(
            before,
            one.record,
            lambda field: (one.key, field) in overwrite,
            untouched=loaded is None or loaded.version == 1,
        )
        for difference in differences:
            kept = (difference.field, difference.kept, difference.offered)
            self.state.tally.conflict(Conflict(one.key, before.number, "party", *kept))
        if after != before:
            (chunk.new if row in chunk.new else chunk.changed)[row] = after
        if len(self.merged_before) >= MOST_REMEMBERED:
            self.merged_before.clear()
        self.merged_before[row] = fingerprint

    def _ask(self, chunk: _Chunk, one: Incoming, row: int, reason: DuplicateReason) -> None:
        self._ensure_loaded(chunk, row)
        self.state.tally.duplicate(LikelyDuplicate(one.key, reason, one.record, chunk.party(row)))

    def _write(self, chunk: _Chunk) -> None:
        state = self.state
        doubts = import_parties.add(state.db, list(chunk.new.items()), state.today, state.batch)
        for row, codes in doubts.items():
            one = chunk.keys[row]
            for code in codes.split():
                state.tally.doubt(Doubt(one.file, one.record.row, "", f"doubt_{code}"))
        if chunk.aliases:
            import_parties.add_aliases(state.db, chunk.aliases, state.batch)
        state.tally.customers_added += len(chunk.new)
        self._overwrite(chunk)

    def _overwrite(self, chunk: _Chunk) -> None:
        """What this import added in an earlier chunk is filled up silently; what was there before is kept for undo."""
        state, db = self.state, self.state.db
        own = [party for row, party in chunk.changed.items() if row >= self.first_row]
        others = {row: party for row, party in chunk.changed.items() if row < self.first_row}
        import_changes.keep_parties(db, state.batch, [party.uid for party in others.values()])
        import_parties.overwrite(db, own, same_batch=True)
        import_parties.overwrite(db, others.values(), same_batch=False)
        state.tally.customers_updated.update(others)
        state.touched.update(others)


def new_party(record: ImportedParty, number: str, source: str) -> Party:
    """A party as it comes into the administration."""
    return Party(
        uid=uuid4(),
        number=number,
        kind=record.kind,
        role=record.role or PartyRole.CUSTOMER,
        organisation=record.organisation,
        first_name=record.first_name,
        infix=record.infix,
        last_name=record.last_name,
        contact_person=record.contact_person,
        address=record.address,
        emails=record.emails,
        phones=record.phones,
        coc_number=record.coc_number,
        vat_number=record.vat_number,
        relation_began=record.relation_began,
        relation_ended=record.relation_ended,
        newsletter=bool(record.newsletter),
        notes=record.notes,
        source=source,
    )


def _fingerprint(record: ImportedParty) -> int:
    """The same for the same particulars, whichever row they stand in."""
    return hash(
        (
            record.name,
            record.contact_person,
            record.role,
            record.address,
            record.emails,
            record.phones,
            record.coc_number,
            record.vat_number,
            record.relation_began,
            record.relation_ended,
            record.newsletter,
            record.notes,
        )
    )
