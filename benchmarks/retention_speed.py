"""The retention page on a hundred thousand customers, and ten thousand of them erased with their invoices."""

from __future__ import annotations

from pathlib import Path

from avgdesk.context import Context
from avgdesk.domain.erasure import ErasureOrder, Scope, Target, TargetKind
from avgdesk.domain.retention_list import RetentionFilter, RetentionQuery
from avgdesk.services import administration, erasure, retention
from avgdesk.store import cleanup
from benchmarks import shop
from benchmarks.limits import Report, best_of, timed

PAGE_SECONDS, FILTER_SECONDS = 0.300, 0.050
ERASED = 10_000
SCREEN = 60  # lines that a window shows


def run(report: Report) -> None:
    ctx = administration.open_with_password(shop.shop(), shop.PASSWORD)
    try:
        _page(report, ctx)
    finally:
        administration.close(ctx)
    _erasure(report)


def _page(report: Report, ctx: Context) -> None:
    report.seconds("fill the retention page", best_of(3, lambda: _fill(ctx)), PAGE_SECONDS, "300 ms")
    figures = retention.figures(ctx)
    for chosen in RetentionFilter:
        query, size = RetentionQuery(chosen), figures.counts[chosen]
        report.seconds(
            f"change the filter to {chosen}",
            best_of(3, lambda query=query, size=size: _window(ctx, query, size)),  # type: ignore[misc]
            FILTER_SECONDS,
            "50 ms",
        )
    for year in list(figures.per_year)[:3]:
        query = RetentionQuery(RetentionFilter.ALL, year=year)
        report.seconds(
            f"click on the bar of {year}",
            best_of(3, lambda query=query: _window(ctx, query, None)),  # type: ignore[misc]
            FILTER_SECONDS,
            "50 ms",
        )


def _fill(ctx: Context) -> None:
    figures = retention.figures(ctx)
    _window(ctx, RetentionQuery(), figures.counts[RetentionFilter.ENDED])


def _window(ctx: Context, query: RetentionQuery, size: int | None) -> None:
    source = retention.page_source(ctx, query, size)
    source.count()
    source.rows(0, SCREEN)


def _erasure(report: Report) -> None:
    """In an administration of twice that size, so that the pages of those who stay are in the way as well."""
    folder = shop.shop(2 * ERASED, 20 * ERASED, shop.LONG_AGO)
    bare = _bare_deletes(shop.copy_of(folder, "erasure-bare"))
    ours, clean = _ours(shop.copy_of(folder, "erasure-ours"))
    report.seconds(f"erase {ERASED} customers and their invoices", ours, 3 * bare, "3 × the bare SQL deletes")
    report.note(f"the clean-up afterwards: {clean:.1f} s")


def _bare_deletes(folder: Path) -> float:
    """The same rows, deleted by table in one transaction, with nothing else."""
    ctx = administration.open_with_password(folder, shop.PASSWORD)
    chosen = f"SELECT id FROM party WHERE id <= {ERASED}"

    def delete() -> None:
        with ctx.store.transaction():
            for table in ("invoice", "payment", "party_contact"):
                ctx.store.db.execute_sql(f"DELETE FROM {table} WHERE party_id IN ({chosen})")
            ctx.store.db.execute_sql(f"DELETE FROM party_search WHERE rowid IN ({chosen})")
            ctx.store.db.execute_sql(f"DELETE FROM party WHERE id IN ({chosen})")

    seconds = timed(delete)
    administration.close(ctx)
    return seconds


def _ours(folder: Path) -> tuple[float, float]:
    """(seconds of the erasure with its checks, ledger and audit entry; seconds of the clean-up)."""
    ctx = administration.open_with_password(folder, shop.PASSWORD)
    cleanup.AT_ONCE_BYTES = 0
    rows = ctx.store.db.execute_sql(f"SELECT uid, version FROM party WHERE id <= {ERASED}").fetchall()
    targets = tuple(Target(TargetKind.PARTY, shop.UUID(bytes=bytes(uid)), version) for uid, version in rows)
    order = ErasureOrder(Scope.WHOLE, targets, skip_blocked=True, clock_confirmed=ctx.today())
    result = []
    seconds = timed(lambda: result.append(erasure.erase(ctx, order).value))
    assert result[0].erased.customers == ERASED and not result[0].skipped
    clean = timed(lambda: erasure.clean_up(ctx))
    administration.close(ctx)
    return seconds, clean
