"""Who needs an agreement and has none: running business relations, unless the owner says otherwise of a party."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from avgdesk.context import Context
from avgdesk.domain.listing import CustomerRow
from avgdesk.outcome import Outcome, Topic
from avgdesk.services import audit
from avgdesk.services.listing import PageSource
from avgdesk.services.permissions import Permission, require
from avgdesk.store import agreement_lists, parties, party_lists, search
from avgdesk.store.lists import RowWindow
from avgdesk.store.search import Condition


def without(ctx: Context, text: str = "", sort: str = "name", descending: bool = False) -> PageSource[CustomerRow]:
    """The parties for whom one is due, found by any word of their particulars."""
    db, today = ctx.store.db, ctx.today()
    condition = Condition(agreement_lists.DUE) & search.party_condition(text)
    return PageSource(
        RowWindow(db, "party", party_lists.party_order(sort, descending), condition),
        lambda ids: party_lists.customer_rows(db, ids, today),
        lambda uid: parties.row_id(db, uid),
    )


def count(ctx: Context) -> int:
    """How many there are."""
    return agreement_lists.due_count(ctx.store.db)


def said(ctx: Context, party: UUID) -> bool | None:
    """What the owner said of a party; None when the program's rule decides."""
    return agreement_lists.said_need(ctx.store.db, parties.row_id(ctx.store.db, party))


def say_need(ctx: Context, party_uids: Collection[UUID], needed: bool | None) -> Outcome[int]:
    """Whether these parties need an agreement; None: let the program's rule decide. Gives how many."""
    require(ctx, Permission.EDIT)
    with ctx.store.transaction():
        for uid in party_uids:
            agreement_lists.say_need(ctx.store.db, parties.row_id(ctx.store.db, uid), needed)
        audit.record(ctx, "agreement.need_set", count=len(party_uids), needed="rule" if needed is None else needed)
    return Outcome(len(party_uids), frozenset({Topic.AGREEMENTS, Topic.AUDIT}))
