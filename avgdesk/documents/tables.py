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
    cells: list[list[Flowable]] = [[_cell(cell) for cell in row] for row in rows]
    if head:
        return with_head([[text(cell, Style.TABLE_HEAD) for cell in head], *cells], widths)
    return Rows(cells, widths, style=_styles()[0], hAlign="LEFT")


def with_head(rows: Sequence[Sequence[Flowable]], widths: Sequence[float]) -> Table:
    """The same with ready cells; the first row is the head. Widths in points."""
    return Rows([list(row) for row in rows], widths, repeatRows=1, style=_styles()[1], hAlign="LEFT")


def pairs(rows: Sequence[tuple[str, Cell]], width: float, label_width: float) -> Table:
    """Labels at the left, values beside them. Widths in points."""
    cells = [[text(label, Style.TABLE_HEAD), _cell(value)] for label, value in rows]
    return Rows(cells, [label_width, width - label_width], style=_styles()[2], hAlign="LEFT")


def boxes(rows: Sequence[Sequence[Sequence[Flowable]]], widths: Sequence[float]) -> Table:
    """Cells of stacked flowables with a line around each. Widths in points."""
    framed = TableStyle([("GRID", (0, 0), (-1, -1), 0.6, LINE)], parent=_styles()[0])
    return Rows([[list(cell) for cell in row] for row in rows], widths, style=framed, hAlign="LEFT")


def side_by_side(parts: Sequence[Flowable | list[Flowable]], widths: Sequence[float]) -> Table:
    """Blocks next to each other, without lines; never split over pages. Widths in points."""
    return Table([list(parts)], widths, style=_styles()[2], hAlign="LEFT", splitByRow=0)


def _cell(cell: Cell) -> Flowable:
    return text(cell, Style.TABLE) if isinstance(cell, str) else cell
