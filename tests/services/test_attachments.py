"""Files that are kept with a record: who may show, save and print them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from avgdesk.context import Context
from avgdesk.domain.audit import Subject
from avgdesk.errors import RuleViolated
from avgdesk.services import attachments, permissions
from avgdesk.services.permissions import Permission
from tests.services.shop import customer, invoice


@pytest.mark.parametrize(
    ("purpose", "asked"),
    [("shown", Permission.READ), ("exported", Permission.EXPORT), ("printed", Permission.PRINT)],
)
def test_each_use_of_a_file_asks_the_permission_of_its_button(
    ctx: Context, monkeypatch: pytest.MonkeyPatch, purpose: str, asked: Permission
) -> None:
    made = invoice(ctx, customer(ctx), date(2026, 1, 2))
    subject = Subject("invoice", made.uid, made.number)
    file = attachments.add(ctx, subject, "bon.pdf", b"%PDF-1.4").value
    every = permissions.ALLOWED[ctx.actor.role]
    monkeypatch.setitem(permissions.ALLOWED, ctx.actor.role, frozenset({asked}))
    assert attachments.read(ctx, subject, file.uid, purpose).value == b"%PDF-1.4"
    monkeypatch.setitem(permissions.ALLOWED, ctx.actor.role, every - {asked})
    with pytest.raises(RuleViolated):
        attachments.read(replace(ctx), subject, file.uid, purpose)
