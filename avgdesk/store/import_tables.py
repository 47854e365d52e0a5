"""Numbers by which other programs know our parties."""

from __future__ import annotations

from peewee import ForeignKeyField, TextField

from avgdesk.store.tables import ImportBatch, Party, Table


class PartyAlias(Table):
    """The number of a party in a numbering that is not ours: a web shop's, or that of a record that was merged into it.

    `space` names the numbering: "books" for bookkeeping programs and ourselves, else the web shop.
    """

    party = ForeignKeyField(Party, on_delete="CASCADE")
    space = TextField()
    number = TextField()
    batch = ForeignKeyField(ImportBatch, null=True, on_delete="SET NULL")

    class Meta:
        table_name = "party_alias"


TABLES: list[type[Table]] = [PartyAlias]
