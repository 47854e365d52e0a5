"""What a signature looks like in its field: the drawn line, or the signer's particulars, in the document's own font."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from uuid import uuid4

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from avgdesk.documents.style import Face, Style, text


def appearance(lines: tuple[str, ...], picture: bytes | None, size: tuple[float, float]) -> bytes:
    """A PDF of one page of `size` points: the picture above, the lines below it."""
    width, height = size
    out = BytesIO()
    options: dict[str, Any] = {"initialFontName": Face.REGULAR.font}  # reportlab's stubs take it for a number
    canvas = Canvas(out, pagesize=size, **options)
    words = text("\n".join(lines), Style.STAMP)
    _, used = words.wrap(width - 6, height)
    words.drawOn(canvas, 3, 2 if picture else max(2, (height - used) / 2))
    if picture:
        room = max(height - used - 4, height / 3)
        canvas.drawImage(
            ImageReader(BytesIO(picture)), 3, height - room, width - 6, room - 2, mask="auto",
            preserveAspectRatio=True, anchor="sw",
        )  # fmt: skip
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def style(lines: tuple[str, ...], picture: bytes | None, size: tuple[float, float]) -> Any:
    """The same as a stamp style of pyHanko's, from memory: its own way goes through a file on disk."""
    from pyhanko.pdf_utils.content import PdfContent
    from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, InnerScaling, SimpleBoxLayoutRule
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.stamp import StaticStampStyle

    class Drawn(PdfContent):  # type: ignore[misc]
        def render(self) -> bytes:
            page = PdfFileReader(BytesIO(appearance(lines, picture, size)))
            form = self._ensure_writer.import_page_as_xobject(page, page_ix=0)
            name = f"/Drawn{uuid4().hex}"
            self.resources.xobject[name] = form
            self.box = BoxConstraints(width=size[0], height=size[1])
            return f"{name} Do".encode("ascii")

    layout = SimpleBoxLayoutRule(
        x_align=AxisAlignment.ALIGN_MIN, y_align=AxisAlignment.ALIGN_MIN, inner_content_scaling=InnerScaling.NO_SCALING
    )
    return StaticStampStyle(border_width=0, background=Drawn(), background_opacity=1.0, background_layout=layout)
