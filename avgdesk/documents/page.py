"""The sheet itself: A4, margins, letterhead, address window, foot with "page x of y", title, language and bookmarks.

`build` gives the same bytes for the same input: no clock, no random identifier, so that a document's SHA-256 is stable.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import IO, Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageTemplate

from avgdesk import __version__
from avgdesk.documents import figures
from avgdesk.documents.style import GREY, INK, LINE, Face, Style, printable, style, text
from avgdesk.domain.company import Company
from avgdesk.i18n import tr

LEFT, RIGHT, TOP, BOTTOM = 25 * mm, 20 * mm, 20 * mm, 24 * mm
WINDOW_TOP, WINDOW_WIDTH, WINDOW_HEIGHT = 50 * mm, 85 * mm, 32 * mm
FOOT = 13 * mm
CODE = 22 * mm
_LETTERHEAD_HEIGHT = 26 * mm


@dataclass(frozen=True, slots=True)
class Sheet:
    """What surrounds the text. `foot` stands at the left of every page; letterhead and address on the first."""

    title: str
    dated: date
    language: str = "nl"
    subject: str = ""
    foot: str = ""
    letterhead: Company | None = None
    address: tuple[str, ...] = ()
    landscape: bool = False
    code: str = ""  # a QR code at the top right of the first page

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        return landscape(A4) if self.landscape else A4

    @property
    def text_width(self) -> float:
        """In points."""
        return self.size[0] - LEFT - RIGHT


class DocumentCanvas(Canvas):
    """A canvas that keeps bookmarks in order and knows, at the end, how many pages there are."""

    sheet: Sheet
    _bookmarks = 0
    _depth = -1
    _pages = 0

    def bookmark(self, title: str, level: int, top: float) -> None:
        """An outline entry that jumps to `top` points above the origin; never deeper than one below the last."""
        self._bookmarks += 1
        self._depth = min(level, self._depth + 1)
        key = f"h{self._bookmarks}"
        self.bookmarkHorizontal(key, 0, top)
        self.addOutlineEntry(title, key, self._depth)

    def draw_foot(self) -> None:
        """The left of the foot now; the right, which needs the number of pages, as a form that `save` fills."""
        self._pages += 1
        width, size = self.sheet.size[0], style(Style.FINE).fontSize
        self.setStrokeColor(LINE)
        self.line(LEFT, FOOT + 12, width - RIGHT, FOOT + 12)
        self.setFillColor(GREY)
        self.setFont(Face.REGULAR.font, size)
        self.drawString(LEFT, FOOT, _shortened(self.sheet.foot, self.sheet.text_width * 0.75, size))
        self.doForm(f"foot{self._pages}")

    def save(self) -> None:
        size, width = style(Style.FINE).fontSize, self.sheet.size[0]
        words = tr("page {page} of {pages}", language=self.sheet.language)
        for page in range(1, self._pages + 1):
            self.beginForm(f"foot{page}", upperx=width, uppery=2 * FOOT)
            self.setFillColor(GREY)
            self.setFont(Face.REGULAR.font, size)
            self.drawRightString(width - RIGHT, FOOT, words.format(page=page, pages=self._pages))
            self.endForm()
        super().save()


def _shortened(value: str, width: float, size: float) -> str:
    """One line of at most `width` points; what doesn't fit ends in an ellipsis."""
    line = " ".join(printable(value).split())
    if stringWidth(line, Face.REGULAR.font, size) <= width:
        return line
    while line and stringWidth(line + "…", Face.REGULAR.font, size) > width:
        line = line[:-1]
    return line + "…"


def build(sheet: Sheet, flowables: Sequence[Flowable]) -> bytes:
    """The PDF's bytes."""
    out = BytesIO()
    document = BaseDocTemplate(
        out, pagesize=sheet.size, title=printable(sheet.title), subject=printable(sheet.subject or sheet.title),
        author=printable(sheet.letterhead.name if sheet.letterhead else ""), creator=f"AVGdesk {__version__}",
        lang=sheet.language, invariant=1, pageCompression=1,
    )  # fmt: skip
    document.addPageTemplates(_templates(sheet))
    document.build([NextPageTemplate("later"), *flowables], canvasmaker=_canvas_maker(sheet))
    return out.getvalue()


def _canvas_maker(sheet: Sheet) -> Callable[..., DocumentCanvas]:
    stamp = f"D:{sheet.dated:%Y%m%d}000000+00'00'"

    def make(filename: IO[bytes], **options: Any) -> DocumentCanvas:
        options["initialFontName"] = Face.REGULAR.font
        canvas = DocumentCanvas(filename, **options)
        canvas.sheet = sheet
        canvas.setDateFormatter(lambda *moment: stamp)
        canvas.setViewerPreference("DisplayDocTitle", "true")
        return canvas

    return make


def _templates(sheet: Sheet) -> list[PageTemplate]:
    width, height = sheet.size

    def first(canvas: Any, _: object) -> None:
        canvas.draw_foot()
        _draw_head(canvas, sheet)

    def later(canvas: Any, _: object) -> None:
        canvas.draw_foot()

    return [
        PageTemplate("first", [_frame("first", width, height, TOP + _head_height(sheet))], onPage=first),
        PageTemplate("later", [_frame("later", width, height, TOP)], onPage=later),
    ]


def _frame(name: str, width: float, height: float, top: float) -> Frame:
    return Frame(LEFT, BOTTOM, width - LEFT - RIGHT, height - top - BOTTOM, 0, 0, 0, 0, id=name)


def _head_height(sheet: Sheet) -> float:
    """How much lower than the top margin the text of the first page begins, in points."""
    if sheet.address:
        return WINDOW_TOP + WINDOW_HEIGHT - TOP + 8 * mm
    return _LETTERHEAD_HEIGHT if sheet.letterhead else 0


def _draw_head(canvas: DocumentCanvas, sheet: Sheet) -> None:
    if sheet.code:
        canvas.setFillColor(INK)
        figures.qr(sheet.code, CODE / mm).drawOn(canvas, sheet.size[0] - RIGHT - CODE, sheet.size[1] - 11 * mm - CODE)
    if sheet.letterhead:
        _draw_letterhead(canvas, sheet, sheet.letterhead)
    if sheet.address:
        window = text("\n".join(sheet.address), Style.ADDRESS)
        window.wrapOn(canvas, WINDOW_WIDTH, WINDOW_HEIGHT)
        window.drawOn(canvas, LEFT, sheet.size[1] - WINDOW_TOP - window.height)


def _draw_letterhead(canvas: DocumentCanvas, sheet: Sheet, company: Company) -> None:
    width, height = sheet.size
    name = text(company.name, Style.LETTERHEAD)
    name.wrapOn(canvas, sheet.text_width - 65 * mm, _LETTERHEAD_HEIGHT)
    name.drawOn(canvas, LEFT, height - 14 * mm - name.height)
    particulars = text("\n".join(letterhead_lines(company, sheet.language)), Style.FINE)
    particulars.wrapOn(canvas, 60 * mm, _LETTERHEAD_HEIGHT)
    particulars.drawOn(canvas, width - RIGHT - 60 * mm, height - 14 * mm - particulars.height)


def letterhead_lines(company: Company, language: str) -> tuple[str, ...]:
    """Address, then what the shop has filled in of e-mail, telephone, chamber of commerce and VAT number."""
    numbers = (
        (tr("Chamber of Commerce {number}", language=language), company.coc_number),
        (tr("VAT {number}", language=language), company.vat_number),
    )
    known = tuple(words.format(number=number) for words, number in numbers if number)
    return tuple(line for line in (*company.address.lines, company.email, company.phone, *known) if line)
