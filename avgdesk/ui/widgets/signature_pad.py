"""A field to write a signature in, with the mouse, a finger or a pen."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from avgdesk.i18n import tr
from avgdesk.ui import theme
from avgdesk.ui.forms import register

INK = QColor("#14205c")
THIN, THICK = 1.6, 4.2  # width of the line in pixels: of a light touch and of a firm one
SCALE = 4  # pixels of the picture per pixel of the screen
MARGIN = 6
FEWEST = 8  # points: a single dot is no signature

Stroke = list[tuple[QPointF, float]]


@register
class SignaturePad(QWidget):
    """`png()` is what was drawn, dark on a transparent ground and cut to size; b"" while it is empty.

    `changed` after every stroke and after `clear`.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[Stroke] = []
        self._drawing = False
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Field to sign in"))
        self.setToolTip(tr("Sign here with the mouse, a finger or a pen. Delete empties the field."))

    def sizeHint(self) -> QSize:
        return QSize(560, 200)

    @property
    def empty(self) -> bool:
        return sum(len(stroke) for stroke in self._strokes) < FEWEST

    def clear(self) -> None:
        self._strokes.clear()
        self._drawing = False
        self.update()
        self.changed.emit()

    def kept(self) -> list[list[list[float]]]:
        """For a draft: the strokes, point by point with their force."""
        return [[[at.x(), at.y(), force] for at, force in stroke] for stroke in self._strokes]

    def take_kept(self, kept: list[list[list[float]]]) -> None:
        self._strokes = [[(QPointF(x, y), force) for x, y, force in stroke] for stroke in kept]
        self.update()
        self.changed.emit()

    def png(self) -> bytes:
        """The drawing as PNG, whatever the colours of the window are."""
        if self.empty:
            return b""
        area = self._extent()
        picture = QImage(area.size().toSize() * SCALE, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(SCALE, SCALE)
        painter.translate(-area.topLeft())
        self._paint_strokes(painter, INK)
        painter.end()
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs ask for bytes, Qt for text
        return bytes(content.data())

    def _extent(self) -> QRectF:
        points = [point for stroke in self._strokes for point, _ in stroke]
        left, right = min(p.x() for p in points), max(p.x() for p in points)
        top, bottom = min(p.y() for p in points), max(p.y() for p in points)
        area = QRectF(left, top, right - left, bottom - top)
        return area.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    # --- drawing ---

    def begin(self, at: QPointF, force: float = 0.5) -> None:
        """A stroke begins; `force` is between 0 and 1."""
        self._drawing = True
        self._strokes.append([(at, force)])
        self.update()

    def go_on(self, at: QPointF, force: float = 0.5) -> None:
        if self._drawing:
            self._strokes[-1].append((at, force))
            self.update()

    def end(self) -> None:
        if self._drawing:
            self._drawing = False
            self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen tells how hard it is pressed."""
        kind, at, force = event.type(), event.position(), event.pressure()
        if kind == QEvent.Type.TabletPress:
            self.begin(at, force)
        elif kind == QEvent.Type.TabletMove:
            self.go_on(at, force)
        elif kind == QEvent.Type.TabletRelease:
            self.end()
        event.accept()

    def event(self, event: QEvent) -> bool:
        """One finger draws; more of them are ignored."""
        if not isinstance(event, QTouchEvent):
            return super().event(event)
        points = event.points()
        if event.type() == QEvent.Type.TouchEnd or event.type() == QEvent.Type.TouchCancel:
            self.end()
        elif points and event.type() == QEvent.Type.TouchBegin:
            self.begin(points[0].position())
        elif points:
            self.go_on(points[0].position())
        event.accept()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.colours()
        frame = colours.accent if self.hasFocus() else colours.border
        painter.setPen(QPen(QColor(frame), 1))
        painter.setBrush(QColor("#ffffff"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(QPen(QColor("#c9ced6"), 1, Qt.PenStyle.DashLine))
        line = self.height() * 0.75
        painter.drawLine(QPointF(24, line), QPointF(self.width() - 24, line))
        self._paint_strokes(painter, INK)
        painter.end()

    def _paint_strokes(self, painter: QPainter, ink: QColor) -> None:
        for stroke in self._strokes:
            for (start, _), (stop, force) in pairwise(stroke):
                width = THIN + (THICK - THIN) * force
                pen = QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
                painter.setPen(pen)
                painter.drawLine(start, stop)
