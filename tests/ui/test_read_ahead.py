"""What is read while a password is typed: all of it is there, and one that can't be read stops nothing."""

from __future__ import annotations

import gc
import time
import weakref
from importlib import import_module

import pytest

from avgdesk.ui import read_ahead


@pytest.mark.parametrize("name", read_ahead.FIRST_NEEDED)
def test_what_is_read_by_name_is_there(name: str) -> None:
    assert import_module(name).__name__ == name


def test_every_page_and_tab_can_be_read() -> None:
    for load in read_ahead._parts():
        assert load()


def test_a_package_is_read_before_what_is_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    monkeypatch.setattr(read_ahead, "import_module", read.append)
    read_ahead._import("stdnum.nl.bsn")
    assert read == ["stdnum", "stdnum.nl", "stdnum.nl.bsn"]


def test_whoever_waits_gets_whole_modules(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []

    def slowly() -> None:
        time.sleep(0.2)
        done.append("read")

    monkeypatch.setattr(read_ahead, "_read", slowly)
    read_ahead.start()
    assert not done
    read_ahead.wait()
    assert done == ["read"]


def test_one_that_cannot_be_read_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read_ahead, "FIRST_NEEDED", ("avgdesk.no_such_module", *read_ahead.FIRST_NEEDED))
    try:
        read_ahead.start().join()
        assert gc.get_freeze_count() > 0, "it came to its end"
    finally:
        gc.unfreeze()


def test_after_a_lock_nothing_stays_that_was_there_before_the_freeze() -> None:
    class Shown:
        """Stands for a window that refers to itself."""

    shown = Shown()
    shown.itself = shown  # type: ignore[attr-defined]
    gone = weakref.ref(shown)
    gc.freeze()
    try:
        del shown
        gc.collect()
        assert gone() is not None, "frozen"
        read_ahead.forget()
        assert gone() is None
    finally:
        gc.unfreeze()
