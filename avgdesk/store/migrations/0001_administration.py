"""Schema 1: users, parties, invoices, payments, imports, the audit trail and the search index."""

from peewee import BlobField, BooleanField, DateField, Field, ForeignKeyField, IntegerField, Model, TextField


class UuidField(Field):
    field_type = "BLOB"


class Table(Model):
    pass


class Setting(Table):
    name = TextField(primary_key=True)
    value = TextField()


class User(Table):
    uid = UuidField(unique=True)
    name = TextField()
    role = TextField()
    created_at = TextField()
    removed_at = TextField(null=True)


class ImportBatch(Table):
    uid = UuidField(unique=True)
    at = TextField()
    format = TextField()
    files = TextField()
    digest = TextField()
    counts = TextField()
    undone_at = TextField(null=True)

    class Meta:
        table_name = "import_batch"


class Party(Table):
    uid = UuidField(unique=True)
    number = TextField(unique=True)
    kind = TextField()
    role = TextField()
    organisation = TextField(default="")
    first_name = TextField(default="")
    infix = TextField(default="")
    last_name = TextField(default="")
    contact_person = TextField(default="")
    street = TextField(default="")
    house_number = TextField(default="")
    addition = TextField(default="")
    postcode = TextField(default="")
    town = TextField(default="")
    country = TextField(default="NL")
    coc_number = TextField(default="")
    vat_number = TextField(default="")
    relation_began = DateField(null=True)
    relation_ended = DateField(null=True)
    continuing = BooleanField(default=False)
    newsletter = BooleanField(default=False)
    notes = TextField(default="")
    restricted = BooleanField(default=False)
    source = TextField(default="")
    created_on = DateField()
    version = IntegerField(default=1)
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="SET NULL")

    name = TextField(default="")
    name_key = TextField(default="")
    number_key = TextField(default="")
    town_key = TextField(default="")
    doubts = TextField(default="")
    last_activity = DateField(null=True)
    invoice_count = IntegerField(default=0)
    unpaid_count = IntegerField(default=0)
    held = BooleanField(default=False)
    agreements_in_force = IntegerField(default=0)
    open_requests = IntegerField(default=0)
    open_appointments = IntegerField(default=0)
    retain_until = DateField(null=True)
    statutory_until = DateField(null=True)


class PartyContact(Table):
    party = ForeignKeyField(Party, on_delete="CASCADE")
    kind = TextField()
    position = IntegerField()
    value = TextField()

    class Meta:
        table_name = "party_contact"


class Invoice(Table):
    uid = UuidField(unique=True)
    party = ForeignKeyField(Party, on_delete="CASCADE")
    number = TextField()
    issued_on = DateField()
    due_on = DateField(null=True)
    paid_on = DateField(null=True)
    paid_assumed = BooleanField(default=False)
    paid_cents = IntegerField(default=0)
    amount_cents = IntegerField()
    currency = TextField(default="EUR")
    fiscal_class = TextField(default="ordinary")
    first_used_on = DateField(null=True)
    description = TextField(default="")
    source = TextField(default="")
    version = IntegerField(default=1)
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="SET NULL")

    number_key = TextField(default="")
    number_tail = TextField(default="")
    retain_until = DateField(null=True)
    statutory_until = DateField(null=True)


class Payment(Table):
    party = ForeignKeyField(Party, on_delete="CASCADE")
    invoice_number = TextField()
    paid_on = DateField()
    amount_cents = IntegerField()
    reference = TextField(default="")
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="SET NULL")


class Attachment(Table):
    uid = UuidField(unique=True)
    owner_kind = TextField()
    owner = UuidField(index=True)
    name = TextField()
    media_type = TextField()
    sha256 = TextField()
    size = IntegerField()
    content = BlobField()
    added_at = TextField()
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="SET NULL")


class ImportChange(Table):
    batch = ForeignKeyField(ImportBatch, on_delete="CASCADE")
    kind = TextField()
    record = UuidField()
    before = TextField()
    version_after = IntegerField()

    class Meta:
        table_name = "import_change"


class ImportProfile(Table):
    name = TextField(unique=True)
    mapping = TextField()

    class Meta:
        table_name = "import_profile"


class Audit(Table):
    serial = IntegerField(primary_key=True)
    at = TextField()
    local = TextField()
    user_uid = UuidField()
    user_name = TextField()
    host = TextField()
    ip = TextField()
    action = TextField()
    count = IntegerField()
    facts = TextField()
    mac = TextField()


class AuditSubject(Table):
    serial = IntegerField()
    kind = TextField()
    uid = UuidField()
    number = TextField()

    class Meta:
        table_name = "audit_subject"
        primary_key = False


MODELS = [
    Setting,
    User,
    ImportBatch,
    Party,
    PartyContact,
    Invoice,
    Payment,
    Attachment,
    ImportChange,
    ImportProfile,
    Audit,
    AuditSubject,
]

STATEMENTS = (
    "CREATE INDEX party_by_role ON party (role)",
    "CREATE INDEX party_by_name ON party (name_key, id)",
    "CREATE INDEX party_by_number ON party (number_key, id)",
    "CREATE INDEX party_by_town ON party (town_key, id)",
    "CREATE INDEX party_by_postcode ON party (postcode, name_key)",
    "CREATE INDEX party_by_invoices ON party (invoice_count, id)",
    "CREATE INDEX party_by_term ON party (ifnull(retain_until, '9999-12-31'), id)",
    "CREATE INDEX party_by_statutory ON party (ifnull(statutory_until, '9999-12-31'), id)",
    "CREATE INDEX party_state ON party "
    "(restricted, held, unpaid_count, ifnull(retain_until, '9999-12-31'), ifnull(statutory_until, '9999-12-31'))",
    "CREATE INDEX party_held ON party (held)",
    "CREATE INDEX contact_of_party ON party_contact (party_id, kind, position)",
    "CREATE INDEX contact_by_value ON party_contact (value)",
    "CREATE UNIQUE INDEX invoice_of_party ON invoice (party_id, number)",
    "CREATE INDEX invoice_by_number ON invoice (number_key, id)",
    "CREATE INDEX invoice_by_tail ON invoice (number_tail)",
    "CREATE INDEX invoice_by_issue ON invoice (issued_on, id, party_id)",
    "CREATE INDEX invoice_by_payment ON invoice (ifnull(paid_on, '9999-12-31'), id)",
    "CREATE INDEX invoice_by_amount ON invoice (amount_cents, id)",
    "CREATE INDEX invoice_by_term ON invoice (ifnull(retain_until, '9999-12-31'), id, statutory_until)",
    "CREATE INDEX invoice_unpaid ON invoice (issued_on, id) WHERE paid_on IS NULL",
    "CREATE UNIQUE INDEX payment_once ON payment (party_id, invoice_number, reference)",
    "CREATE INDEX audit_by_moment ON audit (at)",
    "CREATE INDEX audit_by_action ON audit (action, serial)",
    "CREATE INDEX audit_subject_by_record ON audit_subject (uid, serial)",
    "CREATE INDEX audit_subject_by_entry ON audit_subject (serial)",
    "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END",
    "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END",
    "CREATE TRIGGER audit_subject_no_update BEFORE UPDATE ON audit_subject "
    "BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END",
    "CREATE TRIGGER audit_subject_no_delete BEFORE DELETE ON audit_subject "
    "BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END",
    # text folded by domain.folding before it comes here; the row id is the party's id
    "CREATE VIRTUAL TABLE party_search USING fts5(folded, tokenize='trigram remove_diacritics 1')",
    "INSERT INTO party_search(party_search, rank) VALUES ('secure-delete', 1)",
)


def up(migrator: object, db: object):
    with db.bind_ctx(MODELS):
        db.create_tables(MODELS, safe=False)
        for statement in STATEMENTS:
            db.execute_sql(statement)
