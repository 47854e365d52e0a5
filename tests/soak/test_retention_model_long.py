"""The model test of retention, at length."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.services.test_retention_model import Shop
from tests.soak.conftest import Times


def test_a_long_life_agrees_with_the_dictionary(times: Times) -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        Shop,
        settings=settings(
            max_examples=times(3, 500),
            stateful_step_count=times(40, 80),
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
