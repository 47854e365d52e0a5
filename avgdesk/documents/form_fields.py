"""Fields that a reader of the PDF can fill in or sign (ISO 32000-1, 12.7). Written with the page, in one revision.

Text typed into a field is set in the document's own font, embedded with the Western European characters (Windows-1252);
readers put other letters in a font of their own.
"""

from __future__ import annotations

import struct
from functools import cache
from typing import Any

from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import TTFontMaker

from avgdesk.documents.style import Face

Rect = tuple[float, float, float, float]  # left, bottom, right, top in points, from the current origin
FONT, SIZE = "FormFont", 9
PRINTED = 4  # annotation flag: comes along on paper
LONGEST = 200
_FIRST, _LAST = 32, 255


def text_field(canvas: Any, name: str, tooltip: str, rect: Rect) -> None:
    """A line of text to type; `name` is unique in the document, `tooltip` is read aloud."""
    own = {
        "FT": pdfdoc.PDFName("Tx"),
        "V": pdfdoc.PDFString(""),
        "DA": pdfdoc.PDFString(f"/{FONT} {SIZE} Tf 0 g"),
        "MaxLen": LONGEST,
    }
    _add(canvas, name, tooltip, rect, own)


def signature_field(canvas: Any, name: str, tooltip: str, rect: Rect) -> None:
    """A place for a signature."""
    _add(canvas, name, tooltip, rect, {"FT": pdfdoc.PDFName("Sig")})


def _add(canvas: Any, name: str, tooltip: str, rect: Rect, own: dict[str, Any]) -> None:
    document = canvas._doc
    field = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Annot"),
            "Subtype": pdfdoc.PDFName("Widget"),
            "T": pdfdoc.PDFString(name),
            "TU": pdfdoc.PDFString(tooltip),
            "F": PRINTED,
            "P": document.thisPageRef(),
            "Rect": pdfdoc.PDFArray(canvas._absRect(rect, 1)),
            **own,
        }
    )
    canvas._addAnnotation(field)
    _fields(canvas).append(document.Reference(field))


def _fields(canvas: Any) -> list[Any]:
    """The document's list of fields; begun with the first of them."""
    form = getattr(canvas._doc.Catalog, "AcroForm", None)
    if form is None:
        form = _new_form(canvas._doc)
        canvas.setCatalogEntry("AcroForm", form)
    fields: list[Any] = form.dict["Fields"].sequence
    return fields


def _new_form(document: Any) -> Any:
    fonts = pdfdoc.PDFDictionary({FONT: document.Reference(_font(document))})
    return pdfdoc.PDFDictionary(
        {
            "Fields": pdfdoc.PDFArray([]),
            "DR": pdfdoc.PDFDictionary({"Font": fonts}),
            "DA": pdfdoc.PDFString(f"/{FONT} {SIZE} Tf 0 g"),
            "SigFlags": 3,  # there are signature fields, and a reader must save by appending
        }
    )


# --- the font of what is typed -------------------------------------------------------------------------------------


def _characters() -> list[int]:
    """The Unicode of each byte from 32 to 255 in Windows-1252; a space where the byte means nothing."""
    decoded = (bytes([byte]).decode("cp1252", "replace") for byte in range(_FIRST, _LAST + 1))
    return [32 if character in "\x7f\ufffd" else ord(character) for character in decoded]


def _font(document: Any) -> Any:
    face: Any = pdfmetrics.getFont(Face.REGULAR.font).face  # type: ignore[attr-defined]
    file = pdfdoc.PDFStream(pdfdoc.PDFDictionary({"Length1": len(_font_file())}), _font_file())
    file.filters = [pdfdoc.PDFZCompress]
    name = pdfdoc.PDFName("WINANS+SourceSansPro-Regular")
    descriptor = {
        "Type": pdfdoc.PDFName("FontDescriptor"),
        "FontName": name,
        "Flags": 32,  # nonsymbolic
        "FontBBox": pdfdoc.PDFArray(face.bbox),
        "ItalicAngle": 0,
        "Ascent": face.ascent,
        "Descent": face.descent,
        "CapHeight": face.capHeight,
        "StemV": face.stemV,
        "FontFile2": document.Reference(file),
    }
    font = {
        "Type": pdfdoc.PDFName("Font"),
        "Subtype": pdfdoc.PDFName("TrueType"),
        "BaseFont": name,
        "Encoding": pdfdoc.PDFName("WinAnsiEncoding"),
        "FirstChar": _FIRST,
        "LastChar": _LAST,
        "Widths": pdfdoc.PDFArray([face.getCharWidth(code) for code in _characters()]),
        "FontDescriptor": document.Reference(pdfdoc.PDFDictionary(descriptor)),
    }
    return pdfdoc.PDFDictionary(font)


@cache
def _font_file() -> bytes:
    """The regular cut with these characters only, mapped by Unicode: a simple font that every reader understands."""
    face: Any = pdfmetrics.getFont(Face.REGULAR.font).face  # type: ignore[attr-defined]
    codes = sorted(set(_characters()))
    tables = _tables(face.makeSubset(codes))
    glyphs = struct.unpack(
        f">{len(codes)}H", tables["cmap"][22 : 22 + 2 * len(codes)]
    )  # format 6, as reportlab writes it
    tables["cmap"] = _unicode_map(dict(zip(codes, glyphs, strict=True)))
    maker = TTFontMaker()
    for tag, content in tables.items():
        maker.add(tag, content)
    made: bytes = maker.makeStream()
    return made


def _tables(font: bytes) -> dict[str, bytes]:
    """The tables of a TrueType file, by tag."""
    (count,) = struct.unpack(">H", font[4:6])
    found = {}
    for entry in range(12, 12 + 16 * count, 16):
        tag, _, offset, length = struct.unpack(">4sLLL", font[entry : entry + 16])
        found[tag.decode("ascii")] = font[offset : offset + length]
    return found


def _unicode_map(glyphs: dict[int, int]) -> bytes:
    """A `cmap` table with one (3, 1) subtable of format 4, a segment per run of consecutive codes and glyphs."""
    segments: list[tuple[int, int, int]] = []  # first code, last code, first glyph
    for code, glyph in sorted(glyphs.items()):
        if segments and segments[-1][1] + 1 == code and segments[-1][2] + code - segments[-1][0] == glyph:
            segments[-1] = segments[-1][0], code, segments[-1][2]
        else:
            segments.append((code, code, glyph))
    segments.append((0xFFFF, 0xFFFF, 0))
    count = len(segments)
    power = 1 << (count.bit_length() - 1)
    body = struct.pack(">4H", 2 * count, 2 * power, power.bit_length() - 1, 2 * (count - power))
    body += struct.pack(f">{count}H", *(last for _, last, _ in segments)) + b"\0\0"
    body += struct.pack(f">{count}H", *(first for first, _, _ in segments))
    body += struct.pack(f">{count}H", *((glyph - first) % 65536 for first, _, glyph in segments))
    body += bytes(2 * count)
    subtable = struct.pack(">3H", 4, 6 + len(body), 0) + body
    return struct.pack(">4HL", 0, 1, 3, 1, 12) + subtable
