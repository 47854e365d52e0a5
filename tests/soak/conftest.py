"""Long runs: small numbers in the normal run, the full ones with `pytest -m soak tests/soak`."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Times = Callable[[int, int], int]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "/soak/" in item.nodeid:
            item.add_marker("soak")


@pytest.fixture
def times(request: pytest.FixtureRequest) -> Times:
    """`times(small, full)`: how often, in this run."""
    full = "soak" in (request.config.getoption("markexpr") or "")
    return lambda small, many: many if full else small
