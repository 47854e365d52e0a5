"""Takes pictures of a session: every page with its tabs, and every dialog that a page's buttons open.

Dialogs come through the prompter, so a prompter that photographs what it is asked and then turns away meets them all:
the buttons of each page are pressed one by one, and nothing is changed: every question is answered with "cancel".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from avgdesk.ui.prompter import FileKind
from avgdesk.ui.session import Session
from avgdesk.ui.tour import open_page, picture, settle
from avgdesk.ui.widgets.pdf_view import PdfView
from avgdesk.ui.window_prompter import WindowPrompter
from avgdesk.words import Told

DELAY = 30  # milliseconds after which a dialog has been laid out
PAGES_DELAY = 400  # milliseconds after which the pages of a PDF have been drawn
MOST_STEPS = 12  # pages of a wizard


class CameraPrompter(WindowPrompter):
    """Photographs every dialog into `folder` and cancels it. Each dialog once, by the name that it would have."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.taken: set[str] = set()
        self.place = ""

    def confirm(self, title: str, text: str, *, verb: str, detail: str = "", destructive: bool = False) -> bool:
        self._soon(f"confirm-{verb}")
        return super().confirm(title, text, verb=verb, detail=detail, destructive=destructive)

    def tell(self, title: str, text: str, detail: str = "") -> None:
        self._soon(f"tell-{title}")
        super().tell(title, text, detail)

    def error(self, told: Told) -> None:
        self._soon(f"error-{told.text}")
        super().error(told)

    def choose_files(self, title: str, kinds: Sequence[FileKind] = (), *, many: bool = False) -> list[Path]:
        return []

    def choose_folder(self, title: str, start: Path | None = None) -> Path | None:
        return None

    def save_file(self, title: str, name: str, kinds: Sequence[FileKind] = ()) -> Path | None:
        return None

    def show(self, dialog: QDialog) -> bool:
        kind = type(dialog).__name__.removesuffix("Dialog")
        self._soon(kind if kind != "Question" else f"question-{dialog.windowTitle()}")
        return super().show(dialog)

    def _soon(self, name: str) -> None:
        """Photograph the dialog that is about to open, then cancel it."""
        QTimer.singleShot(DELAY, lambda: self._photograph(name))

    def _photograph(self, name: str) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return
        label = f"{self.place}-{_slug(name)}"
        if label not in self.taken:
            self.taken.add(label)
            for step, widget in enumerate(_steps(dialog), 1):
                _draw_pages(widget)
                picture(widget, self.folder / (f"{label}.png" if step == 1 else f"{label}-{step}.png"))
            if isValid(dialog):
                photograph_tabs(dialog, self.folder, label)
        if isValid(dialog) and isinstance(dialog, QDialog):
            dialog.reject()
        if isValid(dialog) and isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.done(QDialog.DialogCode.Rejected)  # one that doesn't let itself be turned away


def _draw_pages(widget: QWidget) -> None:
    """The pages of a PDF are drawn by another thread, once somebody looks."""
    if any(view.isVisible() and view.pages() for view in widget.findChildren(PdfView)):
        widget.grab()
        QTest.qWait(PAGES_DELAY)


def _steps(dialog: QWidget) -> Iterator[QWidget]:
    """The dialog as it opens, then as it is after each press of "next", as long as that may be pressed."""
    yield dialog
    for _ in range(MOST_STEPS):
        _fill_in(dialog)
        forward = dialog.findChild(QPushButton, "next")
        if forward is None or not forward.isVisible() or not forward.isEnabled():
            return
        forward.click()
        settle()
        if not isValid(dialog) or not dialog.isVisible():
            return
        yield dialog


def _fill_in(dialog: QWidget) -> None:
    """Something in each empty line, so that the wizard lets itself be followed."""
    for field in dialog.findChildren(QLineEdit):
        if field.isVisible() and field.isEnabled() and not field.isReadOnly() and not field.text():
            hidden = field.echoMode() == QLineEdit.EchoMode.Password
            field.setText(
                "fiets-lamp-kade-42" if hidden else "Computerwinkel De Reiger" if field.maxLength() > 40 else ""
            )
    settle()


def photograph_pages(session: Session, folder: Path, size: QSize) -> int:
    """Every page, and every tab on it; gives how many pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    session.window.resize(size)
    session.start()
    session.refresh()  # the badges, which come a moment after the first page
    count = 0
    for number, key in enumerate(session.window.keys(), 1):
        open_page(session, key)
        count += picture(session.window, folder / f"{number:02}-{key}.png")
        count += photograph_page_tabs(session, key, folder, f"{number:02}-{key}")
    return count


def photograph_page_tabs(session: Session, key: str, folder: Path, name: str) -> int:
    """The other tabs of a page."""
    bars = session.window.page(key).findChildren(QTabBar)
    return sum(_photograph_tabs(session.window, bar, folder, name) for bar in bars)


def photograph_tabs(dialog: QWidget, folder: Path, name: str) -> int:
    """The other tabs of a dialog."""
    return sum(_photograph_tabs(dialog, bar, folder, name) for bar in dialog.findChildren(QTabBar))


def _shown(bar: QTabBar) -> bool:
    """Whether its tabs are to be seen; the bar itself may be hidden behind a row of buttons."""
    tabs = bar.parentWidget()
    return bar.isVisible() or (isinstance(tabs, QTabWidget) and tabs.isVisible())


def _photograph_tabs(window: QWidget, bar: QTabBar, folder: Path, name: str) -> int:
    first, count = bar.currentIndex(), 0
    for place in range(bar.count() if _shown(bar) else 0):
        if place != first and bar.isTabVisible(place) and bar.isTabEnabled(place):
            bar.setCurrentIndex(place)
            count += picture(window, folder / f"{name}-tab-{place + 1}.png")
    bar.setCurrentIndex(first)
    return count


def photograph_dialogs(session: Session, camera: CameraPrompter) -> int:
    """Presses every button of every page and tab, each on the page as it opens; gives how many dialogs were met."""
    for number, key in enumerate(session.window.keys(), 1):
        camera.place = f"{number:02}-{key}"
        pressed: set[str] = set()
        open_page(session, key)
        for tab in range(_tab_count(session, key)):
            choose_tab(session, key, tab)
            for name in list(pressable(session, key)):
                button = None if name in pressed else pressable(session, key).get(name)
                pressed.add(name)
                if button is not None:
                    press(button)
                    wait(session)
                if not isValid(session.window):
                    return len(camera.taken)
                open_page(session, key)
                choose_tab(session, key, tab)
    return len(camera.taken)


def _tab_count(session: Session, key: str) -> int:
    return max((bar.count() for bar in _tab_bars(session, key)), default=1)


def choose_tab(session: Session, key: str, place: int) -> None:
    for bar in _tab_bars(session, key):
        if place < bar.count() and bar.isTabVisible(place) and bar.isTabEnabled(place):
            bar.setCurrentIndex(place)
    settle()


def _tab_bars(session: Session, key: str) -> list[QTabBar]:
    return [bar for bar in session.window.page(key).findChildren(QTabBar) if _shown(bar)]


def pressable(session: Session, key: str) -> dict[str, QAbstractButton]:
    """The buttons of a page by their words, those in the header first; pages make them anew, so they are looked up."""
    page = session.window.page(key)
    found: dict[str, QAbstractButton] = {}
    for button in [*page.buttons(), *page.findChildren(QAbstractButton)]:
        free = isValid(button) and button.isVisible() and button.isEnabled() and not button.isCheckable()
        if free and not isinstance(button.parent(), QDialogButtonBox):
            found.setdefault(button.text() or button.objectName(), button)
    return found


def press(button: QAbstractButton) -> None:
    menu = button.menu() if isinstance(button, (QPushButton, QToolButton)) else None
    if menu is None:
        button.click()
        return
    for action in menu.actions():
        if action.isEnabled():
            action.trigger()


def wait(session: Session) -> None:
    """Until long work that a button began is done."""
    for _ in range(500):
        settle()
        if not session.dispatcher.busy:
            return
        QApplication.processEvents()


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-")[:60]
