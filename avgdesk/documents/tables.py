"""Tables and pairs of label and value. Every cell is data: text as typed, or a ready flowable."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table, TableStyle

from avgdesk.documents.style import LINE, SHADE, Face, Style, text

Cell = str | Flowable
_TALLER_THAN_A_PAGE = 150 * mm  # a row that doesn't fit in this much room is split; a lower one moves on as a whole


class Rows(Table):
    """A table that keeps a row on one page unless it is taller than a page, and stays at the left margin."""

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803 (reportlab's names)
        self.splitInRow = int(availHeight > _TALLER_THAN_A_PAGE)
        parts: list[Flowable] = super().split(availWidth, availHeight)
        for part in parts:
            part.hAlign = self.hAlign
        return parts


@cache
def _styles() -> tuple[TableStyle, TableStyle, TableStyle]:
    """Lines only; lines and a shaded head; bare pairs."""
    everywhere = (0, 0), (-1, -1)
    common = [
        ("FONTNAME", *everywhere, Face.REGULAR.font),
        ("TOPPADDING", *everywhere, 3),
        ("BOTTOMPADDING", *everywhere, 4),
        ("VALIGN", *everywhere, "TOP"),
    ]
    sides = [("LEFTPADDING", *everywhere, 4), ("RIGHTPADDING", *everywhere, 4)]
    lines = TableStyle([*common, *sides, ("LINEBELOW", *everywhere, 0.4, LINE)])
    headed = TableStyle([("BACKGROUND", (0, 0), (-1, 0), SHADE)], parent=lines)
    bare = TableStyle([*common, ("LEFTPADDING", *everywhere, 0), ("RIGHTPADDING", *everywhere, 6)])
    return lines, headed, bare


def table(rows: Sequence[Sequence[Cell]], widths: Sequence[float], head: Sequence[str] = ()) -> Table:
    """Thin lines, a shaded head that returns on every page; a row may go on over a page. `widths` in points."""
    cells: list[list[Flowable]] = [[text(cell, Style.TABLE_HEAD) for cell in head]] if head else []
    cells += [[_cell(cell) for cell in row] for row in rows]
    lines, headed, _ = _styles()
    return Rows(cells, widths, repeatRows=1 if head else 0, style=headed if head else lines, hAlign="LEFT")


def pairs(rows: Sequence[tuple[str, Cell]], width: float, label_width: float) -> Table:
    """Labels at the left, values beside them. Widths in points."""
    cells = [[text(label, Style.TABLE_HEAD), _cell(value)] for label, value in rows]
    return Rows(cells, [label_width, width - label_width], style=_styles()[2], hAlign="LEFT")


def _cell(cell: Cell) -> Flowable:
    return text(cell, Style.TABLE) if isinstance(cell, str) else cell
