"""Schema 9: indexes that hold the long lists in the order of their states and of their customers' names."""

STATEMENTS = (
    # both terms, so that each state is a few unbroken runs of it
    "DROP INDEX invoice_by_term",
    "CREATE INDEX invoice_by_term ON invoice "
    "(ifnull(retain_until, '9999-12-31'), ifnull(statutory_until, '9999-12-31'), id)",
    # with the number of invoices: a place in the list by customer is counted without reading the invoices
    "DROP INDEX party_by_name",
    "CREATE INDEX party_by_name ON party (name_key, id, invoice_count)",
)


def up(migrator: object, db: object):
    for statement in STATEMENTS:
        db.execute_sql(statement)
