"""Processor agreements, their timelines, template texts and who needs none."""

from peewee import BooleanField, DateField, Field, ForeignKeyField, IntegerField, Model, TextField


class UuidField(Field):
    field_type = "BLOB"


class Table(Model):
    pass


class Party(Table):
    pass


class Agreement(Table):
    uid = UuidField(unique=True)
    number = TextField()
    version = IntegerField()
    party = ForeignKeyField(Party, on_delete="CASCADE")
    direction = TextField()
    language = TextField()
    origin = TextField()
    state = TextField()
    since = DateField()
    template = TextField(default="")
    annexes = TextField()
    covered = TextField(default="")
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
    agreement = ForeignKeyField(Agreement, on_delete="CASCADE")
    state = TextField()
    on_day = DateField()
    at = TextField()
    user = TextField()
    how = TextField(default="")
    note = TextField(default="")
    file = UuidField(null=True)

    class Meta:
        table_name = "agreement_step"


class AgreementTemplate(Table):
    uid = UuidField(unique=True)
    name = TextField(unique=True)
    language = TextField()
    text = TextField()
    confirmed = TextField(default="")
    changed_at = TextField()

    class Meta:
        table_name = "agreement_template"


class AgreementNeed(Table):
    party = ForeignKeyField(Party, primary_key=True, on_delete="CASCADE")
    needed = BooleanField()

    class Meta:
        table_name = "agreement_need"


MODELS = [Agreement, AgreementStep, AgreementTemplate, AgreementNeed]

STATEMENTS = (
    "CREATE UNIQUE INDEX agreement_version ON agreement (number, version)",
    "CREATE INDEX agreement_of_party ON agreement (party_id, state)",
    "CREATE INDEX agreement_by_state ON agreement (state, since)",
)


def up(migrator: object, db: object):
    with db.bind_ctx([Party, *MODELS]):
        db.create_tables(MODELS, safe=False)
        for statement in STATEMENTS:
            db.execute_sql(statement)
