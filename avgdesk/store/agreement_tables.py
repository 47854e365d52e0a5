"""Tables of processor agreements: one row per version, its timeline, the owner's template texts, and who needs none."""

from __future__ import annotations

from peewee import BooleanField, DateField, ForeignKeyField, IntegerField, TextField

from avgdesk.store.tables import Party, Table, UuidField


class Agreement(Table):
    uid = UuidField(unique=True)
    number = TextField()
    version = IntegerField()
    party = ForeignKeyField(Party, on_delete="CASCADE")
    direction = TextField()
    language = TextField()
    origin = TextField()
    state = TextField()
    since = DateField()  # the day on which it reached that state
    template = TextField(default="")
    annexes = TextField()  # JSON
    covered = TextField(default="")  # clauses of article 28, space-separated
    drafted_on = DateField()
    issued_on = DateField(null=True)
    signed_on = DateField(null=True)
    received_on = DateField(null=True)
    received_as = TextField(null=True)
    same_text = BooleanField(null=True)
    countersigned_on = DateField(null=True)
    countersigned_as = TextField(null=True)
    returned_on = DateField(null=True)
    in_force_on = DateField(null=True)
    ends_on = DateField(null=True)
    review_on = DateField(null=True)
    ended_on = DateField(null=True)
    data_outcome = TextField(null=True)
    data_outcome_on = DateField(null=True)
    reminded_on = DateField(null=True)
    sha256 = TextField(default="")
    seal = TextField(default="")


class AgreementStep(Table):
    """One line of the timeline; `file` is an attachment's UUID."""

    agreement = ForeignKeyField(Agreement, on_delete="CASCADE")
    state = TextField()
    on_day = DateField()
    at = TextField()  # UTC
    user = TextField()
    how = TextField(default="")
    note = TextField(default="")
    file = UuidField(null=True)

    class Meta:
        table_name = "agreement_step"


class AgreementTemplate(Table):
    """A template of the owner's own; `confirmed` are the clauses that she found in it by reading."""

    uid = UuidField(unique=True)
    name = TextField(unique=True)
    language = TextField()
    text = TextField()
    confirmed = TextField(default="")
    changed_at = TextField()

    class Meta:
        table_name = "agreement_template"


class AgreementNeed(Table):
    """Whether a party needs an agreement, where the owner said so; otherwise the rule of `store.agreement_lists`."""

    party = ForeignKeyField(Party, primary_key=True, on_delete="CASCADE")
    needed = BooleanField()

    class Meta:
        table_name = "agreement_need"


TABLES: list[type[Table]] = [Agreement, AgreementStep, AgreementTemplate, AgreementNeed]
