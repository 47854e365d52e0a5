"""What a `RecordTable` shows: columns, and a model that holds a count and a few windows of rows of its source."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from avgdesk.ui.table_delegate import HINT, PILL, Cell
from avgdesk.words import Pill

WINDOW, KEPT = 50, 16  # rows per fetch (a screenful and some); windows held at a time

SHOWN = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.CheckStateRole,
        Qt.ItemDataRole.AccessibleTextRole,
        PILL,
        HINT,
    }
)

Index = QModelIndex | QPersistentModelIndex


class RowSource(Protocol):
    """A sorted and filtered list, read in windows; `position` finds a row's place again (None: not in the list)."""

    def count(self) -> int: ...
    def rows(self, first: int, size: int) -> Sequence[Any]: ...


class ListSource:
    """A list that is in memory."""

    def __init__(self, rows: Sequence[Any]) -> None:
        self._rows = rows

    def count(self) -> int:
        return len(self._rows)

    def rows(self, first: int, size: int) -> Sequence[Any]:
        return self._rows[first : first + size]


@dataclass(frozen=True, slots=True)
class Column:
    """`text` gives what is shown, `pill` draws a state instead. `width` in pixels; a column with `stretch` gets a share
    of what is left.

    `sort` is the key that the source sorts by ("" when it can't). `note` gives the tooltip, `hint` a word that stands
    small under the text, in the colour of a warning when it `warns`. A table narrower than `least` leaves it out.
    """

    name: str
    title: str
    text: Callable[[Any], str]
    width: int = 120
    right: bool = False
    stretch: bool = False
    sort: str = ""
    pill: Callable[[Any], Pill] | None = None
    note: Callable[[Any], str] | None = None
    hint: Callable[[Any], str] | None = None
    warns: bool = False
    least: int = 0


class RecordModel(QAbstractTableModel):
    """Rows come from `source` in windows of `WINDOW`; the oldest windows are forgotten. `checked` holds ticked keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self.key: Callable[[Any], Hashable] = id
        self.checkable = False
        self.checked: set[Hashable] = set()
        self.may_check: Callable[[Any], bool] = lambda _: True
        self.source: RowSource = ListSource(())
        self.sorted_by, self.descending = "", False
        self._count = 0
        self._windows: dict[int, Sequence[Any]] = {}

    def set_source(self, source: RowSource) -> None:
        self.beginResetModel()
        self.source = source
        self._count = source.count()
        self._windows.clear()
        self.endResetModel()

    def row(self, index: int) -> Any:
        """The record of a row; None when the list became shorter since it was counted."""
        number, place = divmod(index, WINDOW)
        if number not in self._windows:
            while len(self._windows) >= KEPT:
                del self._windows[next(iter(self._windows))]
            self._windows[number] = self.source.rows(number * WINDOW, WINDOW)
        window = self._windows[number]
        return window[place] if place < len(window) else None

    def find(self, key: Hashable) -> int | None:
        """The place of the row with `key`: asked of the source, or looked for in the windows that are here."""
        position = getattr(self.source, "position", None)
        if position is not None:
            found: int | None = position(key)
            return found
        for number in sorted(set(self._windows) | {0}):
            for place in range(min(WINDOW, self._count - number * WINDOW)):
                record = self.row(number * WINDOW + place)
                if record is not None and self.key(record) == key:
                    return number * WINDOW + place
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            )
        if role not in SHOWN:
            return None
        record = self.row(index.row())
        return None if record is None else self._of_record(record, column, index.column(), role)

    def _of_record(self, record: Any, column: Column, place: int, role: int) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole:
            if not self.checkable or place or not self.may_check(record):
                return None
            return Qt.CheckState.Checked if self.key(record) in self.checked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.note(record) if column.note else None
        if role == PILL:
            return column.pill(record) if column.pill else None
        hint = column.hint(record) if column.hint else ""
        if role == HINT:
            return hint
        text = column.pill(record).text if column.pill else column.text(record)
        return f"{text}, {hint}" if hint and role == Qt.ItemDataRole.AccessibleTextRole else text

    def cell(self, record: Any, place: int) -> Cell:
        """What the cell of `record` in column `place` shows."""
        column, boxed = self.columns[place], self.checkable and place == 0
        tick = self.key(record) in self.checked if boxed and self.may_check(record) else None
        if column.pill:
            return Cell("", column.pill(record), boxed=boxed, tick=tick)
        hint = column.hint(record) if column.hint else ""
        return Cell(column.text(record), None, hint, column.right, boxed, tick, column.warns)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        record = self.row(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or record is None or not self.may_check(record):
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self.checked.add(self.key(record))
        else:
            self.checked.discard(self.key(record))
        self.dataChanged.emit(index, index)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            arrow = " ▼" if self.descending else " ▲"
            return column.title + (arrow if column.sort and column.sort == self.sorted_by else "")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            )
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self.checkable and index.column() == 0 else flags
