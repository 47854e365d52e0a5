"""The window program: `avgdesk`, or `python -m avgdesk`. Its first window stands before the rest of it is read."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser

WITH_WINDOW = frozenset({"--admin", "--demo", "--language"})


def parser() -> ArgumentParser:
    """What can be asked of the window program."""
    import argparse
    from pathlib import Path

    from avgdesk import __version__, i18n
    from avgdesk.i18n import tr

    found = argparse.ArgumentParser(prog="avgdesk", description=tr("Open the administration in a window."))
    found.add_argument("--admin", type=Path, metavar="FOLDER", help=tr("the administration's folder"))
    found.add_argument("--demo", action="store_true", help=tr("open an invented administration; nothing of it is kept"))
    found.add_argument("--language", choices=i18n.LANGUAGES, help=tr("the language until an administration is open"))
    found.add_argument("--self-test", action="store_true", help=tr("check that this installation works, and leave"))
    found.add_argument(
        "--tour", type=Path, metavar="DIR", help=tr("leave a picture of every page of the demo administration in DIR")
    )
    found.add_argument("backup", nargs="?", type=Path, metavar="BACKUP", help=tr("a backup file to put back"))
    found.add_argument("--version", action="version", version=f"AVGdesk {__version__}")
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status: 0 when all went well, 1 after a failed self-test, 70 after a crash."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    options = {word.partition("=")[0] for word in words if word.startswith("-")}
    return _in_window(words) if options <= WITH_WINDOW else _otherwise(words)


def _in_window(words: Sequence[str]) -> int:
    from PySide6.QtWidgets import QApplication

    from avgdesk.ui import first_frame

    qt = QApplication.instance() or QApplication(["avgdesk"])
    frame = first_frame.show()
    _speak(words)
    asked = parser().parse_args(words)
    from avgdesk import app, i18n

    assert qt
    return app.run(asked.admin, asked.demo, asked.language or i18n.DUTCH, asked.backup, frame)


def _otherwise(words: Sequence[str]) -> int:
    """Help, a check, a tour, or a mistake: no window before it is clear what is asked."""
    _speak(words)
    asked = parser().parse_args(words)
    if asked.self_test:
        from avgdesk.self_test import run

        return run()
    from avgdesk import app, i18n

    language = asked.language or i18n.DUTCH
    if asked.tour is not None:
        return app.tour(asked.tour, language)
    return app.run(asked.admin, asked.demo, language, asked.backup)


def _speak(words: Sequence[str]) -> None:
    """The language is needed for the help texts already."""
    from avgdesk import i18n

    if "--language" in words[:-1]:
        i18n.use_language(words[list(words).index("--language") + 1])


if __name__ == "__main__":
    sys.exit(main())
