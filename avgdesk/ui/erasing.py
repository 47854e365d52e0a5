"""The way from a click to an erasure: preview, one confirmation, the work, and the certificate that is handed out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from avgdesk import words
from avgdesk.context import Context
from avgdesk.domain.erasure import BulkPreview, ErasureOrder, ErasureResult, Scope, Target, TargetKind
from avgdesk.i18n import tr
from avgdesk.outcome import Outcome, Progress
from avgdesk.services import backups, clock, erasure, erasure_preview, request_effects
from avgdesk.services.permissions import Permission
from avgdesk.ui import printing
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.erase import EraseDialog
from avgdesk.ui.dialogs.erase_many import EraseManyDialog
from avgdesk.ui.prompter import FileKind
from avgdesk.words.erasure import counts_text


def erase_one(desk: Desk, kind: TargetKind, uid: UUID) -> None:
    """Show what goes, what stays and why; erase it when that is confirmed."""
    reader = erasure_preview.preview if kind is TargetKind.PARTY else erasure_preview.preview_record
    shown = desk.dispatcher.read(reader, uid)
    if shown is None:
        return
    dialog = EraseDialog(desk, shown)
    if desk.prompter.show(dialog) and dialog.order is not None:
        carry_out(desk, dialog.order)


def answer(desk: Desk, party: UUID, request: UUID) -> None:
    """Erase what `request` asks for, as far as it may go; what came of it is recorded with the request."""
    shown = desk.dispatcher.read(erasure_preview.preview, party, Scope.WHOLE, None, request)
    if shown is None:
        return
    dialog = EraseDialog(desk, shown, answers=request)
    if desk.prompter.show(dialog) and dialog.order is not None:
        carry_out(desk, dialog.order)


def erase_many(desk: Desk, targets: Sequence[Target]) -> None:
    """The figures of a bulk erasure, then one confirmation."""
    shown = desk.dispatcher.read_long(
        tr("Looking at what was selected"), erasure_preview.preview_targets, tuple(targets)
    )
    if shown is not None:
        erase_previewed(desk, shown)


def erase_previewed(desk: Desk, shown: BulkPreview) -> None:
    """A bulk erasure that was counted already."""
    dialog = EraseManyDialog(desk, shown)
    if desk.prompter.show(dialog) and dialog.order is not None:
        carry_out(desk, dialog.order)


def carry_out(desk: Desk, order: ErasureOrder) -> None:
    """Erase, behind a progress dialog with Cancel, and tell what came of it."""
    sure = confirmed_day(desk)
    if sure is None:
        return
    confirmed = replace(order, clock_confirmed=sure)
    result = desk.dispatcher.run_long(tr("Erasing"), _erase, confirmed)
    if result is not None:
        tell(desk, result)


def _erase(ctx: Context, order: ErasureOrder, progress: Progress) -> Outcome[ErasureResult]:
    if order.answers is not None:
        return request_effects.erase(ctx, order.answers, order, progress)
    return erasure.erase(ctx, order, progress)


def confirmed_day(desk: Desk) -> date | None:
    """Today; when the computer's clock looks wrong, only after the user says that the date is right."""
    doubt = clock.doubt(desk.ctx)
    if doubt is None:
        return desk.today
    told = (
        tr("This computer says that it is {today}, but AVGdesk was used on {latest} already.")
        if doubt.runs_behind
        else tr("This computer says that it is {today}. AVGdesk was last used on {latest}.")
    )
    sure = desk.prompter.confirm(
        tr("Is the date right?"),
        told.format(today=words.day(doubt.today), latest=words.day(doubt.latest)),
        detail=tr("A wrong date would erase what must still be kept. Look at the clock before you go on."),
        verb=tr("The date is right"),
    )
    return desk.today if sure else None


def tell(desk: Desk, result: ErasureResult) -> None:
    """What went, under which reference; the certificate is saved now or never."""
    if not result.reference:
        desk.prompter.tell(tr("Erase"), tr("Nothing was erased: everything that was chosen must stay."))
        return
    lines = [tr("Erased: {what}.").format(what=counts_text(result.erased))]
    if result.skipped:
        lines.append(tr("%n were left alone because something stands in the way.", n=len(result.skipped)))
    if not result.cleaned:
        lines.append(tr("The last traces in the file are removed when AVGdesk closes."))
    if not result.reason_kept:
        lines.append(tr("Your reason held a name and was therefore not kept."))
    told = tr("Erased under reference {reference}.").format(reference=result.reference)
    if result.certificate is None:
        desk.prompter.tell(tr("Erase"), told, "\n".join(lines))
    else:
        _hand_out(desk, result.certificate, told, lines)
    _offer_new_backup(desk)


def _hand_out(desk: Desk, certificate: bytes, told: str, lines: list[str]) -> None:
    more = tr("The certificate is for the person and is not kept here. Save it now?")
    if desk.prompter.confirm(tr("Erase"), told, detail="\n".join([*lines, more]), verb=tr("Save certificate…")):
        _save(desk, certificate)


def _offer_new_backup(desk: Desk) -> None:
    """What was erased still stands in older backups: replace those within reach by a new one."""
    if not desk.may(Permission.BACKUP) or not backups.within_reach(desk.ctx):
        return
    if desk.prompter.confirm(
        tr("Make one and remove older ones"),
        tr("Older backups still hold what was erased. Make a new one and remove those?"),
        detail=tr("A new backup is made and verified; then every older one in both places is removed."),
        verb=tr("Make and remove"),
    ):
        desk.dispatcher.run_long(tr("Making a backup"), backups.renew)


def _save(desk: Desk, certificate: bytes) -> None:
    name = f"{tr('certificate of erasure', 'file name')} {words.day(desk.today)}.pdf"
    target = desk.prompter.save_file(tr("Save certificate…"), name, (FileKind("PDF", "pdf"),))
    if target is not None:
        printing.write_whole(target, certificate, desk.prompter)
