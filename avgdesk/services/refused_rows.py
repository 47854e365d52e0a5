"""The rows that an import refused, as a CSV to mend and import again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from avgdesk import words
from avgdesk.context import Context
from avgdesk.domain.imports import Refusal
from avgdesk.exchange.csv_writer import write_csv
from avgdesk.i18n import tr
from avgdesk.outcome import Outcome, Progress, Topic, no_progress
from avgdesk.services import audit
from avgdesk.services.permissions import Permission, require


def save_refused(
    ctx: Context, refused: Sequence[Refusal], target: Path, progress: Progress = no_progress
) -> Outcome[int]:
    """Write each refused row as it stood, with its file, row, column and reason in front; gives the number of rows."""
    require(ctx, Permission.IMPORT)
    own = (tr("File"), tr("Row"), tr("Column"), tr("Reason"))
    headers = list(dict.fromkeys(header for refusal in refused for header in refusal.headers))
    with ctx.store.transaction():
        written = write_csv(target, (*own, *headers), _rows(refused, headers, progress))
        audit.record(ctx, "import.refused_saved", count=written)
    return Outcome(written, frozenset({Topic.AUDIT}))


def _rows(refused: Sequence[Refusal], headers: Sequence[str], progress: Progress) -> Iterator[list[str]]:
    for done, refusal in enumerate(refused):
        progress(done, len(refused))
        cells = dict(zip(refusal.headers, refusal.cells, strict=False))
        told = [refusal.file, str(refusal.row), refusal.column, words.reason(refusal.reason)]
        yield [*told, *(cells.get(header, "") for header in headers)]
