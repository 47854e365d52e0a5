"""Words of the shell: the classes of error that every subject can fall back on."""

from __future__ import annotations

from avgdesk.words.base import Subject, TodoWords, Tone, mark

WORDS = Subject(
    errors={
        "wrong_password": (
            mark("That password does not open this administration."),
            mark("Check Caps Lock and the keyboard layout, or use the recovery key of your printed sheet."),
        ),
        "in_use": (
            mark("This administration is already open in another window or on another computer."),
            mark("Close it there and try again."),
        ),
        "newer_version": (
            mark("This administration was made by a newer AVGdesk."),
            mark("Install version {needs} or later to open it. Nothing was changed."),
        ),
        "damaged": (
            mark("A file of this administration is damaged or incomplete ({part})."),
            mark("Nothing was changed. Restore the newest good backup."),
        ),
        "storage_unavailable": (
            mark("The disk can't be written: it is full, read-only or locked by another program."),
            mark("Nothing was saved. Make room or close the other program, then try again."),
        ),
        "not_found": (mark("This is not there any more: {what} {number}."), mark("It may have been erased or moved.")),
        "invalid_input": (
            mark("This value can't be used: {field}."),
            mark("Correct it and try again. Nothing was changed."),
        ),
        "rule_violated": (mark("This is not allowed now."), ""),
        "refused": (mark("This could not be done ({code})."), mark("Nothing was changed.")),
        "cancelled": (mark("Stopped. Nothing was changed."), ""),
        "not_permitted": (
            mark("Your account may not do this."),
            mark("Ask the owner of this administration."),
        ),
    },
    todos={
        "unpaid_old": TodoWords(
            mark("%n invoices have been unpaid for more than a year"),
            mark("oldest of {oldest}; as long as they are open, nothing of these customers ends"),
            mark("View"),
        ),
        "doubtful_data": TodoWords(
            mark("%n customers have data that looks wrong"),
            mark("such as a postcode or telephone number"),
            mark("View"),
        ),
    },
    states={
        "running": (mark("running"), Tone.OK),
        "unpaid": (mark("not paid"), Tone.INFO),
        "ended": (mark("may go"), Tone.WARN),
        "ended_shop_term": (mark("term over"), Tone.WARN),
        "held": (mark("blocked"), Tone.BAD),
        "restricted": (mark("restricted"), Tone.NEUTRAL),
        "customer": (mark("customer"), Tone.NEUTRAL),
        "supplier": (mark("supplier"), Tone.NEUTRAL),
        "both": (mark("customer and supplier"), Tone.NEUTRAL),
    },
)
