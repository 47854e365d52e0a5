"""Words of the shell: the classes of error that every subject can fall back on, the door, the settings, the trail."""

from __future__ import annotations

from avgdesk.words.base import Subject, mark

ERRORS = {
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
    "administration_missing": (
        mark("There is no administration in this folder."),
        mark("Choose the folder in which it is, or make a new one. Nothing was changed."),
    ),
    "storage_unavailable": (
        mark("The disk can't be written: it is full, read-only or locked by another program."),
        mark("Nothing was saved. Make room or close the other program, then try again."),
    ),
    "storage_full": (mark("The disk is full."), mark("Nothing was saved. Make room, then try again.")),
    "storage_read_only": (
        mark("This place can't be written."),
        mark("Nothing was saved. Check the rights on the folder, or whether another program locks it."),
    ),
    "file_not_written": (
        mark("{file} could not be written."),
        mark("The disk may be full or read-only. Choose another place; a file that was there is unchanged."),
    ),
    "not_found": (mark("This is not there any more: {what} {number}."), mark("It may have been erased or moved.")),
    "invalid_input": (
        mark("This value can't be used: {field_name}."),
        mark("Correct it and try again. Nothing was changed."),
    ),
    "rule_violated": (mark("This is not allowed now."), ""),
    "refused": (mark("This could not be done ({code})."), mark("Nothing was changed.")),
    "cancelled": (mark("Stopped. Nothing was changed."), ""),
    "not_permitted": (mark("Your account may not do this."), mark("Ask the owner of this administration.")),
    "administration_exists": (
        mark("There is an administration in this folder already."),
        mark("Choose another folder, or open that one. Nothing was changed."),
    ),
    "folder_not_empty": (
        mark("This folder is not empty."),
        mark("Choose an empty folder, or a name that is not there yet. Nothing was changed."),
    ),
    "password_too_short": (mark("The password is too short."), mark("Use eight characters or more; words are best.")),
    "user_name_missing": (mark("Your name is missing."), mark("The audit trail names who did what.")),
    "recovery_key_length": (
        mark("A recovery key has {expected} characters; this one has {found}."),
        mark("Type all ten groups."),
    ),
    "recovery_key_group": (mark("Group {group} is not right."), mark("Compare it with the sheet, letter by letter.")),
    "company_name_missing": (mark("The name of the business is missing."), mark("Fill in a name.")),
    "retention_years": (mark("This term is not possible."), mark("Use {least} to {most} years.")),
    "lock_minutes": (mark("This number of minutes is not possible."), mark("Use {least} to {most} minutes.")),
    "book_year": (mark("A book year can't start on this day."), mark("Choose another day.")),
    "language": (mark("This language is not there."), ""),
    "appearance": (mark("This appearance is not there."), ""),
}

ACTIONS = {
    "administration": mark("Administration"),
    "administration.created": mark("Administration made"),
    "administration.opened_with_recovery_key": mark("Opened with the recovery key"),
    "settings": mark("Settings"),
    "settings.changed": mark("Settings changed"),
    "audit": mark("Audit trail"),
}

FACTS = {
    "book_year": mark("Book year"),
    "retention_years": mark("Retention term"),
    "lock_minutes": mark("Minutes until the lock"),
    "language": mark("Language"),
    "appearance": mark("Appearance"),
    "privacy_contact": mark("Contact person for privacy"),
    "privacy_email": mark("E-mail for privacy"),
    "email": mark("E-mail"),
    "phone": mark("Telephone"),
}

WORDS = Subject(errors=ERRORS, actions=ACTIONS, facts=FACTS)
