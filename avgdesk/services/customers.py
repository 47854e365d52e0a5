"""Customers and suppliers: find, show, create, edit, end, undo. Merging stands in `services.merging`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID, uuid4

from avgdesk.context import Context
from avgdesk.domain.audit import Subject
from avgdesk.domain.checks import DoubtCode, cannot_be_stored, contains_bsn, doubts_of
from avgdesk.domain.explanations import Explanation, explain_party
from avgdesk.domain.listing import CustomerRow, ListQuery
from avgdesk.domain.parties import Party, PartyRole
from avgdesk.domain.retention import PartyState, RetentionPolicy, Terms
from avgdesk.errors import InvalidInput, NotFound, RuleViolated
from avgdesk.outcome import Outcome, Topic
from avgdesk.services import audit, policy
from avgdesk.services.listing import BATCH, PageSource
from avgdesk.services.permissions import Permission, require
from avgdesk.store import derived, numbering, parties, party_facts, party_lists, party_windows, search
from avgdesk.store.party_facts import PartyFacts

CHANGED = frozenset({Topic.CUSTOMERS, Topic.AUDIT})
LONGEST = {"notes": 20_000}
LONGEST_OTHER = 500


@dataclass(frozen=True, slots=True)
class CustomerDetails:
    """Everything that the detail pane tells of one party."""

    party: Party
    version: int
    state: PartyState
    terms: Terms
    explanation: Explanation
    doubts: tuple[DoubtCode, ...]
    bsn_suspected: bool
    invoices: int
    unpaid: int


@dataclass(frozen=True, slots=True)
class PartyEdit:
    """One change of a party: what `undo` takes back, as long as nothing else was changed since."""

    before: Party
    after: Party
    version: int


def page_source(ctx: Context, query: ListQuery, *, live: bool = False) -> PageSource[CustomerRow]:
    """The list of parties under a search and the filters; `live`: of very many only the first are listed."""
    today, db = ctx.today(), ctx.store.db
    found = party_lists.with_role(ctx.store.db, query.role) & search.party_condition(query.search, live)
    if query.to_check:
        found &= party_lists.DOUBTFUL
    return PageSource(
        party_windows.window(db, query, found, today, bounded=live and bool(query.search)),
        lambda ids: party_lists.customer_rows(db, ids, today),
        lambda uid: parties.row_id(db, uid),
    )


def restricted_named(ctx: Context, text: str, role: PartyRole | None, most: int) -> list[CustomerRow]:
    """The restricted ones under a search, by name: out of the normal lists, but what they ask is still dealt with."""
    found: list[CustomerRow] = []
    for state in (PartyState.RESTRICTED, PartyState.HELD):  # a dispute's state goes before the restriction's
        rows = page_source(ctx, ListQuery(search=text, role=role, state=state, sort="name")).rows(0, most)
        found += [row for row in rows if state is PartyState.RESTRICTED or load(ctx, row.uid).restricted]
    return found[:most]


def whole_records(ctx: Context, query: ListQuery) -> Iterator[tuple[CustomerRow, Party]]:
    """The lines of a list with everything that is kept of each party, in order, read in batches."""
    window = page_source(ctx, query).window
    for first in range(0, window.count(), BATCH):
        ids = window.ids(first, BATCH)
        rows = party_lists.customer_rows(ctx.store.db, ids, ctx.today())
        yield from zip(rows, parties.load_many(ctx.store.db, ids), strict=True)


def find(ctx: Context, number: str) -> Party:
    """The party with this number; `NotFound`."""
    return parties.load(ctx.store.db, parties.uid_of(ctx.store.db, number))


def load(ctx: Context, uid: UUID) -> Party:
    """One party; `NotFound`."""
    return parties.load(ctx.store.db, uid)


def details(ctx: Context, uid: UUID) -> CustomerDetails:
    """What is kept of one party, until when and why."""
    db, today = ctx.store.db, ctx.today()
    party = parties.load(db, uid)
    facts = party_facts.load(db, uid, party_lists.party_state_sql(today))
    return CustomerDetails(
        party=party,
        version=facts.version,
        state=facts.state,
        terms=facts.terms,
        explanation=explain(policy.current(ctx), facts),
        doubts=doubts_of(party),
        bsn_suspected=contains_bsn(party.notes),
        invoices=facts.invoices,
        unpaid=facts.unpaid,
    )


def explain(rule: RetentionPolicy, facts: PartyFacts) -> Explanation:
    """Why a party is kept until when."""
    running = facts.continuing or (facts.relation_ended is None and facts.agreements_in_force > 0)
    return explain_party(
        rule,
        facts.relation_ended,
        facts.last_activity or facts.relation_began,
        facts.created_on,
        running,
        facts.invoice_terms,
        facts.unpaid,
        facts.latest_actuality,
    )


def next_number(ctx: Context) -> str:
    """A proposal for a new customer's number."""
    return numbering.next_party_number(ctx.store.db)


def create(ctx: Context, party: Party) -> Outcome[Party]:
    """Add a party; an empty number is filled in. `InvalidInput` names the field that can't be stored."""
    require(ctx, Permission.EDIT)
    db = ctx.store.db
    with ctx.store.transaction():
        new = replace(party, uid=uuid4(), number=party.number or next_number(ctx), source=party.source or "manual")
        check(ctx, new)
        parties.add(db, new, ctx.today())
        derived.refresh(db, [new.uid], policy.current(ctx))
        audit.record(ctx, "customer.created", subjects=(subject_of(new),))
    return Outcome(new, CHANGED)


def update(ctx: Context, party: Party, version: int | None = None) -> Outcome[PartyEdit]:
    """Overwrite a party's particulars. `RuleViolated("changed_meanwhile")` when `version` is no longer the last."""
    require(ctx, Permission.EDIT)
    db = ctx.store.db
    with ctx.store.transaction():
        before = parties.load(db, party.uid)
        if version is not None and parties.version(db, party.uid) != version:
            raise RuleViolated("changed_meanwhile", number=before.number)
        check(ctx, party)
        changed = changed_fields(before, party)
        if changed:
            _overwrite(ctx, party)
            audit.record(ctx, "customer.changed", subjects=(subject_of(party),), fields=" ".join(changed))
        edit = PartyEdit(before, party, parties.version(db, party.uid))
    return Outcome(edit, CHANGED if changed else frozenset())


def end_relation(ctx: Context, uid: UUID, on: date) -> Outcome[PartyEdit]:
    """The relation ended on this day: the term of the customer's own record counts from it."""
    party = parties.load(ctx.store.db, uid)
    if party.relation_began and on < party.relation_began:
        raise InvalidInput("ends_before_it_began", field="relation_ended", value=on, began=party.relation_began)
    return update(ctx, replace(party, relation_ended=on, continuing=False))


def can_undo(ctx: Context, edit: PartyEdit) -> bool:
    """Whether the record is still there and unchanged since; if not, whoever holds the edit forgets it."""
    try:
        return parties.version(ctx.store.db, edit.after.uid) == edit.version
    except NotFound:
        return False


def undo(ctx: Context, edit: PartyEdit) -> Outcome[Party]:
    """Take an edit back; `RuleViolated("changed_meanwhile")` when the record was changed again since."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        if parties.version(ctx.store.db, edit.after.uid) != edit.version:
            raise RuleViolated("changed_meanwhile", number=edit.after.number)
        _overwrite(ctx, edit.before)
        audit.record(ctx, "customer.change_undone", subjects=(subject_of(edit.before),))
    return Outcome(edit.before, CHANGED)


def subject_of(party: Party) -> Subject:
    return Subject("party", party.uid, party.number)


def check(ctx: Context, party: Party) -> None:
    """What can't be stored is refused with the field's name; what is merely doubtful is marked elsewhere."""
    if not party.name.strip():
        raise InvalidInput("name_missing", field="name")
    for field, value in text_fields(party):
        if cannot_be_stored(value):
            raise InvalidInput("unstorable_text", field=field)
        if len(value) > LONGEST.get(field, LONGEST_OTHER):
            raise InvalidInput("text_too_long", field=field, longest=LONGEST.get(field, LONGEST_OTHER))
    if party.relation_began and party.relation_ended and party.relation_ended < party.relation_began:
        raise InvalidInput(
            "ends_before_it_began", field="relation_ended", value=party.relation_ended, began=party.relation_began
        )
    if parties.number_taken(ctx.store.db, party.number, by_other_than=party.uid):
        raise InvalidInput("number_taken", field="number", value=party.number)


def text_fields(party: Party) -> list[tuple[str, str]]:
    """Each piece of free text of a party with the name of its field."""
    place = party.address
    single = [
        (name, str(getattr(party, name)))
        for name in (
            "number",
            "organisation",
            "first_name",
            "infix",
            "last_name",
            "contact_person",
            "coc_number",
            "vat_number",
            "notes",
        )
    ]
    address = [
        (name, str(getattr(place, name)))
        for name in ("street", "house_number", "addition", "postcode", "town", "country")
    ]
    return [*single, *address, *(("emails", mail) for mail in party.emails), *(("phones", tel) for tel in party.phones)]


def changed_fields(before: Party, after: Party) -> list[str]:
    """The names of the fields that differ: what the audit trail may say of an edit."""
    names = [name for name in Party.__dataclass_fields__ if name not in ("uid", "address")]
    changed = [name for name in names if getattr(before, name) != getattr(after, name)]
    return [*changed, "address"] if before.address != after.address else changed


def _overwrite(ctx: Context, party: Party) -> None:
    parties.save(ctx.store.db, party)
    derived.refresh(ctx.store.db, [party.uid], policy.current(ctx))
