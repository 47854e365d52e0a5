"""Several PDFs as one, page after page, to be printed in one go. Fields to fill in are left behind: it is for paper."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

from avgdesk.documents.pdf_reading import reading_pdf


def join(files: Iterable[bytes]) -> bytes:
    """One PDF. Raises InvalidInput("pdf_unreadable")."""
    from pypdf import PdfReader, PdfWriter

    out, writer = BytesIO(), PdfWriter()
    with reading_pdf():
        for content in files:
            for page in PdfReader(BytesIO(content)).pages:
                writer.add_page(page, excluded_keys=("/Annots", "/B"))
        writer.write(out)
    return out.getvalue()
