"""The head of a page: its title and count, the search box, the page's own actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy

from avgdesk.i18n import tr
from avgdesk.words import number

SEARCH_WIDTH, SEARCH_LEAST = 300, 110
TITLE_WIDTH = 96  # below this a title is not squeezed


class SearchBox(QLineEdit):
    """`wanted_list` is emitted on the down key: go into the list below; `confirmed` on Enter."""

    wanted_list = Signal()
    confirmed = Signal()

    def go_on(self, text: str) -> None:
        """What was typed elsewhere goes on here."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.end(False)
        self.insert(text)
        self.textEdited.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.wanted_list.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)


class TitleLabel(QLabel):
    """A title that gives way: with too little room it ends in dots."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("type", "title")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(TITLE_WIDTH, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()


class PageHeader(QFrame):
    """`search` is the box; the platform's Find key (Ctrl+F) puts the cursor in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page_header")
        self.setFixedHeight(65)
        self.title, self.number = TitleLabel(), QLabel()
        self.number.setProperty("type", "small")
        self.search = SearchBox()
        find = QKeySequence(QKeySequence.StandardKey.Find)
        shown = find.toString(QKeySequence.SequenceFormat.NativeText)
        self.search.setPlaceholderText(tr("Search customer, invoice, number… {key}").format(key=shown))
        self.search.setAccessibleName(tr("Search"))
        self.search.setToolTip(tr("Search names, addresses, e-mail, telephone and numbers ({key})").format(key=shown))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(SEARCH_LEAST)
        self.search.setMaximumWidth(SEARCH_WIDTH)
        QShortcut(find, self, self._find)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(22, 0, 22, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.title)
        self._row.addWidget(self.number)
        self._row.addStretch(1)
        self._row.addWidget(self.search, 1000)
        self._buttons: list[QPushButton] = []

    def show_page(self, title: str, count: int | None, actions: Sequence[QPushButton], more: bool = False) -> None:
        if title != self.title.text():
            self.title.setText(title)
            self.title.setToolTip(title)
        text = "" if count is None else number(count)
        self.number.setText(tr("more than {count}").format(count=text) if more else text)
        if self._buttons == list(actions):
            return
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
        self._buttons = list(actions)
        for button in self._buttons:
            self._row.addWidget(button)
            button.show()

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
