"""Words of retention: refusals, blockers, states, lines of the to-do list, actions of the audit trail."""

from __future__ import annotations

from avgdesk.words.base import Subject, TodoWords, Tone, mark

ERRORS = {
    "erasure_blocked": (mark("{number} may not be erased now."), ""),
    "clock_doubtful": (
        mark("The clock of this computer says {today}; AVGdesk was last used on {latest}."),
        mark("Check the date before you erase anything. Nothing was erased."),
    ),
    "date_in_future": (
        mark("{on} lies in the future; today is {today}."),
        mark("This was only a preview. Nothing was erased."),
    ),
    "ground_not_enough": (
        mark("While the law's term still runs, erasing needs a reason of its own."),
        mark("Choose why it may go all the same."),
    ),
    "reason_missing": (mark("A reason is missing."), mark("Write in a few words why.")),
    "review_in_past": (mark("The review day {value} lies in the past."), mark("Choose a day from today on.")),
    "not_held": (mark("{number} is not blocked by a dispute."), ""),
    "rule_not_found": (mark("There is no rule {number}."), mark("The command “rule” without a code lists them all.")),
    "rule_is_built_in": (mark("This category belongs to the program and can't be removed."), ""),
    "rule_in_use": (mark("%n records have this category."), mark("Erase them or give them another category first.")),
    "term_out_of_range": (mark("The number of {field} is not possible: {value}."), mark("Use 0 to {most}.")),
    "fiscal_term_in_years": (mark("The term of the tax administration counts in whole years."), ""),
    "record_not_found": (mark("This record is not there any more."), mark("It may have been erased.")),
    "label_missing": (mark("The person or reference is missing."), mark("Write who or what it is about.")),
    "record_category": (mark("This category is for customers and invoices."), mark("Choose another category.")),
    "day_out_of_range": (
        mark("The day {value} can't be right."),
        mark("Use a day from 1900 up to fifty years from now."),
    ),
    "records_file_columns": (
        mark("{file} has no column for the person or reference."),
        mark("The first line must name the columns: {expected}."),
    ),
    "records_file_empty": (mark("{file} holds no records."), mark("Nothing was imported.")),
    "records_file_unusable": (
        mark("None of the rows of {file} could be used ({refused})."),
        mark("Row {row}: {reason} Nothing was imported."),
    ),
    "nothing_to_erase": (mark("There is nothing that may go."), ""),
    "certificate_needs_one": (
        mark("A certificate is made for one customer at a time."),
        mark("Use --customer, or leave --certificate out."),
    ),
}

BLOCKERS = {
    "term_running": mark("The retention term has no end date yet."),
    "term_running_until": mark("The retention term runs until {until}."),
    "statutory_term_running": mark("The law's term still runs."),
    "statutory_term_running_until": mark("The law's term runs until {until}."),
    "unpaid": mark("%n invoices are not paid yet."),
    "relation_running": mark("The relation still runs."),
    "legal_hold": mark("Blocked because of a dispute."),
    "legal_hold_until": mark("Blocked because of a dispute; to be looked at on {until}."),
    "open_request": mark("%n requests are still open."),
    "agreement_in_force": mark("%n agreements are in force."),
    "open_appointment": mark("%n appointments are still open."),
    "open_request_named": mark("Request {reference} is still open."),
    "agreement_in_force_named": mark("Agreement {reference} is in force."),
    "open_appointment_named": mark("Appointment {reference} is still open."),
    "short_term_running": mark("no end date"),
    "short_term_running_until": mark("runs until {until}"),
    "short_statutory_term_running": mark("law's term runs"),
    "short_statutory_term_running_until": mark("law's term until {until}"),
    "short_unpaid": mark("not paid"),
    "short_relation_running": mark("relation runs"),
    "short_legal_hold": mark("dispute"),
    "short_legal_hold_until": mark("dispute (until {until})"),
    "short_open_request": mark("open request"),
    "short_agreement_in_force": mark("agreement in force"),
    "short_open_appointment": mark("appointment made"),
}

ACTIONS = {
    "erasure.whole": mark("Erased"),
    "erasure.partial": mark("Partly erased and restricted"),
    "erasure.invoices": mark("Old invoices erased"),
    "erasure.stopped_by_hold": mark("Erasure stopped by a dispute"),
    "hold.placed": mark("Blocked because of a dispute"),
    "hold.changed": mark("Reason or review day of a dispute changed"),
    "hold.released": mark("Dispute released"),
    "rule.changed": mark("Retention rule changed"),
    "rule.added": mark("Retention rule added"),
    "rule.removed": mark("Retention rule removed"),
    "record.created": mark("Other record added"),
    "record.changed": mark("Other record changed"),
    "record.imported": mark("Other records imported"),
}

FACTS = {
    "reference": mark("Reference"),
    "other": mark("Other records"),
    "ground": mark("ground"),
    "within_statutory": mark("within the law's term"),
    "scope": mark("how much"),
    "items": mark("fingerprint of what was erased"),
    "review": mark("to be looked at on"),
    "stopped": mark("erasures stopped"),
    "before": mark("before"),
    "after": mark("after"),
    "category": mark("category"),
    "refused": mark("refused"),
}

STATES = {
    "may_go_yes": (mark("yes"), Tone.OK),
    "may_go_confirm": (mark("yes, after confirmation"), Tone.WARN),
    "may_go_review": (mark("yes, after a look"), Tone.WARN),
}

TODOS = {
    "terms_ended": TodoWords(
        mark("%n records may go"), mark("Their retention terms have ended, the law's as well."), mark("View and erase")
    ),
    "hold_review": TodoWords(
        mark("A dispute wants to be looked at again"), mark("Since {due}: release it, or set a new day."), mark("View")
    ),
    "term_shorter_than_law": TodoWords(
        mark("Your term is shorter than the law's"),
        mark("You keep the tax administration {shop} years; the law says {law}."),
        mark("View"),
    ),
    "clean_up_due": TodoWords(
        mark("The last traces of an erasure are removed on closing"),
        mark("It can be done now as well."),
        mark("View"),
    ),
    "records_to_review": TodoWords(
        mark("%n records have ended and want to be looked at"),
        mark("Their rule says: look at it first."),
        mark("View"),
    ),
}

WORDS = Subject(
    errors=ERRORS, blockers=BLOCKERS, actions=ACTIONS, facts=FACTS, states=STATES, todos=TODOS,
)  # fmt: skip
