"""Duplicates side by side, and made one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from avgdesk.context import Context
from avgdesk.domain.folding import fold
from avgdesk.domain.parties import Address, Party
from avgdesk.errors import InvalidInput, RuleViolated
from avgdesk.outcome import Outcome, Topic
from avgdesk.services import audit, customers, policy
from avgdesk.services.permissions import Permission, require
from avgdesk.store import derived, import_parties, merging, parties, party_facts, party_lists

CHANGED = frozenset(
    {Topic.CUSTOMERS, Topic.INVOICES, Topic.AGREEMENTS, Topic.REQUESTS, Topic.APPOINTMENTS, Topic.AUDIT}
)


MERGEABLE = (
    "organisation",
    "first_name",
    "infix",
    "last_name",
    "contact_person",
    "coc_number",
    "vat_number",
)
ADDRESS, BOTH = "address", ("emails", "phones", "notes")


@dataclass(frozen=True, slots=True)
class FieldPair:
    """One field of both records, an address as a whole; `differs` when a choice must be made, `both` when none is
    needed because both stay."""

    field: str
    kept: str
    dropped: str
    both: bool = False

    @property
    def differs(self) -> bool:
        return bool(self.kept and self.dropped and self.kept != self.dropped) and not self.both


def likely_duplicates(ctx: Context, uid: UUID, limit: int = 20) -> list[Party]:
    """Parties with the same name as this one, or with a mail address in common: candidates, never merged unasked."""
    db = ctx.store.db
    return list(parties.load_many(db, merging.likely_duplicates(db, uid, limit)))


def side_by_side(ctx: Context, keep: UUID, drop: UUID) -> list[FieldPair]:
    """Every field of the two records that can differ, in the order of the form."""
    first, second = parties.load(ctx.store.db, keep), parties.load(ctx.store.db, drop)
    pairs = [
        FieldPair(name, _shown(first, name), _shown(second, name), name in BOTH)
        for name in ("number", *MERGEABLE[:5], ADDRESS, *MERGEABLE[5:], *BOTH)
    ]
    return [pair for pair in pairs if pair.kept or pair.dropped]


def merge(ctx: Context, keep: UUID, drop: UUID, take_from_dropped: frozenset[str] = frozenset()) -> Outcome[Party]:
    """Make `drop` part of `keep`. Empty fields are filled; of a filled one `keep`'s stays unless named (`address` as a
    whole). Mail addresses, telephone numbers and notes of both stay.

    `RuleViolated("merge_number_clash")` when both have an invoice with one number but another date or amount.
    """
    require(ctx, Permission.EDIT)
    if keep == drop:
        raise InvalidInput("merge_with_itself")
    db = ctx.store.db
    with ctx.store.transaction():
        clashes = merging.clashing_invoices(db, keep, drop)
        if clashes:
            raise RuleViolated("merge_number_clash", numbers=clashes)
        first, second = parties.load(db, keep), parties.load(db, drop)
        held = any(party_facts.load(db, uid, party_lists.party_state_sql(ctx.today())).held for uid in (keep, drop))
        merged = combined(first, second, take_from_dropped)
        merging.move_everything(db, keep, drop)
        parties.remove(db, drop)
        import_parties.remember_number(db, keep, second)
        customers.check(ctx, merged)
        parties.save(db, merged)
        if held:
            merging.keep_hold(db, keep)
        derived.refresh(db, [keep], policy.current(ctx))
        audit.record(ctx, "customer.merged", subjects=(customers.subject_of(merged), customers.subject_of(second)))
    return Outcome(merged, CHANGED)


def combined(first: Party, second: Party, take: frozenset[str]) -> Party:
    """The merged particulars: `first` filled up from `second`, or replaced by it where named in `take`."""
    values: dict[str, Any] = {name: _choose(first, second, name, take) for name in MERGEABLE}
    return replace(
        first,
        address=second.address if ADDRESS in take else _filled_up(first.address, second.address),
        kind=second.kind if "organisation" in take or (not first.name and second.name) else first.kind,
        role=first.role if first.role == second.role else type(first.role).BOTH,
        emails=tuple(dict.fromkeys((*first.emails, *second.emails))),
        phones=tuple(dict.fromkeys((*first.phones, *second.phones))),
        relation_began=min((day for day in (first.relation_began, second.relation_began) if day), default=None),
        relation_ended=_latest_end(first, second),
        continuing=first.continuing or second.continuing,
        newsletter=first.newsletter and second.newsletter,
        restricted=first.restricted and second.restricted,
        notes="\n\n".join(dict.fromkeys(notes for notes in (first.notes, second.notes) if notes)),
        **values,
    )


def _latest_end(first: Party, second: Party) -> date | None:
    """A relation ended only when both records say so."""
    if first.relation_ended and second.relation_ended:
        return max(first.relation_ended, second.relation_ended)
    return None


def _choose(first: Party, second: Party, name: str, take: frozenset[str]) -> str:
    kept, dropped = _shown(first, name), _shown(second, name)
    return dropped if name in take or not kept else kept


def _filled_up(first: Address, second: Address) -> Address:
    """Gaps are filled from an address of the same place; never a street of one with a town of the other."""
    if not first.lines:
        return second
    names = ("street", "house_number", "addition", "postcode", "town")
    parts = [(name, getattr(first, name), getattr(second, name)) for name in names]
    if any(one and other and fold(one) != fold(other) for _, one, other in parts):
        return first
    return replace(first, **{name: one or other for name, one, other in parts})


def _shown(party: Party, name: str) -> str:
    if name == ADDRESS:
        return "\n".join(party.address.lines)
    value = getattr(party, name)
    return "\n".join(value) if isinstance(value, tuple) else str(value)
