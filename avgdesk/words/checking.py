"""What "check the administration" found, in sentences."""

from __future__ import annotations

from avgdesk.domain.backups import Content
from avgdesk.domain.checking import CheckPart, Problem
from avgdesk.i18n import tr


def content(found: Content) -> str:
    """What was looked at, when all of it is whole."""
    return tr("Checked: {customers}, {invoices}, {entries}.").format(
        customers=tr("%n customers", n=found.customers),
        invoices=tr("%n invoices", n=found.invoices),
        entries=tr("%n entries of the audit trail", n=found.entries),
    )


def problem(found: Problem) -> str:
    """One thing that is not as it should be."""
    texts = {
        CheckPart.PAGES: tr("%n pages of the data file can't be read.", n=found.count),
        CheckPart.STRUCTURE: tr("The structure of the data file is broken in %n places.", n=found.count),
        CheckPart.REFERENCES: tr("Records refer to others that are not there, in %n tables.", n=found.count),
        CheckPart.TRAIL: tr("The audit trail was changed or is incomplete, from entry {number} on."),
        CheckPart.LEDGER: tr("%n entries of the list of erasures were changed.", n=found.count),
        CheckPart.ATTACHMENTS: tr("%n kept files are not as they were added.", n=found.count),
        CheckPart.KEYS: tr("One of the two key files is damaged. It is mended when a password is changed."),
        CheckPart.SEAL: tr("The seal of the backup is broken."),
    }
    return texts[found.part].format(number=found.at or "?")
