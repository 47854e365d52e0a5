"""`retention`, `erase`, `hold`, `release` and `rule`: until when, what may go, and what stops it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from avgdesk.cli import erasing
from avgdesk.cli.frame import Commands, Namespace, count, iso_date
from avgdesk.context import Context
from avgdesk.domain.blockers import BlockerCode
from avgdesk.domain.categories import AtEnd, Category, LegalBasis, Trigger
from avgdesk.domain.erasure import Scope
from avgdesk.domain.holds import HoldStop
from avgdesk.domain.periods import Term
from avgdesk.domain.retention import PartyState
from avgdesk.domain.retention_list import RetentionFilter, RetentionQuery, RetentionRow
from avgdesk.i18n import tr
from avgdesk.services import customers, holds, retention, rules
from avgdesk.words import categories as category_words


def register(commands: Commands) -> None:
    listing = commands.add("retention", list_retention)
    listing.add_argument("--on", type=iso_date, metavar="DATE", help=tr("the day on which it is judged (today)"))
    erasing.add_arguments(commands.add("erase", erasing.erase))
    hold = commands.add("hold", place_hold)
    hold.add_argument("number", metavar="NUMBER", help=tr("the number of the customer"))
    hold.add_argument("--reason", required=True, metavar="TEXT", help=tr("why nothing may be erased"))
    hold.add_argument("--review", type=iso_date, metavar="DATE", help=tr("the day to look at it again"))
    release = commands.add("release", release_hold)
    release.add_argument("number", metavar="NUMBER", help=tr("the number of the customer"))
    rule = commands.add("rule", show_or_change_rule)
    rule.add_argument("code", nargs="?", metavar="CODE", help=tr("the code of one rule (all of them)"))
    rule.add_argument("--term-years", type=count, metavar="N", help=tr("the new term in whole years"))


@dataclass(frozen=True, slots=True)
class RetentionLine:
    """`kind`: customer, supplier or the category of a dated record."""

    kind: str
    number: str
    name: str
    retain_until: date | None
    statutory_until: date | None
    state: PartyState
    blockers: tuple[BlockerCode, ...]


def list_retention(ctx: Context, args: Namespace) -> list[RetentionLine]:
    source = retention.page_source(ctx, RetentionQuery(RetentionFilter.ALL, on=args.on))
    kind = str if args.json else category_words.one_of
    return list(_lines(source.every_row(), kind))


def _lines(rows: Iterator[RetentionRow], kind: Callable[[str], str]) -> Iterator[RetentionLine]:
    for row in rows:
        yield RetentionLine(
            kind=kind(row.category),
            number=row.number,
            name=row.name,
            retain_until=row.retain_until,
            statutory_until=row.statutory_until,
            state=row.state,
            blockers=tuple(blocker.code for blocker in row.blockers),
        )


@dataclass(frozen=True, slots=True)
class HoldLine:
    number: str
    reason: str
    started_on: date
    review_on: date | None


@dataclass(frozen=True, slots=True)
class ReleaseLine:
    number: str
    released_on: date | None
    stopped: tuple[StoppedLine, ...]


@dataclass(frozen=True, slots=True)
class StoppedLine:
    at: str
    scope: Scope


def place_hold(ctx: Context, args: Namespace) -> HoldLine:
    party = customers.find(ctx, args.number)
    hold = holds.hold(ctx, party.uid, args.reason, args.review).value
    return HoldLine(party.number, hold.reason, hold.started_on, hold.review_on)


def release_hold(ctx: Context, args: Namespace) -> ReleaseLine:
    party = customers.find(ctx, args.number)
    released = holds.release(ctx, party.uid).value
    return ReleaseLine(party.number, released.hold.released_on, tuple(map(_stopped, released.stopped)))


def _stopped(stop: HoldStop) -> StoppedLine:
    return StoppedLine(stop.at.isoformat(), stop.scope)


@dataclass(frozen=True, slots=True)
class RuleLine:
    """`statutory_years`: what a law asks at least, 0 when it asks nothing."""

    code: str
    name: str
    term: str
    years: int
    months: int
    weeks: int
    days: int
    trigger: Trigger
    legal_basis: LegalBasis
    source: str
    statutory_years: int
    shorter_than_law: bool
    at_end: AtEnd


def show_or_change_rule(ctx: Context, args: Namespace) -> RuleLine | list[RuleLine]:
    if args.code is None and args.term_years is None:
        return [_rule(category) for category in rules.load_all(ctx)]
    found = rules.find(ctx, args.code or "fiscal")
    if args.term_years is not None:
        found = rules.change(ctx, replace(found, term=Term(years=args.term_years))).value
    return _rule(found)


def _rule(category: Category) -> RuleLine:
    term = category.term
    return RuleLine(
        code=str(category.code),
        name=category_words.name(category),
        term=category_words.length(term),
        years=term.years,
        months=term.months,
        weeks=term.weeks,
        days=term.days,
        trigger=category.trigger,
        legal_basis=category.basis,
        source=category.source,
        statutory_years=category.floor.years if category.floor else 0,
        shorter_than_law=category.shorter_than_law,
        at_end=category.at_end,
    )
