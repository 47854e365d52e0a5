"""Other records from a CSV file: choose, take in, say what came of it, save what was refused to be mended."""

from __future__ import annotations

from avgdesk import words
from avgdesk.i18n import tr
from avgdesk.services import records
from avgdesk.services.records import RecordImport
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.import_preview import save_refused
from avgdesk.ui.prompter import FileKind, choose_file


def start(desk: Desk) -> None:
    """One file, all its good lines together; the refused rows are told, and can be saved to be mended."""
    path = choose_file(desk.prompter, tr("Import other records"), [FileKind("CSV", "csv")])
    if path is None:
        return
    found = desk.dispatcher.run_long(tr("Importing records"), records.import_file, path)
    if found is not None:
        desk.prompter.tell(tr("Import other records"), told(found), refused(found))
        if found.refused:
            save_refused(desk, found.refused)


def told(found: RecordImport) -> str:
    """What came of it, in a sentence or two."""
    parts = [tr("%n records were added.", n=found.added)]
    if found.there_already:
        parts.append(tr("%n were there already.", n=found.there_already))
    if found.refused:
        parts.append(tr("%n rows could not be used.", n=len(found.refused)))
    return " ".join(parts)


def refused(found: RecordImport) -> str:
    """A line for each row that could not be used."""
    line = tr("Row {row}: {reason}")
    return "\n".join(line.format(row=one.row, reason=words.reason(one.reason)) for one in found.refused)
