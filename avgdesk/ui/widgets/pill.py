"""A state as a word on a soft colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from avgdesk.ui import theme
from avgdesk.ui.forms import register
from avgdesk.ui.painting import HEIGHT, PADDING
from avgdesk.ui.painting import paint_pill as paint_pill
from avgdesk.words import Pill


@register
class StatePill(QWidget):
    """Shows nothing until `show_pill` is called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pill = Pill("")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_pill(self, pill: Pill) -> None:
        self._pill = pill
        self.setAccessibleName(pill.text)
        self.setVisible(bool(pill.text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.small_font(self.font())).horizontalAdvance(self._pill.text)
        return QSize(width + 2 * PADDING, HEIGHT + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pill(painter, QRectF(self.rect()), self._pill, theme.small_font(self.font()), centred=True)
        painter.end()
