"""Processor agreements: one to bytes against the bare reportlab work, and a thousand of them in bulk."""

from __future__ import annotations

import io
import os
import resource
import sys
import tempfile
from pathlib import Path
from typing import Any
from uuid import UUID

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, append_signature_field
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import SimpleDocTemplate

from avgdesk import paths
from avgdesk.context import Context
from avgdesk.documents import agreement
from avgdesk.documents.agreement import AgreementText
from avgdesk.domain.agreements import Direction
from avgdesk.domain.listing import ListQuery
from avgdesk.services import administration, agreement_annexes, agreement_bulk, agreements, customers
from avgdesk.services.agreement_bulk import BulkOrder
from avgdesk.services.agreements import NewAgreement
from benchmarks.limits import Report, best_of, timed
from benchmarks.shop import PASSWORD, copy_of, shop

FACTOR, PREVIEW, MEMORY, LINEAR = 1.5, 0.300, 300_000_000, 1.5
MANY, FEW = 1000, 100


def run(report: Report) -> None:
    with tempfile.TemporaryDirectory() as state:
        os.environ[paths.STATE_VARIABLE] = state
        ctx = administration.open_with_password(copy_of(shop(MANY + FEW + 1, MANY), "agreements"), PASSWORD)
        try:
            _measure(report, ctx)
        finally:
            administration.close(ctx)


def _measure(report: Report, ctx: Context) -> None:
    people = [party for _, party in customers.whole_records(ctx, ListQuery())]
    annexes = agreement_annexes.propose(ctx, Direction.PROCESSOR, people[0], "nl")
    new = NewAgreement(people[0].uid, Direction.PROCESSOR, "nl", annexes)
    agreements.preview(ctx, new)  # fonts and libraries are read once
    record = _record(ctx, new)
    bare = best_of(5, lambda: _bare(record))
    ours = best_of(5, lambda: agreement.render(record, "nl"))
    report.seconds("one agreement to bytes", ours, FACTOR * bare, "1.5 × bare reportlab and two signature fields")
    report.seconds("preview of an agreement", best_of(5, lambda: agreements.preview(ctx, new)), PREVIEW, "300 ms")
    uids = [party.uid for party in people]
    few = timed(lambda: agreement_bulk.issue_for(ctx, _order(ctx, uids[1 : FEW + 1])))
    watch = _Memory()
    order = _order(ctx, uids[FEW + 1 : FEW + MANY + 1])
    many = timed(lambda: watch.keep(agreement_bulk.issue_for(ctx, order, watch)))
    limit = few * MANY / FEW * LINEAR
    report.seconds(f"{MANY} agreements in bulk", many, limit, f"{LINEAR} × {MANY // FEW} times what {FEW} took")
    issued = [made.uid for made in watch.kept.value.issued]
    together = timed(lambda: agreement_bulk.one_file(ctx, issued, watch))
    report.seconds(f"{MANY} agreements as one file to print", together, many, f"what making {MANY} took")
    watch(MANY, MANY)
    report.bytes("most memory of the process meanwhile", watch.most, MEMORY, "300 MB")


def _record(ctx: Context, new: NewAgreement) -> AgreementText:
    """What the preview prints."""
    made = agreements.create_draft(ctx, new).value
    return agreements.text_of(ctx, made)


class _BareCanvas(Canvas):
    """reportlab's own, with one method that our headings call."""

    def bookmark(self, title: str, level: int, top: float) -> None:
        """No outline."""


def _bare(record: AgreementText) -> bytes:
    """The same flowables without head, foot and metadata, and two signature fields put in by pyHanko."""
    out = io.BytesIO()
    document = SimpleDocTemplate(out, pagesize=A4)
    document.build(agreement.flowables(record, "nl", document.width), canvasmaker=_BareCanvas)
    writer = IncrementalPdfFileWriter(out)
    for name in ("one", "two"):
        append_signature_field(writer, SigFieldSpec(name, box=(100, 100, 250, 150)))
    writer.write_in_place()
    return out.getvalue()


def _order(ctx: Context, uids: list[UUID]) -> BulkOrder:
    annexes = agreement_annexes.standard(ctx, Direction.PROCESSOR, "nl")
    return BulkOrder(tuple(uids), Direction.PROCESSOR, "nl", annexes)


class _Memory:
    """Looks at each step how much memory is in use. The peak since the start would be that of Argon2 at the opening."""

    def __init__(self) -> None:
        self.most = 0
        self.kept: Any = None

    def __call__(self, done: int, total: int | None) -> None:
        self.most = max(self.most, _resident())

    def keep(self, outcome: object) -> None:
        self.kept = outcome


def _resident() -> int:
    """Bytes in use now; where the system doesn't tell, the peak since the start (kilobytes, except macOS)."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used if sys.platform == "darwin" else used * 1024
