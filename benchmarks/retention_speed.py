"""The retention list over the whole shop: filled, and under another filter."""

from __future__ import annotations

import os
import tempfile

from avgdesk import paths
from avgdesk.context import Context
from avgdesk.domain.retention_list import RetentionFilter, RetentionQuery
from avgdesk.services import administration, retention
from benchmarks.limits import Report, timed
from benchmarks.shop import PASSWORD, shop

FILLED, FILTERED = 0.300, 0.050
SCREENFUL = 30


def run(report: Report) -> None:
    with tempfile.TemporaryDirectory() as state:
        os.environ[paths.STATE_VARIABLE] = state
        ctx = administration.open_with_password(shop(), PASSWORD)
        try:
            report.seconds("retention list filled", timed(lambda: _fill(ctx)), FILLED, "300 ms")
            for each in RetentionFilter:
                query = RetentionQuery(filter=each)
                spent = timed(lambda query=query: _show(ctx, query))
                report.seconds(f"retention list, {each.value}", spent, FILTERED, "50 ms")
        finally:
            administration.close(ctx)


def _fill(ctx: Context) -> None:
    retention.figures(ctx)
    _show(ctx, RetentionQuery())


def _show(ctx: Context, query: RetentionQuery) -> None:
    source = retention.page_source(ctx, query)
    source.count()
    source.rows(0, SCREENFUL)
