"""Words of customers, suppliers, invoices and the files with them."""

from __future__ import annotations

from avgdesk.words.base import Subject, TodoWords, Tone, mark

ERRORS = {
    "name_missing": (mark("The name is missing."), mark("Fill in a name. Nothing was saved.")),
    "number_missing": (mark("The number is missing."), mark("Fill in a number. Nothing was saved.")),
    "number_taken": (mark("Number {value} is in use already."), mark("Choose another number. Nothing was saved.")),
    "ends_before_it_began": (
        mark("The relation can't end on {value}: it began on {began}."),
        mark("Correct one of the two days. Nothing was saved."),
    ),
    "unstorable_text": (
        mark("{field_name} holds a character that can't be kept, or is too long."),
        mark("Type it again. Nothing was saved."),
    ),
    "text_too_long": (mark("{field_name} is too long."), mark("Use at most {longest} characters. Nothing was saved.")),
    "changed_meanwhile": (
        mark("This was changed after you looked at it."),
        mark("Look at it again, then decide. Nothing was changed."),
    ),
    "party_not_found": (mark("This customer is not there any more."), mark("It may have been erased or merged.")),
    "invoice_not_found": (mark("This invoice is not there any more."), mark("It may have been erased.")),
    "invoice_number_ambiguous": (
        mark("%n customers have an invoice with number {number}."),
        mark("Name the customer as well."),
    ),
    "unknown_currency": (mark("{value} is not a currency."), mark("Use three letters, such as EUR.")),
    "amount_too_large": (mark("This amount can't be right."), mark("Correct it. Nothing was saved.")),
    "date_out_of_range": (
        mark("{field_name} can't be {value}."),
        mark("Use a day from 1900 up to fifty years from now."),
    ),
    "paid_in_future": (mark("{value} lies in the future."), mark("Fill in the day on which the money came in.")),
    "due_before_issue": (mark("The invoice is due before it was issued."), mark("Correct one of the two days.")),
    "merge_number_clash": (
        mark("Both customers have an invoice {numbers} with another date or amount."),
        mark("Give one of them another number first. Nothing was changed."),
    ),
    "merge_with_itself": (mark("A customer can't be merged with itself."), mark("Choose another one.")),
    "file_empty": (mark("The file is empty."), mark("Choose another file.")),
    "file_too_large": (mark("The file is too large."), mark("A file with a record may have 50 MB at most.")),
    "attachment_not_found": (mark("This file is not there any more."), ""),
}

REASONS = {
    "doubt_name_missing": mark("The name is missing."),
    "doubt_postcode": mark("This does not look like a Dutch postcode."),
    "doubt_email": mark("This does not look like an e-mail address."),
    "doubt_phone": mark("This does not look like a telephone number."),
    "doubt_coc_number": mark("A KvK number has eight digits."),
    "doubt_vat_number": mark("This does not look like a VAT number."),
    "doubt_relation_dates": mark("The relation ended before it began."),
    "doubt_bsn": mark("The notes hold what looks like a BSN: you may not keep it."),
}

ACTIONS = {
    "customer": mark("Customers"),
    "customer.created": mark("Customer added"),
    "customer.changed": mark("Customer changed"),
    "customer.change_undone": mark("Change of a customer undone"),
    "customer.merged": mark("Customers merged"),
    "invoice": mark("Invoices"),
    "invoice.created": mark("Invoice added"),
    "invoice.changed": mark("Invoice changed"),
    "invoice.change_undone": mark("Change of an invoice undone"),
    "invoice.marked_paid": mark("Invoices marked as paid"),
    "attachment": mark("Files"),
    "attachment.added": mark("File added"),
    "attachment.removed": mark("File removed"),
    "attachment.shown": mark("File shown"),
    "attachment.exported": mark("File saved"),
    "attachment.printed": mark("File printed"),
    "export": mark("Exports"),
    "export.audit": mark("Audit trail handed over"),
    "export.customers": mark("Customers exported"),
    "export.erasures": mark("Erasure ledger exported"),
    "export.invoices": mark("Invoices exported"),
    "export.totals": mark("Anonymous totals exported"),
}

FACTS = {
    "customers": mark("Customers"),
    "invoices": mark("Invoices"),
    "fields": mark("fields"),
    "number": mark("Number"),
    "kind": mark("Kind"),
    "role": mark("Role"),
    "name": mark("Name"),
    "organisation": mark("Organisation"),
    "first_name": mark("First name"),
    "infix": mark("Infix"),
    "last_name": mark("Last name"),
    "contact_person": mark("Contact person"),
    "address": mark("Address"),
    "street": mark("Street"),
    "house_number": mark("House number"),
    "addition": mark("Addition"),
    "postcode": mark("Postcode"),
    "town": mark("Town"),
    "country": mark("Country"),
    "emails": mark("E-mail"),
    "phones": mark("Telephone"),
    "coc_number": mark("KvK number"),
    "vat_number": mark("VAT number"),
    "relation_began": mark("Relation since"),
    "relation_ended": mark("Relation ended on"),
    "continuing": mark("Relation runs on"),
    "newsletter": mark("Newsletter"),
    "notes": mark("Notes"),
    "restricted": mark("Restricted"),
    "party": mark("Customer"),
    "issued_on": mark("Issued on"),
    "due_on": mark("Due on"),
    "paid_on": mark("Paid on"),
    "paid_cents": mark("Paid so far"),
    "paid_assumed": mark("Day of payment assumed"),
    "assumed": mark("Day of payment assumed"),
    "amount_cents": mark("Amount"),
    "currency": mark("Currency"),
    "fiscal_class": mark("Kind for the tax office"),
    "first_used_on": mark("First used on"),
    "description": mark("Description"),
    "media_type": mark("Kind of file"),
    "size": mark("Size in bytes"),
}

STATES = {
    "running": (mark("running"), Tone.OK),
    "unpaid": (mark("not paid"), Tone.INFO),
    "ended": (mark("may go"), Tone.WARN),
    "ended_shop_term": (mark("term over"), Tone.WARN),
    "held": (mark("blocked"), Tone.BAD),
    "restricted": (mark("restricted"), Tone.NEUTRAL),
    "customer": (mark("customer"), Tone.NEUTRAL),
    "supplier": (mark("supplier"), Tone.NEUTRAL),
    "both": (mark("customer and supplier"), Tone.NEUTRAL),
    "person": (mark("person"), Tone.NEUTRAL),
    "business": (mark("business"), Tone.NEUTRAL),
    "association": (mark("association"), Tone.NEUTRAL),
    "ordinary": (mark("ordinary"), Tone.NEUTRAL),
    "real_estate": (mark("real estate"), Tone.NEUTRAL),
    "one_stop_shop": (mark("one-stop shop"), Tone.NEUTRAL),
}

TODOS = {
    "unpaid_old": TodoWords(
        mark("%n invoices have been unpaid for more than a year"),
        mark("Oldest of {oldest}. Nothing of these customers ends while they are open."),
        mark("View"),
    ),
    "doubtful_data": TodoWords(
        mark("%n customers have data that looks wrong"), mark("Such as a postcode or a telephone number."), mark("View")
    ),
}

WORDS = Subject(errors=ERRORS, reasons=REASONS, actions=ACTIONS, facts=FACTS, states=STATES, todos=TODOS)
