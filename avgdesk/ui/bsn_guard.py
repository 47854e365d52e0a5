"""The question about a number that may be a BSN: taken out, or said to be something else."""

from __future__ import annotations

from avgdesk.domain.checks import contains_bsn
from avgdesk.i18n import tr
from avgdesk.ui.prompter import Prompter


def warning(*texts: str) -> str:
    """What to say below a field while it is typed; "" when there is nothing to say."""
    if not any(contains_bsn(text) for text in texts):
        return ""
    return tr("This looks like a citizen service number (BSN). You may not keep it; take it out.")


def reviewed(prompter: Prompter, *texts: str) -> bool | None:
    """None: the user goes back to take it out. True: the user says it is no BSN. False: there is no such number."""
    if not any(contains_bsn(text) for text in texts):
        return False
    sure = prompter.confirm(
        tr("Is this a BSN?"),
        tr("There is a number in this text that may be a BSN. A BSN may not be kept."),
        detail=tr("One number in eleven looks like one by chance, an order number for instance."),
        verb=tr("It is no BSN"),
    )
    return True if sure else None
