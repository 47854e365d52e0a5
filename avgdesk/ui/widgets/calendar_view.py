"""The calendar of appointments by day, week or month: painted, used with mouse or keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from avgdesk.domain.appointments import Appointment
from avgdesk.i18n import language, tr
from avgdesk.services.appointments import DayPlan
from avgdesk.ui import theme
from avgdesk.ui.forms import register
from avgdesk.ui.widgets.calendar_layout import (
    DAY_HEAD,
    HEAD,
    HOURS_WIDTH,
    Block,
    CalendarMode,
    Grid,
    MonthGrid,
    Overflow,
    shown_days,
)
from avgdesk.words import formats, requests

RADIUS = 5.0
TWO_LINES = 33.0  # pixels: from here on time and state stand under the name
KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


@register
class CalendarView(QWidget):
    """Signals: `chosen` (an appointment's uid), `opened` (the same, double click or Enter), `slot_picked` (a moment,
    double click), `day_picked` (a day of the month, double click)."""

    chosen = Signal(object)
    opened = Signal(object)
    slot_picked = Signal(object)
    day_picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = CalendarMode.WEEK
        self._days: tuple[DayPlan, ...] = ()
        self._today = date.min
        self._month = 0
        self._slot_minutes = 30
        self.selected: UUID | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_plan(
        self, mode: CalendarMode, plan: Sequence[DayPlan], today: date, slot_minutes: int, month: int = 0
    ) -> None:
        """Show these days; `month` (1-12) greys the others of a month. The selection stays when it is among them."""
        self.mode, self._days = mode, tuple(shown_days(mode, plan))
        self._today, self._slot_minutes, self._month = today, slot_minutes, month
        if self.selected not in [one.uid for one in self.appointments()]:
            self.selected = None
        self.setAccessibleDescription(self.spoken())
        self.update()

    def appointments(self) -> list[Appointment]:
        """What is shown, in order."""
        return [one for day in self._days for one in day.appointments]

    def select(self, uid: UUID | None) -> bool:
        """Mark one appointment, without a signal; False when it is not shown."""
        found = uid is not None and uid in [one.uid for one in self.appointments()]
        self.selected = uid if found else None
        self.update()
        return found

    def spoken(self) -> str:
        """All that is shown, as text for who cannot see it."""
        lines = [
            f"{formats.long_day(one.span.start.date())} {one.span.start:%H:%M} {self._words(one)}"
            for one in self.appointments()
        ]
        return "\n".join(lines) or tr("No appointments.")

    def blocks(self) -> list[Block]:
        """Each appointment and its place on the screen."""
        return [part for part in self._parts() if isinstance(part, Block)]

    def sizeHint(self) -> QSize:
        return QSize(620, 560)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 320)

    # --- where ------------------------------------------------------------------------------------------------------

    def _grid(self) -> Grid:
        return Grid.of(self._days, float(self.width()), float(self.height()))

    def _month_grid(self) -> MonthGrid:
        return MonthGrid(self._days, float(self.width()), float(self.height()))

    def _parts(self) -> list[Block | Overflow]:
        if self.mode is CalendarMode.MONTH:
            return list(self._month_grid().parts())
        return list(self._grid().blocks())

    def _at(self, point: QPointF) -> Appointment | None:
        return next((block.appointment for block in self.blocks() if block.rect.contains(point)), None)

    # --- mouse and keys ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found is not None:
            self._choose(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found is not None:
            self.opened.emit(found.uid)
        elif self.mode is CalendarMode.MONTH:
            day = self._month_grid().day_at(event.position())
            if day is not None:
                self.day_picked.emit(day)
        else:
            moment = self._grid().moment_at(event.position(), self._slot_minutes)
            if moment is not None:
                self.slot_picked.emit(moment)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from one appointment to the next; Enter opens."""
        key = Qt.Key(event.key())
        if key in KEYS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._step(KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.selected is not None:
            self.opened.emit(self.selected)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        found = self.appointments()
        if not found:
            return
        place = next((at for at, one in enumerate(found) if one.uid == self.selected), -1 if by > 0 else len(found))
        self._choose(found[min(len(found) - 1, max(0, place + by))])

    def _choose(self, one: Appointment) -> None:
        self.selected = one.uid
        self.update()
        self.chosen.emit(one.uid)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._at(QPointF(event.pos()))
            if found is not None:
                QToolTip.showText(event.globalPos(), f"{found.span.start:%H:%M} {self._words(found)}", self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.small_font(self.font()))
        if self.mode is CalendarMode.MONTH:
            self._paint_month(painter)
        else:
            self._paint_days(painter)
        for part in self._parts():
            if isinstance(part, Block):
                self._paint_block(painter, part)
            else:
                painter.setPen(QColor(theme.colours().muted))
                painter.drawText(part.rect, Qt.AlignmentFlag.AlignVCenter, tr("%n more", n=part.count))
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.colours().accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.end()

    def _paint_days(self, painter: QPainter) -> None:
        grid, colours = self._grid(), theme.colours()
        for place, day in enumerate(grid.days):
            self._paint_closed(painter, grid, place, day)
        painter.setPen(QPen(QColor(colours.hairline), 1))
        for hour in range(grid.first, grid.last):
            y = HEAD + (hour - grid.first) * grid.hour
            painter.setPen(QPen(QColor(colours.line if hour == grid.first else colours.hairline), 1))
            painter.drawLine(QPointF(0, y), QPointF(grid.width, y))
            painter.setPen(QColor(colours.muted))
            painter.drawText(QRectF(0, y + 4, HOURS_WIDTH - 8, 20), Qt.AlignmentFlag.AlignRight, f"{hour}:00")
        for place, day in enumerate(grid.days):
            painter.setPen(QPen(QColor(colours.hairline), 1))
            painter.drawLine(QPointF(grid.x(place), HEAD), QPointF(grid.x(place), grid.height))
            self._paint_head(painter, QRectF(grid.x(place) + 6, 0, grid.column - 8, HEAD), day)

    def _paint_closed(self, painter: QPainter, grid: Grid, place: int, day: DayPlan) -> None:
        """Where the counter is not open: a shade over the column, laid open where it is."""
        colours = theme.colours()
        column = QRectF(grid.x(place), HEAD, grid.column, grid.height - HEAD)
        painter.fillRect(column, QColor(colours.page))
        for span in day.open_spans:
            top, bottom = grid.y(span.start.time()), grid.y(span.end.time())
            painter.fillRect(QRectF(column.left(), top, column.width(), bottom - top), QColor(colours.card))

    def _paint_head(self, painter: QPainter, box: QRectF, day: DayPlan) -> None:
        colours = theme.colours()
        name = _weekday(day.day)
        is_today = day.day == self._today
        painter.setFont(self._bold() if is_today else theme.small_font(self.font()))
        painter.setPen(QColor(colours.accent if is_today else colours.muted))
        words = f"{name if self.mode is CalendarMode.DAY else name[:2]} {day.day.day}"
        reason = requests.holiday(day.holiday) if day.holiday else ("" if day.open_spans else tr("closed", "counter"))
        text = " · ".join(part for part in (words, reason) if part)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setFont(theme.small_font(self.font()))

    def _paint_month(self, painter: QPainter) -> None:
        grid, colours = self._month_grid(), theme.colours()
        painter.setPen(QColor(colours.muted))
        for place, day in enumerate(grid.days[:7]):
            box = grid.rect(place)
            head = QRectF(box.left() + 6, 0, box.width() - 8, HEAD)
            painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, _weekday(day.day)[:2])
        for place, day in enumerate(grid.days):
            self._paint_cell(painter, grid.rect(place), day)

    def _paint_cell(self, painter: QPainter, box: QRectF, day: DayPlan) -> None:
        colours = theme.colours()
        if not day.open_spans:
            painter.fillRect(box, QColor(colours.page))
        painter.setPen(QPen(QColor(colours.hairline), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        own = day.day.month == self._month
        is_today = day.day == self._today
        painter.setFont(self._bold() if is_today else theme.small_font(self.font()))
        painter.setPen(QColor(colours.accent if is_today else colours.text if own else colours.muted))
        text = " ".join((str(day.day.day), requests.holiday(day.holiday))) if day.holiday else str(day.day.day)
        head = QRectF(box.left() + 6, box.top() + 2, box.width() - 10, DAY_HEAD - 2)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(head.width()))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setFont(theme.small_font(self.font()))

    def _paint_block(self, painter: QPainter, block: Block) -> None:
        one, box = block.appointment, block.rect
        pill = requests.appointment_pill(one.state)
        back, text = theme.colours().tone(pill.tone)
        picked = one.uid == self.selected
        painter.setPen(QPen(QColor(theme.colours().accent), 2) if picked else Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1) if picked else box, RADIUS, RADIUS)
        painter.setPen(text)
        inner = box.adjusted(7, 2, -5, -2)
        at = f"{one.span.start:%H:%M}"
        lines = [self._name(one), f"{at} {pill.text}"]  # the name has a line for itself: a day of a week is narrow
        if box.height() < TWO_LINES:
            line = f"{at} {self._name(one)}"
            lines = [f"{line} · {pill.text}" if self.mode is not CalendarMode.MONTH else line]
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance(lines[-1]) > inner.width() and len(lines) > 1:
            lines[-1] = pill.text  # the hours at the side tell the time
        top = box.center().y() - len(lines) * metrics.ascent() / 2 - (len(lines) - 1)
        for line in lines:
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, int(inner.width()))
            painter.drawText(QPointF(inner.left(), top + metrics.ascent() - 1), shown)
            top += metrics.ascent() + 2

    def _bold(self) -> QFont:
        font = theme.small_font(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _name(self, one: Appointment) -> str:
        return one.visitor.name or tr("(erased)")

    def _words(self, one: Appointment) -> str:
        return f"{self._name(one)}, {requests.appointment_pill(one.state).text}"

    def moment_at(self, point: QPointF) -> datetime | None:
        """The slot under a point; None in a month or beside the days."""
        return None if self.mode is CalendarMode.MONTH else self._grid().moment_at(point, self._slot_minutes)


def _weekday(day: date) -> str:
    return formats.WEEKDAYS[language()].split()[day.weekday()]
