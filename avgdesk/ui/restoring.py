"""Putting a backup back in the open administration: verify, show what it holds, ask, do, tell."""

from __future__ import annotations

from pathlib import Path

from avgdesk import words
from avgdesk.domain.backups import SUFFIX
from avgdesk.i18n import tr
from avgdesk.services import restoring
from avgdesk.services.restoring import Restorable, Restored
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.backup_secret import BackupSecretDialog
from avgdesk.ui.prompter import FileKind, choose_file


def backup_kind() -> FileKind:
    return FileKind(tr("Backups"), SUFFIX.removeprefix("."))


def from_file(desk: Desk) -> Restored | None:
    """Choose a file first."""
    path = choose_file(desk.prompter, tr("Put back a backup"), [backup_kind()])
    return put_back(desk, path) if path is not None else None


def put_back(desk: Desk, path: Path) -> Restored | None:
    """None when the user turned away or it was refused; everything is then as it was."""
    wanted = _looked_at(desk, path)
    if wanted is None or not _agreed(desk, wanted):
        return None
    restored: Restored | None = desk.dispatcher.run_long(tr("Putting the backup back"), restoring.restore, wanted)
    if restored is not None:
        _tell(desk, restored)
    return restored


def _looked_at(desk: Desk, path: Path) -> Restorable | None:
    known = desk.dispatcher.read(restoring.opens_with_present_key, path)
    if known is None:
        return None
    secret = None
    if not known:
        dialog = BackupSecretDialog()
        if not desk.prompter.show(dialog):
            return None
        secret = dialog.typed()
    found: Restorable | None = desk.dispatcher.run_long(
        tr("Checking the backup"), restoring.inspect_backup, path, secret
    )
    return found


def _agreed(desk: Desk, wanted: Restorable) -> bool:
    text = tr("Put back the backup of {when}? It holds {customers} and {invoices}.").format(
        when=words.moment(wanted.file.made_at),
        customers=tr("%n customers", n=wanted.content.customers),
        invoices=tr("%n invoices", n=wanted.content.invoices),
    )
    detail = tr(
        "What was entered after it is replaced. A backup of the present state is made first. Who was erased since is "
        "erased again; passwords, users and the audit trail stay as they are now."
    )
    return desk.prompter.confirm(tr("Put back a backup"), text, verb=tr("Put back"), detail=detail, destructive=True)


def _tell(desk: Desk, restored: Restored) -> None:
    text = tr("The backup of {when} is in place.").format(when=words.moment(restored.made_at))
    detail = tr("%n records that had been erased were erased again.", n=restored.erased_again)
    desk.prompter.tell(tr("Put back a backup"), text, detail if restored.erased_again else "")
