"""The sidebar: the shop's name, the pages with their badges, the settings, and a foot on the data's safety."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QLabel, QVBoxLayout, QWidget

from avgdesk.domain.todo import Todo, Urgency
from avgdesk.i18n import tr
from avgdesk.ui import theme
from avgdesk.words import Tone, number


@dataclass(frozen=True, slots=True)
class Badge:
    """How many things wait on a page; `urgent` colours it."""

    count: int
    urgent: bool


def badges_of(todos: Iterable[Todo]) -> dict[str, Badge]:
    """How many things the to-do list has for each page, advice left out; urgent when one is due soon."""
    badges: dict[str, Badge] = {}
    for todo in todos:
        if todo.urgency != Urgency.ADVICE:
            page = todo.page.partition(":")[0]
            before = badges.get(page, Badge(0, False))
            badges[page] = Badge(before.count + todo.count, before.urgent or todo.urgency <= Urgency.SOON)
    return badges


class NavButton(QAbstractButton):
    """One page in the sidebar."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.badge = Badge(0, False)
        self._by_key = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The frame is drawn for whoever came here by key."""
        self._by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def show_badge(self, badge: Badge) -> None:
        self.badge = badge
        waiting = tr("%n waiting", n=badge.count) if badge.count else ""
        self.setAccessibleName(f"{self.text()}, {waiting}" if waiting else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.SIDEBAR_WIDTH - 20, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme.colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        framed = self.hasFocus() and self._by_key
        if self.isChecked() or self.underMouse() or framed:
            painter.setPen(QColor(colours.accent if framed else colours.line))
            if not self.isChecked() and not framed:
                painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.card if self.isChecked() else colours.line))
            painter.drawRoundedRect(box, 6, 6)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colours.accent if self.isChecked() else colours.text))
        room = box.adjusted(10, 0, -10 - self._paint_badge(painter, box), 0)
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.setFont(font)
        painter.setPen(QColor(colours.accent if self.isChecked() else colours.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()

    def _paint_badge(self, painter: QPainter, box: QRectF) -> float:
        if not self.badge.count:
            return 0.0
        colours, font = theme.colours(), theme.small_font(self.font())
        text = number(self.badge.count) if self.badge.count < 1000 else "999+"
        width = max(20.0, QFontMetrics(font).horizontalAdvance(text) + 13.0)
        mark = QRectF(box.right() - 10 - width, box.center().y() - 10, width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.badge if self.badge.urgent else colours.badge_quiet))
        painter.drawRoundedRect(mark, 10, 10)
        painter.setPen(QColor("#ffffff"))
        painter.setFont(font)
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, text)
        return width + 8


class Sidebar(QFrame):
    """`chosen` gives the key of the page that was asked for; the window decides whether it is shown."""

    chosen = Signal(str)

    def __init__(self, pages: Iterable[tuple[str, str]], foot_pages: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setFixedWidth(theme.SIDEBAR_WIDTH)
        self._buttons: dict[str, NavButton] = {}
        self._group = QButtonGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(10, 16, 10, 16)
        self._layout.setSpacing(2)
        self.company = QLabel()
        self.company.setObjectName("company")
        self.company.setTextFormat(Qt.TextFormat.PlainText)
        self.company.setWordWrap(True)
        self.company.setIndent(0)
        self.company.setMinimumHeight(28)
        self.company.setMaximumHeight(48)
        self._layout.addWidget(self.company)
        self._layout.addSpacing(8)
        self._add(pages)
        self._layout.addStretch(1)
        self._add(foot_pages)
        self._layout.addSpacing(4)
        line = QFrame()
        line.setObjectName("foot_line")
        self._layout.addWidget(line)
        self._layout.addSpacing(4)
        self._layout.addLayout(self._make_foot())

    def _add(self, pages: Iterable[tuple[str, str]]) -> None:
        for key, text in pages:
            button = NavButton(text, self)
            button.clicked.connect(lambda _, key=key: self.chosen.emit(key))
            self._buttons[key] = button
            self._group.addButton(button)
            self._layout.addWidget(button)

    def _make_foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(10, 0, 10, 0)
        foot.setSpacing(1)
        self.backup, self.lock = QLabel(), QLabel()
        for label in (self.backup, self.lock):
            label.setObjectName("foot")
            label.setWordWrap(True)
            foot.addWidget(label)
        return foot

    def show_company(self, name: str) -> None:
        self.company.setText(name)
        self.company.setToolTip(name)

    def show_page(self, key: str) -> None:
        """Mark the page that is shown."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def show_badges(self, badges: Mapping[str, Badge]) -> None:
        for key, button in self._buttons.items():
            button.show_badge(badges.get(key, Badge(0, False)))

    def show_foot(self, backup: str, tone: Tone, lock: str) -> None:
        """`tone`: OK, WARN (a week without a verified backup) or BAD (a month)."""
        colours = theme.colours()
        colour = {Tone.WARN: colours.warn_text, Tone.BAD: colours.danger}.get(tone, colours.muted)
        self.backup.setText(backup)
        self.backup.setStyleSheet(f"color: {colour}")
        self.lock.setText(lock)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk through the pages."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        shown = list(self._buttons.values())
        focused = next((i for i, button in enumerate(shown) if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
        else:
            shown[(focused + step) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)
