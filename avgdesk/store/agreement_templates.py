"""The owner's own template texts."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from avgdesk.domain.agreement_templates import Template
from avgdesk.domain.article28 import Clause
from avgdesk.errors import NotFound
from avgdesk.store import agreement_tables

Row = agreement_tables.AgreementTemplate


def every(db: Any) -> list[Template]:
    """By name."""
    return [_to_template(row) for row in Row.select().order_by(Row.name)]


def load(db: Any, uid: UUID) -> Template:
    """`NotFound("template_not_found")`."""
    found = Row.get_or_none(Row.uid == uid)
    if found is None:
        raise NotFound("template_not_found", what="template")
    return _to_template(found)


def name_taken(db: Any, name: str, by_other_than: UUID) -> bool:
    return bool(Row.select().where(Row.name == name, Row.uid != by_other_than).exists())


def put(db: Any, template: Template, at: datetime) -> None:
    """Add it, or overwrite the one with its UUID."""
    Row.delete().where(Row.uid == template.uid).execute()
    Row.insert(
        uid=template.uid,
        name=template.name,
        language=template.language,
        text=template.text,
        confirmed=" ".join(sorted(template.confirmed)),
        changed_at=at.isoformat(),
    ).execute()


def remove(db: Any, uid: UUID) -> None:
    Row.delete().where(Row.uid == uid).execute()


def _to_template(row: Any) -> Template:
    confirmed = frozenset(Clause(code) for code in row.confirmed.split())
    return Template(row.uid, row.name, row.language, row.text, confirmed)
