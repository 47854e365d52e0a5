"""The list of parties as a window: for each column the one that reads its order from an index."""

from __future__ import annotations

from datetime import date
from typing import Any

from avgdesk.domain.listing import STATES, ListQuery
from avgdesk.domain.retention import PartyState
from avgdesk.store import party_lists
from avgdesk.store.lists import Order, RowWindow, Window
from avgdesk.store.party_lists import FAR
from avgdesk.store.search import Condition
from avgdesk.store.stacked_lists import Run, StackedWindow

_TERM, _LAW = f"ifnull(party.retain_until, '{FAR}')", f"ifnull(party.statutory_until, '{FAR}')"
_KEYS = ("party.unpaid_count", _TERM, _LAW)
_KEY = f"party.restricted || printf('%08d', party.unpaid_count) || {_TERM} || {_LAW}"


def window(db: Any, query: ListQuery, found: Condition, today: date, bounded: bool) -> Window:
    """The list of parties under `found`, which is every condition of the query but its state."""
    every = query.to_check and query.state is None
    condition = found if every else party_lists.with_state(db, query.state, today) & found
    order = party_lists.party_order(query.sort, query.descending)
    if query.sort != "state":
        return RowWindow(db, "party", order, condition, bounded)
    key = f"{rank_sql(party_lists.party_state_sql(today))} || {_KEY}"
    flat = RowWindow(db, "party", Order(key, query.descending), condition, bounded)
    shown = STATES if query.state is None else (query.state,)
    runs = [run for state in shown for run in _runs(db, state, today)]
    return StackedWindow(flat, runs, found if query.state else condition)


def _runs(db: Any, state: PartyState, today: date) -> list[Run]:
    """The parties of one state as runs of the index `party_state`."""
    if state is PartyState.HELD:
        return [_run("party.restricted = ? AND party.held = 1", (restricted,)) for restricted in (0, 1)]
    if state is PartyState.RESTRICTED:
        return [_run("party.restricted = 1 AND party.held = 0")]
    free = "party.restricted = 0 AND party.held = 0 AND party.unpaid_count "
    if state is PartyState.UNPAID:
        return [_run(free + "> 0")]
    if state is PartyState.RUNNING:
        return [_run(f"{free} = 0 AND {_TERM} >= ?", (today.isoformat(),))]
    sign = ">=" if state is PartyState.ENDED_SHOP_TERM else "<"
    return [
        _run(f"{free} = 0 AND {_TERM} = ? AND {_LAW} {sign} ?", (term, today.isoformat()), (_LAW,))
        for term in ended_terms(db, "party", today)
    ]


def _run(where: str, values: tuple[object, ...] = (), keys: tuple[str, ...] = _KEYS) -> Run:
    """A run; `keys` without those that are the same throughout, which SQLite would sort by again."""
    return Run(Condition(where, values), keys, "party_state")


def rank_sql(state: str) -> str:
    """SQL for the place of a state, given as SQL, in a list that is sorted by it: one digit."""
    ranks = " ".join(f"WHEN '{each}' THEN {rank}" for rank, each in enumerate(STATES))
    return f"(CASE {state} {ranks} END)"


def ended_terms(db: Any, table: str, today: date) -> list[str]:
    """The few days on which terms of the shop ended, each one seek: a term ends with a book year."""
    term = f"ifnull({table}.retain_until, '{FAR}')"
    found: list[str] = []
    sql = f"SELECT {term} FROM {table} WHERE {term} > ? AND {term} < ? ORDER BY {term} LIMIT 1"
    while row := db.execute_sql(sql, (found[-1] if found else "", today.isoformat())).fetchone():
        found.append(str(row[0]))
    return found
