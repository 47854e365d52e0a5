"""Legal holds, a restriction and an erasure in the demo."""

from __future__ import annotations

from datetime import timedelta

from avgdesk.context import Context
from avgdesk.domain.erasure import ErasureOrder, Ground, Scope
from avgdesk.domain.retention_list import RetentionQuery
from avgdesk.services import erasure, erasure_preview, holds
from avgdesk.services.demo.kept import ROUND_LABEL
from avgdesk.services.demo.story import Event, who


def events() -> list[Event]:
    """A hold that stands, one to be looked at again, one that was released; a customer reduced, a customer gone, and a
    log of which a number remains.
    """
    return [
        Event(85, 9, lambda ctx: _hold(ctx, "10009", "Geschil over de reparatie van een laptop", 60)),
        Event(84, 9, lambda ctx: _hold(ctx, "10008", "Controle door de Belastingdienst", 200)),
        Event(83, 9, lambda ctx: _hold(ctx, "10031", "Klacht over een levering", 90)),
        Event(45, 11, lambda ctx: holds.release(ctx, who(ctx, "10031").uid)),
        Event(21, 14, lambda ctx: _erase(ctx, "10002", Scope.WHOLE, Ground.TERM_ENDED)),
        Event(21, 15, _erase_round),
        Event(20, 14, lambda ctx: _erase(ctx, "10010", Scope.PARTIAL, Ground.NOT_NEEDED)),
    ]


def _hold(ctx: Context, number: str, reason: str, review_after: int) -> None:
    holds.hold(ctx, who(ctx, number).uid, reason, ctx.today() + timedelta(days=review_after))


def _erase(ctx: Context, number: str, scope: Scope, ground: Ground) -> None:
    shown = erasure_preview.preview(ctx, who(ctx, number).uid, scope)
    erasure.erase(ctx, ErasureOrder(scope, (shown.target,), ground, clock_confirmed=ctx.today()))


def _erase_round(ctx: Context) -> None:
    targets = erasure_preview.preview_list(ctx, RetentionQuery(search=ROUND_LABEL)).targets
    erasure.erase(ctx, ErasureOrder(Scope.WHOLE, targets, clock_confirmed=ctx.today()))
