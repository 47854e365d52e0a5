"""How wide a column has to be for what stands in it, measured in the letters that draw it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

from avgdesk.ui import theme
from avgdesk.ui.painting import PADDING
from avgdesk.ui.table_delegate import BOX, MARGIN

DAY = "28-08-2028"
MOMENT = "28-08-2028 08:28"
SUM = "€ 12.345,67"


class Widths:
    """Pixels for the columns of one table, each with room for its title and the arrow of a sort."""

    def __init__(self, table: QTableView) -> None:
        table.ensurePolished()
        self._text, self._small = table.fontMetrics(), QFontMetrics(theme.small_font(table.font()))

    def text(self, title: str, sample: str, *, tick: bool = False) -> int:
        """For a text as long as `sample`; with a tick box before it."""
        box = BOX + MARGIN if tick else 0
        return max(self._title(title), self._text.horizontalAdvance(sample) + box + 2 * MARGIN)

    def pill(self, title: str, texts: Iterable[str]) -> int:
        """For the longest of these states."""
        longest = max(map(self._small.horizontalAdvance, texts))
        return max(self._title(title), longest + 2 * PADDING + 2 * MARGIN)

    def _title(self, title: str) -> int:
        return self._small.horizontalAdvance(f"{title} ▼") + 2 * MARGIN
