"""Bars per year with their counts: late ones red, this year's amber, later ones blue; click or walk to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from avgdesk.i18n import tr
from avgdesk.ui import theme
from avgdesk.ui.forms import register
from avgdesk.words import number

GAP_SHARE = 0.3  # of a slot's width


@dataclass(frozen=True, slots=True)
class YearCount:
    year: int
    count: int


@register
class YearBars(QWidget):
    """`chosen` gives the year that was clicked or confirmed with Enter; a second time on the same year gives 0: all."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[YearCount, ...] = ()
        self._this_year = 0
        self._walk = 0
        self.selected = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_years(self, bars: Sequence[YearCount], this_year: int) -> None:
        """`this_year` decides the colours: earlier is late, the same is due."""
        self._bars, self._this_year = tuple(bars), this_year
        self._walk = min(self._walk, max(0, len(bars) - 1))
        described = ", ".join(f"{bar.year}: {number(bar.count)}" for bar in bars)
        self.setAccessibleName(tr("Per year"))
        self.setAccessibleDescription(described)
        self.update()

    def select_year(self, year: int) -> None:
        """Mark a year; 0 marks none."""
        self.selected = year
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 152)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 128)

    def _slots(self) -> list[QRectF]:
        if not self._bars:
            return []
        line = QFontMetrics(self._font()).height()
        width = self.width() / len(self._bars)
        room = self.height() - 2 * line - 8
        highest = max(max(bar.count for bar in self._bars), 1)
        slots = []
        for index, bar in enumerate(self._bars):
            height = max(2.0, room * bar.count / highest) if bar.count else 2.0
            gap = min(width * GAP_SHARE, 26.0)
            slots.append(QRectF(index * width + gap / 2, line + 4 + room - height, width - gap, height))
        return slots

    def _font(self) -> QFont:
        return theme.small_font(self.font())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        for index, (bar, slot) in enumerate(zip(self._bars, self._slots(), strict=True)):
            self._paint_bar(painter, bar, slot, focused=self.hasFocus() and index == self._walk)
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: YearCount, slot: QRectF, focused: bool) -> None:
        colours, line = theme.colours(), QFontMetrics(self._font()).height()
        shape = QPainterPath()
        shape.addRoundedRect(slot.adjusted(0, 0, 0, 4), 4, 4)
        painter.save()
        painter.setClipRect(slot)
        painter.fillPath(shape, self._colour(bar))
        painter.restore()
        strong = bar.year == self.selected
        painter.setPen(QColor(colours.text if strong else colours.muted))
        wide = slot.adjusted(-20, 0, 20, 0)
        above = QRectF(wide.x(), slot.y() - line - 2, wide.width(), line)
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, number(bar.count))
        below = QRectF(wide.x(), self.height() - line - 1, wide.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(bar.year))
        if strong or focused:
            painter.setPen(QColor(colours.accent if focused else colours.text))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(slot.adjusted(-3, -3, 3, 1), 5, 5)

    def _colour(self, bar: YearCount) -> QColor:
        colours = theme.colours()
        if bar.year < self._this_year:
            return QColor(colours.bar_late)
        return QColor(colours.bar_due if bar.year == self._this_year else colours.bar)

    def _at(self, point: QPointF) -> int | None:
        if not self._bars or not self.rect().contains(point.toPoint()):
            return None
        return min(len(self._bars) - 1, int(point.x() / (self.width() / len(self._bars))))

    def _choose(self, index: int) -> None:
        self._walk = index
        year = self._bars[index].year
        self.selected = 0 if year == self.selected else year
        self.update()
        self.chosen.emit(self.selected)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            self._choose(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if not self._bars:
            super().keyPressEvent(event)
        elif event.key() in steps:
            self._walk = max(0, min(len(self._bars) - 1, self._walk + steps[Qt.Key(event.key())]))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._walk)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self._at(QPointF(event.pos()))
            if index is not None:
                bar = self._bars[index]
                QToolTip.showText(event.globalPos(), f"{bar.year}: {number(bar.count)}", self)
            return True
        return super().event(event)
