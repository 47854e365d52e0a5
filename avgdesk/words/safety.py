"""Words of what keeps the administration safe: users, passwords, the recovery sheet, backups, restoring, checking."""

from __future__ import annotations

from avgdesk.words.base import Subject, TodoWords, Tone, mark

ERRORS = {
    "password_before_new_key": (
        mark("That password does not open this administration."),
        mark(
            "On {since} everything got a new key. Did you enter before that day? Then your old password no longer "
            "works: ask the owner for a new one. Otherwise check Caps Lock and the keyboard layout."
        ),
    ),
    "user_exists": (mark("There is a user with this name already."), mark("Choose another name.")),
    "user_missing": (mark("There is no such user."), mark("The list shows who may enter.")),
    "user_is_you": (mark("You can't remove yourself."), mark("Another owner can.")),
    "last_owner": (
        mark("This is the only owner."),
        mark("Make somebody else an owner first: without one nobody could manage users or restore a backup."),
    ),
    "recovery_group_differs": (
        mark("Group {group} is not as it stands on the sheet."),
        mark("Compare it letter by letter."),
    ),
    "recovery_output_missing": (
        mark("The new recovery key would be written nowhere."),
        mark("Use --recovery-sheet or --new-recovery-key-file. The old sheet still works."),
    ),
    "not_a_backup": (
        mark("{file} is not a whole backup of AVGdesk."),
        mark("Choose another file that ends in .avgbackup. Perhaps copying was broken off."),
    ),
    "backup_damaged": (
        mark("This backup is damaged or incomplete."),
        mark("Nothing was changed. Choose another backup."),
    ),
    "backup_needs_password": (
        mark("This backup was made under another key."),
        mark("Type a password or the recovery key that was valid then."),
    ),
    "backup_of_another": (
        mark("This is a backup of another administration."),
        mark("Put it back into a folder of its own. Nothing was changed."),
    ),
    "backup_folder_missing": (
        mark("The folder for the backup is not there."),
        mark("Put the USB stick in, or choose another folder. No backup was made there."),
    ),
}

ACTIONS = {
    "administration.upgraded": mark("Brought up to date for a new version"),
    "administration.checked": mark("Administration checked"),
    "user": mark("Users"),
    "user.added": mark("User added"),
    "user.changed": mark("User changed"),
    "user.removed": mark("User removed"),
    "password": mark("Passwords"),
    "password.changed": mark("Password changed"),
    "password.reset": mark("New password given"),
    "recovery_sheet": mark("Recovery sheet"),
    "recovery_sheet.made": mark("New recovery sheet made"),
    "recovery_sheet.seen": mark("Recovery sheet looked for and found"),
    "key": mark("Key"),
    "key.renewed": mark("Everything encrypted with a new key"),
    "backup": mark("Backups"),
    "backup.made": mark("Backup made and verified"),
    "backup.restored": mark("Backup put back"),
    "backup.older_removed": mark("Older backups removed"),
    "backup.second_place_chosen": mark("Second place for backups chosen"),
    "restore": mark("Restoring"),
    "restore.gap_closed": mark("Erasures since the backup looked through"),
}

FACTS = {
    "renamed": mark("Renamed"),
    "second": mark("Copy in the second place"),
    "made_at": mark("Made on"),
    "erased_again": mark("Erased again"),
    "ledger": mark("List of erasures"),
    "trail": mark("Audit trail"),
    "entries_continued": mark("Entries taken along"),
    "intact": mark("Intact"),
    "before": mark("Before"),
    "after": mark("After"),
    "chosen": mark("Chosen"),
}

STATES = {
    "owner": (mark("owner"), Tone.OK),
    "employee": (mark("employee"), Tone.INFO),
    "viewer": (mark("viewer"), Tone.NEUTRAL),
    "manual": (mark("by hand"), Tone.NEUTRAL),
    "daily": (mark("daily"), Tone.NEUTRAL),
    "before_import": (mark("before an import"), Tone.NEUTRAL),
    "before_upgrade": (mark("before an upgrade"), Tone.NEUTRAL),
    "before_restore": (mark("before a restore"), Tone.NEUTRAL),
    "after_erasure": (mark("after an erasure"), Tone.NEUTRAL),
    "present": (mark("from the administration itself"), Tone.OK),
    "file": (mark("from another file"), Tone.INFO),
    "none": (mark("none"), Tone.WARN),
    "continued": (mark("goes on"), Tone.OK),
    "as_in_backup": (mark("as in the backup"), Tone.WARN),
}

TODOS = {
    "users_kept_out": TodoWords(
        mark("Users wait for a new password from you"),
        mark("Since the new key these can't enter: {names}"),
        mark("Give passwords"),
    ),
    "recovery_sheet_check": TodoWords(
        mark("Is the printed recovery sheet still in its place?"),
        mark("Without it and without the password nobody can open the administration, not even we."),
        mark("Look"),
    ),
    "backup_due": TodoWords(
        mark("There is no recent verified backup"),
        mark("The last one: {made_at}"),
        mark("Make a backup"),
    ),
    "ledger_gap": TodoWords(
        mark("After the restore it is not known who was erased from {since} on"),
        mark("Look through your requests and erase again who came back. Until: {until}"),
        mark("Look"),
    ),
}

WORDS = Subject(errors=ERRORS, actions=ACTIONS, facts=FACTS, states=STATES, todos=TODOS)
