"""Draws the rows of a table in one go: a thin line under each, a soft selection over the whole width, states as pills.

One pass over what is on the screen, without a style option per cell: a keystroke in the search box has one frame.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate

from avgdesk.tones import Tone
from avgdesk.ui import theme
from avgdesk.ui.painting import paint_pill
from avgdesk.words import Pill

if TYPE_CHECKING:
    from avgdesk.ui.record_table import RecordTable

PILL = Qt.ItemDataRole.UserRole + 1
HINT = Qt.ItemDataRole.UserRole + 2
MARGIN = 8
BOX = 18
MOST_WIDTHS = 4000
PillKey = tuple[str, Tone, int, int, str, str, float]  # word, tone, room, font, scheme, pixels per point


@dataclass(slots=True)
class Cell:
    """What one cell shows. `tick` None: no box. `boxed`: room for a box is kept, so that texts stand in one line.
    `warns`: the hint says that something looks wrong.
    """

    text: str
    pill: Pill | None = None
    hint: str = ""
    right: bool = False
    boxed: bool = False
    tick: bool | None = None
    warns: bool = False


class Face:
    """A font with what it measured: the texts of a list come back, and measuring takes nearly as long as drawing."""

    def __init__(self, font: QFont) -> None:
        self.font, self.metrics = font, QFontMetrics(font)
        self.rise = self.metrics.ascent() - self.metrics.height() // 2  # from the middle of a line down to its foot
        self._widths: dict[str, int] = {}

    def width(self, text: str) -> int:
        """Pixels that `text` takes."""
        if text not in self._widths:
            if len(self._widths) >= MOST_WIDTHS:
                self._widths.clear()
            self._widths[text] = self.metrics.horizontalAdvance(text)
        return self._widths[text]


class RowPainter:
    """Good for one pass: fonts and colours as they are now."""

    def __init__(self, view: RecordTable, painter: QPainter) -> None:
        self._painter, self._pills = painter, view.pills
        self._density = view.devicePixelRatioF()
        self._big, self._small = view.faces()
        colours = theme.colours()
        self._text, self._warn, self._muted = QColor(colours.text), QColor(colours.warn_text), QColor(colours.muted)
        self._selection, self._hairline = QColor(colours.selection), QColor(colours.hairline)
        self._accent = QColor(colours.accent)

    def background(self, row: QRect, selected: bool, focused: bool) -> None:
        """The row's line and, when it is the current one, its colour; a bar at the left while the table has focus."""
        if selected:
            self._painter.fillRect(row.adjusted(0, 0, 0, -1), self._selection)
        self._painter.fillRect(row.x(), row.bottom(), row.width(), 1, self._hairline)
        if selected and focused:
            self._painter.fillRect(0, row.y(), 3, row.height() - 1, self._accent)

    def cell(self, rect: QRect, cell: Cell) -> None:
        """One cell inside `rect`."""
        inner = rect.adjusted(MARGIN, 0, -MARGIN, -1)
        if cell.boxed:
            if cell.tick is not None:
                paint_box(self._painter, box_of(rect), cell.tick)
            inner.setLeft(inner.left() + BOX + MARGIN)
        if cell.pill is not None:
            if cell.pill.text:
                self._painter.drawPixmap(inner.topLeft(), self._pill(inner.size(), cell.pill))
        elif cell.hint:
            self._two_lines(inner, cell)
        elif cell.text:
            self._write(inner, cell.text, self._big, self._text, cell.right)

    def _pill(self, room: QSize, pill: Pill) -> QPixmap:
        """A state as a picture, drawn once per look: a list shows few states, many times."""
        look = (self._small.font.key(), theme.colours().card, self._density)
        key = (pill.text, pill.tone, room.width(), room.height(), *look)
        if key not in self._pills:
            picture = QPixmap(room * self._density)
            picture.setDevicePixelRatio(self._density)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            paint_pill(painter, QRectF(0, 0, room.width(), room.height()), pill, self._small.font)
            painter.end()
            self._pills[key] = picture
        return self._pills[key]

    def _two_lines(self, inner: QRect, cell: Cell) -> None:
        high, low = self._big.metrics.height(), self._small.metrics.height()
        top = inner.y() + (inner.height() - high - low + 4) // 2
        first = QRect(inner.x(), top, inner.width(), high)
        second = QRect(inner.x(), first.bottom() - 2, inner.width(), low)
        self._write(first, cell.text, self._big, self._text, cell.right)
        self._write(second, cell.hint, self._small, self._warn if cell.warns else self._muted, cell.right)

    def _write(self, place: QRect, text: str, face: Face, colour: QColor, right: bool) -> None:
        wide = face.width(text)
        if wide > place.width():
            text = face.metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            wide = face.width(text)
        self._painter.setFont(face.font)
        self._painter.setPen(colour)
        left = place.right() + 1 - wide if right else place.x()
        self._painter.drawText(left, place.y() + place.height() // 2 + face.rise, text)


def box_of(rect: QRect) -> QRect:
    """Where the tick box of a cell stands."""
    return QRect(rect.x() + MARGIN, rect.y() + (rect.height() - BOX) // 2, BOX, BOX)


def paint_box(painter: QPainter, place: QRect, on: bool) -> None:
    """A tick box."""
    colours, box = theme.colours(), QRectF(place).adjusted(1.5, 1.5, -1.5, -1.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(colours.accent if on else colours.muted))
    painter.setBrush(QColor(colours.accent if on else colours.card))
    painter.drawRoundedRect(box, 3, 3)
    if on:
        painter.setPen(QPen(QColor(colours.on_accent), 2))
        at = [(0.22, 0.52), (0.42, 0.72), (0.78, 0.30)]
        painter.drawPolyline([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in at])
    painter.restore()


class TickDelegate(QStyledItemDelegate):
    """Turns a tick box that is clicked; a click elsewhere only selects. It draws nothing: `RowPainter` does."""

    def editorEvent(self, event, model, option, index) -> bool:  # type: ignore[no-untyped-def]
        if (
            event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and index.data(Qt.ItemDataRole.CheckStateRole) is not None
            and box_of(option.rect).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN).contains(event.position().toPoint())
        ):
            on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
            turned = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
            return bool(model.setData(index, turned, Qt.ItemDataRole.CheckStateRole))
        return False
