"""The door: a password opens the administration; each refusal says what is wrong and changes nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from avgdesk.context import Context
from avgdesk.errors import AvgdeskError, WrongPassword
from avgdesk.i18n import tr
from avgdesk.services import unlocking
from avgdesk.ui import read_ahead
from avgdesk.ui.forms import FormWidget
from avgdesk.ui.prompter import Prompter
from avgdesk.ui.widgets.password_field import PasswordField


class UnlockWindow(FormWidget):
    """`opened` gives the Context; `wants_other`, `wants_new`, `wants_backup`: another way in; `closed`: by its user."""

    form = "unlock"
    box: QFrame
    administration: QLabel
    password: PasswordField
    caps: QLabel
    note: QLabel
    message: QLabel
    unlock: QPushButton
    forgotten: QPushButton
    other: QPushButton
    put_back: QPushButton
    new_one: QPushButton

    opened = Signal(object)
    wants_other = Signal()
    wants_new = Signal()
    wants_backup = Signal()
    closed = Signal()

    def __init__(self, folder: Path, prompter: Prompter, shop: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.prompter = prompter
        self._leaving = False
        self.setWindowTitle("AVGdesk")
        self.setObjectName("page_area")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.administration.setText(shop or str(folder))
        for label in (self.caps, self.note, self.message):
            label.hide()
        self.unlock.clicked.connect(self.try_password)
        self.password.returnPressed.connect(self.try_password)
        self.password.caps_lock.connect(self._show_caps)
        self.forgotten.clicked.connect(self._use_recovery_key)
        self.other.clicked.connect(lambda: self.wants_other.emit())
        self.put_back.clicked.connect(lambda: self.wants_backup.emit())
        self.new_one.clicked.connect(lambda: self.wants_new.emit())
        self._pause = QTimer(self, interval=1000)
        self._pause.timeout.connect(self._count_down)
        self._count_down()
        self.password.setFocus()

    def try_password(self) -> None:
        """Open with what was typed; the field is emptied either way."""
        if not self.unlock.isEnabled():
            return
        typed = self.password.text()
        self.password.forget()
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        read_ahead.wait()
        from avgdesk.services import administration  # late: the door stands before the store is read

        try:
            ctx = administration.open_with_password(self.folder, typed)
        except AvgdeskError as problem:
            self._refuse(problem)
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._enter(ctx)

    def announce(self, text: str) -> None:
        """What is to happen once it is open."""
        self.note.setText(text)
        self.note.show()

    def leave(self) -> None:
        """Go away without `closed`: another window takes over."""
        self._pause.stop()
        self._leaving = True
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._leaving:
            self.closed.emit()

    def _enter(self, ctx: Context) -> None:
        self.message.hide()
        self.opened.emit(ctx)

    def _refuse(self, problem: AvgdeskError) -> None:
        from avgdesk import words  # late: hoped not to be needed

        told = words.error(problem)
        self.message.setText(f"{told.text}\n{told.advice}".strip())
        self.message.show()
        self.password.setFocus()
        if isinstance(problem, WrongPassword):
            self._count_down()

    def _count_down(self) -> None:
        """After some wrong attempts: wait, with the seconds on the button."""
        left = unlocking.pause_left(self.folder)
        self.unlock.setEnabled(not left)
        self.unlock.setText(tr("Open in %n seconds", n=left) if left else tr("Open", "verb"))
        if left and not self._pause.isActive():
            self._pause.start()
        elif not left:
            self._pause.stop()

    def _show_caps(self, on: bool) -> None:
        self.caps.setVisible(on)
        self.caps.setText(tr("Caps Lock is on."))

    def _use_recovery_key(self) -> None:
        read_ahead.wait()
        from avgdesk.ui.dialogs.recovery import RecoveryDialog  # late: few ever need it

        dialog = RecoveryDialog(self.folder, self)
        if self.prompter.show(dialog) and dialog.ctx is not None:
            self._enter(dialog.ctx)
