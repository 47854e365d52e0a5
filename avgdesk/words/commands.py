"""Words of the command line: what only a typed command can get wrong."""

from __future__ import annotations

from avgdesk.words.base import Subject, mark

WORDS = Subject(
    errors={
        "password_missing": (
            mark("There is no password."),
            mark("Use --password-file or the variable AVGDESK_PASSWORD."),
        ),
        "passwords_differ": (mark("The two passwords differ."), mark("Nothing was made.")),
        "password_of_another_user": (
            mark("This password belongs to another user than the one you named."),
            mark("Check the name after --user, or leave it out."),
        ),
        "file_unreadable": (mark("{file} can't be read."), mark("Check the name and whether you may read it.")),
        "file_not_text": (
            mark("{file} is not a text file in UTF-8."),
            mark("Save it as plain text in UTF-8."),
        ),
        "first_line_empty": (
            mark("The first line of {file} is empty."),
            mark("Put what is asked for on the first line."),
        ),
        "file_exists": (mark("{file} exists already."), mark("Choose another name. Nothing was changed.")),
        "folder_missing": (mark("There is no folder {file}."), mark("Make it first. Nothing was changed.")),
        "party_unknown": (
            mark("There is no customer or supplier with number {number}."),
            mark("Check the number in the list of customers."),
        ),
        "invoice_unknown": (
            mark("There is no invoice with number {number}."),
            mark("Check the number in the list of invoices."),
        ),
        "field_without_value": (mark("{value} is not a field with a value."), mark("Write it as town=Breda.")),
        "field_twice": (mark("The field {field} is given twice."), mark("Leave one of them out.")),
        "field_unknown": (mark("There is no field {field}."), mark("The fields are: {expected}.")),
        "field_derived": (mark("The field {field} can't be set."), mark("It follows from the other fields.")),
        "not_a_date": (mark("{field}: {value} is not a date."), mark("Write it as 2026-12-31.")),
        "not_yes_or_no": (mark("{field}: {value} is neither yes nor no."), mark("Write true or false.")),
        "not_cents": (mark("{field}: {value} is not an amount in whole cents."), mark("Write € 12.50 as 1250.")),
        "not_a_code": (mark("{field}: {value} is not known."), mark("One of: {expected}.")),
        "assumed_without_day": (
            mark("A payment can be assumed only with a day."),
            mark("Give paid_on as well."),
        ),
    },
)
