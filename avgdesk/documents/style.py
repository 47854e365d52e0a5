"""Type, tables and text of every document. The only module that knows fonts and makes paragraphs.

One family, Source Sans Pro, embedded. All text given to this module is data: `<`, `&` and markup come out as they were
typed, line breaks stay line breaks. A character that the font lacks is never printed as an empty box: callers name it
beforehand (`missing_characters`), and where a document is printed all the same its code point stands there, `[U+4E2D]`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any
from xml.sax.saxutils import escape as escape_xml

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, HRFlowable, KeepTogether, PageBreak, Paragraph, Spacer

from avgdesk.errors import InvalidInput

FAMILY = "SourceSansPro"
INK, GREY, LINE, SHADE = HexColor("#1c2330"), HexColor("#5d6675"), HexColor("#c9ced6"), HexColor("#f1f3f6")
CHECKED, UNCHECKED = "☑", "☐"


class Face(StrEnum):
    """The cuts of the family that documents use, as their file names end."""

    REGULAR = "Regular"
    ITALIC = "It"
    BOLD = "Bold"
    BOLD_ITALIC = "BoldIt"

    @property
    def font(self) -> str:
        """The name under which reportlab knows the cut; registered on first use."""
        return _registered()[self]


@cache
def _registered() -> dict[Face, str]:
    folder = files("font_source_sans_pro") / "files"
    names = {face: FAMILY if face is Face.REGULAR else f"{FAMILY}-{face}" for face in Face}
    for face, name in names.items():
        pdfmetrics.registerFont(TTFont(name, str(folder / f"SourceSansPro-{face}.ttf")))
    pdfmetrics.registerFontFamily(
        FAMILY, names[Face.REGULAR], names[Face.BOLD], names[Face.ITALIC], names[Face.BOLD_ITALIC]
    )
    return names


@cache
def _glyphs(face: Face) -> frozenset[int]:
    font: Any = pdfmetrics.getFont(face.font)  # the Font of a TrueType file, which alone has a face
    return frozenset(font.face.charToGlyph)


# --- text as data ---------------------------------------------------------------------------------------------------

_BREAKS = dict.fromkeys(map(ord, "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"), "\n")
_LOOKALIKES = {"\u2010": "-", "\u2011": "-", "\u2212": "−", "\t": " "}


def _invisible(character: str) -> bool:
    """Controls, joiners, direction marks and variation selectors: nothing is lost on paper without them."""
    return unicodedata.category(character) in ("Cc", "Cf", "Cs") or 0xFE00 <= ord(character) <= 0xFE0F


def _shown(character: str) -> str:
    """What stands on paper for one character that the regular cut lacks."""
    if character in _LOOKALIKES:
        return _LOOKALIKES[character]
    if unicodedata.category(character) == "Zs":
        return " "
    return "" if _invisible(character) else f"[U+{ord(character):04X}]"


def printable(value: str) -> str:
    """`value` composed (NFC), line ends as `\\n`, with every character that the font lacks put visibly."""
    known = _glyphs(Face.REGULAR)
    lines = unicodedata.normalize("NFC", value.replace("\r\n", "\n")).translate(_BREAKS)
    return "".join(c if (ord(c) in known and c != "\t") or c == "\n" else _shown(c) for c in lines)


def missing_characters(*values: str) -> tuple[str, ...]:
    """The characters that no document can print, each once, in order: to be named before printing."""
    known = _glyphs(Face.REGULAR)
    text = unicodedata.normalize("NFC", "".join(values)).translate(_BREAKS)
    lacking = (c for c in text if ord(c) not in known and c != "\n" and _shown(c).startswith("[U+"))
    return tuple(dict.fromkeys(lacking))


def require_printable(*values: str) -> None:
    """Refuse what the font can't write. InvalidInput("characters_not_printable") with fact `characters`."""
    if missing := missing_characters(*values):
        raise InvalidInput("characters_not_printable", characters=" ".join(missing))


def _kept_spaces(line: str) -> str:
    """Runs of spaces, and spaces at an end, as no-break spaces: a paragraph would fold them into one."""
    kept = line.replace("  ", "\xa0 ").replace("  ", "\xa0 ")
    lead = len(kept) - len(kept.lstrip(" "))
    return "\xa0" * lead + kept[lead:]


def _upright_where_lacking(line: str, face: Face) -> str:
    """Markup-safe `line`; what a slanted cut lacks (ĳ, Greek, Cyrillic) is set upright in the same weight."""
    slanted = face in (Face.ITALIC, Face.BOLD_ITALIC)
    lacking = {c for c in line if ord(c) not in _glyphs(face)} if slanted else set()
    safe = escape_xml(line)
    upright = (Face.BOLD if face is Face.BOLD_ITALIC else Face.REGULAR).font
    for character in sorted(lacking):
        safe = safe.replace(character, f'<font name="{upright}">{character}</font>')
    return safe


def _markup(value: str, face: Face = Face.REGULAR) -> str:
    """Markup for reportlab in which nothing of `value` acts as markup."""
    lines = printable(value).split("\n")
    return "<br/>".join(_upright_where_lacking(_kept_spaces(line), face) for line in lines)


# --- paragraphs -----------------------------------------------------------------------------------------------------


class Style(StrEnum):
    TITLE = "title"
    HEADING = "heading"
    SUBHEADING = "subheading"
    BODY = "body"
    SMALL = "small"
    TABLE = "table"
    TABLE_HEAD = "table_head"
    FINE = "fine"
    ADDRESS = "address"
    GIANT = "giant"
    LETTERHEAD = "letterhead"
    KEY = "key"
    STAMP = "stamp"


@cache
def style(name: Style) -> ParagraphStyle:
    """Size and leading in points."""
    size, leading, before, after, face, color = _MEASURES[name]
    return ParagraphStyle(
        str(name), fontName=face.font, fontSize=size, leading=leading, spaceBefore=before, spaceAfter=after,
        textColor=color, keepWithNext=name in (Style.TITLE, Style.HEADING, Style.SUBHEADING), splitLongWords=1,
        allowWidows=0, allowOrphans=0, bulletFontName=face.font, bulletFontSize=size,
    )  # fmt: skip


_MEASURES: dict[Style, tuple[float, float, float, float, Face, Color]] = {
    Style.TITLE: (19, 24, 14, 6, Face.REGULAR, INK),
    Style.HEADING: (11.5, 15, 10, 3, Face.BOLD, INK),
    Style.SUBHEADING: (10, 14, 6, 2, Face.BOLD, INK),
    Style.BODY: (10, 14, 0, 5, Face.REGULAR, INK),
    Style.SMALL: (8.5, 11.5, 0, 3, Face.REGULAR, GREY),
    Style.TABLE: (9, 12, 0, 0, Face.REGULAR, INK),
    Style.TABLE_HEAD: (9, 12, 0, 0, Face.BOLD, INK),
    Style.FINE: (7.5, 10, 0, 0, Face.REGULAR, GREY),
    Style.ADDRESS: (10.5, 14.5, 0, 0, Face.REGULAR, INK),
    Style.LETTERHEAD: (15, 19, 0, 0, Face.BOLD, INK),
    Style.GIANT: (20, 30, 0, 0, Face.BOLD, INK),
    Style.STAMP: (7, 8.5, 0, 0, Face.REGULAR, INK),
    Style.KEY: (19, 24, 0, 0, Face.BOLD, INK),
}


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one weight. `text` is data, never markup."""

    text: str
    bold: bool = False
    italic: bool = False

    @property
    def face(self) -> Face:
        by_flags = {(False, False): Face.REGULAR, (True, False): Face.BOLD, (False, True): Face.ITALIC}
        return by_flags.get((self.bold, self.italic), Face.BOLD_ITALIC)


def spans(parts: Iterable[Span], kind: Style = Style.BODY, *, indent: float = 0, bullet: str = "") -> Paragraph:
    """One paragraph of several spans. `indent` in points; `bullet` hangs before it."""
    base = style(kind)
    markup = "".join(_span_markup(part, base) for part in parts)
    if not indent and not bullet:
        return Paragraph(markup, base)
    hanging = ParagraphStyle(f"{kind}+{indent}", parent=base, leftIndent=indent, bulletIndent=max(0, indent - 22))
    return Paragraph(markup, hanging, bulletText=printable(bullet) or None)


def _span_markup(part: Span, base: ParagraphStyle) -> str:
    inner = _markup(part.text, part.face)
    return inner if part.face is Face.REGULAR else f'<font name="{part.face.font}">{inner}</font>'


def text(value: str, kind: Style = Style.BODY) -> Paragraph:
    """A paragraph that reads exactly as `value` was typed."""
    return Paragraph(_markup(value), style(kind))


class Heading(Paragraph):
    """A paragraph that also stands in the document's bookmarks, at `level` 0 or deeper."""

    outline = ""
    level = 0

    def draw(self) -> None:
        if self.outline:
            canvas: Any = self.canv  # a page.DocumentCanvas
            canvas.bookmark(self.outline, self.level, self.height)
        super().draw()


def heading(value: str, kind: Style = Style.HEADING, level: int = 0) -> Heading:
    """A heading that is bookmarked under its own words."""
    made = Heading(_markup(value), style(kind))
    made.outline, made.level = " ".join(printable(value).split()), level
    return made


def new_page() -> Flowable:
    """What follows begins on a page of its own."""
    return PageBreak()


def stay_with_next(part: Flowable) -> None:
    """A line that announces what follows stays on its page."""
    made: Any = part
    made.keepWithNext = 1


def gap(millimetres: float) -> Flowable:
    return Spacer(1, millimetres * mm)


def rule() -> Flowable:
    """A thin line over the whole width."""
    return HRFlowable(width="100%", thickness=0.5, color=LINE, spaceBefore=4, spaceAfter=6)


def keep(parts: Sequence[Flowable]) -> Flowable:
    """These stay on one page."""
    return KeepTogether(list(parts))


def check_box(label: str, checked: bool = False) -> Paragraph:
    """A box and its words, to tick by pen."""
    return spans([Span(label)], indent=16, bullet=CHECKED if checked else UNCHECKED)
