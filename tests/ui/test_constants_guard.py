"""No number of calls into Qt uses up Python's constants."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import avgdesk.ui

ENOUGH = 1_000_000_000


@pytest.mark.parametrize("constant", [None, True, False])
def test_a_constant_has_more_references_than_a_session_can_use_up(constant: object) -> None:
    assert avgdesk.ui.keep_constants
    assert sys.getrefcount(constant) > ENOUGH


def test_many_calls_that_return_nothing_leave_plenty(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    for number in range(20_000):
        label.setText(str(number))
    assert sys.getrefcount(None) > ENOUGH
