"""A part of a test in a process of its own, so that it can be killed or starved; POSIX only."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass

Say = Callable[[str], None]


@dataclass(frozen=True)
class Said:
    """What a child told before it ended, and how it ended: its exit status, or minus the signal."""

    lines: list[str]
    status: int


def run(work: Callable[[Say], None], kill_after: float | None = None) -> Said:
    """Fork, let the child do `work`, and read what it says. Killed `kill_after` seconds after its first line.

    The child always leaves by `os._exit`: nothing of pytest runs in it twice. 0: done, 1: an exception.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(work, writing)
    os.close(writing)
    try:
        return _listen(child, reading, kill_after)
    finally:
        os.close(reading)


def _work(work: Callable[[Say], None], writing: int) -> None:
    status = 1
    try:
        work(lambda line: _say(writing, line))
        status = 0
    except BaseException as problem:
        with contextlib.suppress(OSError):
            _say(writing, f"error {type(problem).__name__} {problem}")
    finally:
        os._exit(status)


def _say(writing: int, line: str) -> None:
    os.write(writing, line.encode() + b"\n")


def _listen(child: int, reading: int, kill_after: float | None) -> Said:
    raw = b""
    if kill_after is not None:
        raw = os.read(reading, 65536)
        time.sleep(kill_after)
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
    while piece := os.read(reading, 65536):
        raw += piece
    return Said(raw.decode().splitlines(), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
