"""What is drawn by hand in more than one place: a state as a word on a soft colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from avgdesk.ui import theme
from avgdesk.words import Pill

PADDING = 9
HEIGHT = 20


def paint_pill(painter: QPainter, rect: QRectF, pill: Pill, font: QFont, centred: bool = False) -> None:
    """Draw `pill` at the left of `rect` (or over its whole width, text centred), in the middle of its height."""
    back, text = theme.colours().tone(pill.tone)
    metrics = QFontMetrics(font)
    full = metrics.horizontalAdvance(pill.text) + 2 * PADDING
    width = rect.width() if centred else min(float(full), rect.width())
    box = QRectF(rect.x(), rect.center().y() - HEIGHT / 2, width, HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(back)
    painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
    painter.setPen(text)
    painter.setFont(font)
    shown = metrics.elidedText(pill.text, Qt.TextElideMode.ElideRight, int(box.width()) - 2 * PADDING + 2)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()
