"""Tables of requests, appointments and instructions after death.

There is deliberately no column for a document's number or a copy of it, nor for a BSN (UAVG art. 46).
"""

from __future__ import annotations

from peewee import BooleanField, DateField, ForeignKeyField, IntegerField, TextField

from avgdesk.store.tables import Party, Table, UuidField


class Person(Table):
    """Columns that a request and an appointment share: who it is about, and how identity was established."""

    uid = UuidField(unique=True)
    number = TextField(unique=True)
    party = ForeignKeyField(Party, null=True, on_delete="SET NULL")
    name = TextField(default="")  # of somebody who is not in the administration
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
    starts_at = TextField()  # UTC, ISO
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
    was = TextField(null=True)  # the former start of a move, UTC
    text = TextField(default="")

    class Meta:
        table_name = "appointment_step"


class Instruction(Table):
    """What a person wants to happen with their data after death; kept with the person."""

    uid = UuidField(unique=True)
    party = ForeignKeyField(Party, on_delete="CASCADE")
    request = ForeignKeyField(Request, null=True, on_delete="SET NULL")
    recorded_on = DateField()
    text = TextField()


TABLES: list[type[Table]] = [Request, RequestEvent, Appointment, AppointmentStep, Instruction]
