"""A scanned page (JPEG or PNG) as a PDF, so that it can be sealed."""

from __future__ import annotations

from datetime import date

from reportlab.lib.units import mm

from avgdesk.documents import figures, page


def render(picture: bytes, title: str, dated: date, language: str) -> bytes:
    """One A4 with the picture as large as it fits, room for a signature under it."""
    sheet = page.Sheet(title, dated, language, foot=title)
    height = sheet.size[1] - page.TOP - page.BOTTOM - 28 * mm
    return page.build(sheet, [figures.picture(picture, sheet.text_width, height)])
