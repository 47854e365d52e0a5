"""Tables of retention.

Changed rules, dated records of other categories, legal holds, the erasure ledger, what remains.
"""

from __future__ import annotations

from peewee import BooleanField, CompositeKey, DateField, ForeignKeyField, IntegerField, TextField

from avgdesk.store.tables import ImportBatch, Party, Table, UuidField


class RetentionRule(Table):
    """A rule that the shop changed or added; a category without a row has the rule that the program came with."""

    code = TextField(primary_key=True)
    title = TextField(default="")  # of a category of the shop's own
    years = IntegerField(default=0)
    months = IntegerField(default=0)
    weeks = IntegerField(default=0)
    days = IntegerField(default=0)
    from_book_year_end = BooleanField(default=False)
    trigger = TextField(default="")
    legal_basis = TextField(default="")
    source = TextField(default="")
    floor_years = IntegerField(default=0)  # what a law asks at least; 0 when it asks nothing
    at_end = TextField()
    changed_at = TextField()

    class Meta:
        table_name = "retention_rule"


class DatedRecord(Table):
    """An applicant, incident, device, connection log, subscription, contact person, newsletter or warranty."""

    uid = UuidField(unique=True)
    number = TextField(unique=True)
    category = TextField()
    label = TextField()  # the person or the reference
    party = ForeignKeyField(Party, null=True, on_delete="CASCADE")  # whose hold and open requests count for it as well
    trigger_on = DateField(null=True)  # None: it has not happened yet, so there is no end
    note = TextField(default="")
    source = TextField(default="")
    created_on = DateField()
    version = IntegerField(default=1)
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="SET NULL")
    # derived
    label_key = TextField(default="")
    number_key = TextField(default="")
    retain_until = DateField(null=True)
    statutory_until = DateField(null=True)

    class Meta:
        table_name = "dated_record"


class LegalHold(Table):
    """Stands as long as `released_on` is empty. Its reason goes with the party."""

    uid = UuidField(unique=True)
    party = ForeignKeyField(Party, on_delete="CASCADE")
    reason = TextField()
    started_on = DateField()
    review_on = DateField(null=True)
    released_on = DateField(null=True)

    class Meta:
        table_name = "legal_hold"


class HoldStop(Table):
    """An erasure that a hold stopped: shown when the hold is released."""

    hold = ForeignKeyField(LegalHold, on_delete="CASCADE")
    at = TextField()
    scope = TextField()

    class Meta:
        table_name = "hold_stop"


class Erasure(Table):
    """One line of the erasure ledger: never changed, never deleted, no names. `digest` seals the UUIDs of its items."""

    uid = UuidField(unique=True)
    reference = TextField(unique=True)
    at = TextField()
    scope = TextField()
    ground = TextField()
    reason = TextField(default="")  # typed by the user; empty when it held a word of what was erased
    within_statutory = BooleanField(default=False)
    customers = IntegerField(default=0)
    invoices = IntegerField(default=0)
    other = IntegerField(default=0)
    digest = TextField()
    audit_serial = IntegerField()


class ErasedItem(Table):
    """What a restore erases again: each record that was named, not those that hung on it."""

    erasure = ForeignKeyField(Erasure)
    kind = TextField()  # "party", "partial", "invoice", "record"
    uid = UuidField(index=True)

    class Meta:
        table_name = "erased_item"


class AnonymousTotal(Table):
    """What remains of what was erased: a month (or a year, where months were too small) and at least ten of a kind."""

    period = TextField()  # "2020-03" or "2020"
    category = TextField()
    currency = TextField(default="")
    count = IntegerField()
    amount_cents = IntegerField(default=0)

    class Meta:
        table_name = "anonymous_total"
        primary_key = CompositeKey("period", "category", "currency")


TABLES: list[type[Table]] = [
    RetentionRule,
    DatedRecord,
    LegalHold,
    HoldStop,
    Erasure,
    ErasedItem,
    AnonymousTotal,
]
