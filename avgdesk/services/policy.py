"""The retention policy in force, from the shop's settings and the legal terms."""

from __future__ import annotations

from avgdesk import legal_terms
from avgdesk.context import Context
from avgdesk.domain.retention import RetentionPolicy
from avgdesk.services import settings


def current(ctx: Context) -> RetentionPolicy:
    """Book year and terms as the shop chose them; the statutory ones as the law has them."""
    company = settings.load_company(ctx)
    return legal_terms.retention_policy(company.book_year, company.retention_years, ctx.today())
