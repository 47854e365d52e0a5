"""Retention rules per category of record: list, preview of a change, change.

The fiscal rule is the company's own term: the settings page and this rule are one and the same number. A term below the
statutory floor is allowed and always visible.
"""

from __future__ import annotations

from dataclasses import replace
from uuid import NAMESPACE_URL, uuid4, uuid5

from avgdesk.context import Context
from avgdesk.domain.audit import Subject
from avgdesk.domain.categories import AtEnd, Category, CategoryCode, LegalBasis, Trigger
from avgdesk.domain.checks import cannot_be_stored
from avgdesk.domain.periods import Term
from avgdesk.domain.rule_change import RuleChange
from avgdesk.errors import InvalidInput, NotFound, RuleViolated
from avgdesk.legal_terms import first_categories
from avgdesk.outcome import Outcome, Progress, Topic, no_progress
from avgdesk.services import audit, policy, settings
from avgdesk.services.permissions import Permission, require
from avgdesk.store import derived, records, rule_effects, rules

CHANGED = frozenset(
    {Topic.RULES, Topic.RECORDS, Topic.CUSTOMERS, Topic.INVOICES, Topic.SETTINGS, Topic.REGISTERS, Topic.AUDIT}
)
LONGEST_NAME = 80
LONGEST_SOURCE = 300
OWN = "own_"
_UNITS = (("years", 100), ("months", 1200), ("weeks", 5200), ("days", 36500))


def load_all(ctx: Context) -> tuple[Category, ...]:
    """Every rule in force: the starting set as the shop changed it, then the categories that it added."""
    changed = rules.changed(ctx.store.db)
    started = tuple(changed.pop(first.code, first) for first in first_categories())
    return (*(_with_shop_term(ctx, each) for each in started), *changed.values())


def find(ctx: Context, code: str) -> Category:
    """The rule of one category; `NotFound`."""
    for category in load_all(ctx):
        if category.code == code:
            return category
    raise NotFound("rule_not_found", what="rule", number=code)


def record_categories(ctx: Context) -> tuple[Category, ...]:
    """The categories that dated records can have: all but the fiscal one."""
    return tuple(category for category in load_all(ctx) if category.code != CategoryCode.FISCAL)


def preview(ctx: Context, after: Category) -> RuleChange:
    """Which records would change state; nothing is changed. Raises NotFound, InvalidInput."""
    require(ctx, Permission.READ)
    before, after = find(ctx, after.code), checked(after)
    if after.code == CategoryCode.FISCAL:
        return _preview_fiscal(ctx, before, after)
    db, today, book_year = ctx.store.db, ctx.today(), settings.load_company(ctx).book_year
    touched, ended, revived = rule_effects.category(db, before, after, today, book_year)
    shown = rule_effects.category_records(db, before, after, today, book_year) if ended or revived else ()
    return RuleChange(before, after, touched, ended, revived, shown=shown)


def change(ctx: Context, after: Category, progress: Progress = no_progress) -> Outcome[Category]:
    """Put a rule in force and recompute every date under it. Raises NotFound, InvalidInput, RuleViolated."""
    require(ctx, Permission.RULES)
    with ctx.store.transaction():
        before, after = find(ctx, after.code), checked(after)
        if before == after:
            return Outcome(after, frozenset())
        if after.code == CategoryCode.FISCAL:
            _change_shop_term(ctx, after.term.years, progress)
        else:
            _keep(ctx, after)
        _record(ctx, "rule.changed", after, before=_said(before), after=_said(after))
    return Outcome(find(ctx, after.code), CHANGED)


def raise_to_law(ctx: Context, progress: Progress = no_progress) -> Outcome[Category]:
    """The one click: make the shop's fiscal term as long as the law's."""
    fiscal = find(ctx, CategoryCode.FISCAL)
    assert fiscal.floor is not None
    return change(ctx, replace(fiscal, term=fiscal.floor), progress)


def add(ctx: Context, name: str, term: Term, at_end: AtEnd = AtEnd.ERASE) -> Outcome[Category]:
    """A category of the shop's own, whose term counts from the day that is recorded with each record."""
    require(ctx, Permission.RULES)
    code = OWN + uuid4().hex[:8]
    new = checked(
        Category(code, term, Trigger.RECORDED, LegalBasis.LEGITIMATE_INTERESTS, "", at_end, name=name.strip())
    )
    if not new.name:
        raise InvalidInput("name_missing", field="name")
    with ctx.store.transaction():
        rules.save(ctx.store.db, new, ctx.now())
        _record(ctx, "rule.added", new, after=_said(new))
    return Outcome(new, CHANGED)


def remove(ctx: Context, code: str) -> Outcome[None]:
    """Take away a category of the shop's own. Raises NotFound, RuleViolated("rule_in_use", "rule_is_built_in")."""
    require(ctx, Permission.RULES)
    with ctx.store.transaction():
        found = find(ctx, code)
        if not code.startswith(OWN):
            raise RuleViolated("rule_is_built_in")
        if in_use := records.counts(ctx.store.db).get(code, 0):
            raise RuleViolated("rule_in_use", count=in_use)
        rules.remove(ctx.store.db, code)
        _record(ctx, "rule.removed", found, before=_said(found))
    return Outcome(None, CHANGED)


def checked(category: Category) -> Category:
    """The rule itself. Raises InvalidInput naming the field that can't be right."""
    for unit, most in _UNITS:
        if not 0 <= getattr(category.term, unit) <= most:
            raise InvalidInput("term_out_of_range", field=unit, value=getattr(category.term, unit), most=most)
    if category.code == CategoryCode.FISCAL and category.term != Term(years=category.term.years):
        raise InvalidInput("fiscal_term_in_years", field="years")
    least, most = settings.SHORTEST_TERM, settings.LONGEST_TERM
    if category.code == CategoryCode.FISCAL and not least <= category.term.years <= most:
        raise InvalidInput("retention_years", field="retention_years", least=least, most=most)
    for field, longest in (("name", LONGEST_NAME), ("source", LONGEST_SOURCE)):
        text = getattr(category, field)
        if len(text) > longest:
            raise InvalidInput("text_too_long", field=field, longest=longest)
        if cannot_be_stored(text):
            raise InvalidInput("unstorable_text", field=field)
    return category


def refresh_records(ctx: Context) -> None:
    """Recompute the dates of every dated record, inside the transaction that moved the book year."""
    book_year = settings.load_company(ctx).book_year
    for category in record_categories(ctx):
        records.refresh(ctx.store.db, category, book_year)


def _with_shop_term(ctx: Context, category: Category) -> Category:
    if category.code != CategoryCode.FISCAL:
        return category
    return replace(category, term=Term(years=settings.load_company(ctx).retention_years))


def _preview_fiscal(ctx: Context, before: Category, after: Category) -> RuleChange:
    db, today, years = ctx.store.db, ctx.today(), after.term.years - before.term.years
    if not years:
        return RuleChange(before, after, 0, 0, 0)
    ended, revived = rule_effects.shifted(db, "party", today, years)
    invoices_ended, invoices_revived = rule_effects.shifted(db, "invoice", today, years)
    shown = rule_effects.shifted_parties(db, today, years)
    touched = rule_effects.dated(db, "party")
    return RuleChange(before, after, touched, ended, revived, invoices_ended, invoices_revived, shown)


def _change_shop_term(ctx: Context, years: int, progress: Progress) -> None:
    company = replace(settings.load_company(ctx), retention_years=years)
    settings.write_company(ctx.store, company)
    derived.refresh_all(ctx.store.db, policy.current(ctx), progress)


def _keep(ctx: Context, category: Category) -> None:
    rules.save(ctx.store.db, category, ctx.now())
    records.refresh(ctx.store.db, category, settings.load_company(ctx).book_year)


def _record(ctx: Context, action: str, category: Category, before: str = "", after: str = "") -> None:
    subject = Subject("rule", uuid5(NAMESPACE_URL, category.code), category.code)
    audit.record(ctx, action, subjects=(subject,), before=before, after=after)


def _said(category: Category) -> str:
    """A rule on one line, in codes: what the audit trail keeps of it."""
    term = "".join(f"{getattr(category.term, unit)}{unit[0]}" for unit, _ in _UNITS if getattr(category.term, unit))
    return f"{term or '0'} {category.trigger.value} {category.at_end.value}"
