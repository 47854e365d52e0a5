"""Opening a PDF that came from outside. Whatever is wrong with it: InvalidInput, never another error."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

from avgdesk.errors import AvgdeskError, InvalidInput

LARGEST = 50 * 1024 * 1024  # bytes


@contextmanager
def reading_pdf() -> Iterator[None]:
    """Around everything that reads such a file. Raises InvalidInput("pdf_unreadable") for any fault in it."""
    quiet = [logging.getLogger(name) for name in ("pypdf", "pyhanko", "pyhanko_certvalidator")]
    levels = [logger.level for logger in quiet]
    try:
        for logger in quiet:
            logger.setLevel(logging.CRITICAL)
        yield
    except AvgdeskError:
        raise
    except (KeyboardInterrupt, SystemExit):
        raise
    except Exception as fault:  # both libraries raise nearly anything on a file that was tampered with
        raise InvalidInput("pdf_unreadable") from fault
    finally:
        for logger, level in zip(quiet, levels, strict=True):
            logger.setLevel(level)


def check_size(content: bytes) -> None:
    """InvalidInput("file_empty") or ("file_too_large", longest=…)."""
    if not content:
        raise InvalidInput("file_empty")
    if len(content) > LARGEST:
        raise InvalidInput("file_too_large", longest=LARGEST)


def hanko_reader(content: bytes) -> Any:
    """pyHanko's reader; tolerant of other programs' small sins."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    return PdfFileReader(BytesIO(content), strict=False)


def page_reader(content: bytes) -> Any:
    """pypdf's reader, for text. Raises InvalidInput("pdf_locked") when it asks for a password."""
    from pypdf import PdfReader

    reader = PdfReader(BytesIO(content), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise InvalidInput("pdf_locked")
    return reader
