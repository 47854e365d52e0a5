"""A function does one thing, a file has one subject: the sizes above which that can't be."""

from __future__ import annotations

import pytest

from tests.architecture.sources import Module, modules

LONGEST_FILE = 400
LONGEST_FUNCTION = 60
SHORT_FUNCTION = 20
MOSTLY = 0.85


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
def test_no_file_and_no_function_is_too_long(module: Module) -> None:
    assert len(module.text.splitlines()) <= LONGEST_FILE
    for function in module.functions():
        length = (function.end_lineno or function.lineno) - function.lineno + 1
        assert length <= LONGEST_FUNCTION, f"{module.place(function)} {function.name}: {length} lines"


def test_most_functions_are_short() -> None:
    lengths = [
        (function.end_lineno or function.lineno) - function.lineno + 1
        for module in modules()
        for function in module.functions()
    ]
    assert sum(length <= SHORT_FUNCTION for length in lengths) / len(lengths) >= MOSTLY
