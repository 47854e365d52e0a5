"""kill -9 in the middle of a bulk erasure: all of them are gone with their line in the ledger, or none and no line."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from avgdesk.context import Context
from avgdesk.domain.retention_list import RetentionQuery
from avgdesk.services import administration, audit, erasure, erasure_preview, policy
from avgdesk.services.erasure import ErasureOrder
from avgdesk.store import derived, invoices, ledger, parties
from tests.conftest import PASSWORD
from tests.services.shop import address, person
from tests.soak import children
from tests.soak.children import Say
from tests.soak.conftest import Times

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs fork")

CROWD = 400
LONG_AGO = date(2012, 5, 5)


def fill(ctx: Context) -> None:
    """As many customers as are lacking, each with two invoices, all of them ended."""
    from uuid import uuid4

    from avgdesk.domain.invoices import Invoice

    db, rule = ctx.store.db, policy.current(ctx)
    there = int(db.execute_sql("SELECT count(*) FROM party").fetchone()[0])
    with ctx.store.transaction():
        new = [uuid4() for _ in range(CROWD - there)]
        for uid in new:
            who = person("Massa", number=uid.hex, relation_ended=LONG_AGO, address=address(), notes="x" * 200)
            parties.add(db, type(who)(**{**_fields(who), "uid": uid}), LONG_AGO)
            for bill in ("a", "b"):
                invoices.add(db, Invoice(uuid4(), uid, bill, LONG_AGO, 100, paid_on=LONG_AGO, paid_cents=100), rule)
        derived.refresh(db, new, rule)


def _fields(who: object) -> dict[str, object]:
    return {name: getattr(who, name) for name in type(who).__dataclass_fields__}  # type: ignore[attr-defined]


def erasing(folder: Path) -> Callable[[Say], None]:
    def go(say: Say) -> None:
        ctx = administration.open_with_password(folder, PASSWORD)
        shown = erasure_preview.preview_list(ctx, RetentionQuery())
        order = ErasureOrder(shown.scope, shown.targets, skip_blocked=True, clock_confirmed=ctx.today())
        say("start")
        began = time.monotonic()
        erasure.erase(ctx, order)
        say(f"done {time.monotonic() - began}")

    return go


def test_a_kill_leaves_all_or_nothing(ctx: Context, times: Times) -> None:
    folder, dice, outcomes = ctx.store.folder, random.Random(5), set[int]()
    fill(ctx)
    administration.close(ctx)
    lasts = float(children.run(erasing(folder)).lines[-1].split()[1])
    for _ in range(times(6, 300)):
        again = administration.open_with_password(folder, PASSWORD)
        fill(again)
        before = len(ledger.entries(again.store.db, with_items=False))
        administration.close(again)
        said = children.run(erasing(folder), kill_after=dice.uniform(0, 1.2 * lasts))
        assert not [line for line in said.lines if line.startswith("error")], said.lines
        outcomes.add(check(folder, before))
    assert outcomes <= {0, CROWD}


def check(folder: Path, before: int) -> int:
    """Opens what is left and holds it together; gives how many customers are there."""
    ctx = administration.open_with_password(folder, PASSWORD)
    try:
        db = ctx.store.db
        counts = {name: int(db.execute_sql(f"SELECT count(*) FROM {name}").fetchone()[0])
                  for name in ("party", "invoice", "party_search")}  # fmt: skip
        entries = ledger.entries(db)
        assert counts == {"party": CROWD, "invoice": 2 * CROWD, "party_search": CROWD} or not any(counts.values())
        assert len(entries) == before + (counts["party"] == 0)
        assert ledger.damaged(db) == [] and audit.verify(ctx).intact
        assert db.execute_sql("PRAGMA integrity_check").fetchone()[0] == "ok"
        return counts["party"]
    finally:
        administration.close(ctx)
