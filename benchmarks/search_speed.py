"""The long lists: unlocked and filled, searched, sorted and jumped through, until the rows are painted."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from avgdesk import paths
from avgdesk.app import Application
from avgdesk.services import administration
from avgdesk.store import keyslots
from avgdesk.store.keyslots import Password
from avgdesk.ui import read_ahead
from avgdesk.ui.record_table import RecordTable
from benchmarks.limits import Report, percentile, timed
from benchmarks.shop import PASSWORD, shop

FRAME = 0.016
JUMP = 0.050
OPENING = 0.150
SEATED = 400  # milliseconds after the list is there: nobody types sooner, and the badges are gathered by then
TYPED = (
    "berg", "van den berg", "smit", "3511", "utrecht", "info@", "zonen", "heidema", "dijkstra", "10007", "06-12",
    "özdem", "bakker utrecht", "molenweg 12", "x", "ja", "waterman tiel", "kuipstra 3", "windhof", "anna de vis",
)  # fmt: skip


class PaintWatch(QObject):
    """Knows whether a widget has been painted since it was last asked."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.painted = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.painted = self.painted or event.type() == QEvent.Type.Paint
        return False


def run(report: Report) -> None:
    folder = shop()
    with tempfile.TemporaryDirectory() as state:
        os.environ[paths.STATE_VARIABLE] = state
        qt = QApplication.instance() or QApplication(["benchmark"])
        assert isinstance(qt, QApplication)
        program = Application(qt, folder, "nl")
        key_time = median(timed(lambda: _derive_key(folder)) for _ in range(3))
        _stand_before_the_door(program)
        spent = timed(lambda: _open(program))
        report.seconds("unlocking to filled list", spent, key_time + OPENING, "Argon2 + 150 ms")
        assert program.session is not None
        try:
            _measure(report, program)
        finally:
            program.session.close()


def _derive_key(folder: Path) -> object:
    return keyslots.unlock_any(keyslots.read(folder.joinpath), Password(PASSWORD))


def _measure(report: Report, program: Application) -> None:
    assert program.session is not None
    window = program.session.window
    table = window.page("customers").findChild(RecordTable)
    assert isinstance(table, RecordTable)
    watch = PaintWatch(table.viewport())
    QTest.qWait(SEATED)
    keystrokes = list(_type(window.header.search, table, watch))
    report.seconds("keystroke to painted rows, 99 of 100", percentile(keystrokes, 0.99), FRAME, "one frame")
    report.note(f"{len(keystrokes)} keystrokes, the middle one {percentile(keystrokes, 0.5) * 1000:.1f} ms")
    _sort_every_column(report, table, watch, "customers")
    window.go("invoices")
    QApplication.processEvents()  # the page itself is shown
    table = window.page("invoices").findChild(RecordTable)
    assert isinstance(table, RecordTable)
    _sort_every_column(report, table, PaintWatch(table.viewport()), "invoices")


def _sort_every_column(report: Report, table: RecordTable, watch: PaintWatch, what: str) -> None:
    """Both ways: the second click turns the order."""
    for place, column in enumerate(table.records.columns):
        spent = max(_sort_and_jump(table, watch, place) for _ in range(2))
        report.seconds(f"sort {what} by {column.name} and jump to the end", spent, JUMP, "50 ms")


def _type(box: QWidget, table: RecordTable, watch: PaintWatch) -> Iterator[float]:
    """Seconds per keystroke, the backspaces among them."""
    for text in TYPED:
        for character in text:
            yield _until_painted(table, watch, lambda key=character: _press(box, key))
        for _ in text:
            yield _until_painted(table, watch, lambda: QTest.keyClick(box, Qt.Key.Key_Backspace))


def _press(box: QWidget, character: str) -> None:
    """One key, of any alphabet."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(box, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character))


def _sort_and_jump(table: RecordTable, watch: PaintWatch, column: int) -> float:
    def act() -> None:
        table.horizontalHeader().sectionClicked.emit(column)
        QTest.keyClick(table, Qt.Key.Key_End)

    return _until_painted(table, watch, act)


def _until_painted(table: RecordTable, watch: PaintWatch, act: Callable[[], object]) -> float:
    """From the act to the painted rows of the list that it asked for."""
    with _reset_counted(table) as resets:
        start = time.perf_counter()
        act()
        while not resets or (table.isVisible() and not watch.painted):  # an empty list gives way to its reason
            QApplication.processEvents()
            if time.perf_counter() - start > 5:
                raise TimeoutError("the list was not painted")
        return time.perf_counter() - start


@contextmanager
def _reset_counted(table: RecordTable) -> Iterator[list[None]]:
    """A list that grows when the table gets another source; only paints after that count."""
    resets: list[None] = []
    watch = table.viewport().findChild(PaintWatch)

    def on_reset() -> None:
        resets.append(None)
        if isinstance(watch, PaintWatch):
            watch.painted = False

    table.records.modelReset.connect(on_reset)
    try:
        yield resets
    finally:
        table.records.modelReset.disconnect(on_reset)


def _stand_before_the_door(program: Application) -> None:
    """As long as it takes to read ahead: less than it takes to type a password."""
    program.show_door()
    while not read_ahead.started():
        QApplication.processEvents()
    read_ahead.wait()


def _open(program: Application) -> None:
    ctx = administration.open_with_password(program.folder, PASSWORD)
    program.enter(ctx, "customers")
    assert program.session is not None
    table = program.session.window.page("customers").findChild(RecordTable)
    assert isinstance(table, RecordTable)
    watch = PaintWatch(table.viewport())
    while not watch.painted:
        QApplication.processEvents()
    assert table.records.rowCount() > 0
