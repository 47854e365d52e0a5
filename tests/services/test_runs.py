"""The next start says how the last one ended."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from avgdesk import paths
from avgdesk.services import runs


def marks() -> list[Path]:
    return sorted(paths.state_folder().glob("run-*"))


def test_a_proper_end_leaves_nothing_to_tell() -> None:
    run = runs.begin()
    assert run.previous == ()
    run.end()
    assert marks() == []
    second = runs.begin()
    assert second.previous == ()
    second.end()


def test_a_crash_is_told_with_its_report_once() -> None:
    run = runs.begin()
    run.crashed("AVGdesk 0.1.0\nZeroDivisionError")
    run.end()
    following = runs.begin()
    assert [ended.report for ended in following.previous] == ["AVGdesk 0.1.0\nZeroDivisionError"]
    following.end()
    last = runs.begin()
    assert last.previous == ()
    last.end()


def test_a_kill_is_told_without_a_report() -> None:
    code = "import os; from avgdesk.services import runs; run = runs.begin(); os.kill(os.getpid(), 9)"
    done = subprocess.run([sys.executable, "-c", code], check=False, cwd=Path.cwd())
    assert done.returncode == -signal.SIGKILL
    run = runs.begin()
    assert [ended.report for ended in run.previous] == [""]
    run.end()


def test_another_run_that_still_lasts_is_left_alone() -> None:
    first, second = runs.begin(), runs.begin()
    assert second.previous == ()
    first.end()
    second.end()
    assert marks() == []


def test_without_a_state_folder_nothing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bestand").write_text("x")
    monkeypatch.setenv(paths.STATE_VARIABLE, str(tmp_path / "bestand"))
    run = runs.begin()
    run.crashed("x")
    run.end()
    assert run.previous == ()
