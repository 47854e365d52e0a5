"""The composition root of the window program: where the administration is, who opens it, and what is shown when."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from avgdesk import paths
from avgdesk.i18n import tr
from avgdesk.services import runs
from avgdesk.services.runs import Ended
from avgdesk.ui import first_frame, read_ahead
from avgdesk.ui.crash import CrashHook
from avgdesk.ui.first_frame import FirstFrame
from avgdesk.ui.i18n import Language
from avgdesk.ui.prompter import LatePrompter, Prompter
from avgdesk.ui.theme import Theme
from avgdesk.ui.unlock import UnlockWindow

if TYPE_CHECKING:
    from avgdesk.context import Context
    from avgdesk.services.drafts import Sealed
    from avgdesk.ui.session import Session

CRASHED = 70
DEMO_PREFIX = "avgdesk-demo-"


class Application(QObject):
    """One running window program. `folder` is where the administration is, or will be; `asked_for`: by its user."""

    def __init__(self, qt: QApplication, folder: Path, language: str, prompter: Prompter | None = None) -> None:
        super().__init__()
        self.qt = qt
        self.folder = folder
        self.asked_for = False
        self.backup: Path | None = None  # a file that was double-clicked: put back when an administration is open
        self.prompter = prompter or cast(Prompter, LatePrompter())
        self.language = Language(qt)
        self.language.use(language)
        self.theme = Theme(qt)
        self.theme.apply("system")
        self.frame: FirstFrame | None = None  # the window that stands before the door in it has been read
        self.door: UnlockWindow | None = None
        self.session: Session | None = None
        self.kept: list[Sealed] = []  # unsaved edits while it is locked, of every user who left some
        qt.setQuitOnLastWindowClosed(False)

    def start(self) -> None:
        """The door of an administration that is there or was asked for; else the wizard for a new one."""
        if self.asked_for or _is_administration(self.folder):
            self.show_door()
        elif self.backup is not None:
            self.put_back()
        elif not self.make_new() and self.door is None:
            self.qt.quit()

    def tell_previous(self, previous: Sequence[Ended]) -> None:
        """What happened last time, when the program did not end by itself."""
        if not previous:
            return
        report = previous[-1].report
        if report:
            text = tr("Last time AVGdesk stopped because of a mistake of its own. Your data is as it was saved last.")
        else:
            text = tr("Last time AVGdesk did not end by itself, for example because the computer went off.")
        saved = tr("What was being entered and not saved then is gone; everything that was saved is there.")
        self.prompter.tell(tr("Last time"), f"{text} {saved}", report)

    def show_door(self, shop: str = "") -> None:
        """Ask for a password, in the frame that stands already or in a window of its own."""
        if self.door is not None:
            self._close_door()
        self.door = UnlockWindow(self.folder, self.prompter, shop)
        self.door.opened.connect(self.enter)
        self.door.wants_other.connect(self._open_other)
        self.door.wants_new.connect(self.make_new)
        self.door.wants_backup.connect(self.put_back)
        self.door.closed.connect(self.qt.quit)
        if self.backup is not None:
            told = tr("Open the administration. Then you see what is in {file}, and whether you want it put back.")
            self.door.announce(told.format(file=self.backup.name))
        if self.frame is not None:
            self.frame.hold(self.door)
        else:
            self.door.resize(first_frame.WIDTH, first_frame.HEIGHT)
            self.door.show()
        QTimer.singleShot(0, read_ahead.forget if read_ahead.started() else read_ahead.start)

    def make_new(self) -> bool:
        """The wizard; True when there is a new administration, which is then open."""
        read_ahead.wait()
        from avgdesk.ui.dialogs.first_run import FirstRunDialog  # late: it draws documents

        self._leave_frame()

        free = self.folder if not _is_administration(self.folder) else None
        wizard = FirstRunDialog(self.prompter, free or _free_place(self.folder))
        if not self.prompter.show(wizard) or wizard.ctx is None:
            return self.put_back() if wizard.wants_backup else False
        self.folder = wizard.ctx.store.folder
        self.enter(wizard.ctx)
        return True

    def put_back(self) -> bool:
        """A backup without an open administration: on a new computer, or over a damaged one; then the door."""
        read_ahead.wait()
        from avgdesk.ui.dialogs.restore_new import RestoreNewDialog  # late: hoped never to be needed

        self._leave_frame()
        dialog = RestoreNewDialog(self.prompter, self.folder, self.backup or self._newest_good())
        self.backup = None
        if not self.prompter.show(dialog):
            if self.door is None:
                self.qt.quit()
            return False
        self.folder = dialog.place
        self.show_door()
        return True

    def _newest_good(self) -> Path | None:
        """Over an administration that is there, perhaps damaged: its newest backup that is whole is proposed."""
        from avgdesk.errors import AvgdeskError
        from avgdesk.services import backups
        from avgdesk.ui.dispatcher import run_apart

        if not _is_administration(self.folder):
            return None
        with suppress(AvgdeskError):  # Cancel too: then its user chooses one
            found = run_apart(tr("Looking for the newest good backup"), partial(backups.newest_good_in, self.folder))
            return found.path if found else None
        return None

    def enter(self, ctx: Context, page: str = "") -> None:
        """Show the window of an administration that was just opened."""
        read_ahead.wait()
        from avgdesk.ui.session import Session  # late: the door stands before all of this is read

        remember(self.folder)
        self._close_door()
        self.session = Session(ctx, self.prompter, self.theme, self.language)
        self.session.locked.connect(self._on_locked)
        self.session.ended.connect(self.qt.quit)
        self.session.start(page)
        self._leave_frame()
        QTimer.singleShot(0, self, partial(self._resume, self.session))
        if self.backup is not None:
            QTimer.singleShot(0, self._put_back_here)

    def _resume(self, session: Session) -> None:
        """What this user had left; what is another's stays sealed."""
        waiting, self.kept = self.kept, []
        for kept in waiting:
            if not session.resume(kept):
                self.kept.append(kept)

    def _put_back_here(self) -> None:
        """The file that was double-clicked, into the administration that is open."""
        from avgdesk.ui import restoring

        backup, self.backup = self.backup, None
        if backup is not None and self.session is not None:
            restoring.put_back(self.session.desk, backup)

    def _on_locked(self) -> None:
        shop = self.session.company.name if self.session else ""
        if self.session is not None and self.session.kept is not None:
            self.kept.append(self.session.kept)
        self.session = None
        self.show_door(shop)

    def _open_other(self) -> None:
        chosen = self.prompter.choose_folder(tr("Folder of the administration"), self.folder.parent)
        if chosen is not None:
            self.folder = chosen
            self.show_door()

    def _close_door(self) -> None:
        if self.door is not None:
            self.door.leave()
            self.door = None
        self._leave_frame()

    def _leave_frame(self) -> None:
        """Unless the door stands in it."""
        if self.frame is not None and self.door is None:
            self.frame.leave()
            self.frame = None


def run(
    folder: Path | None,
    demo: bool,
    language: str,
    backup: Path | None = None,
    frame: FirstFrame | None = None,
) -> int:
    """The window until it is closed; the exit status. `backup`: a file to put back. `frame`: what stands already."""
    qt = QApplication.instance() or QApplication(["avgdesk"])
    assert isinstance(qt, QApplication)
    qt.setApplicationName("AVGdesk")
    qt.setDesktopFileName("avgdesk")
    mark = runs.begin()
    hook = CrashHook(mark.crashed)
    hook.install()
    with ExitStack() as stack:
        if backup is not None and backup.is_dir():  # an administration's folder, dropped on the program
            folder, backup = folder or backup, None
        last = folder or remembered()
        application = Application(qt, last or paths.standard_folder(), language)
        if frame is not None:
            application.frame = frame
            frame.closed.connect(qt.quit)
        if demo:
            application.folder = stack.enter_context(_thrown_away()) / "administration"
            QTimer.singleShot(0, lambda: application.enter(make_demo(application.folder, language)))
        else:
            application.asked_for = last is not None
            application.backup = backup
            QTimer.singleShot(0, application.start)
            QTimer.singleShot(0, lambda: application.tell_previous(mark.previous))
        status = qt.exec()
        if application.session is not None:
            application.session.close()
    mark.end()
    return CRASHED if hook.failed else status


def make_demo(folder: Path, language: str) -> Context:
    """The demo administration, open; its password is known to nobody, since it is thrown away."""
    import secrets

    from avgdesk.services import demo

    return demo.create(folder, secrets.token_urlsafe(16), language)[0]


def tour(target: Path, language: str) -> int:
    """A picture of every page of the demo administration in `target`; 0 when each was made."""
    from avgdesk.ui.tour import take_pictures

    qt = QApplication.instance() or QApplication(["avgdesk"])
    assert isinstance(qt, QApplication)
    with _thrown_away() as place:
        application = Application(qt, place / "administration", language)
        application.enter(make_demo(application.folder, language))
        assert application.session is not None
        made = take_pictures(application.session, target)
        application.session.close()
    return 0 if made else 1


@contextmanager
def _thrown_away() -> Iterator[Path]:
    """A folder that is gone afterwards, with everything in it."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix=DEMO_PREFIX, ignore_cleanup_errors=True) as place:
        yield Path(place)


def _free_place(taken: Path) -> Path:
    """A folder beside `taken` that is not there yet."""
    number = 2
    while (place := taken.with_name(f"{taken.name}-{number}")).exists():
        number += 1
    return place


def _is_administration(folder: Path) -> bool:
    """Asked only where no password was asked for before: reading the store takes longer than showing the door."""
    from avgdesk.services import administration

    return administration.exists(folder)


def _memory() -> Path:
    return paths.state_folder() / "window.json"


def remembered() -> Path | None:
    """The folder of the administration that was open last on this computer, if it is still there."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        folder = Path(json.loads(_memory().read_text("utf-8"))["folder"])
        return folder if folder.is_dir() else None
    return None


def remember(folder: Path) -> None:
    """For the next start; a demo in the temporary folder is not remembered."""
    import tempfile

    if Path(tempfile.gettempdir()) in folder.parents:
        return
    with suppress(OSError):
        _memory().parent.mkdir(parents=True, exist_ok=True)
        _memory().write_text(json.dumps({"folder": str(folder.absolute())}), "utf-8")
