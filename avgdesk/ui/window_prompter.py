"""The prompter of the real window: Qt's dialogs over the active window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QRadioButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from avgdesk.i18n import tr
from avgdesk.ui.forms import KeptDialog
from avgdesk.ui.prompter import FileKind
from avgdesk.ui.theme import restyle
from avgdesk.words import Told

LEAST_WIDTH = 360  # pixels of a message


class QuestionDialog(KeptDialog):
    """A title, a line of text, one field and a button with a verb; what is typed in the field is kept over a lock."""

    form = "question"

    def __init__(self, title: str, text: str, field: QWidget, verb: str) -> None:
        super().__init__(QApplication.activeWindow())
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        field.setObjectName("field")
        label = QLabel(text)
        label.setWordWrap(True)
        label.setBuddy(field)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(verb)
        self.ok.setProperty("role", "primary")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(16)
        for part in (label, field, self.buttons):
            layout.addWidget(part)
        field.setFocus()


class WindowPrompter:
    """The real one: Qt's dialogs over the active window."""

    def confirm(self, title: str, text: str, *, verb: str, detail: str = "", destructive: bool = False) -> bool:
        box = self._box(QMessageBox.Icon.Warning if destructive else QMessageBox.Icon.Question, title, text, detail)
        yes = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
        yes.setProperty("role", "destructive" if destructive else "primary")
        restyle(yes)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel if destructive else yes)
        box.exec()
        return box.clickedButton() is yes

    def tell(self, title: str, text: str, detail: str = "") -> None:
        box = self._box(QMessageBox.Icon.Information, title, text, detail)
        box.addButton(QMessageBox.StandardButton.Ok)
        box.exec()

    def error(self, told: Told) -> None:
        box = self._box(QMessageBox.Icon.Warning, tr("This did not work"), told.text, told.advice)
        box.addButton(QMessageBox.StandardButton.Ok)
        box.exec()

    def choose(self, title: str, text: str, options: Sequence[tuple[str, str]], *, verb: str) -> str | None:
        """`options` are (key, text) pairs; the key of the chosen one."""
        field = QWidget()
        layout = QVBoxLayout(field)
        layout.setContentsMargins(0, 0, 0, 0)
        radios = [QRadioButton(words) for _, words in options]
        for radio in radios:
            layout.addWidget(radio)
        radios[0].setChecked(True)
        dialog = QuestionDialog(title, text, field, verb)  # held: the fields live as long as their dialog
        if not self.show(dialog):
            return None
        return next(key for (key, _), radio in zip(options, radios, strict=True) if radio.isChecked())

    def ask_text(
        self, title: str, label: str, *, verb: str, value: str = "", lines: bool = False, needed: bool = True
    ) -> str | None:
        """One line, or several with `lines`; with `needed` the button waits for text."""
        field = QPlainTextEdit(value) if lines else QLineEdit(value)
        dialog = QuestionDialog(title, label, field, verb)

        def text() -> str:
            return (field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()).strip()

        if needed:
            field.textChanged.connect(lambda *_: dialog.ok.setEnabled(bool(text())))
            dialog.ok.setEnabled(bool(text()))
        return text() if self.show(dialog) else None

    def ask_date(self, title: str, label: str, *, verb: str, value: date) -> date | None:
        field = QDateEdit(QDate(value.year, value.month, value.day))
        field.setDisplayFormat("dd-MM-yyyy")
        field.setCalendarPopup(True)
        dialog = QuestionDialog(title, label, field, verb)  # held: the field lives as long as its dialog
        shown = self.show(dialog)
        chosen = field.date()
        return date(chosen.year(), chosen.month(), chosen.day()) if shown else None

    def choose_files(self, title: str, kinds: Sequence[FileKind] = (), *, many: bool = False) -> list[Path]:
        parent, names = QApplication.activeWindow(), _filter(kinds, open_any=True)
        if many:
            return [Path(name) for name in QFileDialog.getOpenFileNames(parent, title, "", names)[0]]
        name = QFileDialog.getOpenFileName(parent, title, "", names)[0]
        return [Path(name)] if name else []

    def choose_folder(self, title: str, start: Path | None = None) -> Path | None:
        name = QFileDialog.getExistingDirectory(QApplication.activeWindow(), title, str(start or ""))
        return Path(name) if name else None

    def save_file(self, title: str, name: str, kinds: Sequence[FileKind] = ()) -> Path | None:
        """The chosen path, with the suffix of the chosen kind when the user typed none."""
        parent, names = QApplication.activeWindow(), _filter(kinds, open_any=False)
        chosen, kind = QFileDialog.getSaveFileName(parent, title, name, names)
        if not chosen:
            return None
        suffix = next((each.suffix for each in kinds if str(each) == kind), kinds[0].suffix if kinds else "")
        return Path(chosen) if Path(chosen).suffix or not suffix else Path(f"{chosen}.{suffix}")

    def show(self, dialog: QDialog) -> bool:
        """Run a dialog of our own; True when it was accepted."""
        if dialog.parent() is None and (parent := QApplication.activeWindow()) is not None:
            dialog.setParent(parent, dialog.windowFlags() | Qt.WindowType.Dialog)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.setParent(None)
        return accepted

    def _box(self, icon: QMessageBox.Icon, title: str, text: str, detail: str) -> QMessageBox:
        box = QMessageBox(QApplication.activeWindow())
        box.setIcon(icon)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setInformativeText(detail)
        if isinstance(grid := box.layout(), QGridLayout):  # a short sentence over a long one would make a narrow tower
            room = QSpacerItem(LEAST_WIDTH, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            grid.addItem(room, grid.rowCount(), 0, 1, grid.columnCount())
        return box


def _filter(kinds: Sequence[FileKind], open_any: bool) -> str:
    names = [str(kind) for kind in kinds]
    if open_any and len(kinds) > 1:
        names.insert(0, f"{tr('All kinds')} ({' '.join(f'*.{kind.suffix}' for kind in kinds)})")
    return ";;".join([*names, f"{tr('All files')} (*)"])
