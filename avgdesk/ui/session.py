"""One open administration in a window: what the sidebar tells, the look that was chosen, and the lock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog

from avgdesk.context import Context
from avgdesk.domain.backups import Freshness
from avgdesk.domain.company import Company
from avgdesk.errors import NotFound
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.services import administration, backups, drafts, overview, settings
from avgdesk.services.drafts import Sealed
from avgdesk.ui.desk import Desk
from avgdesk.ui.dispatcher import Dispatcher
from avgdesk.ui.drafts import Waiting, collect
from avgdesk.ui.forms import KeptDialog
from avgdesk.ui.i18n import Language
from avgdesk.ui.main_window import MainWindow
from avgdesk.ui.prompter import Prompter
from avgdesk.ui.system_lock import SystemLock, register, unregister
from avgdesk.ui.theme import Theme
from avgdesk.words import Tone, recent

CHECK_EVERY = 5_000  # milliseconds between two looks at the idle time
AFTER_PAINTING = 100  # milliseconds: the page is painted before the sidebar's badges are gathered
TONES = {Freshness.GOOD: Tone.OK, Freshness.AMBER: Tone.WARN, Freshness.RED: Tone.BAD, Freshness.NONE: Tone.WARN}
SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Emits `idle` once when neither key nor mouse was touched for `minutes`.

    It looks at what the system sends to the program's windows, not at what goes on between widgets: a filter on the
    application would be asked a thousand times per keystroke.
    """

    idle = Signal()

    def __init__(self, minutes: int, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self._clock = clock
        self._touched = clock()
        self._timer = QTimer(self, interval=CHECK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def follow(self, window: QWindow | None) -> None:
        """Look at this window as well, for as long as it exists: the one that got the focus."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS_OF_LIFE:
            self._touched = self._clock()
        return False

    def look(self) -> None:
        """Called by the timer; a computer that slept counts its sleep."""
        if self._clock() - self._touched >= timedelta(minutes=self.minutes):
            self._touched = self._clock()
            self.idle.emit()


class Session(QObject):
    """From unlocking to locking. `locked` is emitted after everything is closed; `ended` when the window was closed."""

    locked = Signal()
    ended = Signal()

    def __init__(self, ctx: Context, prompter: Prompter, theme: Theme, language: Language) -> None:
        super().__init__()
        self.ctx = ctx
        self._theme, self._language, self._prompter = theme, language, prompter
        self.dispatcher = Dispatcher(ctx, prompter, self)
        self.desk = Desk(ctx, self.dispatcher, prompter, lock=self.lock)
        self.company = settings.load_company(ctx)
        self._wear(self.company)
        self.window = self._make_window()
        self.dispatcher.changed.connect(self._on_changed)
        self.watch = IdleWatch(self.company.lock_minutes, ctx.clock, self)
        self.watch.idle.connect(self._on_idle)
        self.system = SystemLock(self)
        self.system.leaving.connect(self._on_leaving)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusWindowChanged.connect(self.watch.follow)
        self.kept: Sealed | None = None  # what was typed and not saved, after a lock
        self._waiting = Waiting(self.desk, self.window)
        KeptDialog.on_first_show = self._waiting.first_shown
        self._open = True
        QTimer.singleShot(0, self.system, self.system.listen)

    def start(self, page: str = "") -> None:
        """Show the window on `page`, or on its first one."""
        self.window.show()
        register(self.window)
        self.watch.follow(self.window.windowHandle())
        self.window.sidebar.show_company(self.company.name)
        self.window.go(page or self.window.keys()[0])
        QTimer.singleShot(AFTER_PAINTING, self.window, self.refresh)

    def resume(self, kept: Sealed | None) -> bool:
        """Bring back what the same user had before the lock: the page, the record, and what was typed in open forms.

        False: it is another user's, who may still come for it.
        """
        found = drafts.unseal(self.ctx, kept) if self._open else []
        if not found:
            return kept is None
        place, *self._waiting.drafts = found
        if place.page in self.window.keys():  # noqa: SIM118 - a method of the window
            self._go_to(place.page, place.ref)
            self._waiting.fill_page(self.window.page(place.page), place)
        self._waiting.lead()
        return True

    def _go_to(self, page: str, ref: UUID | None) -> None:
        try:
            self.window.go(page, ref)
        except NotFound:  # it was erased while this one was locked out
            self.window.go(page)

    def _make_window(self) -> MainWindow:
        window = MainWindow(self.desk)
        window.closed.connect(self._on_closed)
        return window

    def _wear(self, company: Company) -> None:
        self._language.use(company.language)
        self._theme.apply(company.appearance)

    def refresh(self) -> None:
        """The sidebar: name, badges, foot."""
        if not self._open:
            return
        todos = overview.todos(self.ctx)
        self.window.show_todos(todos)
        sidebar = self.window.sidebar
        sidebar.show_company(self.company.name)
        text, tone = self._backup_words()
        sidebar.show_foot(text, tone, tr("Locks after %n minutes", n=self.company.lock_minutes))

    def _backup_words(self) -> tuple[str, Tone]:
        last = backups.last(self.ctx)
        if last.made_at is None:
            return tr("No verified backup yet"), Tone.WARN
        return tr("Backup verified:\n{when}").format(when=recent(last.made_at, self.ctx.today())), TONES[last.freshness]

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if Topic.SETTINGS in topics:
            self._on_settings()
        self.refresh()

    def _on_settings(self) -> None:
        before, self.company = self.company, settings.load_company(self.ctx)
        self.watch.minutes = self.company.lock_minutes
        if self.company.appearance != before.appearance:
            self._theme.apply(self.company.appearance)
        if self.company.language != before.language:
            self._language.use(self.company.language)
            QTimer.singleShot(0, self._rebuild)

    def _rebuild(self) -> None:
        """The same window in another language."""
        old, page = self.window, self.window.shown
        self.window = self._waiting.window = self._make_window()
        self.window.setGeometry(old.geometry())
        self.start(page)
        self._discard(old)

    def _discard(self, window: MainWindow) -> None:
        window.closed.disconnect(self._on_closed)
        self.dispatcher.changed.disconnect(window.on_changed)
        unregister(window)
        window.hide()
        window.deleteLater()

    def _on_idle(self) -> None:
        if not self.dispatcher.busy:
            self.lock()

    def _on_leaving(self) -> None:
        """The computer goes to sleep or somebody else comes: there is no time for anything but closing."""
        if not self.dispatcher.busy:
            self.lock(clean=False)

    def lock(self, clean: bool = True) -> None:
        """Close the administration and everything that shows something of it; what was typed is kept sealed."""
        if self.dispatcher.busy or not self._open:
            return
        shown = self.window.shown
        unreached, self._waiting.drafts = self._waiting.drafts, []
        self.kept = drafts.seal(self.ctx, [*collect(self.window.page(shown) if shown else None), *unreached])
        if self.close(clean):
            self.locked.emit()

    def close(self, clean: bool = True) -> bool:
        """Close dialogs, window, worker and store; False while long work runs. A second time does nothing.

        Nothing is on the screen any more while the worker removes the last traces of an erasure (`clean`).
        """
        if self.dispatcher.busy or not self._open:
            return False
        self._open = False
        KeptDialog.on_first_show = None
        self.watch.deleteLater()
        self.system.stop()
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()
            elif widget.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
                widget.hide()  # names that were offered while typing, a menu, the rest of a text that was cut off
        QGuiApplication.clipboard().clear()
        self._discard(self.window)
        if clean:
            self._clean_up()
        self.dispatcher.close()
        administration.close(self.ctx, clean=False)
        return True

    def _clean_up(self) -> None:
        if administration.clean_up_due(self.ctx):
            told = tr("AVGdesk is closing the administration: the last traces of what was erased are removed.")
            self.dispatcher.finish(told, administration.clean_up)

    def _on_closed(self) -> None:
        """The window was closed by its user: the last traces and the day's backup first, then the end."""
        self._clean_up()
        made = self.dispatcher.run_long(tr("Making today's backup"), backups.on_closing)
        if made is not None and made.second_missing:
            text = tr("Today's backup was made on this computer.")
            self._prompter.tell(tr("Backup"), text, tr("The second place was not connected: there is no copy there."))
        if self.close():
            self.ended.emit()
