"""Ten thousand customers with a hundred thousand invoices erased in one transaction, against the bare SQL deletes."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from avgdesk import paths
from avgdesk.context import Context
from avgdesk.domain.erasure import ErasureOrder, Ground, Scope, Target, TargetKind
from avgdesk.domain.listing import ListQuery
from avgdesk.services import administration, customers, erasure
from benchmarks.limits import Report, timed
from benchmarks.shop import CUSTOMERS, INVOICES, LONG_AGO, PASSWORD, copy_of, shop

FACTOR = 3
DELETES = (
    "DELETE FROM party_search",
    "DELETE FROM party_contact",
    "DELETE FROM payment",
    "DELETE FROM invoice",
    "DELETE FROM party",
)


def run(report: Report) -> None:
    folder = shop(CUSTOMERS // 10, INVOICES // 10, LONG_AGO)
    with tempfile.TemporaryDirectory() as state:
        os.environ[paths.STATE_VARIABLE] = state
        bare = _on_copy(folder, _delete_bare)
        ours = _on_copy(folder, _erase)
    report.seconds("erasing every customer whose term has ended", ours, FACTOR * bare, "3 × the bare deletes")


def _on_copy(folder: Path, work: Callable[[Context], float]) -> float:
    ctx = administration.open_with_password(copy_of(folder, "to-be-erased"), PASSWORD)
    try:
        return work(ctx)
    finally:
        administration.close(ctx)


def _delete_bare(ctx: Context) -> float:
    def delete() -> None:
        with ctx.store.transaction():
            for sql in DELETES:
                ctx.store.db.execute_sql(sql)

    return timed(delete)


def _erase(ctx: Context) -> float:
    uids = [row.uid for row in customers.page_source(ctx, ListQuery()).every_row()]
    targets = tuple(Target(TargetKind.PARTY, uid, 1) for uid in uids)
    order = ErasureOrder(Scope.WHOLE, targets, Ground.TERM_ENDED, clock_confirmed=ctx.today())
    return timed(lambda: erasure.erase(ctx, order))
