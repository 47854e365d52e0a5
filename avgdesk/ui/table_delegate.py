"""Draws a row: a thin line under it, a soft selection over its whole width, states as pills, tick boxes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from avgdesk.ui import theme
from avgdesk.ui.widgets.pill import paint_pill
from avgdesk.words import Pill

Index = QModelIndex | QPersistentModelIndex

PILL = Qt.ItemDataRole.UserRole + 1
MARGIN = 8
BOX = 18


class RowDelegate(QStyledItemDelegate):
    """Paints everything itself; the current row has a bar at its left while the table has focus."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.colours()
        rect = QRect(option.rect)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), QColor(colours.selection))
        painter.setPen(QColor(colours.hairline))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(MARGIN, 0, -MARGIN, -1)
        tick = index.data(Qt.ItemDataRole.CheckStateRole)
        view = self.parent()
        if getattr(getattr(view, "records", None), "checkable", False) and index.column() == 0:
            if tick is not None:
                self._paint_box(painter, option, tick)
            inner.adjust(BOX + MARGIN, 0, 0, 0)
        pill = index.data(PILL)
        if isinstance(pill, Pill):
            if pill.text:
                paint_pill(painter, QRectF(inner), pill, theme.small_font(option.font))
        else:
            self._paint_text(painter, option, index, inner)
        if selected and isinstance(view, QTableView) and view.hasFocus():
            painter.fillRect(QRect(0, rect.y(), 3, rect.height() - 1), QColor(colours.accent))
        painter.restore()

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, inner: QRect) -> None:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        right = Qt.AlignmentFlag.AlignRight & Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(theme.colours().text))
        painter.setFont(option.font)
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    def _box(self, rect: QRect) -> QRect:
        return QRect(rect.x() + MARGIN, rect.y() + (rect.height() - BOX) // 2, BOX, BOX)

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, tick: object) -> None:
        colours, box = theme.colours(), QRectF(self._box(option.rect)).adjusted(1.5, 1.5, -1.5, -1.5)
        on = Qt.CheckState(tick) == Qt.CheckState.Checked
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.accent if on else colours.muted))
        painter.setBrush(QColor(colours.accent if on else colours.card))
        painter.drawRoundedRect(box, 3, 3)
        if on:
            painter.setPen(QPen(QColor(colours.on_accent), 2))
            at = [(0.22, 0.52), (0.42, 0.72), (0.78, 0.30)]
            painter.drawPolyline([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in at])

    def editorEvent(self, event, model, option, index) -> bool:  # type: ignore[no-untyped-def]
        """A click on the tick box turns it; a click elsewhere only selects."""
        if (
            event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and index.data(Qt.ItemDataRole.CheckStateRole) is not None
            and self._box(option.rect).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN).contains(event.position().toPoint())
        ):
            on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
            turned = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
            return bool(model.setData(index, turned, Qt.ItemDataRole.CheckStateRole))
        return False
