"""Requests of data subjects, appointments for inspection and instructions after death."""

from peewee import BooleanField, DateField, Field, ForeignKeyField, IntegerField, Model, TextField


class UuidField(Field):
    field_type = "BLOB"


class Table(Model):
    pass


class Party(Table):
    pass


class Person(Table):
    uid = UuidField(unique=True)
    number = TextField(unique=True)
    party = ForeignKeyField(Party, null=True, on_delete="SET NULL")
    name = TextField(default="")
    street = TextField(default="")
    house_number = TextField(default="")
    addition = TextField(default="")
    postcode = TextField(default="")
    town = TextField(default="")
    country = TextField(default="NL")
    email = TextField(default="")
    identity_means = TextField(null=True)
    identity_document = TextField(null=True)
    identity_matches = BooleanField(null=True)
    identity_by = TextField(default="")
    identity_at = TextField(null=True)
    identity_note = TextField(default="")
    anonymous = BooleanField(default=False)


class Request(Person):
    kind = TextField()
    received_on = DateField()
    channel = TextField()
    marketing = BooleanField(default=False)
    details = TextField(default="")
    extended_on = DateField(null=True)
    extension_reason = TextField(default="")
    burden = TextField(null=True)
    burden_reasons = TextField(default="")
    decision = TextField(null=True)
    decided_on = DateField(null=True)
    ground = TextField(default="")
    closed_on = DateField(null=True)
    sent = TextField(default="")
    sent_by = TextField(null=True)


class RequestEvent(Table):
    request = ForeignKeyField(Request, on_delete="CASCADE")
    at = TextField()
    user = TextField()
    code = TextField()
    text = TextField(default="")

    class Meta:
        table_name = "request_event"


class Appointment(Person):
    starts_at = TextField()
    ends_at = TextField()
    state = TextField()
    sequence = IntegerField(default=0)
    request = ForeignKeyField(Request, null=True, on_delete="SET NULL")
    walk_in = BooleanField(default=False)
    note = TextField(default="")
    receipt = TextField(null=True)


class AppointmentStep(Table):
    appointment = ForeignKeyField(Appointment, on_delete="CASCADE")
    at = TextField()
    user = TextField()
    step = TextField()
    was = TextField(null=True)
    text = TextField(default="")

    class Meta:
        table_name = "appointment_step"


class Instruction(Table):
    uid = UuidField(unique=True)
    party = ForeignKeyField(Party, on_delete="CASCADE")
    request = ForeignKeyField(Request, null=True, on_delete="SET NULL")
    recorded_on = DateField()
    text = TextField()


MODELS = [Request, RequestEvent, Appointment, AppointmentStep, Instruction]

STATEMENTS = (
    "CREATE INDEX request_by_receipt ON request (received_on, id)",
    "CREATE INDEX request_open ON request (closed_on, party_id)",
    "CREATE INDEX appointment_by_start ON appointment (starts_at, ends_at)",
)


def up(migrator: object, db: object):
    with db.bind_ctx([Party, *MODELS]):
        db.create_tables(MODELS, safe=False)
        for statement in STATEMENTS:
            db.execute_sql(statement)
