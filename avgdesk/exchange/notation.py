"""How a table writes its amounts and days, judged by what stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from avgdesk.exchange.table import Notation, Row
from avgdesk.exchange.values import DateOrder, DecimalMark

_COMMA = re.compile(r"[-(€ ]*\d{1,3}(?:\.?\d{3})*,\d{1,2}[-) ]*\Z", re.ASCII)
_POINT = re.compile(r"[-(€ ]*\d{1,3}(?:,?\d{3})*\.\d{1,2}[-) ]*\Z", re.ASCII)
_DATE = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}(?:\D|\Z)", re.ASCII)


def notation_of(rows: Iterable[Row]) -> Notation:
    """The decimal mark of the majority; month before day only where a day above 12 proves it."""
    commas = points = month_first = day_first = 0
    for row in rows:
        for cell in row.cells:
            commas += bool(_COMMA.match(cell))
            points += bool(_POINT.match(cell))
            if found := _DATE.match(cell):
                day_first += int(found[1]) > 12
                month_first += int(found[2]) > 12
    order = DateOrder.MONTH_FIRST if month_first > day_first else DateOrder.DAY_FIRST
    if commas == points:
        return Notation(None, order)
    return Notation(DecimalMark.COMMA if commas > points else DecimalMark.POINT, order)
