"""The company and what it chose."""

from __future__ import annotations

import json
from dataclasses import asdict, fields, replace
from datetime import date
from typing import Any

from avgdesk.context import Context
from avgdesk.domain.company import BookYear, Company
from avgdesk.domain.parties import Address
from avgdesk.domain.retention import RetentionPolicy
from avgdesk.errors import InvalidInput
from avgdesk.outcome import Outcome, Progress, Topic, no_progress
from avgdesk.services import audit
from avgdesk.services.permissions import Permission, require
from avgdesk.store import derived, settings
from avgdesk.store.administration import Store

COMPANY = "company"
SHORTEST_TERM, LONGEST_TERM = 1, 30
SHORTEST_LOCK, LONGEST_LOCK = 1, 120
LANGUAGES = ("nl", "en")
APPEARANCES = ("system", "light", "dark")
TERM_FIELDS = ("book_year", "retention_years")


def load_company(ctx: Context) -> Company:
    """The company as it was saved last."""
    return read_company(ctx.store)


def save_company(ctx: Context, company: Company, progress: Progress = no_progress) -> Outcome[Company]:
    """Keep `company`; a changed term or book year recomputes every date. Nothing changed: nothing written.

    Raises InvalidInput (fact `field`), RuleViolated("not_permitted"): terms are the owner's.
    """
    require(ctx, Permission.SETTINGS)
    with ctx.store.transaction():
        before = load_company(ctx)
        after = checked(company)
        changed = [f.name for f in fields(Company) if getattr(before, f.name) != getattr(after, f.name)]
        if not changed:
            return Outcome(after, frozenset())
        topics = {Topic.SETTINGS, Topic.AUDIT}
        write_company(ctx.store, after)
        if any(name in TERM_FIELDS for name in changed):
            require(ctx, Permission.RULES)
            policy = RetentionPolicy(book_year=after.book_year, shop_years=after.retention_years)
            derived.refresh_all(ctx.store.db, policy, progress)
            _refresh_records(ctx)
            topics |= {Topic.CUSTOMERS, Topic.INVOICES, Topic.RECORDS, Topic.RULES}
        audit.record(ctx, "settings.changed", count=len(changed), fields=changed)
    return Outcome(after, frozenset(topics))


def _refresh_records(ctx: Context) -> None:
    from avgdesk.services import rules  # the rules read the company's term from here

    rules.refresh_records(ctx)


def checked(company: Company) -> Company:
    """`company` with its name trimmed. Raises InvalidInput for what can't be kept."""
    if not company.name.strip():
        raise InvalidInput("company_name_missing", field="name")
    if not SHORTEST_TERM <= company.retention_years <= LONGEST_TERM:
        raise InvalidInput("retention_years", field="retention_years", least=SHORTEST_TERM, most=LONGEST_TERM)
    if not SHORTEST_LOCK <= company.lock_minutes <= LONGEST_LOCK:
        raise InvalidInput("lock_minutes", field="lock_minutes", least=SHORTEST_LOCK, most=LONGEST_LOCK)
    try:
        date(2025, company.book_year.month, company.book_year.day)  # no leap year: 29 February is refused
    except ValueError:
        raise InvalidInput("book_year", field="book_year") from None
    if company.language not in LANGUAGES:
        raise InvalidInput("language", field="language")
    if company.appearance not in APPEARANCES:
        raise InvalidInput("appearance", field="appearance")
    return replace(company, name=company.name.strip())


def write_company(store: Store, company: Company) -> None:
    """Inside the caller's transaction."""
    settings.put(store.db, COMPANY, json.dumps(asdict(company), ensure_ascii=False))


def read_company(store: Store) -> Company:
    text = settings.get(store.db, COMPANY)
    return Company("") if text is None else _company(json.loads(text))


def _company(content: dict[str, Any]) -> Company:
    """Fields that this version doesn't know are left out; absent ones have their default."""
    known = {f.name for f in fields(Company)} - {"address", "book_year"}
    plain = {name: value for name, value in content.items() if name in known}
    address = {f.name: content.get("address", {}).get(f.name, f.default) for f in fields(Address)}
    return Company(**plain, address=Address(**address), book_year=BookYear(**content.get("book_year", {})))
