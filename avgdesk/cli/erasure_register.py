"""`erasures` and `totals`: what is left of what was erased, without names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from avgdesk.cli.frame import Commands, Namespace
from avgdesk.context import Context
from avgdesk.domain.erasure import Counts, Ground, Scope, Total
from avgdesk.services import erasure_register
from avgdesk.services.erasure_register import LedgerLine
from avgdesk.words.categories import total_name


def register(commands: Commands) -> None:
    commands.add("erasures", list_erasures)
    commands.add("totals", list_totals)


@dataclass(frozen=True, slots=True)
class ErasureLine:
    """`user` is "" when a restore left the trail of that day behind; `audit_serial` the entry of the trail."""

    reference: str
    at: datetime
    user: str
    scope: Scope
    ground: Ground
    reason: str
    within_statutory_term: bool
    erased: Counts
    audit_serial: int


def list_erasures(ctx: Context, args: Namespace) -> list[ErasureLine]:
    """The newest first."""
    return [_line(line) for line in erasure_register.erasures(ctx)]


def list_totals(ctx: Context, args: Namespace) -> list[Total]:
    """The newest period first; a year holds what was fewer than ten in its month."""
    found = erasure_register.totals(ctx)
    return found if args.json else [replace(total, category=total_name(total.category)) for total in found]


def _line(line: LedgerLine) -> ErasureLine:
    entry = line.entry
    return ErasureLine(
        reference=entry.reference,
        at=entry.at,
        user=line.by,
        scope=entry.scope,
        ground=entry.ground,
        reason=entry.reason,
        within_statutory_term=entry.within_statutory,
        erased=entry.erased,
        audit_serial=entry.audit_serial,
    )
