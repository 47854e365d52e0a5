"""The list of invoices as a window: for each column the one that reads its order from an index."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from avgdesk.domain.listing import STATES, ListQuery
from avgdesk.domain.retention import PartyState
from avgdesk.store import party_lists
from avgdesk.store.lists import Order, RowWindow, Window
from avgdesk.store.owner_lists import OWNER_KEY, OwnerWindow, lines_under
from avgdesk.store.party_lists import FAR
from avgdesk.store.party_windows import ended_terms, rank_sql
from avgdesk.store.search import EVERYTHING, Condition
from avgdesk.store.stacked_lists import Run, StackedWindow

_TERM, _LAW = f"ifnull(invoice.retain_until, '{FAR}')", f"ifnull(invoice.statutory_until, '{FAR}')"
_KEYS, _INDEX = (_TERM, _LAW), "invoice_by_term"
# kept with each party; of the other states the invoices are counted
_COUNTED = {
    None: "party.invoice_count",
    PartyState.UNPAID: "party.unpaid_count",
    PartyState.HELD: "party.invoice_count",
    PartyState.RESTRICTED: "party.invoice_count",
}
_OF_OWNERS = (PartyState.HELD, PartyState.RESTRICTED)
_STATE = (
    "CASE WHEN (SELECT held FROM party WHERE party.id = invoice.party_id) THEN 'held' "
    "WHEN (SELECT restricted FROM party WHERE party.id = invoice.party_id) THEN 'restricted' "
    f"WHEN {_TERM} = '{FAR}' THEN 'unpaid' WHEN {_TERM} >= '{{today}}' THEN 'running' "
    f"WHEN {_LAW} >= '{{today}}' THEN 'ended_shop_term' ELSE 'ended' END"
)


def window(db: Any, query: ListQuery, found: Condition, today: date, bounded: bool) -> Window:
    """The list of invoices under `found`: a search, or the invoices of one party."""
    return _List(db, query, found, today, bounded).window()


@dataclass(frozen=True, slots=True)
class _List:
    db: Any
    query: ListQuery
    found: Condition
    today: date
    bounded: bool

    @property
    def whole(self) -> bool:
        """All invoices of one party are shown, also of a restricted one: whoever opens them means to see them."""
        return self.query.party is not None and self.query.state is None

    @property
    def sort(self) -> str:
        """The newest invoice first; among those that ended, the one that ended first."""
        ended = self.query.state in (PartyState.ENDED, PartyState.ENDED_SHOP_TERM)
        return self.query.sort or ("retain_until" if ended else "issued_on")

    def window(self) -> Window:
        if self.sort == "customer":
            return self._by_owner()
        if self.sort == "state":
            return self._by_state()
        if self.sort == "retain_until":
            return self._by_term()
        return self._flat(party_lists.invoice_order(self.sort, False).key)

    def _flat(self, key: str) -> RowWindow:
        descending = self.query.descending if self.query.sort else self.sort == "issued_on"
        state = EVERYTHING if self.whole else party_lists.with_invoice_state(self.db, self.query.state, self.today)
        alone = not self.bounded and self.found.sql == EVERYTHING.sql
        size = count(self.db, self.query.state, self.today) if alone else None
        return RowWindow(self.db, "invoice", Order(key, descending), self.found & state, self.bounded, size)

    def _by_owner(self) -> Window:
        owners, invoices = EVERYTHING, self.found
        if not self.whole:
            owners = Condition(_owners(self.query.state))
            invoices = self.found & _in_state(self.query.state, self.today)
        kept = _COUNTED.get(self.query.state) if self.found.sql == EVERYTHING.sql else None
        return OwnerWindow(self._flat(OWNER_KEY), owners, invoices, kept or lines_under(invoices))

    def _by_term(self) -> Window:
        flat = self._flat(f"{_TERM} || {_LAW}")
        if self.query.state is not None:
            return StackedWindow(flat, _runs(self.db, self.query.state, self.today), self.found)
        return StackedWindow(flat, [Run(EVERYTHING, _KEYS, _INDEX)], flat.condition)

    def _by_state(self) -> Window:
        flat = self._flat(f"{rank_sql(_STATE.format(today=self.today.isoformat()))} || {_TERM} || {_LAW}")
        shown = STATES if self.query.state is None else (self.query.state,)
        runs = [run for state in shown for run in _runs(self.db, state, self.today)]
        return StackedWindow(flat, runs, self.found if self.query.state else flat.condition)


def count(db: Any, state: PartyState | None, today: date) -> int:
    """How many invoices have a state, without looking at each: those of held and restricted parties are few."""
    if state in _OF_OWNERS:
        return _counted(db, party_lists.with_invoice_state(db, state, today))
    runs = [Run(EVERYTHING, ())] if state is None else _free_runs(db, state, today)
    hidden = Condition(f"invoice.party_id IN (SELECT id FROM party WHERE {_apart(state)})") & _in_state(state, today)
    return sum(_counted(db, run.where) for run in runs) - _counted(db, Condition(hidden.walking, hidden.values))


def _counted(db: Any, where: Condition) -> int:
    # without a condition SQLite counts the leaves of an index, with one its lines
    limited = "" if where.sql == EVERYTHING.sql else f" WHERE {where.sql}"
    return int(db.execute_sql(f"SELECT count(*) FROM invoice{limited}", where.values).fetchone()[0])


def _owners(state: PartyState | None) -> str:
    """Whose invoices a list shows: a condition on `party`."""
    return party_lists.OWNERS[state] if state in _OF_OWNERS else f"NOT ({_apart(state)})"


def _apart(state: PartyState | None) -> str:
    """Whose invoices are left out of a list."""
    return "party.restricted = 1" if state is None else "party.held = 1 OR party.restricted = 1"


def _in_state(state: PartyState | None, today: date) -> Condition:
    """What a state asks of the invoice itself."""
    return EVERYTHING if state is None or state in _OF_OWNERS else party_lists.invoice_in_state(state, today)


def _runs(db: Any, state: PartyState, today: date) -> list[Run]:
    """The invoices of one state as runs of the index on both terms; those of held or restricted parties are few."""
    if state in _OF_OWNERS:
        return [Run(party_lists.with_invoice_state(db, state, today), _KEYS, "invoice_of_party")]
    apart = party_lists.of_free_parties(db)
    return [Run(run.where & apart, run.keys, run.index) for run in _free_runs(db, state, today)]


def _free_runs(db: Any, state: PartyState, today: date) -> list[Run]:
    day = today.isoformat()
    if state is PartyState.UNPAID:
        return [_run(f"{_TERM} = ?", (FAR,))]
    if state is PartyState.RUNNING:
        return [Run(Condition(f"{_TERM} >= ? AND {_TERM} < '{FAR}'", (day,)), _KEYS, _INDEX)]
    sign = ">=" if state is PartyState.ENDED_SHOP_TERM else "<"
    terms = ended_terms(db, "invoice", today)
    return [_run(f"{_TERM} = ? AND {_LAW} {sign} ?", (term, day)) for term in terms]


def _run(where: str, values: tuple[object, ...]) -> Run:
    """A run within one last day of the shop's term: only the other one is left to sort by."""
    return Run(Condition(where, values), (_LAW,), _INDEX)
