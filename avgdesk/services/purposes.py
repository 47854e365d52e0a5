"""The shop's purposes and who receives data: what every dossier tells, and who is told of a correction (art. 19)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace

from avgdesk.context import Context
from avgdesk.domain import purposes as rules
from avgdesk.domain.agreements import BINDING, Agreement, Direction
from avgdesk.domain.purposes import TEXTS, Abroad, Bilingual, Processor, Purpose
from avgdesk.errors import NotFound, RuleViolated
from avgdesk.outcome import Outcome, Topic
from avgdesk.services import audit, requests, settings
from avgdesk.services.permissions import Permission, require
from avgdesk.store import agreements, parties
from avgdesk.store import purposes as rows
from avgdesk.words import purposes as words

CHANGED = frozenset({Topic.SETTINGS, Topic.REGISTERS, Topic.AUDIT})
NONE = "none"


def every(ctx: Context) -> tuple[Purpose, ...]:
    """The shop's own, or the set that a shop starts with."""
    require(ctx, Permission.READ)
    return rows.load(ctx.store.db) or words.standard()


def is_standard(ctx: Context) -> bool:
    """Whether the shop has not made them its own yet."""
    require(ctx, Permission.READ)
    return rows.load(ctx.store.db) is None


def processors(ctx: Context) -> tuple[Processor, ...]:
    """Those who work for the shop under an agreement that binds now, by name."""
    require(ctx, Permission.READ)
    found = agreements.with_states(ctx.store.db, BINDING)
    ours = {_processor(ctx, one) for one in found if one.direction is Direction.CONTROLLER}
    return tuple(sorted(ours, key=lambda one: (one.name.casefold(), one.service)))


def recipients(ctx: Context) -> tuple[str, ...]:
    """Everybody who receives data of customers, each once: those who must be told of a correction (AVG art. 19)."""
    language, known = settings.load_company(ctx).language, processors(ctx)
    return tuple(dict.fromkeys(name for one in every(ctx) for name in words.recipients(one, known, language)))


def add(ctx: Context, purpose: Purpose, bsn_reviewed: bool = False) -> Outcome[Purpose]:
    """Add one at the end; it gets a code. Errors of `domain.purposes.checked`; RuleViolated("not_permitted")."""
    require(ctx, Permission.RULES)
    with ctx.store.transaction():
        known = every(ctx)
        new = _checked(replace(purpose, code=rules.new_code(known)), bsn_reviewed)
        rows.save(ctx.store.db, (*known, new))
        audit.record(ctx, "purpose.added", purpose=new.code, basis=new.basis, safeguard=new.safeguard or NONE)
    return Outcome(new, CHANGED)


def change(ctx: Context, purpose: Purpose, bsn_reviewed: bool = False) -> Outcome[Purpose]:
    """Overwrite the one with its code; nothing changed: nothing written. NotFound, and the errors of `add`."""
    require(ctx, Permission.RULES)
    with ctx.store.transaction():
        known = every(ctx)
        before = _find(known, purpose.code)
        after = _checked(purpose, bsn_reviewed)
        changed = [f.name for f in fields(Purpose) if getattr(before, f.name) != getattr(after, f.name)]
        if not changed:
            return Outcome(after, frozenset())
        rows.save(ctx.store.db, [after if one.code == after.code else one for one in known])
        audit.record(
            ctx, "purpose.changed", purpose=after.code, fields=changed, basis_before=before.basis, basis=after.basis,
            safeguard_before=before.safeguard or NONE, safeguard=after.safeguard or NONE,
        )  # fmt: skip
    return Outcome(after, CHANGED)


def remove(ctx: Context, code: str) -> Outcome[None]:
    """Take one out. NotFound, RuleViolated("last_purpose"): whoever keeps data must tell what for (art. 15(1)(a))."""
    require(ctx, Permission.RULES)
    with ctx.store.transaction():
        known = every(ctx)
        gone = _find(known, code)
        if len(known) == 1:
            raise RuleViolated("last_purpose")
        rows.save(ctx.store.db, [one for one in known if one.code != code])
        audit.record(ctx, "purpose.removed", purpose=code, basis=gone.basis, safeguard=gone.safeguard or NONE)
    return Outcome(None, CHANGED)


def use_standard(ctx: Context) -> Outcome[tuple[Purpose, ...]]:
    """Back to the set that a shop starts with; what was typed goes."""
    require(ctx, Permission.RULES)
    with ctx.store.transaction():
        before = every(ctx)
        rows.drop(ctx.store.db)
        after = every(ctx)
        audit.record(
            ctx, "purpose.standard_set", count=len(after), purposes_before=_codes(before), purposes=_codes(after)
        )
    return Outcome(after, CHANGED)


def _codes(purposes: Sequence[Purpose]) -> list[str]:
    return [one.code for one in purposes]


def _find(known: Sequence[Purpose], code: str) -> Purpose:
    found = next((one for one in known if one.code == code), None)
    if found is None:
        raise NotFound("purpose_not_found", what="purpose", number=code)
    return found


def _checked(purpose: Purpose, bsn_reviewed: bool) -> Purpose:
    """With every text trimmed and fit to be kept; what belongs to a transfer goes where nothing leaves the EEA."""
    texts = {name: _kept_text(getattr(purpose, name), name, bsn_reviewed) for name in TEXTS}
    trimmed = replace(purpose, **texts)  # type: ignore[arg-type]
    if trimmed.safeguard is None:
        trimmed = replace(trimmed, where=Bilingual(), safeguard_note=Bilingual())
    return rules.checked(trimmed)


def _kept_text(text: Bilingual, field: str, bsn_reviewed: bool) -> Bilingual:
    return Bilingual(
        requests.checked_text(text.nl, field, bsn_reviewed), requests.checked_text(text.en, field, bsn_reviewed)
    )


def _processor(ctx: Context, agreement: Agreement) -> Processor:
    party, annexes = parties.load(ctx.store.db, agreement.party), agreement.annexes
    outside = tuple(
        Abroad(sub.name, sub.country, sub.safeguard, sub.safeguard_note)
        for sub in annexes.sub_processors
        if sub.outside_eea
    )
    return Processor(party.name, annexes.service, party.address.country, outside)
