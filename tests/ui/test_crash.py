"""A report of the program's own mistakes tells where, and nothing of what anybody typed."""

from __future__ import annotations

import sys

import pytest

from avgdesk.ui.crash import CrashHook, report
from avgdesk.ui.crash_dialog import CrashDialog
from avgdesk.ui.i18n import Language


def fail(name: str) -> None:
    raise ValueError(f"no such customer: {name}")


def test_a_report_holds_places_and_no_values() -> None:
    try:
        fail("Fleur van den Berg")
    except ValueError:
        kind, _, trace = sys.exc_info()
    assert kind is not None
    text = report(kind, trace)
    assert "ValueError" in text and "in fail" in text and "tests/ui/test_crash.py" in text
    assert "Fleur" not in text and "customer" not in text


def test_the_hook_remembers_and_writes_no_values(capsys: pytest.CaptureFixture[str]) -> None:
    hook = CrashHook()
    try:
        fail("Fleur van den Berg")
    except ValueError as mistake:
        hook(type(mistake), mistake, mistake.__traceback__)
    assert hook.failed
    assert "Fleur" not in capsys.readouterr().err


def test_the_dialog_shows_the_whole_report(language: Language) -> None:
    from PySide6.QtWidgets import QPlainTextEdit

    dialog = CrashDialog("AVGdesk 0.1.0\nValueError")
    shown = dialog.findChild(QPlainTextEdit)
    assert shown is not None and shown.toPlainText() == "AVGdesk 0.1.0\nValueError"
    assert shown.isReadOnly()
