"""Paper and files: a PDF is printed from memory, and a file is written whole or not at all."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QWidget

from avgdesk import words
from avgdesk.errors import StorageUnavailable
from avgdesk.ui.prompter import Prompter

RESOLUTION = 300  # dots per inch: sharp type without hundreds of megabytes per page


def write_whole(target: Path, content: bytes, prompter: Prompter) -> bool:
    """Write beside the target and rename over it; a failure is told and leaves the old file as it was."""
    partial = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    except OSError:
        with suppress(OSError):
            partial.unlink()
        prompter.error(words.error(StorageUnavailable("file_not_written", file=target.name)))
        return False
    return True


def print_pdf(content: bytes, title: str, parent: QWidget | None) -> bool:
    """The printer's own dialog, then every page; False when the user turned away. `title` names the job, no person."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setResolution(RESOLUTION)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    paint_pdf(content, printer)
    return True


def paint_pdf(content: bytes, printer: object) -> int:
    """Every page of a PDF onto a `QPrinter`, as large as the paper allows; the number of pages."""
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter

    assert isinstance(printer, QPrinter)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    painter = QPainter(printer)
    area = printer.pageLayout().fullRectPixels(printer.resolution()).size()
    for page in range(document.pageCount()):
        if page:
            printer.newPage()
        size = document.pagePointSize(page).scaled(area, Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(0, 0, document.render(page, QSize(round(size.width()), round(size.height()))))
    painter.end()
    return document.pageCount()
