"""A table over a long list: it holds a count and a few windows of rows, and asks its source for what is on the screen.

```python
table.set_columns((Column("number", tr("Number"), attrgetter("number"), width=90, sort="number"), …), attrgetter("uid"))
table.set_source(customers.page_source(ctx, query))    # again after every change: the selection stays
table.sorted.connect(…)                                # (sort key, descending): make a new source
```
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QHelpEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from avgdesk.ui import theme
from avgdesk.ui.forms import register
from avgdesk.ui.record_model import Column as Column
from avgdesk.ui.record_model import ListSource as ListSource
from avgdesk.ui.record_model import RecordModel as RecordModel
from avgdesk.ui.record_model import RowSource as RowSource
from avgdesk.ui.table_delegate import MARGIN, Face, PillKey, RowPainter, TickDelegate


@register
class RecordTable(QTableView):
    """Signals: `chosen` (the current record, or None), `opened` (double click or Enter), `sorted` (key, descending),
    `ticked` (how many rows are ticked), `typed` (a letter, to be searched for), `tick_all` (Ctrl+A)."""

    chosen = Signal(object)
    opened = Signal(object)
    sorted = Signal(str, bool)
    ticked = Signal(int)
    typed = Signal(str)
    tick_all = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = RecordModel(self)
        self.setModel(self.records)
        self.setItemDelegate(TickDelegate(self))
        self.pills: dict[PillKey, QPixmap] = {}
        self._faces: tuple[Face, Face] | None = None
        self._quiet = False
        self._dress()
        header = self.horizontalHeader()
        header.sectionClicked.connect(self._header_clicked)
        self.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        self.activated.connect(lambda index: self.opened.emit(self.records.row(index.row())))
        self.records.dataChanged.connect(lambda *_: self.ticked.emit(len(self.records.checked)))

    def _dress(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.ROW_HEIGHT + 1)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(40)
        header.setStretchLastSection(False)

    def set_columns(
        self, columns: Sequence[Column], key: Callable[[Any], Hashable], *, checkable: bool = False
    ) -> None:
        """Once, before the first source. `key` gives a record's lasting identity; `checkable` puts a tick box first."""
        model = self.records
        model.beginResetModel()
        model.columns, model.key, model.checkable = tuple(columns), key, checkable
        model.endResetModel()
        self._fit()

    def set_source(self, source: RowSource, *, keep: bool = True) -> None:
        """Show another list. With `keep` the current row stays the same record when it is in it; else go to the top."""
        kept = self.current_key() if keep else None
        self._quiet = True
        self.records.set_source(source)
        place = self.records.find(kept) if kept is not None else None
        if place is not None:
            self._go(place)
        self._quiet = False
        if place is None:
            self.scrollToTop()
        self._tell()

    def current(self) -> Any:
        """The current record, or None."""
        index = self.currentIndex()
        return self.records.row(index.row()) if index.isValid() and index.row() < self.records.rowCount() else None

    def current_key(self) -> Hashable | None:
        record = self.current()
        return None if record is None else self.records.key(record)

    def select_key(self, key: Hashable) -> bool:
        """Make the record with `key` the current one; False when it is not in the list."""
        place = self.records.find(key)
        if place is not None:
            self._go(place)
        return place is not None

    def select_first(self) -> None:
        """Make the first row the current one, if there is any."""
        if self.records.rowCount():
            self._go(0)

    def checked(self) -> set[Hashable]:
        """The keys of the ticked rows."""
        return set(self.records.checked)

    def set_checked(self, keys: set[Hashable]) -> None:
        """Tick exactly these."""
        self.records.checked = set(keys)
        self.viewport().update()
        self.ticked.emit(len(keys))

    def show_sort(self, sort: str, descending: bool = False) -> None:
        """Show the arrow without emitting `sorted`."""
        self.records.sorted_by, self.records.descending = sort, descending
        self.horizontalHeader().viewport().update()

    def _go(self, place: int) -> None:
        index = self.records.index(place, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def _tell(self) -> None:
        if not self._quiet:
            self.chosen.emit(self.current())

    def _header_clicked(self, section: int) -> None:
        sort = self.records.columns[section].sort
        if sort:
            descending = self.records.sorted_by == sort and not self.records.descending
            self.show_sort(sort, descending)
            self.sorted.emit(sort, descending)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Space ticks, Ctrl+A asks to tick all; Home and End go to the first and last row."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.opened.emit(self.current())
        elif key == Qt.Key.Key_Space and self.records.checkable and self.currentIndex().isValid():
            self._toggle()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.records.rowCount():
            self._go(0 if key == Qt.Key.Key_Home else self.records.rowCount() - 1)
        elif event.matches(QKeySequence.StandardKey.SelectAll) and self.records.checkable:
            self.tick_all.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Qt would walk the whole list for a row that begins with what is typed; whoever listens searches it better."""
        if search.strip():
            self.typed.emit(search)

    def _toggle(self) -> None:
        first = self.records.index(self.currentIndex().row(), 0)
        on = self.records.data(first, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        turned = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        self.records.setData(first, turned, Qt.ItemDataRole.CheckStateRole)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Every row that is touched by the event, in one pass."""
        count, area = self.records.rowCount(), event.rect()
        if not count or not self.records.columns:
            return
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        painter = QPainter(self.viewport())
        rows = RowPainter(self, painter)
        shown = [i for i in range(len(self.records.columns)) if not self.isColumnHidden(i)]
        spans = [(i, self.columnViewportPosition(i), self.columnWidth(i)) for i in shown]
        width = max(self.viewport().width(), sum(wide for _, _, wide in spans))
        selected = {index.row() for index in self.selectionModel().selectedRows()}
        for row in range(max(0, first), (last if last >= 0 else count - 1) + 1):
            line = QRect(spans[0][1], self.rowViewportPosition(row), width, self.rowHeight(row))
            self._paint_row(rows, row, line, spans, row in selected)
        painter.end()

    def _paint_row(
        self, rows: RowPainter, row: int, line: QRect, spans: list[tuple[int, int, int]], selected: bool
    ) -> None:
        rows.background(line, selected, self.hasFocus())
        record = self.records.row(row)
        if record is not None:
            for place, left, wide in spans:
                rows.cell(QRect(left, line.top(), wide, line.height()), self.records.cell(record, place))

    def viewportEvent(self, event: QEvent) -> bool:
        """A text that is cut off is told in full."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            text = str(index.data() or "") if index.isValid() else ""
            room = self.columnWidth(index.column()) - 2 * MARGIN if index.isValid() else 0
            if index.isValid() and not index.data(Qt.ItemDataRole.ToolTipRole):
                cut = self.fontMetrics().horizontalAdvance(text) > room
                QToolTip.showText(event.globalPos(), text if cut else "", self.viewport())
                return True
        return super().viewportEvent(event)

    def faces(self) -> tuple[Face, Face]:
        """The font of the table and the small one under it."""
        if self._faces is None or self._faces[0].font != self.font():
            self._faces = Face(QFont(self.font())), Face(theme.small_font(self.font()))
        return self._faces

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What is left goes to the stretching columns, in proportion to their widths."""
        room = self.viewport().width()
        shown = [(place, column) for place, column in enumerate(self.records.columns) if column.least <= room]
        left = max(0, room - sum(column.width for _, column in shown))
        elastic = sum(column.width for _, column in shown if column.stretch)
        for place, column in enumerate(self.records.columns):
            if self.isColumnHidden(place) != (column.least > room):
                self.setColumnHidden(place, column.least > room)
        for place, column in shown:
            share = left * column.width // elastic if column.stretch else 0
            left, elastic = left - share, elastic - (column.width if column.stretch else 0)
            self.setColumnWidth(place, column.width + share)
