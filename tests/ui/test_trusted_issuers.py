"""Trust in an issuer of certificates is given from a file, shown in a list, and withdrawn by the owner only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from avgdesk.context import Actor, Context, UserRole
from avgdesk.errors import RuleViolated
from avgdesk.services import audit, trusted_issuers
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.trusted_issuers import TrustedIssuersDialog
from avgdesk.ui.views.settings_company import CompanySection
from tests.documents import certificates
from tests.ui.scripted_prompter import ScriptedPrompter


def test_trust_is_given_and_withdrawn(desk: Desk, prompter: ScriptedPrompter, tmp_path: Path) -> None:
    file = tmp_path / "uitgever.pem"
    file.write_bytes(certificates.authority().pem)
    dialog = TrustedIssuersDialog(desk)
    assert not dialog.withdraw.isEnabled() and not dialog.none.isHidden()
    prompter.expect("choose_files", [file])
    dialog.add.click()
    assert [issuer.name for issuer in trusted_issuers.every(desk.ctx)] == ["Test Authority"]
    assert dialog.table.current().name == "Test Authority"
    prompter.expect("confirm", False, "Test Authority")
    dialog.withdraw.click()
    assert trusted_issuers.every(desk.ctx)
    prompter.expect("confirm", True, "Test Authority")
    dialog.withdraw.click()
    assert not trusted_issuers.every(desk.ctx)
    assert dialog.table.isHidden() and not dialog.withdraw.isEnabled()
    assert audit.entries(desk.ctx)[0].action == "agreement.issuer_distrusted"


def test_only_the_owner_decides_whom_to_trust(desk: Desk, ctx: Context) -> None:
    (issuer,) = trusted_issuers.trust(ctx, certificates.authority().pem).value
    employee = replace(ctx, actor=Actor(ctx.actor.uid, "Piet", UserRole.EMPLOYEE))
    with pytest.raises(RuleViolated):
        trusted_issuers.distrust(employee, issuer.fingerprint)
    with pytest.raises(RuleViolated):
        trusted_issuers.trust(employee, certificates.authority().pem)
    assert not CompanySection(desk).issuers.isHidden()
    assert CompanySection(replace(desk, ctx=employee)).issuers.isHidden()
