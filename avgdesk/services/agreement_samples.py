"""A template text filled in with the shop's own particulars and an invented customer: the editor's live preview."""

from __future__ import annotations

from dataclasses import replace

from avgdesk.context import Context
from avgdesk.documents import agreement as document
from avgdesk.documents.agreement import AgreementText, Signatory
from avgdesk.domain.agreement_templates import Template
from avgdesk.domain.agreements import Direction
from avgdesk.domain.annexes import Contact
from avgdesk.i18n import tr
from avgdesk.services import agreement_annexes
from avgdesk.services import settings as company_settings
from avgdesk.services.permissions import Permission, require


def preview(ctx: Context, template: Template) -> bytes:
    """The PDF of a template. Raises InvalidInput as `documents.agreement.render`."""
    require(ctx, Permission.READ)
    company = company_settings.load_company(ctx)
    annexes = agreement_annexes.standard(ctx, Direction.PROCESSOR, template.language)
    name = tr("Sample Customer Ltd", language=template.language)
    invented = Contact(name, "privacy@example.nl", "010 123 45 67")
    text = AgreementText(
        number=f"AGR-{ctx.today().year}-0000",
        version=1,
        dated=ctx.today(),
        controller=Signatory(name, ("Voorbeeldstraat 1", "1234 AB  Voorbeeld"), "00000000", name),
        processor=Signatory(company.name, company.address.lines, company.coc_number, company.privacy_contact),
        annexes=replace(annexes, controller=invented),
        template=template.text,
    )
    return document.render(text, template.language)
