"""An erasure request leads into the erasure preview, and what came of it is recorded with the request."""

from __future__ import annotations

from collections.abc import Iterable

from avgdesk import words
from avgdesk.domain.erasure import ErasureOrder, ErasureResult, Ground, Preview, Scope
from avgdesk.domain.requests import Request
from avgdesk.i18n import tr
from avgdesk.services import erasure_preview, request_effects
from avgdesk.ui import printing
from avgdesk.ui.desk import Desk
from avgdesk.ui.prompter import FileKind
from avgdesk.words.erasure import blocker_text, part_text, why_text

PDF = FileKind("PDF", "pdf")


def erase_for_request(desk: Desk, request: Request) -> None:
    """Wholly when nothing stands in the way; else what may go now, or the reasons why nothing may."""
    party = request.requester.party
    if party is None:
        return
    shown = desk.dispatcher.read(erasure_preview.preview, party, Scope.WHOLE, None, request.uid)
    if shown is None:
        return
    if not shown.blockers:
        _erase(desk, request, shown, reasons="")
        return
    part = desk.dispatcher.read(erasure_preview.preview, party, Scope.PARTIAL, None, request.uid)
    reasons = "\n".join(f"• {blocker_text(one)}" for one in shown.blockers)
    if part is None or part.blockers:
        told = tr("Nothing may be erased now. Decide on the request with this as the ground.")
        desk.prompter.tell(tr("Erase"), told, reasons)
        return
    _erase(desk, request, part, reasons)


def _erase(desk: Desk, request: Request, shown: Preview, reasons: str) -> None:
    whole = shown.scope is Scope.WHOLE
    text = (
        tr("Everything that is kept on {name} goes for good.")
        if whole
        else tr("Not everything on {name} may go yet. What the tax office does not need goes; the rest is restricted.")
    )
    if not desk.prompter.confirm(
        tr("Erase"),
        text.format(name=shown.name),
        verb=tr("Erase", "verb"),
        detail=_detail(shown, reasons),
        destructive=True,
    ):
        return
    order = ErasureOrder(shown.scope, (shown.target,), Ground.REQUEST, answers=request.uid, certificate=True)
    result = desk.dispatcher.run_long(tr("Erasing"), request_effects.erase, request.uid, order)
    if result is not None:
        _hand_out(desk, result)


def _detail(shown: Preview, reasons: str) -> str:
    parts = [
        reasons,
        _listed(tr("This goes:"), (f"{part_text(line)}: {why_text(line)}" for line in shown.goes)),
        _listed(tr("This stays:"), (f"{part_text(line)}: {why_text(line)}" for line in shown.stays)),
        _listed(tr("The service stops:"), shown.running),
        tr("Make the letter to the person first: afterwards the address is gone.")
        if shown.scope is Scope.WHOLE
        else "",
    ]
    return "\n\n".join(part for part in parts if part)


def _listed(head: str, lines: Iterable[str]) -> str:
    found = [f"• {line}" for line in lines]
    return "\n".join([head, *found]) if found else ""


def _hand_out(desk: Desk, result: ErasureResult) -> None:
    """The certificate is saved now or never: it is not kept."""
    told = tr("Erased under reference {reference}.").format(reference=result.reference)
    if result.certificate is None:
        desk.prompter.tell(tr("Erase"), told)
        return
    name = f"{tr('certificate of erasure', 'file name')} {words.day(desk.today)}.pdf"
    more = tr("The certificate is for the person and is not kept here. Save it now?")
    if desk.prompter.confirm(tr("Erase"), told, detail=more, verb=tr("Save certificate…")):
        target = desk.prompter.save_file(tr("Save certificate…"), name, (PDF,))
        if target is not None:
            printing.write_whole(target, result.certificate, desk.prompter)
