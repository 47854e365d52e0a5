"""The window program: `avgdesk`, or `python -m avgdesk`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from avgdesk import __version__, i18n
from avgdesk.i18n import tr


def parser() -> argparse.ArgumentParser:
    """What can be asked of the window program."""
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
    if "--language" in words[:-1]:
        i18n.use_language(words[words.index("--language") + 1])
    asked = parser().parse_args(words)
    if asked.self_test:
        from avgdesk.self_test import run

        return run()
    from avgdesk import app

    if asked.tour is not None:
        return app.tour(asked.tour, asked.language or i18n.DUTCH)
    return app.run(folder=asked.admin, demo=asked.demo, language=asked.language or i18n.DUTCH, backup=asked.backup)


if __name__ == "__main__":
    sys.exit(main())
