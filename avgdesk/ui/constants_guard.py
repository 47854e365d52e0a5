"""Keeps Python alive under a Qt binding that gives back more references to None, True and False than it took.

PySide6 6.12 is built as if these constants were immortal. They are from Python 3.12 on; in 3.11 they are counted like
any other object: every call into Qt that returns None takes one off, and at zero the interpreter ends, after some
thousands of calls, with "deallocating None". A head start that no session can use up makes them immortal for all
practical ends.
See docs/decisions/0005-python-3.11-and-pyside.md.
"""

from __future__ import annotations

import ctypes
import sys

HEAD_START = 1 << 40  # at a million calls a second: twelve days
CONSTANTS = (None, True, False)


def keep_constants() -> None:
    """Once per process, before Qt is used; nothing from Python 3.12 on."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for constant in CONSTANTS:
        if sys.getrefcount(constant) < HEAD_START:
            ctypes.c_ssize_t.from_address(id(constant)).value += HEAD_START
