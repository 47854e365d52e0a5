"""Free text is looked through for the data of others; what is selected is taken out of the file, not covered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QPushButton, QTextEdit, QWidget

from avgdesk.domain.dossier import Dossier, FreeText, Place, SectionCode, Stretch, free_texts
from avgdesk.i18n import language, tr
from avgdesk.ui import theme
from avgdesk.ui.forms import FormDialog
from avgdesk.words import dossier as words

SHOWN = 60  # characters of a text in the list


class BlackoutDialog(FormDialog):
    """`stretches` is what is to be taken out, after it was accepted."""

    form = "blackout"
    explain: QLabel
    places: QListWidget
    text: QPlainTextEdit
    hide_selection: QPushButton
    restore: QPushButton

    def __init__(
        self, dossier: Dossier, stretches: Sequence[Stretch], verb: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._texts: list[FreeText] = list(free_texts(dossier))
        self.stretches: list[Stretch] = list(stretches)
        self.setWindowTitle(tr("Data of others"))
        self.name_button(verb)
        self.explain.setText(
            tr("Anybody may see their own data, not those of others (GDPR art. 15(4)). Look through these first.")
            if self._texts
            else tr("There are no texts in which others could be mentioned.")
        )
        for found in self._texts:
            title = words.section(found.place.section, language())
            name = words.field(found.place.field, language())
            self.places.addItem(f"{title} · {name}\n{' '.join(found.text.split())[:SHOWN]}")
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.places.currentRowChanged.connect(lambda _: self._show())
        self.hide_selection.clicked.connect(self.black_out)
        self.restore.clicked.connect(self.show_again)
        self.text.selectionChanged.connect(self._check)
        self.places.setCurrentRow(0)
        self._show()

    def black_out(self) -> None:
        """Take the selected stretch out."""
        found, cursor = self._current(), self.text.textCursor()
        if found is None or not cursor.hasSelection():
            return
        self.stretches.append(Stretch(found.place, *self._selected(cursor, found)))
        cursor.clearSelection()
        self.text.setTextCursor(cursor)
        self._paint()

    def show_again(self) -> None:
        """Put back what is selected, or where the cursor stands."""
        found, cursor = self._current(), self.text.textCursor()
        if found is None:
            return
        start, end = self._selected(cursor, found)
        self.stretches = [
            one for one in self.stretches if one.place != found.place or one.end < start or one.start > end
        ]
        self._paint()

    def kept_more(self) -> dict[str, Any]:
        return {"taken_out": told(self.stretches)}

    def take_more(self, kept: dict[str, Any]) -> None:
        self.stretches = stretches(kept["taken_out"])
        self._paint()

    def _current(self) -> FreeText | None:
        row = self.places.currentRow()
        return self._texts[row] if 0 <= row < len(self._texts) else None

    def _show(self) -> None:
        found = self._current()
        self.text.setPlainText(found.text if found else "")
        self._paint()

    def _check(self) -> None:
        self.hide_selection.setEnabled(self.text.textCursor().hasSelection())

    def _selected(self, cursor: QTextCursor, found: FreeText) -> tuple[int, int]:
        """Characters of the text itself: the editor counts UTF-16 units and one for every line end."""
        units = found.text.encode("utf-16-le")
        start, end = (
            len(units[: 2 * at].decode("utf-16-le", "ignore"))
            for at in (cursor.selectionStart(), cursor.selectionEnd())
        )
        return start, end

    def _paint(self) -> None:
        found = self._current()
        black = QTextCharFormat()
        colour = QColor(theme.colours().text)
        black.setBackground(colour)
        black.setForeground(colour)
        marks = []
        for one in self.stretches:
            if found is not None and one.place == found.place:
                mark = QTextEdit.ExtraSelection()
                cursor = QTextCursor(self.text.document())
                cursor.setPosition(_units(found.text[: one.start]))
                cursor.setPosition(_units(found.text[: one.end]), QTextCursor.MoveMode.KeepAnchor)
                mark.cursor, mark.format = cursor, black
                marks.append(mark)
        self.text.setExtraSelections(marks)
        self.restore.setEnabled(bool(marks))
        self._check()


def told(taken_out: Sequence[Stretch]) -> list[list[Any]]:
    """For a draft: where each stretch is."""
    return [[one.place.section, one.place.record, one.place.field, one.start, one.end] for one in taken_out]


def stretches(told: Sequence[Sequence[Any]]) -> list[Stretch]:
    """What `told` told."""
    return [
        Stretch(Place(SectionCode(section), record, field), start, end) for section, record, field, start, end in told
    ]


def _units(text: str) -> int:
    """How many places of the editor a text takes."""
    return len(text.encode("utf-16-le")) // 2
