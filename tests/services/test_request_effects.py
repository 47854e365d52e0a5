"""Doing what a request asks: at once for marketing, restricted, corrected, kept, and recorded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from avgdesk.context import Context
from avgdesk.domain.erasure import Counts, ErasureResult, Ground, Scope
from avgdesk.domain.requests import Decision, Effect, RequestKind
from avgdesk.errors import InvalidInput, NotFound, RuleViolated
from avgdesk.services import customers, erasure_register, request_effects, requests
from tests.services.erasing import order
from tests.services.request_samples import a_customer, a_request


def done(ctx: Context, uid) -> list[Effect]:  # type: ignore[no-untyped-def]
    return [effect for effect, _ in request_effects.effects(ctx, uid)]


def test_an_objection_to_marketing_stops_it_at_once(ctx: Context) -> None:
    party = a_customer(ctx, newsletter=True)
    request = a_request(ctx, party=party, kind=RequestKind.OBJECTION, marketing=True)
    assert customers.load(ctx, party.uid).newsletter is False
    assert done(ctx, request.uid) == [Effect.MARKETING_STOPPED]


def test_another_objection_leaves_the_newsletter_to_the_owner(ctx: Context) -> None:
    party = a_customer(ctx, newsletter=True)
    a_request(ctx, party=party, kind=RequestKind.OBJECTION)
    assert customers.load(ctx, party.uid).newsletter is True


def test_a_restriction_restricts_and_can_be_lifted_after_closing(ctx: Context) -> None:
    party = a_customer(ctx)
    request = a_request(ctx, party=party, kind=RequestKind.RESTRICTION)
    request_effects.restrict(ctx, request.uid)
    assert customers.load(ctx, party.uid).restricted
    requests.decide_and_close(ctx, request.uid, Decision.GRANTED)
    request_effects.release(ctx, request.uid)
    assert not customers.load(ctx, party.uid).restricted


def test_a_rectification_changes_this_person_and_no_other(ctx: Context) -> None:
    party, other = a_customer(ctx), a_customer(ctx, last_name="Ander")
    request = a_request(ctx, party=party, kind=RequestKind.RECTIFICATION)
    request_effects.rectify(ctx, request.uid, replace(party, last_name="Kovalski"))
    assert customers.load(ctx, party.uid).last_name == "Kovalski"
    with pytest.raises(RuleViolated, match="other_person"):
        request_effects.rectify(ctx, request.uid, replace(other, last_name="Kovalski"))


def test_the_result_of_an_erasure_stays_with_the_request_by_its_reference(ctx: Context) -> None:
    request = a_request(ctx, party=a_customer(ctx), kind=RequestKind.ERASURE)
    result = ErasureResult("W-2026-0001", Counts(1, 2, 0))
    after = request_effects.record_erasure(ctx, request.uid, result, Scope.WHOLE).value
    assert request_effects.effects(ctx, request.uid) == ((Effect.ERASED, "W-2026-0001"),)
    assert after.verdict and after.verdict.decision is Decision.GRANTED
    with pytest.raises(RuleViolated, match="nothing_erased"):
        request_effects.record_erasure(ctx, request.uid, ErasureResult("", Counts()), Scope.WHOLE)


def test_a_partial_erasure_leaves_the_decision_to_the_owner(ctx: Context) -> None:
    request = a_request(ctx, party=a_customer(ctx), kind=RequestKind.ERASURE)
    result = ErasureResult("W-2026-0002", Counts(0, 0, 3))
    assert request_effects.record_erasure(ctx, request.uid, result, Scope.PARTIAL).value.verdict is None


@pytest.mark.parametrize("at", ["record", "decide"])
def test_an_erasure_and_its_record_with_the_request_stand_or_fall_together(
    ctx: Context, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    """Broken off before the request says what came of it, the person is still there and the ledger says nothing."""
    party = a_customer(ctx, relation_ended=date(2015, 1, 1))
    request = a_request(ctx, party=party, kind=RequestKind.ERASURE)
    wanted = order(ctx, party.uid, ground=Ground.REQUEST, answers=request.uid)

    def broken_off(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(request_effects if at == "record" else requests, at, broken_off)
        with pytest.raises(KeyboardInterrupt):
            request_effects.erase(ctx, request.uid, wanted)
    assert customers.load(ctx, party.uid).name == party.name
    assert not erasure_register.erasures(ctx) and not done(ctx, request.uid)
    result = request_effects.erase(ctx, request.uid, wanted).value
    assert result.cleaned  # afterwards, outside the transaction
    assert request_effects.effects(ctx, request.uid) == ((Effect.ERASED, result.reference),)
    with pytest.raises(NotFound):
        customers.load(ctx, party.uid)


def test_instructions_for_after_death_stay_with_the_person_until_taken_back(ctx: Context) -> None:
    party = a_customer(ctx)
    request = a_request(ctx, party=party, kind=RequestKind.DEATH)
    request_effects.keep_instructions(ctx, request.uid, "Alles wissen, mijn zus mag het zien")
    requests.decide_and_close(ctx, request.uid, Decision.GRANTED)
    kept = request_effects.instructions(ctx, party.uid)
    assert [one.text for one in kept] == ["Alles wissen, mijn zus mag het zien"]
    request_effects.drop_instruction(ctx, party.uid, kept[0].uid)
    assert request_effects.instructions(ctx, party.uid) == ()


def test_somebody_outside_has_nothing_to_change(ctx: Context) -> None:
    request = a_request(ctx, kind=RequestKind.RESTRICTION)
    with pytest.raises(RuleViolated, match="not_in_administration"):
        request_effects.restrict(ctx, request.uid)


def test_a_closed_request_changes_nothing_any_more(ctx: Context) -> None:
    party = a_customer(ctx, newsletter=True)
    request = a_request(ctx, party=party, kind=RequestKind.WITHDRAWAL)
    requests.decide_and_close(ctx, request.uid, Decision.GRANTED)
    with pytest.raises(RuleViolated, match="request_closed"):
        request_effects.stop_marketing(ctx, request.uid)
    assert customers.load(ctx, party.uid).newsletter


def test_recipients_are_named_and_forgotten_with_the_person(ctx: Context) -> None:
    from avgdesk.store import parties
    from avgdesk.store import requests as store

    party = a_customer(ctx)
    request = a_request(ctx, party=party, kind=RequestKind.RECTIFICATION)
    with pytest.raises(InvalidInput, match="recipient_missing"):
        request_effects.recipients_told(ctx, request.uid, ("", " "))
    request_effects.recipients_told(ctx, request.uid, ("Boekhouder Jansen", "Bezorger De Snelle"))
    assert request_effects.effects(ctx, request.uid)[-1] == (
        Effect.RECIPIENTS_TOLD, "Boekhouder Jansen, Bezorger De Snelle",
    )  # fmt: skip
    with ctx.store.transaction():
        store.forget_party(ctx.store.db, parties.row_id(ctx.store.db, party.uid))
    assert request_effects.effects(ctx, request.uid) == ((Effect.RECIPIENTS_TOLD, ""),)


def test_an_unknown_instruction_is_no_mistake_of_the_program(ctx: Context) -> None:
    party = a_customer(ctx)
    request_effects.drop_instruction(ctx, party.uid, uuid4())
