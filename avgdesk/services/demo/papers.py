"""Processor agreements of the demo: one in each state, in both directions."""

from __future__ import annotations

from datetime import timedelta

from avgdesk.context import Context
from avgdesk.domain.agreements import Agreement, DataOutcome, Direction
from avgdesk.services import agreement_annexes, agreement_signing, agreement_steps, agreements, settings
from avgdesk.services.agreements import NewAgreement
from avgdesk.services.demo.story import Event, who

PROCESSOR, CONTROLLER = Direction.PROCESSOR, Direction.CONTROLLER


def events() -> list[Event]:
    """From the oldest, which were signed long since, to a draft of yesterday."""
    return [
        Event(88, 10, lambda ctx: _in_force(ctx, "20001", CONTROLLER)),
        Event(87, 10, lambda ctx: _in_force(ctx, "20002", CONTROLLER)),
        Event(86, 10, lambda ctx: _in_force(ctx, "10025", PROCESSOR)),
        Event(82, 10, lambda ctx: _in_force(ctx, "20004", CONTROLLER, ends_after=130)),
        Event(81, 10, lambda ctx: _in_force(ctx, "20003", CONTROLLER)),
        Event(64, 10, lambda ctx: _issue(ctx, "10033", PROCESSOR)),
        Event(56, 15, lambda ctx: agreement_steps.withdraw(ctx, _latest(ctx, "10033").uid, "Toch niet nodig.")),
        Event(41, 11, lambda ctx: _end(ctx, "20003")),
        Event(34, 10, lambda ctx: _issue(ctx, "10026", PROCESSOR)),
        Event(30, 15, lambda ctx: _renew(ctx, "20002")),
        Event(24, 10, lambda ctx: _issue(ctx, "10028", PROCESSOR)),
        Event(17, 14, lambda ctx: _countersign(ctx, _receive(ctx, _latest(ctx, "10028")))),
        Event(15, 10, lambda ctx: _issue(ctx, "10027", PROCESSOR)),
        Event(7, 14, lambda ctx: _receive(ctx, _latest(ctx, "10027"))),
        Event(5, 10, lambda ctx: _issue(ctx, "10032", PROCESSOR)),
        Event(1, 11, lambda ctx: _draft(ctx, "10030", PROCESSOR)),
    ]  # fmt: skip


def _draft(ctx: Context, number: str, direction: Direction, ends_after: int = 0) -> Agreement:
    party, language = who(ctx, number), settings.load_company(ctx).language
    annexes = agreement_annexes.propose(ctx, direction, party, language)
    ends_on = ctx.today() + timedelta(days=ends_after) if ends_after else None
    return agreements.create_draft(ctx, NewAgreement(party.uid, direction, language, annexes, ends_on=ends_on)).value


def _issue(ctx: Context, number: str, direction: Direction, ends_after: int = 0) -> Agreement:
    return agreements.issue(ctx, _draft(ctx, number, direction, ends_after).uid).value


def _receive(ctx: Context, issued: Agreement) -> Agreement:
    return agreement_signing.receive_paper(ctx, issued.uid, place="map 2").value


def _countersign(ctx: Context, received: Agreement) -> Agreement:
    return agreement_signing.countersign_on_paper(ctx, received.uid).value


def _in_force(ctx: Context, number: str, direction: Direction, ends_after: int = 0) -> None:
    _sign(ctx, _issue(ctx, number, direction, ends_after))


def _sign(ctx: Context, issued: Agreement) -> None:
    """Signed by both and returned on one day."""
    agreement_steps.return_copy(ctx, _countersign(ctx, _receive(ctx, issued)).uid)


def _renew(ctx: Context, number: str) -> None:
    """A second version, which takes the place of the first."""
    draft = agreement_steps.new_version(ctx, _latest(ctx, number).uid).value
    _sign(ctx, agreements.issue(ctx, draft.uid).value)


def _end(ctx: Context, number: str) -> None:
    agreement_steps.end(ctx, _latest(ctx, number).uid, ctx.today(), DataOutcome.RETURNED_AND_ERASED)


def _latest(ctx: Context, number: str) -> Agreement:
    return agreements.for_party(ctx, who(ctx, number).uid)[0]
