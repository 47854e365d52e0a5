"""Importing: recognise files, show what would happen, do it, take it back; and the profiles for reading tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

from avgdesk.context import Context
from avgdesk.domain.import_results import BatchLine, Decisions, ImportResult
from avgdesk.errors import InvalidInput, RuleViolated
from avgdesk.exchange import mapping as mappings
from avgdesk.exchange.mapping import Mapping
from avgdesk.outcome import Outcome, Progress, Topic, no_progress
from avgdesk.services import audit, backups, policy, settings
from avgdesk.services.import_run import ImportRun
from avgdesk.services.import_sources import ImportSource, digest_of, files_of, open_source
from avgdesk.services.import_state import ImportState
from avgdesk.services.permissions import Permission, require
from avgdesk.store import derived, import_batches

CHANGED = frozenset({Topic.CUSTOMERS, Topic.INVOICES, Topic.AUDIT})
LONGEST_PROFILE_NAME = 60


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """`format` as on the command line; `mapping` for every table, None: guessed; `decisions` from the preview."""

    format: str = "auto"
    mapping: Mapping | None = None
    decisions: Decisions = field(default_factory=Decisions)


class _OnlyLooked(Exception):
    """Ends a preview: whatever was written is rolled back."""


def recognise(ctx: Context, paths: Sequence[Path], options: ImportOptions | None = None) -> list[ImportSource]:
    """What each file is. `InvalidInput` for one that can't be imported; nothing is read beyond its beginning."""
    require(ctx, Permission.IMPORT)
    options = options or ImportOptions()
    return [open_source(path, options.format, options.mapping) for path in files_of(paths)]


def preview(
    ctx: Context,
    sources: Sequence[ImportSource],
    options: ImportOptions | None = None,
    progress: Progress = no_progress,
) -> ImportResult:
    """What `run_import` would do, to the last row: it is done and rolled back. Nothing is changed or recorded."""
    require(ctx, Permission.IMPORT)
    result = ImportResult()
    try:
        with ctx.store.transaction():
            result = _run(ctx, sources, options or ImportOptions(), progress).tally.result(None)
            raise _OnlyLooked
    except _OnlyLooked:
        return result


def run_import(
    ctx: Context,
    sources: Sequence[ImportSource],
    options: ImportOptions | None = None,
    progress: Progress = no_progress,
) -> Outcome[ImportResult]:
    """Import these files together: all good rows go in, or, when anything breaks off, nothing does.

    A verified backup comes first. Raises `InvalidInput` (a file is damaged), `StorageUnavailable` (the disk is full),
    `Cancelled`.
    """
    require(ctx, Permission.IMPORT)
    backups.before_import(ctx, progress)
    with ctx.store.transaction():
        state = _run(ctx, sources, options or ImportOptions(), progress)
        result = state.tally.result(state.batch_uid)
        if not result.changed:
            import_batches.abandon(ctx.store.db, state.batch)
            result = state.tally.result(None)
        if result.batch:
            import_batches.finish(ctx.store.db, state.batch, _counts(result))
        _record(ctx, sources, result)
    return Outcome(result, CHANGED if result.batch else frozenset({Topic.AUDIT}))


def imported_before(ctx: Context, sources: Sequence[ImportSource]) -> date | None:
    """The day on which these very files were imported last; None when they were not."""
    earlier = import_batches.earlier(ctx.store.db, digest_of(sources))
    return earlier.astimezone(ctx.now().tzinfo).date() if earlier else None


def batches(ctx: Context) -> list[BatchLine]:
    """The latest imports, newest first."""
    require(ctx, Permission.READ)
    return import_batches.lines(ctx.store.db)


def undo_import(ctx: Context, batch: UUID) -> Outcome[None]:
    """Take a whole import back. `RuleViolated("import_changed" or "import_in_use", count)` when something of it was
    changed since, or something else hangs on it; `NotFound` when it is undone already."""
    require(ctx, Permission.IMPORT)
    db = ctx.store.db
    with ctx.store.transaction():
        row = import_batches.row_id(db, batch)
        for code, count in import_batches.obstacles(db, row).items():
            raise RuleViolated(f"import_{code}", count=count)
        touched = import_batches.parties_of(db, row)
        import_batches.take_back(db, row)
        import_batches.mark_undone(db, row, ctx.now())
        derived.refresh_rows(db, touched, policy.current(ctx))
        audit.record(ctx, "import.undone", count=len(touched))
    return Outcome(None, CHANGED)


def save_profile(ctx: Context, name: str, mapping: Mapping) -> Outcome[str]:
    """Keep a mapping under a name; an older one of that name is replaced."""
    require(ctx, Permission.IMPORT)
    name = name.strip()
    if not name or len(name) > LONGEST_PROFILE_NAME:
        raise InvalidInput("profile_name", field="profile", longest=LONGEST_PROFILE_NAME)
    with ctx.store.transaction():
        import_batches.save_profile(name, mappings.to_json(mapping))
        audit.record(ctx, "import.profile_saved")
    return Outcome(name, frozenset({Topic.AUDIT}))


def load_profile(ctx: Context, name: str) -> Mapping:
    """`NotFound` when there is none of that name."""
    require(ctx, Permission.IMPORT)
    return mappings.from_json(import_batches.load_profile(name))


def profiles(ctx: Context) -> list[str]:
    """The names of the profiles."""
    require(ctx, Permission.READ)
    return import_batches.profiles()


def remove_profile(ctx: Context, name: str) -> Outcome[None]:
    require(ctx, Permission.IMPORT)
    with ctx.store.transaction():
        import_batches.remove_profile(name)
        audit.record(ctx, "import.profile_removed")
    return Outcome(None, frozenset({Topic.AUDIT}))


def _run(ctx: Context, sources: Sequence[ImportSource], options: ImportOptions, progress: Progress) -> ImportState:
    """The whole import, inside the caller's transaction."""
    db, now = ctx.store.db, ctx.now()
    uid = uuid4()
    digest = digest_of(sources)
    batch = import_batches.begin(db, uid, now, [source.source for source in sources], digest)
    state = ImportState(db, ctx.today(), policy.current(ctx), options.decisions, batch, uid)
    ImportRun(state, settings.load_company(ctx), now, progress).run(sources)
    return state


def _record(ctx: Context, sources: Sequence[ImportSource], result: ImportResult) -> None:
    counts = _counts(result)
    formats = sorted({source.source for source in sources})
    facts: dict[str, object] = {"formats": formats, "files": len(sources), "refused": result.refused_count, **counts}
    audit.record(ctx, "import.finished", count=sum(counts.values()), subjects=(), **facts)


def _counts(result: ImportResult) -> dict[str, int]:
    return {
        "customers_added": result.customers_added,
        "customers_updated": result.customers_updated,
        "invoices_added": result.invoices_added,
        "invoices_updated": result.invoices_updated,
    }
