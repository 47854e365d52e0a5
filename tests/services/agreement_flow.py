"""An agreement brought to a state, in a real administration."""

from __future__ import annotations

from typing import Any

from avgdesk.context import Context
from avgdesk.documents import sealing
from avgdesk.documents.sealing import SigningOrder
from avgdesk.domain.agreements import Agreement, AgreementState, Direction
from avgdesk.domain.parties import Address, Party, PartyKind
from avgdesk.services import (
    agreement_annexes,
    agreement_files,
    agreement_signing,
    agreement_steps,
    agreements,
    customers,
)
from avgdesk.services.agreements import NewAgreement
from tests.documents import agreement_samples as samples
from tests.documents import certificates
from tests.services.shop import NOBODY


def business(ctx: Context, name: str = "Kapsalon Özdemir", **more: Any) -> Party:
    values: dict[str, Any] = {
        "kind": PartyKind.BUSINESS,
        "organisation": name,
        "contact_person": "Ömer Özdemir",
        "address": Address("Brink", "1", "", "9401 HS", "Assen"),
        "emails": ("omer@ozdemir.example",),
        "coc_number": "51234567",
    }
    return customers.create(ctx, Party(NOBODY, "", **{**values, **more})).value


def new(ctx: Context, party: Party, direction: Direction = Direction.PROCESSOR, **more: Any) -> NewAgreement:
    annexes = agreement_annexes.propose(ctx, direction, party, "nl")
    return NewAgreement(party.uid, direction, "nl", **{"annexes": annexes, **more})


def issued(ctx: Context, party: Party | None = None, **more: Any) -> Agreement:
    return agreements.make(ctx, new(ctx, party or business(ctx), **more)).value


def issued_bytes(ctx: Context, agreement: Agreement) -> bytes:
    found = agreement_files.file_of(ctx, agreement, AgreementState.ISSUED)
    assert found is not None
    return found


def signed_bytes(ctx: Context, agreement: Agreement, who: str = "Ömer Özdemir") -> bytes:
    """The issued file with the other party's signature in its field."""
    order = SigningOrder(f"{agreement.their_side}_signature", "akkoord", (who,))
    content = issued_bytes(ctx, agreement)
    return sealing.sign_with_file(content, order, certificates.person(who), certificates.PASSWORD, ctx.now())


def received(ctx: Context, party: Party | None = None, **more: Any) -> Agreement:
    made = issued(ctx, party, **more)
    return agreement_signing.receive_file(ctx, made.uid, signed_bytes(ctx, made)).value.agreement


def in_force(ctx: Context, party: Party | None = None, **more: Any) -> Agreement:
    made = received(ctx, party, **more)
    agreement_signing.countersign_drawn(ctx, made.uid, samples.drawn_signature())
    return agreement_steps.return_copy(ctx, made.uid, how="email").value
