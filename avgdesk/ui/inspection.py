"""The inspection screen: the visitor's own data over the whole screen, and nothing else of the program within reach.

While it stands, the program's window is blank behind it, no shortcut of it is heard, the clipboard stays
empty, and the title names nobody. It is left with the password of the user at work, or when the program locks.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QFont, QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolTip,
    QWidget,
)

from avgdesk import words
from avgdesk.domain.dossier import Dossier, Stretch
from avgdesk.errors import AvgdeskError
from avgdesk.i18n import tr
from avgdesk.services import keys, unlocking
from avgdesk.ui.desk import Desk
from avgdesk.ui.dialogs.blackout import BlackoutDialog, told
from avgdesk.ui.forms import FormDialog
from avgdesk.ui.inspection_pages import ScreenPage, halves, pages_of
from avgdesk.ui.widgets.card import Card
from avgdesk.ui.widgets.password_field import PasswordField

SMALLEST, LARGEST, FIRST_SIZE = 12, 40, 20  # points
STEP = 2
CONTROLS = 14  # points
SHORT = 20  # characters that stand on one line of a table
TITLE = "AVGdesk"
SEALED_OFF = frozenset({QEvent.Type.Shortcut, QEvent.Type.ShortcutOverride, QEvent.Type.ToolTip})


class InspectionScreen(FormDialog):
    """Accepted: the visitor is done and the user came back. `corrections_text` is what was written down."""

    form = "inspection"
    title: QLabel
    smaller: QPushButton
    larger: QPushButton
    sheet: QScrollArea
    previous: QPushButton
    following: QPushButton
    place: QLabel
    ready: QPushButton
    leave_card: Card
    corrections: QPlainTextEdit
    problem: QLabel
    password: PasswordField
    leave: QPushButton
    go_on: QPushButton

    def __init__(
        self, desk: Desk, dossier: Dossier, parent: QWidget | None = None, *, taken_out: Sequence[Stretch] = ()
    ) -> None:
        super().__init__(parent)
        self.desk, self.taken_out = desk, taken_out
        self.pages: list[ScreenPage] = pages_of(dossier)
        self._at, self._points = 0, FIRST_SIZE
        self._hidden: list[QWidget] = []
        self._sealed = False
        self.setWindowTitle(TITLE)
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)
        self.setModal(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.corrections.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.password.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._connect()
        for control in (*self.findChildren(QAbstractButton), self.place, *self.leave_card.findChildren(QWidget)):
            control.setFont(self._font(CONTROLS))
        self.leave_card.hide()
        self.show_page(0)

    def _connect(self) -> None:
        self.previous.clicked.connect(lambda: self.show_page(self._at - 1))
        self.following.clicked.connect(lambda: self.show_page(self._at + 1))
        self.smaller.clicked.connect(lambda: self.zoom(-STEP))
        self.larger.clicked.connect(lambda: self.zoom(STEP))
        self.ready.clicked.connect(self.ask_password)
        self.go_on.clicked.connect(self._look_on)
        self.leave.clicked.connect(self.try_password)
        self.password.returnPressed.connect(self.try_password)
        for key, do in (
            (QKeySequence.StandardKey.MoveToNextPage, lambda: self.show_page(self._at + 1)),
            (QKeySequence.StandardKey.MoveToPreviousPage, lambda: self.show_page(self._at - 1)),
            (QKeySequence.StandardKey.ZoomIn, lambda: self.zoom(STEP)),
            (QKeySequence.StandardKey.ZoomOut, lambda: self.zoom(-STEP)),
        ):
            QShortcut(QKeySequence(key), self, do)

    @property
    def corrections_text(self) -> str:
        return self.corrections.toPlainText().strip()

    def kept_more(self) -> dict[str, Any]:
        return {"asked": not self.leave_card.isHidden()}

    def kept_before(self) -> dict[str, dict[str, Any]]:
        """What the user had taken out before the screen was handed over need not be looked for again."""
        return {BlackoutDialog.form: {"taken_out": told(self.taken_out)}} if self.taken_out else {}

    def take_more(self, kept: dict[str, Any]) -> None:
        if kept["asked"]:
            self.ask_password()

    # --- pages ------------------------------------------------------------------------------------------------------

    def show_page(self, at: int) -> None:
        """Page `at`, from 0; beyond the ends nothing happens."""
        if not 0 <= at < len(self.pages):
            return
        self._at = at
        page = self.pages[at]
        self.title.setText(page.title)
        self.title.setFont(self._font(self._points + 4))
        self.place.setText(tr("page {page} of {pages}").format(page=at + 1, pages=len(self.pages)))
        self.previous.setEnabled(at > 0)
        self.following.setEnabled(at + 1 < len(self.pages))
        self._fill(page)

    def zoom(self, by: int) -> None:
        """Larger or smaller letters, in points."""
        self._points = min(LARGEST, max(SMALLEST, self._points + by))
        self.show_page(self._at)

    def _fill(self, page: ScreenPage) -> None:
        canvas = QWidget()
        canvas.setProperty("role", "canvas")
        grid = QGridLayout(canvas)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setHorizontalSpacing(self._points + 8)
        grid.setVerticalSpacing(self._points // 2)
        row = self._fill_table(grid, page) if page.head else self._fill_parts(grid, page)
        grid.setRowStretch(row, 1)
        self.sheet.setWidget(canvas)
        self.sheet.verticalScrollBar().setValue(0)

    def _fill_table(self, grid: QGridLayout, page: ScreenPage) -> int:
        for column, text in enumerate(page.head):
            grid.addWidget(self._label(text, muted=True, wraps=True), 0, column, Qt.AlignmentFlag.AlignBottom)
        for row, cells in enumerate(page.rows):
            grid.addWidget(_line(), 2 * row + 1, 0, 1, len(page.head))
            for column, text in enumerate(cells):
                grid.addWidget(self._label(text, wraps=len(text) > SHORT), 2 * row + 2, column)
        return 2 * len(page.rows) + 2

    def _fill_parts(self, grid: QGridLayout, page: ScreenPage) -> int:
        """Labels and values; a long record in two columns beside each other."""
        row = 0
        for part in page.parts:
            columns = halves(part)
            for side, lines in enumerate(columns):
                for line, (label, value) in enumerate(lines):
                    grid.addWidget(self._label(label, muted=True), row + line, 2 * side, Qt.AlignmentFlag.AlignTop)
                    grid.addWidget(self._label(value, wraps=True), row + line, 2 * side + 1)
                if lines:
                    grid.setColumnStretch(2 * side + 1, 1)
            row += max(map(len, columns))
            grid.addWidget(_line(), row, 0, 1, 4)
            row += 1
        return row

    def _label(self, text: str, muted: bool = False, wraps: bool = False) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        label.setWordWrap(wraps)
        if muted:
            label.setProperty("type", "muted")
        label.setFont(self._font(self._points))
        return label

    def _font(self, points: int) -> QFont:
        font = QFont(self.font())
        font.setPointSize(points)
        return font

    # --- leaving ----------------------------------------------------------------------------------------------------

    def ask_password(self) -> None:
        """The visitor is done: room for what is wrong, and for the password."""
        self.leave_card.show()
        self.ready.hide()
        self.corrections.setFocus()

    def _look_on(self) -> None:
        self.password.forget()
        self.problem.clear()
        self.leave_card.hide()
        self.ready.show()

    def try_password(self) -> None:
        """Leave when it is the user's; otherwise say so and stay."""
        typed = self.password.text()
        self.password.forget()
        wait = unlocking.pause_left(self.desk.ctx.store.folder, self.desk.ctx.clock)
        if wait:
            self.problem.setText(tr("Wait %n seconds, then try again.", n=wait))
            return
        try:
            keys.verify_own(self.desk.ctx, typed)
        except AvgdeskError as wrong:
            self.problem.setText(words.error(wrong).text)
            self.password.setFocus()
            return
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape does not leave, Enter presses nothing by itself."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window manager's own way out is closed as well."""
        event.ignore()

    # --- sealing off ------------------------------------------------------------------------------------------------

    def seal(self) -> None:
        """Blank the program's window, empty the clipboard, and hear no shortcut but this screen's own."""
        QToolTip.hideText()
        QGuiApplication.clipboard().clear()
        for window in QApplication.topLevelWidgets():
            shown = window.centralWidget() if isinstance(window, QMainWindow) else window
            if window is not self and not isinstance(window, QDialog) and shown is not None and shown.isVisible():
                self._hidden.append(shown)
                shown.hide()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        QGuiApplication.clipboard().dataChanged.connect(self._on_copied)
        self._sealed = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and not self._sealed:
            self.setWindowState(Qt.WindowState.WindowFullScreen)
            self.seal()

    def unseal(self) -> None:
        """The others come back, before this one goes."""
        if not self._sealed:
            return
        self._sealed = False
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        QGuiApplication.clipboard().dataChanged.disconnect(self._on_copied)
        QGuiApplication.clipboard().clear()
        for window in self._hidden:
            window.show()
        self._hidden.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """No shortcut and no tooltip of another window, and no menu at all."""
        if event.type() == QEvent.Type.ContextMenu:
            return True
        return event.type() in SEALED_OFF and not self._own(watched)

    def _on_copied(self) -> None:
        if QGuiApplication.clipboard().text():
            QGuiApplication.clipboard().clear()

    def _own(self, watched: QObject) -> bool:
        at: QObject | None = watched
        while at is not None:
            if at is self:
                return True
            at = at.parent()
        return watched is QApplication.instance()

    def done(self, result: int) -> None:
        """Whichever way it ends, also when the program locks: the screen is emptied and the others come back."""
        self.pages = []
        self.sheet.setWidget(QWidget())
        self.title.clear()
        self.password.forget()
        self.unseal()
        super().done(result)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("role", "hairline")
    return line
