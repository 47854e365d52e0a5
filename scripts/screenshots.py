"""`screenshots.py FOLDER [LOOK…]`: every page and dialog in every look, as PNG. A look is `nl-light-demo-1280x800`."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from camera import CameraPrompter, photograph_dialogs, photograph_pages
from keeping_scenes import photograph_keeping
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from records_scenes import photograph_records
from requests_scenes import photograph_other_doors, photograph_scenes

from avgdesk import i18n, paths
from avgdesk.app import Application, make_demo
from avgdesk.context import Context
from avgdesk.domain.company import Company
from avgdesk.services import administration, settings
from avgdesk.ui.dialogs.first_run import FirstRunDialog
from avgdesk.ui.tour import picture

SIZES = {"1280x800": QSize(1280, 800), "1920x1080": QSize(1920, 1080)}


@dataclass(frozen=True)
class Look:
    language: str
    appearance: str
    data: str
    size: str

    def __str__(self) -> str:
        return f"{self.language}-{self.appearance}-{self.data}-{self.size}"


def looks() -> Iterator[Look]:
    for parts in itertools.product(i18n.LANGUAGES, ("light", "dark"), ("demo", "empty"), SIZES):
        yield Look(*parts)


def main(words: list[str]) -> int:
    target, asked = Path(words[0]), set(words[1:])
    unknown = asked - {str(look) for look in looks()}
    if unknown:
        print(f"No look {', '.join(unknown)}; there are: {', '.join(map(str, looks()))}", file=sys.stderr)
        return 2
    wanted = [look for look in looks() if not asked or str(look) in asked]
    if len(wanted) > 1:  # each in a process of its own: the program starts once, and so in one look
        return max([subprocess.run([sys.executable, __file__, str(target), str(look)]).returncode for look in wanted])
    qt = QApplication([])
    broken: list[BaseException] = []
    sys.excepthook = lambda kind, error, trace: (broken.append(error), sys.__excepthook__(kind, error, trace))
    for look in wanted:
        print(f"{look}: {shoot(qt, look, target / str(look))} pictures", flush=True)
    return 1 if broken else 0


def shoot(qt: QApplication, look: Look, folder: Path) -> int:
    """One administration in one look."""
    with tempfile.TemporaryDirectory(prefix="avgdesk-pictures-", ignore_cleanup_errors=True) as place:
        os.environ[paths.STATE_VARIABLE] = str(Path(place) / "state")
        camera = CameraPrompter(folder)
        program = Application(qt, Path(place) / "administration", look.language, camera)
        folder.mkdir(parents=True, exist_ok=True)
        count = _photograph_door(program, camera, look, folder)
        program.enter(_administration(program.folder, look))
        assert program.session is not None
        try:
            count += photograph_pages(program.session, folder, SIZES[look.size])
            photograph_keeping(program.session, camera)
            count += photograph_dialogs(program.session, camera)
            photograph_scenes(program.session, camera)
            photograph_records(program.session, camera)
            photograph_other_doors(program, camera)
        finally:
            if program.session is not None:
                program.session.close()
        return len(list(folder.glob("*.png")))


def _photograph_door(program: Application, camera: CameraPrompter, look: Look, folder: Path) -> int:
    """The door and the wizard for a new administration, which stand before any page."""
    program.theme.apply(look.appearance)
    program.show_door("Computerwinkel De Reiger")
    assert program.door is not None
    count = int(picture(program.door, folder / "00-door.png"))
    program.door.leave()
    program.door = None
    camera.place = "00-door"
    program.prompter.show(FirstRunDialog(program.prompter, program.folder.with_name("new")))
    return count


def _administration(folder: Path, look: Look) -> Context:
    if look.data == "demo":
        ctx = make_demo(folder, look.language)
    else:
        ctx = administration.create(folder, Company("Computerwinkel De Reiger"), "Mirjam", "a password of pictures").ctx
    company = replace(settings.load_company(ctx), language=look.language, appearance=look.appearance)
    settings.save_company(ctx, company)
    return ctx


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
