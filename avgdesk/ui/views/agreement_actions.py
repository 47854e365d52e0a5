"""What the buttons of the agreements page do: each asks what it must, then calls one use case."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from avgdesk.domain.agreements import Agreement
from avgdesk.i18n import tr
from avgdesk.services import (
    agreement_bulk,
    agreement_files,
    agreement_papers,
    agreement_signing,
    agreement_steps,
    agreements,
)
from avgdesk.services.agreement_bulk import BulkResult
from avgdesk.ui import pdf_preview
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.agreement_countersign import CountersignDialog
from avgdesk.ui.dialogs.agreement_end import EndDialog
from avgdesk.ui.dialogs.agreement_receive import ReceiveDialog
from avgdesk.ui.dialogs.agreement_register import RegisterDialog
from avgdesk.ui.dialogs.agreement_return import ReturnDialog
from avgdesk.ui.dialogs.agreement_templates import TemplatesDialog
from avgdesk.ui.dialogs.agreement_wizard import AgreementWizard
from avgdesk.ui.pdf_preview import PdfJob
from avgdesk.ui.printing import print_pdf, write_whole
from avgdesk.ui.prompter import FileKind
from avgdesk.ui.ways import comes_back

if TYPE_CHECKING:
    from avgdesk.ui.views.agreements import AgreementsPage

ZIP = FileKind("ZIP", "zip")


def act(desk: Desk, page: AgreementsPage, wish: str) -> None:
    """What the pane of the shown agreement asks for."""
    if page.details is None:
        return
    agreement = page.details.agreement
    if wish in _SIMPLE:
        _SIMPLE[wish](desk, agreement)
    elif wish == "version":
        made = desk.dispatcher.run(agreement_steps.new_version, agreement.uid)
        if made is not None:
            page.select(made.uid)
            edit(desk, made)
    elif wish == "party":
        desk.go("customers", agreement.party)


@comes_back
def make_new(desk: Desk, page: AgreementsPage) -> None:
    """The wizard, for a party that is chosen in it; the new agreement is then shown."""
    made = _wizard(desk, AgreementWizard(desk))
    if made is not None:
        page.select(made.uid)


@comes_back
def make_for_party(desk: Desk, party: UUID) -> None:
    """The wizard for this customer or supplier; the new agreement is then shown."""
    made = _wizard(desk, AgreementWizard(desk, parties=(party,)))
    if made is not None:
        desk.go("agreements", made.uid)


@comes_back
def make_for(desk: Desk, parties: tuple[UUID, ...]) -> bool:
    """One agreement each for all of them, or the wizard for a single one; False when turned away."""
    if len(parties) == 1:
        make_for_party(desk, parties[0])
        return True
    wizard = AgreementWizard(desk, parties=parties)
    if not desk.prompter.show(wizard) or wizard.order is None:
        return False
    result = desk.dispatcher.run_long(tr("Making the agreements"), agreement_bulk.issue_for, wizard.order)
    if result is not None:
        _tell_bulk(desk, result)
    return result is not None


def _wizard(desk: Desk, wizard: AgreementWizard) -> Agreement | None:
    return wizard.made if desk.prompter.show(wizard) else None


@comes_back
def edit(desk: Desk, agreement: Agreement) -> None:
    """Change a draft."""
    desk.prompter.show(AgreementWizard(desk, draft=agreement))


def _issue(desk: Desk, agreement: Agreement) -> None:
    desk.dispatcher.run(agreements.issue, agreement.uid)


def _discard(desk: Desk, agreement: Agreement) -> None:
    text = tr("The draft of {number} is thrown away.").format(number=agreement.label)
    if desk.prompter.confirm(tr("Throw away"), text, verb=tr("Throw away"), destructive=True):
        desk.dispatcher.attempt(agreements.remove_draft, agreement.uid)


@comes_back
def _receive(desk: Desk, agreement: Agreement) -> None:
    desk.prompter.show(ReceiveDialog(desk, agreement))


def _undo(desk: Desk, agreement: Agreement) -> None:
    text = tr("What was registered as received for {number} is removed; the agreement waits again.")
    if desk.prompter.confirm(
        tr("Undo the receipt"), text.format(number=agreement.label), verb=tr("Undo"), destructive=True
    ):
        desk.dispatcher.run(agreement_signing.undo_receipt, agreement.uid)


@comes_back
def _countersign(desk: Desk, agreement: Agreement) -> None:
    desk.prompter.show(CountersignDialog(desk, agreement))


@comes_back
def _return(desk: Desk, agreement: Agreement) -> None:
    desk.prompter.show(ReturnDialog(desk, agreement))


def _force(desk: Desk, agreement: Agreement) -> None:
    desk.dispatcher.run(agreement_steps.put_in_force, agreement.uid)


@comes_back
def _end(desk: Desk, agreement: Agreement) -> None:
    desk.prompter.show(EndDialog(desk, agreement))


@comes_back
def _withdraw(desk: Desk, agreement: Agreement) -> None:
    label = tr("Why will {number} not be signed? This is kept with it.").format(number=agreement.label)
    note = desk.prompter.ask_text(tr("Withdraw"), label, verb=tr("Withdraw"), needed=False)
    if note is not None:
        desk.dispatcher.run(agreement_steps.withdraw, agreement.uid, note)


@comes_back
def _review(desk: Desk, agreement: Agreement) -> None:
    label = tr("On which day do you want to look at {number} again?").format(number=agreement.label)
    on = desk.prompter.ask_date(
        tr("Review date"), label, verb=tr("Keep", "verb"), value=agreement.review_on or desk.today
    )
    if on is not None:
        desk.dispatcher.run(agreement_steps.set_review, agreement.uid, on)


def _remind(desk: Desk, agreement: Agreement) -> None:
    """The letter is made and recorded, then shown to be printed or saved."""
    letter = desk.dispatcher.run(agreement_papers.reminder, agreement.uid)
    if letter is not None:
        pdf_preview.open_pdf(desk, PdfJob(tr("Reminder"), letter.content, letter.name))


_SIMPLE: dict[str, Callable[[Desk, Agreement], None]] = {
    "edit": edit,
    "issue": _issue,
    "discard": _discard,
    "receive": _receive,
    "undo": _undo,
    "countersign": _countersign,
    "return": _return,
    "force": _force,
    "end": _end,
    "withdraw": _withdraw,
    "review": _review,
    "remind": _remind,
}


@comes_back
def edit_templates(desk: Desk) -> None:
    desk.prompter.show(TemplatesDialog(desk))


@comes_back
def register(desk: Desk) -> None:
    """An agreement that the other party drew up."""
    dialog = RegisterDialog(desk)
    if desk.prompter.show(dialog) and dialog.made is not None:
        desk.go("agreements", dialog.made.uid)


def print_file(desk: Desk, agreement: Agreement, page: AgreementsPage) -> None:
    """Exactly what is shown; recorded."""
    if desk.dispatcher.run(agreement_files.printed, agreement.uid) is not None:
        print_pdf(page.pdf.data(), agreement.label, page)


def save_file(desk: Desk, agreement: Agreement) -> None:
    """The newest file, byte for byte; recorded."""
    found = agreement_files.newest(desk.ctx, agreement.uid)
    name = found.name if found else f"{agreement.label}.pdf"
    target = desk.prompter.save_file(tr("Save as PDF"), name, [pdf_preview.PDF])
    if target is None:
        return
    file = desk.dispatcher.run(agreement_files.export, agreement.uid)
    if file is not None:
        write_whole(target, file.content, desk.prompter)


def _tell_bulk(desk: Desk, result: BulkResult) -> None:
    """How many were made, who was left out and why; then to be printed or saved together."""
    from avgdesk import words

    lines = [f"{left.number} {left.name}: {words.error(left.error)}" for left in result.left_out]
    uids = tuple(made.uid for made in result.issued)
    if not uids:
        desk.prompter.tell(tr("Make agreements"), tr("No agreement was made."), "\n".join(lines))
        return
    options = [("print", tr("Print all of them in one go")), ("save", tr("Save one PDF each, in a ZIP file")),
               ("later", tr("Later"))]  # fmt: skip
    text = "\n".join([tr("%n agreements were made and issued.", n=len(uids)), *lines])
    wish = desk.prompter.choose(tr("Make agreements"), text, options, verb=tr("Continue"))
    {"print": partial(_print_all, desk, uids), "save": partial(_save_all, desk, uids)}.get(wish or "", lambda: None)()


def _print_all(desk: Desk, uids: tuple[UUID, ...]) -> None:
    content = desk.dispatcher.run_long(tr("Gathering the pages"), agreement_bulk.one_file, uids)
    if content is not None:
        pdf_preview.open_pdf(desk, PdfJob(tr("Agreements"), content, f"{tr('agreements', 'file name')}.pdf"))


def _save_all(desk: Desk, uids: tuple[UUID, ...]) -> None:
    target = desk.prompter.save_file(tr("Save"), f"{tr('agreements', 'file name')}.zip", [ZIP])
    if target is None:
        return
    content = desk.dispatcher.run_long(tr("Gathering the files"), agreement_bulk.one_each, uids)
    if content is not None:
        write_whole(target, content, desk.prompter)
