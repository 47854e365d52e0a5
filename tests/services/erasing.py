"""Orders for tests: what a page would send after its preview was confirmed."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from avgdesk.context import Context
from avgdesk.domain.erasure import ErasureOrder, ErasureResult, Scope
from avgdesk.services import erasure, erasure_preview


def order(ctx: Context, *parties: UUID, scope: Scope = Scope.WHOLE, **more: Any) -> ErasureOrder:
    """An order on these customers as they are now."""
    targets = tuple(erasure_preview.preview(ctx, party, scope).target for party in parties)
    return ErasureOrder(scope, targets, **more)


def erase(ctx: Context, *parties: UUID, **more: Any) -> ErasureResult:
    return erasure.erase(ctx, order(ctx, *parties, **more)).value
