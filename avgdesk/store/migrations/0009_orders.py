"""Schema 9: indexes for every order of the long lists, under every filter."""

STATEMENTS = (
    # both terms, so that each state is a few unbroken runs of it
    "DROP INDEX invoice_by_term",
    "CREATE INDEX invoice_by_term ON invoice "
    "(ifnull(retain_until, '9999-12-31'), ifnull(statutory_until, '9999-12-31'), id)",
    # with both terms and the party: a filter on a state walks an order without reading the invoices
    "DROP INDEX invoice_by_number",
    "CREATE INDEX invoice_by_number ON invoice (number_key, id, party_id, retain_until, statutory_until)",
    "DROP INDEX invoice_by_issue",
    "CREATE INDEX invoice_by_issue ON invoice (issued_on, id, party_id, retain_until, statutory_until)",
    "DROP INDEX invoice_by_payment",
    "CREATE INDEX invoice_by_payment ON invoice "
    "(ifnull(paid_on, '9999-12-31'), id, party_id, retain_until, statutory_until)",
    "DROP INDEX invoice_by_amount",
    "CREATE INDEX invoice_by_amount ON invoice (amount_cents, id, party_id, retain_until, statutory_until)",
    "DROP INDEX invoice_party_id",
    "CREATE INDEX invoice_party_id ON invoice (party_id, id, retain_until, statutory_until)",
    # with the number of invoices: a place in the list by customer is counted without reading the invoices
    "DROP INDEX party_by_name",
    "CREATE INDEX party_by_name ON party (name_key, id, invoice_count)",
    # what the to-do list counts after every change
    "CREATE INDEX party_doubtful ON party (id) WHERE doubts <> ''",
)


def up(migrator: object, db: object):
    for statement in STATEMENTS:
        db.execute_sql(statement)
