"""Duplicates side by side, and made one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from avgdesk.context import Context
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
    "street",
    "house_number",
    "addition",
    "postcode",
    "town",
    "country",
    "coc_number",
    "vat_number",
    "notes",
)
_IN_ADDRESS = frozenset({"street", "house_number", "addition", "postcode", "town", "country"})


@dataclass(frozen=True, slots=True)
class FieldPair:
    """One field of both records; `differs` when a choice must be made."""

    field: str
    kept: str
    dropped: str

    @property
    def differs(self) -> bool:
        return bool(self.kept and self.dropped and self.kept != self.dropped)


def likely_duplicates(ctx: Context, uid: UUID, limit: int = 20) -> list[Party]:
    """Parties with the same name as this one, or with a mail address in common: candidates, never merged unasked."""
    db = ctx.store.db
    return list(parties.load_many(db, merging.likely_duplicates(db, uid, limit)))


def side_by_side(ctx: Context, keep: UUID, drop: UUID) -> list[FieldPair]:
    """Every text field of the two records, in the order of the form."""
    first, second = parties.load(ctx.store.db, keep), parties.load(ctx.store.db, drop)
    return [
        FieldPair(name, _shown(first, name), _shown(second, name))
        for name in ("number", *MERGEABLE)
        if _shown(first, name) or _shown(second, name)
    ]


def merge(ctx: Context, keep: UUID, drop: UUID, take_from_dropped: frozenset[str] = frozenset()) -> Outcome[Party]:
    """Make `drop` part of `keep`. Empty fields are filled; of a filled one `keep`'s stays unless named.

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
    own = {name: value for name, value in values.items() if name not in _IN_ADDRESS}
    return replace(
        first,
        address=Address(**{name: values[name] for name in _IN_ADDRESS}),
        kind=second.kind if "organisation" in take or (not first.name and second.name) else first.kind,
        role=first.role if first.role == second.role else type(first.role).BOTH,
        emails=tuple(dict.fromkeys((*first.emails, *second.emails))),
        phones=tuple(dict.fromkeys((*first.phones, *second.phones))),
        relation_began=min((day for day in (first.relation_began, second.relation_began) if day), default=None),
        relation_ended=_latest_end(first, second),
        continuing=first.continuing or second.continuing,
        newsletter=first.newsletter and second.newsletter,
        restricted=first.restricted and second.restricted,
        **own,
    )


def _latest_end(first: Party, second: Party) -> date | None:
    """A relation ended only when both records say so."""
    if first.relation_ended and second.relation_ended:
        return max(first.relation_ended, second.relation_ended)
    return None


def _choose(first: Party, second: Party, name: str, take: frozenset[str]) -> str:
    kept, dropped = _shown(first, name), _shown(second, name)
    return dropped if name in take or not kept else kept


def _shown(party: Party, name: str) -> str:
    return str(getattr(party.address if name in _IN_ADDRESS else party, name))
