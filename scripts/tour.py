"""`tour.py FOLDER [--language nl|en]`: pictures of every page of the demo administration, and every PDF it can make."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from camera import photograph_pages
from PySide6.QtWidgets import QApplication

from avgdesk import i18n, paths
from avgdesk.app import Application, make_demo
from avgdesk.context import Context
from avgdesk.domain.agreements import AgreementState
from avgdesk.domain.appointments import AppointmentState
from avgdesk.domain.erasure import ErasureOrder, Ground, Scope
from avgdesk.services import (
    agreement_files,
    agreements,
    appointment_papers,
    appointments,
    customers,
    dossier,
    erasure,
    erasure_preview,
    request_letters,
    requests,
    sheets,
    visit,
)
from avgdesk.ui.tour import SIZE

MAY_GO, SHOWN = "10001", "10012"


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", choices=i18n.LANGUAGES, default=i18n.DUTCH)
    asked = parser.parse_args(words)
    shutil.rmtree(asked.folder, ignore_errors=True)
    qt = QApplication([])
    with tempfile.TemporaryDirectory(prefix="avgdesk-tour-", ignore_cleanup_errors=True) as place:
        os.environ[paths.STATE_VARIABLE] = str(Path(place) / "state")
        program = Application(qt, Path(place) / "administration", asked.language)
        program.enter(make_demo(program.folder, asked.language))
        assert program.session is not None
        pictures = photograph_pages(program.session, asked.folder, SIZE)
        documents = 0
        for name, content in papers(program.session.ctx, asked.language):
            (asked.folder / f"{name}.pdf").write_bytes(content)
            documents += 1
        program.session.close()
    print(f"{pictures} pictures and {documents} documents in {asked.folder}")
    return 0 if pictures and documents else 1


def papers(ctx: Context, language: str) -> Iterator[tuple[str, bytes]]:
    """One document of each kind, made from what the demo holds."""
    yield "recovery-sheet", sheets.render(ctx, sheets.fresh_key())
    in_force = next(row for row in agreements.page_source(ctx).every_row() if row.state is AgreementState.IN_FORCE)
    found = agreement_files.newest(ctx, in_force.uid)
    if found is not None:
        yield "agreement", found.content
    yield "access-dossier", dossier.pdf(ctx, dossier.of_party(ctx, customers.find(ctx, SHOWN).uid), language).value
    yield from letters(ctx, language)
    yield from appointment_documents(ctx, language)
    shown = erasure_preview.preview(ctx, customers.find(ctx, MAY_GO).uid)
    order = ErasureOrder(Scope.WHOLE, (shown.target,), Ground.TERM_ENDED, clock_confirmed=ctx.today(), certificate=True)
    certificate = erasure.erase(ctx, order).value.certificate
    if certificate:
        yield "erasure-certificate", certificate


def letters(ctx: Context, language: str) -> Iterator[tuple[str, bytes]]:
    """Each letter for the first request that it fits."""
    made = set()
    for request in requests.every(ctx):
        for kind in request_letters.fitting(request):
            if kind not in made:
                made.add(kind)
                draft = request_letters.draft(ctx, request.uid, kind, language)
                yield f"letter-{kind.value}", request_letters.preview(ctx, draft)


def appointment_documents(ctx: Context, language: str) -> Iterator[tuple[str, bytes]]:
    """The confirmation of one to come, the receipt of one that was."""
    first, last = ctx.today() - timedelta(days=100), ctx.today() + timedelta(days=100)
    booked = [one for day in appointments.plan(ctx, first, last) for one in day.appointments]
    ahead = next(one for one in booked if one.span.start > ctx.now())
    draft = appointment_papers.draft(ctx, ahead.uid, language)
    yield "appointment", appointment_papers.make(ctx, ahead.uid, draft).value.content
    past = next(one for one in booked if one.state is AppointmentState.CLOSED)
    yield "inspection-receipt", visit.receipt(ctx, past.uid, language).value


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
