"""When the program itself is wrong: a report without personal data that the user reads before copying it.

A report has the program's version, the platform and the chain of code lines; never a variable's value, and of the
exception only its class, since its text may hold what somebody typed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from avgdesk import __version__
from avgdesk.errors import AvgdeskError


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The text of a report: where it happened, in which program, on what."""
    import platform  # late, like the next: hoped never to be needed
    import traceback

    lines = [
        f"AVGdesk {__version__}",
        f"Python {platform.python_version()}, Qt {qt_version}, {platform.system()} {platform.release()}",
        f"{kind.__name__}",
    ]
    for frame in traceback.extract_tb(trace):
        place = frame.filename.replace("\\", "/").split("/site-packages/")[-1]
        short = "/".join(place.split("/")[-3:])
        lines.append(f"  {short}:{frame.lineno} in {frame.name}")
    return "\n".join(lines)


class CrashHook:
    """Installed as `sys.excepthook`; `failed` makes the program end with a non-zero status.

    `keep` gets the report, for the next start to tell of.
    """

    def __init__(self, keep: Callable[[str], None] = lambda report: None) -> None:
        self.failed = False
        self._keep = keep

    def install(self) -> None:
        sys.excepthook = self

    def __call__(self, kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(130)
            return
        self.failed = True
        text = report(kind, trace)
        self._keep(text)
        sys.stderr.write(text + "\n")
        if isinstance(value, AvgdeskError):
            sys.stderr.write(f"  code: {value.code}\n")
        if QApplication.instance() is not None and QGuiApplication.platformName() != "offscreen":
            from avgdesk.ui.crash_dialog import CrashDialog  # late: hoped never to be needed

            CrashDialog(text).exec()
