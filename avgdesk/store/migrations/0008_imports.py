"""Schema 8: the numbers by which other programs know our parties."""

from peewee import ForeignKeyField, Model, TextField


class Party(Model):
    class Meta:
        table_name = "party"


class ImportBatch(Model):
    class Meta:
        table_name = "import_batch"


class PartyAlias(Model):
    party = ForeignKeyField(Party, on_delete="CASCADE")
    space = TextField()
    number = TextField()
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="SET NULL")

    class Meta:
        table_name = "party_alias"


STATEMENTS = ("CREATE UNIQUE INDEX party_alias_once ON party_alias (space, number)",)


def up(migrator: object, db: object):
    with db.bind_ctx([Party, ImportBatch, PartyAlias]):
        db.create_tables([PartyAlias], safe=False)
        for statement in STATEMENTS:
            db.execute_sql(statement)
