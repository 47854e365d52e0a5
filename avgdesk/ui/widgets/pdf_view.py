"""A PDF shown and printed from memory: no temporary file, since it holds personal data."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from avgdesk.ui.forms import register


@register
class PdfView(QWidget):
    """`show_pdf(data)` shows all pages, as wide as the view; `show_pdf(b"")` empties it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = QPdfDocument(self)
        self._view = QPdfView(self)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setDocument(self.document)
        self._data, self._buffer = QByteArray(), QBuffer(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)

    def show_pdf(self, data: bytes) -> None:
        self.document.close()
        self._buffer.close()
        self._data = QByteArray(data)
        self._buffer.setData(self._data)
        if data and self._buffer.open(QIODevice.OpenModeFlag.ReadOnly):
            self.document.load(self._buffer)

    def data(self) -> bytes:
        return bytes(self._data.data())

    def pages(self) -> int:
        return self.document.pageCount()

    def sizeHint(self) -> QSize:
        return QSize(560, 640)
