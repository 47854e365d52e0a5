"""Pictures of every page, for looking at what a release looks like."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from avgdesk.ui import list_page
from avgdesk.ui.session import Session

SIZE = QSize(1280, 800)


def settle() -> None:
    """Let layouts, late deletions and timers of no length do their work."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_page(session: Session, key: str) -> None:
    """A page with everything on it: what stands beside a long list comes a moment after the list."""
    session.window.go(key)
    rest = QEventLoop()
    QTimer.singleShot(2 * list_page.AFTER_PAINTING, rest.quit)
    rest.exec()
    settle()


def picture(widget: QWidget, target: Path) -> bool:
    """`widget` as it is now, as a PNG."""
    settle()
    return widget.grab().save(str(target))


def take_pictures(session: Session, target: Path, size: QSize = SIZE) -> list[Path]:
    """Every page that the user sees, numbered in the order of the sidebar."""
    target.mkdir(parents=True, exist_ok=True)
    session.window.resize(size)
    session.start()
    session.refresh()  # the badges, which come a moment after the first page
    made = []
    for number, key in enumerate(session.window.keys(), 1):
        open_page(session, key)
        path = target / f"{number:02}-{key}.png"
        if picture(session.window, path):
            made.append(path)
    return made
