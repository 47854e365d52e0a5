"""The window: sidebar on the left, one page on the right. It navigates and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from avgdesk.domain.todo import Todo
from avgdesk.i18n import tr
from avgdesk.outcome import Topic
from avgdesk.ui import pages
from avgdesk.ui.desk import Desk
from avgdesk.ui.page import Page
from avgdesk.ui.search_hits import SearchHits
from avgdesk.ui.widgets.page_header import PageHeader
from avgdesk.ui.widgets.sidebar import Sidebar, badges_of

TYPING_PAUSE = 0  # milliseconds: the next turn of the event loop, so that held keys are answered once


class MainWindow(QMainWindow):
    """Pages are made when they are first shown and reloaded when a topic of theirs changed (at once when visible, else
    when they are shown again). `closed`: its user closed it. `shown` is the key of the page that is shown."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        desk.go = self.go
        self._entries = {entry.key: entry for entry in pages.visible(desk.ctx)}
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self.shown = ""
        self._build()
        desk.dispatcher.changed.connect(self.on_changed)
        self._typed = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._typed.timeout.connect(self._search)
        self.hits = SearchHits(self.header.search, desk, self.go)

    def _build(self) -> None:
        entries = list(self._entries.values())
        self.sidebar = Sidebar(
            [(entry.key, tr(entry.title)) for entry in entries if entry.order < pages.AT_FOOT],
            [(entry.key, tr(entry.title)) for entry in entries if entry.order >= pages.AT_FOOT],
        )
        self.sidebar.chosen.connect(self.go)
        self.header = PageHeader()
        self.header.search.textEdited.connect(lambda: self._typed.start())
        self.header.search.textChanged.connect(lambda text: text or self._typed.start())
        self.header.search.wanted_list.connect(lambda: self._pages[self.shown].focus_list())
        self.stack = QStackedWidget()
        self.stack.setObjectName("page_area")
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self.stack, 1)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)
        self.setCentralWidget(centre)
        self.setWindowTitle("AVGdesk")
        self.resize(1280, 800)
        self.setMinimumSize(960, 600)
        for number, entry in enumerate(entries[:9], 1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda key=entry.key: self.go(key))
        QShortcut(QKeySequence("Ctrl+L"), self, lambda: self.desk.lock())
        escape = QShortcut(QKeySequence("Esc"), self, self.header.search.clear)
        escape.setEnabled(False)
        self.header.search.textChanged.connect(lambda text: escape.setEnabled(bool(text)))

    def page(self, key: str) -> Page:
        """The page itself, made when it was not there yet."""
        if key not in self._pages:
            page = self._entries[key].load()(self.desk)
            page.header_changed.connect(lambda: self._show_header(page))
            page.typed.connect(self.header.search.go_on)
            self._pages[key] = page
            self._stale.add(key)
            self.stack.addWidget(_scrolled(page))
        return self._pages[key]

    def keys(self) -> list[str]:
        """The pages that this user sees, in order."""
        return list(self._entries)

    def go(self, key: str, ref: UUID | None = None) -> None:
        """Show a page ("settings:backups": its tab), and the record `ref`. Another role's page changes nothing."""
        key, _, section = key.partition(":")
        if key not in self._entries:
            return
        if self.shown and self.shown != key and not self._pages[self.shown].leave():
            self.sidebar.show_page(self.shown)
            return
        page = self.page(key)
        if self.shown != key:
            self._end_search()
        self.shown = key
        self.hits.use(not page.live_search)
        self.stack.setCurrentIndex(list(self._pages).index(key))
        self.sidebar.show_page(key)
        self._refresh(page)
        if ref is not None:
            page.select(ref)
        if section:
            page.show_section(section)
        self._show_header(page)

    def _end_search(self) -> None:
        """The box is emptied for the next page, so the page that is left doesn't stay filtered by what stood there."""
        if self.shown and self.header.search.text() and self._pages[self.shown].live_search:
            self._pages[self.shown].search("")
        self.header.search.clear()
        self._typed.stop()

    def _refresh(self, page: Page) -> None:
        if page.key in self._stale:
            self._stale.discard(page.key)
            page.reload()

    def _show_header(self, page: Page) -> None:
        if page.key == self.shown:
            self.header.show_page(page.title(), page.count(), page.buttons(), page.more())

    def on_changed(self, topics: frozenset[Topic]) -> None:
        """Reload the page that is shown, and mark the others, when a topic of theirs is among these."""
        for key, page in self._pages.items():
            if page.topics & topics:
                self._stale.add(key)
        if self.shown:
            page = self._pages[self.shown]
            self._refresh(page)
            self._show_header(page)

    def _search(self) -> None:
        page = self._pages[self.shown]
        text = self.header.search.text()
        if page.live_search:
            page.search_typed(text.strip())
            self._show_header(page)
        else:
            self.hits.look_up(text)

    def show_todos(self, todos: Iterable[Todo]) -> None:
        """Today's to-do list as badges in the sidebar."""
        self.sidebar.show_badges(badges_of(todos))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.shown and not self._pages[self.shown].leave():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()


def _scrolled(page: Page) -> QScrollArea:
    """A page keeps the room that it needs: a window that is smaller shows scroll bars."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    for ground in (page, area.viewport()):
        ground.setAutoFillBackground(False)
    return area
