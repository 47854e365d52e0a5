"""Today's tables, as peewee models. A migration never imports these: it carries frozen models of its own.

Every record has an integer `id` (SQLite's row number: joins, full-text row ids, paging) and a random `uid` that the
rest of the program, the audit trail and the erasure ledger use. Dates are ISO text, moments UTC ISO text, money cents.
Columns under "derived" are computed by `store.derived` and never set by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from peewee import (
    BlobField,
    BooleanField,
    DateField,
    Field,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)


class UuidField(Field):
    """A UUID kept as 16 bytes."""

    field_type = "BLOB"

    def db_value(self, value: UUID | bytes | None) -> bytes | None:
        return value.bytes if isinstance(value, UUID) else value

    def python_value(self, value: bytes | None) -> UUID | None:
        return UUID(bytes=bytes(value)) if value is not None else None


class Table(Model):
    """Bound to the open administration by `Store`; one administration is open per process."""

    if TYPE_CHECKING:
        id: Any
        party_id: Any
        batch_id: Any


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
    files = TextField()  # JSON list of names
    digest = TextField()  # SHA-256 over the files
    counts = TextField()  # JSON
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
    version = IntegerField(default=1)  # +1 per change: a preview that is older is refused
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="SET NULL")  # the import that added it
    # derived
    name = TextField(default="")  # for display and matching
    name_key = TextField(default="")  # folded, without infix: the Dutch order
    number_key = TextField(default="")  # digits padded, so that 9 sorts before 10
    town_key = TextField(default="")
    doubts = TextField(default="")  # space-separated codes of questionable values
    last_activity = DateField(null=True)
    invoice_count = IntegerField(default=0)
    unpaid_count = IntegerField(default=0)
    held = BooleanField(default=False)  # a legal hold stands
    agreements_in_force = IntegerField(default=0)
    open_requests = IntegerField(default=0)
    open_appointments = IntegerField(default=0)
    retain_until = DateField(null=True)
    statutory_until = DateField(null=True)


class PartyContact(Table):
    party = ForeignKeyField(Party, on_delete="CASCADE")
    kind = TextField()  # "email" or "phone"
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
    # derived
    number_key = TextField(default="")  # folded, for the prefix search
    number_tail = TextField(default="")  # the same backwards, for a search on its last digits
    retain_until = DateField(null=True)
    statutory_until = DateField(null=True)


class Payment(Table):
    """Money on an invoice, kept apart from it: a later book year may come in before the invoice itself."""

    party = ForeignKeyField(Party, on_delete="CASCADE")
    invoice_number = TextField()
    paid_on = DateField()
    amount_cents = IntegerField()
    reference = TextField(default="")  # the booking in its source; the same one counts once
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="SET NULL")


class Attachment(Table):
    uid = UuidField(unique=True)
    owner_kind = TextField()  # "invoice", "record", "agreement", "request", …
    owner = UuidField(index=True)
    name = TextField()
    media_type = TextField()
    sha256 = TextField()
    size = IntegerField()
    content = BlobField()
    added_at = TextField()
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="SET NULL")


class ImportChange(Table):
    """What an import changed on a record that was there: the former row, so that the batch can be undone."""

    batch = ForeignKeyField(ImportBatch, on_delete="CASCADE")
    kind = TextField()  # "party" or "invoice"
    record = UuidField()
    before = TextField()  # JSON
    version_after = IntegerField()

    class Meta:
        table_name = "import_change"


class ImportProfile(Table):
    name = TextField(unique=True)
    mapping = TextField()  # JSON

    class Meta:
        table_name = "import_profile"


class Audit(Table):
    """Append-only: triggers refuse UPDATE and DELETE. `mac` chains each entry to the one before it."""

    serial = IntegerField(primary_key=True)
    at = TextField()
    local = TextField()
    user_uid = UuidField()
    user_name = TextField()
    host = TextField()
    ip = TextField()
    action = TextField()
    count = IntegerField()
    facts = TextField()  # JSON list of [name, value]
    mac = TextField()


class AuditSubject(Table):
    serial = IntegerField()
    kind = TextField()
    uid = UuidField()
    number = TextField()

    class Meta:
        table_name = "audit_subject"
        primary_key = False


TABLES: list[type[Table]] = [
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
