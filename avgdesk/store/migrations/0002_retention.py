"""Schema 2: retention rules, dated records, legal holds, the erasure ledger and the anonymous totals."""

from peewee import (
    BlobField,
    BooleanField,
    CompositeKey,
    DateField,
    Field,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)


class UuidField(Field):
    field_type = "BLOB"


class Table(Model):
    pass


class Party(Table):
    uid = BlobField(unique=True)


class ImportBatch(Table):
    uid = BlobField(unique=True)

    class Meta:
        table_name = "import_batch"


class RetentionRule(Table):
    code = TextField(primary_key=True)
    title = TextField(default="")
    years = IntegerField(default=0)
    months = IntegerField(default=0)
    weeks = IntegerField(default=0)
    days = IntegerField(default=0)
    from_book_year_end = BooleanField(default=False)
    trigger = TextField(default="")
    legal_basis = TextField(default="")
    source = TextField(default="")
    floor_years = IntegerField(default=0)
    at_end = TextField()
    changed_at = TextField()

    class Meta:
        table_name = "retention_rule"


class DatedRecord(Table):
    uid = UuidField(unique=True)
    number = TextField(unique=True)
    category = TextField()
    label = TextField()
    party = ForeignKeyField(Party, null=True, on_delete="CASCADE")
    trigger_on = DateField(null=True)
    note = TextField(default="")
    source = TextField(default="")
    created_on = DateField()
    version = IntegerField(default=1)
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="SET NULL")
    label_key = TextField(default="")
    number_key = TextField(default="")
    retain_until = DateField(null=True)
    statutory_until = DateField(null=True)

    class Meta:
        table_name = "dated_record"


class LegalHold(Table):
    uid = UuidField(unique=True)
    party = ForeignKeyField(Party, on_delete="CASCADE")
    reason = TextField()
    started_on = DateField()
    review_on = DateField(null=True)
    released_on = DateField(null=True)

    class Meta:
        table_name = "legal_hold"


class HoldStop(Table):
    hold = ForeignKeyField(LegalHold, on_delete="CASCADE")
    at = TextField()
    scope = TextField()

    class Meta:
        table_name = "hold_stop"


class Erasure(Table):
    uid = UuidField(unique=True)
    reference = TextField(unique=True)
    at = TextField()
    scope = TextField()
    ground = TextField()
    reason = TextField(default="")
    within_statutory = BooleanField(default=False)
    customers = IntegerField(default=0)
    invoices = IntegerField(default=0)
    other = IntegerField(default=0)
    digest = TextField()
    audit_serial = IntegerField()


class ErasedItem(Table):
    erasure = ForeignKeyField(Erasure)
    kind = TextField()
    uid = UuidField(index=True)

    class Meta:
        table_name = "erased_item"


class AnonymousTotal(Table):
    period = TextField()
    category = TextField()
    currency = TextField(default="")
    count = IntegerField()
    amount_cents = IntegerField(default=0)

    class Meta:
        table_name = "anonymous_total"
        primary_key = CompositeKey("period", "category", "currency")


MODELS = [RetentionRule, DatedRecord, LegalHold, HoldStop, Erasure, ErasedItem, AnonymousTotal]

LEDGER = "the erasure ledger is append-only"

STATEMENTS = (
    "CREATE INDEX record_by_term ON dated_record (ifnull(retain_until, '9999-12-31'), id)",
    "CREATE INDEX record_by_category ON dated_record (category, trigger_on)",
    "CREATE INDEX import_change_by_record ON import_change (record)",
    "CREATE INDEX hold_standing ON legal_hold (party_id) WHERE released_on IS NULL",
    # everything that the retention page counts and filters on, in one covering index
    "CREATE INDEX party_retention ON party (ifnull(retain_until, '9999-12-31'), id, statutory_until, held, restricted, "
    "open_requests, open_appointments, agreements_in_force, unpaid_count, continuing, relation_ended, "
    "last_activity, role)",
    # the few of them with something in the way besides a term; the condition is repeated word for word in the query
    "CREATE INDEX party_obstructed ON party "
    "(ifnull(retain_until, '9999-12-31'), id, held, relation_ended, last_activity) "
    "WHERE (held OR open_requests > 0 OR open_appointments > 0 OR agreements_in_force > 0 OR unpaid_count > 0 "
    "OR continuing)",
    f"CREATE TRIGGER erasure_no_update BEFORE UPDATE ON erasure BEGIN SELECT RAISE(ABORT, '{LEDGER}'); END",
    f"CREATE TRIGGER erasure_no_delete BEFORE DELETE ON erasure BEGIN SELECT RAISE(ABORT, '{LEDGER}'); END",
    f"CREATE TRIGGER erased_item_no_update BEFORE UPDATE ON erased_item BEGIN SELECT RAISE(ABORT, '{LEDGER}'); END",
    f"CREATE TRIGGER erased_item_no_delete BEFORE DELETE ON erased_item BEGIN SELECT RAISE(ABORT, '{LEDGER}'); END",
)


def up(migrator: object, db: object):
    with db.bind_ctx([*MODELS, Party, ImportBatch]):
        db.create_tables(MODELS, safe=False)
        for statement in STATEMENTS:
            db.execute_sql(statement)
