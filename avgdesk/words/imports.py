"""Words of importing and exporting: what is wrong with a file, why a row was refused, what to do about it."""

from __future__ import annotations

from avgdesk.domain.import_results import DuplicateReason
from avgdesk.exchange.aliases import Field
from avgdesk.i18n import tr
from avgdesk.words.base import Subject, mark

_TRY_AGAIN = mark("Make the export again in the program that it comes from. Nothing was changed.")
_UNCHANGED = mark("Nothing was changed.")

ERRORS = {
    "file_missing": (mark("There is no file {file}."), mark("Check the name and the folder.")),
    "file_is_empty": (mark("{file} is empty."), _TRY_AGAIN),
    "import_too_large": (
        mark("{file} is too large: from {limit} MB on a file is not read."),
        mark("Export one book year at a time. Nothing was changed."),
    ),
    "file_not_recognised": (
        mark("{file} is none of the kinds of file that can be imported."),
        mark(
            "Audit file (XAF), UBL invoice, CSV, Excel (.xlsx), vCard, or a ZIP with UBL invoices. Nothing was changed."
        ),
    ),
    "file_other_format": (
        mark("{file} is not a file of the kind {expected}: it looks like {found}."),
        mark("Choose the right kind, or let AVGdesk recognise it. Nothing was changed."),
    ),
    "file_is_image": (mark("{file} is a picture, whatever its name says."), _UNCHANGED),
    "file_is_pdf": (
        mark("{file} is a PDF. Its text can't be trusted enough to import it."),
        mark("Ask for the invoice as UBL, or enter it by hand. Nothing was changed."),
    ),
    "file_is_old_excel": (
        mark("{file} is an Excel file of the old kind (.xls)."),
        mark("Open it in Excel and save it as .xlsx or CSV. Nothing was changed."),
    ),
    "file_is_packed": (mark("{file} is a packed file."), mark("Unpack it first. Nothing was changed.")),
    "file_is_encrypted": (
        mark("{file} is protected with a password."),
        mark("Unpack it first. Nothing was changed."),
    ),
    "file_truncated": (mark("{file} breaks off: it is not complete."), _TRY_AGAIN),
    "file_damaged": (mark("{file} is damaged."), _TRY_AGAIN),
    "file_not_xml": (mark("{file} is not correct XML: line {row} can't be read."), _TRY_AGAIN),
    "file_encoding": (
        mark("{file} says that it is written in one character set and is written in another (line {row})."),
        mark("Choose the right character set, or make the export again as UTF-8. Nothing was changed."),
    ),
    "file_has_dtd": (
        mark("{file} holds a document type definition. No bookkeeping needs one, and it can do harm."),
        mark("Do not use this file, and ask who gave it to you. Nothing was changed."),
    ),
    "file_hostile": (
        mark("{file} is built so that reading it would fill the memory."),
        mark("Do not use this file, and ask who gave it to you. Nothing was changed."),
    ),
    "file_without_documents": (mark("There is no UBL invoice or credit note in {file}."), _UNCHANGED),
    "file_without_cards": (mark("There is no address card in {file}."), _UNCHANGED),
    "file_without_records": (mark("There is nothing in {file} that can be imported."), _UNCHANGED),
    "folder_without_files": (mark("There is no file in {file} that can be imported."), _UNCHANGED),
    "cell_too_long": (
        mark("{file}: row {row} has a cell that is far too long. A quotation mark may be missing."),
        _TRY_AGAIN,
    ),
    "columns_unknown": (
        mark("{file}: from its columns it is not clear where the names are, or the invoices."),
        mark("Say in the window what each column is, and save that as a profile. Nothing was changed."),
    ),
    "profile_damaged": (mark("This profile can't be read."), mark("Save it again.")),
    "profile_name": (mark("A profile needs a name of at most {longest} characters."), ""),
    "profile_not_found": (mark("There is no profile {number}."), mark("Save one in the window, or leave it out.")),
    "import_not_found": (mark("This import is not there, or was undone already."), ""),
    "import_changed": (
        mark("This import can't be undone: {count} of its records were changed since."),
        mark("Undo a later import first, or correct the records by hand. Nothing was changed."),
    ),
    "import_in_use": (
        mark("This import can't be undone: {count} other records hang on it."),
        mark("Undo a later import first, or correct the records by hand. Nothing was changed."),
    ),
    "export_kind": (mark("{file}: a list is written as CSV or Excel."), mark("Let the name end in .csv or .xlsx.")),
    "list_not_written": (
        mark("{file} could not be written: the disk is full, read-only or in use."),
        mark("Make room or choose another folder, then try again."),
    ),
}

REASONS = {
    "value_missing": mark("This must be filled in."),
    "not_a_date": mark("This is not a date."),
    "not_an_amount": mark("This is not an amount."),
    "too_many_cells": mark("This row has more cells than there are columns: a separator too many?"),
    "text_too_long": mark("This text is too long to be kept."),
    "unstorable_text": mark("This text holds signs that can't be kept."),
    "unknown_currency": mark("This is not a currency of three letters, such as EUR."),
    "date_out_of_range": mark("This day lies too far back or ahead."),
    "paid_in_future": mark("This payment lies in the future."),
    "due_before_issue": mark("The last day to pay lies before the invoice's own date: left out."),
    "party_unknown": mark("This customer is not in the administration and has no name here."),
    "payment_party_unknown": mark("A payment of a customer who is not in the administration."),
    "card_unreadable": mark("This address card can't be read."),
    "import_too_large": mark("This file is too large."),
    "file_truncated": mark("This file breaks off."),
    "file_not_xml": mark("This is not correct XML."),
    "file_encoding": mark("This is written in another character set than it says."),
    "file_has_dtd": mark("This holds a document type definition, which can do harm."),
    "file_hostile": mark("This is built so that reading it would fill the memory."),
    "file_is_encrypted": mark("This is protected with a password."),
    "file_without_documents": mark("This is no UBL invoice or credit note."),
    "characters_lost": mark("Letters were lost when this file was written."),
    "payment_without_invoice": mark("A payment that does not say which invoice it is for: left out."),
    "sale_without_debtor": mark("A sale that does not say what the customer owes: left out."),
    DuplicateReason.SAME_NAME_AND_POSTCODE.value: mark("Same name and postcode, another customer number."),
    DuplicateReason.SAME_NAME_AND_EMAIL.value: mark("Same name and e-mail address, another customer number."),
    DuplicateReason.SAME_EMAIL.value: mark("Same e-mail address, another name."),
}

ACTIONS = {
    "import": mark("Imports"),
    "import.finished": mark("Files imported"),
    "import.undone": mark("Import undone"),
    "import.refused_saved": mark("Refused rows saved as a file"),
    "import.profile_saved": mark("Profile of an import saved"),
    "import.profile_removed": mark("Profile of an import removed"),
}

FACTS = {
    "formats": mark("Kinds of file"),
    "files": mark("Files"),
    "refused": mark("Refused"),
    "customers_added": mark("Customers added"),
    "customers_updated": mark("Customers changed"),
    "invoices_added": mark("Invoices added"),
    "invoices_updated": mark("Invoices changed"),
    "format": mark("Kind of file"),
}

FIELDS = {
    Field.NUMBER: mark("Customer number"),
    Field.NAME: mark("Name (whole)"),
    Field.ORGANISATION: mark("Company name"),
    Field.FIRST_NAME: mark("First name"),
    Field.INFIX: mark("Infix"),
    Field.LAST_NAME: mark("Last name"),
    Field.CONTACT: mark("Contact person"),
    Field.STREET_LINE: mark("Street (with house number)"),
    Field.HOUSE_NUMBER: mark("House number"),
    Field.ADDITION: mark("Addition"),
    Field.POSTCODE: mark("Postcode"),
    Field.TOWN: mark("Town"),
    Field.COUNTRY: mark("Country"),
    Field.EMAIL: mark("E-mail"),
    Field.PHONE: mark("Telephone"),
    Field.COC: mark("Chamber of Commerce no."),
    Field.VAT: mark("VAT number"),
    Field.ROLE: mark("Customer or supplier"),
    Field.NEWSLETTER: mark("Newsletter"),
    Field.NOTES: mark("Notes"),
    Field.RELATION_BEGAN: mark("Relation began"),
    Field.RELATION_ENDED: mark("Relation ended"),
    Field.SORT: mark("Kind"),
    Field.INVOICE_NUMBER: mark("Invoice number"),
    Field.ISSUED: mark("Invoice date"),
    Field.DUE: mark("Due date"),
    Field.PAID: mark("Paid on"),
    Field.AMOUNT: mark("Amount"),
    Field.OUTSTANDING: mark("Outstanding"),
    Field.STATUS: mark("Status"),
    Field.CURRENCY: mark("Currency"),
    Field.DESCRIPTION: mark("Description"),
}

PROGRAMS = {
    "xaf": mark("Audit file (XAF)"),
    "ubl": mark("UBL invoices"),
    "vcard": mark("Address cards (vCard)"),
    "table": mark("Table"),
    "e-boekhouden": "e-Boekhouden",
    "snelstart": "SnelStart",
    "exact": "Exact Online",
    "moneybird": "Moneybird",
    "shopify": "Shopify",
    "woocommerce": "WooCommerce",
}


def field_name(field: Field) -> str:
    """What a column is, for the mapping page."""
    return tr(FIELDS[field])


def source_name(source: str) -> str:
    """`csv:exact` → Exact Online (CSV); `xaf` → Audit file (XAF)."""
    kind, _, program = source.partition(":")
    if not program:
        return tr(PROGRAMS.get(kind, kind))
    return f"{tr(PROGRAMS.get(program, program))} ({kind.upper().replace('XLSX', 'Excel')})"


WORDS = Subject(errors=ERRORS, reasons=REASONS, actions=ACTIONS, facts=FACTS)
