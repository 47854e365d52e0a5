"""What forbids an erasure, and what an explicit confirmation lifts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avgdesk.domain.retention import Blocker, BlockerCode, ErasureFacts, Terms, blockers, partial_blockers

TERMS = Terms(date(2025, 12, 31), date(2027, 12, 31))
AFTER_SHOP, AFTER_ALL = date(2026, 1, 1), date(2028, 1, 1)


def codes(facts: ErasureFacts, today: date, within_statutory: bool = False) -> list[str]:
    return [str(blocker.code) for blocker in blockers(facts, today, within_statutory)]


def test_nothing_blocks_when_both_terms_are_over() -> None:
    assert blockers(ErasureFacts(TERMS), AFTER_ALL) == ()


def test_running_shop_term_blocks_until_its_last_day_and_no_confirmation_lifts_it() -> None:
    expected = (Blocker(BlockerCode.TERM_RUNNING, date(2025, 12, 31)),)
    assert blockers(ErasureFacts(TERMS), date(2025, 12, 31)) == expected
    assert blockers(ErasureFacts(TERMS), date(2025, 12, 31), within_statutory=True) == expected


def test_between_the_terms_the_law_blocks_until_it_is_confirmed() -> None:
    assert blockers(ErasureFacts(TERMS), AFTER_SHOP) == (
        Blocker(BlockerCode.STATUTORY_TERM_RUNNING, date(2027, 12, 31)),
    )
    assert blockers(ErasureFacts(TERMS), AFTER_SHOP, within_statutory=True) == ()


def test_record_without_statutory_term_goes_after_its_own() -> None:
    assert blockers(ErasureFacts(Terms(date(2025, 12, 31))), AFTER_SHOP) == ()


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (ErasureFacts(TERMS, held=True), "legal_hold"),
        (ErasureFacts(TERMS, open_requests=1), "open_request"),
        (ErasureFacts(TERMS, agreements_in_force=1), "agreement_in_force"),
        (ErasureFacts(TERMS, open_appointments=1), "open_appointment"),
        (ErasureFacts(Terms(), unpaid=2), "unpaid"),
        (ErasureFacts(Terms(), relation_running=True), "relation_running"),
        (ErasureFacts(Terms()), "term_running"),
    ],
)
def test_each_fact_blocks_by_itself_and_no_confirmation_lifts_it(facts: ErasureFacts, code: str) -> None:
    assert codes(facts, AFTER_ALL) == [code]
    assert codes(facts, AFTER_ALL, within_statutory=True) == [code]


def test_every_reason_is_named_at_once_with_number_and_reference() -> None:
    facts = ErasureFacts(
        TERMS,
        held=True,
        hold_review=date(2027, 1, 1),
        open_requests=2,
        request_reference="VZ-2026-0003",
        agreements_in_force=1,
        open_appointments=1,
    )
    found = blockers(facts, AFTER_SHOP)
    assert [str(blocker.code) for blocker in found] == [
        "legal_hold",
        "open_request",
        "agreement_in_force",
        "open_appointment",
        "statutory_term_running",
    ]
    assert found[0].until == date(2027, 1, 1)
    assert found[1] == Blocker(BlockerCode.OPEN_REQUEST, None, "VZ-2026-0003", 2)


def test_partial_erasure_is_stopped_by_hold_and_request_alone() -> None:
    facts = ErasureFacts(Terms(), unpaid=3, relation_running=True, agreements_in_force=1, open_appointments=1)
    assert partial_blockers(facts) == ()
    stopped = partial_blockers(ErasureFacts(TERMS, held=True, open_requests=1))
    assert [blocker.code for blocker in stopped] == [BlockerCode.LEGAL_HOLD, BlockerCode.OPEN_REQUEST]


some_days = st.dates(date(2020, 1, 1), date(2035, 1, 1))


@given(
    st.none() | some_days,
    st.none() | some_days,
    st.integers(0, 1),
    st.booleans(),
    st.booleans(),
    some_days,
    st.booleans(),
)
def test_confirmation_lifts_the_statutory_term_and_nothing_else(
    shop: date | None, law: date | None, unpaid: int, running: bool, held: bool, today: date, confirmed: bool
) -> None:
    facts = ErasureFacts(Terms(shop, law), unpaid, running, held)
    found = set(codes(facts, today))
    assert set(codes(facts, today, within_statutory=True)) == found - {"statutory_term_running"}
    may_go = not found
    assert may_go == (
        not (unpaid or running or held) and shop is not None and shop < today and (law is None or law < today)
    )
